// A rubric of one's own: a commune's, with its own maxima, a level, a step table and a checklist.

import { score } from "@dti/score";
import {
  amount,
  checklist,
  context,
  defineRubric,
  describe,
  group,
  indicator,
  levels,
  lint,
  ratio,
  share,
  steps,
  weightedParts,
} from "@dti/score/define";

const text = (vi: string, en: string) => ({ vi, en });
const yes = { label: text("Đạt", "Met"), kind: "flag" } as const;
const cite = { place: text("Phụ lục", "Appendix"), wording: "Điểm = Tỷ lệ * Điểm tối đa" };

const commune = defineRubric({
  family: "commune",
  version: "2026",
  revision: 1,
  years: [2026, 2026],
  max: 50,
  source: { title: text("Ví dụ", "Example") },
  context: { files: { label: text("Tổng số hồ sơ", "All files") } },
  children: [
    group(
      "A",
      { name: text("Điều hành", "Steering"), max: 20 },
      indicator("A.1", {
        name: text("Ban chỉ đạo họp", "Meetings of the committee"),
        max: 10,
        variables: { a: { label: text("Số lần họp", "Meetings"), unit: text("lần", "times") } },
        formula: steps(amount("a"), [
          [1, "1/4"],
          [2, "1/2"],
          [3, "3/4"],
          [4, 1],
        ]),
        cite,
      }),
      indicator("A.2", {
        name: text("Cổng thông tin", "Portal"),
        max: 10,
        variables: { m1: yes, m2: yes },
        formula: checklist("m1", "m2"),
        cite,
      }),
    ),
    indicator("B", {
      name: text("Dịch vụ công", "Public services"),
      max: 30,
      variables: {
        m1: { label: text("Mức", "Level"), kind: ["A", "B", "C"] },
        a: { label: text("Hồ sơ trực tuyến", "Files online") },
        b: context("files"),
      },
      formula: weightedParts(
        ["1/3", levels("m1", { A: 1, B: "1/2", C: 0 })],
        ["2/3", ratio(share("a", "b"))],
      ),
      cite,
    }),
  ],
});

const result = score(
  commune,
  { "A.1": { a: 3 }, "A.2": { m1: true, m2: false }, B: { m1: "B", a: 700 } },
  { year: 2026, context: { files: 900 } },
);

console.log(`${commune.id}: ${result.printed} of ${String(result.max)}, exactly ${result.exact}`);
for (const { code, printed, max } of result.children) {
  console.log(`${code}: ${printed} of ${String(max)}`);
}
console.log(`lint: ${String(lint(commune).length)} findings`);
const [, services] = commune.children;
if (services?.kind === "indicator") console.log(describe(services.formula, { locale: "vi" }));
