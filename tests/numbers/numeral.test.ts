import { describe, expect, it } from "vitest";

import { readFraction, readNumeral } from "../../src/numbers/numeral.js";
import { exactText } from "../../src/numbers/rational.js";

const numeral = (text: string): string | undefined => {
  const value = readNumeral(text);
  return value && exactText(value);
};

const fraction = (text: string): string | undefined => {
  const value = readFraction(text);
  return value && exactText(value);
};

describe("readNumeral", () => {
  it.each([
    ["0", "0"],
    ["-0", "0"],
    ["-0.0", "0"],
    ["12.5", "25/2"],
    ["-3e2", "-300"],
    ["1e3", "1000"],
    ["1E3", "1000"],
    ["1e+3", "1000"],
    ["15e-1", "3/2"],
    ["1.5e1", "15"],
    ["007", "7"],
    ["1.234", "617/500"],
    ["0.30000000000000004", "7500000000000001/25000000000000000"],
    ["9007199254740993", "9007199254740993"],
    ["1e30", `1${"0".repeat(30)}`],
    ["1e-30", `1/1${"0".repeat(30)}`],
  ])("reads %j as %s", (text, expected) => {
    expect(numeral(text)).toBe(expected);
  });

  it.each([
    ["nothing", ""],
    ["a space", " "],
    ["a point without decimals", "1."],
    ["a point without a whole part", ".5"],
    ["a plus sign", "+5"],
    ["two minus signs", "--1"],
    ["a space before", " 5"],
    ["a space after", "5 "],
    ["a trailing newline", "5\n"],
    ["an exponent of 31", "1e31"],
    ["an exponent of -31", "1e-31"],
    ["an exponent of 400", "1e400"],
    ["an exponent of -400", "1e-400"],
    ["an exponent of a hundred million", "1e100000000"],
    ["an exponent without digits", "1e"],
    ["hexadecimal digits", "0x10"],
    ["binary digits", "0b11"],
    ["an underscore", "1_000"],
    ["Vietnamese separators", "1.234,56"],
    ["English separators", "1,234.56"],
    ["a decimal comma", "81,94"],
    ["a space between thousands", "1 234"],
    ["a no-break space", "1\u00a0234"],
    ["a narrow no-break space", "1\u202f234"],
    ["full-width digits", "１２３"],
    ["Arabic-Indic digits", "١٢٣"],
    ["a vulgar fraction", "½"],
    ["a superscript", "²"],
    ["a percent sign", "12%"],
    ["a slash", "1/2"],
    ["a minus sign that is not a hyphen", "\u22125"],
    ["a byte order mark", "\ufeff5"],
    ["a zero-width joiner", "1\u200d2"],
    ["a right-to-left mark", "5\u200f"],
    ["Infinity", "Infinity"],
    ["NaN", "NaN"],
    ["a word", "không"],
    ["an English word", "TRUE"],
  ])("does not read %s", (_, text) => {
    expect(numeral(text)).toBeUndefined();
  });

  it("reads 64 characters", () => {
    expect(numeral("9".repeat(64))).toBe("9".repeat(64));
  });

  it("does not read 65 characters", () => {
    expect(numeral("9".repeat(65))).toBeUndefined();
  });

  it.each([
    ["digits", "9".repeat(1_000_000)],
    ["zeros after the point", `0.${"0".repeat(1_000_000)}1`],
    ["zeros before the number", `${"0".repeat(1_000_000)}1`],
  ])("refuses a million %s by their length", (_, text) => {
    expect(numeral(text)).toBeUndefined();
  });
});

describe("readFraction", () => {
  it.each([
    ["80%", "4/5"],
    ["100%", "1"],
    ["0.5%", "1/200"],
    ["1e1%", "1/10"],
    ["-5%", "-1/20"],
    ["1/4", "1/4"],
    ["2/4", "1/2"],
    ["3/2", "3/2"],
    ["0/7", "0"],
    ["0.995", "199/200"],
    ["1", "1"],
    ["52", "52"],
  ])("reads %j as %s", (text, expected) => {
    expect(fraction(text)).toBe(expected);
  });

  it("reads a fraction of two numbers of 30 digits", () => {
    expect(fraction(`${"1".repeat(30)}/${"3".repeat(30)}`)).toBe("1/3");
  });

  it.each([
    ["a zero below", "1/0"],
    ["zero over zero", "0/0"],
    ["a sign above", "-1/4"],
    ["a sign below", "1/-4"],
    ["decimals above", "0.5/2"],
    ["decimals below", "1/2.5"],
    ["nothing above", "/4"],
    ["nothing below", "1/"],
    ["two slashes", "1/2/3"],
    ["spaces around the slash", "1 / 4"],
    ["a space before the percent sign", "12 %"],
    ["a percent sign alone", "%"],
    ["two percent signs", "12%%"],
    ["a fraction in percent", "1/2%"],
    ["a decimal comma", "81,94%"],
    ["31 digits below", `1/${"9".repeat(31)}`],
    ["31 digits above", `${"9".repeat(31)}/1`],
    ["a full-width percent sign", "12％"],
    ["nothing", ""],
  ])("does not read %s", (_, text) => {
    expect(fraction(text)).toBeUndefined();
  });
});
