// Can what others wrote break a document of a plan? It becomes no markup, and no formula.

import { describeChecklist, describePlan, describeReview, parsePlan } from "@dti/score/plan";
import { describe, expect, it } from "vitest";

import { groupOf, leaf, rubricOf } from "../rubric/sample.js";
import { resultOf } from "../score/sample.js";
import { formula, rowsIn, tablesIn } from "./reviewing.js";

const locales = ["vi", "en"] as const;

const formulas = [
  "=cmd|' /C calc'!A0",
  "+1+1",
  "-2-3",
  "@SUM(A1)",
  "\t=1",
  "＝1+1",
  "'=1",
] as const;
const markup = [
  "| x |",
  "**bold**",
  "<script>alert(1)</script>",
  "two\nlines\r\n# and a heading",
  "[link](javascript:x)",
  "`code` ~~gone~~ $x$",
  "&lt;b&gt;",
  "a\\",
  "\u202eright to left",
] as const;
const hostile = [...formulas, ...markup];

/** The text at a place of the hostile ones, again from the start after the last. */
const evil = (at: number): string => hostile[at % hostile.length] ?? "";

const rubric = rubricOf(
  [
    groupOf(
      "1",
      ...hostile.map((_, at) =>
        leaf(`1.${String(at)}`, formula, { name: { vi: evil(at), en: evil(at) } }),
      ),
    ),
  ],
  { context: { people: { label: { vi: "a", en: "b" } } } },
);

/** Whatever a plan has words for, in words that nobody wants. */
const plan = parsePlan(rubric, {
  unit: "# Unit | <b>",
  year: 2026,
  document: { title: { vi: evil(0), en: evil(8) }, number: evil(7), date: "2026-01-02" },
  legalBasis: hostile,
  assignments: Object.fromEntries(
    hostile.map((words, at) => [
      `1.${String(at)}`,
      {
        lead: at % 3 === 0 ? [words, evil(at + 1)] : words,
        implementing: evil(at + 1),
        verifying: evil(at + 2),
        task: evil(at + 3),
        condition: evil(at + 4),
        evidence: [evil(at + 5), "Report"],
        goal: evil(at + 6),
        cadence: evil(at + 7),
        due: "2026-06-30",
        name: evil(at + 8),
        before: { year: 2024, points: evil(at), max: evil(at + 1) },
        subtasks: [{ lead: words, task: evil(at + 9), evidence: words }],
        doubts: [{ on: "row", note: words }],
      },
    ]),
  ),
  groups: { "1": { name: evil(7), subtasks: hostile.map((task) => ({ task, lead: task })) } },
  information: hostile.map((name) => ({ name, provider: name, context: "people" })),
});

const attached = hostile.map((title) => ({ title, number: title, date: "2026-02-01" }));
const result = resultOf(
  rubric,
  Object.fromEntries(
    hostile.slice(2).map((_, at) => [`1.${String(at)}`, { rate: "1/2", evidence: attached }]),
  ),
);
const on = "2026-07-14";

type Style = Readonly<Record<string, unknown>>;

/** All documents of the hostile plan. */
const documentsOf = (style: Style): readonly string[] => [
  describePlan(rubric, plan, style),
  describeReview(plan, result, { on, ...style }),
  describeChecklist(plan, result, { on, ...style }),
];

/** Each escaped sign as a letter. */
const unescaped = (text: string): string => text.replace(/\\[\\`*_[\]<>|~$+\-#=.)]/g, "x");

describe("as Markdown, what others wrote", () => {
  it.each(locales)("is no markup, and stays in its cell, in %s", (locale) => {
    for (const page of documentsOf({ locale })) {
      const tables = tablesIn(page);
      expect(tables.length).toBeGreaterThan(1);
      for (const [header = [], line = [], ...rows] of tables) {
        expect(line.every((cell) => /^ -{3}:? $/.test(cell))).toBe(true);
        for (const row of rows) expect(row.length).toBe(header.length);
        expect(rows.length).toBeGreaterThan(0);
      }
      // Without what is escaped, nothing is left but the strokes and stars of the page itself.
      const bare = unescaped(page);
      expect(bare).not.toMatch(/[<>`[\]~$]|\r|\u202e|&lt;|[^|-] \*\*|\*\*bold/);
      for (const part of page.split("\n\n")) expect(part).toMatch(/^(#{1,3} |\||- |[^\s#>*|`~=-])/);
    }
  });

  it("is in the heading of a checklist as it is", () => {
    const page = describeChecklist(plan, result, { on });
    expect(page).toContain("\n## \\| x \\|\n");
    expect(page).toContain("\n## \\=cmd\\|' /C calc'!A0\n");
    expect(page).toContain("\n## two lines # and a heading\n");
  });
});

describe("as CSV, what others wrote", () => {
  it.each([
    ["vi", undefined, ";"],
    ["en", undefined, ","],
    ["vi", ",", ","],
    ["en", "\t", "\t"],
  ] as const)("is no formula, in %s with separator %j", (locale, given, separator) => {
    const style = { locale, format: "csv", ...(given && { separator: given }) };
    const agencies = describeReview(plan, result, { on, ...style, table: "agencies" } as never);
    for (const file of [...documentsOf(style), agencies]) {
      expect(file.startsWith("\ufeff")).toBe(true);
      const [header = [], ...rows] = rowsIn(file, separator);
      expect(rows.length).toBeGreaterThan(hostile.length - 3);
      expect(header.length).toBeGreaterThan(7);
      for (const row of rows) {
        expect(row.length).toBe(header.length);
        for (const cell of row) expect(cell).not.toMatch(/^[=+\-@＝＋－＠]|[\t\n\r\u202e]/);
      }
    }
  });

  it("keeps its words", () => {
    const file = describeChecklist(plan, result, { on, locale: "en", format: "csv" });
    const leads = rowsIn(file, ",").map(([one]) => one);
    expect(leads).toContain("'=cmd|' /C calc'!A0");
    expect(leads).toContain("<script>alert(1)</script>");
    expect(leads).toContain("''=1");
  });
});
