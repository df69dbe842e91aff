// How do two files become results? The rubric is JSON and the facts are CSV; each kind of unit is scored
// by its own maxima, and measured by the best unit of its own kind.

import { readFileSync } from "node:fs";

import { issueMessage, scoreCohort, type Cohort } from "@dti/score";
import { forUnitKind } from "@dti/score/define";
import { parseRubric, readTable, unitKey, type UnitData } from "@dti/score/schema";

export const year = 2026;

export const textOf = (file: string): string =>
  readFileSync(new URL(file, import.meta.url), "utf8");

export const rubric = parseRubric(JSON.parse(textOf("rubric.json")));

/** What the table says of every unit; it stops with every cell that cannot be read. */
export const readUnits = (csv: string): readonly UnitData[] => {
  const table = readTable(rubric, csv, { locale: "vi" });
  if (table.ok) return table.units;
  throw new Error(table.issues.map((issue) => issueMessage(issue, "vi")).join("\n"));
};

export interface KindOfUnits {
  readonly code: string;
  readonly cohort: Cohort;
}

/** What a unit says of its kind in the general information: "phuong", "xa" or "dac-khu". */
export const kindOf = ({ context: { kind } }: UnitData): string =>
  typeof kind === "string" ? kind : "";

/** Scores the units of each kind together. */
export const scoreUnits = (units: readonly UnitData[]): readonly KindOfUnits[] =>
  [...new Set(units.map(kindOf))].map((code) => {
    const own = units.filter((unit) => kindOf(unit) === code);
    return { code, cohort: scoreCohort(forUnitKind(rubric, code), own, { year }) };
  });

export type Published = Readonly<Record<string, Readonly<Record<string, string>>>>;

const table = JSON.parse(textOf("published.json")) as Published;

/** What was published of a unit, however its name is spelled there: "Xã Hòa Vân" or "Xã Hoà Vân". */
export const publishedOf = (unit: string): Readonly<Record<string, string>> =>
  Object.entries(table).find(([name]) => unitKey(name) === unitKey(unit))?.[1] ?? {};

export const units = readUnits(textOf("facts.csv"));
export const kinds = scoreUnits(units);
