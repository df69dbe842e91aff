import type { Issue } from "@dti/score";
import { describe, expect, it } from "vitest";

import {
  printedPiece,
  printLike,
  printsAs,
  readPublished,
  type Claim,
} from "../../../src/audit/verify/published.js";
import { readFigure, type PrintedFigure } from "../../../src/numbers/figure.js";
import { exactText, fromExactText as of } from "../../../src/numbers/rational.js";

const figure = (text: string): PrintedFigure => {
  const found = readFigure(text, "en");
  if (typeof found === "string") throw new RangeError(found);
  return found;
};

const read = (published: unknown, locale?: "vi" | "en") => {
  const issues: Issue[] = [];
  const isCode = (code: string): boolean => ["1", "1.1", "P", "total"].includes(code);
  const claims = readPublished(published, ["published"], isCode, locale, (issue) => {
    issues.push(issue);
  });
  return { claims, issues };
};

const told = (claims: readonly Claim[]) =>
  claims.map(({ key, code, of: what, text, figure: { value } }) => [
    key,
    code,
    what,
    text,
    exactText(value),
  ]);

describe("published figures", () => {
  it("are text, or objects that hold it, by code", () => {
    const published = { "1": "12,5", "1.1": { printed: "7", lines: [1, 2] }, P: undefined };
    const { claims, issues } = read(published);
    expect(issues).toEqual([]);
    expect(told(claims)).toEqual([
      ["1", "1", "points", "12,5", "25/2"],
      ["1.1", "1.1", "points", "7", "7"],
    ]);
  });

  it("may be values, of any node", () => {
    const { claims, issues } = read({
      total: { points: "464,92", value: { printed: "0,4649" } },
      P: { value: "70%" },
      value: "46,49%",
    });
    expect(issues).toEqual([]);
    expect(told(claims)).toEqual([
      ["total", "total", "points", "464,92", "11623/25"],
      ["total", "total", "value", "0,4649", "4649/10000"],
      ["P", "P", "value", "70%", "7/10"],
      ["value", "total", "value", "46,49%", "4649/10000"],
    ]);
  });

  it("are read in the notation that is named", () => {
    expect(read({ "1": "1.234" }).issues.map(({ code }) => code)).toEqual(["bad_figure"]);
    expect(told(read({ "1": "1.234" }, "vi").claims)[0]?.[4]).toBe("1234");
    expect(told(read({ "1": "1.234" }, "en").claims)[0]?.[4]).toBe("617/500");
  });

  it("that cannot be read leave the others as they are", () => {
    const { claims, issues } = read({ "1": "x", "1.1": "5%", "2": "1", P: 5, total: "7" });
    expect(told(claims)).toEqual([["total", "total", "points", "7", "7"]]);
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
      ["bad_figure", "published", "1"],
      ["unknown_code", "published", "2"],
      ["bad_figure", "published", "1.1"],
      ["not_published", "published", "P"],
    ]);
  });
});

describe("a figure stands for all that prints like it", () => {
  it.each([
    ["12.5", "249/20", "251/20"],
    ["12.50", "2499/200", "2501/200"],
    ["0", "0", "1/2"],
    ["0.0", "0", "1/20"],
    ["64%", "127/200", "129/200"],
  ])("%s for %s to %s", (text, low, high) => {
    const piece = printedPiece(figure(text));
    expect([exactText(piece.low), exactText(piece.high)]).toEqual([low, high]);
  });

  it.each([
    ["249/20", "12.5", "half-up", true],
    ["251/20", "12.5", "half-up", false],
    ["249/20", "12.4", "half-even", true],
    ["251/20", "12.6", "half-even", true],
    ["1/3", "33%", "half-up", true],
    ["1/3", "33.4%", "half-up", false],
    ["1/3", "0", "half-up", true],
  ] as const)("%s prints as %s, %s: %s", (number, text, tie, isPrint) => {
    expect(printsAs(of(number), figure(text), tie)).toBe(isPrint);
  });

  it.each([
    ["100/7", "12.5", "14.3"],
    ["100/7", "12", "14"],
    ["100/7", "12.500", "14.286"],
    ["1/7", "33%", "14%"],
    ["1/7", "33.3%", "14.3%"],
    ["0", "0.0000", "0.0000"],
  ])("%s, printed like %s, is %s", (number, text, printed) => {
    expect(printLike(of(number), figure(text), "half-up")).toBe(printed);
  });
});
