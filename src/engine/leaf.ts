// What does an indicator earn in a chunk of rows? Its figures are checked, its formula is computed, and
// rows without a fact earn nothing.

import type { Tie } from "../numbers/round.js";
import { boundOf, near } from "./bounds.js";
import type { Cells } from "./cells.js";
import type { Flags } from "./checks.js";
import { roundingsOf, workOfPoints, worksOf, type Line, type Work } from "./clause.js";
import type { Pair } from "./exact-pair.js";
import { earnTogether } from "./kernels.js";
import { checkerOf, type Check } from "./leaf-checks.js";
import type { LeafPlan } from "./program.js";
import { layoutOf, type LeafCells } from "./reported.js";
import { roundedTogether, settledTogether } from "./settle.js";

/** An indicator that is one line. */
export interface OneLine {
  readonly work: Line;
  readonly check: Check;
  /** Whether a row of the chunk may lack a figure. */
  readonly isGappy: () => boolean;
}

/** How a chunk of an indicator is computed. */
export interface LeafRunner {
  /** What it earns at most, and how far a double can be from what it earns. */
  readonly most: number;
  readonly error: number;
  readonly run: (count: number, earned: Float64Array, flags: Flags) => void;
  /** Where it is one line, that; and how a chunk of it is checked, but for what the line itself looks at. */
  readonly line: OneLine | undefined;
  /** What a row earns, exactly; undefined where integers cannot tell. */
  readonly settle: (row: number) => Pair | undefined;
  /** What a row prints; undefined where integers cannot tell. */
  readonly round: (row: number, tie: Tie) => number | undefined;
}

const nothing: Pair = [0, 1];

/** An indicator of which nothing is reported in any row. */
const unreported: LeafRunner = {
  most: 0,
  error: 0,
  run: (count, earned) => void earned.fill(0, 0, count),
  line: undefined,
  settle: () => nothing,
  round: () => 0,
};

/** Whether a row has nothing of the figures that are an indicator's own. */
const isGone = (own: readonly Cells[], row: number): boolean => {
  for (const { gone, isGappy } of own) if (!isGappy || gone[row] !== 1) return false;
  return true;
};

/** The line that an indicator is, where it is nothing else. */
const lineOf = ([work, ...others]: readonly Work[]): Line | undefined =>
  others.length === 0 && work?.kind === "line" && work.empty === undefined ? work : undefined;

/** Prepares an indicator, given where its figures lie. */
export const leafRunner = (
  plan: LeafPlan,
  places: number,
  rows: number,
  given: LeafCells | undefined,
): LeafRunner => {
  if (given === undefined) return unreported;
  const { most } = plan;
  const layout = layoutOf(plan, given, rows);
  const works: readonly Work[] =
    given.reporting === "points"
      ? [workOfPoints(layout.cellsOf("points"), most, places, rows)]
      : worksOf(plan.terms, most, layout);
  const checker = checkerOf(plan, given, layout, works);
  const checkAll = checker([]);
  const line = lineOf(works);
  const all = [...given.cells.values()];
  const isGappy = (): boolean => all.some((one) => one.isGappy);
  const goneIn = (row: number): boolean => isGone(given.own, row);
  const upper = near(most);
  const odd = new Uint8Array(rows);
  const part = new Float64Array(rows);
  const compute = (count: number, earned: Float64Array, flags: Flags): void => {
    checkAll(count, flags);
    earnTogether(works, count, earned, flags, part);
  };
  return {
    most: upper,
    error: boundOf(roundingsOf(works)) * upper,
    settle: (row) => (goneIn(row) ? nothing : settledTogether(works, row)),
    round: (row, tie) => (goneIn(row) ? 0 : roundedTogether(works, row, tie)),
    line: line && { work: line, check: checker([line.above, line.below]), isGappy },
    run: (count, earned, flags) => {
      if (!isGappy()) return compute(count, earned, flags);
      odd.fill(0);
      compute(count, earned, odd);
      for (let row = 0; row < count; row += 1) {
        if (goneIn(row)) earned[row] = 0;
        else if (odd[row] === 1 || all.some(({ isGappy, gone }) => isGappy && gone[row] === 1)) {
          flags[row] = 1;
        }
      }
    },
  };
};
