// Where do the sides of a measure lie?

import { describe, expect, it } from "vitest";

import { constantSide, roomFor, sideOf, type Cells } from "../../src/engine/cells.js";

describe("roomFor", () => {
  it("is empty room for a chunk, of which no row is gone", () => {
    const { data, at, gone, isGappy } = roomFor(3);
    expect([...data]).toEqual([0, 0, 0]);
    expect([...gone]).toEqual([0, 0, 0]);
    expect([at, isGappy]).toEqual([0, false]);
  });
});

describe("sideOf", () => {
  const letters = new Map<string, Cells>(["a", "b", "c"].map((letter) => [letter, roomFor(2)]));
  const cellsOf = (letter: string): Cells => letters.get(letter) ?? roomFor(2);

  it("is a constant in every row", () => {
    const side = sideOf(7, cellsOf, 2);
    expect([...side.cells.data]).toEqual([7, 7]);
    expect(side).toEqual(constantSide(7, 2));
    expect(side).toMatchObject({ addends: [], figures: [], constant: 7, roundings: 1 });
  });

  it("is the figure itself", () => {
    const side = sideOf("a", cellsOf, 2);
    expect(side.cells).toBe(letters.get("a"));
    expect(side).toMatchObject({ addends: [], constant: 0, roundings: 1 });
    expect(side.figures).toEqual([letters.get("a")]);
    expect(sideOf(["a"], cellsOf, 2).cells).toBe(letters.get("a"));
  });

  it("has room for a sum, which is rounded once for each figure", () => {
    const side = sideOf(["a", "b", "c"], cellsOf, 2);
    expect([...letters.values()]).not.toContain(side.cells);
    expect(side.addends).toEqual([...letters.values()]);
    expect(side.figures).toEqual([...letters.values()]);
    expect(side.roundings).toBe(3);
  });

  it("is 0 without letters", () => {
    const side = sideOf([], cellsOf, 2);
    expect([...side.cells.data]).toEqual([0, 0]);
    expect(side.roundings).toBe(1);
  });
});
