// How do columns become columns? Chunk by chunk, and what one chunk leaves behind is nothing to the next.

import { describe, expect, it } from "vitest";

import { digitsOf, scorer } from "./sample.js";

const rows = 3000;
const last = rows - 1;

describe("chunks", () => {
  it("of one column may be gappy, wrong, text and numbers, each for itself", () => {
    const a: unknown[] = Array.from({ length: rows }, (_, row) => {
      if (row < 1000) return 1;
      if (row < 1500) return undefined;
      if (row < 2048) return "1.0000000000000000000";
      return row === last ? "abc" : 1n;
    });
    const b = new Float64Array(rows).fill(3);
    const missing = Uint8Array.from(a, (one) => (one === undefined ? 1 : 0));
    const scores = scorer.run({ "1.1.a": a, "1.1.b": { values: b, missing } }, rows);
    const digits = Array.from(a, (one) => (one === undefined ? 0 : one === "abc" ? NaN : 667));
    expect([...scores["1.1"]]).toEqual(digits);
    expect(scores.refused).toBe(1);
    expect(scores.issues.map(({ row, code, path }) => [row, code, ...path])).toEqual([
      [last, "not_a_number", last, "1.1", "a"],
    ]);
  });

  it("have the same digits wherever a row stands", () => {
    const figures = Array.from({ length: 50 }, (_, row) => [row % 9, (row % 11) + 8] as const);
    const first = digitsOf(
      {
        "2.a": figures.map(([a]) => a),
        "2.b": figures.map(() => 0),
        "2.c": figures.map(([, c]) => c),
      },
      50,
      "2",
    ) as readonly number[];
    const many = Array.from({ length: rows }, (_, row) => figures[row % 50] ?? [0, 1]);
    const again = digitsOf(
      {
        "2.a": Float64Array.from(many, ([a]) => a),
        "2.b": new Uint8Array(rows),
        "2.c": many.map(([, c]) => String(c)),
      },
      rows,
      "2",
    );
    expect(again).toEqual(many.map((_, row) => first[row % 50]));
  });

  it("keep issues in the order of their rows, up to a thousand", () => {
    const wrong = Array.from({ length: rows }, (_, row) => (row % 2 === 0 ? -1 : "abc"));
    const { issues, refused } = scorer.run({ "2.points": wrong }, rows);
    expect(refused).toBe(rows);
    expect(issues.map(({ row }) => row)).toEqual(Array.from({ length: 1000 }, (_, row) => row));
    expect(issues[1]).toMatchObject({ code: "not_a_number", path: [1, "2", "points"] });
  });
});
