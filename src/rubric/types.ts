// What is a rubric? An immutable tree of groups and indicators, as plain JSON.
// Its type remembers codes and variable kinds as unions of text, and nothing else.

import type { FormulaNode } from "../formula/types.js";
import type { Text } from "../text.js";

/** A yes/no fact, a list of level names (best first), or a number when absent. */
export type VariableKind = "flag" | readonly string[];

/** A letter of an indicator. */
export interface OwnVariable {
  readonly label: Text;
  readonly unit?: string | Text;
  /** Whether it is measured and has decimals, such as money; unless said, it counts whole things. */
  readonly divisible?: true;
  readonly kind?: VariableKind;
  /** How levels are called for a reader, where their names do not say it in both languages. */
  readonly levels?: Readonly<Record<string, Text>>;
  /** The variable of the same indicator that this one is a part of: it can never be larger. */
  readonly partOf?: string;
}

/** A letter that stands for a figure of the rubric's general information. */
export interface BoundVariable {
  readonly context: string;
}

/** A letter of an indicator: its own, or bound to the general information. */
export type Variable = OwnVariable | BoundVariable;

/** A figure of the general information ("Thông tin chung"), given once for the whole rubric. */
export interface ContextVariable {
  readonly label: Text;
  readonly unit?: string | Text;
  /** Whether it is measured and has decimals; unless said, it counts whole things. */
  readonly divisible?: true;
  /** `"text"` for what is not a number and is never scored, such as an address. */
  readonly kind?: "text";
}

/** Where a clause stands, and what is printed there. */
export interface Citation {
  readonly place: Text;
  /** The printed wording, in the source's own language. */
  readonly wording?: string;
  /** The document, when it is not the rubric's own source. */
  readonly document?: string;
}

/** Another way to read a marked clause, as a formula. */
export interface Alternative {
  readonly name: string;
  readonly label: Text;
  readonly formula: FormulaNode;
}

/** A doubt about a clause: what is printed, what is used, because of what. */
export interface Mark {
  readonly id: string;
  /** The field of the node that the doubt is about, such as `"max"`, `"formula"` or `"variables.a"`. */
  readonly on: string;
  readonly printed: Text;
  readonly used: Text;
  readonly because: Text;
  readonly alternatives?: readonly Alternative[];
}

/** What of an older version's fact may be used again for the indicator of the same key. */
export interface CarryOver {
  /** The older version, of the same family. */
  readonly from: string;
  /** All of it; its rate alone, since the letters count otherwise; or nothing, since it measures otherwise. */
  readonly facts: "all" | "rate" | "none";
  /** Letters that were called otherwise there: `{ a: "b", b: "a" }`. */
  readonly letters?: Readonly<Record<string, string>>;
  readonly because?: Text;
}

/** A leaf of the tree: a component indicator ("chỉ số thành phần"). */
export interface IndicatorNode {
  readonly kind: "indicator";
  readonly code: string;
  /** Name of the measured thing that stays the same across versions of the family. */
  readonly key?: string;
  readonly name: Text;
  /** Maximum points; 0 for what is reported but not scored ("không tính điểm"). */
  readonly max: number;
  readonly variables: Readonly<Record<string, Variable>>;
  readonly formula: FormulaNode;
  readonly cite?: Citation;
  readonly marks?: readonly Mark[];
  /** What facts of older versions say here, by version. */
  readonly carries?: readonly CarryOver[];
}

/** An inner node of the tree, such as a main index ("chỉ số chính"). */
export interface GroupNode {
  readonly kind: "group";
  readonly code: string;
  readonly key?: string;
  readonly name: Text;
  /** Maximum points: the sum of the children's. */
  readonly max: number;
  readonly cite?: Citation;
  readonly marks?: readonly Mark[];
  readonly children: readonly RubricNode[];
}

/** A group or an indicator. */
export type RubricNode = GroupNode | IndicatorNode;

/** A view that adds up some groups, such as a pillar ("trụ cột"). Pillars may share groups. */
export interface Pillar {
  readonly code: string;
  readonly name: Text;
  readonly groups: readonly string[];
}

/** What the law decides once for the whole rubric. */
export interface Rules {
  /** How a figure exactly between two printed digits is rounded. */
  readonly tie: "half-up" | "half-even";
  /** Whether a group prints the rounded exact sum, or the sum of its children as printed. */
  readonly rounding: "exact-sum" | "sum-of-printed";
  /** How the result of merged units follows from theirs: the mean of each main index. */
  readonly merge: "mean";
  /** What an indicator without a fact earns. */
  readonly missing: "zero";
  /**
   * What an indicator that does not apply earns: nothing, its maximum; or it is excluded, and the unit
   * is measured by what is left, its own maximum.
   */
  readonly notApplicable: "zero" | "full" | "excluded";
}

/** A kind of unit that is measured by some of the rows, or by other maxima ("thang điểm 800"). */
export interface UnitKind {
  readonly code: string;
  readonly name: Text;
  /** Maximum of the whole tree for a unit of this kind. */
  readonly max: number;
  /** Maxima of groups and indicators that differ, by code. */
  readonly maxima?: Readonly<Record<string, number>>;
  /** Codes of groups and indicators that do not apply to a unit of this kind. */
  readonly without?: readonly string[];
}

/** The legal instrument that a rubric restates. */
export interface Source {
  readonly title: Text;
  readonly number?: string;
  /** ISO date of the instrument. */
  readonly date?: string;
  /** The document that the text was taken from, when the instrument itself was not at hand. */
  readonly takenFrom?: Text;
}

/** Whatever JSON holds; what it cannot hold is an issue where it is read. */
export type JsonValue = string | number | boolean | null | object;

/** One thing that an erratum corrects. Without `was` it is new; without `now` it goes. */
export interface Correction {
  /** Code of the node or pillar that it is in, or `"total"` for the rubric itself. */
  readonly on: string;
  /** Names, and places in lists, from there on: `["formula", "threshold"]`, `["rules", "tie"]`. */
  readonly field: readonly (string | number)[];
  /** What stands there. */
  readonly was?: JsonValue;
  /** What should stand there. */
  readonly now?: JsonValue;
}

/** What was wrong in what was published, and why it is known: a new revision follows from it. */
export interface Erratum {
  /** Made one after another. */
  readonly corrections: readonly Correction[];
  /** Where the right figure or wording stands. */
  readonly source: Citation | Text;
  /** ISO date of the erratum, such as `"2026-01-31"`. */
  readonly date: string;
  readonly reason: Text;
}

declare const nodeCodes: unique symbol;
declare const nodeShape: unique symbol;

/** What a node's type remembers: the codes below it, and what each leaf is made of. */
export interface Remembered<Codes extends string, Shape extends string> {
  readonly [nodeCodes]?: Codes;
  readonly [nodeShape]?: Shape;
}

/** A node whose type remembers the codes below it and what each leaf is made of. */
export type Node<Codes extends string = string, Shape extends string = string> = RubricNode &
  Remembered<Codes, Shape>;

/** All that a rubric says, as plain JSON. */
export interface RubricData {
  /** `family/version@revision`, with `:variant` where there is one. */
  readonly id: string;
  readonly family: string;
  readonly version: string;
  /** Corrections of the same legal text count up from 1. */
  readonly revision: number;
  /** SHA-256 of the canonical JSON of everything but `id` and `fingerprint`, in hex. */
  readonly fingerprint: string;
  readonly name: Text;
  readonly status: "draft" | "in-force" | "superseded";
  /** First and last assessment year served. */
  readonly years: readonly [from: number, to: number];
  /** Maximum of the whole tree. */
  readonly max: number;
  /** Decimal places of printed points. */
  readonly places: number;
  /** Decimal places of a printed value (points over maximum). */
  readonly valuePlaces: number;
  readonly rules: Rules;
  readonly source?: Source;
  readonly marks?: readonly Mark[];
  /** What was corrected since the first revision, in the order of revisions. */
  readonly errata?: readonly Erratum[];
  /** Kinds of units with maxima of their own; `forUnitKind` makes the rubric of one. */
  readonly unitKinds?: readonly UnitKind[];
  /** What was settled of the published text: the code of a kind of unit, or the best units of a cohort. */
  readonly variant?: string;
  readonly context: Readonly<Record<string, ContextVariable>>;
  readonly pillars: readonly Pillar[];
  readonly children: readonly RubricNode[];
}

declare const rubricCodes: unique symbol;
declare const rubricShape: unique symbol;

/**
 * An indicator tree with its identity, years and rules.
 *
 * `Codes` are the codes of its nodes and pillars; `Shape` has one text for each letter and measure,
 * such as `"1.1:a:number"`, `"1.6:m1:flag"` or `"1.1:rate:share"`. Neither exists at run time.
 */
export interface Rubric<
  Codes extends string = string,
  Shape extends string = string,
> extends RubricData {
  readonly [rubricCodes]?: Codes;
  readonly [rubricShape]?: Shape;
}
