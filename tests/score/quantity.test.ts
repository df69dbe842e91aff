// Which values are counts? Every figure of the hostile corpus, at the letter a of the indicator "1".

import { amount, ratio, share, thresholdToMax } from "@dti/score/define";
import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";

import { letters, ofOne } from "../rubric/sample.js";
import { earnedBy, issuesOf, problemsWithOne } from "./sample.js";

// A point for each thing counted, up to a thousand million million million.
const million = 1e6;
const counting = ofOne(thresholdToMax(amount("a"), String(million)), {
  max: million,
  variables: letters("a"),
});
const large = ofOne(thresholdToMax(amount("a"), "1e30"), { max: 1e20, variables: letters("a") });
const shares = ofOne(ratio(share("a", "b")));

const count = (a: unknown): string => earnedBy(counting, { a });
const problems = (a: unknown): readonly string[] => problemsWithOne(shares, { a, b: 100 });

describe("a count", () => {
  it.each([
    ["zero", 0, "0"],
    ["a negative zero", -0, "0"],
    ["a whole number", 412, "412"],
    ["a decimal number", 0.5, "1/2"],
    ["the shortest decimal of a double", 0.1, "1/10"],
    ["the error of a sum of doubles, as it is", 0.1 + 0.2, "7500000000000001/25000000000000000"],
    ["a number that is written with an exponent", 1e-7, "1/10000000"],
    ["a bigint", 412n, "412"],
    ["a zero bigint", 0n, "0"],
    ["text", "412", "412"],
    ["text with decimals", "12.50", "25/2"],
    ["text with an exponent", "1e3", "1000"],
    ["text with leading zeros", "007", "7"],
    ["text with a point, which is plain notation", "1.234", "617/500"],
    ["negative zero as text", "-0", "0"],
    ["a Decimal", new Decimal("412.5"), "825/2"],
    ["a Decimal that prints an exponent", new Decimal("1e-7"), "1/10000000"],
    [
      "a Decimal of 40 digits",
      new Decimal("0.1234567890123456789012345678901234567891"),
      undefined,
    ],
  ])("may be %s", (_, value, expected) => {
    expect(count(value)).toBe(
      expected ??
        "1234567890123456789012345678901234567891/10000000000000000000000000000000000000000",
    );
  });

  it.each([
    ["2^53 - 1 as a number", 2 ** 53 - 1, "9007199254740991/10000000000"],
    ["2^53 + 1 as a bigint", 2n ** 53n + 1n, "9007199254740993/10000000000"],
    ["2^53 + 1 as text", "9007199254740993", "9007199254740993/10000000000"],
    ["2^53 + 1 as a Decimal", new Decimal("9007199254740993"), "9007199254740993/10000000000"],
    ["1e21 as text", "1e21", "100000000000"],
    ["1e30 as text", "1e30", "100000000000000000000"],
    ["a thousand million million million million", 10n ** 27n, "100000000000000000"],
  ])("keeps the last digit of %s", (_, value, expected) => {
    expect(earnedBy(large, { a: value })).toBe(expected);
  });

  it("may come from a host's Decimal with odd settings", () => {
    const Odd = Decimal.clone({ precision: 3, rounding: Decimal.ROUND_UP, toExpPos: 1, minE: -5 });
    expect(count(new Odd("1234.5678"))).toBe("6172839/5000");
  });

  it("may come from a host's Decimal, whatever the defaults", () => {
    const { toExpNeg, toExpPos } = Decimal;
    Decimal.set({ toExpNeg: 0, toExpPos: 0 });
    const earned = count(new Decimal("1234.5"));
    Decimal.set({ toExpNeg, toExpPos });
    expect(earned).toBe("2469/2");
  });

  it("may come from a Decimal behind a proxy", () => {
    expect(count(new Proxy(new Decimal(7), {}))).toBe("7");
  });
});

describe("what is no count", () => {
  it.each([
    ["NaN", NaN],
    ["Infinity", Infinity],
    ["minus Infinity", -Infinity],
    ["2^53, beyond which a number is only near an integer", 2 ** 53],
    ["2^53 + 2", 2 ** 53 + 2],
    ["1e21", 1e21],
    ["the largest double", 1.7976931348623157e308],
    ["the smallest double", 5e-324],
    ["1e-31", 1e-31],
    ["null", null],
    ["yes", true],
    ["no", false],
    ["a boxed number", new Number(5)],
    ["a boxed text", new String("5")],
    ["an object with a valueOf", { valueOf: () => 5 }],
    ["an object with a toString", { toString: () => "5" }],
    ["an object that converts itself", { [Symbol.toPrimitive]: () => 5 }],
    ["an empty object", {}],
    ["a date", new Date(0)],
    ["a list", [5]],
    ["an empty list", []],
    ["a symbol", Symbol("5")],
    ["a function", () => 5],
    ["a map", new Map([["a", 5]])],
    ["a proxy", new Proxy({}, {})],
    ["nothing in a text", ""],
    ["a space", " "],
    ["a point without decimals", "1."],
    ["a point without a whole part", ".5"],
    ["a plus sign", "+5"],
    ["two minus signs", "--1"],
    ["an exponent of 400", "1e400"],
    ["an exponent of -400", "1e-400"],
    ["an exponent of a hundred million", "1e100000000"],
    ["hexadecimal digits", "0x10"],
    ["binary digits", "0b11"],
    ["an underscore", "1_000"],
    ["Vietnamese separators", "1.234,56"],
    ["English separators", "1,234.56"],
    ["a decimal comma", "12,5"],
    ["a space between thousands", "1 234,5"],
    ["a no-break space", "1\u00a0234"],
    ["a narrow no-break space", "1\u202f234"],
    ["full-width digits", "１２３"],
    ["Arabic-Indic digits", "١٢٣"],
    ["a vulgar fraction", "½"],
    ["a superscript", "²"],
    ["a fraction", "1/2"],
    ["a minus sign that is not a hyphen", "\u22125"],
    ["a byte order mark", "\ufeff5"],
    ["a zero-width joiner", "1\u200d2"],
    ["a right-to-left mark", "5\u200f"],
    ["a trailing newline", "5\n"],
    ["a million digits", "9".repeat(1_000_000)],
    ["a million zeros after the point", `0.${"0".repeat(1_000_000)}1`],
    ["a bigint of 65 digits", 10n ** 64n],
    ["a negative bigint of 65 digits", -(10n ** 64n)],
    ["a word", "không"],
    ["another word", "có"],
    ["a letter", "x"],
    ["TRUE", "TRUE"],
    ["NaN as text", "NaN"],
    ["Infinity as text", "Infinity"],
    ["a NaN Decimal", new Decimal(NaN)],
    ["an infinite Decimal", new Decimal(Infinity)],
    ["a Decimal of a hundred million digits", new Decimal("1e100000000")],
    ["a Decimal of a hundred million decimals", new Decimal("1e-100000000")],
    ["a Decimal of 120 digits", new Decimal("7".repeat(120))],
    ["something like a Decimal that has no text", { s: 1, e: 0, d: [5] }],
    [
      "something like a Decimal whose text is no number",
      { s: 1, e: 0, d: [5], toFixed: () => "five" },
    ],
    [
      "something like a Decimal whose text is a symbol",
      { s: 1, e: 0, d: [5], toFixed: () => Symbol("5") },
    ],
    ["a rounded figure in a list", [{ rounded: "5" }]],
  ])("is %s", (_, value) => {
    expect(problems(value)).toEqual(["not_a_number at 1.a"]);
  });

  it.each([
    [
      "a getter that throws",
      () => ({
        get d(): never {
          throw new TypeError("no");
        },
      }),
    ],
    [
      "a proxy that throws",
      () =>
        new Proxy(
          {},
          {
            ownKeys: () => {
              throw new TypeError("no");
            },
          },
        ),
    ],
    [
      "a revoked proxy",
      () => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return proxy;
      },
    ],
    [
      "something like a Decimal that throws",
      () => ({
        s: 1,
        e: 0,
        d: [5],
        toFixed: () => {
          throw new TypeError("no");
        },
      }),
    ],
  ])("is %s, and nothing throws", (_, make) => {
    expect(problems(make())).toEqual(["not_a_number at 1.a"]);
  });

  it.each(["12%", "12 %", "100%", "81,94%"])(
    "is the percentage %j: a count is asked for",
    (value) => {
      expect(issuesOf(shares, { "1": { a: value, b: 100 } })).toMatchObject([
        { code: "bad_figure", path: ["1", "a"], details: { value: `"${value}"`, why: "percent" } },
      ]);
    },
  );

  it.each(["d", "between"])("is not read to its end when its %s is endless", (name) => {
    let reads = 0;
    const endless = new Proxy<unknown[]>([], {
      get: (_, key) => {
        if (key === "length") return 2 ** 32 - 1;
        if (key === Symbol.iterator) return Array.prototype[Symbol.iterator];
        reads += 1;
        if (reads === 1000) throw new RangeError("read too far");
        return 5;
      },
    });
    problems({ s: 1, e: 0, toFixed: () => "5", [name]: endless });
    expect(reads).toBeLessThan(1000);
  });

  it("shows a long text short", () => {
    const [issue] = issuesOf(shares, { "1": { a: "9".repeat(1_000_000), b: 1 } });
    expect(issue?.details).toEqual({ value: `"${"9".repeat(40)}…"` });
  });

  it("shows a long bigint short", () => {
    const [issue] = issuesOf(shares, { "1": { a: 10n ** 99n, b: 1 } });
    expect(issue?.details).toEqual({ value: `1${"0".repeat(39)}` });
  });
});

describe("a negative count", () => {
  it.each([
    ["a number", -5],
    ["a tiny number", -1e-7],
    ["a bigint", -5n],
    ["text", "-5"],
    ["a Decimal", new Decimal(-5)],
    ["the low end of a range", { between: [-1, 5] }],
  ])("is refused as %s", (_, value) => {
    expect(problems(value)).toEqual(["negative at 1.a"]);
  });
});
