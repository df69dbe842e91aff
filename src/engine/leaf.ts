// What does an indicator earn in a chunk of rows? Its figures are checked, its formula is computed, and
// rows without a fact earn nothing.

import { boundOf, near } from "./bounds.js";
import type { Cells } from "./cells.js";
import { constantSide, sideOf, type Side } from "./cells.js";
import { roundingsOf, workOfPoints, worksOf, type Line, type Sides, type Work } from "./clause.js";
import { partsOf } from "../formula/reads.js";
import type { MeasureNode } from "../formula/types.js";
import type { Tie } from "../numbers/round.js";
import type { Pair } from "./exact-pair.js";
import {
  addUpSide,
  flagAbove,
  flagMeasures,
  flagUnknown,
  flagUnreadable,
  type Flags,
} from "./checks.js";
import { earnTogether } from "./kernels.js";
import type { LeafPlan } from "./program.js";
import { roundedTogether, settledTogether } from "./settle.js";

/** What is reported for an indicator: all letters, every measure, or only points. */
export type Reporting = "letters" | "measures" | "points";

/** Where the figures of an indicator lie. */
export interface LeafCells {
  readonly reporting: Reporting;
  /** By letter, by measure, or as `points`; flags and levels always. */
  readonly cells: ReadonlyMap<string, Cells>;
  /** Where all of these are gone from a row, nothing is reported there. */
  readonly own: readonly Cells[];
}

/** An indicator that is one line. */
export interface OneLine {
  readonly work: Line;
  readonly check: (count: number, flags: Flags) => void;
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
  const { indicator, most, judged } = plan;
  const { reporting, cells, own } = given;
  // Reported points touch no clause.
  const measures = reporting === "points" ? [] : plan.measures;
  const cellsOf = (name: string): Cells => cells.get(name) ?? constantSide(NaN, rows).cells;
  const sides = new Map<string, Sides>(
    measures.map((measure) => {
      const [above, below] = partsOf(measure);
      const both =
        reporting === "measures"
          ? { above: sideOf(measure.name, cellsOf, rows), below: constantSide(1, rows) }
          : { above: sideOf(above, cellsOf, rows), below: sideOf(below, cellsOf, rows) };
      return [measure.name, both];
    }),
  );
  const none: Sides = { above: constantSide(NaN, rows), below: constantSide(NaN, rows) };
  const sidesOf = ({ name }: MeasureNode): Sides => sides.get(name) ?? none;
  const levelsOf = (variable: string): readonly string[] => {
    const kind = judged.get(variable);
    return kind === undefined || kind === "flag" ? [] : kind;
  };
  const works: readonly Work[] =
    reporting === "points"
      ? [workOfPoints(cellsOf("points"), most, places, rows)]
      : worksOf(plan.terms, most, { rows, sidesOf, levelsOf, choiceOf: cellsOf });
  const figures = [...cells].filter(([name]) => !judged.has(name)).map(([, one]) => one);
  const links = reporting === "letters" ? plan.links : [];
  const max = constantSide(indicator.max, rows).cells;
  const all = [...cells.values()];
  const goneIn = (row: number): boolean => isGone(own, row);
  const upper = near(most);
  const odd = new Uint8Array(rows);
  const part = new Float64Array(rows);

  const rules = measures.map((measure) => ({
    sides: sidesOf(measure),
    isShare: measure.kind === "share",
    mayBeEmpty: measure.kind !== "amount" && typeof measure.whenEmpty === "number",
  }));
  const every = rules.flatMap(({ sides }) => [sides.above, sides.below]);
  const sums = every.filter(({ addends }) => addends.length > 0);
  // A choice looks at its own judgement; others are checked all the same.
  const chosen = new Set(works.flatMap((work) => (work.kind === "choice" ? [work.cells] : [])));
  const unread = [...judged].filter(([name]) => cells.has(name) && !chosen.has(cellsOf(name)));

  // Sums look at their figures, and so does whoever looks at a measure.
  const looked = new Set(every.flatMap((side) => side.figures));
  const alone = figures.filter((one) => !looked.has(one));

  /** Checks all but what some sides are looked at for elsewhere. */
  const checker = (seen: readonly Side[]) => {
    const left = rules.filter(({ sides }) => !seen.includes(sides.above));
    return (count: number, flags: Flags): void => {
      for (const side of sums) addUpSide(side, count, flags);
      for (const [name, kind] of unread) {
        flagUnknown(cellsOf(name), kind === "flag" ? 2 : kind.length, count, flags);
      }
      for (const one of alone) flagUnreadable(one, count, flags);
      for (const [part, whole] of links) flagAbove(cellsOf(part), cellsOf(whole), count, flags);
      if (reporting === "points") flagAbove(cellsOf("points"), max, count, flags);
      for (const rule of left) flagMeasures(rule.sides, rule, count, flags);
    };
  };
  const checkAll = checker([]);
  const line = lineOf(works);
  const isGappy = (): boolean => all.some((one) => one.isGappy);
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
