// How do plans, reviews and checklists read? The files in `golden` are what is written, to be read by
// people; `npx vitest run --project unit tests/plan/documents.test.ts -u` writes them again.

import { score } from "@dti/score";
import { allOrNothing, flag, ratio, share } from "@dti/score/define";
import { describeChecklist, describePlan, describeReview, parsePlan } from "@dti/score/plan";
import {
  decision405,
  draft3530,
  giaLaiPlan2026,
  quangTri2024,
  quangTriPlan2025,
} from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { parseCsv } from "../../src/data/csv.js";
import { flags, groupOf, leaf, problemsOf, rubricOf } from "../rubric/sample.js";
import { resultOf } from "../score/sample.js";

const locales = ["vi", "en"] as const;
const formula = ratio(share("a", "b"));
const planFields = { unit: "Unit", year: 2026, legalBasis: "A law" };

const quangTri = score(decision405, quangTri2024.facts, { year: 2025 });
const lastDay = { on: "2025-12-31" };

describe("the official plans", () => {
  it.each(locales)("read as in the golden files, in %s", async (locale) => {
    const written = {
      "gia-lai-2026.plan": describePlan(draft3530, giaLaiPlan2026, { locale }),
      "quang-tri-2025.plan": describePlan(decision405, quangTriPlan2025, { locale }),
      "quang-tri-2025.review": describeReview(quangTriPlan2025, quangTri, { ...lastDay, locale }),
    };
    for (const [name, page] of Object.entries(written)) {
      await expect(page).toMatchFileSnapshot(`golden/${name}.${locale}.md`);
    }
  });

  it("have checklists that read as in the golden file", async () => {
    const page = describeChecklist(quangTriPlan2025, quangTri, { ...lastDay, locale: "vi" });
    await expect(page).toMatchFileSnapshot("golden/quang-tri-2025.checklist.vi.md");
  });
});

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

/** Cells of each table of a page, by rows: told apart at strokes that are not escaped. */
const tablesIn = (page: string): readonly (readonly (readonly string[])[])[] =>
  page
    .split("\n\n")
    .filter((part) => part.startsWith("|"))
    .map((part) =>
      part
        .trimEnd()
        .split("\n")
        .map((line) => line.split(/(?<=(?:^|[^\\])(?:\\\\)*)\|/).slice(1, -1)),
    );

/** Rows of a file, read back by Papa Parse. */
const rowsIn = (file: string, separator: string): readonly (readonly string[])[] => {
  const text = file.slice(1).replaceAll("\r\n", "\n");
  return parseCsv(text.replace(/\n$/, ""), separator);
};

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
      expect(bare).not.toMatch(/[<>`[\]~$]|\r|\u202e|&lt;|[^|] \*\*|\*\*bold/);
      for (const part of page.split("\n\n")) expect(part).toMatch(/^(#{1,2} |\||- |[^\s#>*|`~=-])/);
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

describe("a small plan", () => {
  const small = rubricOf(
    [
      groupOf("1", leaf("1.1", formula), leaf("1.2", allOrNothing(share("a", "b"), "80%"))),
      leaf("2", flag("m"), { variables: flags("m") }),
    ],
    { context: { people: { label: { vi: "a", en: "b" } } } },
  );
  const of = (fields: object) => parsePlan(small, { ...planFields, assignments: {}, ...fields });
  const bare = of({});
  const goal = { variable: "rate", atLeast: "80%", strict: true };
  const rich = of({
    agencies: { A: { vi: "Sở A", en: "Department A" }, B: "B" },
    assignments: {
      "1.1": { lead: ["A", "B"], goal, due: "2026-07-15", target: "16,5/20", evidence: "Report" },
      "1.2": { lead: "B", goal, condition: "Enough money", cadence: "monthly", max: 20 },
      "2": { lead: "B", goal: "Soon", due: "2026-07-13", before: { year: 2024, points: "5" } },
    },
    groups: {
      "1": {
        target: [{ printed: "16", place: "page 2" }, "17"],
        doubts: [{ on: "target", note: "?" }],
      },
      total: { target: "20", subtasks: [{ task: "Report", due: "2026-08-01" }] },
    },
    information: [{ name: "People", context: "people", provider: "A" }, { name: "Area" }],
    reviews: { everyMonths: 12, beforeDay: 15 },
  });
  const of2026 = (facts: object) => resultOf(small, facts);
  const headerOf = (page: string, at = 0): readonly string[] =>
    (tablesIn(page)[at]?.[0] ?? []).map((cell) => cell.trim());
  const linesOf = (page: string, start: string): readonly string[] =>
    page.split("\n").filter((line) => line.startsWith(start));

  it("has no columns that nothing stands in", () => {
    expect(headerOf(describePlan(small, bare))).toEqual([
      "STT",
      "Chỉ số chính/Chỉ số thành phần",
      "Điểm tối đa",
    ]);
    const page = describeReview(bare, of2026({}), { on, locale: "en" });
    const points = ["Maximum", "Points"];
    expect(headerOf(page)).toEqual([
      ...["No.", "Lead agency", "Indicators", ...points, "Short of the maximum", "Without figures"],
    ]);
    expect(headerOf(page, 1)).toEqual([
      ...["No.", "Main index/Component indicator", ...points, "Short of it", "To do"],
    ]);
    expect(headerOf(describeChecklist(bare, of2026({}), { on, locale: "en" }))).toEqual([
      ...["No.", "Main index/Component indicator", ...points, "Status"],
    ]);
    expect(page).not.toContain("General information");
  });

  it("is written with goals, conditions, earlier points, targets, and a star where there is a doubt", () => {
    const page = describePlan(small, rich, { locale: "en" });
    expect(headerOf(page).slice(3)).toEqual([
      ...["Lead agency", "Time", "Condition", "Evidence", "Goal", "Points of 2024", "Target"],
    ]);
    const cells = (start: string) => (linesOf(page, start)[0] ?? "").split(" | ").slice(3);
    expect(cells("| 1.1 ")).toEqual([
      "Department A; B",
      "2026-07-15",
      "",
      "Report",
      "above 80%",
      "",
      "16,5/20 |",
    ]);
    expect(cells("| 1.2 ")).toEqual(["B", "monthly", "Enough money", "", "", "", " |"]);
    expect(cells("| 2 ")).toEqual(["B", "2026-07-13", "", "", "Soon", "5", " |"]);
    expect(linesOf(page, "| **1\\*** |")[0]).toContain("| **16** |");
    expect(page).toContain("- Total: Report (2026-08-01)\n");
    expect(page.trimEnd()).toMatch(/\n\\\* Something in the row is unclear/);
    expect(describePlan(small, bare)).not.toContain("\\*");
    expect(headerOf(page, 1)).toEqual(["No.", "Figure", "Provider"]);
  });

  it("is written also where its tasks have no words, and without options", () => {
    const wordless = of({
      assignments: { "1.1": { subtasks: [{ lead: "A" }] } },
      groups: { "1": { subtasks: [{ lead: "A" }, { task: "Do" }] } },
    });
    const page = describePlan(small, wordless, null as never);
    expect(linesOf(page, "- ")).toEqual(["- 1\\. group 1: (A)", "- 1\\. group 1: Do"]);
    expect(linesOf(page, "|  | –")).toEqual(["|  | – |  | A |"]);
  });

  const facts = {
    "1.1": {
      a: 1,
      b: 2,
      evidence: [
        { title: "REPORT", number: "7" },
        { title: "Note", date: "2026-01-31" },
      ],
    },
    "1.2": { unevidenced: { rate: "90%" }, reason: "not signed" },
    "2": { m: false },
  };

  it("is reviewed with its targets, days, documents, and what is to be done", () => {
    const page = describeReview(rich, of2026(facts), { on, locale: "en" });
    expect(linesOf(page, "- ").slice(0, 6)).toEqual([
      "- 10.00 of 60 points",
      "- The targets of the rows add up to 16.50 points; 6.50 points short",
      "- Total target as the plan prints it: 20.00 points",
      "- Without figures: 0; documents missing: 0; overdue: 0",
      "- Next review: before 2026-12-15, for 2026-01-01 to 2026-12-31 and the whole year",
      "- People: Department A",
    ]);
    const [first = "", second = "", third = ""] = ["| 1.1 ", "| 1.2 ", "| 2 "].map(
      (start) => linesOf(page, start).at(-1) ?? "",
    );
    expect(first).toContain("2026-07-15; 1 day left");
    expect(first).toContain("☑ REPORT (No. 7); other: Note of 2026-01-31");
    expect(first).toContain("goal not reached; target not reached; ");
    expect(second).toContain("0 points until the evidence is accepted (at most 20.00)");
    expect(third).toContain("m – yes: +20.00");
    expect(third).not.toContain("left");
    const late = describeReview(rich, of2026({}), { on: "2026-07-14", locale: "vi" });
    expect(linesOf(late, "| 2 ").at(-1)).toContain("13/07/2026; quá hạn 1 ngày");
    const today = describeReview(rich, of2026({}), { on: "2026-07-15", locale: "vi" });
    expect(linesOf(today, "| 1.1 ")[0]).toContain("hạn cuối hôm nay");
    expect(linesOf(today, "- 1.1. ")).toEqual(["- 1.1. indicator 1.1: Sở A; B"]);
    const yearly = describeReview(rich, of2026({}), { on: "2026-01-01" });
    expect(linesOf(yearly, "- Tổng mục tiêu")).toEqual([
      "- Tổng mục tiêu in trong kế hoạch: 20,00 điểm",
    ]);
    expect(linesOf(yearly, "| 1.1 ")[0]).toContain("15/07/2026; còn 195 ngày");
    expect(linesOf(yearly, "- Kỳ rà soát")[0]).toMatch(/31\/12\/2026 và cả năm$/);
  });

  it("counts days, and tells the next review, in both languages", () => {
    const told = (day: string, locale: "vi" | "en") =>
      describeReview(rich, of2026(facts), { on: day, locale });
    expect(told("2026-07-14", "vi")).toContain("15/07/2026; còn 1 ngày");
    expect(told("2026-07-15", "en")).toContain("2026-07-15; last day today");
    expect(told("2026-07-13", "en")).toContain("2026-07-15; 2 days left");
    expect(told("2026-07-14", "vi")).toContain("0 điểm đến khi tài liệu được chấp nhận");
    const often = of({ reviews: { everyMonths: 1, beforeDay: 15 } });
    const next = (locale: "vi" | "en") =>
      linesOf(describeReview(often, of2026(facts), { on: "2026-02-01", locale }), "- ")[2];
    expect(next("vi")).toBe(
      "- Kỳ rà soát tiếp theo: trước ngày 15/02/2026, cho kỳ 01/02/2026 – 28/02/2026",
    );
    expect(next("en")).toBe("- Next review: before 2026-02-15, for 2026-02-01 to 2026-02-28");
  });

  it("has checklists that say what is complete, and where nothing is asked for", () => {
    const page = describeChecklist(rich, of2026(facts), { on, locale: "en" });
    expect(linesOf(page, "| 1.1 ")[0]).toMatch(/\| complete; together with B \|$/);
    expect(linesOf(page, "| 1.2 ")[0]).toContain("until the evidence is accepted");
    expect(linesOf(page, "| 2 ")[0]).toMatch(/\| the plan asks for no document \|$/);
    const empty = describeChecklist(rich, of2026({}), { on: "2026-07-15", locale: "en" });
    expect(linesOf(empty, "| 1.1 ")[0]).toContain("at most 20.00); evidence missing; together");
    expect(linesOf(empty, "| 2 ")[0]).toMatch(/2 days overdue \|$/);
  });

  it("is one table as CSV: by indicator, or by who leads", () => {
    const csv = (table?: "agencies" | "indicators") => {
      const style = { on, locale: "en", format: "csv", ...(table && { table }) } as const;
      return rowsIn(describeReview(rich, of2026({}), style), ",");
    };
    expect(csv("indicators")).toEqual(csv());
    expect(csv().map(([code]) => code)).toEqual(["No.", "1", "1.1", "1.2", "2", ""]);
    expect(csv("agencies").map(([, lead]) => lead)).toEqual([
      "Lead agency",
      "Department A; B",
      "B",
      "Total",
    ]);
    expect(describePlan(small, rich, { format: "csv" }).split("\r\n")[0]).toMatch(/^\ufeffSTT;/);
    expect(describePlan(small, rich, { format: "markdown", locale: "vi" })).toBe(
      describePlan(small, rich),
    );
  });

  it("is not written in ways that are none", () => {
    const result2026 = of2026({});
    const wrong = { locale: "fr", format: "html", separator: "." };
    const style = ["bad_field at locale", "bad_field at separator", "bad_field at format"];
    expect(problemsOf(() => describePlan(small, rich, wrong as never))).toEqual(style);
    expect(problemsOf(() => describePlan(small, rich, { on } as never))).toEqual([
      "unknown_reference at on",
    ]);
    const dayless: Style = { ...wrong, table: "x" };
    expect(problemsOf(() => describeReview(rich, result2026, dayless as never))).toEqual([
      ...style,
      "bad_field at table",
      "bad_field at on",
    ]);
    expect(
      problemsOf(() => describeChecklist(rich, result2026, { ...wrong, on } as never)),
    ).toEqual(style);
    const misplaced = { on, table: "agencies" } as never;
    expect(problemsOf(() => describeChecklist(rich, result2026, misplaced))).toEqual([
      "unknown_reference at table",
    ]);
    for (const locale of ["fr", "VI", 1]) {
      expect(problemsOf(() => describePlan(small, rich, { locale: locale as never }))).toEqual([
        "bad_field at locale",
      ]);
    }
  });
});
