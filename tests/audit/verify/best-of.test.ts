// What can the best of alternatives have earned, and what would have to be another? Exactly where they
// read different figures, or the same one; where they share more, nothing possible is left out, and no
// change is named that would not do.

import { rounded, score, between } from "@dti/score";
import {
  allOrNothing,
  awarded,
  bestOf,
  flag,
  levels,
  ratio,
  relativeToBest,
  share,
  steps,
  thresholdToMax,
  weightedParts,
  type FormulaNode,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { possible } from "../../../src/audit/verify/possible.js";
import type { Pieces } from "../../../src/numbers/pieces.js";
import { exactText } from "../../../src/numbers/rational.js";
import { flags, leaf, letters, level, rubricOf } from "../../rubric/sample.js";
import { nodeOf, repairsOf as repairsWith } from "./sample.js";

const rate = share("a", "b");
const other = share("c", "d", { name: "other" });
const variables = { ...letters("a", "b", "c", "d"), ...flags("m"), n: level("A", "B") };

const judged = { m: false, n: "B" };

const repairsOf = (formula: FormulaNode, fact: object, printed: string): readonly string[] =>
  repairsWith(formula, { ...judged, ...fact }, printed, { variables });

const written = (pieces: Pieces): readonly string[] =>
  pieces.map(({ low, high, lowOpen, highOpen }) => {
    const [from, to] = [exactText(low), exactText(high)];
    return from === to ? from : `${lowOpen ? "(" : "["}${from}, ${to}${highOpen ? ")" : "]"}`;
  });

const pointsOf = (formula: FormulaNode, fact: object): readonly string[] => {
  const rubric = rubricOf([leaf("1", formula, { variables })]);
  return written(possible(score(rubric, { "1": { ...judged, ...fact } }, { year: 2026 }).at("1")));
};

const cliff = (measure = rate) => allOrNothing(measure, "50%");
const half = (a: FormulaNode, b: FormulaNode) => weightedParts(["1/2", a], ["1/2", b]);

describe("the points that the best of alternatives can have earned", () => {
  const near = { rate: between("40%", "60%") };

  it("are exact over different figures: the larger of any of them", () => {
    const formula = bestOf(cliff(), ratio(other));
    const fact = { ...near, other: between("10%", "30%") };
    expect(pointsOf(formula, fact)).toEqual(["[2, 6]", "20"]);
    expect(pointsOf(bestOf(flag("m"), ratio(rate)), { ...near, m: false })).toEqual(["[8, 12]"]);
    expect(pointsOf(bestOf(flag("m"), ratio(rate)), { ...near, m: true })).toEqual(["20"]);
  });

  it("are exact over one measure, read as often as may be: alternatives rise together", () => {
    // Taken each on its own, 10 points of the one could meet 40 % of the other.
    const formula = bestOf(half(cliff(), cliff()), ratio(rate));
    expect(pointsOf(formula, near)).toEqual(["[8, 10)", "20"]);
    const low = bestOf(thresholdToMax(rate, "80%"), half(cliff(), flag("m")));
    expect(pointsOf(low, { rate: between("20%", "60%"), m: true })).toEqual(["[10, 25/2)", "20"]);
    const beside = half(bestOf(cliff(), ratio(rate)), ratio(rate));
    expect(pointsOf(beside, near)).toEqual(["[8, 10)", "[15, 16]"]);
  });

  it("bend where one alternative overtakes another", () => {
    const table = steps(rate, [["10%", "1/2"]]);
    expect(pointsOf(bestOf(table, ratio(rate)), { rate: between("0%", "60%") })).toEqual([
      "[0, 2)",
      "[10, 12]",
    ]);
  });

  it("are anything above what is sure, where an alternative is not decided", () => {
    expect(pointsOf(bestOf(ratio(rate), awarded()), { rate: "25%" })).toEqual(["[5, 20]"]);
    expect(pointsOf(bestOf(cliff(), awarded()), { rate: "60%" })).toEqual(["20"]);
    const open = bestOf(levels("n", { A: "1/4", B: null }), ratio(rate));
    expect(pointsOf(open, { rate: "40%", n: "A" })).toEqual(["8"]);
    expect(pointsOf(open, { rate: "40%", n: "B" })).toEqual(["[8, 20]"]);
    expect(
      pointsOf(bestOf(ratio(rate), relativeToBest(other)), { rate: "25%", other: "50%" }),
    ).toEqual(["[5, 20]"]);
  });

  it("leave nothing out where alternatives share one measure and read others", () => {
    const formula = half(cliff(), bestOf(cliff(), ratio(other)));
    // The gap from 3 to 10 is seen; that 0 and 10 do not meet is not.
    expect(pointsOf(formula, { ...near, other: between("10%", "30%") })).toEqual([
      "[1, 3]",
      "10",
      "[11, 13]",
      "20",
    ]);
    const ends = score(
      rubricOf([leaf("1", formula, { variables })]),
      { "1": { ...judged, ...near, other: between("10%", "30%") } },
      { year: 2026 },
    ).at("1");
    expect(ends.range.exact).toEqual({ low: "1", high: "20" });
  });

  it("have nothing from a part of no weight", () => {
    const formula = weightedParts(["0", bestOf(ratio(rate), awarded())], ["1", flag("m")]);
    expect(pointsOf(formula, { ...near, m: true })).toEqual(["20"]);
    expect(repairsOf(formula, { rate: "30%" }, "5")).toEqual([]);
  });

  it("over the best unit's measure are those of a threshold, and nothing where that is 0", () => {
    const settled = { kind: "relativeToBest", measure: rate, best: "80%" } as const;
    expect(pointsOf(settled, { rate: rounded("40%") })).toEqual(["[79/8, 81/8]"]);
    expect(pointsOf({ ...settled, best: "0" }, { rate: "0%" })).toEqual(["0"]);
    expect(pointsOf(relativeToBest(rate), { rate: "40%" })).toEqual(["[0, 20]"]);
  });
});

describe("changes of what the best of alternatives reads", () => {
  it("are told through it, as far as the others leave room", () => {
    const formula = bestOf(ratio(rate), ratio(other));
    const fact = { rate: "30%", other: "20%" };
    expect(repairsOf(formula, fact, "10")).toEqual([
      "1 rate: 30% to [0.475, 0.525]",
      "1 other: 20% to [0.475, 0.525]",
    ]);
    // With less of the one, the other still earns 4.
    expect(repairsOf(formula, fact, "4")).toEqual(["1 rate: 30% to [0, 0.225]"]);
    expect(repairsOf(formula, fact, "3")).toEqual([]);
  });

  it("are of flags and levels too", () => {
    const formula = bestOf(half(flag("m"), ratio(rate)), levels("n", { A: 1, B: 0 }));
    const fact = { rate: "40%", m: false, n: "B" };
    expect(repairsOf(formula, fact, "14")).toEqual(["1 m: false to true"]);
    expect(repairsOf(formula, fact, "20")).toEqual(["1 n: B to A"]);
  });

  it("go down through parts and alternatives in alternatives", () => {
    const formula = half(
      bestOf(half(bestOf(ratio(rate), awarded()), ratio(other)), flag("m")),
      flag("m"),
    );
    const fact = { rate: "50%", other: "50%", m: false };
    expect(repairsOf(formula, fact, "2")).toEqual(["1 rate: 50% to 0", "1 other: 50% to 0"]);
    expect(repairsOf(formula, fact, "4")).toEqual([
      "1 rate: 50% to [0, 0.4]",
      "1 other: 50% to [0, 0.4]",
    ]);
  });

  it("of a measure that several alternatives read are told where all else is known", () => {
    const formula = bestOf(half(cliff(), flag("m")), ratio(rate));
    const fact = { rate: "30%", m: false };
    expect(repairsOf(formula, fact, "10")).toEqual([
      "1 rate: 30% to [0.475, 0.525]",
      "1 m: false to true",
    ]);
    const twice = bestOf(ratio(rate), half(ratio(rate), ratio(other)));
    expect(repairsOf(twice, { rate: "30%", other: "10%" }, "10")).toEqual([
      "1 rate: 30% to [0.475, 0.525]",
      "1 other: 10% to [0.65, 0.75]",
    ]);
  });

  it("are not told where what is open would have to be looked at together", () => {
    const formula = bestOf(ratio(rate), half(ratio(rate), ratio(other)));
    const fact = { rate: "30%", other: between("10%", "20%") };
    // The measure that is read once is told, though the other is open.
    expect(repairsOf(formula, fact, "10")).toEqual(["1 other: 10%–20% to [0.65, 0.75]"]);
    const shared = half(ratio(other), bestOf(ratio(rate), ratio(other)));
    // Of both, only the one beside which nothing is open.
    expect(repairsOf(shared, { rate: "30%", other: between("10%", "20%") }, "12")).toEqual([
      "1 other: 10%–20% to [0.575, 0.625]",
    ]);
    // Here what is open stands in alternatives beside each other.
    const nested = bestOf(half(ratio(rate), ratio(other)), half(flag("m"), ratio(other)));
    const changes = repairsOf(nested, { rate: "30%", other: between("10%", "20%") }, "19");
    expect(changes.filter((one) => one.startsWith("1 rate"))).toEqual([]);
    const beside = half(bestOf(ratio(rate), awarded()), bestOf(ratio(rate), awarded()));
    expect(repairsOf(beside, { rate: "30%" }, "5")).toEqual([]);
  });

  it("of a missing fact are its one measure, or its points", () => {
    const one = bestOf(thresholdToMax(rate, "80%"), steps(rate, [["10%", "1/2"]]));
    const of = (formula: FormulaNode, published: string) => {
      const rubric = rubricOf([leaf("1", formula, { variables: letters("a", "b", "c", "d") })]);
      return nodeOf(rubric, {}, { total: published }).repairs.map(({ kind, to, ...rest }) => [
        kind,
        "variable" in rest ? rest.variable : "",
        JSON.stringify((to as { exact: unknown }).exact),
      ]);
    };
    expect(of(one, "10.00")).toEqual([["figure", "rate", '{"low":"1/10","high":"2001/5000"}']]);
    expect(of(bestOf(ratio(rate), ratio(other)), "10.00")).toEqual([
      ["figure", "points", '{"low":"1999/200","high":"2001/200"}'],
    ]);
    expect(of(relativeToBest(rate), "10.00")).toEqual([
      ["figure", "points", '{"low":"1999/200","high":"2001/200"}'],
    ]);
  });
});
