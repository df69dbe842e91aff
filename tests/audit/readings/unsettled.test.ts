// Which readings do the printed scores of 2024 leave open, and which can none explain? Groups 1, 2, 4
// and 7 of Quảng Bình and the old Quảng Trị.

import { rounded } from "@dti/score";
import { whichReading } from "@dti/score/audit";
import { allOrNothing, flag, ratio, share } from "@dti/score/define";
import { decision405 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { aloneOf, cliffs, groupOf, provinces, scaled } from "../../support/printed-groups.js";

const part = share("a", "b");
const eight = ["50%", "60%", "70%", "75%", "80%", "85%", "90%", "95%"];

type Row = readonly [code: string, reading: string, totals: string];

describe("group 4", () => {
  it.each([
    ["the printed ones", { "4.1": ["100%"], "4.2": ["10%"], "4.3": ["1%"], "4.5": ["5%"] }],
    ["goals", { "4.4": ["80%", "100%"], "4.6": ["50%", "80%", "100%"] }],
    ["those up to 95%", { "4.1": eight, "4.4": eight, "4.6": eight }],
  ])("has no reading that gives what Quảng Trị printed, with thresholds such as %s", (_, list) => {
    const { fits, fitting, readings } = groupOf(decision405, "4", list);
    expect([fits, fitting]).toEqual([0, []]);
    const own = readings.find(({ reading }) => reading === "default");
    expect(own?.alone.map(({ verdict }) => verdict)).toEqual(["undetermined", "contradicted"]);
  });

  it("has one at 99% in 4.4, which nothing prints, and only if 50% is rounded to a unit", () => {
    const percents = Array.from({ length: 100 }, (_, index) => `${String(index + 1)}%`);
    const { fitting } = groupOf(decision405, "4", { "4.4": percents });
    expect(fitting).toEqual([{ "4.4": "scaled-99%" }]);
    const [first, second] = provinces("4");
    const exact = { ...second?.facts, "4.6": { rate: rounded("50,00%") } };
    const cases = [first, { ...second, facts: exact }] as ReturnType<typeof provinces>;
    expect(groupOf(decision405, "4", { "4.4": percents }, cases).fits).toBe(0);
  });

  const group = groupOf(decision405, "4", {
    "4.1": { v: ratio(part) },
    "4.2": scaled(part, 10),
    "4.3": scaled(part, 1),
    "4.4": { ...scaled(part, 80), ...cliffs(part, 70, 80) },
    "4.5": { ...scaled(part, 5), ...cliffs(part, 0.4) },
    "4.6": { ...scaled(part, 50, 80), ...cliffs(part, 50, 80) },
  });

  // Of Quảng Bình, 4.6 is not printed: it counts as 0 here, and may be up to 10.
  it.each<Row>([
    ["4.1", "default", "1.36 fits / 90.13"],
    ["4.6", "s50", "1.36 fits / 95.13"],
    ["4.6", "s80", "1.36 fits / 91.38"],
    ["4.6", "c80", "1.36 fits / 85.13"],
    ["4.6", "c50", "1.36 fits / 95.13"],
    ["4.4", "s80", "1.71 fits / 93.91"],
    ["4.4", "c80", "0.00 fits / 75.00"],
    ["4.4", "c70", "0.00 fits / 95.00"],
    ["4.1", "v", "3.20 / 90.13"],
    ["4.2", "s10", "20.29 / 90.13"],
    ["4.3", "s1", "5.96 / 90.13"],
    ["4.5", "s5", "2.36 / 90.13"],
    ["4.5", "c0.4", "11.36 / 90.13"],
  ])("with %s read as %s gives %s", (code, reading, totals) => {
    expect(aloneOf(group, code, reading)).toBe(totals);
  });
});

describe("groups 1 and 2", () => {
  it.each([
    ["1", ["40", "40"]],
    ["2", ["50", "50"]],
  ])("group %s has no other readings, and gives %j", (group, printed) => {
    const { groups, unaffected } = whichReading(decision405, provinces(group));
    expect(groups).toEqual([]);
    expect(unaffected.map((one) => one.printed)).toEqual(printed);
    expect(unaffected.map(({ verdict }) => verdict)).toEqual(["exact", "exact"]);
  });

  const group = groupOf(decision405, "1", {
    "1.2": ["60%"],
    "1.4": { section: flag("m1"), count: flag("m2") },
    "1.5": { section: flag("m1"), count: flag("m2") },
  });

  it.each<Row>([
    ["1.2", "ratio", "40.00 fits / 46.67"],
    ["1.2", "cliff-60%", "40.00 fits / 50.00"],
    ["1.4", "section", "45.00 / 40.00 fits"],
    ["1.5", "count", "35.00 / 40.00 fits"],
  ])("with %s read as %s group 1 gives %s", (code, reading, totals) => {
    expect(aloneOf(group, code, reading)).toBe(totals);
  });

  it("and the split of 1.4 and 1.5 is not settled: one may earn what the other loses", () => {
    const others = group.fitting.map((one) => [one["1.4"], one["1.5"]].join());
    expect(others).toEqual(["default,default", "section,count", "count,section"]);
    expect(group.fitting.every((one) => one["1.2"] === "default")).toBe(true);
  });
});

describe("group 7", () => {
  const group = groupOf(decision405, "7", { "7.4": { all: allOrNothing(part, "100%") } });

  it("excludes points in proportion in both 7.1 and 7.2, since 7.5 would earn more than 30", () => {
    const own = groupOf(decision405, "7", {});
    expect([own.combinations, own.fits]).toEqual([48, 44]);
    const listed = own.excluded.listed ?? [];
    expect(listed.map(({ readings }) => [readings["7.1"], readings["7.2"]].join())).toEqual(
      listed.map(() => "ratio,ratio"),
    );
    expect(listed.flatMap(({ by }) => by.map((one) => one.case))).toEqual([0, 0, 0, 0]);
  });

  it("leaves 7.4 all or nothing only beside 20% in 7.1, where both have a threshold", () => {
    // The rubric's own readings of 7.1 and 7.2 leave open what they earn.
    const decided = group.fitting.filter(
      (one) => one["7.4"] === "all" && one["7.1"] !== "default" && one["7.2"] !== "default",
    );
    expect([...new Set(decided.map((one) => one["7.1"]))]).toEqual(["scaled-20"]);
  });
});
