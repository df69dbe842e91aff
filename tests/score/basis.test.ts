// What are an indicator's points made of, and where does its clause stand?

import { between, notApplicable, toJSON, unevidenced, type ResultNode } from "@dti/score";
import { byPeriod, flag, ratio, share, thresholdToMax } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { bound, doubt, flags, groupOf, leaf, letters, level } from "../rubric/sample.js";
import { ofOne, rubricOf, text } from "../rubric/sample.js";
import { resultOf, type Options } from "./sample.js";

const rate = share("a", "b");
const plain = ofOne(ratio(rate));

const nodeOf = (rubric: typeof plain, fact: unknown, options: Options = {}): ResultNode =>
  resultOf(rubric, { "1": fact }, options).at("1");

describe("the basis of an indicator", () => {
  const half = { a: 1, b: 2 };

  it("says of which year", () => {
    expect(nodeOf(plain, half, { year: 2029 }).basis?.year).toBe(2029);
  });

  it("has the formula in force, as the rubric has it", () => {
    const formula = byPeriod({ "2025-2027": ratio(rate), "2028-2030": flag("m1") });
    const rubric = ofOne(formula, { variables: { ...letters("a", "b"), ...flags("m1") } });
    const { basis } = nodeOf(rubric, { ...half, m1: true });
    expect([basis?.reading, basis?.formula]).toEqual(["default", formula]);
  });

  it("has the reading that was chosen, with its formula", () => {
    const scaled = thresholdToMax(rate, "80%");
    const rubric = ofOne(ratio(rate), { marks: [doubt("threshold", { scaled })] });
    const { basis } = nodeOf(rubric, half, { readings: { "1/threshold": "scaled" } });
    expect([basis?.reading, basis?.formula, basis?.own]).toEqual(["scaled", scaled, ratio(rate)]);
  });

  it("names no other formula where the rubric's own is in force", () => {
    const { basis } = nodeOf(plain, half, { readings: {} });
    expect(basis && "own" in basis).toBe(false);
  });

  it("has the rules of the rubric", () => {
    const rules = { tie: "half-even", notApplicable: "full" } as const;
    const rubric = ofOne(ratio(rate), {}, { rules });
    expect(nodeOf(rubric, half).basis?.rules).toEqual(rubric.rules);
  });

  it.each([
    ["scored", half],
    ["awarded", { points: 5 }],
    ["missing", undefined],
    ["unevidenced", unevidenced(null, "none")],
    ["not-applicable", notApplicable("no ports")],
  ])("is there where it is %s", (state, fact) => {
    const { state: found, basis } = nodeOf(plain, fact);
    expect([found, basis?.year, basis?.reading, basis?.formula]).toEqual([
      state,
      2026,
      "default",
      ratio(rate),
    ]);
  });

  it("is not there for groups, pillars and the total", () => {
    const rubric = rubricOf([groupOf("1", leaf("1.1", ratio(rate)))], {
      pillars: [{ code: "CQS", name: text("government"), groups: ["1"] }],
    });
    const result = resultOf(rubric, { "1.1": half });
    expect(["1.1", "1", "CQS", "total"].map((code) => "basis" in result.at(code))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it("stands alone: the node has no variables and no formula besides", () => {
    const node = nodeOf(plain, half);
    expect(["variables" in node, "formula" in node]).toEqual([false, false]);
  });

  it("survives JSON, and is frozen", () => {
    const node = nodeOf(plain, { a: 1, b: between(2, 3) });
    const stored = JSON.parse(JSON.stringify(toJSON(node))) as ResultNode;
    expect(stored.basis).toStrictEqual(node.basis);
    expect(Object.isFrozen(node.basis?.inputs["b"])).toBe(true);
  });
});

describe("the variables of a basis", () => {
  it("are the letters with their labels, units, kinds and wholes", () => {
    const variables = {
      a: { label: text("signed"), unit: { vi: "hồ sơ", en: "files" }, partOf: "b" },
      b: { label: text("all"), unit: "files" },
      m1: { label: text("done"), kind: "flag" as const },
      l: level("A", "B"),
    };
    expect(nodeOf(ofOne(ratio(rate), { variables }), undefined).basis?.variables).toStrictEqual(
      variables,
    );
  });

  it("take their labels and units from the general information where they stand for it", () => {
    const rubric = rubricOf(
      [leaf("1", ratio(rate), { variables: { ...letters("a"), b: bound("people") } })],
      { context: { people: { label: text("population"), unit: "people" } } },
    );
    expect(nodeOf(rubric, undefined).basis?.variables).toStrictEqual({
      ...letters("a"),
      b: { label: text("population"), unit: "people", context: "people" },
    });
  });

  it("have no unit where the general information has none", () => {
    const rubric = rubricOf(
      [leaf("1", ratio(rate), { variables: { ...letters("a"), b: bound("people") } })],
      { context: { people: { label: text("population") } } },
    );
    expect(nodeOf(rubric, undefined).basis?.variables["b"]).toStrictEqual({
      label: text("population"),
      context: "people",
    });
  });
});

describe("a node", () => {
  const cite = { place: text("row I.1"), wording: "Tỷ lệ=a/b", document: "355/QĐ-ĐTTXT" };
  const group = { ...groupOf("1", leaf("1.1", ratio(rate), { cite })), cite: { place: text("I") } };
  const result = resultOf(rubricOf([group, leaf("2", ratio(rate))]), {});

  it("says where its clause stands, and what is printed there", () => {
    expect([result.at("1.1").cite, result.at("1").cite]).toEqual([cite, { place: text("I") }]);
  });

  it("cites nothing where the rubric does not", () => {
    expect(["cite" in result.at("2"), "cite" in result]).toEqual([false, false]);
  });
});
