// Which numbers do a target and a goal stand for?

import { readCell } from "../audit/table/cells.js";
import { readsOf, variablesOfMeasure } from "../formula/reads.js";
import type { FormulaNode } from "../formula/types.js";
import type { Rational } from "../numbers/rational.js";
import { readFigure } from "../numbers/figure.js";
import { readFraction } from "../numbers/numeral.js";
import type { Goal, Printed } from "./types.js";

/** The points of a target, whatever it is printed over. */
export const targetOf = ({ target }: Printed): Rational | undefined => {
  if (target === undefined) return undefined;
  const ignore = (): void => undefined;
  // It was read before, without an issue.
  const [printing] = readCell(target, [], "targets", {
    locale: undefined,
    refuse: ignore,
    report: ignore,
  });
  return printing?.figure.value;
};

/**
 * The least value that a goal names: a rate as a fraction of 1, a count as it is; in either notation,
 * unless it could be thousands or decimals.
 */
export const valueOfGoal = ({ atLeast = "" }: Goal): Rational | undefined => {
  if (atLeast.includes("/")) return readFraction(atLeast);
  const figure = readFigure(atLeast);
  return typeof figure === "string" ? undefined : figure.value;
};

/**
 * The measure that a figure is, or that counts it and nothing else reads; undefined where its value alone
 * decides none.
 */
export const measureOf = (formula: FormulaNode, year: number, name: string): string | undefined => {
  const { measures } = readsOf(formula, year);
  if (measures.some((measure) => measure.name === name)) return name;
  const [first, ...others] = measures.filter((one) => variablesOfMeasure(one).includes(name));
  return first?.kind === "amount" && others.length === 0 ? first.name : undefined;
};
