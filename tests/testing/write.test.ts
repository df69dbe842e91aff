// How are true figures written? Exactly, rounded and as ranges, each so that it is read back and holds
// the truth.

import { describe, expect, it } from "vitest";

import { rational } from "../../src/numbers/rational.js";
import { decimalText, writeCount, writeRate, type Haze } from "../../src/testing/write.js";

const haze: Haze = { digits: 1, below: 500, above: 1000, isVietnamese: false };
const some = rational(25n, 2n);

describe("decimal text", () => {
  it.each([
    [rational(5n), "5"],
    [rational(1n, 8n), "0.125"],
    [rational(7n, 20n), "0.35"],
    [rational(3n, 1000n), "0.003"],
    [rational(1n, 3n), "0.33333333333333333333"],
  ])("of %s is %s", (value, text) => {
    expect(decimalText(value)).toBe(text);
  });
});

describe("a count", () => {
  it("is a number where that is exact and safe, and text elsewhere", () => {
    expect(writeCount(rational(12n), "exact", haze)).toBe(12);
    expect(writeCount(some, "exact", haze)).toBe("12.5");
    expect(writeCount(rational(10n ** 20n), "exact", haze)).toBe("100000000000000000000");
  });

  it("is rounded half up, in either notation", () => {
    expect(writeCount(some, "rounded", { ...haze, digits: 0 })).toEqual({ rounded: "13" });
    const isVietnamese = true;
    expect(writeCount(some, "rounded", { ...haze, isVietnamese })).toEqual({ rounded: "12,5" });
  });

  it("is a range around it", () => {
    expect(writeCount(some, "between", haze)).toEqual({ between: ["6.25", "26"] });
  });

  it("that must not be 0 is never written as what may be", () => {
    const little = rational(1n, 4n);
    const whole = { ...haze, digits: 0, below: 1000 };
    expect(writeCount(little, "rounded", whole)).toEqual({ rounded: "0" });
    expect(writeCount(little, "rounded", whole, true)).toBe("0.25");
    expect(writeCount(little, "rounded", { ...haze, digits: 2 }, true)).toEqual({
      rounded: "0.25",
    });
    expect(writeCount(little, "between", whole)).toEqual({ between: ["0", "1.5"] });
    expect(writeCount(little, "between", whole, true)).toBe("0.25");
  });
});

describe("a rate", () => {
  it("is a percentage where it has a short one, and a fraction elsewhere", () => {
    expect(writeRate(rational(4n, 5n), "exact", haze)).toBe("80%");
    expect(writeRate(rational(1n, 8n), "exact", haze)).toBe("12.5%");
    expect(writeRate(rational(2n, 3n), "exact", haze)).toBe("2/3");
    expect(writeRate(rational(1n, 2n ** 20n), "exact", haze)).toBe("1/1048576");
  });

  it("is a rounded percentage, or a range", () => {
    expect(writeRate(rational(2n, 3n), "rounded", haze)).toEqual({ rounded: "66.7%" });
    expect(writeRate(rational(2n, 3n), "between", haze)).toEqual({ between: ["1/3", "7/3"] });
    const exact = { ...haze, below: 0, above: 0 };
    expect(writeRate(rational(1n), "between", exact)).toEqual({ between: ["100%", "100%"] });
  });
});
