// Which columns are there? Each is put on the shelf of its indicator, or of the general figures, by its
// name; what has no place, or too few rows, is an issue.

import { shown, type Issue } from "../errors.js";
import type { IndicatorNode, Rubric } from "../rubric/types.js";
import { leavesOf } from "../rubric/walk.js";
import { fieldsOf } from "../score/fields.js";
import { slotsOf } from "../score/slots.js";
import { issue } from "./collect.js";
import { rowsOf, sourceOf, type Holds, type Source } from "./column.js";

/** A column of one letter, measure or general figure, or of points. */
export interface NamedColumn {
  /** What it is called among the columns of a run; `name` is what it is called in a fact. */
  readonly key: string;
  readonly name: string;
  readonly holds: Holds;
  readonly source: Source;
}

/** The columns of one indicator; without a code, those of the general figures. */
export interface Shelf {
  readonly code: string | undefined;
  readonly columns: readonly NamedColumn[];
}

/** What the general figures are called, as in the paths of issues. */
const generalName = "context";

interface Place {
  readonly code: string | undefined;
  readonly name: string;
  readonly holds: Holds;
}

const placesOfLeaf = (indicator: IndicatorNode): readonly (readonly [string, Place])[] => {
  const { code } = indicator;
  return [...slotsOf(indicator)].map(([name, { role, levels }]) => {
    const holds = levels ?? (role === "count" ? "number" : "measure");
    return [`${code}.${name}`, { code, name, holds }] as const;
  });
};

/** The place of every column that a rubric has, by its name. */
export const placesOf = (rubric: Rubric): ReadonlyMap<string, Place> => {
  const general = Object.entries(rubric.context).flatMap(([name, { kind }]) => {
    const place: Place = { code: undefined, name, holds: "number" };
    // What is text is never scored.
    return kind === "text" ? [] : [[`${generalName}.${name}`, place] as const];
  });
  return new Map([...general, ...leavesOf(rubric.children).flatMap(placesOfLeaf)]);
};

/** Puts columns on their shelves; there must be so many rows of each. */
export const shelvesOf = (
  places: ReadonlyMap<string, Place>,
  columns: unknown,
  rows: number,
  report: (issue: Issue) => void,
): readonly Shelf[] => {
  const fields = fieldsOf(columns);
  if (fields === undefined) {
    report(issue("not_facts", [], { value: shown(columns) }));
  }
  const shelves = new Map<string | undefined, NamedColumn[]>();
  for (const [name, value] of fields ?? []) {
    const place = places.get(name);
    if (place === undefined) {
      report(issue("unknown_variable", [name], { name, known: [...places.keys()] }));
      continue;
    }
    const source = sourceOf(value);
    if (source === undefined) {
      const expected = "a typed array, a list, or { values, missing }";
      report(issue("not_a_column", [name], { value: shown(value), expected }));
      continue;
    }
    const own = rowsOf(source);
    if (own < rows) {
      report(issue("too_few_rows", [name], { rows: own, needed: rows }));
      continue;
    }
    const shelf = shelves.get(place.code) ?? [];
    shelves.set(place.code, shelf);
    shelf.push({ key: name, name: place.name, holds: place.holds, source });
  }
  return [...shelves].map(([code, columns]) => ({ code, columns }));
};
