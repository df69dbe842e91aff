// What may a province report? Plain data: figures that are exact, rounded or ranges; facts that are
// given, unevidenced or not applicable. All of it survives JSON.

/** The part of a decimal.js value that is read; any copy of the library will do. */
export interface DecimalLike {
  readonly s: number;
  readonly e: number;
  readonly d: number[] | null;
  /** All digits, without an exponent. */
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

/** A figure as JSON writes it: no bigint and no Decimal, but their digits as text. */
export type FigureData =
  | number
  | string
  | { readonly rounded: string; readonly locale?: "vi" | "en" }
  | { readonly between: readonly [low: number | string, high: number | string] };

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

/** Letters, measures and points as JSON writes them. */
export type GivenData = Readonly<Record<string, FigureData | boolean>>;

/** A fact as JSON writes it, without its notes. */
export type FactData = GivenData | Unevidenced<GivenData | null> | NotApplicable;

/**
 * A figure as printed: its point is what stands there, its truth lies half a unit of the last digit around.
 *
 * Vietnamese and plain notation are read alike; what could be thousands or decimals (`"1.234"`) needs
 * a locale. The interval is closed, and cut to 0 to 1 for a share. The text is read when it is scored:
 * what cannot be read is then the issue `bad_figure`, with its path.
 *
 * @example
 * ```ts
 * import { rounded, score } from "@dti/score";
 * import { draft3530 } from "@dti/score/rubrics";
 *
 * const { range, printed } = score(draft3530, { "2.3": { rate: rounded("53,4%") } }, { year: 2026 }).at("2.3");
 *
 * [range.low.toFixed(2), printed, range.high.toFixed(2)] // => ["10.67", "10.68", "10.69"]
 * ```
 */
export const rounded = (text: string, options: { readonly locale?: "vi" | "en" } = {}): Rounded =>
  Object.freeze({ rounded: text, ...options });

/**
 * A figure known only to lie between two ends, both included; the official score uses the low end.
 *
 * The ends are written as an exact figure in the same place is: counts as numbers, rates as `"60%"`.
 * A low end above the high end is the issue `bad_figure`.
 *
 * @example
 * ```ts
 * import { between, score } from "@dti/score";
 * import { draft3530 } from "@dti/score/rubrics";
 *
 * const node = score(draft3530, { "2.3": { rate: between("50%", "60%") } }, { year: 2026 }).at("2.3");
 *
 * [node.printed, node.range.high.toFixed(2)] // => ["10.00", "12.00"]
 * ```
 */
export const between = (low: ExactNumber, high: ExactNumber): Between =>
  Object.freeze({ between: Object.freeze([low, high] as const) });

/**
 * A fact without acceptable evidence ("không có tài liệu kiểm chứng"): it earns 0, and keeps its worth in `range`.
 *
 * @param fact - The fact, or `null` where not even the figure is known.
 * @param reason - Why the evidence is not accepted.
 *
 * @example
 * ```ts
 * import { score, unevidenced } from "@dti/score";
 * import { decision405 } from "@dti/score/rubrics";
 *
 * const fact = unevidenced({ rate: "86.58%" }, "Không có tài liệu kiểm chứng");
 * const node = score(decision405, { "6.7": fact }, { year: 2024 }).at("6.7");
 *
 * [node.state, node.printed, node.range.high.toFixed(3)] // => ["unevidenced", "0.00", "8.658"]
 * ```
 */
export const unevidenced = <const Fact = null>(
  fact: Fact,
  reason: string,
  notes: FactNotes = {},
): Unevidenced<Fact> & FactNotes => Object.freeze({ unevidenced: fact, reason, ...notes });

/**
 * An indicator that does not apply to the unit: it earns what the rubric's rule says and is not missing.
 *
 * @param reason - Why it does not apply.
 *
 * @example
 * ```ts
 * import { notApplicable, score } from "@dti/score";
 * import { decision405 } from "@dti/score/rubrics";
 *
 * const fact = notApplicable("Tỉnh không có hệ thống thông tin cấp độ 3");
 * const node = score(decision405, { "5.4": fact }, { year: 2024 }).at("5.4");
 *
 * [node.state, node.printed, node.missing.length] // => ["not-applicable", "0.00", 0]
 * ```
 */
export const notApplicable = (reason: string, notes: FactNotes = {}): NotApplicable & FactNotes =>
  Object.freeze({ notApplicable: reason, ...notes });
