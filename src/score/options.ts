// What is a score of, besides the facts? A year, general figures, and readings of doubtful clauses.

import type { Figure } from "./facts.js";

declare const nothingElse: unique symbol;

/** Figures of the general information, by name; what the rubric declares as text is text. */
export type GeneralInformation<Names extends string> = {
  readonly [Name in Names]?: Figure | undefined;
} & {
  // Without a field of its own, the type would take any object where the rubric declares nothing.
  readonly [nothingElse]?: never;
};

type NamesIn<Shape extends string> = Shape extends `@:${infer Name}:${string}` ? Name : never;

/** What a score is of, besides the facts. */
export interface ScoreOptions<Shape extends string = string> {
  /** Assessment year: a score is always of a year. */
  readonly year: number;
  /** General figures, each given once for all indicators that read it. */
  readonly context?:
    | (string extends Shape
        ? Readonly<Record<string, unknown>>
        : GeneralInformation<NamesIn<Shape>>)
    | undefined;
  /** Readings of doubtful clauses other than the rubric's own, such as `{ "3.4": "scaled" }`. */
  readonly readings?: Readonly<Record<string, string>> | undefined;
}
