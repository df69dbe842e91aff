// What if a figure lies on either side of a threshold, or rows are rounded before they are added up?
// What is possible is kept apart, and what is in between is not possible.

import { between, rounded } from "@dti/score";
import { allOrNothing, flag, ratio, share, steps, weightedParts } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { flags, groupOf, leaf, rubricOf } from "../../rubric/sample.js";
import { changesOf, nodeOf, nodesOf, spanText } from "./sample.js";

const rate = share("a", "b");
const straddling = { rate: rounded("50%") };

describe("a rounded figure on either side of a threshold", () => {
  const rubric = rubricOf([
    groupOf("1", leaf("1.1", allOrNothing(rate, "50%")), leaf("1.2", ratio(rate), { max: 10 })),
  ]);
  const facts = { "1.1": straddling, "1.2": { rate: rounded("40%") } };

  it("gives one of two scores, each with its rounding", () => {
    const [group, cliff] = nodesOf(rubric, facts, { "1": "24", "1.1": "20" });
    expect(cliff?.branches.map(spanText)).toEqual(["0", "20"]);
    expect(group?.branches.map(spanText)).toEqual(["[3.95, 4.05]", "[23.95, 24.05]"]);
    expect([group?.range.low, group?.range.high].map(String)).toEqual(["3.95", "24.05"]);
  });

  it.each([
    ["24", "exact", "0"],
    ["4", "within-rounding", "0"],
    ["4.0", "within-rounding", "0"],
    ["4.1", "within-rounding", "0"],
    ["4.2", "contradicted", "0.1"],
    ["12", "contradicted", "7.45"],
    ["14", "contradicted", "9.45"],
    ["23.8", "contradicted", "0.1"],
    ["24.2", "contradicted", "0.1"],
  ])("makes %s %s, %s outside", (printed, verdict, outside) => {
    const node = nodeOf(rubric, facts, { "1": printed });
    expect([node.verdict, node.outside.toString()]).toEqual([verdict, outside]);
  });

  it("is repaired from either of them", () => {
    expect(changesOf(nodeOf(rubric, facts, { "1": "6.0" }).repairs)).toEqual([
      "1.2 rate: 40% to [0.595, 0.605]",
    ]);
    expect(changesOf(nodeOf(rubric, facts, { "1": "25.0" }).repairs)).toEqual([
      "1.2 rate: 40% to [0.495, 0.505]",
    ]);
  });

  it("reaches the threshold itself, or not where only more will do", () => {
    const branchesOf = (low: string, high: string, strict: boolean) => {
      const one = rubricOf([leaf("1", allOrNothing(rate, "50%", { strict }))]);
      const [node] = nodesOf(one, { "1": { rate: between(low, high) } }, { "1": "0" });
      return node!.branches.map(spanText);
    };
    expect(branchesOf("40%", "50%", false)).toEqual(["0", "20"]);
    expect(branchesOf("40%", "50%", true)).toEqual(["0"]);
    expect(branchesOf("50%", "60%", false)).toEqual(["20"]);
    expect(branchesOf("50%", "60%", true)).toEqual(["0", "20"]);
  });

  it("leaves out an end that lies only beyond it", () => {
    const formula = weightedParts(["1/2", ratio(rate)], ["1/2", allOrNothing(rate, "50%")]);
    const one = rubricOf([leaf("1", formula)]);
    const verdictOf = (printed: string) => {
      const fact = { rate: between("40%", "60%") };
      const { verdict, outside } = nodeOf(one, { "1": fact }, { "1": printed }, { locale: "en" });
      return [verdict, outside.toString()];
    };
    const node = nodeOf(one, { "1": { rate: between("40%", "60%") } }, { "1": "5" });
    expect(node.branches.map(spanText)).toEqual(["[4, 5)", "[15, 16]"]);
    expect(verdictOf("4.9999")).toEqual(["within-rounding", "0"]);
    expect(verdictOf("5.0")).toEqual(["within-rounding", "0"]);
    // From 5.000 to 5.010: the first branch does not reach 5, however little is missing.
    expect(verdictOf("5.005")).toEqual(["contradicted", "0.0045"]);
    expect(verdictOf("5.5")).toEqual(["contradicted", "0.45"]);
    expect(verdictOf("15.5")).toEqual(["within-rounding", "0"]);
  });

  it("contradicts a figure that only touches an open end, by nothing", () => {
    const formula = weightedParts(["1/2", ratio(rate)], ["1/2", allOrNothing(rate, "50%")]);
    const one = rubricOf([leaf("1", formula, { max: 10.5 })]);
    const node = nodeOf(one, { "1": { rate: between("40%", "50%") } }, { "1": "2.63" });
    // From 2.625 to 2.635.
    expect(node.branches.map(spanText)).toEqual(["[2.1, 2.625)", "7.875"]);
    expect([node.verdict, node.outside.toString()]).toEqual(["contradicted", "0"]);
  });
});

describe("a sum of printed rows", () => {
  const sums = (tie: "half-up" | "half-even") =>
    rubricOf(
      [
        groupOf(
          "1",
          leaf("1.1", ratio(rate), { max: 10 }),
          leaf("1.2", ratio(rate), { max: 10 }),
          leaf("1.3", flag("m"), { variables: flags("m"), max: 10 }),
        ),
      ],
      { places: 1, rules: { rounding: "sum-of-printed", tie } },
    );
  const facts = {
    "1.1": { rate: "34.5%" },
    "1.2": { rate: rounded("44,5%") },
    "1.3": { m: false },
  };

  it("adds up what the rows print, each as far as it may be rounded", () => {
    const node = nodeOf(sums("half-up"), facts, { "1": "8.0" });
    expect([node.verdict, node.exact, node.printed]).toEqual(["exact", "8", "8.0"]);
    expect(node.branches.map(spanText)).toEqual(["[7.9, 8]"]);
    const even = nodeOf(sums("half-even"), facts, { "1": "7.8" });
    expect([even.verdict, even.exact]).toEqual(["exact", "39/5"]);
    expect(even.branches.map(spanText)).toEqual(["[7.8, 7.9]"]);
  });

  it("has no more digits than they have", () => {
    const verdictOf = (printed: string) => nodeOf(sums("half-up"), facts, { "1": printed }).verdict;
    expect(["7.9", "7.90", "8"].map(verdictOf)).toEqual([
      "within-rounding",
      "within-rounding",
      "exact",
    ]);
    expect(["7.95", "7.96"].map(verdictOf)).toEqual(["contradicted", "contradicted"]);
    // From 7.9 to 8, but no sum of rows with one digit.
    expect(nodeOf(sums("half-up"), facts, { "1": "7.95" }).outside.toString()).toBe("0");
  });

  it("is repaired by rows that print otherwise, ties as the rubric rounds them", () => {
    expect(changesOf(nodeOf(sums("half-up"), facts, { "1": "9.0" }).repairs)).toEqual([
      "1.1 rate: 34.5% to [0.445, 0.465)",
      "1.2 rate: 44,5% to [0.545, 0.555)",
    ]);
    expect(changesOf(nodeOf(sums("half-even"), facts, { "1": "9.0" }).repairs)).toEqual([
      "1.1 rate: 34.5% to (0.445, 0.465]",
      "1.2 rate: 44,5% to [0.555, 0.565]",
    ]);
  });

  it("is a value of exact points, as every other", () => {
    const [value] = nodesOf(sums("half-up"), facts, { "1": { value: "0.263" } }, { locale: "en" });
    expect([value?.verdict, value?.exact]).toEqual(["exact", "79/300"]);
    expect(nodeOf(sums("half-up"), facts, { "1.1": "3.45" }).verdict).toBe("exact");
  });
});

describe("very many branches", () => {
  it("are joined where they are nearest, beyond a hundred of them", () => {
    const children = Array.from({ length: 8 }, (_, index) =>
      leaf(`1.${index + 1}`, allOrNothing(rate, "50%"), { max: 2 ** index }),
    );
    const facts = Object.fromEntries(children.map(({ code }) => [code, straddling]));
    const node = nodeOf(rubricOf([groupOf("1", ...children)]), facts, { "1": "300" });
    expect(node.branches).toHaveLength(100);
    expect([node.range.low, node.range.high].map(String)).toEqual(["0", "255"]);
  });

  it("do not take long", () => {
    const table = steps(rate, [
      ["10%", "1/10"],
      ["30%", "3/10"],
      ["50%", "53/100"],
      ["70%", "1"],
    ]);
    const children = Array.from({ length: 60 }, (_, index) => {
      const max = (10_000 + 137 * index + ((index * index) % 7)) / 1000;
      return leaf(
        `1.${index + 1}`,
        weightedParts(["1/2", table], ["1/2", allOrNothing(rate, "55%")]),
        { max },
      );
    });
    const max = children.reduce((sum, child) => sum + Math.round(child.max * 1000), 0) / 1000;
    const facts = Object.fromEntries(
      children.map(({ code }) => [code, { rate: between("5%", "90%") }]),
    );
    const group = { ...groupOf("1", ...children), max };
    const node = nodeOf(rubricOf([group], { max }), facts, { "1": "5000" });
    expect(node.verdict).toBe("contradicted");
  });
});
