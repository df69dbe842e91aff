// What is no table? Everything that is wrong is told at once, each with its path, and nothing crashes.

import { issueMessage, ScoreError, type Issue } from "@dti/score";
import { verifyTable, type Table } from "@dti/score/audit";
import { describe, expect, it } from "vitest";

import { problemsOf } from "../../rubric/sample.js";
import { column, rubric, tree } from "./sample.js";

const problems = (table: unknown): readonly string[] =>
  problemsOf(() => verifyTable(table as Table));

const issuesOf = (table: unknown): readonly Issue[] => {
  try {
    verifyTable(table as Table);
    return [];
  } catch (error) {
    return error instanceof ScoreError ? error.issues : [];
  }
};

const inColumn = (fields: object): unknown => ({
  columns: [{ ...column("targets", {}), ...fields }],
});
const inCell = (cell: unknown, kind = "points"): unknown =>
  inColumn({ kind, figures: { "1.1": cell } });
const inTree = (own: unknown): unknown => inColumn({ rubric: undefined, tree: own });

const revoked = (): unknown => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

describe("no table", () => {
  it.each([
    ["nothing", undefined, "not_a_table at "],
    ["null", null, "not_a_table at "],
    ["a list", [], "not_a_table at "],
    ["a function", () => 1, "not_a_table at "],
    ["an object without columns", {}, "not_a_table at columns"],
    ["no columns", { columns: [] }, "not_a_table at columns"],
    ["columns that are no list", { columns: { length: 1 } }, "not_a_table at columns"],
    ["a column that is none", { columns: ["targets"] }, "not_a_table at columns.0"],
    ["a misspelt field", { columns: [column("points", {})], rubric }, "not_a_table at rubric"],
    [
      "a strange locale",
      { columns: [column("points", {})], locale: "fr" },
      "not_a_table at locale",
    ],
    [
      "a rubric alone",
      { columns: [column("points", {})], rubrics: rubric },
      "not_a_table at rubrics",
    ],
    ["a revoked proxy", revoked(), "not_a_table at "],
  ])("is %s", (_, table, problem) => {
    expect(problems(table)).toEqual([problem]);
  });
});

describe("no column", () => {
  it.each([
    ["one without an id", { id: undefined }, "not_a_table at columns.0.id"],
    ["one with an empty id", { id: "" }, "not_a_table at columns.0.id"],
    ["one of another kind", { kind: "scores" }, "not_a_table at columns.0.kind"],
    ["one with a misspelt field", { figure: {} }, "not_a_table at columns.0.figure"],
    ["one without a tree", { rubric: undefined }, "not_a_table at columns.0"],
    ["one with two", { tree }, "not_a_table at columns.0"],
    ["one of an unknown rubric", { rubric: "test/w@1" }, "not_a_table at columns.0.rubric"],
    ["one without figures", { figures: undefined }, "not_a_table at columns.0.figures"],
    ["one with figures in a list", { figures: ["20"] }, "not_a_table at columns.0.figures"],
    [
      "one with a strange code",
      { figures: { "9.9": "20" } },
      "unknown_code at columns.0.figures.9.9",
    ],
  ])("is %s", (_, fields, problem) => {
    expect(problems(inColumn(fields))).toEqual([problem]);
  });

  it("has the id of another", () => {
    const table = { columns: [column("points", {}), column("points", {})] };
    expect(problems(table)).toEqual(["not_a_table at columns.1.id"]);
  });

  it("has a rubric that is none", () => {
    expect(problems(inColumn({ rubric: null }))).toContain("not_a_rubric at columns.0.rubric");
    const held = { columns: [column("points", {})], rubrics: [rubric, "test/v@1"] };
    expect(problems(held)).toContain("not_a_rubric at rubrics.1");
  });

  it("has a rubric that is unsound, and why; told once for columns that share it", () => {
    const broken = { ...rubric, max: 90 };
    const of = (id: string) => column("points", { "1": "50" }, { id, rubric: broken });
    expect(problems({ columns: [of("a"), of("b")] })).toEqual([
      "not_a_rubric at columns.0.rubric",
      "maxima_do_not_add_up at columns.0.rubric.max",
    ]);
  });
});

describe("no tree", () => {
  const chain = (length: number) =>
    Object.fromEntries(
      Array.from({ length }, (_, index) => [`c${String(index)}`, [`c${String(index + 1)}`]]),
    );

  it.each([
    ["a list", [], "columns.0.tree"],
    ["a code without a list", { total: "1" }, "columns.0.tree.total"],
    ["a code with nothing below it", { total: [] }, "columns.0.tree.total"],
    ["a number below a code", { total: ["1", 2] }, "columns.0.tree.total.1"],
    ["a code below two others", { a: ["c"], b: ["c"] }, "columns.0.tree.b.0"],
    ["a code twice below another", { a: ["c", "c"] }, "columns.0.tree.a.1"],
    ["a code below itself", { a: ["a"] }, "columns.0.tree.a"],
    ["a circle", { a: ["b"], b: ["a"] }, "columns.0.tree.a"],
    ["a chain without end in sight", chain(102), "columns.0.tree.c101"],
  ])("is %s", (_, own, path) => {
    expect(problems(inTree(own))).toEqual([`not_a_table at ${path}`]);
  });

  it("has more than a hundred levels", () => {
    expect(problems(inTree(chain(101)))).toEqual([]);
  });

  it("has a code that is not in the tree", () => {
    expect(problems(inColumn({ rubric: undefined, tree, figures: { "3": "1" } }))).toEqual([
      "unknown_code at columns.0.figures.3",
    ]);
  });
});

describe("no figure", () => {
  const place = "columns.0.figures.1.1";

  it.each([
    ["a number", 20, `not_a_table at ${place}`],
    ["null", null, `not_a_table at ${place}`],
    ["no printing at all", [], `not_a_table at ${place}`],
    ["an object without digits", {}, `not_a_table at ${place}.printed`],
    ["a number as printed", { printed: 20 }, `not_a_table at ${place}.printed`],
    ["a place that is a number", { printed: "20", place: 5 }, `not_a_table at ${place}.place`],
    [
      "a note in one language",
      { printed: "20", note: { vi: "mờ" } },
      `not_a_table at ${place}.note`,
    ],
    ["a misspelt field", { printed: "20", page: "5" }, `not_a_table at ${place}.page`],
    ["a list in a list", ["20", ["20"]], `not_a_table at ${place}.1`],
    ["a letter", "S0", `bad_figure at ${place}`],
    ["nothing before the stroke", "/20", `bad_figure at ${place}`],
    ["nothing behind the stroke", "20/", `bad_figure at ${place}`],
    ["two strokes", "20/20/20", `bad_figure at ${place}`],
    ["a sign", "-20", `bad_figure at ${place}`],
    ["a percentage", "20%", `bad_figure at ${place}`],
    ["what may be thousands or decimals", { printed: "1.234" }, `bad_figure at ${place}.printed`],
    ["a letter elsewhere", ["20", { printed: "2o" }], `bad_figure at ${place}.1.printed`],
  ])("is %s", (_, cell, problem) => {
    expect(problems(inCell(cell))).toEqual([problem]);
  });

  it("says why it cannot be read", () => {
    const why = (cell: string) => issuesOf(inCell(cell)).map(({ details }) => details);
    expect(why("1.234")).toEqual([{ value: '"1.234"', why: "ambiguous" }]);
    expect(why("20%")).toEqual([{ value: '"20%"', why: "percent" }]);
    expect(why("S0750")).toEqual([{ value: '"S0750"', why: "unreadable" }]);
  });

  it("is read where the locale says how", () => {
    const table = {
      columns: [column("targets", { "1.1": "0.020", "1.2": "8,500" })],
      locale: "en",
    };
    expect(problems(table)).toEqual([]);
    expect(verifyTable(table as Table).findings[0]?.printed).toBe("8,500");
  });

  it("is a maximum over a denominator", () => {
    expect(problems(inCell("20/20", "maxima"))).toEqual([`not_a_table at ${place}`]);
    expect(problems(inCell("20", "maxima"))).toEqual([]);
  });

  it("is what JSON cannot hold, which is told once and beside all else", () => {
    const table = inColumn({ id: () => 1, kind: 5, figures: { "1.1": new Date(0), "1.2": 10n } });
    expect(problems(table)).toEqual([
      "not_a_table at columns.0.id",
      "not_a_table at columns.0.figures.1.1",
      "not_a_table at columns.0.figures.1.2",
      "not_a_table at columns.0.kind",
    ]);
  });
});

describe("sentences", () => {
  const tables: readonly unknown[] = [
    null,
    {},
    { columns: [column("points", {})], rubrics: 5, locale: "fr" },
    inColumn({ id: 5, figures: 5, rubric: undefined }),
    inColumn({ rubric: "test/w@1" }),
    inTree(5),
    inTree({ a: [5], b: 5, c: ["c"] }),
    inCell(5),
    inCell([]),
    inCell({ printed: "1", place: 5 }),
    inCell("20/20", "maxima"),
    inCell(() => 1),
  ];

  it("say in Vietnamese what was expected", () => {
    const told = tables.flatMap((table) => {
      const issues = issuesOf(table).map((issue) => issueMessage({ ...issue, path: [] }, "vi"));
      expect(issues).not.toEqual([]);
      return issues.map((sentence) => sentence.replace(/"[^"]*"|\{[^}]*\}/g, ""));
    });
    const english =
      /\b(list|columns?|figures?|rubrics?|code|either|text|data|holds|least|without)\b/;
    const allowed = (sentence: string) => sentence.replace(/\((rubric|tree|id)\)/g, "");
    expect(told.map(allowed).filter((sentence) => english.test(sentence))).toEqual([]);
  });

  it("say in English what cannot stand where", () => {
    expect(issuesOf(inCell(5)).map(({ message }) => message)).toEqual([
      'columns › 0 › figures › 1.1: 5 cannot stand in a table; give a figure as printed, such as "38,21" or "20/30"',
    ]);
  });
});
