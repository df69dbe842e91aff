// How does the report of a change read? The files in `golden` are what is written, to be read by
// people; `npx vitest run --project unit tests/improve/change/text.test.ts -u` writes them again.

import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { between, notApplicable, rounded, score, unevidenced, type Result } from "@dti/score";
import { merge } from "@dti/score/audit";
import { awarded, ratio, share } from "@dti/score/define";
import { describeChange, type DescribeChangeOptions } from "@dti/score/improve";
import {
  decision405,
  draft3530,
  giaLaiTargets,
  quangBinh2024,
  quangTri2024,
} from "@dti/score/rubrics";
import { carryOver } from "@dti/score/schema";
import { describe, expect, it } from "vitest";

import { commune } from "../../explain/commune.js";
import { leaf, rubricOf, text } from "../../rubric/sample.js";
import { resultOf, type Options } from "../../score/sample.js";
import { resultWith } from "../sample.js";

const evidence = [
  { title: "Báo cáo", number: "12/BC-UBND", date: "2025-04-03", url: "https://xa.gov.vn/12" },
  { title: "Ảnh chụp màn hình" },
];
const source = { document: "Phiếu tự chấm", lines: [3, 5] as const, wording: "đạt 75%" };

const self = resultOf(
  commune(),
  {
    "1.1": { a: 412, source: "Báo cáo 12/BC-UBND" },
    "1.2": { a: 6, note: "Số liệu đến 31/12" },
    "1.3": { points: 8 },
    "1.4": { a: 60, b: 80, evidence, source },
    "1.5": { a: 40 },
    "1.6": { rate: rounded("100%") },
    "1.7": { rate: between("51%", "60%") },
    "2.1": { m1: true },
    "2.2": { l: "A" },
    "2.4": { m1: true, m2: true, onTime: "91%", satisfied: "2/3" },
    "2.6": { a: 3, b: 20 },
    "2.7": { a: 1, b: 4 },
    "2.8": { a: 0, b: 1 },
  },
  { context: { households: 500 }, readings: { "2.6": "scaled-20" } },
);

const appraised = resultOf(
  commune(),
  {
    "1.1": { a: 412, source: { document: "Biên bản thẩm định" } },
    "1.2": { a: 6, note: "Đã kiểm tra" },
    "1.3": { points: "7.996" },
    "1.4": unevidenced({ a: 60, b: 80 }, "Báo cáo chưa được ký", { evidence }),
    "1.5": { a: 40, source: "Biên bản thẩm định" },
    "1.6": { rate: "100%" },
    "1.7": { rate: "50%" },
    "2.1": { m1: false },
    "2.2": { l: "none" },
    "2.4": { m1: true, m2: false, onTime: "91%", satisfied: "60%" },
    "2.6": { a: 3, b: 20 },
    "2.7": notApplicable("xã không có hệ thống cấp độ 3"),
    "2.8": { a: 0, b: 1 },
    "2.9": { a: 0, b: 1 },
  },
  { context: { households: 520 }, readings: { "2.6": "ratio" } },
);

const { facts, year } = quangBinh2024;
const claims = { ...facts, "6.7": { rate: rounded("86,58%") }, "7.3": { rate: "50%" } } as const;
const claimed = score(decision405, claims, { year });
const published = score(decision405, facts, { year });
const other = score(decision405, quangTri2024.facts, { year });

const names = { before: "tự chấm", after: "thẩm định" };

const over = carryOver(facts, decision405, draft3530, { year, toYear: 2026 });
const carried = score(draft3530, over.facts, { year: 2026 });

// Gia Lai's targets are points; of the rate that reaches 40 of them, 2028 asks more.
const targets = { ...giaLaiTargets, "4.5": { rate: "95%" }, "2.3": { rate: "90%" } } as const;
const better = { ...targets, "2.3": { rate: "95%" } } as const;
const [early, late] = [
  score(draft3530, targets, { year: 2026 }),
  score(draft3530, better, { year: 2028 }),
];

type Case = readonly [before: Result, after: Result, options?: Partial<DescribeChangeOptions>];

const cases: Readonly<Record<string, Case>> = {
  "claimed-and-published": [claimed, published, { names }],
  commune: [self, appraised, { names }],
  "commune-back": [appraised, self],
  merged: [merge([published, other]), merge([claimed, other, other])],
  edition: [published, carried],
  nothing: [published, published],
  years: [early, late],
};

const pages: Readonly<Record<string, Case>> = {
  "claimed-and-published": [claimed, published, { names, format: "markdown" }],
  commune: [self, appraised, { format: "markdown" }],
  years: [early, late, { format: "markdown" }],
};

const files = [
  ...Object.entries(cases).map(([name, one]) => [name, "txt", one] as const),
  ...Object.entries(pages).map(([name, one]) => [name, "md", one] as const),
].flatMap(([name, ending, one]) =>
  (["vi", "en"] as const).map((locale) => ({ file: `${name}.${locale}.${ending}`, locale, one })),
);

const folder = fileURLToPath(new URL("golden/", import.meta.url));

describe("reports", () => {
  it.each(files)("read as in $file", async ({ file, locale, one: [before, after, options] }) => {
    const report = describeChange(before, after, { locale, ...options });
    await expect(`${report.trimEnd()}\n`).toMatchFileSnapshot(`golden/${file}`);
  });

  it("are the only files there", () => {
    expect(readdirSync(folder).sort()).toEqual(files.map(({ file }) => file).sort());
  });
});

const tell = (before: Result, after: Result): string =>
  describeChange(before, after, { locale: "en" });

describe("a report", () => {
  it("says where no points moved, and where nothing did", () => {
    const [open, closed] = [resultWith([5, 6]), resultWith([5])];
    expect(tell(closed, closed)).toContain("Nothing has changed");
    const report = tell(open, closed);
    expect(report).toContain("No points have changed");
    expect(report.split("\n")[0]).toBe("test v: 5.00/40 points");
    expect(report).toContain("1.1. indicator 1.1: 5.00/10 points");
    expect(report).toContain("Range: from 5 to 6 → 5");
  });

  it("tells general figures, by their names where no indicator has a label for them", () => {
    const context = { site: { label: text("site"), kind: "text" } } as const;
    const rubric = rubricOf([leaf("1", awarded())], { context });
    const at = (site: string): Result => resultOf(rubric, {}, { context: { site } });
    const report = tell(at("a.gov.vn"), at("b.gov.vn"));
    expect(report).toContain("General information: site: a.gov.vn → b.gov.vn");
    expect(report).toContain("No points have changed");
  });

  it("lists in one line those of which only papers differ", () => {
    const rubric = rubricOf(
      ["1", "2", "3"].map((code) => leaf(code, awarded(), { variables: {} })),
    );
    const of = (notes: object, points = 4): Result =>
      resultOf(rubric, {
        "1": { points: 4, ...notes },
        "2": { points, ...notes },
        "3": { points: 1 },
      });
    const report = tell(of({}), of({ note: "x", source: "y" }, 5));
    expect(report).toContain("Only evidence, source or note differ: 1");
    expect(report).toContain("Note (after): x");
    expect(report).not.toContain("1. indicator 1:");
  });

  it("writes a difference with more digits where the rubric's would make it nothing", () => {
    const [less, more] = [resultWith([5]), resultWith(["5.0004"])];
    expect(tell(less, more)).toContain("1.1. indicator 1.1: 5.00 → 5.00/10 points (+0.0004)");
    expect(tell(more, less)).toContain("(−0.0004)");
  });

  it("writes 0 without a sign where moves cancel out", () => {
    const report = tell(resultWith([5], [4]), resultWith([4], [5]));
    expect(report).toContain("1. group 1: 9.00 → 9.00/20 points (0.00)");
  });

  it("says that differences were rounded from exact points only where that shows", () => {
    const note = "Differences are computed from exact points";
    const rubric = rubricOf([leaf("1", ratio(share("a", "b"))), leaf("2", ratio(share("a", "b")))]);
    const thirds = (one: number, two: number): Result =>
      resultOf(rubric, { "1": { a: one, b: 3 }, "2": { a: two, b: 3 } });
    expect(tell(thirds(0, 0), thirds(3, 0))).not.toContain(note);
    expect(tell(thirds(0, 0), thirds(1, 0))).not.toContain(note);
    // 6.67 and 6.67 make 13.34, and 13.33 is printed.
    expect(tell(thirds(0, 0), thirds(1, 1))).toContain(note);
    // From 6.67 to 13.33 it is 6.67.
    expect(tell(thirds(1, 0), thirds(2, 0))).toContain(note);
  });

  it("calls what carries no points by its name alone", () => {
    const unscored = rubricOf([
      leaf("1", awarded(), { variables: {} }),
      leaf("2", ratio(share("a", "b")), { max: 0 }),
    ]);
    const of = (a: number, options: Options = {}): Result =>
      resultOf(unscored, { "2": { a, b: 3 } }, options);
    expect(tell(of(1), of(2))).toContain("2. indicator 2: not scored\n");
  });

  it("may be of a result and a merger", () => {
    const [one, more] = [resultWith([5]), resultWith([7])];
    const report = tell(one, merge([one, more]));
    expect(report).toContain("Points of the units before their merger: none → 7; 5");
    expect(report).toContain("Merged units: after: 2");
    expect(report).toContain("Data: awarded points: from 5 to 5 → none");
  });

  it("takes names that it does not know as they are, in data that was stored", () => {
    const stored = (state: string, reading: string) => {
      const copy = JSON.stringify(resultWith([5]))
        .replaceAll('"state":"awarded"', `"state":"${state}"`)
        .replace('"readings":{}', `"readings":{"1.1":"${reading}"}`);
      return JSON.parse(copy) as Result;
    };
    const report = tell(stored("awarded", "x"), stored("toString", "y"));
    expect(report).toContain("State: points as awarded → toString");
    expect(report).toContain("Reading: “x” → “y”");
  });

  it("lets nothing that a province or a caller wrote become markup", () => {
    const hostile = { rate: "50%", source: "# x\n- <b>y</b>", note: "*z*" };
    const report = describeChange(
      resultOf(commune(), { "1.4": hostile }),
      resultOf(commune(), { "1.4": { rate: "60%" } }),
      { locale: "vi", format: "markdown", names: { before: "# a", after: "<i>" } },
    );
    expect(report).toContain("\\# x - \\<b\\>y\\</b\\>");
    expect(report).toContain("\\*z\\*");
    expect(report).not.toMatch(/[^\\]<i/);
  });
});
