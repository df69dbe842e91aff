import { explain, score, toJSON, trace, type Result, type ResultNode } from "@dti/score";
import { merge, receipt } from "@dti/score/audit";
import { defineRubric, indicator, ratio, share } from "@dti/score/define";
import { decisive } from "@dti/score/improve";
import { draft3530 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { readNode, readResult } from "../../src/score/stored.js";

const result = score(draft3530, { "2.3": { a: 2, b: 3 } }, { year: 2026 });
const copy = (): Record<string, unknown> =>
  JSON.parse(JSON.stringify(result)) as Record<string, unknown>;

describe("a result that this library made", () => {
  it("is taken as it is, with its nodes", () => {
    expect(readResult(result)).toBe(result);
    expect(readNode(result.at("2.3"))).toBe(result.at("2.3"));
  });

  it("is as good as its plain data, which is copied", () => {
    const data = toJSON(result);
    expect(readResult(data)).toEqual(data);
    expect(readResult(data)).not.toBe(data);
    expect(readResult({ ...result })).toEqual(data);
  });
});

const node = (): Record<string, unknown> => ({ ...toJSON(result.at("2.3")) });

/** A chain of objects, each inside the one before. */
const deep = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner) => ({ inner }), {});

/** Few objects that stand for two to the power of `levels`. */
const shared = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((part) => ({ a: part, b: part }), {});

const circle = (): unknown => {
  const round: Record<string, unknown> = {};
  return Object.assign(round, { round });
};

const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();

const strange: readonly (readonly [string, () => unknown])[] = [
  ["a circle", circle],
  ["a chain without end", () => deep(100_000)],
  ["parts that share parts", () => shared(60)],
  ["a list without end", () => Array.from({ length: 1 }).concat(new Array(2 ** 31))],
  ["a function", () => () => 1],
  ["a symbol", () => Symbol("s")],
  ["a proxy that is gone", () => revoked],
];

describe("a stored result", () => {
  it.each(strange)("is none with %s in it", (name, make) => {
    expect(readNode({ ...node(), extra: make() })).toBeUndefined();
    const odd = { ...copy(), children: [make()] } as unknown;
    const acts: readonly ((stored: Result) => unknown)[] = [
      (stored) => trace(stored),
      (stored) => explain(stored, { locale: "vi" }),
      (stored) => receipt(stored),
      (stored) => merge([stored]),
      (stored) => decisive(stored, { atLeast: 1 }),
    ];
    // Looking through a million values takes a while.
    for (const act of name === "parts that share parts" ? acts.slice(0, 1) : acts) {
      expect(() => act(odd as Result)).toThrow(expect.objectContaining({ code: "not_a_result" }));
    }
  });

  it("has no receipt with what JSON cannot hold", () => {
    const stored = { ...copy(), context: { population: 10n } } as unknown;
    expect(() => receipt(stored as Result)).toThrow(
      expect.objectContaining({ code: "not_a_result" }),
    );
  });

  it("gives each field once: a getter cannot answer twice", () => {
    let times = 0;
    const stored = Object.defineProperty(node(), "printed", {
      enumerable: true,
      get: () => (times++ === 0 ? "13.33" : "20.00"),
    }) as unknown;
    expect(explain(stored as ResultNode, { locale: "en" })).toContain("13.33/20 points");
    expect(times).toBe(1);
  });

  it("is not frozen by those who read it", () => {
    const data = toJSON(result);
    trace(data);
    merge([data, data]);
    receipt(data);
    expect([data.name, data.children, data.marks].map(Object.isFrozen)).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe("a rubric of more than a thousand indicators", () => {
  const codes = Array.from({ length: 1001 }, (_, index) => `i${String(index)}`);
  const rubric = defineRubric({
    family: "test",
    version: "many",
    revision: 1,
    years: [2026, 2026],
    max: 1001,
    children: codes.map((code) =>
      indicator(code, {
        name: { vi: code, en: code },
        max: 1,
        variables: {
          a: { label: { vi: "a", en: "a" } },
          b: { label: { vi: "b", en: "b" } },
        },
        formula: ratio(share("a", "b")),
      }),
    ),
  });

  it("is scored, stored and read again", () => {
    const data = toJSON(score(rubric, {}, { year: 2026 }));
    expect(trace(data).missing).toEqual(codes);
    expect(decisive(data, { atLeast: 1 }).settled).toBe(false);
  });
});

describe("what an author puts beside the fields of a node", () => {
  it("does not get into results", () => {
    const odd = { note: "of the rubric", fact: { a: 1, b: 1 }, merged: [], rubric: { id: "x" } };
    const rubric = defineRubric({
      family: "test",
      version: "odd",
      revision: 1,
      years: [2026, 2026],
      max: 1,
      children: [
        indicator("1", {
          name: { vi: "Một", en: "One" },
          max: 1,
          variables: { a: { label: { vi: "a", en: "a" } }, b: { label: { vi: "b", en: "b" } } },
          formula: ratio(share("a", "b")),
          ...odd,
        }),
      ],
    });
    const one = score(rubric, {}, { year: 2026 }).at("1");
    expect(Object.keys(odd).filter((name) => name in one)).toEqual([]);
    expect(explain(one, { locale: "en" })).not.toContain("of the rubric");
  });
});
