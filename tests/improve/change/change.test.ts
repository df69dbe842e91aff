// What moved between two results, by how much, and in which order is it told? On results of awarded
// points.

import { toJSON, type Result } from "@dti/score";
import { merge } from "@dti/score/audit";
import { awarded, ratio, share } from "@dti/score/define";
import { explainChange, type Change, type NodeChange } from "@dti/score/improve";
import { describe, expect, it } from "vitest";

import { groupOf, leaf, rubricOf, text } from "../../rubric/sample.js";
import { resultOf } from "../../score/sample.js";
import { resultWith } from "../sample.js";

const told = (changes: readonly NodeChange[]): readonly string[] =>
  changes.map(({ code, difference }) => `${code} ${difference.exact}`);

/** All that moved, in short. */
const moves = ({ indicators, groups, pillars }: Change) => ({
  indicators: told(indicators),
  groups: told(groups),
  pillars: told(pillars),
});

const before = resultWith([5], [4], [6], [2]);

describe("a change", () => {
  it("is told at every node: the total, pillars, groups and indicators", () => {
    const change = explainChange(before, resultWith([2], [4], [6], [7]));
    expect(change).toMatchObject({ kind: "total", code: "total", max: 40 });
    expect(change.from).toEqual({ exact: "17", printed: "17.00" });
    expect(change.to).toEqual({ exact: "19", printed: "19.00" });
    expect(change.difference).toEqual({ exact: "2", printed: "+2.00" });
    expect(moves(change)).toEqual({
      indicators: ["2.2 5", "1.1 -3"],
      groups: ["2 5", "1 -3"],
      pillars: ["P 5"],
    });
    expect(change.unmoved).toEqual({ indicators: 2, groups: 0, pillars: 0 });
    expect(change.indicators[1]).toMatchObject({
      kind: "indicator",
      code: "1.1",
      name: text("indicator 1.1"),
      within: "1",
      max: 10,
      from: { exact: "5", printed: "5.00" },
      to: { exact: "2", printed: "2.00" },
      difference: { exact: "-3", printed: "-3.00" },
    });
    expect(change.groups[0]).toEqual({
      kind: "group",
      code: "2",
      name: text("group 2"),
      within: "total",
      max: 20,
      from: { exact: "8", printed: "8.00" },
      to: { exact: "13", printed: "13.00" },
      difference: { exact: "5", printed: "+5.00" },
      causes: [{ cause: "data", difference: { exact: "5", printed: "+5.00" } }],
    });
    expect(change.pillars[0]).toMatchObject({ kind: "pillar", code: "P", name: text("pillar") });
  });

  it("counts what did not move, and does not list it", () => {
    const change = explainChange(before, resultWith([5], [5], [6], [2]));
    expect(moves(change)).toEqual({ indicators: ["1.2 1"], groups: ["1 1"], pillars: [] });
    expect(change.unmoved).toEqual({ indicators: 3, groups: 1, pillars: 1 });
  });

  it("of nothing has no moves", () => {
    const change = explainChange(before, resultWith([5], [4], [6], [2]));
    expect(moves(change)).toEqual({ indicators: [], groups: [], pillars: [] });
    expect(change.difference).toEqual({ exact: "0", printed: "0.00" });
    expect(change.unmoved).toEqual({ indicators: 4, groups: 2, pillars: 1 });
    expect([change.samePoints, change.general]).toEqual([[], []]);
  });

  it("lists the largest difference first, whichever way it goes, then the order of the law", () => {
    const change = explainChange(before, resultWith([3], [6], [1], [4]));
    expect(told(change.indicators)).toEqual(["2.1 -5", "1.1 -2", "1.2 2", "2.2 2"]);
    expect(told(change.groups)).toEqual(["2 -3", "1 0"]);
  });

  it("lists groups and pillars in which moves cancel out", () => {
    const change = explainChange(before, resultWith([5], [4], [7], [1]));
    expect(moves(change)).toEqual({
      indicators: ["2.1 1", "2.2 -1"],
      groups: ["2 0"],
      pillars: ["P 0"],
    });
    expect([change.difference.printed, change.groups[0]?.difference.printed]).toEqual([
      "0.00",
      "0.00",
    ]);
  });

  it("is exact, and each of its numbers is rounded by itself", () => {
    const rubric = rubricOf([leaf("1", ratio(share("a", "b"))), leaf("2", ratio(share("a", "b")))]);
    const thirds = (a: number): Result => resultOf(rubric, { "1": { a, b: 3 }, "2": { a, b: 3 } });
    const { from, to, difference, indicators } = explainChange(thirds(1), thirds(2));
    expect([from.printed, to.printed, difference.printed]).toEqual(["13.33", "26.67", "+13.33"]);
    expect(indicators.map((one) => one.difference)).toEqual([
      { exact: "20/3", printed: "+6.67" },
      { exact: "20/3", printed: "+6.67" },
    ]);
  });

  it("keeps the sign of what is too little to print", () => {
    const [less, more] = [resultWith([5]), resultWith(["5.001"])];
    expect(explainChange(less, more).difference).toEqual({ exact: "1/1000", printed: "+0.00" });
    expect(explainChange(more, less).difference).toEqual({ exact: "-1/1000", printed: "-0.00" });
  });

  it("rounds a loss as it rounds a gain", () => {
    const [less, more] = [resultWith([5]), resultWith(["5.005"])];
    expect(explainChange(less, more).difference.printed).toBe("+0.01");
    expect(explainChange(more, less).difference.printed).toBe("-0.01");
  });

  it("says of which node each one is part, also where groups hold groups and indicators stand alone", () => {
    const points = (code: string) => leaf(code, awarded(), { variables: {} });
    const rubric = rubricOf([
      groupOf("1", groupOf("1.1", points("1.1.1"), points("1.1.2")), points("1.2")),
      points("2"),
    ]);
    const facts = (...all: readonly number[]) =>
      Object.fromEntries(
        ["1.1.1", "1.1.2", "1.2", "2"].map((code, index) => [code, { points: all[index] }]),
      );
    const change = explainChange(
      resultOf(rubric, facts(1, 2, 3, 4)),
      resultOf(rubric, facts(4, 1, 7, 9)),
    );
    const parts = [...change.groups, ...change.indicators];
    expect(parts.map(({ code, within, difference }) => [code, within, difference.exact])).toEqual([
      ["1", "total", "6"],
      ["1.1", "1", "2"],
      ["2", "total", "5"],
      ["1.2", "1", "4"],
      ["1.1.1", "1.1", "3"],
      ["1.1.2", "1.1", "-1"],
    ]);
    expect(change.unmoved).toEqual({ indicators: 0, groups: 0, pillars: 0 });
  });

  it("prints what the rubric's rule makes of the rows", () => {
    const rubric = rubricOf(
      [groupOf("1", leaf("1.1", ratio(share("a", "b"))), leaf("1.2", ratio(share("a", "b"))))],
      { rules: { rounding: "sum-of-printed" } },
    );
    const of = (a: number) => resultOf(rubric, { "1.1": { a, b: 6 }, "1.2": { a, b: 6 } });
    const { from, to, difference } = explainChange(of(0), of(1));
    expect([from.printed, to.printed, difference.printed]).toEqual(["0.00", "6.66", "+6.67"]);
  });

  it("is plain data, which JSON keeps, and cannot be changed", () => {
    const change = explainChange(before, resultWith([2], [4], [6], [7, 8]));
    expect(JSON.parse(JSON.stringify(change))).toEqual(change);
    const all: unknown[] = [change, change.difference, change.unmoved, change.indicators];
    const [first] = change.indicators;
    expect(
      all.concat(first, first?.after, first?.figures, first?.differs).every(Object.isFrozen),
    ).toBe(true);
  });

  it("is the same for what toJSON made of the results, which it leaves as it was", () => {
    const after = resultWith([2], [4], [6], [7]);
    const stored = structuredClone(toJSON(after));
    expect(explainChange(toJSON(before), stored)).toEqual(explainChange(before, after));
    expect(stored).toEqual(toJSON(after));
    expect(Object.isFrozen(stored.children[0]?.name)).toBe(false);
  });

  it("may be of mergers, whose units are counted", () => {
    const merged = (...all: readonly Result[]): Result => merge(all);
    const change = explainChange(
      merged(before, resultWith([7], [4], [6], [2])),
      merged(before, before, resultWith([1], [4], [6], [2])),
    );
    expect(told(change.indicators)).toEqual(["1.1 -7/3"]);
    expect([change.before.units, change.after.units]).toEqual([2, 3]);
    const [one] = change.indicators;
    expect([one?.before.merged, one?.after.merged]).toEqual([
      [
        { points: "7", units: 1 },
        { points: "5", units: 1 },
      ],
      [
        { points: "5", units: 2 },
        { points: "1", units: 1 },
      ],
    ]);
    expect([one?.figures, one?.differs]).toEqual([[], ["merged", "range"]]);
  });

  it("of mergers is none where only the number of equal units differs", () => {
    const two = merge([before, resultWith([7], [4], [6], [2])]);
    const change = explainChange(two, merge([two, two]));
    expect(change.after.units).toBe(4);
    expect([change.indicators, change.samePoints]).toEqual([[], []]);
    const [one] = explainChange(
      merge([before, before]),
      merge([resultWith([4], [4], [6], [2]), resultWith([6], [4], [6], [2])]),
    ).samePoints;
    expect([one?.code, one?.differs]).toEqual(["1.1", ["merged"]]);
  });

  it("may be of a result and a merger", () => {
    const change = explainChange(before, merge([before, resultWith([7], [4], [6], [2])]));
    expect([change.before, change.after.units]).toEqual([{ rubric: "test/v@1", year: 2026 }, 2]);
    const [one] = change.indicators;
    expect(one?.figures).toMatchObject([{ name: "points", moved: true }]);
    expect(one?.differs).toEqual(["figures", "merged", "range"]);
    expect(one?.figures[0]).not.toHaveProperty("to");
  });
});
