// What does a caller's table say? Columns, each with the tree that its codes are of and the figures
// that are printed; or everything in it that cannot be read.

import { ScoreError, shown, type Issue, type IssueDetails, type Path } from "../../errors.js";
import { checkRubric } from "../../rubric/check.js";
import { checkShape } from "../../rubric/check-shape.js";
import { identify } from "../../rubric/fingerprint.js";
import { isFields, plainCopy, type Fields } from "../../rubric/plain.js";
import type { RubricData } from "../../rubric/types.js";
import { notationOf } from "../verify/published.js";
import { issue, movedTo } from "../issue.js";
import { readCell, refuseOthers, type CellReading, type Printing } from "./cells.js";
import { outlineOfRubric, outlineOfTree, type Outline } from "./outline.js";
import type { TableColumn } from "./types.js";

/** A column as read: printings by code, the column's own first. */
export interface ReadColumn {
  readonly id: string;
  readonly kind: TableColumn["kind"];
  readonly outline: Outline;
  readonly cells: ReadonlyMap<string, readonly Printing[]>;
}

/** A table as read. */
export interface ReadTable {
  readonly columns: readonly ReadColumn[];
  /** Of all rubrics that the table holds, each once. */
  readonly rubrics: readonly Outline[];
}

interface Reading extends CellReading {
  /** The tree of a rubric, which is checked once; one that is none is reported. */
  readonly outlineOf: (rubric: unknown, path: Path) => Outline | undefined;
  /** The trees of all sound rubrics so far. */
  readonly outlines: () => readonly Outline[];
}

const isKind = (value: unknown): value is ReadColumn["kind"] =>
  value === "maxima" || value === "targets" || value === "points";

const rubricReader = (report: CellReading["report"]): Pick<Reading, "outlineOf" | "outlines"> => {
  const known = new Map<unknown, Outline | undefined>();
  const read = (rubric: unknown, path: Path): Outline | undefined => {
    const issues: Issue[] = [];
    const told = (found: Issue): void => {
      issues.push(found);
    };
    // It is a copy already.
    const data = rubric as RubricData;
    checkShape(data, told);
    if (issues.length === 0) checkRubric(data, told);
    if (issues.length === 0) return outlineOfRubric({ ...data, ...identify(data) });
    report(issue("not_a_rubric", path, { value: shown(rubric) }));
    for (const found of issues) report(movedTo([...path, ...found.path], found));
    return undefined;
  };
  return {
    outlineOf: (rubric, path) => {
      if (!known.has(rubric)) known.set(rubric, read(rubric, path));
      return known.get(rubric);
    },
    outlines: () => {
      const sound = [...known.values()].flatMap((one) => one ?? []);
      return [...new Map(sound.map((one) => [one.identity, one])).values()];
    },
  };
};

/** The tree that a column names: a rubric's, that of a rubric with an id, or its own. */
const readOutline = (fields: Fields, path: Path, reading: Reading): Outline | undefined => {
  const { rubric, tree } = fields;
  const { refuse, outlineOf, outlines } = reading;
  if ((rubric === undefined) === (tree === undefined)) {
    refuse(path, fields, "either a rubric or a tree");
    return undefined;
  }
  if (rubric === undefined) return outlineOfTree(tree, [...path, "tree"], refuse);
  if (typeof rubric !== "string") return outlineOf(rubric, [...path, "rubric"]);
  const named = outlines().find((one) => one.rubric === rubric);
  if (named === undefined) refuse([...path, "rubric"], rubric, "the id of a rubric in the table");
  return named;
};

const readColumn = (
  column: unknown,
  path: Path,
  ids: Set<unknown>,
  reading: Reading,
): readonly ReadColumn[] => {
  const { refuse, report } = reading;
  if (!isFields(column)) {
    refuse(path, column, "{ id, kind, rubric, figures }");
    return [];
  }
  refuseOthers(column, ["id", "kind", "rubric", "tree", "figures"], path, refuse);
  const { id, kind, figures } = column;
  if (typeof id !== "string" || id === "" || ids.has(id)) {
    refuse([...path, "id"], id, "an id that no other column has");
  }
  ids.add(id);
  if (!isKind(kind)) refuse([...path, "kind"], kind, '"maxima" | "targets" | "points"');
  const outline = readOutline(column, path, reading);
  const codes = outline && new Set(outline.codes);
  const cells = new Map<string, readonly Printing[]>();
  if (!isFields(figures)) refuse([...path, "figures"], figures, "figures by code");
  for (const [code, cell] of Object.entries(isFields(figures) ? figures : {})) {
    const at = [...path, "figures", code];
    if (codes?.has(code) === false) report(issue("unknown_code", at, { code }));
    cells.set(code, readCell(cell, at, kind, reading));
  }
  return typeof id === "string" && isKind(kind) && outline ? [{ id, kind, outline, cells }] : [];
};

const readColumns = (fields: Fields, reading: Reading): readonly ReadColumn[] => {
  const { refuse, outlineOf } = reading;
  const { columns, rubrics = [] } = fields;
  refuseOthers(fields, ["columns", "rubrics", "locale"], [], refuse);
  if (!Array.isArray(rubrics)) refuse(["rubrics"], rubrics, "a list of rubrics");
  else rubrics.forEach((one: unknown, index) => outlineOf(one, ["rubrics", index]));
  const list: readonly unknown[] = Array.isArray(columns) ? columns : [];
  if (list.length === 0) refuse(["columns"], columns, "a list of columns");
  // Rubrics before the columns that name one by its id.
  list.forEach((one, index) => {
    const rubric = isFields(one) ? one["rubric"] : undefined;
    if (isFields(rubric)) outlineOf(rubric, ["columns", index, "rubric"]);
  });
  const ids = new Set<unknown>();
  return list.flatMap((one, index) => readColumn(one, ["columns", index], ids, reading));
};

/** Reads a table; throws everything that is wrong with it. */
export const readTable = (table: unknown): ReadTable => {
  const issues: Issue[] = [];
  const report = (found: Issue): void => {
    issues.push(found);
  };
  const strange = new Set<string>();
  // What JSON cannot hold is told where it stands, and only once.
  const copy = plainCopy(table, ({ path, details }) => {
    const { value } = details as IssueDetails["not_json"];
    strange.add(JSON.stringify(path));
    report(issue("not_a_table", path, { value, expected: "plain data, as JSON holds it" }));
  });
  const refuse: CellReading["refuse"] = (path, value, expected) => {
    if (strange.has(JSON.stringify(path))) return;
    report(issue("not_a_table", path, { value: shown(value), expected }));
  };
  if (!isFields(copy)) {
    refuse([], copy, "{ columns, rubrics, locale }");
    throw new ScoreError(issues);
  }
  const { locale } = copy;
  const notation = notationOf(locale);
  if (locale !== undefined && notation === undefined) refuse(["locale"], locale, '"vi" or "en"');
  const rubrics = rubricReader(report);
  const columns = readColumns(copy, { locale: notation, refuse, report, ...rubrics });
  if (issues.length > 0) throw new ScoreError(issues);
  return { columns, rubrics: rubrics.outlines() };
};
