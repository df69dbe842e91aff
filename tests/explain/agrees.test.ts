// Does what a formula was applied to agree with the fact beside it? In every result that was scored;
// not where one of them was changed.

import {
  between,
  notApplicable,
  rounded,
  toJSON,
  unevidenced,
  type ResultNodeData,
} from "@dti/score";
import {
  amount,
  flag,
  quotient,
  ratio,
  share,
  weightedParts,
  type FormulaNode,
  type IndicatorNode,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { agrees } from "../../src/explain/agrees.js";
import { changedAt } from "../audit/sample.js";
import { bound, doubt, flags, letters, level, ofOne, text } from "../rubric/sample.js";
import { resultOf, type Options } from "../score/sample.js";

const rate = share("a", "b");
const variables = { ...letters("a", "b"), ...flags("m1"), l: level("A", "B") };
const formula = weightedParts(["1/2", flag("m1")], ["1/2", ratio(rate)]);
const judged = { m1: true, l: "A" };

/** The node of an indicator as data. */
const stored = (
  one: FormulaNode,
  fact: unknown,
  fields: Partial<IndicatorNode> = {},
  options: Options = {},
): ResultNodeData => {
  const context = { people: { label: text("population") } };
  const rubric = ofOne(one, { variables, ...fields }, { context });
  return toJSON(resultOf(rubric, { "1": fact }, options).at("1"));
};

const holds = (node: unknown): boolean => {
  const own = node as ResultNodeData;
  return agrees(own, own.basis!);
};

type Case = readonly [
  what: string,
  formula: FormulaNode,
  fact: unknown,
  fields?: Partial<IndicatorNode>,
  options?: Options,
];

describe("inputs agree with the fact", () => {
  const people = { variables: { a: { label: text("a") }, b: bound("people") } };
  const general = { context: { people: between(100, 120) } };
  const partOf = { variables: { a: { label: text("a"), partOf: "b" }, b: { label: text("b") } } };
  const inverse = ratio(quotient("b", "a", { name: "inverse" }));
  const emptied = ratio(share("a", "b", { whenEmpty: "not-applicable" }));
  const readings = { readings: { "1": "inverse" } };
  const marks = [doubt("direction", { inverse })];
  const count = ratio(quotient("a", "b", { name: "count" }));

  const cases: readonly Case[] = [
    ["letters", formula, { a: 1, b: 2, ...judged }],
    ["letters in every notation", formula, { a: "1e0", b: rounded("2,0"), ...judged }],
    [
      "letters with their rate and points as a check",
      formula,
      { a: 1, b: 2, rate: rounded("50%"), points: 15, ...judged },
    ],
    ["a rate", formula, { rate: between("50%", "60%"), ...judged }],
    ["a rounded share that ends at 1", formula, { rate: rounded("100%"), ...judged }],
    ["a count", ratio(amount("a")), { rate: 5, ...judged }],
    ["a quotient", count, { count: "1.5", ...judged }],
    ["points", formula, { points: 5 }],
    ["an unproven fact", formula, unevidenced({ a: 1, b: 2, ...judged }, "none")],
    ["nothing that is known", formula, unevidenced(null, "none")],
    ["what does not apply", formula, notApplicable("none")],
    ["nothing", formula, undefined],
    [
      "ranges cut to parts and wholes",
      ratio(rate),
      { a: between(50, 150), b: between(20, 100) },
      partOf,
    ],
    ["general figures", ratio(rate), { a: 30 }, people, general],
    [
      "general figures cut to local ones",
      ratio(rate),
      { a: 30, b: between(50, 110) },
      people,
      general,
    ],
    ["a measure of another reading", ratio(rate), { a: 1, b: 2, ...judged }, { marks }],
    ["a reading that was chosen", ratio(rate), { a: 1, b: 2, ...judged }, { marks }, readings],
    [
      "a rate of a reading that its letters do not give",
      ratio(rate),
      { a: 0, b: 2, inverse: "50%", ...judged },
      { marks },
    ],
    ["an empty denominator", emptied, { a: 0, b: 0, ...judged }],
    [
      "an empty denominator, and a rate as a check",
      emptied,
      { a: 0, b: 0, rate: "50%", ...judged },
    ],
    ["a denominator that may be empty", emptied, { a: 0, b: between(0, 5), ...judged }],
  ];

  it.each(cases.map(([what, ...of]) => ({ what, node: stored(...of) })))(
    "where it has $what",
    ({ node }) => {
      expect(holds(node)).toBe(true);
    },
  );
});

describe("inputs disagree", () => {
  const fact = { a: 1, b: between(2, 4), rate: "50%", points: 15, ...judged };
  const exactly = (value: string) => ({ point: value, low: value, high: value });
  const inputs = (...names: readonly string[]) => ["basis", "inputs", ...names];

  it.each<readonly [what: string, path: readonly string[], value: unknown]>([
    ["a letter that was counted otherwise", inputs("a"), exactly("2")],
    ["a letter that was reported otherwise", ["fact", "a"], 2],
    ["a letter that cannot be read", ["fact", "a"], "two"],
    ["a letter that was not reported", ["fact", "a"], undefined],
    ["a letter that was not counted", inputs("a"), undefined],
    ["a wider range than was reported", inputs("b", "high"), "5"],
    ["a point outside its range", inputs("b", "point"), "1"],
    ["a measure that does not follow from its letters", inputs("rate", "point"), "2/5"],
    ["a measure that may not apply", inputs("rate", "mayNotApply"), true],
    ["a measure that nothing reads", inputs("other"), exactly("1")],
    ["a flag that was answered otherwise", ["fact", "m1"], false],
    ["a level that was counted otherwise", inputs("l"), "B"],
    ["a flag that was not reported", ["fact", "m1"], undefined],
    ["a flag that was not counted", inputs("m1"), undefined],
    ["a letter that nobody knows", ["fact", "z"], 5],
    ["no fact", ["fact"], undefined],
    ["another fact", ["fact"], { notApplicable: "none" }],
  ])("where there is %s", (_, path, value) => {
    expect(holds(changedAt(stored(formula, fact), path, value))).toBe(false);
  });

  it.each<readonly [what: string, path: readonly string[], value: unknown]>([
    ["a rate that was counted otherwise", inputs("rate"), exactly("3/5")],
    ["a rate that was reported otherwise", ["fact", "rate"], "60%"],
    ["a rate that was not reported", ["fact", "rate"], undefined],
    ["a rate that cannot be read", ["fact", "rate"], 50],
  ])("where there is %s, without letters", (_, path, value) => {
    const node = stored(formula, { rate: "50%", ...judged });
    expect(holds(changedAt(node, path, value))).toBe(false);
  });
});
