// Is a result enough to score its facts again? What it keeps, given to `score` once more, comes to
// the same result, also after it was stored.

import {
  between,
  notApplicable,
  rounded,
  toJSON,
  unevidenced,
  type Result,
  type ResultData,
  type Rubric,
} from "@dti/score";
import { byPeriod, flag, levels, quotient, ratio, share, weightedParts } from "@dti/score/define";
import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";

import { bound, doubt, flags, groupOf, leaf, letters, level } from "../rubric/sample.js";
import { ofOne, rubricOf, text } from "../rubric/sample.js";
import { factsIn } from "../support/tree.js";
import { resultOf, type Options } from "./sample.js";

const again = (rubric: Rubric, result: Result | ResultData): Result => {
  const { year, context, readings } = result;
  return resultOf(rubric, factsIn(result), { year, context, readings });
};

const expectSame = (rubric: Rubric, facts: object, options: Options = {}): void => {
  const result = resultOf(rubric, facts, options);
  expect(again(rubric, result)).toStrictEqual(result);
  const stored = JSON.parse(JSON.stringify(toJSON(result))) as ResultData;
  expect(again(rubric, stored)).toStrictEqual(result);
};

const shares = ofOne(ratio(share("a", "b")));
const quotients = ofOne(ratio(quotient("a", "b")));
const empty = ofOne(ratio(share("a", "b", { whenEmpty: "not-applicable" })));
const judged = ofOne(weightedParts(["1/2", flag("m1")], ["1/2", levels("l", { A: 1, B: null })]), {
  variables: { ...flags("m1"), l: level("A", "B") },
});
const notes = {
  evidence: [{ title: "Plan", number: "18/KH-UBND", date: "2025-02-01", url: "https://e.vn/18" }],
  note: "as of June",
  source: { document: "report 7", lines: [1, 2], wording: "…" },
};

describe("a result scores the same again", () => {
  it.each([
    ["numbers", { a: 0.1, b: 3 }],
    ["a negative zero", { a: -0, b: 3 }],
    ["bigints", { a: 1n, b: 2n ** 64n }],
    ["Decimals", { a: new Decimal("1e-7"), b: new Decimal("1e30") }],
    ["text", { a: "1e3", b: "02000.50" }],
    ["rounded figures", { a: rounded("1.234", { locale: "vi" }), b: rounded("1,500.5") }],
    ["ranges", { a: between(1n, "2.5"), b: between(new Decimal(1), 4) }],
    ["a rate", { rate: "81.94%" }],
    ["a rounded rate", { rate: rounded("100%") }],
    ["a range that goes above one", { rate: between("3/4", "110%") }],
    ["points", { points: rounded("7,50") }],
    ["all of them", { a: 1, b: 2, rate: between("40%", "60%"), points: "10.0" }],
    ["notes", { a: 1, b: 2, ...notes }],
    ["a fact without evidence", unevidenced({ a: 1n, b: 2 }, "none", { note: "asked for" })],
    ["notes inside and outside", unevidenced({ a: 1, b: 2, note: "in" }, "none", { source: "x" })],
    ["nothing but a reason", unevidenced(null, "none", { source: "report 7" })],
    ["what does not apply", notApplicable("no ports", { evidence: [{ title: "Map" }] })],
    ["no fact", undefined],
  ])("from %s", (_, fact) => {
    expectSame(shares, { "1": fact });
  });

  it.each([
    ["a quotient above one", quotients, { a: 3, b: 2 }],
    [
      "a quotient without a bound",
      ofOne(ratio(quotient("a", "b", { whenEmpty: 0 }))),
      {
        a: 1,
        b: between(0, 5),
      },
    ],
    ["what turns out not to apply", empty, { a: 0, b: 0 }],
    ["what may not apply", empty, { a: 0, b: between(0, 5) }],
    ["flags and levels", judged, { m1: true, l: "A" }],
    ["a level that nothing decides", judged, { m1: true, l: "B" }],
    ["points where nothing decides", judged, { m1: true, l: "B", points: 15 }],
  ])("from %s", (_, rubric, fact) => {
    expectSame(rubric, { "1": fact });
  });
});

describe("a result of many indicators scores the same again", () => {
  const rate = share("a", "b");
  const variables = { ...letters("a"), b: bound("people") };
  const marks = [
    doubt("direction", { inverse: ratio(quotient("b", "a", { name: "inverse" })) }),
    doubt("cap", { half: weightedParts(["1/2", ratio(rate)], ["1/2", ratio(rate)]) }),
  ];
  const rubric = rubricOf(
    [
      groupOf("1", leaf("1.1", ratio(rate), { variables, marks }), leaf("1.2", ratio(rate))),
      leaf("2", byPeriod({ "2025-2027": ratio(rate), "2028-2030": flag("m1") }), {
        variables: { ...variables, ...flags("m1") },
      }),
    ],
    {
      context: {
        people: { label: text("people"), unit: "people" },
        address: { label: text("address"), kind: "text" },
      },
      pillars: [{ code: "CQS", name: text("government"), groups: ["1"] }],
    },
  );
  const facts = {
    "1.1": { a: 25, b: between(90, 120), note: "n" },
    "2": { a: between(10n, 20), m1: true },
  };
  const context = { people: rounded("100"), address: "1 Trần Hưng Đạo" };

  it.each([
    ["by the rubric's own readings", {}],
    ["by another reading", { "1.1": "inverse" }],
    ["by the reading of a mark that was named", { "1.1/cap": "half" }],
    ["by a reading named default", { "1.1": "default" }],
  ])("%s", (_, readings) => {
    expectSame(rubric, facts, { context, readings });
  });

  it.each([2025, 2028])("in %i", (year) => {
    expectSame(rubric, facts, { context, year });
  });

  it("without general figures, and without facts", () => {
    expectSame(rubric, {});
  });
});
