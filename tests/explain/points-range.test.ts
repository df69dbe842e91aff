// How sure are points, and why not? The range that the truth lies in, by any reading, with its reason.

import { between, notApplicable, rounded, trace, unevidenced, type NodeStep } from "@dti/score";
import { merge } from "@dti/score/audit";
import { levels, ratio, share, thresholdToMax, type FormulaNode } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { rangeLines } from "../../src/explain/points-lines.js";
import { english as w } from "../../src/explain/words-en.js";
import {
  bound,
  doubt,
  flags,
  groupOf,
  leaf,
  letters,
  level,
  ofOne,
  rubricOf,
  text,
} from "../rubric/sample.js";
import { resultOf } from "../score/sample.js";
import { plain, writing } from "./told.js";

const { labels, because } = w;
const rate = share("a", "b");
const variables = { ...letters("a", "b"), ...flags("m1", "m2"), l: level("A", "B") };
const judged = { m1: true, m2: false, l: "B" };

const stepOf = (formula: FormulaNode, fact: unknown): NodeStep =>
  trace(resultOf(ofOne(formula, { variables }), { "1": fact }).at("1"));

const scored = (value: unknown): NodeStep => stepOf(ratio(rate), { rate: value, ...judged });

const range = (step: NodeStep): readonly string[] => plain(rangeLines(step, writing()));

const pair = rubricOf([groupOf("1", leaf("1.1", ratio(rate)), leaf("1.2", ratio(rate)))]);

describe("the range of points", () => {
  const from = (low: string, high: string): string => w.points(w.span({ low, high }));

  it.each([
    ["rounded", scored(rounded("50%")), ["9.9", "10.1"], because.rounded],
    ["in a range", scored(between("50%", "60%")), ["10", "12"], because.ranged],
    [
      "both",
      stepOf(ratio(rate), { a: rounded("5"), b: between(10, 20), ...judged }),
      ["4.5", "11"],
      because.uncertain,
    ],
    [
      "awarded",
      stepOf(ratio(rate), { points: rounded("12.5") }),
      ["12.45", "12.55"],
      because.awarded,
    ],
    [
      "unproven",
      stepOf(ratio(rate), unevidenced({ rate: "50%", ...judged }, "none")),
      ["0", "10"],
      because.unevidenced,
    ],
    [
      "undecided",
      stepOf(levels("l", { A: 1, B: null }), { a: 1, b: 2, ...judged }),
      ["0", "20"],
      because.undecided,
    ],
  ] as const)("is told with its reason: %s", (_, step, [low, high], why) => {
    expect(range(step)[0]).toBe(`${labels.range}: ${from(low, high)}, ${why}`);
  });

  it("of general figures has a reason that holds for any", () => {
    const rubric = ofOne(
      thresholdToMax(rate, "100%"),
      { variables: { ...letters("a"), b: bound("people") } },
      { context: { people: { label: text("population") } } },
    );
    const options = { context: { people: between(100, 200) } };
    const step = trace(resultOf(rubric, { "1": { a: 50 } }, options).at("1"));
    expect(range(step)).toEqual([`${labels.range}: ${from("5", "10")}, ${because.uncertain}`]);
  });

  it("of a group and of merged units has its own reason", () => {
    const one = resultOf(pair, { "1.1": { rate: rounded("50%") }, "1.2": { rate: "50%" } });
    const span = from("19.9", "20.1");
    expect(range(trace(one.at("1")))).toEqual([`${labels.range}: ${span}, ${because.sum}`]);
    expect(range(trace(merge([one, one]).at("1.1")))).toEqual([
      `${labels.range}: ${from("9.9", "10.1")}, ${because.mean}`,
    ]);
  });

  it("is wider, never narrower, in few digits, and never a point", () => {
    expect(range(scored(rounded("81.94%")))).toEqual([
      `${labels.range}: ${from("16.387", "16.389")}, ${because.rounded}`,
    ]);
    const [told] = range(scored(rounded("81.9400000%")));
    expect(told).toBe(`${labels.range}: ${from("16.3879", "16.3881")}, ${because.rounded}`);
  });

  it.each([
    ["known", scored("50%")],
    ["missing", stepOf(ratio(rate), undefined)],
    ["not applicable", stepOf(ratio(rate), notApplicable("none"))],
  ])("is not told of what is %s", (_, step) => {
    expect(range(step)).toEqual([]);
  });

  it("over all readings is told where it is wider", () => {
    const fields = { variables, marks: [doubt("t", { scaled: thresholdToMax(rate, "80%") })] };
    const node = resultOf(ofOne(ratio(rate), fields), { "1": { rate: "60%", ...judged } }).at("1");
    expect(range(trace(node))).toEqual([`${labels.overReadings}: ${from("12", "15")}`]);
  });

  it.each(["not-applicable", "missing"] as const)(
    "has no reason where what is %s has one",
    (kind) => {
      const step = { ...scored(rounded("50%")), kind };
      expect(range(step)).toEqual(
        kind === "missing" ? [] : [`${labels.range}: ${from("9.9", "10.1")}, `],
      );
    },
  );
});
