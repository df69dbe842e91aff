// How are the changes told with which a published figure agrees? By the unit in which each is counted,
// and only as far as anything follows.

import { between, rounded } from "@dti/score";
import { auditReport } from "@dti/score/audit";
import {
  allOrNothing,
  amount,
  flag,
  levels,
  quotient,
  ratio,
  share,
  steps,
  thresholdToMax,
  weightedParts,
  type FormulaNode,
  type IndicatorNode,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { flags, letters, level, ofOne } from "../../rubric/sample.js";
import { changedAt } from "../sample.js";
import { after, codesTold, commune, linesOf, toldOf, verificationOf, type Case } from "./sample.js";

const alone = "This change alone makes the published figure agree";
const either = "One of these changes alone makes the published figure agree";
const needed = "The published figure agrees if";
const each =
  "For the published figure to agree, each of these indicators has to have (the others may earn anything)";

/** An indicator of 20 points with a formula, and what is published of it. */
const caseOf = (
  formula: FormulaNode,
  fact: unknown,
  figure: unknown,
  fields: Partial<IndicatorNode> = {},
): Case => ({
  rubric: ofOne(formula, fields),
  facts: fact === undefined ? {} : { "1": fact },
  published: { "1": figure },
});

describe("a fact that is missing", () => {
  it.each([
    ["a share", ratio(share("a", "b")), "10", "a rate from 47.5% to 52.5%"],
    ["a ratio", ratio(quotient("a", "b")), "10", "a rate from 47.5% to 52.5%"],
    ["a rate", thresholdToMax(quotient("a", "b"), "80%"), "10", "a rate from 38% to 42%"],
    [
      "a rate per unit",
      thresholdToMax(quotient("a", "b"), "0.8"),
      "10",
      "a rate from 0.38 to 0.42",
    ],
    [
      "one rate of two parts",
      weightedParts(
        ["1/2", ratio(quotient("a", "b"))],
        ["1/2", allOrNothing(quotient("a", "b"), "80%")],
      ),
      "5",
      "a rate from 45% to 55%",
    ],
    [
      "steps of a rate",
      steps(quotient("a", "b"), [
        ["50%", "1/2"],
        ["90%", 1],
      ]),
      "10",
      "a rate from 50% to below 90%",
    ],
    [
      "steps",
      steps(quotient("a", "b"), [
        ["0.5", "1/2"],
        [1, 1],
      ]),
      "10",
      "a rate from 0.5 to below 1",
    ],
    ["a count", thresholdToMax(amount("a"), 52), "10", "a (the count a) from 24.7 to 27.3"],
  ])("is told by %s", (_, formula, figure, text) => {
    const lines = toldOf(caseOf(formula, undefined, figure));
    expect(after(lines, needed)).toBe(`1. indicator 1: ${text}`);
  });

  it.each([
    ["a share", ratio(share("a", "b")), "rate from 0.475 to 0.525"],
    ["a count", thresholdToMax(amount("a"), 52), "rate from 24.7 to 27.3"],
  ])("is not taken for a rate where no rubric says that it is: %s", (_, formula, text) => {
    const lines = codesTold(caseOf(formula, undefined, "10"));
    expect(after(lines, needed)).toBe(`1. indicator 1: ${text}`);
  });

  it("of which nothing follows is only named", () => {
    const published = { "2": { value: "0,5" } };
    const lines = toldOf({ facts: { "2.1": { m1: true } }, published });
    expect(after(lines, each)).toBeUndefined();
    expect(after(lines, "Nothing follows about")).toBe("2.2, 2.3, 2.4, 2.5, 2.6, 2.7, 2.8, 2.9");
  });

  it("is told as points from 0 to below an open end, and from above 0, where it is not any", () => {
    const given = verificationOf(caseOf(ratio(share("a", "b")), undefined, "10"));
    const path = ["nodes", 0, "repairs", 0, "to"];
    const half = { exact: { low: "0", high: "1" } };
    const told = (to: object) => {
      const rubric = ofOne(ratio(share("a", "b")));
      const stored = changedAt(JSON.parse(JSON.stringify(given)), path, to) as typeof given;
      return after(linesOf(auditReport(stored, { locale: "en", rubric })), needed);
    };
    expect(told(half)).toBeUndefined();
    expect(told({ ...half, highOpen: true })).toBe("1. indicator 1: a rate below 100%");
    expect(told({ ...half, lowOpen: true })).toBe("1. indicator 1: a rate above 0%");
  });
});

describe("a figure that was reported", () => {
  it.each([
    ["as a fraction", "1/2", "a rate from 59.975% to 60.025% (reported: 1/2)"],
    ["in percent", "50%", "a rate from 59.975% to 60.025% (reported: 50%)"],
    ["rounded", rounded("50,0%"), "a rate from 59.975% to 60.025% (reported: 50.0%)"],
    [
      "as a range",
      between("40%", "50.5%"),
      "a rate from 59.975% to 60.025% (reported: from 40% to 50.5%)",
    ],
  ])("is told as it was reported: %s", (_, rate, text) => {
    const lines = toldOf(caseOf(ratio(share("a", "b")), { rate }, "12,00"));
    expect(after(lines, alone)).toBe(`1. indicator 1: ${text}`);
  });

  it("is quoted where its notation cannot be told", () => {
    const count = rounded("1.234", { locale: "vi" });
    const one = caseOf(ratio(quotient("a", 5000)), { a: count }, "8,00", {
      variables: letters("a"),
    });
    const lines = toldOf(one, "vi");
    expect(lines.find((line) => line.startsWith("1. indicator 1: a "))).toBe(
      "1. indicator 1: a (the count a) từ 1.998,75 đến 2.001,25 (đã báo cáo: “1.234”)",
    );
  });

  it("is told by its letters where the indicator has several rates", () => {
    const [online, answered] = [
      share(["a", "b"], "c", { name: "online" }),
      share("d", "c", { name: "answered" }),
    ];
    const formula = weightedParts(["1/2", ratio(online)], ["1/2", ratio(answered)]);
    const one = caseOf(formula, { online: "50%", answered: "50%" }, "12,0", {
      variables: letters("a", "b", "c", "d"),
    });
    const lines = toldOf(one);
    expect(after(lines, either)).toBe(
      "1. indicator 1: a rate (a + b)/c from 69.5% to 70.5% (reported: 50%)",
    );
  });
});

describe("an indicator of which no source says all", () => {
  const formula = weightedParts(["1/2", flag("m1")], ["1/2", levels("m2", { A: 1, B: null })]);
  const variables = { ...flags("m1"), m2: level("A", "B") };

  it("can be contradicted all the same", () => {
    const lines = toldOf(caseOf(formula, { m1: true, m2: "B" }, "5", { variables }));
    expect(lines).toContain("Scoring not decided: 1");
    expect(after(lines, alone)).toBe("1. indicator 1: m1 (m1) is “no” (reported: “yes”)");
  });
});

describe("a figure without any change that would do", () => {
  it("is told so, and nothing where nothing is possible", () => {
    const one = { facts: { "2.3": { a: 1 } }, published: { "2.3": "6" } };
    expect(toldOf(one)).toContain(
      "No single change, of those considered, makes the published figure agree",
    );
    const given = changedAt(
      JSON.parse(JSON.stringify(verificationOf(one))),
      ["nodes", 0, "branches"],
      [],
    );
    const text = auditReport(given as ReturnType<typeof verificationOf>, {
      locale: "en",
      rubric: commune(),
    });
    expect(text).not.toContain("Possible");
    expect(text).not.toContain("Distance");
  });
});
