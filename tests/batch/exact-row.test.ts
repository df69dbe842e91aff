// What does a row print that doubles could not settle? The rounded sum of its fractions, or the sum of
// what they print.

import { score, type Rubric } from "@dti/score";
import { compile } from "@dti/score/batch";
import { defineRubric, group, indicator, quotient, ratio, type Rules } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { codes, label, scorer } from "./sample.js";

const leaf = (code: string) =>
  indicator(code, {
    name: label(code),
    max: 20,
    variables: { a: { label: label("a") }, b: { label: label("b") } },
    formula: ratio(quotient("a", "b")),
  });

const rubricWith = (rules: Partial<Rules>): Rubric =>
  defineRubric({
    family: "test",
    version: "v1",
    revision: 1,
    years: [2025, 2030],
    max: 60,
    rules,
    pillars: [{ code: "P", name: label("P"), groups: ["2", "1"] }],
    children: [group("1", { name: label("1"), max: 40 }, leaf("1.1"), leaf("1.2")), leaf("2")],
  });

/** Sevenths and halves in text that no double is read from. */
const facts = {
  "1.1": { a: "1.0000000000000000000", b: "7" },
  "1.2": { a: "3.0000000000000000000", b: "800" },
  "2": { a: "1.0000000000000000000", b: "800" },
};

const columns = Object.fromEntries(
  Object.entries(facts).flatMap(([code, { a, b }]) => [
    [`${code}.a`, [a]],
    [`${code}.b`, [b]],
  ]),
);

describe("a row on fractions", () => {
  it.each([
    { tie: "half-up", rounding: "exact-sum" },
    { tie: "half-even", rounding: "exact-sum" },
    { tie: "half-up", rounding: "sum-of-printed" },
    { tie: "half-even", rounding: "sum-of-printed" },
  ] as const)("prints every node as score does: %o", (rules) => {
    const rubric = rubricWith(rules);
    const result = score(rubric, facts, { year: 2026 });
    const scores: Readonly<Record<string, unknown>> = compile(rubric, { year: 2026 }).run(
      columns,
      1,
    );
    for (const code of ["1.1", "1.2", "1", "2", "total", "P"]) {
      const digits = scores[code] as Float64Array;
      expect([code, digits[0]]).toEqual([code, Number(result.at(code).printed.replace(".", ""))]);
    }
  });

  it("says what is wrong with general figures once, and before what is wrong with indicators", () => {
    const wrong = {
      "context.people": ["abc", 3, undefined],
      "1.1.a": [1, "5.0000000000000000000", 1],
      "2.points": ["-1", undefined, undefined],
    };
    const scores = scorer.run(wrong, 3);
    expect(scores.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ["not_a_number", 0, "context", "people"],
      ["negative", 0, "2", "points"],
      ["share_above_one", 1, "1.1", "a"],
      ["missing_variable", 2, "1.1", "b"],
    ]);
    for (const code of codes) expect([...scores[code]]).toEqual([NaN, NaN, NaN]);
  });

  it("earns nothing of indicators that are not told in it", () => {
    const scores = scorer.run(
      {
        "2.points": ["1.2345678901234567890", undefined],
        "1.1.a": [undefined, "1.0000000000000000000"],
        "1.1.b": [undefined, 3],
      },
      2,
    );
    expect([...scores["1.1"], ...scores["2"]]).toEqual([0, 667, 123, 0]);
  });
});
