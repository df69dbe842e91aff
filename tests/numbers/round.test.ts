import { describe, expect, it } from "vitest";

import { fromExactText, rational } from "../../src/numbers/rational.js";
import { fixedText, roundTo, type Tie } from "../../src/numbers/round.js";

const printed = (text: string, places: number, tie: Tie = "half-up"): string =>
  fixedText(roundTo(fromExactText(text), places, tie), places);

describe("roundTo", () => {
  it.each([
    ["1/3", 2, "0.33"],
    ["2/3", 2, "0.67"],
    ["1277/10", 2, "127.70"],
    ["20", 0, "20"],
    ["0", 2, "0.00"],
    ["1/200", 2, "0.01"],
    ["1999/2000", 2, "1.00"],
    ["1/3", 20, "0.33333333333333333333"],
  ])("prints %s to %i places as %s", (text, places, expected) => {
    expect(printed(text, places)).toBe(expected);
  });

  it("rounds 1.005 up, which a double holds as less", () => {
    expect(printed("201/200", 2)).toBe("1.01");
  });

  it.each([
    ["1/200", "0.00"],
    ["3/200", "0.02"],
    ["201/200", "1.00"],
    ["203/200", "1.02"],
    ["25/1000", "0.02"],
  ])("takes the half %s to the even digit", (text, expected) => {
    expect(printed(text, 2, "half-even")).toBe(expected);
  });

  it.each(["half-up", "half-even"] as const)(
    "rounds up above the half, whatever the tie (%s)",
    (tie) => {
      const above = rational(5n * 10n ** 40n + 1n, 10n ** 43n);
      expect(fixedText(roundTo(above, 2, tie), 2)).toBe("0.01");
    },
  );

  it.each(["half-up", "half-even"] as const)(
    "rounds down below the half, whatever the tie (%s)",
    (tie) => {
      const below = rational(15n * 10n ** 40n - 1n, 10n ** 43n);
      expect(fixedText(roundTo(below, 2, tie), 2)).toBe("0.01");
    },
  );
});

describe("fixedText", () => {
  it("writes all places of a number below one", () => {
    expect(fixedText(fromExactText("7/10000"), 4)).toBe("0.0007");
  });

  it("writes no point where there are no places", () => {
    expect(fixedText(fromExactText("1000"), 0)).toBe("1000");
  });

  it("writes large numbers without an exponent", () => {
    expect(fixedText(rational(10n ** 30n), 1)).toBe(`1${"0".repeat(30)}.0`);
  });
});
