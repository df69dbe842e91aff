// What do many units score? Printed digits as integers, in columns; what is wrong with a call is said at
// once, what is wrong with a row by its row.

import { issueMessage, score, type Rubric } from "@dti/score";
import { compile } from "@dti/score/batch";
import { awarded, defineRubric, indicator, quotient, ratio } from "@dti/score/define";
import { decision405, draft3530 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { codes, label, plain, refusals, rubric, scorer, thrownBy } from "./sample.js";

const columns = {
  "1.1.a": [1, 2, 5],
  "1.1.b": [3, 3, 3],
  "1.2.m1": [true, false, true],
  "1.2.level": ["A", "B", "C"],
  "1.2.c": [7, 0, 1],
  "2.a": [1, 1, 1],
  "2.b": [1, 1, 1],
  "2.c": [3, 4, 5],
};

describe("a run", () => {
  const scores = scorer.run(columns, 3);

  it("has the printed digits of every node, and what is wrong by row", () => {
    const { issues, ...digits } = plain(scores);
    expect(digits).toEqual({
      "1.1": [667, 1333, NaN],
      "1.2": [4000, 333, NaN],
      "1": [4667, 1667, NaN],
      "2": [2667, 2000, NaN],
      total: [7333, 3667, NaN],
      P: [4667, 1667, NaN],
      refused: 1,
    });
    expect(issues).toMatchObject([{ row: 2, code: "share_above_one", path: [2, "1.1", "a"] }]);
  });

  it("prints what score does", () => {
    const facts = {
      "1.1": { a: 2, b: 3 },
      "1.2": { m1: false, level: "B", c: 0 },
      "2": { a: 1, b: 1, c: 4 },
    } as const;
    const result = score(rubric, facts, { year: 2026 });
    for (const code of codes) {
      const printed = result.at(code).printed.replace(".", "");
      expect(scores[code][1]).toBe(Number(printed));
    }
  });

  it("cannot be changed, but for its columns, and tells its issues in two languages", () => {
    expect(Object.isFrozen(scores)).toBe(true);
    expect(Object.isFrozen(scores.issues)).toBe(true);
    const [issue] = scores.issues;
    if (issue === undefined) throw new TypeError("no issue");
    expect(issue.message).toBe(issueMessage(issue, "en"));
    expect(issue.message).toMatch(/^2 › 1\.1 › a: /);
    expect(issueMessage(issue, "vi")).toMatch(/^2 › 1\.1 › a: tỷ lệ bằng 5 \/ 3/);
  });

  it("of no rows has empty columns, and of no columns nothing but zeros", () => {
    expect(plain(scorer.run(columns, 0))).toMatchObject({ total: [], "1.1": [], refused: 0 });
    expect(plain(scorer.run({}, 2))).toMatchObject({ total: [0, 0], P: [0, 0], issues: [] });
    expect(plain(scorer.run({}, 0, { nodes: [] }))).toEqual({ total: [], issues: [], refused: 0 });
  });

  it("is of a year", () => {
    const at = (year: number) => compile(draft3530, { year });
    const facts = { "4.5.a": [100], "4.5.b": [97], "4.5.c": [0], "4.5.d": [0] };
    expect(at(2027).run(facts, 1)["4.5"][0]).toBe(4000);
    expect(at(2028).run(facts, 1)["4.5"][0]).toBe(3919);
  });
});

describe("rows in many chunks", () => {
  const rows = 2500;
  const third = (row: number) => ({ a: row % 1000, b: 999 });
  const many = {
    "1.1.a": Float64Array.from({ length: rows }, (_, row) => third(row).a),
    "1.1.b": Int16Array.from({ length: rows }, (_, row) => third(row).b),
    "2.points": Array.from({ length: rows }, (_, row) => (row % 7 === 0 ? undefined : row % 40)),
  };

  it("are scored as each alone", () => {
    const scores = scorer.run(many, rows);
    for (let row = 0; row < rows; row += 1) {
      const { a, b } = third(row);
      const own = Math.floor((2000 * a) / b + 0.5);
      const points = row % 7 === 0 ? 0 : (row % 40) * 100;
      expect([scores["1.1"][row], scores["2"][row], scores.total[row]]).toEqual([
        own,
        points,
        own + points,
      ]);
    }
    expect(scores.refused).toBe(0);
  });

  it.each([1, 31, 32, 33, 1023, 1024, 1025, 2048, 2049])("may be %d", (some) => {
    const all = scorer.run(many, rows);
    const few = scorer.run(many, some);
    expect([...few.total]).toEqual([...all.total.slice(0, some)]);
    expect(few.total).toHaveLength(some);
  });

  it("tell the first thousand issues, and refuse all rows that have any", () => {
    const wrong = { "1.1.a": new Float64Array(rows).fill(-1), "1.1.b": new Float64Array(rows) };
    const scores = scorer.run(wrong, rows);
    expect(scores.refused).toBe(rows);
    expect(scores.issues).toHaveLength(1000);
    expect(scores.total.every(Number.isNaN)).toBe(true);
    expect(scores.issues[0]?.row).toBe(0);
  });

  it("of many nodes come in smaller chunks", () => {
    const children = Array.from({ length: 1500 }, (_, place) =>
      indicator(`L${String(place)}`, {
        name: label("leaf"),
        max: 1,
        variables: { a: { label: label("a") } },
        formula: ratio(quotient("a", 3)),
      }),
    );
    const wide: Rubric = defineRubric({
      family: "test",
      version: "wide",
      revision: 1,
      years: [2025, 2030],
      max: 1500,
      children,
    });
    const scores = compile(wide, { year: 2026 }).run(
      {
        "L0.a": Float64Array.from({ length: 100 }, (_, row) => row % 3),
        "L1499.a": new Array(100).fill(2),
      },
      100,
      { nodes: ["total", "L0"] },
    );
    expect([...scores.total.slice(97)]).toEqual([100, 133, 67]);
  });
});

describe("wanted nodes", () => {
  it("and the total are all that a run returns, with the same digits", () => {
    const all = scorer.run(columns, 3);
    const wanted: readonly (readonly (typeof codes)[number][])[] = [
      ["total"],
      ["P", "1.2"],
      ["1"],
      codes,
      ["2", "2"],
    ];
    for (const nodes of wanted) {
      const some = scorer.run(columns, 3, { nodes });
      expect(Object.keys(some).sort()).toEqual(
        [...new Set([...nodes, "total"]), "issues", "refused"].sort(),
      );
      for (const code of nodes) expect(some[code]).toEqual(all[code]);
      expect([some.refused, some.issues]).toEqual([all.refused, all.issues]);
    }
  });
});

describe("columns to write into", () => {
  it("are written, whatever is in them, and may be longer", () => {
    const total = new Float64Array(5).fill(-1);
    const scores = scorer.run(columns, 3, { into: { total } });
    expect(scores.total).toBe(total);
    expect([...total]).toEqual([7333, 3667, NaN, -1, -1]);
    expect([...scores["1"]]).toEqual([4667, 1667, NaN]);
  });

  it("may be those of an earlier run, and parts of one array", () => {
    const first = scorer.run(columns, 3);
    const again = scorer.run({ "2.points": [1, 2, 3] }, 3, { into: first });
    expect(again.total).toBe(first.total);
    expect([...first.total]).toEqual([100, 200, 300]);
    const memory = new Float64Array(6);
    const into = { total: memory.subarray(0, 3), "2": memory.subarray(3) };
    scorer.run({ "2.points": [1, 2, 3] }, 3, { into, nodes: ["total", "2"] });
    expect([...memory]).toEqual([100, 200, 300, 100, 200, 300]);
  });

  it("leave the results of earlier runs as they are, when they are others", () => {
    const first = scorer.run(columns, 3);
    const kept = plain(first);
    scorer.run({ ...columns, "1.1.a": [0, 0, 0] }, 3);
    scorer.run({ "2.points": [1, 2, 3] }, 3);
    expect(plain(first)).toEqual(kept);
  });

  it("do not change what they are computed from", () => {
    const a = Float64Array.of(1, 2, 5);
    scorer.run({ ...columns, "1.1.a": a }, 3);
    expect([...a]).toEqual([1, 2, 5]);
  });

  it.each([
    ["a Float32Array", new Float32Array(3)],
    ["a list", [0, 0, 0]],
    ["too short", new Float64Array(2)],
    ["text", "abc"],
    ["null", null],
  ])("are refused where they are no room: %s", (_, total) => {
    expect(refusals(columns, 3, { into: { total } })).toMatchObject([
      [
        "not_a_column",
        "into › total",
        { expected: "a Float64Array of its own, with room for each row" },
      ],
    ]);
  });

  it("are refused where they are read, or written, already", () => {
    const a = Float64Array.of(1, 2, 3);
    const masked = { ...columns, "1.1.a": { values: a, missing: [0, 0, 0] } };
    for (const given of [{ ...columns, "1.1.a": a }, masked]) {
      expect(refusals(given, 3, { into: { total: a } }).map(([, path]) => path)).toEqual([
        "into › total",
      ]);
    }
    const twice = { total: a, "1": a };
    expect(refusals(columns, 3, { into: twice }).map(([, path]) => path)).toEqual([
      "into › 1",
      "into › total",
    ]);
  });
});

describe("one scorer", () => {
  it("scores the same and other columns in turn, each by itself", () => {
    const one = compile(rubric, { year: 2026 });
    const runs = [
      () => one.run({ "1.1.a": [undefined, 1], "1.1.b": [undefined, 3] }, 2),
      () => one.run({ "1.1.a": Float64Array.of(1, 2), "1.1.b": Float64Array.of(3, 3) }, 2),
      () =>
        one.run({ "1.1.a": Int8Array.of(1, 2), "1.1.b": { values: [3, 3], missing: [0, 0] } }, 2),
      () => one.run({ "context.people": [3, 3], "1.1.a": [1, undefined] }, 2),
      () => one.run({ "1.1.rate": ["50%", 0.25] }, 2),
      () => one.run({ "1.1.b": [3, 3], "1.1.a": [2, 1] }, 2),
    ];
    const digits = runs.map((run) => [...run()["1.1"]]);
    expect(digits).toEqual([
      [0, 667],
      [667, 1333],
      [667, 1333],
      [667, 0],
      [1000, 500],
      [1333, 667],
    ]);
    for (const first of runs.keys()) {
      for (const second of runs.keys()) {
        runs[first]?.();
        expect([...(runs[second]?.()["1.1"] ?? [])]).toEqual(digits[second]);
      }
    }
  });

  it("goes on after a run that was refused", () => {
    const one = compile(rubric, { year: 2026 });
    const good = { "1.1.a": [1], "1.1.b": [3] };
    const right = plain(one.run(good, 1));
    for (const bad of [{ "1.1.a": [1] }, { "9.9": [1] }, { "1.1.a": [1, 2], "1.1.b": null }]) {
      expect(thrownBy(() => one.run(bad as never, 1)).length).toBeGreaterThan(0);
      expect(plain(one.run(good, 1))).toEqual(right);
    }
  });

  it("scores after a long run as before it", () => {
    const one = compile(rubric, { year: 2026 });
    one.run({ "1.1.a": new Float64Array(3000), "1.1.b": new Float64Array(3000).fill(1) }, 3000);
    expect([...one.run({ "1.1.a": [1], "1.1.b": [3] }, 1)["1.1"]]).toEqual([667]);
  });
});

describe("what is wrong with a call", () => {
  it.each([-1, 1.5, NaN, Infinity, "1", null, 1n, true, {}, Symbol("rows"), 2 ** 53, 2 ** 40])(
    "is said of the number of rows: %s",
    (rows) => {
      expect(refusals({}, rows)).toMatchObject([
        ["not_a_column", "rows", { expected: "a whole number of rows, up to 100000000" }],
      ]);
    },
  );

  it.each([null, 5, "total", {}, true])("is said of what is no list of codes: %s", (nodes) => {
    expect(refusals({}, 1, { nodes })).toMatchObject([
      ["not_a_column", "nodes", { expected: "a list of codes" }],
    ]);
  });

  it("is said of codes that are none", () => {
    for (const code of ["9", "", "1.1.a", "toString", "__proto__", null, 5, Symbol("total")]) {
      expect(refusals({}, 1, { nodes: ["total", code] }).map(([name]) => name)).toEqual([
        "unknown_code",
      ]);
    }
  });

  it("is said of options that are none", () => {
    expect(refusals({}, 1, { wanted: ["total"] })).toMatchObject([
      ["unknown_variable", "wanted", {}],
    ]);
    for (const options of [null, 5, "abc", []]) {
      expect(refusals({}, 1, options).map(([code]) => code)).toEqual(["not_facts"]);
    }
    for (const into of [null, 5, "abc", []]) {
      expect(refusals({}, 1, { into })).toMatchObject([["not_a_column", "into", {}]]);
    }
  });

  it("is all said at once", () => {
    const found = refusals({ "1.1.a": [], "9.9.z": [] }, 1, { into: { total: [] } });
    expect(found.map(([code]) => code).sort()).toEqual([
      "not_a_column",
      "too_few_rows",
      "unknown_variable",
    ]);
  });
});

describe("compile", () => {
  const compiled = (given: unknown, options?: unknown) =>
    thrownBy(() => compile(given as Rubric, options as { year: number })).map(({ code, path }) => [
      code,
      ...path,
    ]);

  it("refuses what is no rubric", () => {
    for (const given of [null, undefined, 5, "abc", [], {}, { children: [] }]) {
      expect(compiled(given, { year: 2026 })).toEqual([["not_a_rubric"]]);
    }
  });

  it("refuses years that are none, or not served", () => {
    for (const year of [undefined, null, "2026", 2026.5, NaN]) {
      expect(compiled(draft3530, { year })).toEqual([["not_a_year", "year"]]);
    }
    expect(compiled(draft3530)).toEqual([["not_a_year", "year"]]);
    expect(compiled(decision405, { year: 2030 })).toEqual([["year_not_served", "year"]]);
  });

  it("refuses options that it does not have: those of a score may not be lost", () => {
    for (const name of ["readings", "context", "nodes"]) {
      expect(compiled(draft3530, { year: 2026, [name]: {} })).toEqual([["unknown_variable", name]]);
    }
  });

  const ofOne = (code: string, places: number, max = 100): Rubric =>
    defineRubric({
      family: "test",
      version: "v1",
      revision: 1,
      years: [2025, 2030],
      max,
      places,
      children: [indicator(code, { name: label("one"), max, variables: {}, formula: awarded() })],
    });

  it("refuses codes that a run needs for itself", () => {
    for (const code of ["issues", "refused"]) {
      expect(thrownBy(() => compile(ofOne(code, 2), { year: 2026 }))).toMatchObject([
        {
          code: "not_a_column",
          path: [],
          details: { value: code, expected: "a rubric with other codes" },
        },
      ]);
    }
  });

  it("refuses places that doubles cannot count, and takes the finest that they can", () => {
    const tooFine = [
      { code: "not_a_column", path: [], details: { expected: "a rubric with fewer places" } },
    ];
    expect(thrownBy(() => compile(ofOne("1", 14), { year: 2026 }))).toMatchObject(tooFine);
    const fine = compile(ofOne("1", 13), { year: 2026 });
    const digits = fine.run({ "1.points": ["99.9999999999999", 0.1, "33.33333333333335"] }, 3);
    expect(plain(digits)["total"]).toEqual([
      999_999_999_999_999, 1_000_000_000_000, 333_333_333_333_334,
    ]);
  });

  it("takes codes of any name", () => {
    for (const code of ["run", "length", "then", "value-1"]) {
      const named = compile(ofOne(code, 2), { year: 2026 });
      const scores = named.run(Object.fromEntries([[`${code}.points`, [12.345]]]), 1);
      expect(Object.hasOwn(scores, code)).toBe(true);
      expect(plain(scores)["total"]).toEqual([1235]);
    }
  });

  it("can be changed by nobody", () => {
    expect(Object.isFrozen(scorer)).toBe(true);
  });
});
