// Do the published values of 2022 follow from Decision 922's outline? Value by value: exactly as
// printed, or within what the rounded main values allow.

import { explain, score, toJSON, trace, type Result } from "@dti/score";
import {
  canTho2022,
  daNang2022,
  decision922,
  hoChiMinhCity2022,
  hue2022,
  quangNinh2022,
  type PublishedCase,
} from "@dti/score/rubrics";
import { runCases } from "@dti/score/testing";
import { describe, expect, it } from "vitest";

import {
  add,
  fraction,
  multiply,
  parseDecimal,
  printHalfUp,
  reduce,
  ZERO,
} from "../oracle/fraction.js";
import { areRising, valueOf } from "../support/exact.js";
import { nodesOf } from "../support/tree.js";
import { spanOfPrint } from "./printed.js";

const scoreOf = ({ facts, year }: typeof daNang2022): Result => score(decision922, facts, { year });

const plain = (printed: string): string => printed.replace(",", ".");

/** Published values by code, the total's as well. */
const valuesOf = ({ published }: PublishedCase<unknown>): readonly (readonly [string, string])[] =>
  Object.entries(published).map(([code, one]) =>
    typeof one === "string" ? ["total", one] : [code, one.value],
  );

const weights: Readonly<Record<string, number>> = {
  1: 100,
  2: 100,
  3: 100,
  4: 100,
  5: 100,
  7: 200,
  8: 150,
  9: 150,
};

/** Points by hand: printed value times weight, added up. */
const byHand = ({ facts }: typeof daNang2022, codes: readonly string[]) =>
  codes
    .map((code) => {
      const fact = facts[code as "1"] as { readonly value: { readonly rounded: string } };
      return multiply(parseDecimal(fact.value.rounded), fraction(weights[code] ?? 0));
    })
    .reduce(add, ZERO);

const foundation = ["1", "2", "3", "4", "5"];
const cases = [
  ["Đà Nẵng", daNang2022],
  ["Hồ Chí Minh City", hoChiMinhCity2022],
  ["Quảng Ninh", quangNinh2022],
  ["Thừa Thiên Huế", hue2022],
  ["Cần Thơ", canTho2022],
] as const;

/** What the rounded main values come to, where it is not what was published. */
const missed = new Map([["Hồ Chí Minh City total", "0.7164"]]);

describe.each(cases)("the published values of %s in 2022", (name, published) => {
  const result = scoreOf(published);

  it("are printed alike by the rubric, but for one that misses by a unit of the last digit", () => {
    for (const [code, printed] of valuesOf(published)) {
      const expected = missed.get(`${name} ${code}`) ?? plain(printed);
      expect([code, result.at(code).value.printed]).toEqual([code, expected]);
    }
  });

  it("lie in the ranges that the rounded main values leave", () => {
    for (const [code, printed] of valuesOf(published)) {
      const { range, max } = result.at(code);
      const [low, high] = spanOfPrint(printed).map(({ n, d }) => {
        return `${String(n * BigInt(max))}/${String(d)}`;
      });
      expect(areRising(range.exact.low, high ?? "")).toBe(true);
      expect(areRising(low ?? "", range.exact.high)).toBe(true);
    }
  });

  it("are eight of nine; only the index without points has no fact, and nothing is open", () => {
    expect(Object.keys(published.facts)).toEqual(Object.keys(weights));
    expect(result.missing).toEqual(["6"]);
    expect(result.warnings).toEqual([]);
    const half = fraction(1, 20_000n);
    const width = Object.values(weights).reduce((all, one) => all + one, 0);
    // Half a unit of the fourth decimal for each, times 1000 points; less where 1.0000 is the cap.
    const most = add(valueOf(result.exact), multiply(half, fraction(width)));
    expect(areRising(result.range.exact.high, `${String(most.n)}/${String(most.d)}`)).toBe(true);
  });

  it("come to the sums by hand", () => {
    const total = byHand(published, [...foundation, "7", "8", "9"]);
    expect(result.printed).toBe(printHalfUp(total, 2));
    expect(valueOf(result.exact)).toEqual(reduce(total));
  });

  it("are traced and explained, and survive storage", () => {
    const stored = JSON.parse(JSON.stringify(toJSON(result))) as Result;
    expect(trace(stored)).toEqual(trace(result));
    for (const node of nodesOf(result)) expect(trace(node).value.point).toBe(node.exact);
    expect(explain(result, { locale: "vi", concise: true })).toContain(
      result.value.printed.replace(".", ","),
    );
  });

  it("name the unit and the page", () => {
    expect(published.unit.vi).not.toBe("");
    expect(published.source.url).toBe("https://dti.gov.vn/xep-hang-2022");
    expect(result.at("1").source).toContain("dti.gov.vn/xep-hang-2022");
  });
});

describe("the published values of all five", () => {
  it("follow from each other, exactly or within rounding", () => {
    const { ok, text } = runCases(
      decision922,
      cases.map(([, one]) => one),
    );
    expect(ok, text).toBe(true);
  });
});

describe("the sums of 2022", () => {
  it("are 800.175, 716.355, 702.445, 697.46 and 692.395 points", () => {
    const points = cases.map(([, one]) => scoreOf(one).points.toString());
    expect(points).toEqual(["800.175", "716.355", "702.445", "697.46", "692.395"]);
  });

  it("are 378.61 for Quảng Ninh's foundation, and the pillars that the press printed", () => {
    expect(printHalfUp(byHand(quangNinh2022, foundation), 3)).toBe("378.610");
    const { pillars } = scoreOf(quangNinh2022);
    const found = Object.values(pillars).map(({ points, value }) => [
      points.toString(),
      value.decimal.toFixed(5, 1),
      value.printed,
    ]);
    expect(found).toEqual([
      ["546.31", "0.78044", "0.7804"],
      ["467.17", "0.71872", "0.7187"],
      ["446.185", "0.68643", "0.6864"],
    ]);
    expect(quangNinh2022.pillarSource?.url).toContain("https://vietnamnet.vn/");
  });
});
