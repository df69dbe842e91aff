// What cannot be asked? Everything that is wrong is told at once, with its place, whatever is passed.

import { issueMessage, notApplicable, ScoreError, type Rubric } from "@dti/score";
import { whatIf } from "@dti/score/improve";
import { describe, expect, it } from "vitest";

import { rubricOf } from "../../rubric/sample.js";
import { ask, problems, rubric } from "./sample.js";

const year = 2026;
const facts = { "1.1": { a: 1, b: 2 } };

const wrong = (changes: unknown, options?: unknown): readonly string[] =>
  problems(() => ask(facts, changes, options));

const wrongIn = (cohort: unknown, given: unknown = facts): readonly string[] =>
  problems(() => ask(given, {}, { year, cohort }));

const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();

const throwing = {
  get a(): never {
    throw new TypeError("no");
  },
};

class Fact {
  readonly a = 3;
  readonly b = 4;
}

describe("Changes are refused", () => {
  it.each([
    ["none", undefined],
    ["null", null],
    ["a list", [facts]],
    ["text", "1.1"],
    ["a proxy that is revoked", revoked],
    ["a getter that throws", throwing],
    [
      "keys that throw the second time",
      (() => {
        let count = 0;
        return new Proxy(
          {},
          {
            ownKeys: () => {
              count += 1;
              if (count > 1) throw new TypeError("no");
              return [];
            },
          },
        );
      })(),
    ],
  ])("that are %s", (_, changes) => {
    expect(wrong(changes)).toEqual(["not_facts at changes"]);
  });

  it("as score refuses what the facts become", () => {
    expect(wrong({ "1.1": { a: 3, z: 1 }, "1.2": { a: 1 }, "2.1": { l: "C" } })).toEqual([
      "unknown_variable at 1.1.z",
      "share_above_one at 1.1.a",
      "missing_variable at 1.2.b",
      "missing_variable at 1.2.c",
      "missing_variable at 1.2.yes",
      "not_a_level at 2.1.l",
    ]);
    expect(wrong({ "1.1": null })).toEqual(["not_facts at 1.1"]);
    expect(wrong({ "1.1": [] })).toEqual(["not_facts at 1.1"]);
    expect(wrong({ "1.1": revoked })).toEqual(["not_facts at 1.1"]);
    expect(wrong({ "1.1": throwing })).toEqual(["not_facts at 1.1"]);
    expect(wrong({ "1.1": { points: 30 } })).toEqual(["points_above_max at 1.1.points"]);
    expect(wrong({ "1.1": new Fact() })).toEqual([]);
  });

  it("of codes that nobody knows, and of groups", () => {
    expect(wrong({ "9": { a: 1 }, "8": undefined, total: {}, "1": {} })).toEqual([
      "unknown_code at 1",
      "unknown_code at 8",
      "unknown_code at 9",
      "unknown_code at total",
    ]);
    expect(wrong({ "1": { notApplicable: "" } })).toEqual(["not_text at 1.notApplicable"]);
  });
});

describe("Facts, options and rubric are refused", () => {
  it("with the changes at once, each once", () => {
    const bad = { "1.1": { a: 1, b: 0 }, "2.1": { l: "C" }, "7": {} };
    expect(problems(() => ask(bad, { "1.1": { a: 2 }, "2.2": { a: 3 } }))).toEqual([
      "unknown_code at 7",
      "zero_denominator at 1.1.b",
      "not_a_level at 2.1.l",
      "missing_variable at 2.2.b",
    ]);
    expect(problems(() => ask(bad, { "1.1": undefined, "2.1": { l: "A" }, "7": 1 }))).toHaveLength(
      3,
    );
    const mended = { "1.1": { a: 1, b: 0 } };
    expect(problems(() => ask(mended, { "1.1": { b: 1 } }))).toEqual(["zero_denominator at 1.1.b"]);
  });

  it.each([
    ["none", undefined],
    ["a list", []],
    ["a proxy that is revoked", revoked],
    ["a getter that throws", throwing],
  ])("when the facts are %s", (_, given) => {
    expect(problems(() => ask(given, {}))).toEqual(["not_facts at "]);
  });

  it("when options are not those of score", () => {
    expect(wrong({}, null)).toEqual(["not_a_year at year"]);
    expect(wrong({}, throwing)).toEqual(["not_a_year at year"]);
    expect(wrong({}, { year: 1999, yaer: 1 })).toEqual([
      "unknown_variable at yaer",
      "year_not_served at year",
    ]);
    expect(wrong({}, { year, context: { z: 1 }, readings: { "9": "x" } })).toEqual([
      "unknown_variable at context.z",
      "unknown_code at readings.9",
    ]);
  });

  it("when the rubric is none", () => {
    for (const none of [undefined, null, {}, [], revoked]) {
      const act = () => whatIf(none as Rubric, facts, {}, { year });
      expect(problems(act)).toEqual(["not_a_rubric at "]);
    }
  });
});

describe("A cohort is refused", () => {
  it("that is no list of units with a name for this one", () => {
    expect(wrongIn(null)).toEqual(["not_a_question at cohort"]);
    expect(wrongIn([])).toEqual(["not_a_question at cohort"]);
    expect(wrongIn({})).toEqual(["not_an_entry at cohort.id", "not_an_entry at cohort.others"]);
    expect(wrongIn({ id: " ", others: {}, grades: [] })).toEqual([
      "not_a_question at cohort.grades",
      "not_an_entry at cohort.id",
      "not_an_entry at cohort.others",
    ]);
    expect(wrongIn({ id: "own", others: [], units: 0, by: 5 })).toEqual([
      "not_a_question at cohort.by",
      "not_a_question at cohort.units",
    ]);
  });

  it("as rank and scoreCohort refuse its units, each at its place", () => {
    const others = [
      { id: "points", points: -1 },
      { id: "facts", facts: { "1.1": { a: 1 } } },
      5,
      { id: "both", facts: {}, points: 3 },
      { id: "own", points: 3 },
      revoked,
      { id: "", result: 5 },
    ];
    expect(wrongIn({ id: "own", others })).toEqual([
      "not_an_entry at cohort.others.3",
      "missing_variable at cohort.facts.1.1.b",
      "not_an_entry at cohort.others.2",
      "duplicate at cohort.others.4.id",
      "not_an_entry at cohort.others.5",
      "not_an_entry at cohort.others.6.id",
      "not_a_result at cohort.others.6.result",
      "negative at cohort.others.0.points",
    ]);
    const twice = [
      { id: "x", facts },
      { id: "x", facts },
    ];
    expect(wrongIn({ id: "own", others: [{ id: "y", points: 3 }, ...twice] })).toEqual([
      "duplicate at cohort.others.2.id",
    ]);
  });

  it("with the facts of the unit and the changes at once", () => {
    const cohort = { id: "own", others: [{ id: "x" }], by: "9" };
    expect(wrongIn(cohort, { "1.1": { a: 1, b: 0 } })).toEqual([
      "zero_denominator at 1.1.b",
      "not_an_entry at cohort.others.0",
      "unknown_code at cohort.by",
    ]);
    expect(wrong({ "1.1": { a: 3 } }, { year, cohort })).toEqual([
      "share_above_one at 1.1.a",
      "not_an_entry at cohort.others.0",
      "unknown_code at cohort.by",
    ]);
    // Without a year there is nobody to compare with.
    expect(wrong({}, { cohort })).toEqual(["not_a_year at year"]);
  });

  it("whose points are more than the maximum, also that which a change leaves", () => {
    const others = [{ id: "x", points: 81 }];
    const refused = ["points_above_max at cohort.others.0.points"];
    expect(wrongIn({ id: "own", others })).toEqual(refused);
    const fewer = rubricOf(rubric.children, { rules: { notApplicable: "excluded" } });
    const options = { year, cohort: { id: "own", others: [{ id: "x", points: 70 }] } };
    const after = (changes: object) => problems(() => whatIf(fewer, facts, changes, options));
    expect(after({})).toEqual([]);
    expect(after({ "1": notApplicable("none") })).toEqual(refused);
  });

  it("whose result throws at some time", () => {
    const { before } = ask(facts, {});
    const tired = (rest: number) => {
      let left = rest;
      return new Proxy(before, {
        get: (result, name) => {
          left -= 1;
          if (left < 0) throw new TypeError("no");
          return Reflect.get(result, name) as unknown;
        },
      });
    };
    for (let left = 0; left < 40; left += 1) {
      const found = wrongIn({ id: "own", others: [{ id: "x", result: tired(left) }] });
      expect([[], ["not_a_result at cohort.others.0.result"]]).toContainEqual(found);
    }
  });

  it("in words, in both languages", () => {
    try {
      ask(facts, {}, { year, cohort: { id: "", others: [{ id: "x" }] } });
    } catch (error) {
      const issues = error instanceof ScoreError ? error.issues : [];
      expect(issues.map((one) => issueMessage(one, "en"))).toEqual([
        'cohort › id: "" cannot be ranked; give text that names the unit',
      ]);
      expect(issues.map((one) => issueMessage(one, "vi"))).toEqual([
        'cohort › id: "" không xếp hạng được; cần văn bản là tên hoặc mã đơn vị',
      ]);
    }
    expect.assertions(2);
  });
});
