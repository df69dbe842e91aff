// Do the modules that must compile also do what they say? They are run on what is built.

import { describe, expect, test } from "vitest";

import * as example from "./consumers/design-example.js";
import * as shapes from "./consumers/fact-shapes.js";
import * as many from "./consumers/many-units.js";
import * as own from "./consumers/own-rubric.js";
import * as results from "./consumers/results.js";

describe("The first example", () => {
  test("scores what the draft's formulas make of its facts", () => {
    const { result } = example;
    const exact = (code: Parameters<typeof result.at>[0]): string => result.at(code).exact;
    expect([exact("1.1"), exact("1.4"), exact("5.1")]).toEqual(["206/13", "10", "649/25"]);
    // 99 % of 1200 is 1188; 295 of 300 is above 98 %, in 2026.
    expect(result.at("4.5").state).toBe("scored");
    expect(result.at("6.1").range.low.lessThan(result.at("6.1").range.high)).toBe(true);
    expect(example.read).toContain(result.printed);
    expect(example.ofNode).toContain(result.at("4").printed);
  });

  test("knows facts without evidence, and facts that do not apply", () => {
    const states = ["1.2", "1.3", "1.6", "2.1"] as const;
    expect(states.map((code) => example.others.at(code).state)).toEqual([
      "scored",
      "unevidenced",
      "not-applicable",
      "unevidenced",
    ]);
  });
});

describe("Facts", () => {
  test("of every shape are scored", () => {
    const all = [...shapes.figures, ...shapes.checks, ...shapes.judged, ...shapes.variables];
    for (const { printed } of all) expect(printed).toMatch(/^\d+\.\d\d$/);
    expect(shapes.figures[0]?.at("1.1").exact).toBe("206/13");
    expect(shapes.figures[1]?.at("1.1").exact).toBe("206/13");
    expect(shapes.awardedResult.at("7.1").printed).toBe("20.00");
  });

  test("keep their notes", () => {
    const node = shapes.notes.at("1.1");
    expect([node.note, node.source, node.evidence?.[0]?.number]).toEqual([
      "to be checked",
      "12/BC",
      "12/BC",
    ]);
  });

  test("may leave out what the context gives", () => {
    expect(shapes.general.at("3.3").value.exact).toBe("125/158");
    expect(shapes.general.assumptions.find(({ code }) => code === "3.4")?.used).toBe("scaled");
  });

  test("of any rubric are scored in a list of rubrics", () => {
    expect(shapes.ofAnyRubric.map(({ ok }) => ok)).toEqual([true, true]);
    expect(shapes.ofUntypedFacts).toEqual([1000, 1000]);
  });
});

describe("Results", () => {
  test("are read by code, added to and merged", () => {
    expect(results.nodes.map(({ max }) => max)).toEqual([200, 20, 1000, 50, 700, 1000]);
    expect(results.points.toFixed(4)).toBe("307.2720");
    expect(results.fromDecimals.at("1.1").points.greaterThan(10)).toBe(true);
    expect(results.nodeData.exact).toBe("89393/700");
    expect(results.text).toMatch(/^613\.54392857142857142857142857/);
    expect(results.merged.merger).toEqual({ rule: "mean", count: 2 });
    expect(results.answers.map(({ answer }) => answer)).toEqual([true, undefined, false]);
    expect(results.ways.map(({ codes }) => codes.length > 1)).toEqual([true, true, true]);
  });

  test("tell what is wrong, in both languages and by code", () => {
    expect(results.sentences("en")[0]).toMatch(/^1\.1 › a: -1 is negative/);
    expect(results.sentences("vi")[0]).toMatch(/^1\.1 › a: -1 là số âm/);
    expect(results.handled()).toEqual([["1.1", "a"]]);
  });
});

describe("A rubric of one's own", () => {
  test("is scored by its own codes, letters, levels and context", () => {
    const { result } = own;
    expect(result.at("A.1").exact).toBe("6");
    expect(result.at("A.2").exact).toBe("40");
    expect(result.at("B").exact).toBe("5");
    expect(result.at("D").exact).toBe("211/25");
    expect(result.at("P").exact).toBe("46");
    expect(result.printed).toBe("69.44");
    expect(own.sentence).toBe("a/b × điểm tối đa");
    expect(own.listed[0]?.fingerprint).toBe(own.printed[3]);
  });
});

describe("Many units", () => {
  test("have columns of digits", () => {
    const [total, first, group] = many.digits.map((column) => [...column]);
    // 1.2 has nothing in the second row, and 1.4 half of its answers.
    expect([first, group, total]).toEqual([
      [2000, NaN],
      [6000, NaN],
      [6000, NaN],
    ]);
    expect(many.again).toEqual(many.digits[0]);
    expect(many.refused).toBe(1);
    expect(many.wrong.map(({ row, path }) => [row, ...path])).toEqual([[1, 1, "1.4", "m1"]]);
  });

  test("may be scored by scorers of different rubrics, and again with other facts", () => {
    const totals = many.scorers.map(({ run }) => [...run({}, 1).total]);
    expect(totals).toEqual([[0], [0]]);
    expect(many.results.map(({ printed }) => printed)).toEqual(["20.00", "30.00", "0.00"]);
  });
});
