// What is read from JSON, in either notation, with words for answers; and how what cannot be read is
// told?

import {
  notApplicable,
  rounded,
  safeScore,
  score,
  scoreCohort,
  unevidenced,
  type Rubric,
} from "@dti/score";
import { defineRubric, indicator, levels as choose, weightedParts } from "@dti/score/define";
import { draft3530 } from "@dti/score/rubrics";
import { readFacts, readTable } from "@dti/score/schema";
import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";

import { sample } from "./sample.js";

const factsIn = (data: unknown, locale?: "vi" | "en"): unknown => {
  const read = readFacts(sample, data, { locale });
  return read.ok ? read.facts : read.issues.map(({ message }) => message);
};

const issuesIn = (data: unknown, locale?: "vi" | "en"): unknown => {
  const read = readFacts(sample, data, { locale });
  return read.ok ? "ok" : read.issues.map(({ code, path }) => [code, ...path]);
};

describe("Facts are read", () => {
  it.each([
    ["numbers", { "1.1": { a: 412, b: 520 } }],
    ["plain text", { "1.1": { a: "412", b: "520.5" } }],
    ["rates", { "1.1": { rate: "81.94%" } }],
    ["fractions", { "1.1": { rate: "3/4" } }],
    ["rounded figures", { "1.1": { rate: rounded("81,94%", { locale: "vi" }) } }],
    ["rounded figures of one reading", { "1.1": { rate: rounded("81,94%") } }],
    ["ranges", { "1.1": { rate: { between: ["50%", "60%"] } } }],
    ["numbers between", { "1.1": { a: { between: [1, 2] }, b: 5 } }],
    ["points", { "2.1": { points: 5.5 } }],
    ["answers", { "1.3": { m1: true, m2: "C" } }],
    ["what is unevidenced", { "1.1": unevidenced({ a: 1, b: 2 }, "x", { note: "y" }) }],
    ["what is unevidenced and unknown", { "1.1": unevidenced(null, "x") }],
    ["what does not apply", { "1.1": notApplicable("x", { source: "y" }) }],
    ["groups that do not apply", { "1": notApplicable("x") }],
    ["notes", { "1.1": { a: 1, b: 2, evidence: [{ title: "x" }], source: { document: "d" } } }],
    ["half of the letters, which is for score to say", { "1.1": { a: 1 } }],
    ["nothing", {}],
  ])("as they are: %s", (_, facts) => {
    expect(factsIn(facts)).toEqual(facts);
  });

  it("in the named notation", () => {
    const given = {
      "1.1": {
        a: "412.000",
        b: { between: ["520.000", "520.000,5"] },
        rate: { rounded: "81,94%" },
      },
    };
    expect(factsIn(given, "vi")).toEqual({
      "1.1": {
        a: "412000",
        b: { between: ["520000", "520000.5"] },
        rate: { rounded: "81,94%", locale: "vi" },
      },
    });
  });

  it("with words in either language, however composed", () => {
    const words = ["có", "CÓ ", "đạt".normalize("NFD"), "Yes", "true", true];
    for (const m1 of words) expect(factsIn({ "1.3": { m1 } })).toEqual({ "1.3": { m1: true } });
    for (const m1 of ["không", "Không  đạt", "no", "FALSE", false]) {
      expect(factsIn({ "1.3": { m1 } })).toEqual({ "1.3": { m1: false } });
    }
    for (const m2 of [` ${"Tốt".normalize("NFD")}`, "tốt"]) {
      expect(factsIn({ "1.3": { m2 } })).toEqual({ "1.3": { m2: "Tốt" } });
    }
    for (const m2 of ["b", "Khá", "fair", "B (Khá)"]) {
      expect(factsIn({ "1.3": { m2 } })).toEqual({ "1.3": { m2: "B" } });
    }
  });

  it("without what is null: not reported", () => {
    expect(factsIn({ "1.1": { a: null, b: null }, "1.2": null, "1": null })).toEqual({});
    expect(factsIn({ "1.1": { a: 1, b: null, note: "x" } })).toEqual({
      "1.1": { a: 1, note: "x" },
    });
    const blank = { unevidenced: { a: null }, reason: "x" };
    expect(factsIn({ "1.1": blank })).toEqual({ "1.1": { unevidenced: null, reason: "x" } });
  });

  it("with bigints and Decimals as text", () => {
    const given = { "1.1": { a: 5n, b: new Decimal("7.50") } };
    for (const locale of [undefined, "vi", "en"] as const) {
      expect(factsIn(given, locale)).toEqual({ "1.1": { a: "5", b: "7.5" } });
    }
    const thousandth = { "1.1": { a: new Decimal("1.234") } };
    expect(factsIn(thousandth, "vi")).toEqual({ "1.1": { a: "1.234" } });
  });

  it("without the name of their schema", () => {
    expect(factsIn({ $schema: "x.json", "1.1": { a: 1 } })).toEqual({ "1.1": { a: 1 } });
  });

  it("with figures that name their own notation", () => {
    const facts = { "1.1": { a: { rounded: "412,000", locale: "vi" }, b: 500 } };
    expect(factsIn(facts, "vi")).toEqual(facts);
  });

  it("in an envelope, with what stands beside them", () => {
    const read = readFacts(
      sample,
      {
        $schema: "https://example.org/facts.json",
        unit: "Xã Ia Băng",
        year: 2026,
        rubric: sample.id,
        context: { population: "12.000", address: "UBND", households: undefined },
        readings: {},
        facts: { "1.2": { a: "9.000" } },
        about: { anything: "x" },
      },
      { locale: "vi" },
    );
    expect(read).toEqual({
      ok: true,
      unit: "Xã Ia Băng",
      year: 2026,
      context: { population: "12000", address: "UBND" },
      readings: {},
      facts: { "1.2": { a: "9000" } },
    });
    expect(read.ok && safeScore(sample, read.facts, { year: 2026, context: read.context }).ok).toBe(
      true,
    );
  });
});

describe("Facts that were read", () => {
  it("are those of the rubric to the compiler, without a cast", () => {
    const read = readFacts(draft3530, { "1.1": { a: 412_000, b: 520_000 } });
    const table = readTable(draft3530, "Mã;Biến;A\n1.1;a;412.000\n1.1;b;520.000\n", {
      locale: "vi",
    });
    const own = readFacts(sample, { facts: { "1.2": { a: 9 } }, context: { population: 12 } });
    expect(read.ok && score(draft3530, read.facts, { year: 2026 }).printed).toBe("15.85");
    expect(own.ok && score(sample, own.facts, { year: 2026, context: own.context }).printed).toBe(
      "7.50",
    );
    expect(
      table.ok && scoreCohort(draft3530, table.units, { year: 2026 }).results[0]?.result.printed,
    ).toBe("15.85");
  });

  it("have levels by name where a label is another one's", () => {
    const levels = (named: Readonly<Record<string, { vi: string; en: string }>>): Rubric =>
      defineRubric({
        family: "x",
        version: "1",
        revision: 1,
        years: [2026, 2026],
        max: 1,
        children: [
          indicator("1", {
            name: { vi: "A", en: "A" },
            max: 1,
            variables: {
              m: { label: { vi: "M", en: "M" }, kind: ["x", "y"], levels: named },
            },
            formula: weightedParts(["1", choose("m", { x: 1, y: 0 })]),
          }),
        ],
      });
    const same = levels({ x: { vi: "Khá", en: "Good" }, y: { vi: "Tốt", en: "good" } });
    const codes = (m: string, rubric: Rubric): unknown => {
      const read = readFacts(rubric, { "1": { m } });
      return read.ok ? read.facts : read.issues.map(({ code }) => code);
    };
    expect(codes("Good", same)).toEqual(["not_a_level"]);
    expect(codes("Khá", same)).toEqual({ "1": { m: "x" } });
    const crossed = levels({ x: { vi: "y", en: "Y" } });
    expect(codes("y", crossed)).toEqual({ "1": { m: "y" } });
    expect(codes("Y", crossed)).toEqual(["not_a_level"]);
    expect(codes(" y", crossed)).toEqual({ "1": { m: "y" } });
  });
});

describe("What cannot be read is reported, all at once", () => {
  it.each([
    ["no facts", 5, [["not_facts"]]],
    ["a list of units", [{ facts: {} }], [["bad_field"]]],
    [
      "an unknown letter without a value",
      { "1.1": { z: null } },
      [["unknown_variable", "1.1", "z"]],
    ],
    [
      "an unknown general figure",
      { facts: {}, context: { z: null } },
      [["unknown_variable", "context", "z"]],
    ],
    ["a misspelled envelope", { unit: "A", facst: {} }, [["unknown_variable", "facst"]]],
    ["an envelope without facts", { unit: "A" }, [["bad_field", "facts"]]],
    [
      "unknown codes",
      { "9": null, x: { a: 1 } },
      [
        ["unknown_code", "9"],
        ["unknown_code", "x"],
      ],
    ],
    ["figures of a group", { "1": { a: 1 } }, [["unknown_code", "1"]]],
    ["unknown letters", { "1.1": { a: 1, z: 2 } }, [["unknown_variable", "1.1", "z"]]],
    [
      "no fact",
      { "1.1": 5, "1.2": [] },
      [
        ["not_facts", "1.1"],
        ["not_facts", "1.2"],
      ],
    ],
    ["what may be thousands", { "1.1": { a: "1.234" } }, [["bad_figure", "1.1", "a"]]],
    ["a count in words", { "1.1": { a: "many" } }, [["not_a_number", "1.1", "a"]]],
    ["a rate in words", { "1.1": { rate: "many" } }, [["bad_figure", "1.1", "rate"]]],
    ["a bare rate", { "1.1": { rate: 98.87 } }, [["bad_figure", "1.1", "rate"]]],
    ["a percentage of things", { "1.1": { a: "5%" } }, [["bad_figure", "1.1", "a"]]],
    ["a negative count", { "1.1": { a: "-5" } }, [["negative", "1.1", "a"]]],
    [
      "no yes and no no",
      { "1.3": { m1: "x", m2: 5 } },
      [
        ["not_a_flag", "1.3", "m1"],
        ["not_a_level", "1.3", "m2"],
      ],
    ],
    ["a level that is none", { "1.3": { m2: "Giỏi" } }, [["not_a_level", "1.3", "m2"]]],
    [
      "very long words",
      { "1.3": { m1: "x".repeat(5000), m2: "x".repeat(5000) } },
      [
        ["not_a_flag", "1.3", "m1"],
        ["not_a_level", "1.3", "m2"],
      ],
    ],
    [
      "ends that cannot be read",
      { "1.1": { a: { between: ["1.234", "x"] } } },
      [
        ["bad_figure", "1.1", "a", "between", 0],
        ["not_a_number", "1.1", "a", "between", 1],
      ],
    ],
    [
      "an end that is nothing",
      { "1.1": { a: { between: [null, 5] } } },
      [["not_a_number", "1.1", "a"]],
    ],
    ["no ends", { "1.1": { a: { between: 5 } } }, [["bad_figure", "1.1", "a"]]],
    [
      "what stands beside a range",
      { "1.1": { a: { between: [1, 2], note: "x" } } },
      [["unknown_variable", "1.1", "a", "note"]],
    ],
    [
      "a notation that is none",
      { "1.1": { a: { rounded: "5", locale: "fr" } } },
      [["bad_field", "1.1", "a", "locale"]],
    ],
    ["no reason", { "1.1": { unevidenced: null } }, [["missing_variable", "1.1", "reason"]]],
    ["no words", { "1.1": { notApplicable: 5 } }, [["not_text", "1.1", "notApplicable"]]],
    ["no evidence", { "1.1": { a: 1, evidence: "x" } }, [["bad_evidence", "1.1", "evidence"]]],
    [
      "a fact in a group that does not apply",
      { "2": { notApplicable: "x" }, "2.1": { points: 5 } },
      [["excluded_above", "2.1"]],
    ],
    [
      "what is wrong beside the facts",
      {
        facts: {},
        unit: 5,
        year: "2026",
        rubric: "x",
        context: { z: 1, population: "1.234", address: 5 },
        readings: { "1.1": "x" },
        more: 1,
      },
      [
        ["bad_figure", "context", "population"],
        ["unknown_variable", "context", "z"],
        ["not_text", "context", "address"],
        ["unknown_variable", "more"],
        ["not_text", "unit"],
        ["not_a_year", "year"],
        ["bad_field", "rubric"],
        ["unknown_reading", "readings", "1.1"],
      ],
    ],
    ["no general figures", { facts: {}, context: 5 }, [["not_facts", "context"]]],
    ["facts that are none", { facts: null }, [["not_facts"]]],
  ])("%s", (_, data, issues) => {
    expect(issuesIn(data)).toEqual(issues);
  });

  it("in the named notation", () => {
    expect(issuesIn({ "1.1": { a: "1,234.5", rate: "81.94%" } }, "vi")).toEqual([
      ["bad_field", "1.1", "a"],
      ["bad_field", "1.1", "rate"],
    ]);
    expect(issuesIn({ "1.1": { rate: { rounded: "81.94%" } } }, "vi")).toEqual([
      ["bad_field", "1.1", "rate"],
    ]);
    const given = { a: "412,000", b: { rounded: "412,000" }, rate: "98,87" };
    expect(factsIn({ "1.1": given, "1.2": { a: { between: ["nhiều", 5] } } }, "vi")).toEqual([
      '1.1 › a: "412,000" is not valid here; expected a number in Vietnamese notation, such as 412.000, or with three decimals 1,2340',
      '1.1 › b › rounded: "412,000" is not valid here; expected a number in Vietnamese notation, such as 412.000, or with three decimals 1,2340',
      '1.1 › rate: "98,87" is not valid here; expected a rate in Vietnamese notation, such as 98,87% or 3/4',
      '1.2 › a › between › 0: "nhiều" is not valid here; expected a number in Vietnamese notation, such as 412.000 or 12,5',
    ]);
    expect(issuesIn({ "1.1": { a: "412.000" } }, "en")).toEqual([["bad_field", "1.1", "a"]]);
    expect(issuesIn({ "1.1": { a: "-5" }, "1.2": { a: Infinity } }, "vi")).toEqual([
      ["negative", "1.1", "a"],
      ["not_a_number", "1.2", "a"],
    ]);
  });

  it("and so is a rubric or a locale that is none", () => {
    const read = readFacts(null as never, {});
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(["not_a_rubric"]);
    const other = readFacts(sample, {}, { locale: "fr" as never });
    expect(other.ok ? [] : other.issues.map(({ path }) => path)).toEqual([["locale"]]);
  });
});
