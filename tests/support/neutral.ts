// What does the library itself say? A rubric whose own words are replaced by signs, so that every
// other word in an explanation is the library's, and every other digit a number.

import type { Rubric } from "@dti/score";

/** What stands where the rubric spoke: Vietnamese, English, a quotation, a unit, a name for programs. */
export const signs = {
  vi: "Ⓥ",
  en: "Ⓔ",
  quoted: "Ⓠ",
  unit: "Ⓤ",
  internal: "Ⓘ",
  rubric: "Ⓡ",
} as const;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isText = (value: Fields): boolean => "vi" in value && "en" in value;

/** A code without digits and words: `"3.5"` is `"c-e"`, `"CQS"` is `"C-Q-S"`. */
const lettersFor = (code: unknown): string =>
  String(code)
    .replace(/\d/g, (digit) => "jabcdefghi".charAt(Number(digit)))
    .replaceAll(".", "-")
    .replace(/\p{L}(?=\p{L})/gu, "$&-");

const replaced = (name: string, value: unknown, around: Fields): unknown => {
  switch (name) {
    case "code":
      return lettersFor(value);
    case "groups":
      return (value as readonly unknown[]).map(lettersFor);
    case "wording":
    case "document":
      return signs.quoted;
    case "unit":
      return isFields(value) ? neutralized(value) : signs.unit;
    case "id":
      return "on" in around ? `${signs.internal}${String(value)}` : signs.rubric;
    case "name":
      // A measure is told by its letters, another reading by its label.
      return "label" in around ? `${signs.internal}${String(value)}` : neutralized(value);
    default:
      return neutralized(value);
  }
};

const neutralized = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(neutralized);
  if (!isFields(value)) return value;
  if (isText(value)) return { vi: signs.vi, en: signs.en };
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, replaced(name, field, value)]),
  );
};

/** The rubric, counting as before, with nothing of its own to say. */
export const neutral = (rubric: Rubric): Rubric => neutralized(rubric) as Rubric;
