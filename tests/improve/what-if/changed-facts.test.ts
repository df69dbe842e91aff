// What are facts with changes laid over them? Each rule on its own.

import { notApplicable, unevidenced } from "@dti/score";
import { describe, expect, it } from "vitest";

import { changedFacts } from "../../../src/improve/what-if/changed-facts.js";
import { rubric, type Untyped } from "./sample.js";

const source = "12/BC";
const full = { a: 1, b: 2, c: 3, yes: true, source };
const measured = { rate: "1/2", number: 3, yes: true, source };

const changed = (facts: Untyped, changes: Untyped): unknown => changedFacts(rubric, facts, changes);

/** The fact of `1.2` with a change laid over it. */
const over = (fact: unknown, change: unknown): unknown =>
  changedFacts(rubric, { "1.2": fact }, { "1.2": change })["1.2"];

describe("over the fact of its indicator", () => {
  it.each<readonly [string, unknown, unknown, unknown]>([
    ["a letter keeps the others", full, { a: 2 }, { ...full, a: 2 }],
    [
      "a letter drops measures and points",
      { ...full, rate: "1/2", points: 9 },
      { a: 2 },
      { ...full, a: 2 },
    ],
    ["a letter keeps no measure alone", measured, { a: 2 }, { a: 2, yes: true, source }],
    [
      "a letter brings its own check",
      { ...full, rate: "1/2" },
      { a: 2, rate: "1", points: 3 },
      { ...full, a: 2, rate: "1", points: 3 },
    ],
    ["a measure keeps the others", measured, { rate: "1" }, { ...measured, rate: "1" }],
    [
      "a measure drops letters and points",
      { ...full, points: 9 },
      { rate: "1" },
      { rate: "1", yes: true, source },
    ],
    [
      "a measure brings its own check",
      measured,
      { rate: "1", points: 3 },
      { ...measured, rate: "1", points: 3 },
    ],
    ["a flag keeps letters", { ...full, points: 9 }, { yes: false }, { ...full, yes: false }],
    [
      "a flag keeps measures",
      { ...measured, points: 9 },
      { yes: false },
      { ...measured, yes: false },
    ],
    ["points take the place of all", full, { points: 7 }, { points: 7, source }],
    ["a note keeps all", { ...full, points: 9 }, { note: "x" }, { ...full, points: 9, note: "x" }],
    ["a note is given anew", full, { a: 2, source: "13/BC" }, { ...full, a: 2, source: "13/BC" }],
    ["nothing changes nothing", full, {}, full],
    ["a letter that is undefined says nothing", full, { a: undefined, b: 4 }, { ...full, b: 4 }],
    ["an unknown name stays", full, { z: 1 }, { ...full, z: 1 }],
    ["what is no fact stays", full, 5, 5],
    ["a list stays", full, [1], [1]],
  ])("%s", (_, fact, change, expected) => {
    expect(over(fact, change)).toEqual(expected);
  });

  it("a wrapper replaces the whole", () => {
    expect(over(full, unevidenced({ a: 1 }, "none"))).toEqual(unevidenced({ a: 1 }, "none"));
    expect(over(full, notApplicable("none"))).toEqual(notApplicable("none"));
    expect(over(full, { reason: "none" })).toEqual({ reason: "none" });
  });

  it("undefined takes it away", () => {
    expect(changed({ "1.2": full, "2.2": full }, { "1.2": undefined })).toEqual({ "2.2": full });
    expect(changed({}, { "1.2": undefined })).toEqual({});
  });

  it("what is unevidenced is proven by a change", () => {
    const figures = { a: 1, b: 2, c: 3, yes: true, note: "inner" };
    const fact = unevidenced(figures, "none", { source });
    expect(over(fact, { a: 2 })).toEqual({ ...full, a: 2, note: "inner" });
    expect(over(fact, { evidence: [{ title: "x" }] })).toEqual({
      ...full,
      note: "inner",
      evidence: [{ title: "x" }],
    });
    expect(over(fact, {})).toEqual(fact);
    expect(over(fact, { note: "x" })).toEqual({ ...fact, note: "x" });
    expect(over(undefined, { note: "x" })).toEqual({ note: "x" });
    expect(over(unevidenced(null, "none", { source }), { points: 3 })).toEqual({
      points: 3,
      source,
    });
  });

  it("stands alone over nothing, and over what does not apply", () => {
    expect(over(undefined, { a: 2 })).toEqual({ a: 2 });
    expect(over(notApplicable("none", { note: "x" }), { a: 2 })).toEqual({ a: 2 });
    expect(over(5, { a: 2 })).toEqual({ a: 2 });
  });
});

describe("over a group", () => {
  const none = notApplicable("none");

  it("that it does not apply takes the place of all below it", () => {
    const facts = { "1.1": { a: 1, b: 2 }, "1.2": full, "2.1": { l: "A" } };
    expect(changed(facts, { "1": none })).toEqual({ "1": none, "2.1": { l: "A" } });
    // What is said of both stays, for score to refuse.
    expect(changed(facts, { "1": none, "1.1": { a: 0 } })).toEqual({
      "1": none,
      "1.1": { a: 0 },
      "2.1": { l: "A" },
    });
  });

  it("undefined takes back that it does not apply, and nothing else", () => {
    expect(changed({ "1": none, "2.1": { l: "A" } }, { "1": undefined })).toEqual({
      "2.1": { l: "A" },
    });
    const facts = { "1.1": none, "1.2": full };
    expect(changed(facts, { "1": undefined })).toEqual(facts);
  });

  it("a change below one that does not apply leaves the others out", () => {
    expect(changed({ "1": none }, { "1.1": { a: 1, b: 2 } })).toEqual({
      "1.1": { a: 1, b: 2 },
      "1.2": none,
    });
    expect(changed({ "1": none }, {})).toEqual({ "1.1": none, "1.2": none });
  });

  it("anything else stays, for score to refuse", () => {
    expect(changed({ "1": { points: 3 } }, {})).toEqual({ "1": { points: 3 } });
    expect(changed({}, { "1": { points: 3 } })).toEqual({ "1": { points: 3 } });
  });
});

describe("over no indicator", () => {
  it("a code stays, whatever is said of it", () => {
    expect(changed({}, { "9": { a: 1 }, "8": undefined, __proto__: null })).toEqual({
      "9": { a: 1 },
      "8": null,
    });
    const odd: Untyped = Object.fromEntries([["__proto__", { a: 1 }]]);
    expect(Object.keys(changedFacts(rubric, {}, odd))).toEqual(["__proto__"]);
  });

  it("neither facts nor changes are altered", () => {
    const [facts, changes] = [Object.freeze({ "1.2": full }), Object.freeze({ "1.2": { a: 5 } })];
    changed(facts, changes);
    expect([facts["1.2"].a, changes["1.2"]]).toEqual([1, { a: 5 }]);
  });
});
