// Which ranks and grades can a unit have, of which an indicator may not apply, and then has left the
// maximum?

import { between, type Result } from "@dti/score";
import { grade, rank } from "@dti/score/audit";
import { awarded, ratio, share } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { leaf, letters, rubricOf } from "../../rubric/sample.js";
import { resultOf } from "../../score/sample.js";

const mayBeEmpty = ratio(share("a", "b", { whenEmpty: "not-applicable" }));
const ten = { max: 10, variables: letters("a", "b") };
const doubtful = Array.from({ length: 8 }, (_, index) =>
  leaf(`1.${String(index)}`, mayBeEmpty, ten),
);
const awardedRow = leaf("2", awarded(), { max: 10, variables: {} });
const rules = { notApplicable: "excluded" as const };
const rubric = rubricOf([leaf("1", mayBeEmpty, ten), awardedRow], { rules });

const open = resultOf(rubric, { "1": { a: 0, b: between(0, 5) }, "2": { points: 5 } });
const certain = resultOf(rubric, { "1": { a: 3, b: 10 }, "2": { points: 5 } });

const ranked = (results: Readonly<Record<string, Result>>) =>
  rank(
    Object.entries(results).map(([id, result], index) => ({ id, result, published: index + 1 })),
    { by: "value" },
  ).map(({ id, best, worst, range }) => [id, best, worst, range.exact.low, range.exact.high]);

describe("a unit of which a row may have left the maximum", () => {
  it("can have every rank that its value then has", () => {
    // Without the row it has 5 of 10, with it 5 of 20; the other has 8 of 20.
    expect(ranked({ A: open, B: certain })).toEqual([
      ["B", 1, 2, "2/5", "2/5"],
      ["A", 1, 2, "1/4", "1/2"],
    ]);
  });

  it("can have every grade in percent", () => {
    const grades = [
      { name: "khá", from: "50%" },
      { name: "đạt", from: "25%" },
    ];
    expect(grade(open, grades)).toMatchObject({ grade: "đạt", best: "khá", worst: "đạt" });
    expect(grade(certain, grades)).toMatchObject({ grade: "đạt", best: "đạt", worst: "đạt" });
  });

  it("is held within what all of many rows could come to", () => {
    const many = rubricOf([...doubtful, awardedRow], { rules });
    const facts = Object.fromEntries(
      doubtful.map(({ code }) => [code, { a: 0, b: between(0, 5) }]),
    );
    const unit = resultOf(many, { ...facts, "2": { points: 5 } });
    expect(ranked({ A: unit, B: certain })[1]?.slice(3)).toEqual(["1/18", "1/2"]);
  });

  it("has nothing to be a part of where all of it may be gone", () => {
    const alone = rubricOf([leaf("1", mayBeEmpty, ten)], { rules });
    const unit = resultOf(alone, { "1": { a: 0, b: between(0, 5) } });
    expect(ranked({ A: unit })).toEqual([["A", 1, 1, "0", "0"]]);
  });
});
