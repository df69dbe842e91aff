// What is told of the data? Each figure once, with its label and unit, and what came with it.

import { between, rounded, trace, unevidenced, type NodeStep } from "@dti/score";
import {
  flag,
  levels,
  quotient,
  ratio,
  share,
  thresholdToMax,
  weightedParts,
  type FormulaNode,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { dataLines, noteLines } from "../../src/explain/data-lines.js";
import { english as w } from "../../src/explain/words-en.js";
import { bound, doubt, flags, letters, level, ofOne, text } from "../rubric/sample.js";
import { resultOf, type Options } from "../score/sample.js";
import { plain, writing } from "./told.js";

const variables = { ...letters("a", "b", "c", "d"), ...flags("m1"), l: level("A", "B") };

const stepOf = (
  formula: FormulaNode,
  fact: unknown,
  fields: Parameters<typeof ofOne>[1] = {},
  options: Options = {},
): NodeStep =>
  trace(resultOf(ofOne(formula, { variables, ...fields }), { "1": fact }, options).at("1"));

const data = (step: NodeStep): readonly string[] => plain(dataLines(step, writing()).lines);

const rate = share("a", "b");
const decimal = resultOf(ofOne(ratio(rate)), { "1": { rate: "62.5%" } }).points;
const others = { c: 5, d: 6, m1: true, l: "A" };

describe("the data", () => {
  it("are one line where one thing was reported", () => {
    const step = stepOf(ratio(rate), { rate: "50%" }, { variables: letters("a", "b") });
    expect(data(step)).toEqual([`${w.labels.data}: a/b = 50%`]);
  });

  it("are a list of several, in the order of the rubric's letters", () => {
    const formula = weightedParts(
      ["1/3", levels("l", { A: 1, B: 0 })],
      ["1/3", flag("m1")],
      ["1/3", ratio(share("c", "d", { name: "other" }))],
    );
    expect(data(stepOf(formula, { a: 1, b: 2, ...others }))).toEqual([
      `${w.labels.data}: `,
      "c (the count c) = 5",
      "d (the count d) = 6",
      `m1 (m1): ${w.yes}`,
      "l (the level): A",
    ]);
  });

  it("put a rate where its first letter stands", () => {
    const formula = weightedParts(["1/2", flag("m1")], ["1/2", ratio(rate)]);
    const fact = { rate: "50%", m1: false, l: "A" };
    expect(data(stepOf(formula, fact))).toEqual([
      `${w.labels.data}: `,
      "a/b = 50%",
      `m1 (m1): ${w.no}`,
      "l (the level): A",
    ]);
  });

  it("name each figure once, however often it is read", () => {
    const formula = weightedParts(["1/2", ratio(rate)], ["1/2", thresholdToMax(rate, "80%")]);
    const step = stepOf(formula, { a: 1, b: 2 }, { variables: letters("a", "b") });
    expect(data(step).slice(1)).toEqual(["a (the count a) = 1", "b (the count b) = 2"]);
  });

  it.each([
    ["an exact figure", 12.5, "a (files) = 12.5 files"],
    [
      "a rounded figure",
      rounded("12,5"),
      `a (files) = 12.5 files ${w.rounded("from 12.45 to 12.55")}`,
    ],
    ["a range", between(10, "12.50"), "a (files): from 10 to 12.50 files"],
    ["a big number", 12_345n, "a (files) = 12,345 files"],
    ["a Decimal", decimal, "a (files) = 12.5 files"],
  ])("tell how well a letter is known: %s", (_, a, expected) => {
    const own = { a: { label: text("files"), unit: "files" }, ...letters("b") };
    const step = stepOf(ratio(rate), { a, b: 100_000 }, { variables: own });
    expect(data(step)[1]).toBe(expected);
  });

  it.each([
    ["a rounded rate", rounded("60%"), `a/b = 60% ${w.rounded("from 59.5% to 60.5%")}`],
    ["a range", between("60%", "3/4"), "a/b: from 60% to 3/4"],
    ["a fraction", "3/4", "a/b = 3/4"],
  ])("tell how well a rate is known: %s", (_, value, expected) => {
    const step = stepOf(ratio(rate), { rate: value }, { variables: letters("a", "b") });
    expect(data(step)).toEqual([`${w.labels.data}: ${expected}`]);
  });

  it("say which figures are general", () => {
    const rubric = ofOne(
      ratio(rate),
      { variables: { ...letters("a"), b: bound("people") } },
      { context: { people: { label: text("population"), unit: "people" } } },
    );
    const told = (fact: object) =>
      data(trace(resultOf(rubric, { "1": fact }, { context: { people: 200 } }).at("1")));
    expect(told({ a: 1 })[2]).toBe(`b (population) = 200 people (${w.general})`);
    expect(told({ a: 1, b: 200 })[2]).toBe("b (population) = 200 people");
  });

  it("hold what only other readings read", () => {
    const marks = [doubt("measure", { other: ratio(share("c", "d", { name: "other" })) })];
    const fact = { rate: "50%", other: "25%", m1: true, l: "A" };
    expect(data(stepOf(ratio(rate), fact, { marks })).slice(1)).toEqual([
      "a/b = 50%",
      "c/d = 25%",
      `m1 (m1): ${w.yes}`,
      "l (the level): A",
    ]);
  });

  it("explain the letters that they name", () => {
    const step = stepOf(ratio(rate), { a: 1, b: 2, ...others });
    expect([...dataLines(step, writing()).letters].sort()).toEqual(["a", "b", "l", "m1"]);
  });

  it.each([
    ["nothing was reported", undefined],
    ["only points are known", { points: 5 }],
    ["not even the figure is known", unevidenced(null, "none")],
  ])("are not told where %s", (_, fact) => {
    expect(data(stepOf(ratio(rate), fact))).toEqual([]);
  });

  it("are not told of a group: its indicators tell theirs", () => {
    const rubric = ofOne(ratio(rate), { variables: letters("a", "b") });
    expect(data(trace(resultOf(rubric, { "1": { a: 1, b: 2 } })))).toEqual([]);
  });

  it("put what has no letters first", () => {
    const constant = ratio(quotient(3, 4, { name: "constant" }));
    const step = stepOf(weightedParts(["1/2", constant], ["1/2", ratio(rate)]), {
      a: 1,
      b: 2,
      ...others,
    });
    expect(data(step)[1]).toMatch(/^3\/4 = /);
  });

  it("have no label and unit that were lost", () => {
    const formula = weightedParts(["1/2", flag("m1")], ["1/2", ratio(rate)]);
    const own = { ...letters("a", "b"), ...flags("m1") };
    const step = stepOf(formula, { a: 1, b: 2, m1: true }, { variables: own });
    const lost = JSON.stringify(step).replace(
      /,"variable":\{("label":\{.*?\})(,"kind":"flag")?\}/g,
      "",
    );
    expect(lost).not.toContain('"variable":{');
    expect(data(JSON.parse(lost)).slice(1)).toEqual(["a = 1", "b = 2", `m1: ${w.yes}`]);
  });
});

describe("what came with the data", () => {
  const { evidence, source, note } = w.labels;
  const notes = (fact: object): readonly string[] =>
    plain(noteLines(stepOf(ratio(rate), { rate: "50%", m1: true, l: "A", ...fact }), writing()));

  it.each([
    ["nothing", {}, []],
    ["a note", { note: "as of June" }, [`${note}: as of June`]],
    ["a source in words", { source: "yearbook" }, [`${source}: yearbook`]],
    ["a document", { source: { document: "plan 18" } }, [`${source}: plan 18`]],
    [
      "a document with a line",
      { source: { document: "plan 18", lines: [3, 3] } },
      [`${source}: plan 18, ${w.lines(3, 3)}`],
    ],
    [
      "a document with lines and wording",
      { source: { document: "plan 18", lines: [3, 5], wording: "đạt 75%" } },
      [`${source}: plan 18, ${w.lines(3, 5)}: ${w.quoted("đạt 75%")}`],
    ],
    ["evidence with a title", { evidence: [{ title: "Report" }] }, [`${evidence}: Report`]],
    [
      "evidence with all that it may have",
      { evidence: [{ title: "Report", number: "12/BC", date: "2025-04-03", url: "https://x.vn" }] },
      [`${evidence}: Report, ${w.numbered("12/BC")}, ${w.dated("2025-04-03")}, https://x.vn`],
    ],
    [
      "evidence with empty fields",
      { evidence: [{ title: "Report", number: "", date: "" }] },
      [`${evidence}: Report`],
    ],
    ["no evidence in a list", { evidence: [] }, []],
    [
      "all of them",
      { evidence: [{ title: "A" }, { title: "B" }], source: "yearbook", note: "as of June" },
      [`${evidence}: A`, `${evidence}: B`, `${source}: yearbook`, `${note}: as of June`],
    ],
  ])("is told: %s", (_, fact, expected) => {
    expect(notes(fact)).toEqual(expected);
  });
});
