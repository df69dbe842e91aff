// Are two names those of one unit of administration? A key that is equal for every spelling of one name
// («Hoà Bình», «Hòa Bình», «tỉnh Hòa Bình») and for no two names that differ.

import { isOverloaded, tidy } from "./answers.js";

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

// A run of vowels with their marks: a syllable has one, and one tone, wherever in it that is written.
const vowels = /(?:[aeiouy][\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323]*)+/g;

const toneLast = (run: string): string =>
  `${run.replace(tones, "")}${(run.match(tones) ?? []).join("")}`;

/** Cities under the central government: no province has one of these names. */
const cities = ["cần thơ", "đà nẵng", "hà nội", "hải phòng", "hồ chí minh", "huế"];

const city = /^(?:t\.? ?p\. ?|tp |thành phố )/;
const province = /^tỉnh (?=.)/;

const keyOf = (name: string): string =>
  isOverloaded(name) ? name : name.normalize("NFD").replace(vowels, toneLast).normalize("NFC");

const cityKeys = /* @__PURE__ */ new Set(/* @__PURE__ */ cities.map(keyOf));

/**
 * A key that two names share exactly when they are spellings of one name.
 *
 * Alike are: composed and decomposed letters, capitals, spaces and dashes, the two places of a tone
 * («Hoà», «Hòa»), «TP.» and «Thành phố», «tỉnh» before a name, and «Thành phố» before the cities under
 * the central government. Elsewhere it tells a city from the province of its name. A name without its
 * tones is another name.
 *
 * @example
 * ```ts
 * import { unitKey } from "@dti/score/schema";
 *
 * unitKey("Tỉnh Hoà Bình") === unitKey("Hòa Bình") // => true
 * unitKey("TP. Hồ Chí Minh") === unitKey("Thành phố Hồ Chí Minh") // => true
 * unitKey("Hòa Bình") === unitKey("Hoa Bình") // => false
 * ```
 */
export const unitKey = (name: string): string => {
  const plain = tidy(name)
    .toLowerCase()
    .replaceAll("ð", "đ")
    .replace(/\s*[\u2010-\u2015-]\s*/g, "-");
  const bare = plain.replace(province, "").replace(city, "thành phố ");
  const key = keyOf(bare);
  const rest = key.slice(keyOf("thành phố ").length);
  return bare.startsWith("thành phố ") && cityKeys.has(rest) ? rest : key;
};
