// What is said of a node, and in which order? Heading, frame, clause, data, points, range, doubts.

import { explain, toJSON, trace, type ResultNode } from "@dti/score";
import { merge } from "@dti/score/audit";
import { awarded, ratio, share, thresholdToMax, type Mark } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { blockOf } from "../../src/explain/lines.js";
import { english as w } from "../../src/explain/words-en.js";
import { vietnamese } from "../../src/explain/words-vi.js";
import { groupOf, leaf, letters, ofOne, rubricOf, text } from "../rubric/sample.js";
import { resultOf, type Options } from "../score/sample.js";
import { commune, facts } from "./sample.js";
import { plain, toldLines } from "./told.js";

const { labels } = w;
const rate = share("a", "b");
const scaled = thresholdToMax(rate, "80%");

const block = (node: ResultNode, isConcise = false) =>
  blockOf(trace(node), { locale: "en", isConcise, isFirst: true });

const whole = resultOf(commune(), facts, { context: { households: 500 } });

describe("a heading", () => {
  it.each([
    ["total", "Digital Transformation Index of communes: 109.60/280 points"],
    ["CQS", "CQS. Digital government: 40.96/170 points"],
    ["1", "1. Digital infrastructure: 68.64/110 points"],
    ["1.2", "1.2. Digital platforms deployed: 25.71/30 points"],
  ])("of %s is %s", (code, expected) => {
    expect(block(whole.at(code)).heading).toBe(expected);
  });

  it("has thousands apart, and decimals of the maximum as they are", () => {
    const heading = (max: number): string =>
      block(resultOf(ofOne(ratio(rate), { max }), { "1": { rate: "100%" } }).at("1")).heading;
    expect([heading(1000), heading(2.5)]).toEqual([
      "1. indicator 1: 1,000.00/1,000 points",
      "1. indicator 1: 2.50/2.5 points",
    ]);
  });
});

describe("what a node is of", () => {
  const year = `${labels.year}: 2026`;

  it.each([
    ["total", [`${labels.rubric}: xa/2025@1`, year]],
    ["CQS", [year]],
    ["2", [year]],
    ["2.1", [year]],
  ])("stands above %s where that is told first", (code, expected) => {
    const lines = plain(block(whole.at(code)).lines);
    expect(lines.slice(0, expected.length)).toEqual(expected);
    expect(toldLines(whole.at(code)).filter((line) => line === year)).toHaveLength(1);
  });

  it("is not told of merged units that do not say it", () => {
    const merged = merge([whole, whole]);
    expect(toldLines(merged.at("1")).filter((line) => line === year)).toEqual([]);
    expect(toldLines(merged).slice(1, 3)).toEqual([`${labels.rubric}: xa/2025@1`, year]);
  });
});

describe("a node over others", () => {
  it("sums up: its value, and the indicators that are open", () => {
    expect(toldLines(whole).slice(4, 8)).toEqual([
      `${labels.value}: 0.3914`,
      `${labels.missing}: 1.3, 1.7, 2.4, 2.5, 2.8, 2.9`,
      `${labels.undecided}: 2.2`,
      `${labels.notApplicable}: 2.7`,
    ]);
  });

  it("lists what has no evidence", () => {
    const unproven = { unevidenced: { a: 1, b: 2 }, reason: "none" };
    const lines = toldLines(resultOf(ofOne(ratio(rate)), { "1": unproven }));
    expect(lines).toContain(`${labels.unevidenced}: 1`);
  });

  it("stands above what it is over", () => {
    const headings = block(whole).blocks.map(({ heading, blocks }) => [heading, blocks.length]);
    expect(headings).toEqual([
      ["1. Digital infrastructure: 68.64/110 points", 7],
      ["2. Digital government: 40.96/170 points", 9],
    ]);
  });
});

const mark = (on: string, alternatives?: Mark["alternatives"]): Mark => ({
  id: `on-${on}`,
  on,
  printed: { vi: "bản in", en: "the print" },
  used: { vi: "cách dùng", en: "the use" },
  because: { vi: "lý do", en: "a reason" },
  ...(alternatives && { alternatives }),
});

const other = { name: "scaled", label: { vi: "Tỷ lệ/80%", en: "Rate/80%" }, formula: scaled };
const doubt = w.doubt("the print", "the use", "a reason");

const doubtful = (marks: readonly Mark[], fact: unknown, options: Options = {}): ResultNode =>
  resultOf(ofOne(ratio(rate), { marks }), { "1": fact }, options).at("1");

describe("a doubt", () => {
  it.each([
    ["max", "the maximum"],
    ["formula", "the formula"],
    ["name", "the name"],
    ["variables.b", "the letter b"],
    ["cite", "this clause"],
  ])("about %s says what it is about: %s", (on, about) => {
    const lines = toldLines(doubtful([mark(on)], { rate: "50%" }));
    expect(lines).toContain(`Doubt about ${about}: ${doubt}`);
  });

  it.each([
    ["rules.tie", w.doubtAbout("rules", "tie")],
    ["rules.merge", w.doubtAbout("rules", "merge")],
    ["years", w.doubtAbout("years", undefined)],
    ["source", w.doubtAbout("source", undefined)],
    ["pillars", w.doubtAbout("pillars", undefined)],
    ["children", w.doubtAbout("children", undefined)],
  ])("about the rubric's %s closes what is told of the whole", (on, about) => {
    const result = resultOf(ofOne(ratio(rate), {}, { marks: [mark(on)] }), {});
    expect(plain(block(result).closing)).toEqual([`${about}: ${doubt}`]);
    expect(toldLines(result).at(-1)).toBe(`${about}: ${doubt}`);
  });

  it("about a group closes what is told of it, and nothing else", () => {
    const group = { ...groupOf("1", leaf("1.1", ratio(rate))), marks: [mark("max")] };
    const result = resultOf(rubricOf([group]), { "1.1": { rate: "50%" } });
    const about = `${w.doubtAbout("max", undefined)}: ${doubt}`;
    expect(
      [result, result.at("1"), result.at("1.1")].map((node) => plain(block(node).closing)),
    ).toEqual([[], [about], []]);
  });

  it("lists what other readings would give, below it", () => {
    const [line, below] = block(doubtful([mark("formula", [other])], { rate: "60%" })).lines.slice(
      -2,
    );
    expect([line?.text, below?.label, below?.text, below?.depth]).toEqual([
      doubt,
      labels.otherReading,
      w.other("Rate/80%", "15.00", false),
      1,
    ]);
  });

  it.each([
    ["the same", { rate: "0%" }, w.other("Rate/80%", "0.00", true)],
    ["not known", { points: 5 }, undefined],
    ["not known from what was reported", { rate: "50%" }, w.other("b/a", undefined, false)],
  ])("says where their points are %s", (_, fact, expected) => {
    const inverse = ratio(share("b", "a", { name: "inverse" }));
    const reading =
      expected === w.other("b/a", undefined, false)
        ? { name: "inverse", label: text("b/a"), formula: inverse }
        : other;
    const lines = toldLines(doubtful([mark("formula", [reading])], fact));
    const told = lines.filter((line) => line.startsWith(`${labels.otherReading}: `));
    expect(told).toEqual(expected === undefined ? [] : [`${labels.otherReading}: ${expected}`]);
  });

  it("names the rubric's own reading where another was chosen", () => {
    const options = { readings: { "1": "scaled" } };
    const lines = toldLines(doubtful([mark("formula", [other])], { rate: "60%" }, options));
    expect(lines).toContain(`${labels.reading}: Rate/80%`);
    expect(lines).toContain(`${labels.otherReading}: ${w.other(w.ownReading, "12.00", false)}`);
  });

  it("leaves other doubts as the rubric reads them", () => {
    const marks = [
      mark("formula", [other]),
      { ...mark("formula", [{ ...other, name: "half", label: text("half") }]), id: "second" },
    ];
    const step = trace(doubtful(marks, { rate: "60%" }, { readings: { "1": "scaled" } }));
    expect(step.others.map(({ mark: id, name }) => [id, name])).toEqual([
      ["on-formula", "default"],
      ["second", "half"],
    ]);
  });

  it("that was stored without a label is named", () => {
    const node = doubtful([mark("formula", [other])], { rate: "60%" });
    const stored = JSON.parse(JSON.stringify(toJSON(node)));
    delete stored.assumed[0].alternatives[0].label;
    expect(toldLines(stored)).toContain(
      `${labels.otherReading}: ${w.other("scaled", "15.00", false)}`,
    );
  });
});

describe("a warning", () => {
  it("is told, unless the calculation has told it", () => {
    const stored = JSON.parse(JSON.stringify(toJSON(doubtful([], { rate: "50%" }))));
    const negative = { code: "negative", path: ["1", "a"], details: { value: "-1" }, message: "" };
    const above = { code: "quotient_above_one", path: ["1"], details: { value: "2" }, message: "" };
    const told = (...warnings: readonly object[]) =>
      toldLines({ ...stored, warnings }).filter((line) => line.startsWith(labels.warning));
    expect(told(negative, above)).toHaveLength(1);
    expect(told(above)).toEqual([]);
    const inVietnamese = explain({ ...stored, warnings: [negative] }, { locale: "vi" });
    expect(inVietnamese).toContain(`${vietnamese.labels.warning}: -1 `);
  });
});

describe("awarded points", () => {
  it("are told before the formula that was not applied", () => {
    const rubric = ofOne(awarded(), { variables: letters("a") });
    const lines = block(resultOf(rubric, { "1": { points: 5 } }).at("1")).lines;
    expect(lines.map(({ label }) => label)).toEqual([
      labels.year,
      labels.points,
      labels.formula,
      undefined,
    ]);
  });
});
