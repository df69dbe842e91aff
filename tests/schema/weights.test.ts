// Are weights of a file added up exactly? As texts they are; as numbers they are not taken.

import { describe, expect, it } from "vitest";

import { fileOf, issuesOf, problemsOf } from "./sample.js";

describe("weights", () => {
  const parts = (...weights: readonly unknown[]) =>
    fileOf({
      kind: "weightedParts",
      parts: weights.map((weight) => ({ weight, formula: { kind: "awarded" } })),
    });

  it("are exact: ten of 0.1 and three of 1/3 are all", () => {
    expect(problemsOf(parts(...Array.from({ length: 10 }, () => "0.1")))).toEqual([]);
    expect(problemsOf(parts("1/3", "1/3", "1/3"))).toEqual([]);
    expect(problemsOf(parts("0.3333", "0.3333", "0.3333"))).toEqual([
      "weights_not_one at children.0.formula",
    ]);
  });

  it("are texts, since a number may be only near what was meant", () => {
    const all = Array.from({ length: 10 }, () => 0.1);
    expect(new Set(issuesOf(parts(...all)).map(({ code }) => code))).toEqual(
      new Set(["bad_fraction"]),
    );
  });
});
