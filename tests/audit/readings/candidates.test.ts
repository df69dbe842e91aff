// Which candidates are no readings? Each is told by indicator and name, with the place in its formula.

import { issueMessage } from "@dti/score";
import { whichReading } from "@dti/score/audit";
import { amount, flag, ratio, share, thresholdToMax, weightedParts } from "@dti/score/define";
import { quangBinh2024 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { bound, leaf, letters, rubricOf } from "../../rubric/sample.js";
import { issuesOf, problems, revoked, throwing } from "../../support/refused-readings.js";

describe("candidates are refused", () => {
  const asked = (candidates: unknown, rubric?: unknown) =>
    problems([quangBinh2024], { candidates }, rubric);

  it.each([
    ["null", null],
    ["a list", ["50%"]],
    ["text", "50%"],
    ["a proxy that throws", throwing()],
  ])("that are %s", (_, candidates) => {
    expect(asked(candidates)).toEqual(["not_a_case at candidates"]);
  });

  it.each(["9.9", "8", "total", "CQS", "__proto__", "toString"])("for %j", (code) => {
    const candidates = JSON.parse(`{ ${JSON.stringify(code)}: ["50%"] }`) as object;
    expect(asked(candidates)).toEqual([`unknown_code at candidates.${code}`]);
  });

  it.each([
    ["null", null],
    ["text", "50%"],
    ["a function", () => ["50%"]],
    ["numbers", [0.5]],
    ["formulas in a list", [ratio(share("a", "b"))]],
    ["more than a thousand", Array.from({ length: 1001 }, () => "50%")],
    ["a proxy that throws", throwing()],
    ["a proxy that was revoked", revoked()],
  ])("for an indicator that are %s", (_, candidate) => {
    expect(asked({ "8.2": candidate })).toEqual(["not_a_case at candidates.8.2"]);
  });

  it("as thresholds where there is no measure, or more than one", () => {
    const two = weightedParts(
      ["1/2", ratio(share("a", "b"))],
      ["1/2", ratio(share("c", "b", { name: "other" }))],
    );
    const rubric = rubricOf([leaf("8.2", two, { variables: letters("a", "b", "c") })]);
    const cases = [{ facts: {}, year: 2026, published: {} }];
    expect(problems(cases, { candidates: { "8.2": ["50%"] } }, rubric)).toEqual([
      "not_a_case at candidates.8.2",
    ]);
    expect(asked({ "1.1": ["50%"] })).toEqual(["not_a_case at candidates.1.1"]);
  });

  const measure = share("a", "b");
  const at = (...path: readonly string[]) => ["candidates", "8.2", "mine", ...path].join(".");

  it.each([
    ["null", null, [`unknown_kind at ${at()}`]],
    ["a function", () => ratio(measure), [`not_json at ${at()}`]],
    ["text", "50%", [`unknown_kind at ${at()}`]],
    ["a number", 0.5, [`unknown_kind at ${at()}`]],
    ["a proxy that throws", throwing(), [`not_json at ${at()}`]],
    ["a proxy that was revoked", revoked(), [`not_json at ${at()}`]],
    ["of no kind", {}, [`unknown_kind at ${at()}`]],
    ["of another kind", { kind: "toString" }, [`unknown_kind at ${at()}`]],
    ["a ratio of nothing", { kind: "ratio" }, [`unknown_kind at ${at("measure")}`]],
    [
      "of letters that are none",
      ratio(share("x", "y", { name: "other" })),
      [`unknown_reference at ${at("measure")}`, `unknown_reference at ${at("measure")}`],
    ],
    ["of a flag that is none", flag("m1"), [`unknown_reference at ${at("variable")}`]],
    ["over a count as a flag", flag("a"), [`wrong_kind at ${at("variable")}`]],
    [
      "up to nothing",
      thresholdToMax(measure, "0%"),
      [`threshold_not_positive at ${at("threshold")}`],
    ],
    [
      "parts of less than 1",
      weightedParts(["1/2", ratio(measure)]),
      [`weights_not_one at ${at()}`],
    ],
    ["another measure of the same name", ratio(measure), [`measures_differ at ${at()}`]],
    [
      "a measure that is called like a letter",
      ratio(amount("a", { name: "b" })),
      [`duplicate at ${at()}`],
    ],
    [
      "a measure with a reserved name",
      ratio(amount("a", { name: "points" })),
      [`reserved_name at ${at()}`],
    ],
  ])("as a formula that is %s", (_, formula, expected) => {
    expect(asked({ "8.2": { mine: formula } })).toEqual(expected);
  });

  it("as texts that are no thresholds, each reading by its name", () => {
    expect(asked({ "8.2": ["", "-1%", "50%"] })).toEqual([
      "threshold_not_positive at candidates.8.2.scaled-.threshold",
      "threshold_not_positive at candidates.8.2.cliff-.threshold",
      "threshold_not_positive at candidates.8.2.scaled--1%.threshold",
      "threshold_not_positive at candidates.8.2.cliff--1%.threshold",
    ]);
  });

  it("where formulas would know a cycle", () => {
    const cycle: Record<string, unknown> = { kind: "weightedParts" };
    cycle["parts"] = [{ weight: "1", formula: cycle }];
    const [first] = asked({ "8.2": { mine: cycle } });
    expect(first).toMatch(/^not_json at candidates\.8\.2\.mine/);
  });

  it("of more than ten million combinations, counted to the last", () => {
    const variables = { a: letters("a")["a"]!, b: bound("people") };
    const formula = ratio(share("a", "b"));
    const codes = Array.from({ length: 30 }, (_, index) => `1.${String(index)}`);
    const rubric = rubricOf(
      codes.map((code) => leaf(code, formula, { variables })),
      { context: { people: { label: { vi: "Dân số", en: "People" } } } },
    );
    const nine = ["10%", "20%", "30%", "40%", "50%", "60%", "70%", "80%", "90%"];
    const candidates = Object.fromEntries(codes.map((code) => [code, nine]));
    const cases = [{ facts: {}, year: 2026, published: { total: "1" } }];
    const act = () => whichReading(rubric, cases, { candidates });
    const [issue] = issuesOf(act);
    expect([issue?.code, issue?.path]).toEqual(["too_many_combinations", ["candidates"]]);
    expect(issue?.details).toEqual({ count: String(19n ** 30n), most: "10000000" });
    expect(issue && issueMessage(issue, "vi")).toBe(
      `candidates: ${String(19n ** 30n)} tổ hợp cách hiểu, nhiều hơn 10000000; hãy đưa ít phương án hơn`,
    );
    const each = [{ ...cases[0], published: Object.fromEntries(codes.map((code) => [code, "1"])) }];
    expect(whichReading(rubric, each as typeof cases, { candidates }).groups).toHaveLength(30);
  });
});
