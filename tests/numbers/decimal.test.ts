import { Decimal as Host } from "decimal.js";
import { afterEach, describe, expect, it, vi } from "vitest";

import { toDecimal, type Decimal } from "../../src/numbers/decimal.js";
import { fromExactText, rational } from "../../src/numbers/rational.js";

const decimal = (text: string): Decimal => toDecimal(fromExactText(text));
const written = (text: string): string => decimal(text).toString();

describe("toDecimal", () => {
  it.each([
    ["0", "0"],
    ["20", "20"],
    ["1/2", "0.5"],
    ["-1/3", "-0.3333333333333333333333333333333333333333"],
    ["1/3", "0.3333333333333333333333333333333333333333"],
    ["2/3", "0.6666666666666666666666666666666666666667"],
    ["100/7", "14.28571428571428571428571428571428571429"],
    ["1000000/7", "142857.1428571428571428571428571428571429"],
    [`1/${"1".padEnd(31, "0")}`, `0.${"0".repeat(29)}1`],
    [`1/3${"0".repeat(60)}`, "3.333333333333333333333333333333333333333e-61"],
    [`1${"0".repeat(35)}`, `1${"0".repeat(35)}`],
  ])("writes %s in 40 digits as %s", (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  it("rounds a half of the 40th digit up", () => {
    expect(written(`${"1".repeat(40)}5/10`)).toBe(`${"1".repeat(39)}2`);
  });

  it("rounds what is hardly below the half down", () => {
    const below = rational(BigInt(`${"1".repeat(40)}5`) * 10n ** 80n - 1n, 10n ** 81n);
    expect(toDecimal(below).toFixed()).toBe("1".repeat(40));
  });

  it("rounds what is hardly above the half up", () => {
    const above = rational(BigInt(`${"1".repeat(39)}45`) * 10n ** 80n + 1n, 10n ** 81n);
    expect(toDecimal(above).toFixed()).toBe(`${"1".repeat(39)}5`);
  });

  it("keeps the 40 leading digits of a longer whole number", () => {
    expect(decimal("7".repeat(50)).toFixed()).toBe(`${"7".repeat(39)}8${"0".repeat(10)}`);
  });
});

describe("a host's settings", () => {
  const { precision, rounding, toExpPos, minE, maxE } = Host;
  afterEach(() => {
    Host.set({ precision, rounding, toExpPos, minE, maxE });
  });

  it("do not reach the library's decimals", () => {
    Host.set({ precision: 5, rounding: Host.ROUND_UP, toExpPos: 1 });
    expect(decimal("200/3").times(3).toString()).toBe("200");
  });

  it("do not reach the library that is loaded after them", async () => {
    Host.set({ precision: 5, rounding: Host.ROUND_UP, minE: -3, maxE: 3 });
    vi.resetModules();
    const fresh = await import("../../src/numbers/decimal.js");
    expect(fresh.toDecimal(rational(123456789n)).toString()).toBe("123456789");
  });

  it("do not reach the digits that are handed out", () => {
    Host.set({ precision: 5, rounding: Host.ROUND_UP, toExpPos: 1 });
    expect(written("200/3")).toBe("66.66666666666666666666666666666666666667");
  });
});

const numbers = ["0", "1/3", "20", "99999/100", "-5/7", `1/${"1".padEnd(13, "0")}`];

type Method = (value: Decimal) => unknown;

const methods: { readonly [Name in keyof Host]?: Method } = {
  abs: (x) => x.abs(),
  acos: (x) => x.acos(),
  acosh: (x) => x.acosh(),
  add: (x) => x.add("12.75"),
  asin: (x) => x.asin(),
  asinh: (x) => x.asinh(),
  atan: (x) => x.atan(),
  atanh: (x) => x.atanh(),
  cbrt: (x) => x.cbrt(),
  ceil: (x) => x.ceil(),
  clamp: (x) => x.clamp(0, 1),
  cmp: (x) => x.cmp("0.5"),
  cos: (x) => x.cos(),
  cosh: (x) => x.cosh(),
  decimalPlaces: (x) => x.decimalPlaces(),
  div: (x) => x.div(7),
  divToInt: (x) => x.divToInt(3),
  eq: (x) => x.eq(20),
  exp: (x) => x.exp(),
  floor: (x) => x.floor(),
  gt: (x) => x.gt(1),
  gte: (x) => x.gte(1),
  isFinite: (x) => x.isFinite(),
  isInteger: (x) => x.isInteger(),
  isNaN: (x) => x.isNaN(),
  isNegative: (x) => x.isNegative(),
  isPositive: (x) => x.isPositive(),
  isZero: (x) => x.isZero(),
  ln: (x) => x.ln(),
  log: (x) => x.log(2),
  lt: (x) => x.lt(1),
  lte: (x) => x.lte(1),
  minus: (x) => x.minus("0.001"),
  mod: (x) => x.mod(3),
  mul: (x) => x.mul(x),
  neg: (x) => x.neg(),
  plus: (x) => x.plus("1e-15"),
  pow: (x) => x.pow(3),
  precision: (x) => x.precision(true),
  round: (x) => x.round(),
  sin: (x) => x.sin(),
  sinh: (x) => x.sinh(),
  sqrt: (x) => x.sqrt(),
  sub: (x) => x.sub(x),
  tan: (x) => x.tan(),
  tanh: (x) => x.tanh(),
  times: (x) => x.times("1.1"),
  toBinary: (x) => x.toBinary(8),
  toDecimalPlaces: (x) => x.toDecimalPlaces(1),
  toExponential: (x) => x.toExponential(3),
  toFixed: (x) => x.toFixed(2),
  toFraction: (x) => x.toFraction(1000),
  toHexadecimal: (x) => x.toHexadecimal(8),
  toJSON: (x) => x.toJSON(),
  toNearest: (x) => x.toNearest("0.05"),
  toNumber: (x) => x.toNumber(),
  toOctal: (x) => x.toOctal(8),
  toPower: (x) => x.toPower("0.5"),
  toPrecision: (x) => x.toPrecision(3),
  toSignificantDigits: (x) => x.toSignificantDigits(2),
  toString: (x) => x.toString(),
  trunc: (x) => x.trunc(),
  valueOf: (x) => x.valueOf(),
};

/** The same number, as decimal.js itself makes it. */
const unfrozen = (value: Decimal): Decimal => new (value.constructor as typeof Host)(value);
const fieldsOf = ({ s, e, d }: Decimal): unknown => ({ s, e, d: [...d] });

describe("a decimal that is handed out", () => {
  it.each(numbers)("is frozen, and so are its digits (%s)", (text) => {
    const value = decimal(text);
    expect([Object.isFrozen(value), Object.isFrozen(value.d)]).toEqual([true, true]);
  });

  it.each(Object.entries(methods))("answers %s as one that is not frozen does", (_, method) => {
    const values = numbers.map(decimal);
    expect(values.map(method).map(String)).toEqual(values.map(unfrozen).map(method).map(String));
  });

  it.each(Object.entries(methods))("is not changed by %s", (_, method) => {
    const values = numbers.map(decimal);
    values.forEach(method);
    expect(values.map(fieldsOf)).toEqual(numbers.map(decimal).map(fieldsOf));
  });

  it.each(numbers)("can stand on the other side of an operation (%s)", (text) => {
    const value = decimal(text);
    new Host("1.5").plus(value).minus(value).times(value).pow(value.abs().clamp(0, 2));
    Host.max(value, 1, value);
    Host.sum(value, value);
    Host.hypot(value, 3);
    expect(fieldsOf(value)).toEqual(fieldsOf(decimal(text)));
  });
});

describe("arithmetic on handed-out decimals", () => {
  it.each([
    ["plus", decimal("1/4").plus("0.5"), "0.75"],
    ["minus", decimal("1/4").minus("0.5"), "-0.25"],
    ["times", decimal("1/4").times("0.5"), "0.125"],
    ["div", decimal("1/4").div("0.5"), "0.5"],
    ["mod", decimal("29/4").mod(2), "1.25"],
    ["pow", decimal("3/2").pow(2), "2.25"],
    ["sqrt", decimal("9/4").sqrt(), "1.5"],
    ["abs", decimal("-9/4").abs(), "2.25"],
    ["neg", decimal("9/4").neg(), "-2.25"],
  ])("is right for %s", (_, value, expected) => {
    expect(value.toString()).toBe(expected);
  });

  it("keeps 40 digits", () => {
    expect(decimal("1").div(7).toString()).toBe("0.1428571428571428571428571428571428571429");
  });

  it("compares them", () => {
    expect([decimal("1/4").cmp("0.25"), decimal("1/4").cmp(1), decimal("1").cmp("0.3")]).toEqual([
      0, -1, 1,
    ]);
  });

  it("prints them to a fixed number of places", () => {
    expect(decimal("1277/10").toFixed(2)).toBe("127.70");
  });
});
