// How are columns of these names computed? In chunks that are the smaller the more nodes there are, each
// indicator from the columns that are bound to it.

import { describe, expect, it } from "vitest";

import { planOf } from "../../src/batch/plan.js";
import { placesOf, shelvesOf } from "../../src/batch/shelves.js";
import { programOf } from "../../src/engine/program.js";
import { codes, rubric, thrownBy } from "./sample.js";

const planFor = (columns: Readonly<Record<string, unknown>>) =>
  planOf(
    programOf(rubric, 2026),
    shelvesOf(placesOf(rubric), columns, 1, () => undefined),
  );

describe("planOf", () => {
  it("has room for a chunk of every node and every column", () => {
    const { runner, size, bound } = planFor({
      "2.points": [1],
      "1.1.a": [1],
      "context.people": [2],
    });
    expect(size).toBe(1024);
    expect(runner.nodes.map(({ code }) => code)).toEqual([...codes]);
    for (const { earned, room } of runner.nodes) {
      expect([earned.length, room.length]).toEqual([size, size]);
    }
    expect(bound.map(({ code, name }) => [code, name])).toEqual([
      [undefined, "people"],
      ["1.1", "a"],
      ["2", "points"],
    ]);
  });

  it("throws all that indicators lack", () => {
    const issues = thrownBy(() => planFor({ "1.1.a": [1], "2.a": [1] }));
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
      ["missing_variable", "1.1.b"],
      ["missing_variable", "2.b"],
      ["missing_variable", "2.c"],
    ]);
  });
});
