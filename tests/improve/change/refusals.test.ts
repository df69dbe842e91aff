// What cannot be compared? What is no result, results of different families, what no rubric is at hand
// for, and stored data that was altered: all that is wrong is told at once, with its place.

import { issueMessage, ScoreError, toJSON, type Issue } from "@dti/score";
import { merge } from "@dti/score/audit";
import { awarded } from "@dti/score/define";
import { describeChange, explainChange } from "@dti/score/improve";
import { describe, expect, it } from "vitest";

import { commune } from "../../explain/commune.js";
import { leaf, rubricOf } from "../../rubric/sample.js";
import { resultOf } from "../../score/sample.js";
import { resultWith, rubric } from "../sample.js";

const issuesOf = (before: unknown, after: unknown, options: unknown = {}): readonly Issue[] => {
  try {
    explainChange(before as typeof result, after as typeof result, options as object);
    return [];
  } catch (error) {
    if (!(error instanceof ScoreError)) throw error;
    return error.issues;
  }
};

const problems = (before: unknown, after: unknown, options: unknown = {}): readonly string[] =>
  issuesOf(before, after, options).map(({ code, path }) => `${code} at ${path.join(".")}`);

const result = resultWith([5], [4], [6], [2]);

/** Stored data with some of it changed: each path leads to what is put there. */
const altered = (of: object, changes: Readonly<Record<string, unknown>>): unknown => {
  const copy = JSON.parse(JSON.stringify(of)) as Record<string, unknown>;
  for (const [path, value] of Object.entries(changes)) {
    const names = path.split("/");
    const last = names.pop() ?? "";
    let place = copy;
    for (const name of names) place = place[name] as Record<string, unknown>;
    place[last] = value;
  }
  return copy;
};

const stored = (changes: Readonly<Record<string, unknown>>): unknown => altered(result, changes);

describe("what is no result", () => {
  it.each([
    ["nothing", null],
    ["a number", 5],
    ["facts", { "1.1": { points: 5 } }],
    ["a rubric", rubric],
    ["a node", result.at("1")],
    ["a result without its rubric", stored({ rubric: undefined })],
  ])("such as %s is refused on either side, or on both", (_, strange) => {
    expect(problems(strange, result)).toEqual(["not_a_result at before"]);
    expect(problems(result, strange)).toEqual(["not_a_result at after"]);
    expect(problems(strange, strange)).toEqual(["not_a_result at before", "not_a_result at after"]);
  });

  it("is refused by the report too", () => {
    expect(() => describeChange(result, toJSON(result.at("1")) as never, { locale: "vi" })).toThrow(
      ScoreError,
    );
  });
});

describe("results of another family", () => {
  const other = resultOf(commune(), {});
  const id = "test/v@1";
  const mark = result.rubric.fingerprint.slice(0, 8);

  it("are not compared, and both are named", () => {
    const [one, ...others] = issuesOf(result, other);
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      code: "rubrics_differ",
      path: ["after"],
      details: {
        expected: `${id} (${mark}), 2026`,
        found: `xa/2025@1 (${other.rubric.fingerprint.slice(0, 8)}), 2026`,
      },
    });
    expect(one && issueMessage(one, "vi")).toContain("after: ");
  });
});

describe("results of another rubric of the family", () => {
  const next = rubricOf([leaf("1", awarded(), { variables: {}, max: 10 })], { revision: 2 });
  const after = resultOf(next, { "1": { points: 4 } });
  const stored = toJSON(after);

  it("are asked for it where this program did not score them", () => {
    expect(problems(result, stored)).toEqual(["not_a_rubric at rubrics.after"]);
    expect(problems(toJSON(result), stored)).toEqual([
      "not_a_rubric at rubrics.before",
      "not_a_rubric at rubrics.after",
    ]);
    const rubrics = { before: rubric, after: next };
    expect(explainChange(toJSON(result), stored, { rubrics })).toEqual(
      explainChange(result, after),
    );
  });

  it.each([
    ["name", { "rubric/id": "test/v@2" }],
    ["fingerprint", { "rubric/fingerprint": "0".repeat(64) }],
  ])("differ by the %s alone", (_, changes) => {
    expect(problems(result, altered(result, changes))).toEqual(["not_a_rubric at rubrics.after"]);
  });

  it.each([
    ["another rubric", { after: rubric }, ["rubrics_differ at rubrics.after"]],
    ["no rubric", { after: 5 }, ["not_a_rubric at rubrics.after", "bad_field at rubrics.after"]],
    [
      "an unsound rubric",
      { after: { ...next, max: 11 } },
      ["not_a_rubric at rubrics.after", "maxima_do_not_add_up at rubrics.after.max"],
    ],
    [
      "two wrong ones",
      { before: next, after: rubric },
      ["rubrics_differ at rubrics.before", "rubrics_differ at rubrics.after"],
    ],
    ["a name that is none", { later: next }, ["unknown_variable at rubrics.later"]],
    ["what is no object", "rubric", ["bad_field at rubrics"]],
  ])("are not compared with %s", (_, rubrics, expected) => {
    expect(problems(result, after, { rubrics })).toEqual(expected);
  });

  it("take no other options", () => {
    expect(problems(result, after, { rubric: next })).toEqual(["unknown_variable at rubric"]);
    expect(problems(result, after, null)).toEqual(["bad_field at "]);
  });

  it("have to have its tree, and a year that it serves", () => {
    const rubrics = { after: next };
    const strange = (changes: Readonly<Record<string, unknown>>): readonly string[] =>
      problems(result, altered(after, changes), { rubrics });
    expect(strange({})).toEqual([]);
    expect(strange({ "children/0/code": "2" })).toEqual(["not_a_result at after"]);
    expect(strange({ "children/1": stored.children[0] })).toEqual(["not_a_result at after"]);
    expect(strange({ pillars: { P: stored.children[0] } })).toEqual(["not_a_result at after"]);
    expect(strange({ year: 2024 })).toEqual(["not_a_result at after"]);
    expect(strange({ year: 2031 })).toEqual(["not_a_result at after"]);
  });

  it("of mergers, in another year, has to be given too", () => {
    const [one, other] = [2026, 2028].map((year) => merge([resultOf(rubric, {}, { year })]));
    expect(problems(one, other)).toEqual([
      "not_a_rubric at rubrics.before",
      "not_a_rubric at rubrics.after",
    ]);
    expect(problems(one, other, { rubrics: { after: rubric } })).toEqual([]);
  });
});

describe("a stored tree", () => {
  const [group] = toJSON(result).children;

  it.each([
    ["without a group", { "children/1": undefined }],
    ["with one group too many", { "children/2": group }],
    ["with an indicator too many", { "children/0/children/2": group?.children[0] }],
    ["with another code", { "children/0/children/0/code": "1.3" }],
    ["without its pillar", { pillars: {} }],
    ["with a pillar more", { "pillars/Q": toJSON(result).pillars["P"] }],
  ])("%s is not that of the other result", (_, changes) => {
    const list = (data: unknown): unknown =>
      JSON.parse(
        JSON.stringify(data, (name, value: unknown) =>
          name === "children" && Array.isArray(value)
            ? value.filter((one) => one !== undefined)
            : value,
        ),
      );
    expect(problems(result, list(stored(changes)))).toEqual(["not_a_result at after"]);
  });

  it("in which a code stands for two nodes is none, even on both sides", () => {
    const twice = stored({ "children/0/code": "total" });
    expect(problems(twice, twice)).toEqual(["not_a_result at before", "not_a_result at after"]);
  });
});

describe("stored points", () => {
  it("have to add up, and all that do not are told with what they come to", () => {
    const more = stored({
      "children/0/exact": "10",
      "children/0/printed": "10.00",
      "pillars/P/exact": "9",
    });
    expect(problems(more, result)).toEqual([
      "result_altered at before.total",
      "result_altered at before.P",
      "result_altered at before.1",
    ]);
    expect(issuesOf(result, more).map(({ path, details }) => [path, details])).toEqual([
      [["after", "total"], { stored: "17", computed: "18" }],
      [["after", "P"], { stored: "9", computed: "8" }],
      [["after", "1"], { stored: "10", computed: "9" }],
    ]);
  });

  it("have to print as they do", () => {
    expect(problems(result, stored({ "children/0/children/0/printed": "5.01" }))).toEqual([
      "result_altered at after.1.1",
    ]);
  });

  it("of a pillar are those of nodes of the tree", () => {
    const own = stored({ "pillars/P/children/0/code": "X" });
    expect(problems(own, own)).toEqual(["result_altered at before.P", "result_altered at after.P"]);
  });
});

describe("stored facts that no score would have kept", () => {
  const at = resultOf(commune(), { "2.1": { m1: true }, "2.2": { l: "A" }, "1.4": { a: 1, b: 2 } });
  const place = {
    flag: "children/1/children/0/fact",
    level: "children/1/children/1/fact",
    letters: "children/0/children/3/fact",
    basis: "children/0/children/3/basis",
  };

  it.each([
    ["a flag that is none", { [place.flag]: { m1: 1 } }],
    ["a level that is none", { [place.level]: { l: "C" } }],
    ["a list for a level", { [place.level]: { l: ["A"] } }],
    ["a figure that is none", { [place.letters]: { a: "many", b: 2 } }],
    ["a rounded figure that is none", { [place.letters]: { a: { rounded: 5 }, b: 2 } }],
    ["null for a figure", { [place.letters]: { a: null, b: 2 } }],
    ["a letter that there is not", { [place.letters]: { x: 1 } }],
    ["text for what is not proven", { [place.letters]: { unevidenced: "abc" } }],
    ["a general figure that is none", { "context/households": {} }],
    ["a formula that is none", { [`${place.basis}/formula`]: { kind: "median" } }],
    ["a formula without its measure", { [`${place.basis}/formula`]: { kind: "ratio" } }],
    ["a flag of a kind that is none", { "children/1/children/0/basis/variables/m1/kind": 5 }],
  ])("such as %s are told on the side where they are", (_, changes) => {
    const strange = altered(at, changes);
    expect(problems(strange, at)).toEqual(["not_a_result at before"]);
    expect(problems(strange, strange)).toEqual(["not_a_result at before", "not_a_result at after"]);
  });
});
