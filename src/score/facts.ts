// What may a province report? Plain data: figures that are exact, rounded or ranges; facts that are
// given, unevidenced or not applicable. All of it survives JSON.

/** The part of a decimal.js value that is read; any copy of the library will do. */
export interface DecimalLike {
  readonly s: number;
  readonly e: number;
  readonly d: number[] | null;
  toFixed(): string;
}

/** A number that is exactly known: a number, a bigint, a Decimal, or plain decimal text. */
export type ExactNumber = number | bigint | string | DecimalLike;

/** A figure as printed: known to half a unit of its last digit. */
export interface Rounded {
  readonly rounded: string;
  readonly locale?: "vi" | "en";
}

/** A range without a point: the official score uses its low end. */
export interface Between {
  readonly between: readonly [low: ExactNumber, high: ExactNumber];
}

/** A count or points, as known. */
export type Figure = ExactNumber | Rounded | Between;

/** A rate, as known: `"81.94%"`, `"3/4"`, rounded, or a range; never a bare number. */
export type Rate = string | Rounded | Between;

/** A document that proves a fact. */
export interface Evidence {
  readonly title: string;
  readonly number?: string;
  readonly date?: string;
  readonly url?: string;
}

/** Where a figure was printed. */
export interface FactSource {
  readonly document: string;
  readonly lines?: readonly [from: number, to: number];
  readonly wording?: string;
}

/** What any fact may carry besides its figures. */
export interface FactNotes {
  readonly evidence?: readonly Evidence[];
  readonly note?: string;
  readonly source?: string | FactSource;
}

/** A fact without acceptable evidence. */
export interface Unevidenced<Fact> {
  readonly unevidenced: Fact;
  readonly reason: string;
}

/** An indicator that does not apply to the unit. */
export interface NotApplicable {
  readonly notApplicable: string;
}

/** Reads a figure as printed, `"81,94%"` or `"81.94%"`: its digits are evidence of how well it is known. */
export const rounded = (text: string, options: { readonly locale?: "vi" | "en" } = {}): Rounded =>
  Object.freeze({ rounded: text, ...options });

/** A figure known only to lie between two ends, both included. */
export const between = (low: ExactNumber, high: ExactNumber): Between =>
  Object.freeze({ between: Object.freeze([low, high] as const) });

export const unevidenced = <const Fact = null>(
  fact: Fact,
  reason: string,
  notes: FactNotes = {},
): Unevidenced<Fact> & FactNotes => Object.freeze({ unevidenced: fact, reason, ...notes });

export const notApplicable = (reason: string, notes: FactNotes = {}): NotApplicable & FactNotes =>
  Object.freeze({ notApplicable: reason, ...notes });
