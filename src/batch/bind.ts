// How are the columns of an indicator computed? By its letters, by its measures or by points: there has to
// be a column for all that a fact says, and for one way of saying it.

import type { Cells } from "../engine/cells.js";
import type { Reporting } from "../engine/reported.js";
import type { LeafPlan } from "../engine/program.js";
import type { Issue } from "../errors.js";
import type { Holds } from "./column.js";
import { issue } from "./collect.js";

/** Where the chunk of a column lies; `room` is for what has to be copied. */
export interface Bound {
  /** What the column is called; `name` is what it is called in a fact. */
  readonly key: string;
  /** Code of its indicator; none for a general figure. */
  readonly code: string | undefined;
  readonly name: string;
  readonly holds: Holds;
  readonly cells: Cells;
  readonly room: Float64Array;
}

/** What an indicator is computed from. */
export interface Binding {
  readonly plan: LeafPlan;
  readonly reporting: Reporting;
  /** The column of each letter, of each measure, or of the points. */
  readonly columns: ReadonlyMap<string, Bound>;
  /** Those of the indicator itself: where all of them have nothing, nothing is reported. */
  readonly own: readonly Bound[];
}

type Bounds = ReadonlyMap<string, Bound>;

const oneWay = "letters, measures or points, each in one way";

/** The general figure that a letter stands for. */
const generalOf = ({ indicator }: LeafPlan, name: string): string => {
  const variable = indicator.variables[name];
  return variable !== undefined && "context" in variable ? variable.context : "";
};

/** Binds the columns of an indicator, if it has any; `general` are those of the general figures. */
export const bind = (
  plan: LeafPlan,
  own: Bounds,
  general: Bounds,
  report: (issue: Issue) => void,
): Binding | undefined => {
  if (own.size === 0) return undefined;
  const { code, variables } = plan.indicator;
  const judged = [...plan.judged.keys()];
  const letters = Object.keys(variables).filter((name) => !plan.judged.has(name));
  const ways = {
    letters: [...letters, ...judged],
    measures: [...plan.measures.map(({ name }) => name), ...judged],
    points: ["points"],
  };
  const hasMeasures = [...own.keys()].some((name) => name !== "points" && !(name in variables));
  const reporting = own.has("points") ? "points" : hasMeasures ? "measures" : "letters";
  // Where the general figures say all, points would have to agree with them.
  const areKnown =
    letters.length > 0 && letters.every((name) => general.has(generalOf(plan, name)));
  if (reporting === "points" && areKnown) {
    report(
      issue("not_a_column", [`${code}.points`], { value: `${code}.points`, expected: oneWay }),
    );
  }
  const columns = new Map<string, Bound>();
  for (const name of ways[reporting]) {
    const shared = reporting === "letters" ? general.get(generalOf(plan, name)) : undefined;
    const found = own.get(name) ?? shared;
    if (found !== undefined) columns.set(name, found);
    else report(issue("missing_variable", [`${code}.${name}`], { name }));
    if (own.has(name) && shared !== undefined) {
      const value = `${code}.${name}`;
      report(issue("not_a_column", [value], { value, expected: oneWay }));
    }
  }
  for (const name of own.keys()) {
    const value = `${code}.${name}`;
    if (!columns.has(name)) report(issue("not_a_column", [value], { value, expected: oneWay }));
  }
  return { plan, reporting, columns, own: [...own.values()] };
};
