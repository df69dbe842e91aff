// What is a plan? Who does what for each indicator of a rubric, with which evidence, by when, to which
// target: plain JSON, with every text in both languages and every list as a list.

import type { TableCell } from "../audit/table/types.js";
import type { Text } from "../text.js";

/** Lines of the document that something was read from, first and last. */
export type PlanLines = readonly [from: number, to: number];

/** Something that is printed and cannot be read, contradicts itself, or was read otherwise than printed. */
export interface PlanDoubt {
  /** The field that it is about; `"row"` for the row as a whole, and for what the plan has no field for. */
  readonly on: DoubtField;
  readonly note: Text;
}

/** What of a row may be doubtful. */
export type DoubtField =
  | "row"
  | "name"
  | "max"
  | "lead"
  | "implementing"
  | "verifying"
  | "task"
  | "condition"
  | "goal"
  | "evidence"
  | "due"
  | "cadence"
  | "target"
  | "before"
  | "formula";

/** Where something stands in the document, and what is doubtful about it. */
export interface Sourced {
  readonly lines?: readonly PlanLines[];
  readonly doubts?: readonly PlanDoubt[];
}

/** Who does something, with what to show for it, and when. Agencies are named as the plan declares them. */
export interface Duty extends Sourced {
  /** "Cơ quan chủ trì": one, or several together. Absent where the plan names none. */
  readonly lead?: readonly string[];
  /** "Cơ quan thực hiện", beside the lead. */
  readonly implementing?: readonly string[];
  /** "Đơn vị chịu trách nhiệm xác nhận số liệu". */
  readonly verifying?: readonly string[];
  /** What is to be done. */
  readonly task?: Text;
  /** What must hold for the task to be done ("Điều kiện đảm bảo"). */
  readonly condition?: Text;
  /** What has to be shown ("Tài liệu kiểm chứng"): the title of each document. */
  readonly evidence?: readonly Text[];
  /** The last day, such as `"2025-12-31"`. */
  readonly due?: string;
  /** How often, where there is no last day: "Thường xuyên", "Hằng năm". */
  readonly cadence?: Text;
}

/** A value that a plan strives for. It is not a scoring threshold, unless the rubric has the same one. */
export interface Goal {
  readonly wording?: Text;
  /** A letter or measure of the indicator, such as `"rate"`. */
  readonly variable?: string;
  /** The least value: a rate as `"80%"`, a count as `"52"`. */
  readonly atLeast?: string;
  /** Whether it must be more than that ("trên 80%"). */
  readonly strict?: true;
}

/** Points of an earlier year, as the plan prints them. */
export interface Before {
  readonly year: number;
  /** As printed: `"15,75"`. */
  readonly points: string;
  /** The maximum beside it, as printed. */
  readonly max?: string;
  /** The code that they were earned under, where it was another rubric's. */
  readonly code?: string;
}

/** What a plan prints of a row besides its duties: figures as printed, over a denominator or not. */
export interface Printed {
  /** The name, where the plan prints another than the rubric. */
  readonly name?: Text;
  /** The maximum; a list where it is printed in several places. */
  readonly max?: TableCell;
  /** Points to reach: `"16"`, or `"16/20"`. */
  readonly target?: TableCell;
  readonly before?: Before;
}

/** The row of an indicator. */
export interface Assignment extends Duty, Printed {
  readonly goal?: Goal;
  /** Parts of the task with duties of their own. They have no points. */
  readonly subtasks?: readonly Duty[];
}

/** The row of a group, or of the total. */
export interface GroupRow extends Printed, Sourced {
  /** What is to be done for the whole group. */
  readonly subtasks?: readonly Duty[];
}

/** A general figure, and who provides it ("Thông tin chung"). */
export interface Information extends Sourced {
  readonly name: Text;
  /** The rubric's general figure that it is. */
  readonly context?: string;
  readonly provider?: readonly string[];
}

/** A document that a plan rests on, or that it is. */
export interface Instrument {
  readonly title: Text;
  readonly number?: string;
  /** ISO date. */
  readonly date?: string;
}

/** The plan's own document. */
export interface PlanInstrument extends Instrument {
  /** File of the transcription that `lines` count in. */
  readonly transcription?: string;
}

/** A rank to reach: among the first so many. */
export interface RankTarget {
  readonly year: number;
  readonly first: number;
  readonly lines?: readonly PlanLines[];
}

/** When the plan is reviewed: in each period of so many months, before a day of its last month. */
export interface ReviewRule {
  /** 1, 2, 3, 4, 6 or 12, counted from January. */
  readonly everyMonths: number;
  /** The review is over before this day. */
  readonly beforeDay: number;
  readonly wording?: Text;
  readonly lines?: readonly PlanLines[];
}

/** Something else that the plan says, of a row or of the whole. */
export interface Remark {
  /** The code that it is about. */
  readonly on?: string;
  readonly wording: Text;
  readonly lines?: readonly PlanLines[];
}

declare const planCodes: unique symbol;

/** All that a plan says, as plain JSON. */
export interface PlanData {
  /** The rubric that its codes are of. */
  readonly rubric: { readonly id: string; readonly fingerprint: string };
  readonly unit: Text;
  /** The assessment year that it is for. */
  readonly year: number;
  /** The plan's own document. */
  readonly document?: PlanInstrument;
  readonly legalBasis: readonly Instrument[];
  /** Every agency that has a part in it, by the name that rows call it by. */
  readonly agencies: Readonly<Record<string, Text>>;
  /** Rows of indicators, by code, in the order of the law. */
  readonly assignments: Readonly<Record<string, Assignment>>;
  /** Rows of groups and of the total, by code. */
  readonly groups: Readonly<Record<string, GroupRow>>;
  readonly information: readonly Information[];
  readonly rankTargets: readonly RankTarget[];
  /** `null` where the plan sets none. */
  readonly reviews: ReviewRule | null;
  readonly remarks: readonly Remark[];
  readonly doubts: readonly PlanDoubt[];
}

/** A plan over a rubric, checked whole and frozen. `Codes` are those of its rubric, and not there at run time. */
export interface Plan<Codes extends string = string> extends PlanData {
  readonly [planCodes]?: Codes;
}
