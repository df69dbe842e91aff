// What has no place in a rubric, because JSON cannot hold it?

import { ScoreError } from "@dti/score";
import { awarded, defineRubric, flag, weightedParts } from "@dti/score/define";
import type { FormulaNode } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import {
  flags,
  groupOf,
  leaf,
  letters,
  level,
  ofOne,
  problemsOf,
  rubricOf,
  text,
} from "./sample.js";

const define = defineRubric as (fields?: unknown) => unknown;
const fields = {
  family: "test",
  version: "v",
  revision: 1,
  years: [2025, 2030],
  max: 20,
  children: [leaf("1", awarded())],
};
const formulaOf = (formula: unknown): readonly string[] =>
  problemsOf(() =>
    ofOne(formula as FormulaNode, {
      variables: { ...letters("a", "b"), ...flags("m1"), l: level("A") },
    }),
  );

describe("what JSON cannot hold", () => {
  const inSource = (value: unknown): readonly string[] =>
    problemsOf(() => define({ ...fields, source: { title: value } }));

  it.each([
    ["a function", () => 5],
    ["a symbol", Symbol("x")],
    ["a bigint", 5n],
    ["NaN", NaN],
    ["Infinity", Infinity],
    ["a date", new Date(0)],
    ["a map", new Map()],
    ["a regular expression", /x/],
    [
      "an instance of a class",
      new (class Rubric {
        readonly max = 1;
      })(),
    ],
    ["an object that inherits", Object.create({ a: 1 })],
    ["a list without end", new Array(2 ** 32 - 1)],
  ])("has no place in a rubric: %s", (_, value) => {
    expect(inSource(value)).toEqual(["not_json at source.title"]);
  });

  it("has no place in a list either", () => {
    expect(inSource([undefined])).toEqual(["not_json at source.title.0"]);
  });

  it("is told at once, wherever it stands", () => {
    expect(
      problemsOf(() => define({ ...fields, max: NaN, source: { title: 5n, date: Symbol("x") } })),
    ).toEqual(["not_json at max", "not_json at source.title", "not_json at source.date"]);
  });

  it("is not an undefined field, which is left out", () => {
    expect(problemsOf(() => define({ ...fields, source: undefined }))).toEqual([]);
  });

  it("is not an object without a prototype", () => {
    const bare = Object.assign(Object.create(null) as object, text("title"));
    expect(inSource(bare)).toEqual([]);
  });

  it("is what a getter that throws would give", () => {
    const hostile = {
      get vi(): never {
        throw new TypeError("no");
      },
    };
    expect(() => define({ ...fields, source: { title: hostile } })).toThrow(ScoreError);
  });

  it("is what a getter of the rubric itself would throw", () => {
    const hostile = {
      ...fields,
      get name(): never {
        throw new TypeError("no");
      },
    };
    expect(() => define(hostile)).toThrow(ScoreError);
  });

  it("is what stands behind a revoked proxy", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(() => define({ ...fields, source: { title: proxy } })).toThrow(ScoreError);
  });

  it("is a list whose element throws", () => {
    const list: unknown[] = [];
    Object.defineProperty(list, 0, {
      enumerable: true,
      get: () => {
        throw new TypeError("no");
      },
    });
    expect(() => define({ ...fields, source: { title: list } })).toThrow(ScoreError);
  });

  it("is a cycle", () => {
    const title: Record<string, unknown> = { vi: "x" };
    title["en"] = title;
    expect(inSource(title)).toEqual(["not_json at source.title.en"]);
  });

  it("is a cycle of nodes", () => {
    const children: unknown[] = [];
    const node = { ...groupOf("1", leaf("1.1", awarded())), children };
    children.push(node);
    expect(problemsOf(() => define({ ...fields, children: [node] }))).toEqual([
      "not_json at children.0.children.0",
    ]);
  });

  it("is a cycle of formulas", () => {
    const parts: unknown[] = [];
    const formula = { kind: "weightedParts", parts };
    parts.push({ weight: "1", formula });
    expect(formulaOf(formula)).toEqual(["not_json at children.0.formula.parts.0.formula"]);
  });

  it("is depth beyond measure", () => {
    const deep = Array.from({ length: 10_000 }).reduce<FormulaNode>(
      (inner) => weightedParts([1, inner]),
      flag("m1"),
    );
    expect(formulaOf(deep)).toHaveLength(1);
  });

  it("is a tree of groups beyond measure", () => {
    const deep = Array.from({ length: 10_000 }).reduce<ReturnType<typeof leaf>>(
      (inner, _, index) => groupOf(`g${index}`, inner),
      leaf("1", awarded()),
    );
    expect(() => rubricOf([deep])).toThrow(ScoreError);
  });
});

describe("a part that many places share", () => {
  /** Each level holds the one below it twice. */
  const doubled = <T>(depth: number, lowest: T, grow: (inner: T, index: number) => T): T =>
    Array.from({ length: depth }).reduce<T>((inner, _, index) => grow(inner, index), lowest);
  const nodes = (depth: number) =>
    doubled(depth, leaf("1", awarded()), (inner, index) => groupOf(`g${index}`, inner, inner));
  const formulas = (depth: number, lowest: FormulaNode) =>
    doubled(depth, lowest, (inner) => weightedParts(["1/2", inner], ["1/2", inner]));

  it("is a duplicate when it is a node", () => {
    expect(problemsOf(() => rubricOf([nodes(2)]))).toEqual([
      "duplicate at children.0.children.0.children.1.code",
      "duplicate at children.0.children.1.code",
    ]);
  });

  it("has no place where it stands for more nodes than can be walked through", () => {
    const problems = problemsOf(() => rubricOf([nodes(45)]));
    expect(new Set(problems.map((problem) => problem.split(" ")[0]))).toEqual(
      new Set(["not_json"]),
    );
  });

  it("may be a formula", () => {
    expect(formulaOf(formulas(5, flag("m1")))).toEqual([]);
  });

  it("is told about once when it is a formula", () => {
    expect(formulaOf(formulas(10, flag("nothing")))).toHaveLength(1);
  });

  it("has no place where it stands for more formulas than can be walked through", () => {
    const problems = formulaOf(formulas(30, flag("m1")));
    expect(new Set(problems.map((problem) => problem.split(" ")[0]))).toEqual(
      new Set(["not_json"]),
    );
  });
});
