// What does the engine alone make of columns of numbers? Its digits, its doubles and its flags, with what
// the exact path says of the same rows beside them.

import { safeScore, type Rubric } from "@dti/score";
import {
  context,
  defineRubric,
  indicator,
  type FormulaNode,
  type Rules,
  type Variable,
} from "@dti/score/define";

import { roomFor, type Cells } from "../../src/engine/cells.js";
import type { LeafCells, Reporting } from "../../src/engine/reported.js";
import { programOf } from "../../src/engine/program.js";
import { run, runnerOf, type Runner } from "../../src/engine/runner.js";

/** Figures by row; `undefined` where there is none. */
export type Figures = readonly (number | undefined)[];

/** The columns of one indicator: flags as 1 and 0, levels by their place. */
export type Given = Readonly<Record<string, Figures | Float64Array>>;

export const label = (text: string) => ({ vi: `${text} (vi)`, en: text });

/** Variables that are counts. */
export const counts = (...names: readonly string[]): Readonly<Record<string, Variable>> =>
  Object.fromEntries(names.map((name) => [name, { label: label(name) }]));

/** A rubric of one indicator, "1". */
export const rubricOfOne = (
  formula: FormulaNode,
  variables: Readonly<Record<string, Variable>>,
  {
    max = 20,
    places = 2,
    rules = {},
  }: { max?: number; places?: number; rules?: Partial<Rules> } = {},
): Rubric =>
  defineRubric({
    family: "test",
    version: "v1",
    revision: 1,
    years: [2025, 2030],
    max,
    places,
    rules,
    context: { people: { label: label("people"), unit: label("people") } },
    children: [indicator("1", { name: label("one"), max, variables, formula })],
  });

export { context };

const cellsOf = (figures: Figures | Float64Array, rows: number): Cells => {
  const cells = roomFor(rows);
  for (let row = 0; row < rows; row += 1) {
    const figure = figures[row];
    cells.data[row] = figure ?? 0;
    cells.gone[row] = figure === undefined ? 1 : 0;
    cells.isGappy ||= figure === undefined;
  }
  return cells;
};

const reportingOf = (given: Given, variables: Readonly<Record<string, unknown>>): Reporting => {
  const names = Object.keys(given);
  if (names.includes("points")) return "points";
  return names.every((name) => name in variables) ? "letters" : "measures";
};

/** Runs the engine over columns by indicator; `own` names those without which nothing is reported. */
export const engineRun = (
  rubric: Rubric,
  columns: Readonly<Record<string, Given>>,
  rows: number,
  year = 2026,
  own?: readonly string[],
): Runner => {
  const program = programOf(rubric, year);
  const runner = runnerOf(program, rows, (code): LeafCells | undefined => {
    const given = columns[code];
    const leaf = program.nodes.find((node) => node.code === code)?.leaf;
    if (given === undefined || leaf === undefined) return undefined;
    const cells = new Map(
      Object.entries(given).map(([name, figures]) => [name, cellsOf(figures, rows)] as const),
    );
    return {
      reporting: reportingOf(given, leaf.indicator.variables),
      cells,
      own: [...cells].flatMap(([name, one]) => (own?.includes(name) === false ? [] : [one])),
    };
  });
  run(runner, rows);
  return runner;
};

/** The digits of a node row by row; `"?"` where the engine leaves them to another. */
export const digitsOf = ({ nodes, flags }: Runner, code = "total"): readonly (number | "?")[] => {
  const node = nodes.find((one) => one.code === code);
  return Array.from(flags, (flag, row) => (flag === 1 ? "?" : (node?.printed.data[row] ?? NaN)));
};

const valueOf = (figure: number, kind: unknown): unknown => {
  if (kind === "flag") return figure === 1 ? true : figure === 0 ? false : figure;
  return Array.isArray(kind) ? (kind[figure] as unknown) : figure;
};

const percent = (value: number): string => {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return `${digits}e${String(Number(exponent) + 2)}%`;
};

/** What the exact path prints for the same rows of one indicator; `"refused"` where it refuses one. */
export const exactDigits = (
  rubric: Rubric,
  given: Given,
  rows: number,
  year = 2026,
): readonly (number | "refused")[] => {
  const [leaf] = rubric.children;
  const variables = leaf?.kind === "indicator" ? leaf.variables : {};
  return Array.from({ length: rows }, (_, row) => {
    const fact = Object.entries(given).flatMap(([name, figures]): [string, unknown][] => {
      const figure = figures[row];
      if (figure === undefined) return [];
      const variable = variables[name];
      const isRate = variable === undefined && name.startsWith("rate");
      const kind = variable && "kind" in variable ? variable.kind : undefined;
      return [[name, isRate ? percent(figure) : valueOf(figure, kind)]];
    });
    const facts = fact.length > 0 ? { "1": Object.fromEntries(fact) } : {};
    const scored = safeScore(rubric, facts, { year });
    return scored.ok ? Number(scored.result.printed.replace(".", "")) : "refused";
  });
};
