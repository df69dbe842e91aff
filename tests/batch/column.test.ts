// What may a column be, and what can hostile ones do? They are refused, or their rows are; nothing but a
// ScoreError is ever thrown.

import { describe, expect, it } from "vitest";

import { isTypedColumn, rowsOf, sourceOf, valueAt } from "../../src/batch/column.js";
import { digitsOf, refusals, rowIssues, scorer, thrownBy } from "./sample.js";

const boom = (): never => {
  throw new TypeError("boom");
};

const asColumn = (column: unknown, rows: unknown = 1) =>
  refusals({ "1.1.a": column, "1.1.b": [3, 3, 3, 3] }, rows);

const noColumn = (value: string) => [
  ["not_a_column", "1.1.a", { value, expected: "a typed array, a list, or { values, missing }" }],
];

const tooShort = (rows: number, needed: number) => [["too_few_rows", "1.1.a", { rows, needed }]];

describe("what is no column", () => {
  it.each([
    ["null", null],
    ["5", 5],
    ['"abc"', "abc"],
    ["true", true],
    ["{…}", {}],
    ["{…}", Symbol("column")],
    ["{…}", new Map()],
    ["{…}", new DataView(new ArrayBuffer(8))],
    ["{…}", new ArrayBuffer(8)],
    ["{…}", { length: 1, 0: 1 }],
    ["{…}", { values: [1] }],
    ["{…}", { values: [1], missing: null }],
    ["{…}", { values: null, missing: [0] }],
    ["{…}", { values: [1], missing: [0], more: 1 }],
    ["{…}", { values: { values: [1], missing: [0] }, missing: [0] }],
    ["{…}", { values: new DataView(new ArrayBuffer(8)), missing: [0] }],
    ["{…}", new Proxy(Float64Array.of(1), {})],
  ])("is refused: %s", (shown, column) => {
    expect(asColumn(column)).toEqual(noColumn(shown));
  });

  it("is refused where it throws when it is looked at", () => {
    const { proxy, revoke } = Proxy.revocable([1], {});
    revoke();
    const masked = {
      get values() {
        return boom();
      },
      missing: [0],
    };
    for (const column of [proxy, masked, { values: proxy, missing: [0] }]) {
      expect(asColumn(column).map(([code]) => code)).toEqual(["not_a_column"]);
    }
  });
});

describe("a column of too few rows", () => {
  it("is refused", () => {
    expect(asColumn([1], 2)).toEqual(tooShort(1, 2));
    expect(asColumn(Float64Array.of(1), 2)).toEqual(tooShort(1, 2));
    expect(asColumn({ values: [1, 2], missing: [0] }, 2)).toEqual(tooShort(1, 2));
    expect(asColumn({ values: [1], missing: [0, 1] }, 2)).toEqual(tooShort(1, 2));
    expect(asColumn([], 1)).toEqual(tooShort(0, 1));
  });

  it("is one whose memory is gone", () => {
    const column = Float64Array.of(1);
    structuredClone(column, { transfer: [column.buffer] });
    expect(asColumn(column)).toEqual(tooShort(0, 1));
  });

  it("is one that does not say how long it is", () => {
    const column = new Proxy([1], { get: boom });
    expect(asColumn(column)).toEqual(tooShort(0, 1));
    expect(asColumn({ values: [1], missing: column })).toEqual(tooShort(0, 1));
  });

  it("is none where it has more than are asked for", () => {
    expect(asColumn([1, 2, 3, "abc"])).toEqual([]);
  });
});

describe("values that cannot be read", () => {
  it("are refused with their row, and the next run is as any other", () => {
    const column = Object.defineProperty([1, 1, 1], 1, { get: boom });
    const columns = { "1.1.a": column, "1.1.b": [3, 3, 3] };
    expect(digitsOf(columns, 3, "1.1")).toEqual([667, NaN, 667]);
    expect(rowIssues(columns, 3)).toEqual([["not_a_number", 1, "1.1", "a"]]);
    expect(digitsOf({ "1.1.a": [1], "1.1.b": [3] }, 1, "1.1")).toEqual([667]);
  });

  it.each([
    null,
    {},
    [],
    [5],
    () => 1,
    Symbol("five"),
    new Date(0),
    { toString: boom, valueOf: boom },
    { valueOf: () => 1 },
    { [Symbol.toPrimitive]: () => 1 },
    new Proxy({}, { get: boom, ownKeys: boom, getPrototypeOf: boom }),
    { rounded: "1" },
    new Number(1),
    new String("1"),
  ])("are never coerced: %#", (value) => {
    const columns = { "1.1.a": [value], "1.1.b": [3] };
    expect(digitsOf(columns, 1, "1.1")).toEqual([NaN]);
    expect(rowIssues(columns, 1)).toEqual([["not_a_number", 0, "1.1", "a"]]);
    for (const name of ["1.2.m1", "1.2.level", "1.2.c"]) {
      const others = { "1.2.m1": [true], "1.2.level": ["A"], "1.2.c": [1], [name]: [value] };
      expect(scorer.run(others, 1).refused).toBe(1);
    }
    expect(scorer.run({ "2.rate": [value] }, 1).refused).toBe(1);
    expect(scorer.run({ "2.points": [value] }, 1).refused).toBe(1);
    expect(scorer.run({ "context.people": [value] }, 1).refused).toBe(1);
  });

  it("that change between two looks are those of the second, or refused", () => {
    let looks = 0;
    const column = Object.defineProperty(["1.0e0"], 0, {
      get: () => {
        looks += 1;
        return looks === 1 ? "1.0e0" : 2;
      },
    });
    expect(digitsOf({ "1.1.a": column, "1.1.b": [3] }, 1, "1.1")).toEqual([1333]);
  });
});

describe("masks", () => {
  it("that say neither yes nor no leave the value to nobody: the row is refused", () => {
    const missing = [0, 1, true, false, "0", 2, NaN, null, undefined] as readonly number[];
    const points = { "2.points": { values: missing.map(() => 5), missing } };
    expect(digitsOf(points, missing.length, "2")).toEqual([
      500,
      0,
      0,
      500,
      ...[NaN, NaN, NaN, NaN, NaN],
    ]);
    const unread = Object.defineProperty([0], 0, { get: boom });
    for (const values of [[5], Float64Array.of(5)]) {
      const columns = { "2.points": { values, missing: unread } };
      expect(rowIssues(columns, 1)).toEqual([["not_a_number", 0, "2", "points"]]);
    }
  });

  it("that say neither are not guessed of judgements either", () => {
    const missing = ["x"] as unknown as readonly number[];
    const flags = { values: Uint8Array.of(1), missing };
    const places = { values: Uint8Array.of(2), missing };
    const columns = { "1.2.m1": [true], "1.2.level": ["A"], "1.2.c": [7] };
    expect(rowIssues({ ...columns, "1.2.m1": flags }, 1)).toEqual([["not_a_flag", 0, "1.2", "m1"]]);
    expect(rowIssues({ ...columns, "1.2.level": places }, 1)).toEqual([
      ["not_a_level", 0, "1.2", "level"],
    ]);
  });
});

describe("long and sparse lists", () => {
  it("have nothing in their holes", () => {
    const a: unknown[] = [];
    a.length = 4_294_967_295;
    a[1] = 1;
    const columns = { "1.1.a": a, "1.1.b": { values: [3, 3], missing: [1, 0] } };
    expect(digitsOf(columns, 2, "1.1")).toEqual([0, 667]);
  });

  it("are no reason to make columns that no machine has room for", () => {
    const a: unknown[] = [];
    a.length = 4_294_967_295;
    expect(refusals({ "1.1.a": a, "1.1.b": a }, 4_294_967_295).map(([code]) => code)).toEqual([
      "not_a_column",
    ]);
  });
});

describe("a getter that runs the same scorer", () => {
  it("disturbs neither run", () => {
    const inner: (readonly number[])[] = [];
    const a = Object.defineProperty([1, 2, 3], 1, {
      get: () => {
        const scores = scorer.run({ "1.1.a": [3, 2, 1], "1.1.b": [3, 3, 3] }, 3, {
          nodes: ["1.1"],
        });
        inner.push([...scores["1.1"]]);
        return 2;
      },
    });
    const scores = scorer.run({ "1.1.a": a, "1.1.b": [3, 3, 3] }, 3);
    expect([...scores["1.1"]]).toEqual([667, 1333, 2000]);
    expect(inner).toEqual([[2000, 1333, 667]]);
    const again = scorer.run({ "1.1.a": [1], "1.1.b": [3] }, 1);
    expect([...again["1.1"]]).toEqual([667]);
  });
});

describe("sourceOf, rowsOf and valueAt", () => {
  it("say what a column says in a row, as a fact says it", () => {
    const flags = sourceOf(Uint8Array.of(1, 0, 7));
    const names = sourceOf({ values: Uint8Array.of(1, 9), missing: [0, 1] });
    if (flags === undefined || names === undefined) throw new TypeError("no columns");
    expect([0, 1, 2].map((row) => valueAt(flags, "flag", row))).toEqual([true, false, 7]);
    expect(valueAt(names, ["A", "B"], 0)).toBe("B");
    expect(valueAt(names, ["A", "B"], 1)).toBeUndefined();
    expect(valueAt({ ...names, missing: undefined }, ["A", "B"], 1)).toBe(9);
    expect(valueAt(flags, "number", 2)).toBe(7);
    expect([rowsOf(flags), rowsOf(names)]).toEqual([3, 2]);
    expect(sourceOf("abc")).toBeUndefined();
    expect([isTypedColumn(flags.values), isTypedColumn([1])]).toEqual([true, false]);
  });
});

it("throws nothing but a ScoreError, whatever the columns are", () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const wholes: readonly unknown[] = [
    null,
    undefined,
    5,
    "abc",
    [],
    Symbol("columns"),
    proxy,
    new Proxy({}, { ownKeys: boom }),
    {
      get "1.1.a"() {
        return boom();
      },
    },
  ];
  for (const columns of wholes) {
    expect(refusals(columns).map(([code]) => code)).toEqual(["not_facts"]);
  }
  expect(thrownBy(() => scorer.run({}, 1))).toEqual([]);
});
