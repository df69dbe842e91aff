// What does a receipt hold, and of what can none be made?

import {
  between,
  notApplicable,
  rounded,
  score,
  ScoreError,
  toJSON,
  unevidenced,
} from "@dti/score";
import type { Result } from "@dti/score";
import { merge, receipt } from "@dti/score/audit";
import { decision405, draft3530 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { digestOf } from "../../../src/rubric/fingerprint.js";
import { version } from "../../../src/version.js";
import { changedAt, codes, deepFrozen } from "../sample.js";

const evidence = [{ title: "Báo cáo", number: "12/BC", date: "2026-01-31", url: "https://x.vn" }];
const source = { document: "18/KH-UBND", lines: [3, 4] as const, wording: "81,94%" };

const facts = {
  "1.1": { a: 412_000n, b: "520000.0", evidence, note: "", source: "a table" },
  "1.2": { a: between(1, 2n), b: 4, source },
  "2.3": { rate: rounded("53,4%") },
  "3.1": unevidenced({ a: 1, b: 2 }, "no document", { evidence }),
  "3.2": unevidenced(null, "not even a figure"),
  "4.3": notApplicable("none here", { note: "asked twice" }),
  "1.4": { m1: true, m2: false, points: 10 },
};
const options = { year: 2026, readings: { "4.3": "default" } };
const result = score(draft3530, facts, options);
const issued = receipt(result);

describe("a receipt", () => {
  it("names its format, the engine, the rubric and the year", () => {
    expect(issued).toMatchObject({
      receipt: 1,
      engine: version,
      rubric: { id: "vn-province/draft-3530-2025@1", fingerprint: draft3530.fingerprint },
      year: 2026,
      context: {},
      readings: {},
    });
    expect(Object.keys(issued.rubric)).toEqual(["id", "fingerprint"]);
  });

  it("holds every fact as JSON writes it, in its standing, with its notes", () => {
    expect(issued.facts).toEqual({
      "1.1": { a: "412000", b: "520000.0", evidence, note: "", source: "a table" },
      "1.2": { a: { between: [1, "2"] }, b: 4, source },
      "1.4": { m1: true, m2: false, points: 10 },
      "2.3": { rate: { rounded: "53,4%" } },
      "3.1": { unevidenced: { a: 1, b: 2 }, reason: "no document", evidence },
      "3.2": { unevidenced: null, reason: "not even a figure" },
      "4.3": { notApplicable: "none here", note: "asked twice" },
    });
  });

  it("holds what every node earned: total, pillars, groups and indicators", () => {
    const worked = score(decision405, { "3.1": { rate: "50%" } }, { year: 2024 });
    const { points } = receipt(worked);
    expect(Object.keys(points).sort()).toEqual(
      ["total", ...Object.keys(worked.pillars), ...codes(worked)].sort(),
    );
    expect(issued.points["1.2"]).toEqual({
      exact: "500/99",
      printed: "5.05",
      low: "500/99",
      high: "1000/99",
      value: "0.2525",
    });
    expect(issued.points["total"]?.high).toBe(result.range.exact.high);
    expect(issued.value).toEqual({ exact: result.value.exact, printed: result.value.printed });
  });

  it("holds general figures and readings", () => {
    const context = { population: rounded("1.000.000", { locale: "vi" }), households: 5n };
    const readings = { "3.4/threshold": "scaled" };
    const other = receipt(score(decision405, {}, { year: 2024, context, readings }));
    expect(other.context).toEqual({
      population: { rounded: "1.000.000", locale: "vi" },
      households: "5",
    });
    expect(other.readings).toEqual({ "3.4": "scaled" });
  });

  it("has the digest of everything else", () => {
    const { digest, ...rest } = issued;
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(digest).toBe(digestOf(JSON.parse(JSON.stringify(rest))));
  });

  it("is plain JSON, frozen in depth", () => {
    expect(JSON.parse(JSON.stringify(issued))).toEqual(issued);
    expect(deepFrozen(issued)).toBe(true);
  });

  it("is the same of a result, of its data and of its JSON", () => {
    expect(receipt(toJSON(result))).toEqual(issued);
    expect(receipt(JSON.parse(JSON.stringify(result)))).toEqual(issued);
  });

  it("shares nothing with stored data, and leaves it as it was", () => {
    const stored = JSON.parse(JSON.stringify(result));
    const own = receipt(stored);
    stored.children[0].children[0].fact.a = 5;
    stored.context.population = 5;
    expect(own).toEqual(issued);
    expect(Object.isFrozen(stored.context)).toBe(false);
  });

  it("has only the facts that were given", () => {
    expect(receipt(score(draft3530, {}, { year: 2026 })).facts).toEqual({});
  });
});

/** What is thrown, in short. */
const problems = (value: unknown): unknown => {
  try {
    return receipt(value as Result);
  } catch (error) {
    if (!(error instanceof ScoreError)) throw error;
    return error.issues.map(({ code, path, details }) => [code, path, details]);
  }
};

const group = ["children", 0] as const;
const leaf = [...group, "children", 0] as const;

describe("no receipt is made", () => {
  it("of a merger, which has no facts", () => {
    const merged = merge([result, result, result]);
    expect(problems(merged)).toEqual([["merger_without_facts", [], { count: 3 }]]);
    expect(problems(toJSON(merged))).toEqual([["merger_without_facts", [], { count: 3 }]]);
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["text", "result"],
    ["a list", [result]],
    ["an empty object", {}],
    ["a node", result.at("1")],
    ["a rubric", draft3530],
    ["a receipt", issued],
  ])("of what is no result: %s", (_, value) => {
    expect(problems(value)).toEqual([["not_a_result", [], expect.anything()]]);
  });

  it.each([
    ["no name of the rubric", ["rubric", "id"], undefined],
    ["no general figures", ["context"], undefined],
    ["a reading that is a number", ["readings", "1.1"], 5],
    ["no value", ["value"], undefined],
    ["a node without its code", [...group, "code"], undefined],
    ["a node without what is printed", [...group, "printed"], undefined],
    ["a node without a value", [...group, "value"], undefined],
    ["a scored indicator without its fact", [...leaf, "fact"], undefined],
    ["a fact that is text", [...leaf, "fact"], "1/2"],
    ["a pillar that is null", ["pillars", "CQS"], null],
    ["a note that is a function", [...leaf, "note"], () => 1],
  ])("of a stored result with %s", (_, path, value) => {
    const broken = changedAt(JSON.parse(JSON.stringify(result)), path, value);
    expect(problems(broken)).toEqual([["not_a_result", [], { value: "{…}" }]]);
  });
});
