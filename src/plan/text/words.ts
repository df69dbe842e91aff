// Which words are the documents of a plan made of? One table for each language; one that a language
// forgets is a compile error that names it. The Vietnamese ones are those of the printed annexes.

import type { Locale } from "../../text.js";
import type { Lacking } from "../review/indicator.js";
import type { Awaited } from "../review/checklist.js";

/** What stands above columns. */
export interface ColumnWords {
  readonly number: string;
  readonly indicator: string;
  readonly max: string;
  readonly before: (year: number) => string;
  readonly target: string;
  readonly goal: string;
  readonly lead: string;
  readonly implementing: string;
  readonly verifying: string;
  readonly time: string;
  readonly task: string;
  readonly condition: string;
  readonly evidence: string;
  readonly points: string;
  readonly toTarget: string;
  readonly left: string;
  readonly count: string;
  readonly toMax: string;
  readonly missingFacts: string;
  readonly missingEvidence: string;
  readonly overdue: string;
  readonly figure: string;
  readonly provider: string;
  readonly status: string;
}

/** All words of a language. Numbers arrive written. */
export interface PlanWords {
  readonly locale: Locale;
  /** Plain decimal text as the document writes numbers. */
  readonly number: (plain: string) => string;
  readonly columns: ColumnWords;
  readonly titles: {
    readonly plan: (rubric: string, unit: string, year: number) => string;
    readonly review: (rubric: string, unit: string, year: number) => string;
    readonly checklist: (rubric: string, unit: string, year: number) => string;
    readonly remarks: string;
    readonly tasks: string;
    readonly assignments: string;
    readonly information: string;
    readonly summary: string;
    readonly agencies: string;
    readonly indicators: string;
    readonly missingFacts: string;
    readonly missingInformation: string;
  };
  readonly attached: (title: string, number: string, date: string) => string;
  readonly asOf: (day: string, rubric: string) => string;
  readonly total: string;
  readonly nobody: string;
  readonly points: (points: string, max: string) => string;
  readonly target: (target: string, short: string) => string;
  readonly printedTarget: (target: string) => string;
  readonly lacking: (facts: number, evidence: number, overdue: number) => string;
  readonly rank: (year: number, first: number) => string;
  /** In the plan's own wording, or by its rule. */
  readonly reviews: (wording: string | undefined, everyMonths: number, beforeDay: number) => string;
  readonly next: (before: string, from: string, to: string, closesYear: boolean) => string;
  readonly noNext: string;
  readonly due: (day: string) => string;
  readonly lacks: Readonly<Record<Lacking, string>>;
  readonly overdue: (days: number) => string;
  readonly daysLeft: (days: number) => string;
  readonly atLeast: (value: string, isStrict: boolean) => string;
  readonly document: Readonly<Record<"attached" | "missing" | "other", (title: string) => string>>;
  readonly awaits: Readonly<Record<Awaited, (points: string) => string>>;
  readonly together: (agencies: string) => string;
  readonly complete: string;
  /** Where no source decides the points, and how many there may be. */
  readonly undecided: (points: string) => string;
  readonly indicators: (count: number) => string;
  readonly basis: (title: string) => string;
  /** Where the plan asks for no document. */
  readonly noneAsked: string;
  readonly doubtful: string;
  /** An answer that earns more, and how much; one more unit of something that has no unit. */
  readonly answer: (label: string, answer: string, points: string) => string;
  readonly ofWhat: (what: string, text: string) => string;
}
