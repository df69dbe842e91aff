// How does every report read? The files in `golden` are what is written, to be read by people;
// `npx vitest run --project unit tests/audit/report/golden.test.ts -u` writes them again.

import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { between, notApplicable, rounded, unevidenced } from "@dti/score";
import {
  auditReport,
  verify,
  verifyTable,
  type AuditReportOptions,
  type Table,
} from "@dti/score/audit";
import {
  decision405,
  decision922,
  giaLaiTable2026,
  quangBinh2024,
  quangNinh2022,
  quangTri2024,
} from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { commune, verificationOf, type Case } from "./sample.js";
import { column, rubric, tableOf, tree } from "../table/sample.js";

type Options = Omit<AuditReportOptions, "locale">;

/** What a file tells, one after another. */
type Reports = readonly (readonly [
  verified: Parameters<typeof auditReport>[0],
  options: Options,
])[];

const by405 = { rubric: decision405 };
const quangTri = verify(decision405, quangTri2024.facts, quangTri2024.published, { year: 2024 });
const quangBinh = verify(decision405, quangBinh2024.facts, quangBinh2024.published, {
  year: 2024,
});
const quangNinh = verify(decision922, quangNinh2022.facts, quangNinh2022.published, {
  year: 2022,
});

const each = (...cases: readonly Case[]): Reports =>
  cases.map((one) => [verificationOf(one), { rubric: one.rubric ?? commune() }] as const);

/** A case of one indicator, published in points. */
const of = (code: string, fact: unknown, figure: unknown, options: object = {}): Case => ({
  facts: { [code]: fact },
  published: { [code]: figure },
  options,
});

const households = { context: { households: 500 } };
const infrastructure = {
  "1.1": { a: 400 },
  "1.2": { a: 5 },
  "1.3": { a: 1, b: 2, c: 9 },
  "1.4": { rate: "50%" },
  "1.5": { a: 20 },
  "1.6": { rate: rounded("100%") },
  "1.7": { rate: rounded("50%") },
};

const communes: Readonly<Record<string, Reports>> = {
  cliffs: each(
    of("1.6", { rate: rounded("100%") }, "5"),
    of("1.7", { rate: "60%" }, "0,00"),
    of("1.7", { rate: "40%" }, "10,00"),
    of("1.7", { a: 500, b: 1000 }, "10,00"),
    of("2.3", { a: 1 }, "5"),
    of("1.4", { rate: between("70%", "75%") }, "20,0"),
  ),
  figures: each(
    of("1.4", { a: 640, b: 900 }, "18,00"),
    of("1.4", { a: 640_123, b: 900_456 }, "18,0"),
    of("1.1", { a: 400 }, "17", households),
    of("1.3", { rate: rounded("0,13") }, "2,00"),
    of("1.5", { rate: rounded("40") }, "9,0"),
    of("2.4", { m1: true, m2: true, onTime: "80%", satisfied: rounded("66,7%") }, "25,00"),
    of("2.6", { points: rounded("25,96") }, "26,5"),
  ),
  judgements: each(
    of("2.1", { m1: false }, "10"),
    of("2.2", { l: "none" }, "20"),
    of("2.4", { m1: true, m2: false, a: 90, b: 100, c: 1, d: 1 }, "30,00"),
  ),
  standings: each(
    of("1.4", unevidenced({ a: 60, b: 80 }, "thiếu báo cáo"), "18,75"),
    of("1.4", unevidenced(null, "thiếu báo cáo"), "18,75"),
    of("2.7", notApplicable("xã không có hệ thống cấp độ 3"), "5"),
  ),
  readings: each(
    of("2.6", { rate: "15%" }, "37,5"),
    of("2.6", { rate: "15%" }, "37,5", { readings: { "2.6": "ratio" } }),
    { facts: { "1.4": { rate: "50%" }, "2.6": { rate: "15%" } }, published: { total: "300" } },
  ),
  unrepaired: each(of("2.3", { a: 1 }, "6"), {
    facts: infrastructure,
    published: { "1": "110" },
    options: households,
  }),
  open: each(
    { facts: {}, published: { "1.5": "9,50", "1.6": "10", "2.2": "20" } },
    {
      facts: infrastructure,
      published: { "1": { value: "60,9%" }, CQS: "12", total: "67,11", value: "0,33" },
      options: households,
    },
  ),
  nothing: each({ facts: {}, published: {} }),
};

const small = tableOf(
  column("maxima", { "1": "60", "1.1": "20", "1.2": ["10", "11"], "1.3": "30" }),
  column("points", {
    "1": { printed: "41,2", note: "chữ mờ" },
    "1.1": { printed: "25/20", place: "dòng 2", note: { vi: "đã sửa", en: "corrected" } },
    "1.3": "10,5",
  }),
);
const alone: Table = {
  ...tableOf(column("targets", { total: "1.234", "1": "20", "2": "30", "2.1": "30/40" }, { tree })),
  locale: "vi",
};

const tables: Readonly<Record<string, Reports>> = {
  "table-gia-lai": [[verifyTable(giaLaiTable2026), { table: giaLaiTable2026 }]],
  "table-small": [
    [verifyTable(small), { table: small }],
    [verifyTable(small), {}],
    [verifyTable(alone), { table: alone }],
    [verifyTable(alone), {}],
    [verifyTable(tableOf(column("targets", {}, { rubric }))), {}],
  ],
};

const texts: Readonly<Record<string, Reports>> = {
  "quang-tri": [[quangTri, by405]],
  "quang-tri-codes": [[quangTri, {}]],
  "quang-binh": [[quangBinh, by405]],
  "quang-ninh": [[quangNinh, { rubric: decision922 }]],
  ...communes,
  "codes-only": Object.values(communes).flatMap((reports) =>
    reports.map(([verified]) => [verified, {}] as const),
  ),
  ...tables,
};

const markdown: Readonly<Record<string, Reports>> = {
  "quang-tri": [[quangTri, { ...by405, format: "markdown" }]],
  "table-gia-lai": [[verifyTable(giaLaiTable2026), { format: "markdown" }]],
};

const locales = ["vi", "en"] as const;

const files = [
  ...Object.entries(texts).map(([name, reports]) => [name, "txt", reports] as const),
  ...Object.entries(markdown).map(([name, reports]) => [name, "md", reports] as const),
].flatMap(([name, ending, reports]) =>
  locales.map((locale) => ({ file: `report-${name}.${locale}.${ending}`, locale, reports })),
);

const folder = fileURLToPath(new URL("golden/", import.meta.url));

describe("reports", () => {
  it.each(files)("read as in $file", async ({ file, locale, reports }) => {
    const told = reports.map(([verified, options]) =>
      auditReport(verified, { locale, ...options }).trimEnd(),
    );
    await expect(`${told.join("\n\n")}\n`).toMatchFileSnapshot(`golden/${file}`);
  });

  it("are the only reports there", () => {
    const found = readdirSync(folder).filter((file) => file.startsWith("report-"));
    expect(found.sort()).toEqual(files.map(({ file }) => file).sort());
  });
});
