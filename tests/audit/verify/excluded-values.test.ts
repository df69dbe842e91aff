// What is a value worth where an indicator is left out of the maximum? The unit's own maximum counts;
// where a denominator may be 0, both ways are possible, and neither is called a contradiction.

import { between, notApplicable, rounded, score, unevidenced } from "@dti/score";
import { auditReport, verify, whichReading } from "@dti/score/audit";
import { ratio, share, type FormulaNode } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { doubt, groupOf, leaf, rubricOf } from "../../rubric/sample.js";
import { changesOf, nodeOf, nodesOf } from "./sample.js";

const rate = ratio(share("a", "b"));
const mayBeEmpty = ratio(share("a", "b", { whenEmpty: "not-applicable" }));

const rubricWith = (formula: FormulaNode = mayBeEmpty, fields: object = {}) =>
  rubricOf(
    [
      groupOf("1", leaf("1.1", rate, { max: 40 }), leaf("1.2", formula, { max: 20, ...fields })),
      groupOf("2", leaf("2.1", mayBeEmpty, { max: 40 })),
    ],
    { rules: { notApplicable: "excluded" } },
  );
const rubric = rubricWith();
const half = { a: 1, b: 2 };

const verdictsOf = (facts: object, published: object): readonly string[] =>
  nodesOf(rubric, facts, published).map(({ code, verdict }) => `${code} ${verdict}`);

describe("figures of a unit to which an indicator does not apply", () => {
  const facts = { "1.1": { a: 3, b: 4 }, "1.2": notApplicable("none"), "2.1": half };

  it("are a part of its own maximum", () => {
    expect(verdictsOf(facts, { "1": "30", total: "50", value: "0.625" })).toEqual([
      "1 exact",
      "total exact",
      "value exact",
    ]);
    expect(verdictsOf(facts, { value: "0.5" })).toEqual(["value contradicted"]);
  });

  it("are repaired by what applies, never by what does not", () => {
    const { repairs } = nodeOf(rubric, facts, { value: "0.75" });
    expect(changesOf(repairs)).toEqual([
      "1.1 a: 3 to [3.96, 4]",
      "1.1 b: 4 to [3, 3.03030303030303030303030303030303030303]",
      "2.1 a: 1 to [1.48, 1.52]",
      "2.1 b: 2 to [1.315789473684210526315789473684210526316, 1.351351351351351351351351351351351351351]",
    ]);
  });

  it("have the value 0 where nothing applies", () => {
    const none = { "1": notApplicable("none"), "2.1": notApplicable("none") };
    expect(verdictsOf(none, { total: "0", value: "0" })).toEqual(["total exact", "value exact"]);
    expect(nodeOf(rubric, none, { value: "0.5" })).toMatchObject({
      verdict: "contradicted",
      repairs: [],
    });
  });
});

describe("a value where a denominator may be 0", () => {
  const facts = {
    "1.1": { a: 3, b: 4 },
    "1.2": { a: 0, b: between(0, 2) },
    "2.1": notApplicable("x"),
  };

  it("is of either maximum", () => {
    const found = nodeOf(rubric, facts, { value: "0.75" });
    expect(found.verdict).toBe("within-rounding");
    expect(found.branches.map(({ exact }) => exact)).toEqual([
      { low: "1/2", high: "1/2" },
      { low: "3/4", high: "3/4" },
    ]);
    expect(verdictsOf(facts, { total: "30" })).toEqual(["total exact"]);
    expect(verdictsOf(facts, { "1.2": { value: "0" } })).toEqual(["1.2 exact"]);
  });

  it("is repaired in either way, each change once", () => {
    const { verdict, repairs } = nodeOf(rubric, facts, { value: "0.9" });
    expect(verdict).toBe("contradicted");
    expect(changesOf(repairs).filter((one) => one.startsWith("1.1 a"))).toEqual([
      "1.1 a: 3 to [3.4, 3.8]",
    ]);
    expect(new Set(changesOf(repairs)).size).toBe(repairs.length);
  });

  it("is of any of many maxima, and holds them all where they are too many to try", () => {
    const codes = Array.from({ length: 8 }, (_, index) => String(index + 1));
    const many = rubricOf(
      codes.map((code) => leaf(code, mayBeEmpty, { max: 10 })),
      { rules: { notApplicable: "excluded" } },
    );
    const given = Object.fromEntries(
      codes.map((code) => [code, code === "1" ? half : { a: 0, b: between(0, 2) }]),
    );
    // Half of the maximum, if seven of eight are left out; a sixteenth, if none is.
    for (const value of ["0.5", "0.0625", "0.25"]) {
      expect(nodeOf(many, given, { value }).verdict).not.toBe("contradicted");
    }
    expect(nodeOf(many, given, { value: "0.9" }).verdict).toBe("contradicted");
  });

  it("gives no hope to evidence of what would be left out", () => {
    const unproven = { ...facts, "1.2": unevidenced({ a: 0, b: 0 }, "none") };
    const { repairs } = nodeOf(rubric, unproven, { value: "0.75" });
    expect(changesOf(repairs).filter((one) => one.startsWith("1.2"))).toEqual([]);
  });

  it("is told in a report", () => {
    const found = verify(rubric, facts, { value: "0.75" }, { year: 2026 });
    expect(auditReport(found, { locale: "en", rubric })).toContain("0.75");
  });
});

describe("readings by which an indicator is left out or not", () => {
  const doubtful = rubricWith(mayBeEmpty, {
    marks: [doubt("empty", { zero: ratio(share("a", "b", { name: "other", whenEmpty: 0 })) })],
  });

  it("are measured each by its own maximum", () => {
    const facts = { "1.1": { a: 3, b: 4 }, "1.2": { a: 0, b: 0 }, "2.1": half };
    const outcomes = (value: string) =>
      whichReading(doubtful, [{ facts, published: { value }, year: 2026 }]).groups.flatMap(
        ({ readings }) =>
          readings.map(({ reading, alone }) => [
            reading,
            ...alone.map(({ verdict, exact }) => `${verdict} ${exact}`),
          ]),
      );
    expect(outcomes("0.625")).toEqual([
      ["default", "exact 5/8"],
      ["zero", "contradicted 1/2"],
    ]);
    // What is left out by one reading is not told apart from what the rest could decide.
    expect(outcomes("0.5")).toEqual([
      ["default", "within-rounding 5/8"],
      ["zero", "exact 1/2"],
    ]);
    const at = score(doubtful, facts, { year: 2026 });
    expect([at.max, at.value.exact]).toEqual([80, "5/8"]);
  });
});

describe("a rounded count of nothing", () => {
  it("is told as it is: the indicator may not apply", () => {
    const facts = { "1.1": { a: 3, b: 4 }, "1.2": { a: 0, b: rounded("0") }, "2.1": half };
    expect(verdictsOf(facts, { value: "0.5" })).toEqual(["value exact"]);
    expect(verdictsOf(facts, { value: "0.625" })).toEqual(["value within-rounding"]);
    expect(verdictsOf(facts, { value: "0.7" })).toEqual(["value contradicted"]);
  });
});
