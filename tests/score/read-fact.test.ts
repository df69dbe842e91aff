// Which shapes of facts are accepted, and what is said of the others?

import { notApplicable, unevidenced } from "@dti/score";
import {
  amount,
  awarded,
  byPeriod,
  checklist,
  flag,
  levels,
  quotient,
  ratio,
  share,
  thresholdToMax,
  weightedParts,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { doubt, flags, leaf, letters, level, ofOne, rubricOf } from "../rubric/sample.js";
import { earnedBy, issuesOf, problemsWith, problemsWithOne, resultOf } from "./sample.js";

const shares = ofOne(ratio(share("a", "b")));
const mixed = ofOne(
  weightedParts(
    ["1/4", flag("m1")],
    ["1/4", levels("l", { A: 1, B: "1/2" })],
    ["1/2", ratio(share("a", "b"))],
  ),
  { variables: { ...flags("m1"), l: level("A", "B"), ...letters("a", "b") } },
);

describe("a fact of letters", () => {
  it("earns what the formula says", () => {
    expect(earnedBy(shares, { a: 412, b: 520 })).toBe("206/13");
  });

  it("needs every letter", () => {
    expect(problemsWithOne(shares, { a: 1 })).toEqual(["missing_variable at 1.b"]);
  });

  it("needs every letter even where a measure is given besides", () => {
    expect(problemsWithOne(shares, { b: 2, rate: "50%" })).toEqual(["missing_variable at 1.a"]);
  });

  it("takes no letter that the indicator does not have", () => {
    expect(problemsWithOne(shares, { a: 1, b: 2, c: 3 })).toEqual(["unknown_variable at 1.c"]);
  });

  it("says which names there are", () => {
    expect(issuesOf(shares, { "1": { a: 1, b: 2, c: 3 } })[0]?.details).toEqual({
      name: "c",
      known: ["points", "rate", "a", "b", "evidence", "note", "source"],
    });
  });

  it("says what a missing letter stands for", () => {
    expect(issuesOf(shares, { "1": { a: 1 } })[0]).toEqual({
      code: "missing_variable",
      path: ["1", "b"],
      details: { name: "b", label: { vi: "the count b", en: "the count b" } },
      message: '1 › b: "b" is missing (the count b); give it, or leave the indicator out',
    });
  });

  it("may leave a letter undefined, which is missing", () => {
    expect(problemsWithOne(shares, { a: undefined, b: 2 })).toEqual(["missing_variable at 1.a"]);
  });

  it("is not null in a letter", () => {
    expect(problemsWithOne(shares, { a: null, b: 2 })).toEqual(["not_a_number at 1.a"]);
  });
});

describe("a fact of measures", () => {
  it("earns what the formula says", () => {
    expect(earnedBy(shares, { rate: "81.94%" })).toBe("4097/250");
  });

  it("needs the flags and levels as well", () => {
    expect(problemsWithOne(mixed, { rate: "50%" })).toEqual([
      "missing_variable at 1.m1",
      "missing_variable at 1.l",
    ]);
  });

  it("is complete with flags, levels and every measure", () => {
    expect(earnedBy(mixed, { rate: "50%", m1: true, l: "B" })).toBe("25/2");
  });

  const two = ofOne(
    weightedParts(
      ["1/2", ratio(share("a", "b"))],
      ["1/2", ratio(quotient("c", "d", { name: "density" }))],
    ),
    { variables: letters("a", "b", "c", "d") },
  );

  it("needs every measure", () => {
    expect(problemsWithOne(two, { rate: "50%" })).toEqual(["missing_variable at 1.density"]);
  });

  it("writes each measure as its kind is written", () => {
    expect(earnedBy(two, { rate: "50%", density: "0.5" })).toBe("10");
  });

  it("writes an amount as a count", () => {
    const rubric = ofOne(thresholdToMax(amount("a", { name: "events" }), 10), {
      variables: letters("a"),
    });
    expect(earnedBy(rubric, { events: 5 })).toBe("10");
  });

  const periods = ofOne(
    byPeriod({
      "2025-2027": ratio(share("a", "b", { name: "early" })),
      "2028-2030": ratio(share("a", "b", { name: "late" })),
    }),
  );

  it.each([
    [2027, { early: "50%" }],
    [2028, { late: "50%" }],
  ])("needs in %i only what is read that year", (year, fact) => {
    expect(earnedBy(periods, fact, { year })).toBe("10");
  });

  it("of another year only is not enough", () => {
    expect(problemsWithOne(periods, { late: "50%" }, { year: 2027 })).toEqual([
      "missing_variable at 1.early",
    ]);
  });

  it("needs the measures of the reading that is chosen", () => {
    const rubric = ofOne(ratio(share("a", "b")), {
      marks: [doubt("mark", { other: ratio(share("a", "b", { name: "other" })) })],
    });
    expect(problemsWithOne(rubric, { rate: "50%" }, { readings: { "1": "other" } })).toEqual([
      "missing_variable at 1.other",
    ]);
  });
});

describe("a fact of points", () => {
  it("earns them", () => {
    expect(earnedBy(shares, { points: "15.96" })).toBe("399/25");
  });

  it("needs nothing else where there are flags and levels", () => {
    expect(earnedBy(mixed, { points: 7 })).toBe("7");
  });

  it("needs the rest once a flag is given", () => {
    expect(problemsWithOne(mixed, { points: 7, m1: true })).toEqual([
      "missing_variable at 1.a",
      "missing_variable at 1.b",
      "missing_variable at 1.l",
    ]);
  });

  it("is all that an indicator without letters takes", () => {
    expect(problemsWithOne(ofOne(awarded(), { variables: {} }), {})).toEqual([
      "missing_variable at 1.points",
    ]);
  });
});

describe("a judgement", () => {
  const checks = ofOne(checklist("m1", "m2"), { variables: flags("m1", "m2") });
  const graded = ofOne(levels("l", { A: 1, B: 0 }), { variables: { l: level("A", "B") } });

  it.each([
    [true, "10"],
    [false, "0"],
  ])("is %s for a flag", (m1, expected) => {
    expect(earnedBy(checks, { m1, m2: false })).toBe(expected);
  });

  it.each(["không", "có", "true", "TRUE", "", 0, 1, null, {}, [], new Boolean(true)])(
    "is never %j for a flag",
    (m1) => {
      expect(problemsWithOne(checks, { m1, m2: true })).toEqual(["not_a_flag at 1.m1"]);
    },
  );

  it("is missing for a flag that is not told: that is no no", () => {
    expect(problemsWithOne(checks, { m1: true })).toEqual(["missing_variable at 1.m2"]);
  });

  it.each(["C", "a", "A ", "", "constructor", 1, null, true, ["A"], {}])(
    "is never %j where that is no level",
    (l) => {
      expect(problemsWithOne(graded, { l })).toEqual(["not_a_level at 1.l"]);
    },
  );

  it("says which levels there are", () => {
    expect(issuesOf(graded, { "1": { l: "C" } })[0]?.details).toEqual({
      value: '"C"',
      levels: ["A", "B"],
    });
  });
});

describe("what is no fact", () => {
  it.each([
    ["null", null],
    ["text", "12"],
    ["a number", 12],
    ["a list", [1, 2]],
    ["yes", true],
    ["a symbol", Symbol("1")],
    ["a function", () => ({ a: 1, b: 2 })],
  ])("is refused as a whole: %s", (_, fact) => {
    expect(problemsWithOne(shares, fact)).toEqual(["not_facts at 1"]);
  });

  it("is an empty object, which lacks every letter", () => {
    expect(problemsWithOne(shares, {})).toEqual([
      "missing_variable at 1.a",
      "missing_variable at 1.b",
    ]);
  });

  it("is an object whose fields are only inherited", () => {
    expect(problemsWithOne(shares, Object.create({ a: 1, b: 2 }))).toEqual([
      "missing_variable at 1.a",
      "missing_variable at 1.b",
    ]);
  });

  it("is read once: a getter cannot answer twice", () => {
    let asked = 0;
    const fact = {
      get a(): number {
        asked += 1;
        return asked;
      },
      b: 10,
    };
    expect([earnedBy(shares, fact), asked]).toEqual(["2", 1]);
  });

  it("has no fields that come from JSON's own names", () => {
    const fact: unknown = JSON.parse('{ "a": 1, "b": 2, "__proto__": 3, "constructor": 4 }');
    expect(problemsWithOne(shares, fact)).toEqual([
      "unknown_variable at 1.__proto__",
      "unknown_variable at 1.constructor",
    ]);
  });
});

describe("an undefined fact", () => {
  it("is an absent one", () => {
    expect(resultOf(shares, { "1": undefined }).at("1").state).toBe("missing");
  });
});

describe("a wrapped fact", () => {
  it("without a reason is refused", () => {
    expect(problemsWithOne(shares, { unevidenced: { a: 1, b: 2 } })).toEqual([
      "not_text at 1.reason",
    ]);
  });

  it.each(["", 5, null, {}])("with the reason %j is refused", (reason) => {
    expect(problemsWithOne(shares, { unevidenced: null, reason })).toEqual([
      "not_text at 1.reason",
    ]);
  });

  it.each(["", 5, null, true, { toString: 1 }])("does not apply for the reason %j", (reason) => {
    expect(problemsWithOne(shares, { notApplicable: reason })).toEqual([
      "not_text at 1.notApplicable",
    ]);
  });

  it("that does not apply has no letters", () => {
    expect(problemsWithOne(shares, { ...notApplicable("no ports"), a: 1 })).toEqual([
      "unknown_variable at 1.a",
    ]);
  });

  it("that is unevidenced has no letters outside the inner fact", () => {
    expect(problemsWithOne(shares, { ...unevidenced({ a: 1, b: 2 }, "none"), a: 1 })).toEqual([
      "unknown_variable at 1.a",
    ]);
  });

  it("that is unevidenced checks the inner fact", () => {
    expect(problemsWithOne(shares, unevidenced({ a: -1 }, "none"))).toEqual([
      "missing_variable at 1.b",
      "negative at 1.a",
    ]);
  });

  it.each([5, "12", [1]])("that is unevidenced wraps a fact, not %j", (inner) => {
    expect(problemsWithOne(shares, unevidenced(inner, "none"))).toEqual([
      "not_facts at 1.unevidenced",
    ]);
  });

  it("that is unevidenced wraps no empty fact", () => {
    expect(problemsWithOne(shares, unevidenced({}, "none"))).toEqual([
      "missing_variable at 1.a",
      "missing_variable at 1.b",
    ]);
  });
});

describe("everything that is wrong", () => {
  it("is told at once, in the order of the law", () => {
    const rubric = rubricOf([
      leaf("1", ratio(share("a", "b"))),
      leaf("2", flag("m1"), { variables: flags("m1") }),
      leaf("3", ratio(share("a", "b"))),
    ]);
    const facts = {
      "3": { a: "x", b: 0, c: 1 },
      "9": { a: 1 },
      "2": { m1: "yes" },
      "1": { a: 1, note: 5 },
    };
    expect(problemsWith(rubric, facts, { year: 2031, context: { moon: 1 } })).toEqual([
      "year_not_served at year",
      "unknown_code at 9",
      "unknown_variable at context.moon",
      "not_text at 1.note",
      "missing_variable at 1.b",
      "not_a_flag at 2.m1",
      "not_a_number at 3.a",
      "unknown_variable at 3.c",
    ]);
  });
});
