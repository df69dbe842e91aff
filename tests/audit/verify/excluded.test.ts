// Which readings do the published points exclude? Formulas other than the rubric's, and readings of
// its doubtful clauses, against what was printed of both provinces.

import {
  allOrNothing,
  quotient,
  ratio,
  share,
  thresholdToMax,
  type FormulaNode,
} from "@dti/score/define";
import type { Verdict, VerifiedNode } from "@dti/score/audit";
import { decision405, quangBinh2024, quangTri2024 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { withFormulas } from "../../rubrics/variant.js";
import { changesOf, nodeOf } from "./sample.js";

const rate = share("a", "b");
const free = quotient("a", "b");
const spent = share(["a", "b"], "c");

const verdictsWith = (
  code: string,
  formulas: Readonly<Record<string, FormulaNode>>,
): readonly Verdict[] =>
  [quangBinh2024, quangTri2024].map(({ facts, published, year }) => {
    const rubric = withFormulas(decision405, formulas);
    // What was not proven is settled at 0.
    const settled = { ...facts, "6.7": facts["6.7"] ?? { points: 0 } };
    return nodeOf(rubric, settled, { [code]: published[code] }, { year }).verdict;
  });

const no = "contradicted";

describe("one formula changed", () => {
  it.each<
    readonly [change: string, formulas: Readonly<Record<string, FormulaNode>>, Verdict, Verdict]
  >([
    ["3.1 in proportion", { "3.1": ratio(rate) }, no, no],
    ["3.2 in proportion", { "3.2": ratio(rate) }, no, no],
    ["3.3 over 90 %", { "3.3": thresholdToMax(free, "90%") }, no, no],
    ["3.4 in proportion", { "3.4": ratio(rate) }, no, no],
    ["3.5 in proportion", { "3.5": ratio(rate) }, "exact", no],
    ["3.5 at 100 % or nothing", { "3.5": allOrNothing(rate, "100%") }, "exact", no],
    ["5.2 at 100 % or nothing", { "5.2": allOrNothing(rate, "100%") }, no, "exact"],
    ["5.6 at 100 % or nothing", { "5.6": allOrNothing(rate, "100%") }, "exact", no],
    ["5.6 over 80 %", { "5.6": thresholdToMax(rate, "80%") }, "exact", no],
    ["6.4 over 60 %", { "6.4": thresholdToMax(rate, "60%") }, no, "within-rounding"],
    ["6.5 in proportion", { "6.5": ratio(rate) }, no, no],
    ["6.6 over 80 %", { "6.6": thresholdToMax(rate, "80%") }, no, no],
    ["6.8 over 95 %", { "6.8": thresholdToMax(rate, "95%") }, "within-rounding", no],
    ["6.9 at 1 % or nothing", { "6.9": allOrNothing(spent, "1%") }, no, no],
    ["8.1 over 95 %", { "8.1": thresholdToMax(free, "95%") }, no, no],
    ["8.2 in proportion", { "8.2": ratio(free) }, no, no],
    ["8.3 over 80 %", { "8.3": thresholdToMax(free, "80%") }, no, no],
  ])("%s: one of both provinces is contradicted", (change, formulas, quangBinh, quangTri) => {
    expect(verdictsWith(change.charAt(0), formulas)).toEqual([quangBinh, quangTri]);
  });
});

const nodeWith = (
  readings: Readonly<Record<string, string>>,
  changes: object = {},
): VerifiedNode => {
  const { facts, published, year } = quangTri2024;
  return nodeOf(decision405, { ...facts, ...changes }, { "3": published["3"] }, { year, readings });
};

describe("a reading of a doubtful clause", () => {
  it("that gives the same points is not excluded", () => {
    expect(nodeWith({ "3.4": "scaled", "3.5": "capped-75" }).verdict).toBe("exact");
    expect(nodeWith({ "3.4": "strict" }).verdict).toBe("exact");
  });

  it("is named as a repair where the rubric's own does not give what was published", () => {
    // 70 % earns nothing at a threshold of 80 %, and 26.25 points in proportion to it.
    const changes = {
      "3.4": { rate: "70%" },
      "3.3": { rate: "100%" },
      "3.5": { m1: true, rate: "71.57%" },
    };
    const node = nodeWith({}, changes);
    expect(node.verdict).toBe("contradicted");
    expect(changesOf(node.repairs)).toContain("3.4 threshold: default to scaled");
    expect(nodeWith({ "3.4": "scaled" }, changes).verdict).toBe("exact");
  });

  it("is named as a repair where another, chosen one does not, with the other choices kept", () => {
    const changes = {
      "3.5": { m1: true, rate: "50%" },
      "3.4": { rate: "100%" },
      "3.3": { rate: "98.3%" },
    };
    const readings = { "3.5/parts": "capped-75", "3.4": "scaled" };
    const node = nodeWith(readings, changes);
    expect(node.verdict).toBe("contradicted");
    expect(changesOf(node.repairs)).toContain("3.5 parts: capped-75 to default");
    expect(nodeWith({ "3.4": "scaled" }, changes).verdict).not.toBe("contradicted");
  });

  it("is no repair where the fact lacks what it needs", () => {
    const facts = { ...quangBinh2024.facts, "7.1": { points: 10 } };
    const { repairs } = nodeOf(decision405, facts, { "7.1": "20" }, { year: 2024 });
    expect(changesOf(repairs)).toEqual(["7.1 points: 10 to [19.5, 20.5]"]);
  });
});
