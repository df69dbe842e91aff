// Which indicators do the two rubrics share? By stable keys: 20 shared, 7 new, 27 dropped.

import { compareRubrics } from "@dti/score/define";
import { decision405, draft3530 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { indicatorsOf } from "../support/tree.js";

/** Code in the draft and code in Decision 405. */
const shared: readonly (readonly [draft: string, decision: string])[] = [
  ["1.3", "3.4"],
  ["1.4", "3.5"],
  ["1.5", "3.6"],
  ["1.6", "3.7"],
  ["2.1", "4.1"],
  ["2.2", "4.2"],
  ["2.3", "4.4"],
  ["2.4", "4.6"],
  ["3.1", "5.1"],
  ["4.1", "6.1"],
  ["4.2", "6.3"],
  ["4.4", "6.6"],
  ["4.5", "6.8"],
  ["4.6", "6.9"],
  ["5.1", "7.1"],
  ["5.2", "7.2"],
  ["5.4", "7.3"],
  ["6.1", "8.1"],
  ["6.3", "8.2"],
  ["6.5", "8.3"],
];

const draft = indicatorsOf(draft3530);
const decision = indicatorsOf(decision405);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

describe("the draft and Decision 405", () => {
  it("share these 20 keys, and no others", () => {
    const found = draft.flatMap(({ code, key }) => {
      const other = decision.find((one) => one.key === key);
      return other === undefined ? [] : [[code, other.code]];
    });
    expect(found).toEqual(shared);
  });

  it("share indicators of the same main index: 3 became 1, 4 became 2, and so on to 6", () => {
    for (const [one, other] of shared) {
      expect(Number(one[0]) + 2).toBe(Number(other[0]));
    }
  });

  it("share 730 points of the draft and 580 of Decision 405", () => {
    const codes = (index: 0 | 1) => shared.map((pair) => pair[index]);
    const maxOf = (all: typeof draft, some: readonly string[]): number =>
      sum(all.filter(({ code }) => some.includes(code)).map(({ max }) => max));
    expect(maxOf(draft, codes(0))).toBe(730);
    expect(maxOf(decision, codes(1))).toBe(580);
  });

  it("differ in 7 new indicators of 270 points, and 27 dropped ones of 420", () => {
    const added = draft.filter(({ code }) => !shared.some(([one]) => one === code));
    const dropped = decision.filter(({ code }) => !shared.some(([, other]) => other === code));
    expect(added.map(({ code }) => code)).toEqual([
      "1.1",
      "1.2",
      "3.2",
      "4.3",
      "5.3",
      "6.2",
      "6.4",
    ]);
    expect([added.length, sum(added.map(({ max }) => max))]).toEqual([7, 270]);
    expect([dropped.length, sum(dropped.map(({ max }) => max))]).toEqual([27, 420]);
  });

  it("give every indicator one key, used once in a rubric", () => {
    for (const all of [draft, decision]) {
      const keys = all.map(({ key }) => key);
      expect(keys).not.toContain(undefined);
      expect(new Set(keys).size).toBe(all.length);
    }
  });

  it.each([
    ["4.4", "6.4"],
    ["4.3", "6.7"],
    ["4.3", "6.5"],
    ["3.2", "5.4"],
    ["3.2", "5.5"],
    ["3.1", "5.2"],
    ["1.1", "3.2"],
    ["1.2", "3.1"],
    ["1.2", "3.3"],
    ["2.2", "4.3"],
    ["2.4", "8.3"],
    ["6.5", "4.6"],
  ])("keep %s and %s apart: alike, but not the same", (one, other) => {
    const keyOf = (all: typeof draft, code: string) => all.find((node) => node.code === code)?.key;
    expect(keyOf(draft, one)).not.toBe(keyOf(decision, other));
  });
});

describe("compareRubrics", () => {
  const comparison = compareRubrics(decision405, draft3530);
  const leaves = <T extends { readonly kind: string }>(nodes: readonly T[]): readonly T[] =>
    nodes.filter(({ kind }) => kind === "indicator");

  it("finds the same 20, 7 and 27 indicators, and their points", () => {
    expect(leaves(comparison.shared).map(({ to, from }) => [to, from])).toEqual(shared);
    expect(comparison.summary).toEqual({
      indicators: {
        from: 47,
        to: 27,
        shared: 20,
        added: 7,
        dropped: 27,
        reweighted: 14,
        reformulated: 10,
      },
      points: { shared: { from: 580, to: 730 }, added: 270, dropped: 420 },
    });
  });

  it("tells that main indices 3 to 8 became 1 to 6, that 1 and 2 went, and that nothing changed group", () => {
    const groups = comparison.shared.filter(({ kind }) => kind === "group");
    expect(groups.map(({ from, to }) => [from, to])).toEqual([
      ["3", "1"],
      ["4", "2"],
      ["5", "3"],
      ["6", "4"],
      ["7", "5"],
      ["8", "6"],
    ]);
    const dropped = comparison.dropped.filter(({ kind }) => kind === "group");
    expect(dropped.map(({ code }) => code)).toEqual(["1", "2"]);
    expect(comparison.moved).toHaveLength(26);
    expect(comparison.moved.filter(({ parent }) => parent)).toEqual([]);
  });

  it("finds other formulas in these ten", () => {
    const reformulated = comparison.changed.filter(({ changes }) =>
      changes.some(({ on }) => on === "formula"),
    );
    const codes = ["1.3", "1.4", "1.5", "2.2", "4.4", "4.5", "5.1", "5.2", "6.3", "6.5"];
    expect(reformulated.map(({ to }) => to)).toEqual(codes);
  });
});

/** What of a fact under Decision 405 may be used again, by the draft's code. */
const facts: Readonly<Record<string, "all" | "rate" | "none">> = {
  "1.3": "rate",
  "1.4": "none",
  "1.5": "none",
  "1.6": "all",
  "2.1": "all",
  "2.2": "rate",
  "2.3": "all",
  "2.4": "all",
  "3.1": "all",
  "4.1": "all",
  "4.2": "all",
  "4.4": "all",
  "4.5": "rate",
  "4.6": "all",
  "5.1": "all",
  "5.2": "rate",
  "5.4": "all",
  "6.1": "all",
  "6.3": "rate",
  "6.5": "all",
};

describe("what the draft says of facts under Decision 405", () => {
  const rules = draft.flatMap(({ code, carries = [] }) =>
    carries.map((rule) => ({ code, ...rule })),
  );

  it("is said of each shared indicator once, and of no other", () => {
    expect(Object.fromEntries(rules.map((rule) => [rule.code, rule.facts]))).toEqual(facts);
    expect(rules.map(({ code }) => code)).toEqual(shared.map(([code]) => code));
    expect(new Set(rules.map(({ from }) => from))).toEqual(new Set([decision405.version]));
  });

  it("says why, where not all of a fact may be used again, and where the base is in doubt", () => {
    const explained = rules.filter(({ because }) => because).map(({ code }) => code);
    const partial = rules.filter((rule) => rule.facts !== "all").map(({ code }) => code);
    expect(explained).toEqual([...partial, "2.3"].sort());
  });

  it("swaps the letters of 4.4, and of no other", () => {
    const renamed = rules.filter(({ letters }) => letters);
    expect(renamed.map(({ code, letters }) => [code, letters])).toEqual([
      ["4.4", { a: "b", b: "a" }],
    ]);
  });
});
