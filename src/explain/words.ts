// Which sentences is an explanation made of? One table for each language; a sentence that a language
// forgets is a compile error that names it.

import type { LeafState } from "../score/leaf.js";

/** Where a number lies, as text; an end may be open. */
export interface Span {
  readonly low: string;
  readonly high: string | undefined;
}

/** All sentences of a language. Numbers arrive written. */
export interface Words {
  readonly labels: {
    readonly rubric: string;
    readonly year: string;
    readonly basis: string;
    readonly formula: string;
    readonly reading: string;
    readonly data: string;
    readonly calculation: string;
    readonly ifAccepted: string;
    readonly points: string;
    readonly value: string;
    readonly range: string;
    readonly overReadings: string;
    readonly source: string;
    readonly note: string;
    readonly evidence: string;
    readonly warning: string;
    readonly otherReading: string;
    readonly missing: string;
    readonly unevidenced: string;
    readonly undecided: string;
    readonly notApplicable: string;
  };
  readonly heading: (name: string, points: string, max: string) => string;
  readonly quoted: (text: string) => string;
  readonly lines: (from: number, to: number) => string;
  readonly numbered: (number: string) => string;
  readonly dated: (date: string) => string;
  readonly general: string;
  readonly yes: string;
  readonly no: string;
  readonly span: (span: Span) => string;
  readonly rounded: (span: string) => string;
  /** What a fraction of the maximum, or of a part of it, earns; the fraction with its sign: `"= 0,8"`. */
  readonly worth: (fraction: string, isAll: boolean, isNone: boolean, isPart: boolean) => string;
  readonly inProportion: string;
  readonly capped: string;
  readonly reached: (threshold: string) => string;
  readonly notReached: (threshold: string) => string;
  readonly exceeded: (threshold: string) => string;
  readonly notExceeded: (threshold: string) => string;
  readonly inProportionTo: (threshold: string) => string;
  readonly maybe: (low: string, high: string) => string;
  /** A threshold lies within the range of what was reported. */
  readonly unsure: string;
  /** A range of which the low end counts. */
  readonly lowEnd: (span: string, low: string) => string;
  readonly met: (letter: string) => string;
  readonly notMet: (letter: string) => string;
  readonly level: (letter: string, name: string) => string;
  readonly unknownLevel: string;
  /** The measure of the best unit, by which others are measured. */
  readonly ofBest: (best: string) => string;
  readonly unknownBest: string;
  readonly noBest: string;
  /** Which alternative counts. */
  readonly bestOf: (place: number) => string;
  readonly alternative: (place: number) => string;
  readonly step: (at: string) => string;
  readonly nextStep: (at: string) => string;
  readonly part: (place: number, weight: string) => string;
  readonly sum: string;
  readonly period: (year: number, years: string) => string;
  readonly otherPeriods: (years: readonly string[]) => string;
  readonly years: (from: number, to: number) => string;
  readonly unknownClause: string;
  readonly emptyDenominator: (value: string) => string;
  readonly state: {
    readonly missing: (max: string) => string;
    readonly unevidenced: (reason: string) => string;
    readonly notApplicable: (reason: string | undefined, points: string) => string;
    /** What does not apply, and so carries no points. */
    readonly excluded: (reason: string | undefined) => string;
    readonly awarded: (points: string) => string;
  };
  /** Of a node whose maximum is 0. */
  readonly unscored: {
    readonly heading: (name: string) => string;
    readonly missing: string;
    readonly points: string;
  };
  readonly points: (points: string) => string;
  readonly exactly: (fraction: string) => string;
  readonly rounding: {
    readonly nearest: (printed: string, places: number) => string;
    readonly tie: (printed: string) => string;
    readonly rows: (printed: string) => string;
  };
  readonly because: Readonly<
    Record<Exclude<LeafState, "scored" | "missing" | "not-applicable">, string>
  > & {
    /** Where nothing is open but the measure of the best unit. */
    readonly unknownBest: string;
    readonly sum: string;
    readonly mean: string;
    readonly rounded: string;
    readonly ranged: string;
    readonly uncertain: string;
  };
  readonly mean: (units: number) => string;
  readonly units: (units: number, points: string) => string;
  /** What a doubt is about: a field of the node, and a letter or a rule in it. */
  readonly doubtAbout: (field: string, part: string | undefined) => string;
  readonly doubt: (printed: string, used: string, because: string) => string;
  readonly ownReading: string;
  readonly other: (label: string, points: string | undefined, isSame: boolean) => string;
}

/** The word for a name in a table; none for names that every object has. */
export const wordFor = (
  table: Readonly<Record<string, string>>,
  name: string,
): string | undefined => (Object.hasOwn(table, name) ? table[name] : undefined);
