import { describe, expect, it } from "vitest";

import { outsideOf, rangeOver, spanOf } from "../../../src/audit/verify/span.js";
import { only, piece } from "../../../src/numbers/pieces.js";
import { fromExactText as of, unbounded } from "../../../src/numbers/rational.js";

describe("a piece, handed out,", () => {
  it("has its ends as Decimals and as exact text", () => {
    const { low, high, ...rest } = spanOf(piece(of("1/3"), of("1/2")));
    expect([low.toFixed(4), high?.toFixed(4)]).toEqual(["0.3333", "0.5000"]);
    expect(rest).toEqual({ exact: { low: "1/3", high: "1/2" } });
  });

  it("says which of its ends are open", () => {
    expect(spanOf(piece(of("0"), of("1"), true, true))).toMatchObject({
      lowOpen: true,
      highOpen: true,
    });
    expect(spanOf(piece(of("0"), of("1"), false, true))).not.toHaveProperty("lowOpen");
  });

  it("may be without end", () => {
    expect(spanOf(piece(of("5"), unbounded, false, true))).toMatchObject({
      high: null,
      exact: { low: "5", high: null },
      highOpen: true,
    });
  });
});

describe("some pieces", () => {
  const pieces = [only(of("1")), piece(of("3"), of("7/2"), true)];

  it("reach from their lowest to their highest", () => {
    const { low, high, exact } = rangeOver(pieces);
    expect([low, high].map(String)).toEqual(["1", "3.5"]);
    expect(exact).toEqual({ low: "1", high: "7/2" });
    expect(rangeOver([]).exact).toEqual({ low: "0", high: "0" });
  });

  it("are as far away as the nearest of them", () => {
    const from = (low: string, high: string) =>
      outsideOf(pieces, piece(of(low), of(high))).toString();
    expect([from("2", "5/2"), from("4", "5"), from("0", "9"), from("2", "3")]).toEqual([
      "0.5",
      "0.5",
      "0",
      "0",
    ]);
    expect(outsideOf([], only(of("1"))).toString()).toBe("0");
  });
});
