// How is a figure that may change told? By its name, and its values with their unit.

import { localized, written, type Style } from "../explain/numerals.js";
import { fromExactText } from "../numbers/rational.js";
import type { Locale } from "../text.js";
import { english } from "../explain/words-en.js";
import { vietnamese } from "../explain/words-vi.js";
import type { Named } from "./figure-name.js";

/** `a (Hồ sơ trực tuyến)`; a measure in its letters. */
export const titleOf = ({ variable, letters = variable, label }: Named, locale: Locale): string =>
  label ? `${letters} (${label[locale]})` : letters;

/** A value as exact text, with the unit of its figure. */
export const valueText = (
  exact: string,
  { unit = "" }: Pick<Named, "unit">,
  style: Style,
): string => {
  const number =
    /^\d+$/.test(exact) && !style.isPercent
      ? localized(exact, style.locale)
      : written(fromExactText(exact), style);
  return `${number} ${typeof unit === "string" ? unit : unit[style.locale]}`.trimEnd();
};

/** An answer: yes or no, or a level by its name. */
export const answerText = (
  answer: boolean | string,
  { levels = {} }: Pick<Named, "levels">,
  locale: Locale,
): string => {
  const { yes, no } = locale === "vi" ? vietnamese : english;
  if (typeof answer === "boolean") return answer ? yes : no;
  return new Map(Object.entries(levels)).get(answer)?.[locale] ?? answer;
};
