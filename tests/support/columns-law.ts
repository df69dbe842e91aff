// Do columns score what facts do? The facts of some units are told in columns, and scored together and
// one by one.

import { inspect, isDeepStrictEqual } from "node:util";

import { safeScore, type Issue, type Rubric } from "@dti/score";
import { compile } from "@dti/score/batch";

import { mulberry32 } from "../oracle/random.js";
import { toldInColumns, type Row, type Unit } from "./columns.js";

/** Facts of some units, to be told in columns. */
export interface Case {
  readonly rubric: Rubric;
  readonly year: number;
  readonly units: readonly Readonly<Record<string, unknown>>[];
  readonly seed: number;
}

const codesOf = (rubric: Rubric): readonly string[] => {
  const codes: string[] = [];
  const add = (nodes: Rubric["children"]): void => {
    for (const node of nodes) {
      codes.push(node.code);
      if (node.kind === "group") add(node.children);
    }
  };
  add(rubric.children);
  return [...codes, ...rubric.pillars.map(({ code }) => code), "total"];
};

/** A number in the column of a measure is the measure; the fact that says so has it in percent. */
const inPercent = /^"(-?[\d.]+)e(-?\d+)%"$/;

const asNumber = (details: unknown): unknown => {
  const { value } = details as { readonly value?: unknown };
  const [, digits, exponent] = inPercent.exec(typeof value === "string" ? value : "") ?? [];
  if (digits === undefined) return details;
  const number =
    exponent === "2" ? digits : String(Number(`${digits}e${String(Number(exponent) - 2)}`));
  return { ...(details as object), value: number };
};

/** What is missing where not even a measure is told: columns say which, a fact asks for the letters. */
const isUnmeasured = ({ code, path }: Pick<Issue, "code" | "path">, { unmeasured }: Row): boolean =>
  code === "missing_variable" && unmeasured.includes(String(path[0]));

const reasons = (issues: readonly Pick<Issue, "code" | "path" | "details">[], row: Row) =>
  issues
    .filter((one) => !isUnmeasured(one, row))
    .map(({ code, path, details }) => JSON.stringify([code, path, asNumber(details)]))
    .sort();

interface Scored {
  readonly printed: Readonly<Record<string, number>> | undefined;
  readonly issues: readonly string[];
}

/** What a row prints, node by node, as integers; or why it is refused. */
const scoredAlone = ({ rubric, year }: Case, codes: readonly string[], row: Row): Scored => {
  const { facts, context } = row;
  const scored = safeScore(rubric, facts, { year, context });
  if (!scored.ok) return { printed: undefined, issues: reasons(scored.issues, row) };
  const printed = codes.map((code) => [
    code,
    Number(scored.result.at(code).printed.replace(".", "")),
  ]);
  return { printed: Object.fromEntries(printed) as Record<string, number>, issues: [] };
};

/** What was compared: how many rows, how many of them are refused, and the first differences. */
export interface Verdict {
  readonly rows: number;
  readonly refused: number;
  readonly differences: readonly string[];
}

/** Scores the columns together, and the facts of each row alone. */
export const compareColumns = (one: Case, spoilt: number, local: number): Verdict => {
  const { rubric, year, units, seed } = one;
  const codes = codesOf(rubric);
  const dice = { random: mulberry32(seed), spoilt, local };
  const { columns, rows } = toldInColumns(rubric, year, units as readonly Unit[], dice);
  const scores = compile(rubric, { year }).run(columns, rows.length);
  const found = rows.map((row, index): Scored => {
    const issues = scores.issues
      .filter(({ path: [place], row: told }) => place === index && told === index)
      .map(({ code, path, details }) => ({ code, path: path.slice(1), details }));
    const isRefused = codes.every((code) => Number.isNaN(scores[code]?.[index]));
    const printed = Object.fromEntries(codes.map((code) => [code, scores[code]?.[index] ?? -1]));
    return { printed: isRefused ? undefined : printed, issues: reasons(issues, row) };
  });
  const differences = rows.flatMap((row, index) => {
    const alone = scoredAlone(one, codes, row);
    const { printed, issues } = found[index] ?? {};
    if (isDeepStrictEqual(alone, { printed, issues })) return [];
    const differing = codes.filter((code) => alone.printed?.[code] !== printed?.[code]);
    const of = (all: Scored["printed"]) =>
      differing.map((code) => `${code} ${String(all?.[code])}`);
    return [
      inspect({
        ...row,
        alone: [of(alone.printed), alone.issues],
        together: [of(printed), issues],
      }),
    ];
  });
  const refused = found.filter(({ printed }) => printed === undefined).length;
  if (scores.refused !== refused)
    differences.push(`${String(scores.refused)} are said to be refused`);
  return { rows: rows.length, refused, differences };
};
