// What becomes of each kind of formula once the best units are known?

import {
  allOrNothing,
  amount,
  awarded,
  bestOf,
  byPeriod,
  flag,
  levels,
  ratio,
  relativeToBest,
  share,
  steps,
  thresholdToMax,
  weightedParts,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { settle, waitingFor } from "../../src/interpreters/settle.js";

const rate = share("a", "b");
const count = amount("c", { name: "count" });
const found = new Map([["rate", "3/4"]]);
const bar = { kind: "relativeToBest", measure: rate, best: "3/4" };
const waiting = relativeToBest(rate);

describe("settle", () => {
  it.each([
    ratio(rate),
    thresholdToMax(rate, "80%"),
    allOrNothing(rate, 1),
    flag("m"),
    levels("m", { A: 1 }),
    steps(rate, [["50%", 1]]),
    awarded(),
  ])("leaves a formula of the kind $kind as it is", (formula) => {
    expect(settle(formula, found)).toBe(formula);
    expect(waitingFor(formula)).toEqual([]);
  });

  it("names the best of a measure, wherever the formula stands", () => {
    expect(settle(waiting, found)).toEqual(bar);
    expect(settle(bestOf(flag("m"), waiting), found)).toEqual(
      bestOf(flag("m"), bar as typeof waiting),
    );
    expect(settle(weightedParts(["1/3", waiting], ["2/3", flag("m")]), found)).toMatchObject({
      parts: [
        { weight: "1/3", formula: bar },
        { weight: "2/3", formula: flag("m") },
      ],
    });
    expect(settle(byPeriod({ "2025": waiting, "2026": flag("m") }), found)).toMatchObject({
      periods: [
        { from: 2025, formula: bar },
        { from: 2026, formula: flag("m") },
      ],
    });
  });

  it("leaves what is named already, and what nobody has a figure for", () => {
    const named = { ...waiting, best: "1/2" } as typeof waiting;
    expect(settle(named, found)).toBe(named);
    const other = relativeToBest(count);
    expect(settle(other, found)).toBe(other);
  });
});

describe("waitingFor", () => {
  it("names each measure once, in the order of the text, and none that is settled", () => {
    const formula = byPeriod({
      "2025": bestOf(relativeToBest(count), weightedParts(["1/2", waiting], ["1/2", waiting])),
      "2026": settle(relativeToBest(amount("d", { name: "other" })), new Map([["other", "5"]])),
    });
    expect(waitingFor(formula)).toEqual(["count", "rate"]);
  });
});
