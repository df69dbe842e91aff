import { safeScore, score, type Rubric } from "@dti/score";
import {
  allOrNothing,
  awarded,
  bestOf,
  defineRubric,
  flag,
  indicator,
  levels,
  quotient,
  ratio,
  relativeToBest,
  share,
  steps,
  thresholdToMax,
  weightedParts,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { quickChange, quickOf, quickPrinted, quickScore } from "../../src/score/quick.js";

type Fields = Omit<Parameters<typeof indicator>[1], "name" | "max">;

const name = { vi: "x", en: "x" };
const number = { label: name };
const yes = { label: name, kind: "flag" } as const;

const of = (fields: Fields, places = 2): Rubric =>
  defineRubric({
    family: "test",
    version: "v1",
    revision: 1,
    years: [2026, 2026],
    max: 20,
    places,
    children: [indicator("1", { ...fields, name, max: 20 })],
  });

/** What doubles print; undefined where they leave the facts alone, or a digit. */
const printed = (rubric: Rubric, fact: unknown): string | undefined => {
  const quick = quickOf(rubric, { year: 2026 });
  const figures = quick && quickScore(quick, { "1": fact });
  return quick && figures && quickPrinted(quick, figures, "1");
};

const ab = { a: number, b: number };
const sums = { a: number, b: number, c: number };

describe("facts in doubles", () => {
  const levelled = { level: { label: name, kind: ["A", "B"] } } as const;
  const parts = { a: { ...number, partOf: "b" }, b: number, m: yes } as const;

  it.each([
    ["a share", { variables: ab, formula: ratio(share("a", "b")) }, { a: 1, b: 3 }, "6.67"],
    [
      "letters in another order",
      { variables: ab, formula: ratio(share("a", "b")) },
      { b: 3, a: 1 },
      "6.67",
    ],
    ["zero", { variables: ab, formula: ratio(share("a", "b")) }, { a: 0, b: 3 }, "0.00"],
    [
      "a threshold",
      { variables: ab, formula: thresholdToMax(quotient("a", "b"), "80%") },
      { a: 5, b: 1 },
      "20.00",
    ],
    [
      "a count over seven",
      { variables: { a: number }, formula: ratio(quotient("a", 7)) },
      { a: 5 },
      "14.29",
    ],
    [
      "a sum",
      { variables: sums, formula: ratio(share(["a", "b"], "c")) },
      { a: 1, b: 2, c: 3 },
      "20.00",
    ],
    [
      "a cliff",
      { variables: ab, formula: allOrNothing(share("a", "b"), "80%") },
      { a: 4, b: 5 },
      "20.00",
    ],
    [
      "a strict cliff",
      { variables: ab, formula: allOrNothing(share("a", "b"), "80%", { strict: true }) },
      { a: 4, b: 5 },
      "0.00",
    ],
    [
      "steps",
      {
        variables: ab,
        formula: steps(quotient("a", "b"), [
          ["50%", "1/4"],
          ["1", "1"],
        ]),
      },
      { a: 3, b: 5 },
      "5.00",
    ],
    [
      "below the steps",
      {
        variables: ab,
        formula: steps(quotient("a", "b"), [
          ["50%", "1/4"],
          ["1", "1"],
        ]),
      },
      { a: 1, b: 5 },
      "0.00",
    ],
    [
      "the best",
      { variables: { ...ab, m: yes }, formula: bestOf(ratio(share("a", "b")), flag("m")) },
      { a: 1, b: 2, m: false },
      "10.00",
    ],
    [
      "parts",
      {
        variables: parts,
        formula: weightedParts(["1/3", flag("m")], ["2/3", ratio(share("a", "b"))]),
      },
      { a: 1, b: 7, m: true },
      "8.57",
    ],
    [
      "a level",
      { variables: levelled, formula: levels("level", { A: "1", B: "1/3" }) },
      { level: "B" },
      "6.67",
    ],
    [
      "a level that nobody decided",
      { variables: levelled, formula: levels("level", { A: "1", B: null }) },
      { level: "B" },
      "0.00",
    ],
    ["points", { variables: {}, formula: awarded() }, { points: 12.34 }, "12.34"],
    [
      "what waits for the best",
      { variables: ab, formula: relativeToBest(share("a", "b")) },
      { a: 1, b: 2 },
      "0.00",
    ],
  ] as const)("%s", (_, fields: Fields, fact, digits) => {
    expect(printed(of(fields), fact)).toBe(digits);
    expect(score(of(fields), { "1": fact } as never, { year: 2026 }).printed).toBe(digits);
  });

  const shared = { variables: ab, formula: ratio(share("a", "b")) };
  const inherited = Object.create({ a: 1 }) as Record<string, unknown>;

  it.each([
    ["that are incomplete", shared, { a: 1 }],
    ["with more letters", shared, { a: 1, b: 2, c: 3 }],
    ["with a note", shared, { a: 1, b: 2, note: "x" }],
    ["in text", shared, { a: "1", b: 2 }],
    ["that are inherited", shared, Object.assign(inherited, { b: 2 })],
    ["that are none", shared, null],
    ["in a list", shared, [1, 2]],
    ["that are negative", shared, { a: -1, b: 2 }],
    ["too large to be exact", shared, { a: 1, b: 2 ** 53 }],
    ["over nothing", shared, { a: 0, b: 0 }],
    ["above 1", shared, { a: 3, b: 2 }],
    ["of a tie", shared, { a: 1, b: 800 }],
    ["a part above its whole", { variables: parts, formula: flag("m") }, { a: 3, b: 2, m: true }],
    [
      "of a sum that is close",
      { variables: sums, formula: ratio(share(["a", "b"], "c")) },
      { a: 0.1, b: 0.2, c: 0.3 },
    ],
    [
      "beside a threshold",
      { variables: ab, formula: allOrNothing(quotient("a", "b"), "80%") },
      { a: 0.08, b: 0.1 },
    ],
    ["of no flag", { variables: { m: yes }, formula: flag("m") }, { m: 1 }],
    [
      "of no level",
      { variables: levelled, formula: levels("level", { A: "1", B: "0" }) },
      { level: "C" },
    ],
    ["above the points", { variables: {}, formula: awarded() }, { points: 20.1 }],
    [
      "beside steps",
      { variables: ab, formula: steps(quotient("a", "b"), [["80%", "1"]]) },
      { a: 0.08, b: 0.1 },
    ],
  ] as const)("leave alone facts %s", (_, fields: Fields, fact) => {
    expect(printed(of(fields), fact)).toBeUndefined();
  });

  it("leave alone what is wrong, or not said, of codes, rubrics, years and options", () => {
    const rubric = of(shared);
    const quick = quickOf(rubric, { year: 2026 });
    if (quick === undefined) throw new TypeError("A frozen rubric is prepared");
    const facts = { "1": { a: 1, b: 2 } };
    expect(quickScore(quick, { ...facts, "2": {} })).toBeUndefined();
    expect(quickScore(quick, {})).toBeUndefined();
    expect(quickScore(quick, { "2": { a: 1, b: 2 } })).toBeUndefined();
    const figures = quickScore(quick, facts) ?? [];
    expect(quickPrinted(quick, figures, "2")).toBeUndefined();
    expect(quickChange(quick, figures, new Map([["2", {}]]))).toBeUndefined();
    expect(quickChange(quick, figures, new Map([["1", { a: 3, b: 2 }]]))).toBeUndefined();
    for (const options of [{ year: 2027 }, { year: "2026" }, { year: 2026, context: {} }, 5]) {
      expect(quickOf(rubric, options)).toBeUndefined();
    }
    expect(quickOf({ ...rubric }, { year: 2026 })).toBeUndefined();
    expect(quickOf(5 as never, { year: 2026 })).toBeUndefined();
  });

  it("change only where a part stays within its whole", () => {
    const parts = { a: { ...number, partOf: "b" }, b: number, c: number } as const;
    const quick = quickOf(of({ variables: parts, formula: ratio(quotient("a", "c")) }), {
      year: 2026,
    });
    const figures = quick && quickScore(quick, { "1": { a: 1, b: 2, c: 4 } });
    const change = (fact: unknown) =>
      quick && figures && quickChange(quick, figures, new Map([["1", fact]]));
    const changed = change({ c: 4, b: 2, a: 2 });
    expect(quick && changed && quickPrinted(quick, changed, "1")).toBe("10.00");
    expect(change({ a: 3, b: 2, c: 4 })).toBeUndefined();
    expect(change({ a: 1, b: 2, c: 0 })).toBeUndefined();
  });

  it("are not what all objects have", () => {
    const polluted = Object.prototype as unknown as Record<string, unknown>;
    try {
      Object.defineProperty(polluted, "b", {
        value: 2,
        enumerable: true,
        configurable: true,
        writable: true,
      });
      expect(printed(of(shared), { a: 1 })).toBeUndefined();
      const quick = quickOf(of(shared), { year: 2026 });
      const figures = Array.from({ length: 3 }, () => 1);
      const changed = quick && quickChange(quick, figures, new Map([["1", { a: 1 }]]));
      expect([typeof quick, changed]).toEqual(["object", undefined]);
    } finally {
      Reflect.deleteProperty(polluted, "b");
    }
  });

  it("of a getter that throws are told by another", () => {
    const facts = {
      get "1"(): unknown {
        throw new RangeError("no");
      },
    };
    const scored = safeScore(of(shared), facts, { year: 2026 });
    expect(scored.ok ? [] : scored.issues.map(({ code }) => code)).toEqual(["not_facts"]);
  });

  it("are not scored by options that throw", () => {
    const options = {
      get year(): number {
        throw new RangeError("no");
      },
    };
    const scored = safeScore(of(shared), { "1": { a: 1, b: 2 } }, options);
    expect(scored.ok ? [] : scored.issues.map(({ code }) => code)).toEqual(["not_a_year"]);
  });

  it("leave alone constants beyond doubles", () => {
    const rubric = of({ variables: ab, formula: thresholdToMax(quotient("a", "b"), "1e-30") }, 20);
    expect(printed(rubric, { a: 1, b: 3 })).toBeUndefined();
    expect(score(rubric, { "1": { a: 1, b: 3 } } as never, { year: 2026 }).printed).toBe(
      `20.${"0".repeat(20)}`,
    );
  });
});
