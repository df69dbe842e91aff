// What is read from JSON, in either notation, with words for answers; and how what cannot be read is
// told?

import { notApplicable, rounded, safeScore, unevidenced } from "@dti/score";
import { readFacts } from "@dti/score/schema";
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
    const m2 = ` ${"Tốt".normalize("NFD")}`;
    expect(factsIn({ "1.3": { m2 } })).toEqual({ "1.3": { m2: "Tốt" } });
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
    expect(factsIn(given)).toEqual({ "1.1": { a: "5", b: "7.5" } });
  });

  it("in an envelope, with what stands beside them", () => {
    const read = readFacts(
      sample,
      {
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

describe("What cannot be read is reported, all at once", () => {
  it.each([
    ["no facts", 5, [["not_facts"]]],
    ["a list of units", [{ facts: {} }], [["not_facts"]]],
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
    ["a level of another case", { "1.3": { m2: "tốt" } }, [["not_a_level", "1.3", "m2"]]],
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
      ["not_a_number", "1.1", "a"],
      ["bad_figure", "1.1", "rate"],
    ]);
    expect(issuesIn({ "1.1": { rate: { rounded: "81.94%" } } }, "vi")).toEqual([
      ["bad_figure", "1.1", "rate"],
    ]);
  });

  it("and so is a rubric or a locale that is none", () => {
    const read = readFacts(null as never, {});
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(["not_a_rubric"]);
    const other = readFacts(sample, {}, { locale: "fr" as never });
    expect(other.ok ? [] : other.issues.map(({ path }) => path)).toEqual([["locale"]]);
  });
});
