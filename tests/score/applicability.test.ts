// What does not apply to a unit? An indicator, or a whole group; it earns what the rubric's rule says,
// or leaves the unit's own maximum.

import { explain, notApplicable, toJSON, unevidenced, type Result } from "@dti/score";
import { grade, rank, receipt, replay, verify } from "@dti/score/audit";
import { quotient, ratio, share } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { groupOf, leaf, letters, rubricOf, text } from "../rubric/sample.js";
import { issuesOf, problemsWith, resultOf } from "./sample.js";

const rate = share("a", "b");
const two = { max: 20, variables: letters("a", "b") };
const tree = [
  groupOf("1", leaf("1.1", ratio(rate), two), leaf("1.2", ratio(rate), two)),
  groupOf(
    "2",
    groupOf("2.1", leaf("2.1.1", ratio(rate), two), leaf("2.1.2", ratio(rate), two)),
    leaf("2.2", ratio(quotient("a", "b", { whenEmpty: "not-applicable" })), two),
  ),
];
const pillars = [
  { code: "P", name: text("second"), groups: ["2"] },
  { code: "Q", name: text("both"), groups: ["1", "2"] },
];
const half = { a: 1, b: 2 };
const byRule = (rule: "zero" | "full" | "excluded") =>
  rubricOf(tree, { pillars, rules: { notApplicable: rule } });
const excluding = byRule("excluded");

const shapes = (result: Result, ...codes: readonly string[]) =>
  codes.map((code) => {
    const { max, exact, state } = result.at(code);
    return [code, exact, max, state];
  });

describe("A group that does not apply", () => {
  const facts = { "1.1": half, "1.2": half, "2.1": notApplicable("không có"), "2.2": half };

  it("says so of every indicator below it, to any depth", () => {
    const result = resultOf(byRule("zero"), facts);
    expect(result.notApplicable).toEqual(["2.1.1", "2.1.2"]);
    expect(result.missing).toEqual([]);
    expect(result.at("2.1.1").reason).toBe("không có");
    expect(result.at("2.1").state).toBe("not-applicable");
  });

  it.each([
    ["zero", "30", 100],
    ["full", "70", 100],
    ["excluded", "30", 60],
  ] as const)("earns by the rule %s %s of %d points", (rule, exact, max) => {
    expect(shapes(resultOf(byRule(rule), facts), "total")).toEqual([
      ["total", exact, max, "scored"],
    ]);
  });

  it("carries its notes to each indicator", () => {
    const noted = notApplicable("không có", { note: "Theo báo cáo", source: "BC 12" });
    const node = resultOf(excluding, { ...facts, "2.1": noted }).at("2.1.2");
    expect([node.note, node.source]).toEqual(["Theo báo cáo", "BC 12"]);
  });

  it("is wrong once, at its own place", () => {
    expect(problemsWith(excluding, { "2": { notApplicable: 5 } })).toEqual([
      "not_text at 2.notApplicable",
    ]);
    expect(problemsWith(excluding, { "2": { notApplicable: "x", a: 1 } })).toEqual([
      "unknown_variable at 2.a",
    ]);
  });

  it("takes no other fact, and nothing below it has one of its own", () => {
    expect(problemsWith(excluding, { "2": half, "1": unevidenced(null, "x"), "9": half })).toEqual([
      "unknown_code at 1",
      "unknown_code at 2",
      "unknown_code at 9",
    ]);
    const both = { "2": notApplicable("x"), "2.1": notApplicable("y"), "2.2": half };
    expect(problemsWith(excluding, both)).toEqual([
      "excluded_above at 2.1",
      "excluded_above at 2.2",
    ]);
    expect(issuesOf(excluding, both).map(({ details }) => details)).toEqual([
      { group: "2" },
      { group: "2" },
    ]);
  });
});

describe("What is excluded", () => {
  const facts = { "1.1": half, "1.2": notApplicable("không có"), "2.1": notApplicable("không có") };
  const result = resultOf(excluding, { ...facts, "2.2": half });

  it("leaves the maximum of every node above it, and of the pillars", () => {
    expect(shapes(result, "1.2", "1", "2.1", "2", "P", "Q", "total")).toEqual([
      ["1.2", "0", 0, "not-applicable"],
      ["1", "10", 20, "scored"],
      ["2.1", "0", 0, "not-applicable"],
      ["2", "10", 20, "scored"],
      ["P", "10", 20, "scored"],
      ["Q", "20", 40, "scored"],
      ["total", "20", 40, "scored"],
    ]);
    expect(result.value.exact).toBe("1/2");
    expect(result.range.exact).toEqual({ low: "20", high: "20" });
  });

  it("includes an empty denominator that the rubric says does not apply", () => {
    const empty = resultOf(excluding, { ...facts, "2.2": { a: 0, b: 0 } });
    expect(shapes(empty, "2.2", "2", "total")).toEqual([
      ["2.2", "0", 0, "not-applicable"],
      ["2", "0", 0, "not-applicable"],
      ["total", "10", 20, "scored"],
    ]);
  });

  it("leaves nothing to measure where all of it is", () => {
    const all = resultOf(excluding, { "1": notApplicable("x"), "2": notApplicable("y") });
    expect(shapes(all, "total")).toEqual([["total", "0", 0, "not-applicable"]]);
    expect(all.value.printed).toBe("0.0000");
  });

  it("is what a missing fact is not: that keeps its maximum", () => {
    const open = resultOf(excluding, facts);
    expect(shapes(open, "2", "total")).toEqual([
      ["2", "0", 20, "missing"],
      ["total", "10", 40, "partial"],
    ]);
    expect(open.range.exact).toEqual({ low: "10", high: "30" });
  });

  it("is explained as that", () => {
    expect(explain(result.at("1.2"), { locale: "vi" })).toContain(
      "chỉ số không áp dụng (không có) nên không tính vào điểm tối đa",
    );
    expect(explain(result.at("1.2"), { locale: "en" })).toContain(
      "the indicator does not apply (không có), so it is left out of the maximum",
    );
    const empty = resultOf(excluding, { "2.2": { a: 0, b: 0 } });
    expect(explain(empty.at("2.2"), { locale: "en" })).toContain("(the denominator is 0)");
    expect(explain(empty.at("2.2"), { locale: "vi" })).toContain("(mẫu số bằng 0)");
  });

  it("is graded by the unit's own maximum", () => {
    expect(grade(result, [{ name: "good", from: "50%" }]).grade).toBe("good");
  });

  it("is ranked by value, and by points only among units of the same maximum", () => {
    const full = resultOf(excluding, { "1.1": half, "1.2": half, "2.1.1": half, "2.1.2": half });
    const entries = [
      { id: "A", result },
      { id: "B", result: full },
    ];
    expect(rank(entries, { by: "value" }).map(({ id, rank: place }) => [id, place])).toEqual([
      ["A", 1],
      ["B", 2],
    ]);
    expect(() => rank(entries)).toThrow(expect.objectContaining({ code: "rubrics_differ" }));
    expect(
      rank([
        { id: "A", result },
        { id: "C", result },
      ]).map(({ rank: place }) => place),
    ).toEqual([1, 1]);
  });

  it("survives JSON, receipts and their replay", () => {
    const copy = JSON.parse(JSON.stringify(toJSON(result))) as Result;
    expect(explain(copy, { locale: "en" })).toBe(explain(result, { locale: "en" }));
    const replayed = replay(receipt(result), excluding);
    expect(replayed.same).toBe(true);
  });

  it("is verified as 0 of 0", () => {
    const { verdict } = verify(
      excluding,
      { ...facts, "2.2": half },
      { "1.2": "0", total: "20", value: "0.5" },
      { year: 2026 },
    );
    expect(verdict).toBe("exact");
  });
});
