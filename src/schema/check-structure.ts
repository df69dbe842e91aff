// Is every field of a rubric as it is described? Its head first, then node by node, so that one file
// wrong in a thousand places costs no more than the issues that are told.

import { shown, type Path } from "../errors.js";
import { issue } from "../rubric/issue.js";
import { isFields, type Fields } from "../rubric/plain.js";
import { limits } from "./limits.js";
import { bare } from "./plain-copy.js";
import type { Reporter } from "./reporter.js";
import { node, rubric } from "./structure.js";
import { translate } from "./translate.js";
import { problemsOf, type Schema } from "./zod.js";

const bareOf = (fields: Fields): Fields => bare(Object.entries(fields));

/** Stands for nodes that are read on their own. */
const someNode = /* @__PURE__ */ bareOf({
  kind: "indicator",
  code: "1",
  name: bareOf({ vi: "1", en: "1" }),
  max: 1,
  variables: bareOf({}),
  formula: bareOf({ kind: "awarded" }),
});

const sizeOf = (value: unknown): number =>
  typeof value === "object" && value !== null
    ? Object.values(value).reduce<number>((size, part) => size + sizeOf(part), 1)
    : 1;

const childrenOf = (value: unknown): readonly unknown[] => {
  const children = isFields(value) ? value["children"] : undefined;
  return Array.isArray(children) ? children : [];
};

/** The value with one sound node in place of its children, if it has any. */
const withoutChildren = (value: unknown): unknown =>
  childrenOf(value).length === 0 ? value : bareOf({ ...(value as Fields), children: [someNode] });

/** Reports everything that is not as described in a plain copy. */
export const checkStructure = (copy: unknown, reporter: Reporter): void => {
  const check = (of: Schema, value: unknown, path: Path, most: number, expected: string): void => {
    const own = withoutChildren(value);
    if (sizeOf(own) > most) {
      reporter.report(issue("bad_field", path, { value: shown(value), expected }));
      return;
    }
    for (const problem of problemsOf(of, own)) {
      translate(problem, path).forEach(reporter.report);
    }
  };
  const checkBelow = (value: unknown, path: Path): void => {
    childrenOf(value).forEach((child, index) => {
      const at = [...path, "children", index];
      check(node, child, at, limits.indicator, limits.tooLarge);
      checkBelow(child, at);
    });
  };
  check(rubric, copy, [], limits.head, limits.tooLong);
  checkBelow(copy, []);
};
