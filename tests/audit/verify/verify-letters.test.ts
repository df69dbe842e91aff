// Where would one letter have to lie? Counts of a quotient, parts of wholes, general figures; and what
// is never moved, because it would move something else.

import { between, rounded } from "@dti/score";
import {
  allOrNothing,
  amount,
  awarded,
  context,
  quotient,
  ratio,
  share,
  thresholdToMax,
  weightedParts,
  type Variable,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { doubt, groupOf, leaf, letters, rubricOf, text, type Fields } from "../../rubric/sample.js";
import { changesOf, nodeOf, repairsOf } from "./sample.js";

const rate = share("a", "b");

describe("letters of a measure", () => {
  it("are each told where they would have to lie, the other staying as it is", () => {
    expect(repairsOf(ratio(rate), { a: 30, b: 100 }, "10")).toEqual([
      "1 a: 30 to [47.5, 52.5]",
      "1 b: 100 to [57.14285714285714285714285714285714285714, 63.15789473684210526315789473684210526316]",
    ]);
  });

  it("have their room where others are rounded", () => {
    expect(repairsOf(ratio(rate), { a: rounded("30"), b: rounded("100") }, "10.0")).toEqual([
      "1 a: 30 to [49.50125, 50.50125]",
      expect.stringMatching(/^1 b: 100 to \[58\.7\d+, 61\.3\d+\]$/),
    ]);
  });

  it("stay within their whole, and above their parts", () => {
    const variables: Readonly<Record<string, Variable>> = {
      ...letters("a", "b", "c", "d"),
      a: { label: text("a"), partOf: "c" },
      b: { label: text("b"), partOf: "d" },
    };
    const sum = ratio(share(["a", "b"], ["c", "d"]));
    const fact = { a: 10, b: 20, c: 40, d: 60 };
    // 30 of 100 earn 6; 8 would need 40, or 75 below.
    expect(repairsOf(sum, fact, "8.0", { variables })).toEqual([
      "1 a: 10 to [19.75, 20.25]",
      "1 b: 20 to [29.75, 30.25]",
      expect.stringMatching(/^1 c: 40 to \[14\.5\d+, 15\.4\d+\]$/),
      expect.stringMatching(/^1 d: 60 to \[34\.5\d+, 35\.4\d+\]$/),
    ]);
    expect(repairsOf(sum, fact, "16", { variables })).toEqual([]);
  });

  it("that are ranges are not cut by what is to be moved", () => {
    // b is 100 at least only because a is.
    const fact = { a: 100, b: between(60, 120) };
    expect(repairsOf(ratio(rate), fact, "16.0")).toEqual([
      "1 a: 100 to [47.85, 96.3]",
      expect.stringMatching(/^1 b: 60–120 to \[124\.6\d+, 125\.3\d+\]$/),
    ]);
  });

  it("on both sides of a quotient move it once", () => {
    const both = ratio(share("a", ["a", "b"]));
    expect(repairsOf(both, { a: 30, b: 70 }, "10.0")).toEqual([
      expect.stringMatching(/^1 a: 30 to \[69\.3\d+, 70\.7\d+\]$/),
      expect.stringMatching(/^1 b: 70 to \[29\.7\d+, 30\.3\d+\]$/),
    ]);
    // Only nothing besides them makes all of them.
    expect(repairsOf(allOrNothing(share("a", ["a", "b"]), "100%"), { a: 30, b: 70 }, "20")).toEqual(
      ["1 b: 70 to 0"],
    );
  });

  it("over a number of the law's own are told as counts", () => {
    const variables = letters("a");
    expect(repairsOf(ratio(quotient("a", 7)), { a: 5 }, "17.1", { variables })).toEqual([
      "1 a: 5 to [5.9675, 6.0025]",
    ]);
    expect(repairsOf(allOrNothing(amount("a"), 52), { a: 50 }, "20", { variables })).toEqual([
      "1 a: 50 to [52, …)",
    ]);
    expect(repairsOf(thresholdToMax(amount("a"), 52), { a: 50 }, "0", { variables })).toEqual([
      "1 a: 50 to [0, 1.3]",
    ]);
  });

  it("below 0 / 0 are told where something has to be there", () => {
    const empty = ratio(share("a", "b", { whenEmpty: 0 }));
    expect(repairsOf(empty, { a: 0, b: 0 }, "10")).toEqual([]);
    expect(repairsOf(empty, { a: 5, b: 10 }, "0")).toEqual([
      "1 a: 5 to [0, 0.25]",
      "1 b: 10 to [200, …)",
    ]);
    const full = ratio(share("a", "b", { whenEmpty: 1 }));
    expect(repairsOf(full, { a: 0, b: 10 }, "20")).toEqual([
      "1 a: 0 to [9.75, 10]",
      "1 b: 10 to 0",
    ]);
    const counted = ratio(quotient("a", "b", { whenEmpty: 1 }));
    expect(repairsOf(counted, { a: 1, b: 10 }, "20")).toEqual([
      "1 a: 1 to [9.75, …)",
      "1 b: 10 to [0, 1.025641025641025641025641025641025641026]",
    ]);
  });

  it("are not told where they cannot be: nothing over anything is nothing", () => {
    expect(repairsOf(ratio(rate), { a: 0, b: 10 }, "10")).toEqual(["1 a: 0 to [4.75, 5.25]"]);
    expect(repairsOf(ratio(rate), { a: 10, b: 10 }, "0")).toEqual([
      "1 a: 10 to [0, 0.25]",
      "1 b: 10 to [400, …)",
    ]);
    // No number below makes 0 of something.
    const exactly = groupOf("1", leaf("1.1", ratio(rate)), leaf("1.2", awarded()));
    const facts = { "1.1": { a: 5, b: 10 }, "1.2": { points: "2.5" } };
    expect(changesOf(nodeOf(rubricOf([exactly]), facts, { "1": "2" }).repairs)).toEqual([
      "1.1 a: 5 to 0",
    ]);
  });

  it("that two measures read are not moved", () => {
    const two = weightedParts(
      ["1/2", ratio(share("a", "c", { name: "first" }))],
      ["1/2", ratio(share("b", "c", { name: "second" }))],
    );
    const fact = { a: 10, b: 20, c: 40 };
    expect(repairsOf(two, fact, "10.0", { variables: letters("a", "b", "c") })).toEqual([
      "1 a: 10 to [19.8, 20.2]",
      "1 b: 20 to [29.8, 30.2]",
    ]);
  });

  it("that would narrow another measure's letters are not moved", () => {
    const variables: Readonly<Record<string, Variable>> = {
      ...letters("a", "b", "c"),
      a: { label: text("a"), partOf: "b" },
    };
    const two = weightedParts(
      ["1/2", ratio(share("a", "c", { name: "first" }))],
      ["1/2", ratio(quotient("b", 40, { name: "second" }))],
    );
    const repairsWith = (a: unknown) =>
      repairsOf(two, { a, b: 20, c: 40 }, "20", { variables }).map((one) => one.slice(0, 3));
    expect(repairsWith(20)).toEqual([]);
    const lower = (a: unknown) =>
      repairsOf(two, { a, b: 20, c: 40 }, "12.5", { variables }).map((one) => one.slice(0, 3));
    expect(lower(10)).toEqual(["1 c", "1 b"]);
    expect(lower(between(9, 10))).toEqual(["1 c"]);
  });
});

describe("what is reported besides", () => {
  it("has to agree with what would be: a rate", () => {
    const fact = { a: 30, b: 100, rate: rounded("30%") };
    expect(repairsOf(ratio(rate), fact, "10")).toEqual([]);
    expect(repairsOf(ratio(rate), fact, "6.1")).toEqual([
      "1 a: 30 to [30.25, 30.5]",
      expect.stringMatching(/^1 b: 100 to \[98\.3\d+, 99\.1\d+\]$/),
    ]);
  });

  it("has to agree with what would be: points", () => {
    expect(repairsOf(ratio(rate), { a: 30, b: 100, points: rounded("6") }, "7.0")).toEqual([]);
    expect(repairsOf(ratio(rate), { a: 30, b: 100, points: rounded("6") }, "6.4")).toEqual([
      "1 a: 30 to [31.75, 32.25]",
      expect.stringMatching(/^1 b: 100 to \[93\.0\d+, 94\.4\d+\]$/),
    ]);
  });

  it("may be a measure of another reading, which a letter would move as well", () => {
    const fields = {
      marks: [doubt("inverse", { inverse: ratio(quotient("b", "a", { name: "inverse" })) })],
    };
    const without = repairsOf(ratio(rate), { a: 30, b: 100 }, "10.0", fields);
    expect(without.map((one) => one.slice(0, 3))).toEqual(["1 a", "1 b"]);
    const fact = { a: 30, b: 100, inverse: "10/3" };
    expect(repairsOf(ratio(rate), fact, "10.0", fields)).toEqual([]);
  });
});

describe("a general figure", () => {
  const people: Fields = { context: { people: { label: text("people") } } };
  const variables = { ...letters("a"), b: context("people") };

  it("is told by its name", () => {
    const options = { context: { people: rounded("100") } };
    const rubric = rubricOf([leaf("1", ratio(rate), { variables })], people);
    const { repairs } = nodeOf(rubric, { "1": { a: 30 } }, { "1": "10.0" }, options);
    expect(changesOf(repairs)[1]).toMatch(/^1 b: 100 to \[59\.7\d+, 60\.3\d+\]$/);
    expect(repairs.map((one) => ("context" in one ? one.context : undefined))).toEqual([
      undefined,
      "people",
    ]);
  });

  it("is not moved where a letter says the same, or another indicator reads it", () => {
    const options = { context: { people: 100 } };
    expect(
      repairsOf(ratio(rate), { a: 30, b: 100 }, "10.0", { variables }, options, people),
    ).toEqual(["1 a: 30 to [49.75, 50.25]"]);
    const two = rubricOf(
      [
        groupOf(
          "1",
          leaf("1.1", ratio(rate), { variables }),
          leaf("1.2", ratio(rate), { variables }),
        ),
      ],
      people,
    );
    const changesWith = (other: object | undefined, at: string) => {
      const facts = { "1.1": { a: 30 }, ...(other && { "1.2": other }) };
      const { repairs } = nodeOf(two, facts, { [at]: "10.0" }, options);
      return changesOf(repairs).map((one) => one.slice(0, 5));
    };
    expect(changesWith({ a: 10 }, "1")).toEqual(["1.1 a", "1.2 a"]);
    // Another indicator would move with it, and might become impossible.
    expect(changesWith({ a: 10 }, "1.1")).toEqual(["1.1 a"]);
    expect(changesWith({ rate: "5%" }, "1")).toEqual(["1.1 a", "1.1 b", "1.2 r"]);
  });

  it("that was not given is a letter like any other", () => {
    const rubric = rubricOf([leaf("1", ratio(rate), { variables })], people);
    const { repairs } = nodeOf(rubric, { "1": { a: 30, b: 100 } }, { "1": "10.0" });
    expect(repairs.map((one) => "variable" in one && one.variable)).toEqual(["a", "b"]);
    expect(repairs.every((one) => !("context" in one))).toBe(true);
  });
});
