// How does every explanation read? The files in `golden` are what is written, to be read by people;
// `npx vitest run --project unit tests/explain/golden.test.ts -u` writes them again.

import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

import {
  between,
  explain,
  notApplicable,
  rounded,
  score,
  unevidenced,
  type ExplainOptions,
  type ResultNode,
} from "@dti/score";
import { merge } from "@dti/score/audit";
import { decision405, draft3530, quangBinh2024, quangTri2024 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { resultOf } from "../score/sample.js";
import { commune, facts, nodeOf } from "./sample.js";

/** What a file tells, one after another. */
type Tellings = readonly (readonly [node: ResultNode, options?: Omit<ExplainOptions, "locale">])[];

const each = (...nodes: readonly ResultNode[]): Tellings => nodes.map((node) => [node] as const);

const context = { households: 500 };
const options = { context };
const whole = resultOf(commune(), facts, options);

const kinds: Readonly<Record<string, Tellings>> = {
  "kind-ratio": each(
    nodeOf("1.1", { a: 412 }, options),
    nodeOf("1.1", { rate: rounded("82,4%") }),
    nodeOf("1.2", { a: 6 }),
    nodeOf("1.2", { a: 8 }),
    nodeOf("1.3", { a: 1200, b: "3456.5", c: 5000 }),
  ),
  "kind-threshold-to-max": each(
    nodeOf("1.4", { a: 640, b: 800 }),
    nodeOf("1.4", { a: 700, b: 800 }),
    nodeOf("1.4", { a: 639_999, b: 800_000 }),
    nodeOf("1.4", { rate: between("70%", "85%") }),
    nodeOf("1.4", { rate: rounded("80%") }),
    nodeOf("1.5", { a: 40 }),
  ),
  "kind-all-or-nothing": each(
    nodeOf("1.6", { a: 10, b: 10 }),
    nodeOf("1.6", { a: 9, b: 10 }),
    nodeOf("1.6", { rate: rounded("100%") }),
    nodeOf("1.7", { a: 500, b: 1000 }),
    nodeOf("1.7", { a: 501, b: 1000 }),
    nodeOf("1.7", { rate: between("50%", "55%") }),
  ),
  "kind-flag": each(nodeOf("2.1", { m1: true }), nodeOf("2.1", { m1: false })),
  "kind-levels": each(...["A", "B", "none"].map((l) => nodeOf("2.2", { l }))),
  "kind-steps": each(
    ...[0, 1, 3, 5].map((a) => nodeOf("2.3", { a })),
    nodeOf("2.3", { a: between(1, 3) }),
  ),
  "kind-weighted-parts": each(
    nodeOf("2.4", { m1: true, m2: false, a: 80, b: 100, c: 2, d: 3 }),
    nodeOf(
      "2.4",
      { m1: true, m2: true, onTime: rounded("95,5%"), satisfied: "2/3" },
      { year: 2028 },
    ),
  ),
  "kind-by-period": each(
    ...[2025, 2026, 2030].map((year) => nodeOf("2.5", { a: 55, b: 100 }, { year })),
  ),
  "kind-awarded": each(nodeOf("2.6", { rate: "15%" }), nodeOf("2.6", { a: 3, b: 20 })),
};

const states: Readonly<Record<string, Tellings>> = {
  "state-scored": each(nodeOf("1.1", { a: 125 }, options)),
  "state-awarded": each(
    nodeOf("2.6", { points: "25.96" }),
    nodeOf("2.6", { points: rounded("25,96") }),
    nodeOf("1.4", { points: between(10, 12) }),
  ),
  "state-missing": each(nodeOf("1.4", undefined), nodeOf("2.6", undefined)),
  "state-unevidenced": each(
    nodeOf("1.4", unevidenced({ a: 60, b: 80 }, "thiếu báo cáo")),
    nodeOf("2.4", unevidenced({ m1: true, m2: true, onTime: "91%", satisfied: "50%" }, "hết hạn")),
    nodeOf("1.4", unevidenced(null, "Không có tài liệu kiểm chứng")),
    nodeOf("1.4", unevidenced({ points: 12 }, "thiếu báo cáo")),
    nodeOf("2.2", unevidenced({ l: "B" }, "thiếu biên bản")),
  ),
  "state-not-applicable": each(
    nodeOf("2.7", notApplicable("xã không có hệ thống cấp độ 3")),
    nodeOf("2.7", notApplicable("xã không có hệ thống cấp độ 3"), {
      rules: { notApplicable: "full" },
    }),
    nodeOf("2.7", { a: 0, b: 0 }),
    nodeOf("2.7", { a: 0, b: 0 }, { rules: { notApplicable: "full" } }),
    nodeOf("2.7", { a: 0, b: between(0, 4) }, { rules: { notApplicable: "full" } }),
    nodeOf("2.8", { a: 0, b: 0 }),
    nodeOf("2.9", { a: 0, b: 0 }),
  ),
  "state-undecided": each(nodeOf("2.2", { l: "B" }), nodeOf("2.6", { rate: rounded("15,2%") })),
  "state-partial": each(whole.at("1")),
};

const evidence = [
  { title: "Quyết định", number: "12/QĐ-UBND", date: "2025-04-03", url: "https://xa.gov.vn/12" },
  { title: "Ảnh chụp màn hình", date: "2025-01" },
];
const source = { document: "Báo cáo 15/BC-UBND", lines: [3, 5] as const, wording: "đạt 75%" };
const third = { rate: "1/3" };

const other: Readonly<Record<string, Tellings>> = {
  figures: each(
    nodeOf("1.1", { a: rounded("1.234", { locale: "vi" }) }, { context: { households: 2000 } }),
    nodeOf("1.1", { a: 400 }, { context: { households: between(480, 520) } }),
    nodeOf("1.3", {
      a: 9_007_199_254_740_993n,
      b: "0.000001",
      c: rounded("20 000.5".replace(" ", "")),
    }),
    nodeOf("1.4", { a: between(50, 150), b: 100 }),
    nodeOf("1.4", { a: 1, b: 3, rate: rounded("33,3%"), points: rounded("8,33") }),
    nodeOf("2.8", { a: 3, b: between(0, 6) }),
  ),
  notes: each(
    nodeOf("1.4", { a: 75, b: 100, evidence, source, note: "Số liệu đến 31/12" }),
    nodeOf("1.4", { a: 75, b: 100, source: { document: "15/BC-UBND", lines: [3, 3] } }),
  ),
  rounding: each(
    nodeOf("1.4", { points: "12.34" }),
    nodeOf("1.1", third),
    nodeOf("1.4", { points: "12.345" }),
    nodeOf("1.4", { points: "12.345" }, { rules: { tie: "half-even" } }),
    nodeOf("1.1", third, { places: 0 }),
    resultOf(commune({ rounding: "sum-of-printed" }), {
      "1.1": third,
      "1.4": { points: "6.675" },
    }).at("1"),
  ),
  readings: each(nodeOf("2.6", { a: 3, b: 20 }, { readings: { "2.6": "scaled-20" } })),
  whole: [[whole], [whole, { concise: true }], [whole.at("CQS"), { concise: true }]],
};

const quangTri = score(decision405, quangTri2024.facts, { year: 2024 });
const quangBinh = score(decision405, quangBinh2024.facts, { year: 2024 });
const satisfied = { a: 1200, b: 1188, c: 300, d: 285 };

const real: Readonly<Record<string, Tellings>> = {
  "quang-tri-3.5": each(quangTri.at("3.5")),
  "quang-tri-7.1": each(quangTri.at("7.1")),
  "quang-tri-6.2-level-b": each(
    score(decision405, { "6.2": { m1: "B" } }, { year: 2024 }).at("6.2"),
  ),
  "quang-tri-3-concise": [[quangTri.at("3"), { concise: true }]],
  "merged-5": each(merge([quangTri, quangBinh]).at("5")),
  "merged-again-5.6": each(merge([merge([quangTri, quangBinh]), quangTri]).at("5.6")),
  "draft-4.5": each(
    ...[2026, 2029].map((year) => score(draft3530, { "4.5": satisfied }, { year }).at("4.5")),
  ),
};

const hostile = {
  a: 75,
  b: 100,
  note: "# Tiêu đề\n- mục <script>alert(1)</script> | [x](javascript:alert(1)) *đậm* &lt;b&gt;",
  source: "1. `mã` _nghiêng_ ~~gạch~~",
};

const markdown: Readonly<Record<string, Tellings>> = {
  "quang-tri-3.5": [[quangTri.at("3.5"), { format: "markdown" }]],
  "commune-concise": [[whole, { format: "markdown", concise: true }]],
  "what-a-province-wrote": [[nodeOf("1.4", hostile), { format: "markdown" }]],
};

const locales = ["vi", "en"] as const;

const files = [
  ...Object.entries({ ...kinds, ...states, ...other, ...real }).map(
    ([name, tellings]) => [name, "txt", tellings] as const,
  ),
  ...Object.entries(markdown).map(([name, tellings]) => [name, "md", tellings] as const),
].flatMap(([name, ending, tellings]) =>
  locales.map((locale) => ({ file: `${name}.${locale}.${ending}`, locale, tellings })),
);

const folder = fileURLToPath(new URL("golden/", import.meta.url));

describe("explanations", () => {
  it.each(files)("read as in $file", async ({ file, locale, tellings }) => {
    const texts = tellings.map(([node, how]) => explain(node, { locale, ...how }).trimEnd());
    await expect(`${texts.join("\n\n")}\n`).toMatchFileSnapshot(`golden/${file}`);
  });

  it("are the only files there", () => {
    expect(readdirSync(folder).sort()).toEqual(files.map(({ file }) => file).sort());
  });
});
