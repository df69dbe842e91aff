// What does a trace look like? A tree of steps as plain data: each has an address, a value with its
// range, and the steps that the value follows from.

import type { Issue } from "../errors.js";
import type { FormulaKind, FormulaNode, MeasureNode } from "../formula/types.js";
import type { Citation } from "../rubric/types.js";
import type { Evidence, FactSource, FigureData } from "../score/facts.js";
import type { LeafState } from "../score/leaf.js";
import type { Lists } from "../score/lists.js";
import type { Known, Letter, NodeMark, OtherReading } from "../score/result.js";
import type { Text } from "../text.js";

/** What every step has. */
interface StepOf<Kind, Below> {
  readonly kind: Kind;
  /** Address: a node's code, then what it rests on, such as `"3.5/formula/2/rate/a"`. */
  readonly at: string;
  readonly value: Known;
  readonly steps: readonly Below[];
}

/** A letter's number: as reported, or from the general information. */
export interface FigureStep extends StepOf<"figure", never> {
  readonly name: string;
  readonly variable?: Letter;
  readonly reported?: FigureData;
}

/** A flag or a level; its value is 1 for yes, 0 for no, and 1 for any level. */
export interface JudgementStep extends StepOf<"judgement", never> {
  readonly name: string;
  readonly variable?: Letter;
  readonly answer: boolean | string;
}

/** A measure: numerator over denominator, or as reported. */
export interface MeasureStep extends StepOf<MeasureNode["kind"], FigureStep> {
  readonly measure: MeasureNode;
  /** The measure as reported; beside its letters it is a check. */
  readonly reported?: FigureData;
}

/** A formula of the clause; its value is a fraction of the maximum. */
export interface FormulaStep extends StepOf<
  FormulaKind,
  FormulaStep | MeasureStep | JudgementStep
> {
  readonly formula: FormulaNode;
  readonly year: number;
  /** No source says what the fact earns: the value is 0, the range what it could be. */
  readonly undecided: boolean;
}

/** What another reading of a doubtful clause would give; `null` where that is not known. */
export interface OtherPoints extends Omit<OtherReading, "points"> {
  readonly mark: string;
}

/** How a node's printed points follow from its exact ones. */
export interface Rounding {
  readonly places: number;
  /** `"none"`: all digits are printed; `"tie"`: exactly between two; `"rows"`: printed rows added up. */
  readonly how: "none" | "nearest" | "tie" | "rows";
}

/** A node of the rubric; its value is in points. */
export interface NodeStep
  extends
    StepOf<"sum" | "mean" | LeafState, NodeStep | FormulaStep | FigureStep | UnitStep>,
    Lists {
  readonly node: "total" | "pillar" | "group" | "indicator";
  readonly code: string;
  readonly name: Text;
  readonly max: number;
  readonly printed: string;
  readonly rounding: Rounding;
  /** Points over maximum, as printed. */
  readonly printedValue: string;
  /** The range whichever reading of each doubtful clause holds. */
  readonly overReadings: Pick<Known, "low" | "high">;
  readonly cite?: Citation;
  readonly marks: readonly NodeMark[];
  readonly warnings: readonly Issue[];
  readonly reason?: string;
  /** Of an indicator that does not apply: its points have left the maximum. */
  readonly excluded?: true;
  readonly evidence?: readonly Evidence[];
  readonly note?: string;
  readonly source?: string | FactSource;
  /** An indicator's formula and letters, as the rubric has them. */
  readonly clause?: {
    readonly year: number;
    readonly reading: string;
    readonly formula: FormulaNode;
    readonly variables: Readonly<Record<string, Letter>>;
  };
  readonly others: readonly OtherPoints[];
  /** What was reported, and which this formula does not read: other readings may. */
  readonly unread: readonly (MeasureStep | JudgementStep)[];
  /** What an unproven fact would earn. */
  readonly worth?: Known;
  /** Of the total: the rubric's identity and the assessment year. */
  readonly rubric?: string;
  readonly year?: number;
}

/** The points of units before their merger. */
export interface UnitStep extends StepOf<"units", never> {
  readonly units: number;
}

/** Any step of a trace. */
export type Step = NodeStep | UnitStep | FormulaStep | MeasureStep | JudgementStep | FigureStep;
