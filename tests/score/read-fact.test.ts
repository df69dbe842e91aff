// Which shapes of facts are accepted, and what is said of the others?

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

import { doubt, flags, letters, level, ofOne } from "../rubric/sample.js";
import { earnedBy, issuesOf, problemsWithOne } from "./sample.js";

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
    expect(issuesOf(shares, { "1": { a: 1 } })[0]).toMatchObject({
      code: "missing_variable",
      path: ["1", "b"],
      details: { name: "b", label: { vi: "the count b", en: "the count b" } },
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
