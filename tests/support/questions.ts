// What may be asked of a score? Bars and grades around a node's range; answered by the oracle's
// fractions, not by the library's numbers.

import type { Result, ResultNode } from "@dti/score";
import type { Question } from "@dti/score/improve";
import fc from "fast-check";

import {
  add,
  compare,
  decimalText,
  fraction,
  multiply,
  subtract,
  type Fraction,
} from "../oracle/fraction.js";
import { valueOf } from "./exact.js";

/** Bars of a question in thousandths of a node's range, or outside of it; the first is asked about. */
export interface Marks {
  readonly bars: readonly number[];
  readonly isGrade: boolean;
}

export const marks: fc.Arbitrary<Marks> = fc.record({
  bars: fc.uniqueArray(
    fc.oneof(fc.constantFrom(0, 500, 1000), fc.integer({ min: -200, max: 1200 })),
    { minLength: 1, maxLength: 4 },
  ),
  isGrade: fc.boolean(),
});

/** A question with its bars: the answer is yes from the first one on, and below the second. */
export interface Asking {
  readonly question: Question;
  readonly from: Fraction;
  readonly next: Fraction | undefined;
}

const places = 20;

/** Decimal text of 20 places, cut; exact for all that has no thirds in it. */
export const textOf = ({ n, d }: Fraction): string =>
  decimalText((n * 10n ** BigInt(places)) / d, places);

/** A bar, or a grade out of a list, at marks of a node's range. */
export const askAbout = (
  { code, range }: Pick<ResultNode, "code" | "range">,
  { bars, isGrade }: Marks,
): Asking => {
  const [low, high] = [valueOf(range.exact.low), valueOf(range.exact.high)];
  const width = compare(low, high) === 0 ? fraction(1) : subtract(high, low);
  const texts = bars.map((mark) => {
    const bar = add(low, multiply(width, fraction(mark, 1000)));
    return textOf(bar.n < 0n ? fraction(0) : bar);
  });
  const [asked = ""] = texts;
  const from = valueOf(asked);
  if (!isGrade) return { question: { atLeast: asked, of: code }, from, next: undefined };
  const grades = [...new Set(texts)].map((bar) => ({ name: `from ${bar}`, from: bar }));
  const higher = texts.map(valueOf).filter((bar) => compare(bar, from) > 0);
  const next = higher.reduce<Fraction | undefined>(
    (least, bar) => (least && compare(least, bar) < 0 ? least : bar),
    undefined,
  );
  return { question: { grade: `from ${asked}`, grades, of: code }, from, next };
};

/** The answer for exactly known points of the node. */
export const answerFor = ({ question, from, next }: Asking, result: Result): boolean => {
  const points = valueOf(result.at(question.of ?? "total").exact);
  return compare(points, from) >= 0 && (next === undefined || compare(points, next) < 0);
};
