// What does a row of Gia Lai's main table say? Its figures, and the sums of the rows below it.

import { giaLai2026, type TableFigure, type TableRow } from "@dti/score/rubrics";

import { sumOf } from "./printed.js";

/** A figure as it must have been printed, or as the transcription shows it. */
export const figure = (one: TableFigure, how: "read" | "inferred" = "inferred"): string =>
  typeof one === "string" ? one : one[how];

export const row = (code: string): TableRow => {
  const found = giaLai2026.rows.find((one) => one.code === code);
  if (found === undefined) throw new RangeError(code);
  return found;
};

export const groups = giaLai2026.rows.filter(({ isGroup }) => isGroup);
export const childrenOf = (code: string): readonly TableRow[] =>
  giaLai2026.rows.filter((one) => !one.isGroup && one.code.startsWith(`${code}.`));

export const targetOf = ({ target }: TableRow): string => figure(target.points);
export const maxOf = ({ maxDraft }: TableRow): string => figure(maxDraft);
export const pointsOf = (rows: readonly TableRow[], how?: "read"): readonly string[] =>
  rows.flatMap(({ points2024 }) => (points2024 === null ? [] : [figure(points2024, how)]));

export const minus = (figures: readonly string[], whole: string): string =>
  (Number(whole.replace(",", ".")) - Number(sumOf(figures))).toFixed(2);
