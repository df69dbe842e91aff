// Which numbers do a target and a goal stand for?

import { readCell } from "../audit/table/cells.js";
import type { Rational } from "../numbers/rational.js";
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

/** The least value that a goal names: a rate as a fraction of 1, a count as it is. */
export const valueOfGoal = ({ atLeast }: Goal): Rational | undefined =>
  atLeast === undefined ? undefined : readFraction(atLeast);
