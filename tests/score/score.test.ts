// What do the two entrances accept, and what do they say of everything else?

import { safeScore, score, ScoreError } from "@dti/score";
import { ratio, share } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { groupOf, leaf, rubricOf } from "../rubric/sample.js";
import { issuesOf, problemsWith, resultOf, type Options } from "./sample.js";

const rubric = rubricOf([groupOf("1", leaf("1.1", ratio(share("a", "b"))))]);
const facts = { "1.1": { a: 1, b: 2 } };

describe("score", () => {
  it("returns the result", () => {
    expect(score(rubric, facts, { year: 2026 }).exact).toBe("10");
  });

  it("throws everything that is wrong at once", () => {
    const wrong = { "1.1": { a: -1, b: "x" }, "9": {} };
    expect(() => score(rubric, wrong, { year: 2026 })).toThrow(
      expect.objectContaining({
        name: "ScoreError",
        code: "unknown_code",
        path: ["9"],
        issues: [
          expect.objectContaining({ code: "unknown_code", path: ["9"] }),
          expect.objectContaining({ code: "negative", path: ["1.1", "a"] }),
          expect.objectContaining({ code: "not_a_number", path: ["1.1", "b"] }),
        ],
      }) as Error,
    );
  });

  it("throws a ScoreError", () => {
    expect(() => score(rubric, { "9": {} }, { year: 2026 })).toThrow(ScoreError);
  });

  it("scores a rubric that went through JSON", () => {
    const parsed = JSON.parse(JSON.stringify(rubric)) as typeof rubric;
    expect(score(parsed, facts, { year: 2026 })).toEqual(score(rubric, facts, { year: 2026 }));
  });

  it("scores a rubric that was cloned for a worker", () => {
    const cloned = structuredClone(rubric);
    expect(score(cloned, facts, { year: 2026 })).toEqual(score(rubric, facts, { year: 2026 }));
  });

  it("leaves the facts as they are", () => {
    const given = { "1.1": { a: 1, b: 2 } };
    score(rubric, given, { year: 2026 });
    expect([given, Object.isFrozen(given), Object.isFrozen(given["1.1"])]).toEqual([
      { "1.1": { a: 1, b: 2 } },
      false,
      false,
    ]);
  });

  it("does not depend on the order of the facts", () => {
    const two = rubricOf([leaf("1", ratio(share("a", "b"))), leaf("2", ratio(share("a", "b")))]);
    const [x, y] = [
      { a: 1, b: 3 },
      { b: 7, a: 2 },
    ];
    expect(resultOf(two, { "1": x, "2": y })).toEqual(resultOf(two, { "2": y, "1": x }));
  });
});

describe("safeScore", () => {
  it("returns the result", () => {
    const scored = safeScore(rubric, facts, { year: 2026 });
    expect(scored.ok && scored.result.exact).toBe("10");
  });

  it("returns all issues", () => {
    expect(safeScore(rubric, { "9": {} }, { year: 2026 })).toMatchObject({
      ok: false,
      issues: [{ code: "unknown_code" }],
    });
  });

  it.each([
    ["a result", facts],
    ["issues", { "9": {}, "1.1": { a: 1, b: 2, c: 3 } }],
  ])("freezes what it returns: %s", (_, given) => {
    const scored = safeScore(rubric, given, { year: 2026 });
    expect([
      Object.isFrozen(scored),
      scored.ok ||
        scored.issues.every(
          ({ details, path }) =>
            [details, path].every(Object.isFrozen) && Object.values(details).every(Object.isFrozen),
        ),
    ]).toEqual([true, true]);
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["text", "{}"],
    ["a number", 5],
    ["a list", []],
    ["a function", () => facts],
    ["a symbol", Symbol("facts")],
  ])("refuses %s as facts", (_, given) => {
    expect(problemsWith(rubric, given)).toEqual(["not_facts at "]);
  });

  it("refuses facts behind a revoked proxy", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(problemsWith(rubric, proxy)).toEqual(["not_facts at "]);
  });

  it("refuses facts whose getter throws", () => {
    const given = {
      get "1.1"(): never {
        throw new TypeError("no");
      },
    };
    expect(problemsWith(rubric, given)).toEqual(["not_facts at "]);
  });

  it("takes facts without a prototype", () => {
    const bare = Object.assign(Object.create(null) as object, facts);
    expect(problemsWith(rubric, bare)).toEqual([]);
  });
});

describe("a code that is no indicator's", () => {
  it("is unknown", () => {
    expect(issuesOf(rubric, { "1.2": { a: 1, b: 2 } })).toMatchObject([
      { code: "unknown_code", path: ["1.2"], details: { code: "1.2" } },
    ]);
  });

  it("is a group's: facts are keyed by indicators", () => {
    expect(problemsWith(rubric, { "1": { points: 5 } })).toEqual(["unknown_code at 1"]);
  });

  it.each(["total", "1.1 ", "1.10", "01.1", "", "1.1\u0301"])("is unknown as %j", (code) => {
    expect(problemsWith(rubric, { [code]: { a: 1, b: 2 } })).toEqual([`unknown_code at ${code}`]);
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "is unknown as JSON's own %s",
    (code) => {
      expect(problemsWith(rubric, JSON.parse(`{ "${code}": { "a": 1 } }`))).toEqual([
        `unknown_code at ${code}`,
      ]);
    },
  );

  it("is no inherited one", () => {
    expect(resultOf(rubric, Object.create(facts) as object).missing).toEqual(["1.1"]);
  });

  it("is unknown with nothing as its fact, too", () => {
    expect(problemsWith(rubric, { "9": null })).toEqual(["unknown_code at 9"]);
  });
});

describe("the year", () => {
  it.each([2025, 2026, 2030])("may be %i, which the rubric serves", (year) => {
    expect(problemsWith(rubric, facts, { year })).toEqual([]);
  });

  it.each([2024, 2031, 1999, 20260, 0, -2026])("is not %i, which it does not serve", (year) => {
    expect(issuesOf(rubric, facts, { year })).toMatchObject([
      { code: "year_not_served", path: ["year"], details: { year, from: 2025, to: 2030 } },
    ]);
  });

  it("is not minus zero", () => {
    expect(problemsWith(rubric, facts, { year: -0 })).toEqual(["year_not_served at year"]);
  });

  it.each([
    ["a fraction", 2027.5],
    ["text", "2026"],
    ["a bigint", 2026n],
    ["NaN", NaN],
    ["Infinity", Infinity],
    ["a date", new Date(2026, 0)],
    ["null", null],
    ["nothing", undefined],
    ["a list", [2026]],
    ["a boxed number", new Number(2026)],
  ])("is a whole number, not %s", (_, year) => {
    expect(problemsWith(rubric, facts, { year })).toEqual(["not_a_year at year"]);
  });

  it.each([undefined, null, 2026, "2026", []])("is always given, not left to %j", (options) => {
    const scored = safeScore(rubric, facts, options as unknown as { year: number });
    expect(scored).toMatchObject({ ok: false, issues: [{ code: "not_a_year", path: ["year"] }] });
  });
});

describe("what is no rubric", () => {
  it.each([
    ["nothing", undefined],
    ["null", null],
    ["text", "405-2025"],
    ["a list", []],
    ["an empty object", {}],
    ["a tree that was never defined", { children: [] }],
    ["a result", resultOf(rubric, facts)],
    ["children and a fingerprint alone", { children: [], fingerprint: "ab" }],
  ])("is refused: %s", (_, value) => {
    expect(problemsWith(value as typeof rubric, facts)).toEqual(["not_a_rubric at "]);
  });

  it("is refused by score with the same code", () => {
    expect(() => score(null as unknown as typeof rubric, facts, { year: 2026 })).toThrow(
      expect.objectContaining({ code: "not_a_rubric" }) as Error,
    );
  });
});

describe("other options", () => {
  it("are unknown", () => {
    const options = { years: 2026, reading: {} };
    expect(problemsWith(rubric, facts, options as Options)).toEqual([
      "unknown_variable at years",
      "unknown_variable at reading",
    ]);
  });
});

describe("a polluted prototype", () => {
  const polluted = (name: string, value: unknown, act: () => unknown): unknown => {
    Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
    try {
      return act();
    } finally {
      Reflect.deleteProperty(Object.prototype, name);
    }
  };

  it("gives no letter", () => {
    expect(polluted("a", 1, () => problemsWith(rubric, { "1.1": { b: 2 } }))).toEqual([
      "missing_variable at 1.1.a",
    ]);
  });

  it.each(["rounded", "between", "unevidenced", "notApplicable", "note", "code", "e"])(
    "gives no %s",
    (name) => {
      expect(polluted(name, "5", () => resultOf(rubric, facts).exact)).toBe("10");
    },
  );
});
