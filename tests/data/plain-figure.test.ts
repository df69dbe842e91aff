// Which texts are numbers, in which notation?

import { describe, expect, it } from "vitest";

import { plainFigure } from "../../src/data/plain-figure.js";

describe("A text is handed on as plain exact text", () => {
  it.each([
    ["412000", undefined, "412000"],
    ["412.000", "vi", "412000"],
    ["1.234,5", "vi", "1234.5"],
    ["1.234,5", undefined, "1234.5"],
    ["1,234.5", undefined, "1234.5"],
    ["412,000.5", "en", "412000.5"],
    ["98,87%", "vi", "98.87%"],
    ["98,87 %", undefined, "98.87%"],
    ["81,94%", undefined, "81.94%"],
    ["12 %", "en", "12%"],
    ["1.234.567", undefined, "1234567"],
    ["0.995", undefined, "0.995"],
    ["-1.234,5", "vi", "-1234.5"],
    ["0,50", "vi", "0.50"],
    ["3/4", "vi", "3/4"],
    ["1e3", "vi", "1e3"],
    ["1.5e3", undefined, "1.5e3"],
    ["1.5e3", "en", "1.5e3"],
    ["1.234", "en", "1.234"],
    ["1.234", "vi", "1234"],
    ["90071992547409931", undefined, "90071992547409931"],
  ] as const)("%s in %s", (text, locale, plain) => {
    expect(plainFigure(text, locale)).toEqual({ text: plain });
  });
});

describe("A text is no number", () => {
  it.each([
    ["1.234", undefined, "ambiguous"],
    ["1,234", undefined, "ambiguous"],
    ["-412.000", undefined, "ambiguous"],
    ["12.345%", undefined, "ambiguous"],
    ["81.94%", "vi", "other notation"],
    ["1.5", "vi", "other notation"],
    ["81,94%", "en", "other notation"],
    ["1.5e3", "vi", "unreadable"],
    ["", undefined, "unreadable"],
    [" 12", undefined, "unreadable"],
    ["412 000", "vi", "unreadable"],
    ["１２", undefined, "unreadable"],
    ["−5", "vi", "unreadable"],
    ["1.", "vi", "unreadable"],
    ["9".repeat(65), undefined, "unreadable"],
  ] as const)("%s in %s: %s", (text, locale, why) => {
    expect(plainFigure(text, locale)).toBe(why);
  });
});
