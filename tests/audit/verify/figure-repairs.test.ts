import { notApplicable, score } from "@dti/score";
import { ratio, share } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { checked, figures, givenOf, written } from "../../../src/audit/verify/figure-repairs.js";
import { only, piece } from "../../../src/numbers/pieces.js";
import { fromExactText as of } from "../../../src/numbers/rational.js";
import { ofOne } from "../../rubric/sample.js";
import { changesOf } from "./sample.js";

const rubric = ofOne(ratio(share("a", "b")));

describe("a figure as it was reported", () => {
  it.each([
    [5, "5"],
    ["12.50", "12.50"],
    [true, "true"],
    [{ rounded: "98,87%" }, "98,87%"],
    [{ between: ["5%", "5.5%"] as const }, "5%–5.5%"],
    [undefined, null],
  ])("%j is written %j", (figure, text) => {
    expect(written(figure)).toBe(text);
  });
});

describe("figures of a fact", () => {
  const at = (fact?: object) => score(rubric, fact ? { "1": fact } : {}, { year: 2026 }).at("1");

  it("are those that it gives, none where there is no fact", () => {
    expect(givenOf(at({ a: 1, b: 2 }))).toEqual({ a: 1, b: 2 });
    expect(givenOf(at())).toEqual({});
    expect(givenOf(at(notApplicable("none here")))).toEqual({ notApplicable: "none here" });
  });
});

describe("wanted values", () => {
  const wanted = [piece(of("1/4"), of("3/4")), only(of("1"))];

  it("are cut to what is reported besides", () => {
    expect(checked(wanted, undefined, "share")).toBe(wanted);
    expect(checked(wanted, { rounded: "70%" }, "share")).toEqual([
      piece(of("139/200"), of("141/200")),
    ]);
    expect(checked(wanted, "20%", "share")).toEqual([]);
    expect(checked(wanted, 1, "count")).toEqual([only(of("1"))]);
  });

  it("are one repair each", () => {
    expect(changesOf(figures("1", "rate", "30%", wanted))).toEqual([
      "1 rate: 30% to [0.25, 0.75]",
      "1 rate: 30% to 1",
    ]);
    expect(figures("1", "b", null, [only(of("1"))], "people")[0]).toMatchObject({
      kind: "figure",
      context: "people",
      from: null,
    });
    expect(figures("1", "b", null, [only(of("1"))])[0]).not.toHaveProperty("context");
  });
});
