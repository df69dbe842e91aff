// What of a rubric whose constants no double holds? Its digits are those of fractions all the same.

import { score, type Rubric } from "@dti/score";
import { compile } from "@dti/score/batch";
import {
  defineRubric,
  indicator,
  ratio,
  share,
  weightedParts,
  type Formula,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

const whole = 10n ** 29n + 1n;

/** A ratio, in so many parts of parts that numerator and denominator of a weight are beyond all doubles. */
const nested = (depth: number): Formula =>
  depth === 0
    ? ratio(share("a", "b"))
    : weightedParts(
        [`${String(whole / 3n)}/${String(whole)}`, nested(depth - 1)],
        [`${String(whole - whole / 3n)}/${String(whole)}`, ratio(share("a", "b"))],
      );

const name = { vi: "x", en: "x" };

const rubricOf = (rounding: "exact-sum" | "sum-of-printed"): Rubric =>
  defineRubric({
    family: "test",
    version: "v1",
    revision: 1,
    years: [2026, 2026],
    max: 20,
    rules: { tie: "half-up", rounding, merge: "mean", missing: "zero", notApplicable: "zero" },
    pillars: [{ code: "P", name, groups: ["1", "2"] }],
    children: ["1", "2"].map((code) =>
      indicator(code, {
        name,
        max: 10,
        variables: { a: { label: name }, b: { label: name } },
        formula: code === "1" ? nested(12) : ratio(share("a", "b")),
      }),
    ),
  });

describe.each(["exact-sum", "sum-of-printed"] as const)(
  "a rubric beyond doubles, by %s",
  (rounding) => {
    const rubric = rubricOf(rounding);

    it("prints the digits of fractions", () => {
      const [a, b] = [
        [1, 2, 0, 7],
        [3, 3, 5, 1600],
      ];
      const scores = compile(rubric, { year: 2026 }).run(
        { "1.a": a, "1.b": b, "2.a": a, "2.b": b },
        4,
      );
      const printed = a.map((part, row) => {
        const fact = { a: part, b: b[row] };
        const result = score(rubric, { "1": fact, "2": fact } as never, { year: 2026 });
        return ["1", "2", "P", "total"].map((code) => result.at(code).printed);
      });
      const found: Readonly<Record<string, unknown>> = scores;
      const digits = a.map((_, row) =>
        ["1", "2", "P", "total"].map((code) =>
          (Number((found[code] as Float64Array)[row]) / 100).toFixed(2),
        ),
      );
      expect(digits).toEqual(printed);
    });
  },
);
