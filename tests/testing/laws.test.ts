// Does each law see what breaks it? Results that were changed by hand, one law at a time.

import { score, type Result, type ResultNode } from "@dti/score";
import { ratio, share } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { lawsOfData } from "../../src/testing/laws-of-data.js";
import { lawsOfPoints } from "../../src/testing/laws-of-points.js";
import { trialOf, type Trial } from "../../src/testing/trial.js";
import { groupOf, leaf, problemsOf, rubricOf } from "../rubric/sample.js";

const rubric = rubricOf([
  groupOf("1", leaf("1.1", ratio(share("a", "b"))), leaf("1.2", ratio(share("a", "b")))),
]);
const options = { year: 2026 };
const facts = { "1.1": { a: 1, b: 4 }, "1.2": { a: 3, b: 4 } };
const result = score(rubric, facts, options);

const sound: Trial = {
  rubric,
  options,
  year: 2026,
  choice: 0,
  facts,
  exact: facts,
  rounded: facts,
  result,
  truth: result,
};

/** Where a law is broken. */
const placesOf = (name: string, changes: Partial<Trial>): readonly string[] => {
  const law = [...lawsOfPoints, ...lawsOfData].find((one) => one.name === name);
  return law?.broken({ ...sound, ...changes }) ?? ["no such law"];
};

/** A result in which some nodes say something else; a plain copy, so that nothing is recomputed. */
const changed = (changes: Readonly<Record<string, object>>): Result => {
  const change = (node: ResultNode): ResultNode => ({
    ...node,
    children: node.children.map(change),
    ...changes[node.code],
  });
  return { ...change(result), pillars: {} } as Result;
};

const range = (low: string, high: string) => ({ ...result.range, exact: { low, high } });

const earning = (exact: string) => ({ exact, range: range(exact, exact) });

describe("a trial", () => {
  const drawn = { ...options, facts, exact: facts, rounded: facts, choice: 0 };

  it("is scored twice, as reported and exactly", () => {
    const exact = { "1.1": { a: 1, b: 1 } };
    const trial = trialOf(rubric, { ...drawn, exact });
    expect([trial.result.exact, trial.truth.exact]).toEqual(["20", "20"]);
    expect([trial.result.missing, trial.truth.missing]).toEqual([[], ["1.2"]]);
  });

  it("of facts that are refused throws why", () => {
    const refused = { ...drawn, facts: { "1.1": {}, "9": {} } };
    expect(problemsOf(() => trialOf(rubric, refused))).toEqual([
      "unknown_code at 9",
      "missing_variable at 1.1.a",
      "missing_variable at 1.1.b",
    ]);
  });
});

describe("all laws hold of what was scored", () => {
  it.each([...lawsOfPoints, ...lawsOfData])("$name", ({ broken }) => {
    expect(broken(sound)).toEqual([]);
  });

  it("also without any fact", () => {
    const none = score(rubric, {}, options);
    const empty = { facts: {}, exact: {}, rounded: {}, result: none, truth: none };
    for (const { broken } of [...lawsOfPoints, ...lawsOfData]) {
      expect(broken({ ...sound, ...empty, choice: 1 })).toEqual([]);
    }
  });
});

describe("a law tells", () => {
  it.each([
    [
      "points lie between 0 and the maximum",
      { "1.1": { range: range("0", "21") } },
      "1.1: 0 to 21",
    ],
    ["children add up to their parent", { "1": earning("21") }, "1: 21 is not 20"],
    ["children add up to their parent", { "1": { max: 50 } }, "1: 50 is not 40"],
    [
      "a range holds its points, and the range over readings holds both",
      { "1.1": { range: range("6", "7") } },
      "1.1: 6 to 7 and 5",
    ],
    [
      "a range holds its points, and the range over readings holds both",
      { "1.1": { rangeOverReadings: range("6", "7") } },
      "1.1: 5 to 5 and 5",
    ],
    [
      "the range of what is reported holds the truth behind it",
      { "1.2": earning("14") },
      "1.2: 14 to 14 does not hold 15 to 15",
    ],
    [
      "taking a fact away raises no points and narrows no range",
      { "1.2": { ...earning("14"), range: range("14", "14") } },
      "1.2: 14 of 14 to 14 becomes 15 of 15 to 15 without 1.1",
    ],
    [
      "neither JSON nor the order of facts changes the result",
      { "1.1": { printed: "6.00" } },
      "is not",
    ],
    ["the rubric is the same after JSON", { "1.1": { printed: "6.00" } }, "is not"],
  ])("where %s", (name, changes, told) => {
    expect(placesOf(name, { result: changed(changes) }).join("\n")).toContain(told);
  });

  it("where a result does not survive JSON, by the refusal itself", () => {
    const lost = changed({ "1.1": { note: () => "lost" } });
    expect(() => placesOf("a result survives JSON", { result: lost })).toThrow("is not a result");
  });

  it("where points cannot be traced, by the refusal itself", () => {
    const untrue = changed({ "1.1": { printed: "6.00" } });
    const name = "every point can be traced and explained";
    expect(() => placesOf(name, { result: untrue })).toThrow("6.00 points are stored");
  });

  it("where exact facts leave something open", () => {
    const truth = changed({ "1.1": { range: range("5", "6") } });
    expect(placesOf("exact facts leave nothing open", { truth })).toEqual(["1.1: 5 to 6"]);
  });

  it("where a figure that the exact facts print contradicts the rounded ones", () => {
    const name = "rounded facts contradict no figure that the exact ones print";
    const rounded = { "1.1": { a: 2, b: 4 } };
    expect(placesOf(name, { rounded, choice: 2 })).toEqual(["1.1: 5.00 is out of 10 to 10"]);
    expect(placesOf(name, { rounded: { "9": {} } })[0]).toContain('no component indicator "9"');
  });

  it("where a receipt does not replay", () => {
    const name = "a receipt replays to the same result";
    const other = score(rubric, { "1.1": { a: 1, b: 4 } }, options);
    const forged = changed({ "1.1": { printed: "6.00" } });
    expect(placesOf(name, { result: other })).toEqual([]);
    expect(placesOf(name, { result: forged }).join()).toContain("points › 1.1 › printed");
  });
});
