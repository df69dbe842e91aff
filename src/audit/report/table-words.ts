// Which sentences is a report on a table of points made of? One table for each language.

import type { Words } from "../../explain/words.js";
import type { Locale } from "../../text.js";
import type { FindingAbout, TableColumn } from "../table/types.js";

/** All sentences of a language. Numbers arrive written. */
export interface TableWords {
  readonly locale: Locale;
  readonly shared: Words;
  /** Above all: how many findings contradict the table. */
  readonly title: (count: number) => string;
  readonly total: string;
  /** A code in a sentence, and that of the total. */
  readonly item: (code: string) => string;
  readonly totalItem: string;
  readonly column: (id: string, kind: TableColumn["kind"] | undefined, rubric?: string) => string;
  /** What a finding is, after the name of what it is about. */
  readonly finding: Readonly<Record<FindingAbout["kind"], string>>;
  /** How many there are of a kind. */
  readonly count: Readonly<Record<FindingAbout["kind"], string>>;
  readonly counted: (count: number) => string;
  /** What must hold, in a list of what a change settles or unsettles. */
  readonly about: Readonly<Record<FindingAbout["kind"], (item: string) => string>>;
  readonly inColumn: (text: string, column: string) => string;
  readonly labels: {
    readonly printed: string;
    readonly denominator: string;
    readonly printings: string;
    /** What the others say, by the kind of the finding. */
    readonly computed: Readonly<Record<Exclude<FindingAbout["kind"], "repeated">, string>>;
    readonly parts: string;
    readonly notPrinted: string;
    readonly gap: string;
    readonly remainder: string;
    readonly explained: string;
    readonly change: string;
    readonly changes: string;
    readonly confirmed: string;
    readonly closes: string;
    readonly opens: string;
    readonly note: string;
  };
  readonly noteOn: (item: string, note: string) => string;
  readonly at: (figure: string, place: string) => string;
  readonly denominatorOf: (name: string) => string;
  readonly printing: (name: string, number: number) => string;
  readonly instead: (to: string, from: string) => string;
  /** A range, and one figure out of it. */
  readonly such: (range: string, figure: string) => string;
  readonly possible: (figure: string, range: string) => string;
  readonly maximumOf: (figure: string, item: string, rubric: string) => string;
  readonly figureOf: (figure: string, item: string) => string;
  readonly others: (count: number) => string;
  readonly noChange: string;
  readonly notes: {
    readonly heading: string;
    readonly scope: string;
    readonly order: string;
    readonly noFault: string;
  };
}
