// Which figures can be written in a column? Numbers in any notation that a fact may have, each read as
// the exact path reads it.

import { safeScore } from "@dti/score";
import { compile, type TypedColumn } from "@dti/score/batch";
import { draft3530 } from "@dti/score/rubrics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { roomFor, type Cells } from "../../src/engine/cells.js";
import { load } from "../../src/batch/load.js";
import type { Holds, Source } from "../../src/batch/column.js";
import { law } from "../support/law.js";
import { digitsOf, rowIssues } from "./sample.js";

interface Loaded {
  readonly numbers: readonly number[];
  readonly gone: readonly number[];
  readonly isGappy: boolean;
}

const loaded = (source: Source, holds: Holds, from = 0, count?: number): Loaded => {
  const rows = count ?? source.values.length - from;
  const cells = roomFor(rows);
  // As after a run over other columns.
  cells.at = 1024;
  cells.isGappy = true;
  cells.gone.fill(1);
  load(source, holds, from, rows, cells, roomFor(rows).data);
  const { data, at, gone, isGappy }: Cells = { ...cells };
  return {
    numbers: Array.from({ length: rows }, (_, row) => data[at + row] ?? NaN),
    gone: isGappy ? [...gone] : [],
    isGappy,
  };
};

const numbersOf = (values: readonly unknown[], holds: Holds): readonly number[] =>
  loaded({ values, missing: undefined }, holds).numbers;

describe("lists of counts", () => {
  it("hold numbers, bigints and plain text", () => {
    const values = [1, 0.25, 12n, "12", "0.5", "007", "1.50", "123456789012345"];
    expect(numbersOf(values, "number")).toEqual([
      1, 0.25, 12, 12, 0.5, 7, 1.5, 123_456_789_012_345,
    ]);
  });

  it.each([
    ...["", " 1", "1 ", "-1", "+1", ".5", "5.", "1..2", "1.2.3", "1,5", "1_000", "１", "0x10"],
    ...["1e3", "50%", "1/2", "NaN", "Infinity", "1234567890123456", "0.1234567890123456"],
    ...[null, true, false, {}, [], [5], () => 1, Symbol("five"), new Date(5)],
  ])("leave %o to another", (value) => {
    expect(numbersOf([value], "number")).toEqual([NaN]);
  });

  it("read text as the same double as its number is", () => {
    const text = fc
      .tuple(fc.bigInt({ min: 0n, max: 999_999_999_999_999n }), fc.nat({ max: 15 }))
      .map(([digits, places]) => {
        const all = String(digits).padStart(places + 1, "0");
        return places === 0 ? all : `${all.slice(0, -places)}.${all.slice(-places)}`;
      });
    law(10_000, text, (one) => {
      const [read] = numbersOf([one], "number");
      const [share] = numbersOf([`${one}%`], "measure");
      const isShort = one.replace(".", "").length <= 15;
      expect(read).toBe(isShort ? Number(one) : NaN);
      expect(share).toBe(isShort ? Number(`${one}e-2`) : NaN);
    });
  });
});

describe("lists of measures", () => {
  it("hold numbers, which are the measure itself, and percents", () => {
    expect(numbersOf([0.8194, 1, "81.94%", "100%", "0.5%"], "measure")).toEqual([
      0.8194, 1, 0.8194, 1, 0.005,
    ]);
  });

  it.each(["0.5", "3/4", "%", "5%%", "1e1%", "-5%", "1234567890123456%", 1n, null, true])(
    "leave %o to another",
    (value) => {
      expect(numbersOf([value], "measure")).toEqual([NaN]);
    },
  );
});

describe("lists of judgements", () => {
  it("hold booleans, or names of levels", () => {
    expect(numbersOf([true, false], "flag")).toEqual([1, 0]);
    expect(numbersOf(["A", "B"], ["A", "B"])).toEqual([0, 1]);
  });

  it("leave anything else to another", () => {
    expect(numbersOf([1, 0, "true", null, 1n], "flag")).toEqual([NaN, NaN, NaN, NaN, NaN]);
    expect(numbersOf(["C", 0, null, "a", ["A"]], ["A", "B"])).toEqual([NaN, NaN, NaN, NaN, NaN]);
  });
});

describe("rows", () => {
  it("have nothing where a list has nothing, or a hole", () => {
    const values: unknown[] = [1, undefined, 3];
    values.length = 4;
    expect(loaded({ values, missing: undefined }, "number")).toEqual({
      numbers: [1, 0, 3, 0],
      gone: [0, 1, 0, 1],
      isGappy: true,
    });
    expect(loaded({ values, missing: undefined }, "number", 2, 1)).toEqual({
      numbers: [3],
      gone: [],
      isGappy: false,
    });
  });

  it.each([
    ["a list", [1, 2, 3]],
    ["a typed array", Int16Array.of(1, 2, 3)],
    ["a Float64Array", Float64Array.of(1, 2, 3)],
  ])("have nothing where a mask says so, over %s", (_, values) => {
    for (const missing of [[0, 1, 0], [false, true, false], Uint8Array.of(0, 1, 0)]) {
      const { numbers, gone, isGappy } = loaded({ values, missing }, "number");
      expect([numbers[0], numbers[2], ...gone, isGappy]).toEqual([1, 3, 0, 1, 0, true]);
    }
    const { isGappy } = loaded({ values, missing: [0, 0, 0] }, "number");
    expect(isGappy).toBe(false);
  });

  it("are all there in a typed array, whatever ran before", () => {
    for (const values of [Float64Array.of(7, 8, 9), Uint8Array.of(7, 8, 9)]) {
      expect(loaded({ values, missing: undefined }, "number", 1)).toEqual({
        numbers: [8, 9],
        gone: [],
        isGappy: false,
      });
    }
  });

  it("of a Float64Array are not copied", () => {
    const values = Float64Array.of(7, 8, 9);
    const cells = roomFor(2);
    load({ values, missing: undefined }, "number", 1, 2, cells, new Float64Array(2));
    expect(cells.data).toBe(values);
    expect(cells.at).toBe(1);
  });
});

const typedArrays: readonly TypedColumn[] = [
  Float64Array.of(3, 5, 0),
  Float32Array.of(3, 5, 0),
  Int8Array.of(3, 5, 0),
  Int16Array.of(3, 5, 0),
  Int32Array.of(3, 5, 0),
  Uint8Array.of(3, 5, 0),
  Uint8ClampedArray.of(3, 5, 0),
  Uint16Array.of(3, 5, 0),
  Uint32Array.of(3, 5, 0),
  BigInt64Array.of(3n, 5n, 0n),
  BigUint64Array.of(3n, 5n, 0n),
];

describe("typed arrays", () => {
  it.each(typedArrays.map((one) => [Object.prototype.toString.call(one).slice(8, -1), one]))(
    "may be a %s",
    (_, column) => {
      expect(digitsOf({ "1.1.a": column, "1.1.b": [7, 7, 7] }, 3, "1.1")).toEqual([857, 1429, 0]);
    },
  );

  it("hold flags as 1 and 0, and levels by their place", () => {
    for (const Kind of [Uint8Array, Float64Array, Int8Array] as const) {
      const columns = {
        "1.2.m1": Kind.of(1, 0, 1, 2),
        "1.2.level": Kind.of(0, 1, 2, 0),
        "1.2.c": Kind.of(7, 0, 0, 0),
      };
      expect(digitsOf(columns, 4, "1.2")).toEqual([4000, 333, 1000, NaN]);
      expect(rowIssues(columns, 4)).toEqual([["not_a_flag", 3, "1.2", "m1"]]);
    }
    const big = {
      "1.2.m1": BigInt64Array.of(1n, 0n, -1n),
      "1.2.level": BigUint64Array.of(1n, 3n, 0n),
      "1.2.c": ["7.000000000000000000000", "7e0", 0],
    };
    expect(digitsOf(big, 3, "1.2")).toEqual([3333, NaN, NaN]);
    expect(rowIssues(big, 3)).toEqual([
      ["not_a_level", 1, "1.2", "level"],
      ["not_a_flag", 2, "1.2", "m1"],
    ]);
  });

  it("stand for the number that they hold: that of a Float32Array is not the decimal it was made from", () => {
    const thirds = Float32Array.of(0.1);
    const [exact] = [String(thirds[0])];
    expect(exact).toBe("0.10000000149011612");
    const columns = { "1.1.a": thirds, "1.1.b": [exact] };
    expect(digitsOf(columns, 1, "1.1")).toEqual([2000]);
    expect(digitsOf({ "1.1.a": thirds, "1.1.b": [0.1] }, 1, "1.1")).toEqual([NaN]);
  });

  it("may lie in shared memory, and anywhere in it", () => {
    const memory = new Float64Array(new SharedArrayBuffer(64), 16, 3);
    memory.set([1, 2, 3]);
    expect(digitsOf({ "1.1.a": memory, "1.1.b": memory.slice().fill(3) }, 3, "1.1")).toEqual([
      667, 1333, 2000,
    ]);
  });
});

describe("every notation", () => {
  const notations: readonly (readonly [unknown, unknown])[] = [
    [1, 3],
    ["1", "3"],
    [1n, 3n],
    ["1.0", "3.000"],
    ["1e0", "30e-1"],
    ["0.0000000000000000000001e22", "3.000000000000000000000000000000000000000"],
    ["000000000000000000000000000000000000001", 3],
    [1_000_000_000_000_000, 3_000_000_000_000_000],
    [9_007_199_254_740_993n, 27_021_597_764_222_979n],
    ["123456789012345678901234567890", "370370367037037036703703703670"],
    [0.001, 0.003],
  ];

  it.each(notations)("reads %s of %s as a third", (a, b) => {
    const scored = safeScore(draft3530, { "1.1": { a, b } }, { year: 2026 });
    expect(scored.ok && scored.result.at("1.1").exact).toBe("20/3");
    const run = compile(draft3530, { year: 2026 }).run({ "1.1.a": [a], "1.1.b": [b] }, 1);
    expect([...run["1.1"], ...run.total, run.refused]).toEqual([667, 667, 0]);
  });

  it.each(["25%", "25.00%", "1/4", 0.25, "2500e-2%", "25.00000000000000000000000000000%"])(
    "reads %s as a quarter",
    (rate) => {
      const run = compile(draft3530, { year: 2026 }).run({ "1.1.rate": [rate] }, 1);
      expect([...run["1.1"]]).toEqual([500]);
    },
  );
});
