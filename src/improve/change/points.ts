// How are points told that are won or lost? With their sign, as exact text, in printed digits and in words.

import { localized, written } from "../../explain/numerals.js";
import {
  absolute,
  compare,
  exactText,
  fromExactText,
  isZero,
  zero,
  type Rational,
} from "../../numbers/rational.js";
import type { Locale } from "../../text.js";
import { tellPoints, type Places, type Points } from "../points.js";

/** A difference of points: `"-5/2"` and `"-2.50"`, `"5/2"` and `"+2.50"`, `"0"` and `"0.00"`. */
export const tellDifference = (difference: Rational, places: Places): Points => {
  const { printed } = tellPoints(absolute(difference), places);
  const sign = isZero(difference) ? "" : difference[0] < 0n ? "-" : "+";
  return { exact: exactText(difference), printed: `${sign}${printed}` };
};

const sizeOfChange = ({ difference }: { readonly difference: Points }): Rational =>
  absolute(fromExactText(difference.exact));

/** The largest difference first, whichever way it goes; equal ones stay in the order of the law. */
export const largestFirst = <T extends { readonly difference: Points }>(
  changes: readonly T[],
): readonly T[] => [...changes].sort((a, b) => compare(sizeOfChange(b), sizeOfChange(a)));

/** In words: with the sign of a minus, and not as 0 where it is too small for the digits. */
export const differenceText = ({ exact, printed }: Points, locale: Locale): string => {
  const difference = fromExactText(exact);
  if (isZero(difference)) return localized(printed, locale);
  const digits = printed.slice(1);
  const text = /[1-9]/.test(digits)
    ? localized(digits, locale)
    : written(absolute(difference), { locale, apartFrom: [zero] });
  return `${difference[0] < 0n ? "−" : "+"}${text}`;
};
