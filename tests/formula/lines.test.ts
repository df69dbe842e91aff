import {
  allOrNothing,
  amount,
  quotient,
  ratio,
  share,
  steps,
  thresholdToMax,
  type FormulaNode,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import type { MeasuredFormula } from "../../src/formula/curve.js";
import { curveOf, image, preimage, total, type Curve } from "../../src/formula/lines.js";
import { piece, type Pieces } from "../../src/numbers/pieces.js";
import { exactText, fromExactText as of, unbounded } from "../../src/numbers/rational.js";

const rate = share("a", "b");
const free = quotient("a", "b");

const sumOf = (...parts: readonly (readonly [weight: string, formula: FormulaNode])[]): Curve =>
  total(parts.map(([weight, formula]) => [of(weight), curveOf(formula as MeasuredFormula)]));

const written = (pieces: Pieces): readonly string[] =>
  pieces.map(({ low, high, lowOpen, highOpen }) => {
    const [from, to] = [exactText(low), high[1] === 0n ? "…" : exactText(high)];
    return from === to ? from : `${lowOpen ? "(" : "["}${from}, ${to}${highOpen ? ")" : "]"}`;
  });

const over = (low: string, high: string) => ({
  low: of(low),
  high: high === "…" ? unbounded : of(high),
});

const half = sumOf(["1/2", ratio(rate)], ["1/2", allOrNothing(rate, "1/2")]);
const strict = sumOf(["1", allOrNothing(rate, "1/2", { strict: true })]);
const table = sumOf([
  "1",
  steps(rate, [
    ["25%", "1/10"],
    ["50%", "1/2"],
    ["75%", "1"],
  ]),
]);

describe("what clauses can earn", () => {
  it.each<
    readonly [what: string, clauses: Curve, low: string, high: string, found: readonly string[]]
  >([
    ["a share of a line", sumOf(["1", ratio(rate)]), "1/4", "1/2", ["[1/4, 1/2]"]],
    ["one value", sumOf(["1", ratio(rate)]), "1/3", "1/3", ["1/3"]],
    ["a line up to its cap", sumOf(["1", thresholdToMax(rate, "80%")]), "2/5", "1", ["[1/2, 1]"]],
    ["only its cap", sumOf(["1", thresholdToMax(rate, "80%")]), "4/5", "1", ["1"]],
    ["a cliff below", sumOf(["1", allOrNothing(rate, "1/2")]), "0", "1/4", ["0"]],
    ["a cliff on both sides", sumOf(["1", allOrNothing(rate, "1/2")]), "1/4", "3/4", ["0", "1"]],
    ["a cliff at its edge", sumOf(["1", allOrNothing(rate, "1/2")]), "0", "1/2", ["0", "1"]],
    ["a strict cliff at its edge", strict, "0", "1/2", ["0"]],
    ["a strict cliff beyond it", strict, "1/2", "1", ["0", "1"]],
    ["a line with a cliff", half, "1/4", "3/4", ["[1/8, 1/4)", "[3/4, 7/8]"]],
    ["a line with a cliff at its start", half, "1/2", "1", ["[3/4, 1]"]],
    ["a table", table, "0", "1", ["0", "1/10", "1/2", "1"]],
    ["a part of a table", table, "26/100", "74/100", ["1/10", "1/2"]],
    ["a quotient without end", sumOf(["1", ratio(free)]), "1/2", "…", ["[1/2, 1]"]],
    ["a quotient beyond its cap", sumOf(["1", ratio(free)]), "2", "…", ["1"]],
    ["a count", sumOf(["1", allOrNothing(amount("a"), 52)]), "50", "…", ["0", "1"]],
  ])("over %s", (_, clauses, low, high, found) => {
    expect(written(image(clauses, over(low, high)))).toEqual(found);
  });
});

describe("the values for which clauses earn wanted points", () => {
  const wanted = (low: string, high: string, lowOpen = false, highOpen = false): Pieces => [
    piece(of(low), of(high), lowOpen, highOpen),
  ];

  it.each<
    readonly [what: string, Curve, measure: readonly [string, string], Pieces, readonly string[]]
  >([
    ["a line", sumOf(["2", ratio(rate)]), ["0", "1"], wanted("1", "3/2"), ["[1/2, 3/4]"]],
    [
      "a line, open",
      sumOf(["2", ratio(rate)]),
      ["0", "1"],
      wanted("1", "3/2", true, true),
      ["(1/2, 3/4)"],
    ],
    ["a line, to its end", sumOf(["1", ratio(rate)]), ["0", "1"], wanted("1/2", "9"), ["[1/2, 1]"]],
    [
      "a cap",
      sumOf(["1", thresholdToMax(rate, "80%")]),
      ["0", "1"],
      wanted("1", "1"),
      ["[4/5, 1]"],
    ],
    ["beyond a cap", sumOf(["1", ratio(free)]), ["0", "…"], wanted("1", "1"), ["[1, …)"]],
    [
      "a cliff",
      sumOf(["1", allOrNothing(rate, "1/2")]),
      ["0", "1"],
      wanted("1", "1"),
      ["[1/2, 1]"],
    ],
    [
      "below a cliff",
      sumOf(["1", allOrNothing(rate, "1/2")]),
      ["0", "1"],
      wanted("0", "0"),
      ["[0, 1/2)"],
    ],
    ["below a strict one", strict, ["0", "1"], wanted("0", "0"), ["[0, 1/2]"]],
    ["above a strict one", strict, ["0", "1"], wanted("1", "1"), ["(1/2, 1]"]],
    ["a line with a cliff", half, ["0", "1"], wanted("1/5", "4/5"), ["[2/5, 3/5]"]],
    ["neither side of a cliff", half, ["0", "1"], wanted("1/4", "7/10"), []],
    ["a step", table, ["0", "1"], wanted("1/2", "9/10"), ["[1/2, 3/4)"]],
    ["only a range of the measure", table, ["0", "3/5"], wanted("1/2", "1"), ["[1/2, 3/5]"]],
    ["nothing", half, ["0", "1"], [], []],
  ])("on %s", (_, clauses, [low, high], earned, found) => {
    expect(written(preimage(clauses, over(low, high), earned))).toEqual(found);
  });

  it("may lie apart", () => {
    const earned = [...wanted("0", "1/10"), ...wanted("1", "1")];
    expect(written(preimage(table, over("0", "1"), earned))).toEqual(["[0, 1/2)", "[3/4, 1]"]);
  });
});
