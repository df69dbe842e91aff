// What did a fact say, and what was the formula applied to? As the result keeps them.

import { between } from "@dti/score";
import { ratio, share } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import {
  givenIn,
  inputsOf,
  isExempt,
  isUnproven,
  makers,
  measuredBy,
} from "../../src/explain/inputs.js";
import { known, quantityOf } from "../../src/score/known.js";
import { exactText } from "../../src/numbers/rational.js";
import { flags, letters, ofOne, text } from "../rubric/sample.js";
import { resultOf } from "../score/sample.js";

const rate = share("a", "b");
const variables = { ...letters("a", "b"), ...flags("m1") };

const basisOf = (fact: unknown, fields: Parameters<typeof ofOne>[1] = { variables }) =>
  resultOf(ofOne(ratio(rate), fields), { "1": fact }).at("1").basis!;

describe("a fact", () => {
  const reason = "none";

  it.each([
    ["given", { a: 1 }, [false, false], { a: 1 }],
    ["unproven", { unevidenced: { a: 1 }, reason }, [true, false], { a: 1 }],
    ["unproven and unknown", { unevidenced: null, reason }, [true, false], {}],
    ["said not to apply", { notApplicable: reason }, [false, true], {}],
  ])("that is %s says so, and its figures", (_, fact, standing, given) => {
    expect([[isUnproven(fact), isExempt(fact)], givenIn(fact)]).toEqual([standing, given]);
  });

  it("that is not there has no figures", () => {
    expect(givenIn(undefined)).toEqual({});
  });
});

describe("inputs", () => {
  it("are numbers and judgements", () => {
    const { numbers, judged } = inputsOf(basisOf({ a: 1, b: between(2, 4), m1: true }));
    expect([...numbers].map(([name, value]) => [name, known(value), value.mayNotApply])).toEqual([
      ["a", { point: "1", low: "1", high: "1" }, false],
      ["b", { point: "2", low: "2", high: "4" }, false],
      ["rate", { point: "1/2", low: "1/4", high: "1/2" }, false],
    ]);
    expect([...judged]).toEqual([["m1", true]]);
  });

  it("give a measure again by its letters, where all of them are known", () => {
    const again = (fact: unknown, fields?: Parameters<typeof ofOne>[1]) => {
      const basis = basisOf(fact, fields);
      const value = measuredBy(basis, inputsOf(basis))(rate);
      return typeof value === "object" ? exactText(value.point) : value;
    };
    expect([again({ a: 1, b: 3, m1: true }), again({ rate: "50%", m1: true })]).toEqual([
      "1/3",
      undefined,
    ]);
    const parts = { a: { label: text("a"), partOf: "b" }, b: { label: text("b") } };
    expect(again({ a: between(3, 9), b: 4 }, { variables: parts })).toBe("3/4");
  });
});

describe("steps of what was not there", () => {
  const basis = basisOf({ a: 1, b: 2, m1: true });
  const make = makers(basis, { numbers: new Map(), judged: new Map() }, {});

  it("count as nothing", () => {
    const { figure, judgement, measure } = make;
    expect([figure("z").value.point, judgement("z").answer, measure(rate).value.point]).toEqual([
      "0",
      false,
      "0",
    ]);
    expect([figure("z").variable, judgement("z").variable, measure(rate).steps]).toEqual([
      undefined,
      undefined,
      [],
    ]);
  });
});

describe("exact text", () => {
  it("is read back as it was written, also without end", () => {
    const value = { point: "1/3", low: "0", high: "1/0" };
    expect(known(quantityOf(value))).toEqual(value);
  });
});
