// What is a table of points, and what is found in it? Columns of figures as printed, keyed by code;
// and the figures that contradict each other, with every single change that would make them agree.

import type { Rubric } from "../../rubric/types.js";
import type { Locale, Text } from "../../text.js";

/** A figure as printed, with where it stands and what is doubtful about it. */
export interface PlacedFigure {
  /** Digits as printed: `"38,21"`; over a denominator where one is printed: `"20/30"`. */
  readonly printed: string;
  readonly place?: Text | string;
  readonly note?: Text | string;
}

/**
 * What is printed for a code. A list where the same figure is printed in several places: the first
 * is the column's own, the others are only compared with it.
 */
export type TableCell = string | PlacedFigure | readonly (string | PlacedFigure)[];

/** Which codes add up to which, where no rubric says it: each code stands under one other at most. */
export type TableTree = Readonly<Record<string, readonly string[]>>;

/** Figures of one kind, by one rubric or tree. */
export interface TableColumn {
  readonly id: string;
  /** Points are rounded to their printed digits; maxima and the targets of a plan are exact. */
  readonly kind: "maxima" | "targets" | "points";
  /** The rubric that the codes are of, or the id of one that the table holds. */
  readonly rubric?: Rubric | string;
  /** In place of a rubric. */
  readonly tree?: TableTree;
  /** By code; what is not printed is left out. */
  readonly figures: Readonly<Record<string, TableCell>>;
}

/** Printed figures without the facts behind them. */
export interface Table {
  readonly columns: readonly TableColumn[];
  /** Rubrics that columns name by id, and others whose maxima the denominators may be. */
  readonly rubrics?: readonly Rubric[];
  /** Needed only where a figure such as `"1.234"` could be thousands or decimals. */
  readonly locale?: Locale;
}

/** One figure of a table. */
export interface CellFigure {
  readonly column: string;
  readonly code: string;
  /** What stands before the stroke of `"20/30"`, or alone; or what stands behind it. */
  readonly part: "figure" | "denominator";
  /** Which of several printings, counted from 0; absent where there is one. */
  readonly printing?: number;
  /** The digits as printed. */
  readonly printed: string;
  readonly place?: Text | string;
  readonly note?: Text | string;
}

/** The maximum that a rubric has for a code. */
export interface RubricMaximum {
  /** The rubric's `family/version@revision`. */
  readonly rubric: string;
  readonly code: string;
  readonly maximum: string;
}

/** What a finding is about: with these three it is found again. */
export interface FindingAbout {
  /**
   * `sum`: those below do not add up to the figure. `remainder`: not all of those below are printed,
   * and the rest can still close the sum; this is no contradiction. `maximum`: a printed maximum is
   * not the rubric's. `above-maximum`: points above a maximum. `denominator`: behind the stroke stands
   * no maximum of the code. `repeated`: the same figure, printed otherwise elsewhere.
   */
  readonly kind: "sum" | "remainder" | "maximum" | "above-maximum" | "denominator" | "repeated";
  readonly column: string;
  readonly code: string;
}

/** A range of figures; `high` is `null` where it has no upper end. Both ends belong to it. */
export interface FigureRange {
  readonly low: string;
  readonly high: string | null;
}

/** A single figure that would have to be another. */
export interface TableRepair extends Omit<CellFigure, "printed"> {
  /** As printed. */
  readonly from: string;
  /** Every figure that would do, and one to print: the nearest to what the other figures say. */
  readonly to: FigureRange & { readonly printed: string };
  /** The findings that go with the change, this one first. */
  readonly closes: readonly FindingAbout[];
  /** The findings that come with it. */
  readonly opens: readonly FindingAbout[];
  /** What else says so: the rubric's maximum, or the same figure printed elsewhere. */
  readonly confirmedBy: readonly (RubricMaximum | CellFigure)[];
}

/** Figures that contradict each other, or that leave something open. */
export interface TableFinding extends FindingAbout {
  /** The figure as printed. */
  readonly printed: string;
  /** What the others say it is. Of a remainder: what is printed below adds up to this. */
  readonly computed: string;
  /** How far the two are apart. */
  readonly gap: string;
  /** Of sums: what those below can add up to, given their rounding and whatever is not printed. */
  readonly range?: FigureRange;
  /** Of sums: codes below that are not printed. */
  readonly missing?: readonly string[];
  /** Of a remainder: what they have to add up to. */
  readonly remainder?: FigureRange & { readonly printed: string };
  /** Of maxima and denominators: whose maximum of the same indicator the figure is. */
  readonly explainedBy?: readonly (RubricMaximum | CellFigure)[];
  /** The figures that it is about, with their places. */
  readonly figures: readonly CellFigure[];
  /** Single changes that close it: first what closes most, opens least and is confirmed, then the smallest. */
  readonly repairs: readonly TableRepair[];
}

/**
 * Whether a table contradicts itself, and where. What is printed is quoted as it is; every other number
 * is plain decimal text, and exact.
 */
export interface VerifiedTable {
  readonly verdict: "consistent" | "contradicted";
  /** In the order of the columns, and in each in the order of the law. */
  readonly findings: readonly TableFinding[];
}
