// What does an excluded row change? Nothing but the scale: the score is that of the same rubric without
// the row, whatever is reported for the others.

import { notApplicable, score, type Result } from "@dti/score";
import { defineRubric, type RubricNode } from "@dti/score/define";
import { factsOf } from "@dti/score/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { law } from "../support/law.js";
import { official, rubricNames } from "../support/official.js";
import { nodesOf } from "../support/tree.js";

const codesIn = (nodes: readonly RubricNode[]): readonly string[] =>
  nodes.flatMap((node) => [node.code, ...(node.kind === "group" ? codesIn(node.children) : [])]);

/** The nodes that are left, with the maxima that are left. */
const without = (
  nodes: readonly RubricNode[],
  excluded: ReadonlySet<string>,
): readonly RubricNode[] =>
  nodes.flatMap((node): readonly RubricNode[] => {
    if (excluded.has(node.code)) return [];
    if (node.kind === "indicator") return [node];
    const children = without(node.children, excluded);
    const max = children.reduce((sum, child) => sum + child.max, 0);
    return children.length === 0 ? [] : [{ ...node, max, children }];
  });

const figuresOf = (result: Result, codes: ReadonlySet<string>) =>
  nodesOf(result)
    .filter(({ code }) => codes.has(code))
    .map(({ code, max, exact, printed, range, rangeOverReadings, value, state }) => [
      code,
      max,
      exact,
      printed,
      range.exact,
      rangeOverReadings.exact,
      value.exact,
      value.printed,
      state,
    ]);

describe.each(rubricNames)("what is excluded from %s", (name) => {
  const fields = official[name];
  const rules = { ...fields.rules, notApplicable: "excluded" as const };
  const rubric = defineRubric({ ...fields, rules });
  const [year] = rubric.years;
  const cases = fc.tuple(
    factsOf(rubric, { year }),
    fc.uniqueArray(fc.constantFrom(...codesIn(rubric.children)), { maxLength: 6 }),
  );

  it("leaves every other node as it is without it", () => {
    law(60, cases, ([drawn, chosen]) => {
      const excluded = new Set(chosen);
      const left = without(rubric.children, excluded);
      fc.pre(left.some(({ max }) => max > 0));
      const codes = new Set(codesIn(left));
      const smaller = defineRubric({
        ...fields,
        rules,
        children: left,
        max: left.reduce((sum, node) => sum + node.max, 0),
        pillars: fields.pillars.flatMap((pillar) => {
          const groups = pillar.groups.filter((code) => codes.has(code));
          return groups.length === 0 ? [] : [{ ...pillar, groups }];
        }),
      });
      const facts = Object.entries(drawn).filter(([code]) => codes.has(code));
      // The outermost group says it of all that is in it.
      const groups = new Set(
        rubric.children.flatMap(({ code }) => (excluded.has(code) ? [code] : [])),
      );
      const isTold = (code: string): boolean => !groups.has(code.split(".")[0] ?? "");
      const told = chosen.filter((code) => groups.has(code) || isTold(code));
      const whole = score(
        rubric,
        Object.fromEntries([
          ...facts,
          ...told.map((code) => [code, notApplicable("không có")] as const),
        ]),
        { year },
      );
      const part = score(smaller, Object.fromEntries(facts), { year });
      const all = new Set([...codes, ...smaller.pillars.map(({ code }) => code), "total"]);
      expect(figuresOf(whole, all)).toEqual(figuresOf(part, all));
      expect(whole.missing).toEqual(part.missing);
    });
  });
});
