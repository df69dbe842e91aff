// Which readings did they use in 2024? Those that give the scores printed of Quảng Bình and the old
// Quảng Trị for groups 6 and 8; each other one with the totals that it would give.

import {
  allOrNothing,
  flag,
  levels,
  quotient,
  ratio,
  share,
  thresholdToMax,
} from "@dti/score/define";
import { decision405 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import {
  aloneOf,
  cliffs,
  groupOf,
  provinces,
  scaled,
  withoutAlternatives,
} from "../../support/printed-groups.js";

const part = share("a", "b");
const rate = quotient("a", "b");
const nine = ["50%", "60%", "70%", "75%", "80%", "85%", "90%", "95%", "99%"];

type Row = readonly [code: string, reading: string, totals: string];

describe("group 8", () => {
  const group = groupOf(decision405, "8", { "8.1": nine, "8.2": nine, "8.3": nine });

  it("has one combination that gives both scores: in proportion, up to 50% and up to 70%", () => {
    expect([group.combinations, group.fits]).toEqual([19 ** 3, 1]);
    expect(group.fitting).toEqual([{ "8.1": "default", "8.2": "default", "8.3": "default" }]);
    const own = group.readings.filter(({ fits }) => fits > 0);
    expect(own.map(({ code, reading, also }) => [code, reading, also.join()])).toEqual([
      ["8.1", "default", "ratio"],
      ["8.2", "default", "scaled-50%"],
      ["8.3", "default", "scaled-70%"],
    ]);
    expect(aloneOf(group, "8.1", "default")).toBe("74.53 fits / 107.33 fits");
  });

  it("is decided by Quảng Bình for all but one, which Quảng Trị excludes", () => {
    expect(group.excluded).toEqual({
      combinations: 6858,
      by: [
        { case: 0, code: "8", of: "points", combinations: 6857 },
        { case: 1, code: "8", of: "points", combinations: 1 },
      ],
    });
  });

  // 8.2 in proportion gives 90.345 exactly, which half up is 90.35.
  it.each<Row>([
    ["8.1", "scaled-95%", "76.69 / 109.50"],
    ["8.1", "cliff-50%", "83.56 / 116.02"],
    ["8.1", "cliff-99%", "33.56 / 66.02"],
    ["8.2", "ratio", "71.25 / 90.35"],
    ["8.2", "cliff-50%", "67.96 / 73.36"],
    ["8.3", "ratio", "66.44 / 97.72"],
    ["8.3", "scaled-80%", "71.16 / 103.32"],
    ["8.3", "cliff-70%", "47.54 / 75.28"],
  ])("cannot have read %s as %s: %s", (code, reading, totals) => {
    expect(aloneOf(group, code, reading)).toBe(totals);
  });

  it("is told by the second province where the first says nothing", () => {
    const [first, second] = provinces("8");
    const without = { ...first, facts: {} };
    const { fits, excluded } = groupOf(decision405, "8", { "8.3": nine }, [
      without,
      second,
    ] as never);
    expect(fits).toBe(1);
    expect(excluded.by).toEqual([{ case: 1, code: "8", of: "points", combinations: 18 }]);
  });
});

describe("group 6", () => {
  const all = { last: flag("m4") };
  const candidates = {
    // No kind of formula asks for all flags: the one that neither province has stands for them.
    "6.1": all,
    "6.2": { half: levels("m1", { A: 1, B: "1/2", "below-B": "1/2" }) },
    "6.3": cliffs(part, 99),
    "6.4": { v: ratio(part), ...scaled(part, 60) },
    "6.5": { v: ratio(part), ...scaled(part, 75), ...cliffs(part, 80) },
    "6.6": { v: ratio(part), ...scaled(part, 75, 80), ...cliffs(part, 70) },
    "6.7": cliffs(part, 1),
    "6.8": { ...scaled(part, 95), ...cliffs(part, 95) },
    "6.9": { cliff: allOrNothing(share(["a", "b"], "c"), "1%") },
  };
  const group = groupOf(decision405, "6", candidates);

  const printed = {
    "6.1": all,
    "6.3": cliffs(part, 99),
    "6.5": { v: ratio(part), ...cliffs(part, 80) },
    // Neither province reaches 70%, so that nothing below 80% is the same for both.
    "6.6": { v: ratio(part), ...scaled(part, 80), ...cliffs(part, 70) },
    "6.8": scaled(part, 95),
    "6.9": { cliff: allOrNothing(share(["a", "b"], "c"), "1%") },
  };

  it("has 80% and 70% in 6.5 and 6.6: 1 of 192 over what either document prints", () => {
    const { combinations, fitting } = groupOf(withoutAlternatives("6"), "6", printed);
    expect(combinations).toBe(192);
    expect(fitting).toEqual([
      Object.fromEntries(Object.keys(printed).map((code) => [code, "default"])),
    ]);
  });

  it("has the same beside the rubric's other readings of 6.2 and 6.4, which earn the same", () => {
    const { combinations, fitting } = groupOf(decision405, "6", printed);
    expect(combinations).toBe(192 * 2 * 2);
    const others = fitting.map(({ "6.2": level, "6.4": strictness, ...rest }) => {
      expect(new Set(Object.values(rest))).toEqual(new Set(["default"]));
      return [level, strictness].join();
    });
    expect(others).toEqual([
      "default,default",
      "default,strict",
      "from-b,default",
      "from-b,strict",
    ]);
  });

  it.each<Row>([
    ["6.5", "default", "69.01 fits / 93.47 fits"],
    ["6.1", "last", "54.01 / 78.47"],
    ["6.2", "half", "79.01 / 103.47"],
    ["6.3", "c99", "57.76 / 84.72"],
    ["6.4", "v", "77.37 / 87.83"],
    ["6.4", "s60", "82.95 / 93.47 fits"],
    ["6.5", "v", "67.01 / 91.54"],
    ["6.5", "c80", "59.01 / 83.84"],
    ["6.5", "s75", "69.68 / 94.11"],
    ["6.6", "v", "65.74 / 89.08"],
    ["6.6", "s75", "68.29 / 92.49"],
    ["6.6", "s80", "67.65 / 91.64"],
    ["6.6", "c70", "58.12 / 78.86"],
    ["6.7", "c1", "69.01 fits / 94.81"],
    ["6.8", "s95", "69.45 fits / 93.84"],
    ["6.9", "cliff", "55.51 / 86.27"],
  ])("with %s read as %s gives %s", (code, reading, totals) => {
    expect(aloneOf(group, code, reading)).toBe(totals);
  });
});

describe("a threshold of one document", () => {
  it("is not told apart from the rubric's own where it is the same", () => {
    const candidates = { "8.1": ["100%"], "8.2": { "draft 2025": thresholdToMax(rate, "0.5") } };
    const { combinations, readings } = groupOf(decision405, "8", { ...candidates, "8.3": ["80%"] });
    expect(combinations).toBe(2 * 4);
    expect(readings.map(({ reading, also }) => [reading, ...also].join())).toEqual([
      "default,ratio,scaled-100%",
      "cliff-100%",
      "default",
      "ratio",
      "scaled-80%",
      "cliff-80%",
    ]);
  });
});
