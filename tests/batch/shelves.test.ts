// Which columns are there? Each has a name that the rubric knows.

import { describe, expect, it } from "vitest";

import { placesOf, shelvesOf } from "../../src/batch/shelves.js";
import { refusals, rubric } from "./sample.js";

const known = [
  "context.people",
  ...["1.1.points", "1.1.rate", "1.1.a", "1.1.b"],
  ...["1.2.points", "1.2.count", "1.2.m1", "1.2.level", "1.2.c"],
  ...["2.points", "2.rate", "2.a", "2.b", "2.c"],
];

describe("placesOf", () => {
  it("has a place for every letter, measure and general figure, and for points", () => {
    const places = placesOf(rubric);
    expect([...places.keys()].sort()).toEqual([...known].sort());
    const holds = (name: string) => places.get(name)?.holds;
    expect(["1.1.a", "1.1.rate", "1.2.count", "1.2.m1", "2.points"].map(holds)).toEqual([
      "number",
      "measure",
      "number",
      "flag",
      "number",
    ]);
    expect(holds("1.2.level")).toEqual(["A", "B", "C"]);
    expect(places.get("context.people")).toMatchObject({ code: undefined, name: "people" });
  });
});

describe("shelvesOf", () => {
  it("puts columns with their indicator, and general figures together", () => {
    const columns = { "1.1.a": [1], "context.people": [2], "1.1.b": [3], "2.points": [4] };
    const shelves = shelvesOf(placesOf(rubric), columns, 1, () => undefined);
    expect(shelves.map(({ code, columns: own }) => [code, ...own.map(({ name }) => name)])).toEqual(
      [
        ["1.1", "a", "b"],
        [undefined, "people"],
        ["2", "points"],
      ],
    );
  });
});

describe("a name that the rubric does not know", () => {
  it.each(["1", "1.1", "total", "1.1.z", "context.villages", "people", "", "constructor"])(
    "is refused: %s",
    (name) => {
      const [[code, path, details] = []] = refusals(Object.fromEntries([[name, [1]]]));
      expect([code, path]).toEqual(["unknown_variable", name]);
      expect(details).toMatchObject({ name });
      const names = [...(details as { known: readonly string[] }).known].sort();
      expect(names).toEqual([...known].sort());
    },
  );

  it("is refused even where it comes from JSON", () => {
    const columns: unknown = JSON.parse('{ "__proto__": [1] }');
    expect(refusals(columns).map(([code, path]) => [code, path])).toEqual([
      ["unknown_variable", "__proto__"],
    ]);
  });
});
