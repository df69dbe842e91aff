import { describe, expect, it } from "vitest";

import { readFigure } from "../../src/numbers/figure.js";
import { exactText } from "../../src/numbers/rational.js";

/** A figure in short: its value, the half unit of its last digit, and whether it is a percentage. */
const read = (text: string, locale?: "vi" | "en"): string => {
  const figure = readFigure(text, locale);
  if (typeof figure === "string") return figure;
  const sign = figure.isPercent ? " of 100" : "";
  return `${exactText(figure.value)} ± ${exactText(figure.halfUnit)}${sign}`;
};

describe("readFigure", () => {
  it.each([
    ["81,94%", "4097/5000 ± 1/20000 of 100"],
    ["81.94%", "4097/5000 ± 1/20000 of 100"],
    ["81,94 %", "4097/5000 ± 1/20000 of 100"],
    ["81,94\u00a0%", "4097/5000 ± 1/20000 of 100"],
    ["81,94\u202f%", "4097/5000 ± 1/20000 of 100"],
    ["100%", "1 ± 1/200 of 100"],
    ["100,0%", "1 ± 1/2000 of 100"],
    ["0%", "0 ± 1/200 of 100"],
    ["25", "25 ± 1/2"],
    ["25,0", "25 ± 1/20"],
    ["25.96", "649/25 ± 1/200"],
    ["0.125", "1/8 ± 1/2000"],
    ["0,125", "1/8 ± 1/2000"],
    ["1234,5", "2469/2 ± 1/20"],
    ["1234.567", "1234567/1000 ± 1/2000"],
    ["1.234,5", "2469/2 ± 1/20"],
    ["1,234.5", "2469/2 ± 1/20"],
    ["1.234.567", "1234567 ± 1/2"],
    ["1,234,567", "1234567 ± 1/2"],
  ])("reads %j as %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(["1.234", "1,234", "12.345%", "999,999"])(
    "does not guess whether %j has thousands or decimals",
    (text) => {
      expect(read(text)).toBe("ambiguous");
    },
  );

  it.each([
    ["1.234", "vi", "1234 ± 1/2"],
    ["1.234", "en", "617/500 ± 1/2000"],
    ["1,234", "vi", "617/500 ± 1/2000"],
    ["1,234", "en", "1234 ± 1/2"],
    ["81,94%", "vi", "4097/5000 ± 1/20000 of 100"],
    ["81.94%", "en", "4097/5000 ± 1/20000 of 100"],
    ["81.94%", "vi", "unreadable"],
    ["81,94%", "en", "unreadable"],
  ] as const)("reads %j as printed in %s as %s", (text, locale, expected) => {
    expect(read(text, locale)).toBe(expected);
  });

  it.each([
    ["0.125", "vi"],
    ["0,125", "en"],
    ["00.125", "vi"],
    ["0.125.000", undefined],
  ] as const)("reads no thousands in %j (%s): they never begin with 0", (text, locale) => {
    expect(read(text, locale)).toBe("unreadable");
  });

  it.each([
    ["nothing", ""],
    ["a percent sign alone", "%"],
    ["two spaces before the percent sign", "12  %"],
    ["a tab before the percent sign", "12\t%"],
    ["a minus sign", "-5%"],
    ["a plus sign", "+5"],
    ["an exponent", "1e3"],
    ["a fraction", "1/2"],
    ["a point without decimals", "1."],
    ["a comma without a whole part", ",5"],
    ["uneven groups", "1.23.456"],
    ["a group of four", "1.2345.678"],
    ["two decimal signs", "1,2,3"],
    ["both signs in the wrong order", "1,23.456,7"],
    ["spaces between thousands", "1 234,5"],
    ["no-break spaces between thousands", "1\u00a0234,5"],
    ["a trailing newline", "25\n"],
    ["a newline before the percent sign", "25\n%"],
    ["full-width digits", "２５"],
    ["Arabic-Indic digits", "٢٥"],
    ["a vulgar fraction", "½"],
    ["a byte order mark", "\ufeff25"],
    ["a word", "không"],
  ])("does not read %s", (_, text) => {
    expect(read(text)).toBe("unreadable");
  });

  it("refuses a million digits by their length", () => {
    expect(read("9".repeat(1_000_000))).toBe("unreadable");
  });

  it("reads 64 characters", () => {
    expect(read("9".repeat(64))).toBe(`${"9".repeat(64)} ± 1/2`);
  });
});
