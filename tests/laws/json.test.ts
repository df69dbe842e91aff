// Does anything get lost on the way? Facts, rubrics and results through JSON and clones; inputs left
// as they were; keys in any order.

import { score, toJSON, type Result, type ResultData, type Rubric } from "@dti/score";
import { fingerprint } from "@dti/score/define";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { law } from "../support/law.js";
import { official, rubricNames } from "../support/official.js";
import { shuffles } from "../support/shuffle.js";
import { factsIn } from "../support/tree.js";
import { worlds } from "../support/truth.js";
import {
  reportOf,
  scoreReport,
  truthOf,
  viewsOf,
  type Form,
  type Reported,
} from "../support/views.js";

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const deepFreeze = <T>(value: T): T => {
  if (typeof value === "object" && value !== null) {
    Object.values(Object.freeze(value)).forEach(deepFreeze);
  }
  return value;
};

const forms: readonly Form[] = [
  "letters",
  "rates",
  "points",
  "everything",
  "unevidenced letters",
  "unevidenced",
  "not applicable",
  "missing",
];

describe.each(rubricNames)("with %s,", (name) => {
  const rubric = official[name];
  const cases = fc
    .tuple(worlds(rubric), viewsOf(rubric, { forms, blurs: ["exact", "rounded", "between"] }))
    .map(([world, views]): Reported => {
      const truth = scoreReport(rubric, truthOf(rubric, world));
      const { facts, options } = reportOf(rubric, world, views, truth);
      // Whatever else a fact may carry.
      const notes = { note: "ghi chú", source: { document: "18/KH-UBND", lines: [1, 2] } };
      const [first] = Object.keys(facts);
      const noted =
        first === undefined ? {} : { [first]: { ...(facts[first] as object), ...notes } };
      return { facts: { ...facts, ...noted }, options };
    });

  it("facts score the same after they have been through JSON", () => {
    law(120, cases, (report) => {
      expect(toJSON(scoreReport(rubric, throughJson(report)))).toEqual(
        toJSON(scoreReport(rubric, report)),
      );
    });
  });

  it("the rubric scores the same after it has been through JSON or a clone", () => {
    law(60, cases, (report) => {
      const result = toJSON(scoreReport(rubric, report));
      expect(toJSON(scoreReport(throughJson(rubric), report))).toEqual(result);
      expect(toJSON(scoreReport(structuredClone(rubric), report))).toEqual(result);
    });
  });

  it("the rubric has its fingerprint after JSON and a clone, in any order of its keys", () => {
    expect(fingerprint(rubric)).toBe(rubric.fingerprint);
    expect(fingerprint(throughJson(rubric))).toBe(rubric.fingerprint);
    expect(fingerprint(structuredClone<Rubric>(rubric))).toBe(rubric.fingerprint);
    law(50, shuffles, (shuffle) => {
      expect(fingerprint(shuffle(throughJson<Rubric>(rubric)))).toBe(rubric.fingerprint);
    });
  });

  it("a result as data survives JSON unchanged, and is what JSON makes of the result", () => {
    law(120, cases, (report) => {
      const result = scoreReport(rubric, report);
      const data = toJSON(result);
      expect(throughJson(data)).toEqual(data);
      expect(structuredClone(data)).toEqual(data);
      expect(throughJson(result)).toEqual(data);
      expect(JSON.stringify(data)).toBe(JSON.stringify(result));
    });
  });

  it("the facts, year and general figures that a result keeps score the same again", () => {
    const again = (result: Result | ResultData): Result => {
      const { year, context, readings } = result;
      return scoreReport(rubric, { facts: factsIn(result), options: { year, context, readings } });
    };
    law(120, cases, (report) => {
      const result = scoreReport(rubric, report);
      expect(again(result)).toStrictEqual(result);
      expect(again(throughJson(toJSON(result)))).toStrictEqual(result);
    });
  });

  it("equal facts give equal results, at every node", () => {
    law(50, cases, (report) => {
      const [one, other] = [scoreReport(rubric, report), scoreReport(rubric, report)];
      expect(one).toEqual(other);
      expect(one.at("1")).toEqual(other.at("1"));
    });
  });

  it("frozen facts and context are accepted, and no input is ever changed", () => {
    law(120, cases, (report) => {
      const before = structuredClone(report);
      const rubricBefore = JSON.stringify(rubric);
      const loose: Result = scoreReport(rubric, report);
      expect(report).toEqual(before);
      expect(toJSON(scoreReport(rubric, deepFreeze(report)))).toEqual(toJSON(loose));
      expect(report).toEqual(before);
      expect(JSON.stringify(rubric)).toBe(rubricBefore);
    });
  });

  it("the order of the keys of facts, of letters and of general figures changes nothing", () => {
    law(150, fc.tuple(cases, shuffles), ([report, shuffle]) => {
      const result = scoreReport(rubric, report);
      const other = scoreReport(rubric, shuffle(report));
      expect(toJSON(other)).toEqual(toJSON(result));
      expect(other.missing).toEqual(result.missing);
    });
  });
});

describe("what a fact is made of", () => {
  it("is read, not kept: changing it afterwards changes no result", () => {
    const fact = { a: 1, b: 2, evidence: [{ title: "one" }] };
    const result = score(official.draft3530, { "1.1": fact }, { year: 2026 });
    const before = JSON.stringify(result);
    fact.a = 2;
    fact.evidence[0]!.title = "another";
    fact.evidence.push({ title: "a third" });
    expect(JSON.stringify(result)).toBe(before);
  });
});
