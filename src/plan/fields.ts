// How is a plan written? As it is stored, with shorter ways to say the same: text for a text in both
// languages, one thing for a list of one, an agency by its name.

import type { PlacedFigure } from "../audit/table/types.js";
import type { Text } from "../text.js";
import type {
  Before,
  DoubtField,
  Goal,
  Instrument,
  PlanInstrument,
  PlanLines,
  ReviewRule,
} from "./types.js";

/** A text; one language stands for both. */
export type Words = string | Text;

/** One, or several. */
export type OneOrMore<T> = T | readonly T[];

/** An agency: as `agencies` declares it, or its name in both languages. */
export type AgencyRef<Agency extends string = string> = Agency | Text;

/** A figure as a number, or as printed; a list where it is printed in several places. */
export type FigureField = OneOrMore<number | string | PlacedFigure>;

interface SourcedFields {
  /** One pair of lines, or several. */
  readonly lines?: PlanLines | readonly PlanLines[];
  readonly doubts?: readonly { readonly on: DoubtField; readonly note: Words }[];
}

/** Who does something, with what to show for it, and when, as it is written. */
export interface DutyFields<Agency extends string = string> extends SourcedFields {
  readonly lead?: OneOrMore<AgencyRef<Agency>>;
  readonly implementing?: OneOrMore<AgencyRef<Agency>>;
  readonly verifying?: OneOrMore<AgencyRef<Agency>>;
  readonly task?: Words;
  readonly condition?: Words;
  readonly evidence?: OneOrMore<Words>;
  /** The last day, such as `"2025-12-31"`. */
  readonly due?: string;
  readonly cadence?: Words;
}

interface PrintedFields {
  readonly name?: Words;
  readonly max?: FigureField;
  /** Points to reach: `16`, `"16"`, or over a maximum as printed, `"16/20"`. */
  readonly target?: FigureField;
  readonly before?: Before;
}

/** The row of an indicator as it is written. */
export interface AssignmentFields<Agency extends string = string>
  extends DutyFields<Agency>, PrintedFields {
  readonly goal?:
    | string
    | (Omit<Goal, "wording" | "strict"> & { readonly wording?: Words; readonly strict?: boolean });
  readonly subtasks?: readonly DutyFields<Agency>[];
}

/** The row of a group, or of the total, as it is written. */
export interface GroupFields<Agency extends string = string> extends PrintedFields, SourcedFields {
  readonly subtasks?: readonly DutyFields<Agency>[];
}

/** A general figure and its provider as they are written. */
export interface InformationFields<
  Agency extends string = string,
  Name extends string = string,
> extends SourcedFields {
  readonly name: Words;
  readonly context?: Name;
  readonly provider?: OneOrMore<AgencyRef<Agency>>;
}

/** A document that a plan rests on, as it is written. */
export interface InstrumentFields extends Omit<Instrument, "title"> {
  readonly title: Words;
}

/** Rows of indicators, by code. */
export type AssignmentRows<Code extends string, Agency extends string> = {
  readonly [C in Code]?: AssignmentFields<Agency>;
};

/** Rows of groups and of the total, by code. */
export type GroupRows<Code extends string, Agency extends string> = {
  readonly [C in Code | "total"]?: GroupFields<Agency>;
};

/** The agencies that are declared; any text where none is. */
export type Declared<Agency extends string> = [Agency] extends [never] ? string : NoInfer<Agency>;

/** A plan as its author writes it; what is left out is filled in and then stands in the plan. */
export interface PlanFields<
  Code extends string = string,
  GroupCode extends string = string,
  Agency extends string = string,
> {
  readonly unit: Words;
  readonly year: number;
  readonly document?: InstrumentFields & Pick<PlanInstrument, "transcription">;
  readonly legalBasis?: OneOrMore<Words | InstrumentFields>;
  /** Names of the agencies. Where they are declared, a row can name no other by text. */
  readonly agencies?: Readonly<Record<Agency, Words>>;
  readonly assignments: AssignmentRows<Code, Declared<Agency>>;
  readonly groups?: GroupRows<GroupCode, Declared<Agency>>;
  readonly information?: readonly InformationFields<Declared<Agency>>[];
  readonly rankTargets?: readonly {
    readonly year: number;
    readonly first: number;
    readonly lines?: PlanLines | readonly PlanLines[];
  }[];
  /** Unless given, every six months, before the 15th of the last; `null` where there is none. */
  readonly reviews?:
    | (Omit<ReviewRule, "wording" | "lines"> & {
        readonly wording?: Words;
        readonly lines?: PlanLines | readonly PlanLines[];
      })
    | null;
  readonly remarks?: readonly {
    readonly on?: string;
    readonly wording: Words;
    readonly lines?: PlanLines | readonly PlanLines[];
  }[];
  readonly doubts?: readonly { readonly on: DoubtField; readonly note: Words }[];
}
