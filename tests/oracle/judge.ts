// What must the library answer for these facts: exactly, and as printed?
// Sums run over exact points and are rounded once, at the end: 62.25 is the rounded sum, not the sum of rounded rows.

import { decision405 } from "./decision-405.js";
import { draft3530 } from "./draft-3530.js";
import { awarded } from "./facts.js";
import type { Book, Context, Fact, Facts, Indicator } from "./facts.js";
import { addReduced, overReduced, printHalfUp, reduce, reducedText, ZERO } from "./fraction.js";
import type { Fraction } from "./fraction.js";

export type RubricName = "draft3530" | "decision405";

export interface Printed {
  readonly exact: string;
  readonly printed: string;
}

export interface Expected {
  /** Points as exact text, by leaf code, group code, pillar code and "total". */
  readonly exact: Record<string, string>;
  /** The same, printed to 2 places, a half going up. */
  readonly printed: Record<string, string>;
  /** Total over maximum, printed to 4 places. */
  readonly value: Printed;
  readonly pillarValues: Record<string, Printed>;
  /** Leaf codes without a fact, in rubric order. */
  readonly missing: string[];
}

const BOOKS: Readonly<Record<RubricName, Book>> = { draft3530, decision405 };

export function bookOf(rubric: RubricName): Book {
  return BOOKS[rubric];
}

/** The exact points of one indicator, in lowest terms. */
export function earned(indicator: Indicator, fact: Fact, year: number, context: Context): Fraction {
  return reduce(awarded(fact) ?? indicator({ fact, context, year }));
}

export function expected(
  rubric: RubricName,
  facts: Facts,
  year: number,
  context: Context = {},
): Expected {
  const book = BOOKS[rubric];
  const exact: Record<string, string> = {};
  const printed: Record<string, string> = {};
  const pillarValues: Record<string, Printed> = {};
  const missing: string[] = [];
  const members: Record<string, Fraction[]> = {};
  for (const code of book.groups) members[code] = [];

  const note = (code: string, points: Fraction): void => {
    exact[code] = reducedText(points);
    printed[code] = printHalfUp(points, 2);
  };
  const plus = (start: Fraction, groups: readonly string[]): Fraction =>
    groups.reduce((sum, code) => (members[code] ?? []).reduce(addReduced, sum), start);

  for (const [code, indicator] of Object.entries(book.indicators)) {
    const fact = facts[code];
    // What is not reported earns nothing.
    if (fact === undefined) missing.push(code);
    const points = fact === undefined ? ZERO : earned(indicator, fact, year, context);
    members[code.slice(0, code.indexOf("."))]?.push(points);
    note(code, points);
  }
  for (const code of book.groups) note(code, plus(ZERO, [code]));

  const foundation = plus(ZERO, book.foundation);
  for (const { code, own, max } of book.pillars) {
    const points = plus(foundation, [own]);
    note(code, points);
    pillarValues[code] = over(points, max);
  }
  const total = plus(
    foundation,
    book.groups.filter((code) => !book.foundation.includes(code)),
  );
  note("total", total);
  return { exact, printed, value: over(total, book.max), pillarValues, missing };
}

function over(points: Fraction, max: number): Printed {
  const value = overReduced(points, max);
  return { exact: reducedText(value), printed: printHalfUp(value, 4) };
}
