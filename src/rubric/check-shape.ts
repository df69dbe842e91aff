// Is it a tree at all? What types promise a TypeScript author, and nobody promises a JavaScript one:
// lists where lists belong, objects where objects do. The other checks rely on it.

import { shown, type Issue, type Path } from "../errors.js";
import { checkErratum } from "./check-erratum.js";
import { issue } from "./issue.js";
import { isFields, type Fields } from "./plain.js";

/** The lists of formulas, by kind: each row an object, some of them with a formula of their own. */
const formulaLists: ReadonlyMap<unknown, string> = new Map([
  ["levels", "levels"],
  ["steps", "steps"],
  ["bestOf", "formulas"],
  ["weightedParts", "parts"],
  ["byPeriod", "periods"],
]);

/** Reports what is no object or list where one belongs. */
export const checkShape = (rubric: unknown, report: (issue: Issue) => void): void => {
  const expect = (isGood: boolean, value: unknown, path: Path, expected: string): boolean => {
    if (!isGood) report(issue("bad_field", path, { value: shown(value), expected }));
    return isGood;
  };
  const objects = (
    value: unknown,
    path: Path,
    check: (fields: Fields, path: Path) => void,
  ): void => {
    if (!Array.isArray(value)) expect(false, value, path, "a list");
    else {
      value.forEach((part: unknown, index) => {
        if (isFields(part)) check(part, [...path, index]);
        else expect(false, part, [...path, index], "an object");
      });
    }
  };
  const optional = (
    value: unknown,
    path: Path,
    check: (fields: Fields, path: Path) => void,
  ): void => {
    if (value !== undefined) objects(value, path, check);
  };
  const record = (value: unknown, path: Path): void => {
    if (!isFields(value)) expect(false, value, path, "an object");
    else
      Object.entries(value).forEach(([name, part]) =>
        expect(isFields(part), part, [...path, name], "an object"),
      );
  };
  // What is no formula at all is told by the check of formulas, which knows the kinds.
  const checkFormula = (formula: unknown, path: Path): void => {
    const list = isFields(formula) ? formulaLists.get(formula["kind"]) : undefined;
    if (list === undefined) return;
    objects((formula as Fields)[list], [...path, list], (row, at) => {
      if (list === "formulas") checkFormula(row, at);
      if (list === "parts" || list === "periods") checkFormula(row["formula"], [...at, "formula"]);
    });
  };
  const checkMarks = (marks: unknown, path: Path): void => {
    optional(marks, path, ({ id, on, alternatives }, at) => {
      expect(typeof id === "string", id, [...at, "id"], "text");
      expect(typeof on === "string", on, [...at, "on"], "text");
      optional(alternatives, [...at, "alternatives"], ({ formula }, place) => {
        checkFormula(formula, [...place, "formula"]);
      });
    });
  };
  // A node that stands in many places is told about once.
  const seen = new Set<Fields>();
  const checkNode = (node: Fields, path: Path): void => {
    if (seen.has(node)) return;
    seen.add(node);
    const { kind, key, cite, children, variables, formula, marks } = node;
    expect(key === undefined || typeof key === "string", key, [...path, "key"], "text");
    expect(cite === undefined || isFields(cite), cite, [...path, "cite"], "an object");
    checkMarks(marks, [...path, "marks"]);
    if (kind === "group") objects(children, [...path, "children"], checkNode);
    else if (expect(kind === "indicator", kind, [...path, "kind"], "group | indicator")) {
      record(variables, [...path, "variables"]);
      checkFormula(formula, [...path, "formula"]);
    }
  };
  if (!isFields(rubric)) {
    expect(false, rubric, [], "an object");
    return;
  }
  const { source } = rubric;
  expect(source === undefined || isFields(source), source, ["source"], "an object");
  record(rubric["context"], ["context"]);
  checkMarks(rubric["marks"], ["marks"]);
  optional(rubric["errata"], ["errata"], (erratum, path) => {
    checkErratum(erratum, path, report);
  });
  optional(rubric["unitKinds"], ["unitKinds"], ({ maxima, without }, path) => {
    expect(maxima === undefined || isFields(maxima), maxima, [...path, "maxima"], "an object");
    const isList = Array.isArray(without) && without.every((code) => typeof code === "string");
    expect(without === undefined || isList, without, [...path, "without"], "a list of codes");
  });
  objects(rubric["pillars"], ["pillars"], ({ groups }, path) => {
    expect(Array.isArray(groups), groups, [...path, "groups"], "a list");
  });
  objects(rubric["children"], ["children"], checkNode);
};
