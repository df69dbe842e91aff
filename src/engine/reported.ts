// Where do the figures of an indicator lie? By its letters, by its measures, or as points.

import { partsOf } from "../formula/reads.js";
import type { MeasureNode } from "../formula/types.js";
import { constantSide, sideOf, type Cells } from "./cells.js";
import type { Layout, Sides } from "./clause.js";
import type { LeafPlan } from "./program.js";

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

/** What is computed, and where it lies. */
export interface ReportedLayout extends Layout {
  /** The measures that have to be ones: none where points are reported, which touch no clause. */
  readonly measures: readonly MeasureNode[];
}

/** Lays out what is reported of an indicator. */
export const layoutOf = (plan: LeafPlan, given: LeafCells, rows: number): ReportedLayout => {
  const { reporting, cells } = given;
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
  return {
    rows,
    measures,
    cellsOf,
    sidesOf: ({ name }) => sides.get(name) ?? none,
    levelsOf: (variable) => {
      const kind = plan.judged.get(variable);
      return kind === undefined || kind === "flag" ? [] : kind;
    },
  };
};
