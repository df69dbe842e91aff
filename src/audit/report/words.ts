// Which sentences is a report on published figures made of? One table for each language. The wording
// is an auditor's: figures agree or do not; nobody is said to be wrong.

import type { Words } from "../../explain/words.js";
import type { Verdict } from "../verify/verification.js";

/** Where numbers lie, written. */
export interface Ends {
  readonly low: string;
  /** Absent where there is none, or where it goes without saying. */
  readonly high: string | undefined;
  /** From nothing on. */
  readonly isFromZero: boolean;
  /** One number, which is both ends. */
  readonly isSingle: boolean;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** How many figures have each verdict. */
export type Counts = Readonly<Record<Verdict, number>>;

/** All sentences of a language. Numbers arrive written. */
export interface ReportWords {
  readonly locale: "vi" | "en";
  /** What explanations say too: yes, no, points, quotation marks. */
  readonly shared: Words;
  /** Above all: the worst verdict, and of how many figures it is. */
  readonly title: (counts: Counts, all: number) => string;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly labels: {
    readonly rubric: string;
    readonly count: Readonly<Record<Verdict, string>>;
    readonly published: string;
    readonly computed: string;
    readonly range: string;
    readonly gap: string;
    /** How far from all that is possible, at the least. */
    readonly outside: string;
    readonly finding: string;
    readonly noRepair: string;
    /** What would make it agree: one change, or any of several. */
    readonly repair: string;
    readonly repairs: string;
    /** What the one open fact has to be. */
    readonly needed: string;
    /** What each of several open facts has to be. */
    readonly neededEach: string;
    /** Open facts that could be anything. */
    readonly free: string;
  };
  readonly total: string;
  readonly value: string;
  readonly valueOf: (name: string) => string;
  /** The same in a list of codes. */
  readonly item: {
    readonly total: string;
    readonly value: string;
    readonly code: (code: string) => string;
    readonly valueOf: (code: string) => string;
  };
  readonly counted: (count: number, items: readonly string[]) => string;
  /** What a published figure stands for. */
  readonly standsFor: (figure: string, span: string) => string;
  readonly roundsTo: (number: string, figure: string) => string;
  readonly openAsZero: string;
  readonly above: (amount: string) => string;
  readonly below: (amount: string) => string;
  readonly about: (number: string) => string;
  readonly atLeast: (number: string) => string;
  readonly exactly: (number: string, fraction: string) => string;
  readonly percentagePoints: string;
  readonly pointsUnit: string;
  readonly span: (ends: Ends, unit: string) => string;
  readonly or: (texts: readonly string[]) => string;
  readonly others: (count: number) => string;
  readonly pieces: (whole: string, count: number, nearest: string) => string;
  readonly noWhole: string;
  readonly findings: {
    readonly withinRounding: string;
    readonly contradicted: (hasOpen: boolean) => string;
    /** Agrees only with what is open at 0. */
    readonly exactIfZero: (codes: string) => string;
  };
  /** Any points that an indicator can earn. */
  readonly anyPoints: (span: string) => string;
  /** A rate, with its letters where the indicator has several. */
  readonly rate: (letters?: string) => string;
  readonly general: (letter: string, name: string) => string;
  readonly insteadOf: (reported: string) => string;
  readonly reading: (labels: readonly string[], used: string) => string;
  readonly ownReading: string;
  readonly namedReading: (label: string) => string;
  readonly possibleReadings: (labels: readonly string[]) => string;
  readonly answer: (letter: string, answers: readonly string[], reported: string) => string;
  readonly evidence: (span: string) => string;
  readonly applicability: (span: string) => string;
  readonly notes: {
    readonly heading: string;
    readonly figures: string;
    readonly inward: string;
    readonly repairs: string;
    readonly noFault: string;
  };
}

/** Texts as a list that ends in a word for "or". */
export const either = (texts: readonly string[], or: string): string =>
  [texts.slice(0, -1).join(", "), ...texts.slice(-1)].filter((text) => text !== "").join(or);
