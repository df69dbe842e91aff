// What cannot be asked for? Everything that is wrong is told at once, with its place, whatever is passed.

import { issueMessage, notApplicable, ScoreError } from "@dti/score";
import { amount, bestOf, flag, ratio, share, weightedParts } from "@dti/score/define";
import { reach, type IndicatorEffort } from "@dti/score/improve";
import { describe, expect, it } from "vitest";

import { issuesOf } from "../../../src/improve/reach/options.js";
import { flags, leaf, letters, rubricOf } from "../../rubric/sample.js";
import { ask, facts } from "./sample.js";

/** What is wrong, in short: each code with its path and what was expected. */
const problems = (act: () => unknown): readonly string[] => {
  try {
    act();
    return [];
  } catch (error) {
    if (!(error instanceof ScoreError)) throw error;
    for (const issue of error.issues) {
      expect(issueMessage(issue, "vi")).not.toBe("");
    }
    return error.issues.map(({ code, path, details }) => {
      const { expected } = details as { readonly expected?: string };
      return `${code} at ${path.join(".")}${expected === undefined ? "" : `: ${expected}`}`;
    });
  }
};

const wrong = (...asked: Parameters<typeof ask>): readonly string[] =>
  problems(() => ask(...asked));

const wrongEffort = (effort: unknown): readonly string[] => wrong(50, effort);

const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();

const throwing = {
  get points(): never {
    throw new TypeError("no");
  },
};

describe("A target is refused", () => {
  it.each([
    ["text", "many"],
    ["a list", [50]],
    ["negative", -1],
    ["huge", `1e${"9".repeat(80)}`],
    ["a proxy that is revoked", revoked],
    ["a getter that throws", throwing],
    ["null", null],
    ["a function", () => 5],
  ])("that is %s", (_, target) => {
    expect(wrong(target, {})).toEqual(["not_a_question at target: points such as 650"]);
  });

  it.each([
    [{ code: "9", points: 5 }, ["unknown_code at target.code"]],
    [{ points: 5, fraction: "5%" }, ["not_a_question at target: points or fraction, one of them"]],
    [{ points: "x" }, ["not_a_question at target.points: points such as 650"]],
    [{ fraction: 2 }, ['not_a_question at target.fraction: a share such as "65%"']],
    [{ code: "1", rank: 0, others: [] }, ["not_a_question at target.rank: a whole number from 1"]],
    [{ code: "9", rank: 1, others: [] }, ["unknown_code at target.code"]],
    [
      { code: 5, rank: 1, others: [], more: 1 },
      [
        "not_a_question at target.more: code, rank, others",
        "not_a_question at target.code: a code of the rubric",
      ],
    ],
    [
      { code: "1", rank: 1, others: [{ id: "a", value: "0.5" }] },
      ["not_an_entry at target.others.0.value: a result"],
    ],
    [{ rank: 1, others: 5 }, ["not_a_question at target.others: a list of { id, result }"]],
    [
      { code: "1", rank: 1, others: [{ id: "a", points: 5 }, 5] },
      [
        "not_an_entry at target.others.1: { id, result }, { id, points } or { id, value }",
        "not_an_entry at target.others.0.points: a result",
      ],
    ],
  ])("that is %j", (target, issues) => {
    expect(wrong(target, {})).toEqual(issues);
  });
});

const effortForm = "{ fixed?, figures?, answers?, facts? }";
const number = "a number from 0";
const nothing = "facts, since nothing that was reported moves the points";

describe("Efforts are refused", () => {
  it("that are no object", () => {
    for (const effort of [undefined, null, 5, [], revoked])
      expect(wrongEffort(effort)).toEqual(["not_a_question at effort: an object"]);
  });

  it("of codes that are no indicator's", () => {
    expect(wrongEffort({ "1": {}, "9": {}, __proto__: {}, "1.2": undefined })).toEqual([
      "unknown_code at effort.1",
      "unknown_code at effort.9",
    ]);
    expect(wrongEffort({ "1.1": 5, "1.2": { more: 1 } })).toEqual([
      `not_a_question at effort.1.1: ${effortForm}`,
      "not_a_question at effort.1.2.more: fixed, figures, answers, facts",
    ]);
  });

  it("in all their fields, all at once", () => {
    const figures = {
      a: { effort: -1, per: 0, least: "x", most: throwing, more: 1 },
      b: 5,
      c: { effort: 1 },
      d: { per: 1 },
    };
    const at = "not_a_question at effort.1.1.figures";
    expect(wrongEffort({ "1.1": { fixed: "many", figures } })).toEqual([
      `${at}.a.more: effort, per, least, most`,
      `${at}.a.least: ${number}`,
      `${at}.a.most: ${number}`,
      `${at}.a.per: a number above 0`,
      `${at}.a.effort: ${number}`,
      `${at}.b: { effort, per?, least?, most? }`,
      `${at}.c: a, b`,
      `${at}.d: a, b`,
      `not_a_question at effort.1.1.fixed: ${number}`,
    ]);
    expect(wrongEffort({ "1.2": { figures: { rate: { effort: 1, most: 5 } } } })).toEqual([
      'not_a_question at effort.1.2.figures.rate.most: a share such as "65%"',
    ]);
    expect(wrongEffort({ "1.1": { figures: { a: { effort: 1, least: 5, most: 4 } } } })).toEqual([
      "not_a_question at effort.1.1.figures.a.least: least at most as much as most",
    ]);
    expect(wrongEffort({ "1.1": { figures: [], answers: revoked, facts: {} } })).toEqual([
      "not_a_question at effort.1.1.figures: an object",
      "not_a_question at effort.1.1.answers: an object",
      "not_a_question at effort.1.1.facts: a list of { fact, effort }",
    ]);
  });

  it("of answers that there are not", () => {
    expect(
      wrongEffort({
        "1.1": { answers: { m1: 1 } },
        "1.4": { answers: { m1: {}, l: 1 } },
        "2.1": { answers: { l: { A: -1, D: 1 } } },
      }),
    ).toEqual([
      `not_a_question at effort.1.1.answers.m1: ${nothing}`,
      `not_a_question at effort.1.4.answers.m1: ${number}`,
      "not_a_question at effort.1.4.answers.l: m1, m2",
      `not_a_question at effort.2.1.answers.l.A: ${number}`,
      "not_a_question at effort.2.1.answers.l.D: A, B, C",
    ]);
    expect(wrongEffort({ "2.1": { answers: { l: 5 } } })).toEqual([
      "not_a_question at effort.2.1.answers.l: an object",
    ]);
  });

  it("of facts that a score refuses, each at its place", () => {
    const all = [
      5,
      { effort: 1 },
      { fact: null, effort: 1 },
      { fact: { x: 1 } },
      { fact: { a: 101 }, effort: 1 },
    ];
    const at = "at effort.1.1.facts";
    expect(wrongEffort({ "1.1": { facts: all } })).toEqual([
      `not_a_question ${at}.0: { fact, effort }`,
      `not_a_question ${at}.1: { fact, effort }`,
      `not_a_question ${at}.3.effort: ${number}`,
      `not_facts ${at}.2`,
      `unknown_variable ${at}.3.x`,
      `share_above_one ${at}.4.a`,
    ]);
  });

  it("of figures that are not there to move", () => {
    const given = {
      ...facts,
      "1.1": undefined,
      "1.2": notApplicable("none"),
      "1.3": { points: 5 },
    };
    const effort = Object.fromEntries(
      ["1.1", "1.2", "1.3"].map((code) => [code, { figures: { a: { effort: 1 } } }]),
    );
    expect(wrong(50, effort, {}, given)).toEqual(
      ["1.1", "1.2", "1.3"].map((code) => `not_a_question at effort.${code}.figures.a: ${nothing}`),
    );
    expect(wrongEffort({ "2.3": { figures: { people: { effort: 1 } } } })).toEqual([
      "not_a_question at effort.2.3.figures.people: a figure that no other indicator reads",
    ]);
  });

  it("of figures of one measure that are not added up", () => {
    const together = "figures that each move measures of their own";
    expect(
      wrongEffort({ "1.1": { figures: { a: { effort: 1 }, b: { effort: 1, least: 0 } } } }),
    ).toEqual([`not_a_question at effort.1.1.figures.b: ${together}`]);
    const all = { b: { effort: 1 }, d: { effort: 1 }, a: { effort: 1 } };
    expect(wrongEffort({ "2.4": { figures: all } })).toEqual([
      `not_a_question at effort.2.4.figures.d: ${together}`,
    ]);
    expect(
      wrongEffort({ "2.4": { figures: { b: { effort: 1, least: 0 }, d: { effort: 1 } } } }),
    ).toEqual([`not_a_question at effort.2.4.figures.d: ${together}`]);
  });
});

describe("Of other rubrics", () => {
  const year = 2026;
  const asked = (formula: Parameters<typeof leaf>[1], fact: object, effort: IndicatorEffort) => {
    const variables = { ...letters("a", "b", "c"), ...flags("x1", "x2", "x3", "x4") };
    const own = rubricOf([leaf("1", formula, { variables })]);
    return () => reach(own, { "1": fact }, 15, { year, effort: { "1": effort } });
  };
  const all = { x1: false, x2: false, x3: false, x4: false };

  it("what has no end needs one", () => {
    const rising = asked(
      ratio(share("a", ["a", "b"])),
      { a: 1, b: 9, c: 1, ...all },
      {
        figures: { a: { effort: 1 } },
      },
    );
    expect(problems(rising)).toEqual([
      "not_a_question at effort.1.figures.a: most, since nothing else ends it",
    ]);
  });

  it("a best of several takes one figure, or none, at a time", () => {
    const best = bestOf(ratio(share("a", "c")), ratio(share("b", "c", { name: "other" })));
    const fact = { a: 1, b: 2, c: 9, ...all };
    const both = asked(best, fact, { figures: { a: { effort: 1 }, b: { effort: 1 } } });
    expect(problems(both)).toEqual([
      "not_a_question at effort.1.figures.b: figures that each move measures of their own",
    ]);
    const one = asked(best, fact, { figures: { a: { effort: 1 } } })();
    expect(one.reachable && one.changes).toEqual({ "1": { a: 7 } });
  });

  it("there may be too much to choose from", () => {
    const names = Array.from({ length: 12 }, (_, index) => `x${String(index)}`);
    const own = rubricOf([
      leaf("1", weightedParts(...names.map((name) => ["1/12", flag(name)] as const)), {
        variables: flags(...names),
      }),
    ]);
    const fact = Object.fromEntries(names.map((name) => [name, false]));
    const answers = Object.fromEntries(names.map((name) => [name, 1]));
    expect(
      problems(() => reach(own, { "1": fact }, 15, { year, effort: { "1": { answers } } })),
    ).toEqual(["not_a_question at effort.1: fewer figures and answers that may change"]);
  });

  it("an amount is given as a number", () => {
    const own = rubricOf([
      leaf("1", ratio(amount("a", { name: "n" })), { variables: letters("a") }),
    ]);
    const effort = { "1": { figures: { n: { effort: 1 } } } };
    const found = reach(own, { "1": { n: 0 } }, 20, { year, effort });
    expect(found.reachable && found.changes).toEqual({ "1": { n: 1 } });
  });
});

describe("Figures that belong together", () => {
  const asked = (effort: object) => {
    const formula = weightedParts(
      ["1/2", ratio(share("a", "c"))],
      ["1/4", ratio(share("b", "d", { name: "other" }))],
      ["1/4", flag("m")],
    );
    const variables = {
      ...letters("b", "c", "d"),
      a: { ...letters("a")["a"]!, partOf: "b" },
      ...flags("m"),
    };
    const own = rubricOf([leaf("1", formula, { variables })]);
    const given = { "1": { a: 1, b: 2, c: 9, d: 9, m: false } };
    return reach(own, given, 15, { year: 2026, effort: { "1": effort } });
  };

  it("as part and whole are refused together", () => {
    const figures = { a: { effort: 1 }, b: { effort: 1 } };
    expect(problems(() => asked({ figures }))).toEqual([
      "not_a_question at effort.1.figures.b: figures that each move measures of their own",
    ]);
  });

  it("are told once, whatever is answered", () => {
    const figures = { a: { effort: 1 }, b: { effort: 1 }, x: 5 };
    expect(wrongEffort({ "1.1": { figures } })).toHaveLength(2);
    expect(problems(() => asked({ figures, answers: { m: 1 } }))).toHaveLength(2);
  });
});

describe("Only refusals are told", () => {
  it("and anything else is thrown again", () => {
    expect(() => issuesOf(new TypeError("no"))).toThrow(TypeError);
  });
});

describe("Options are refused", () => {
  it.each([0, 1.5, "5", 1e9, null, Number.NaN])("that are %s", (value) => {
    expect(wrong(50, {}, { ways: value, limit: value })).toEqual([
      "not_a_question at ways: a whole number from 1 to 100",
      "not_a_question at limit: a whole number from 1 to 1000000",
    ]);
  });

  it("together with what a score refuses", () => {
    expect(wrong(50, {}, { year: 1999, ways: 0 })).toEqual([
      "year_not_served at year",
      "not_a_question at ways: a whole number from 1 to 100",
    ]);
    for (const options of [undefined, null, 5, revoked]) {
      expect(problems(() => reach(rubricOf([]) as never, {}, 5, options as never))).not.toEqual([]);
    }
  });
});
