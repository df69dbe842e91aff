// What does a score look like? A frozen tree of plain nodes: exact text, a Decimal, printed digits
// and the range of the truth at each.

import type { Issue } from "../errors.js";
import type { Text } from "../text.js";
import type { Decimal } from "../numbers/decimal.js";
import type { FormulaNode } from "../formula/types.js";
import type { Citation, Mark, OwnVariable, Rules } from "../rubric/types.js";
import type { Evidence, FactData, FactSource, FigureData } from "./facts.js";
import type { LeafState } from "./leaf.js";
import type { Lists } from "./lists.js";

/** How a node's points came about; a group is `partial` while some leaf below is missing or undecided. */
export type State = LeafState | "partial";

/** Where the truth can lie. */
export interface Range<Num = Decimal> {
  readonly low: Num;
  readonly high: Num;
  /** The ends as exact text. */
  readonly exact: { readonly low: string; readonly high: string };
}

/** Points over maximum. */
export interface Value<Num = Decimal> {
  readonly decimal: Num;
  readonly exact: string;
  readonly printed: string;
}

/** A doubt about a clause, and the code of the node that it is about. */
export type NodeMark = Mark & { readonly code: string };

/** A number as known, as exact text: its point, and the ends of its range; `"1/0"` is without end. */
export interface Known {
  readonly point: string;
  readonly low: string;
  readonly high: string;
  /** Where the denominator may be zero, and the measure then does not apply. */
  readonly mayNotApply?: boolean;
}

/** A letter with its label and unit, also where it stands for a general figure. */
export type Letter = OwnVariable & { readonly context?: string };

/** What an indicator's points are made of: the clause in force, and what it was applied to. */
export interface Basis {
  readonly year: number;
  /** `"default"`, or the alternative that `readings` chose. */
  readonly reading: string;
  /** The formula in force. */
  readonly formula: FormulaNode;
  /** The rubric's own formula, where another reading was chosen. */
  readonly own?: FormulaNode;
  /** What the rubric decides once for all indicators. */
  readonly rules: Rules;
  readonly variables: Readonly<Record<string, Letter>>;
  /** Letters and measures as known once all that the fact says was put together; flags and levels. */
  readonly inputs: Readonly<Record<string, Known | boolean | string>>;
}

/** Exact points of an indicator before a merger, and how many merged units had them together. */
export interface MergedPoints {
  readonly points: string;
  readonly units: number;
}

/** A group, an indicator, a pillar or the total; `Num` is text in `toJSON`. */
export interface ResultNode<Num = Decimal> extends Lists {
  readonly kind: "total" | "pillar" | "group" | "indicator";
  readonly code: string;
  readonly key?: string;
  readonly name: Text;
  /** Maximum points. */
  readonly max: number;
  /** Points, to 40 digits. */
  readonly points: Num;
  /** Points as exact text, such as `"100/7"` or `"20"`. */
  readonly exact: string;
  /** Points as the rubric prints them, rounded once from the exact value. */
  readonly printed: string;
  readonly range: Range<Num>;
  /** The range whichever reading of each doubtful clause holds. */
  readonly rangeOverReadings: Range<Num>;
  readonly value: Value<Num>;
  readonly state: State;
  readonly warnings: readonly Issue[];
  /** Doubts about the node's own clauses; the total's are the rubric's, and those that its facts touch. */
  readonly marks: readonly NodeMark[];
  /** Where the clause stands, and what is printed there. */
  readonly cite?: Citation;
  /** An indicator's fact as JSON writes it, without its notes. */
  readonly fact?: FactData;
  /** Why the fact is unevidenced or not applicable. */
  readonly reason?: string;
  readonly evidence?: readonly Evidence[];
  readonly note?: string;
  readonly source?: string | FactSource;
  /** What an indicator's points are made of; not after a merger. */
  readonly basis?: Basis;
  /** What an indicator's points rest on, where its clause is doubtful. */
  readonly assumed?: readonly Assumed<Num>[];
  /** What an indicator's points are the mean of; only after a merger. */
  readonly merged?: readonly MergedPoints[];
  readonly children: readonly ResultNode<Num>[];
}

/** What another reading of a doubtful clause would give. */
export interface OtherReading<Num = Decimal> {
  readonly name: string;
  readonly label?: Text;
  /** `null` where the fact lacks what this reading needs, or where it decides nothing either. */
  readonly points: Num | null;
  readonly exact: string | null;
  readonly printed: string | null;
}

/** A doubtful clause of an indicator that its fact touches, and the reading that was used. */
export interface Assumed<Num = Decimal> {
  readonly mark: string;
  /** `"default"`, or the alternative chosen by `readings`. */
  readonly used: string;
  readonly alternatives: readonly OtherReading<Num>[];
}

/** An assumption of a result. */
export interface Assumption<Num = Decimal> extends Assumed<Num> {
  readonly code: string;
  /** Whether some alternative prints another digit, here, above or in a pillar; or may. */
  readonly matters: boolean;
}

/** The rubric that a result was computed by. */
export interface RubricIdentity {
  /** `family/version@revision`. */
  readonly id: string;
  readonly fingerprint: string;
  readonly places: number;
  readonly valuePlaces: number;
  readonly rules: Rules;
}

/** The score of one unit in one assessment year. */
export interface Result<Codes extends string = string, Num = Decimal> extends ResultNode<Num> {
  readonly kind: "total";
  readonly code: "total";
  readonly rubric: RubricIdentity;
  readonly year: number;
  /** General figures as given. */
  readonly context: Readonly<Record<string, FigureData>>;
  /** Views that add up some groups, by code; they may share groups. */
  readonly pillars: Readonly<Record<string, ResultNode<Num>>>;
  /** Readings chosen instead of the rubric's own, by indicator code. */
  readonly readings: Readonly<Record<string, string>>;
  readonly assumptions: readonly Assumption<Num>[];
  /** Present on a merger: the rule, and how many results it was made of. */
  readonly merger?: { readonly rule: "mean"; readonly count: number };
  /**
   * The node of a code; throws `unknown_code` for any other text.
   *
   * Written as a method, so that the result of a known rubric is a `Result` like any other.
   */
  at(code: Codes): ResultNode<Num>;
}

/** A result as pure data, accepted wherever a result is: every Decimal is decimal text. */
export type ResultData = Omit<Result<string, string>, "at">;

/** A node of a result as pure data. */
export type ResultNodeData = ResultNode<string>;
