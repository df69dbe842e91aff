// What is a worked case? Figures that a province's plan prints: facts, and the scores it prints
// beside them, each with the lines of the transcription in `sources/` that it was read from.

import type { Text } from "../../src/index.js";

/** Lines of the transcription, first and last. */
export type Lines = readonly [from: number, to: number];

/** The plan that a figure was printed in. */
export interface PlanDocument {
  readonly title: Text;
  readonly number: string;
  readonly date: string;
  /** File of the transcription beside the rubrics. */
  readonly transcription: string;
}

/** A figure as printed. */
export interface PrintedFigure {
  readonly printed: string;
  readonly lines: Lines;
  readonly doubt?: Text;
}

/** A unit's facts and the scores that its plan prints for them. */
export interface WorkedCase<Facts> {
  readonly unit: Text;
  /** Assessment year. */
  readonly year: number;
  readonly document: PlanDocument;
  readonly facts: Facts;
  /** Printed points by code. */
  readonly published: Readonly<Record<string, PrintedFigure>>;
  readonly rank?: PrintedFigure;
}
