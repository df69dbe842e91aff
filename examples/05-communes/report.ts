// What does an official read? A ranking by value, what each unit's note says, and the published table
// checked figure by figure. In Vietnamese.

import type { CohortResult } from "@dti/score";
import { auditReport, rank, verify, verifyTable } from "@dti/score/audit";
import type { UnitData } from "@dti/score/schema";

import { table } from "../demo/table.js";
import { kindOf, publishedOf, rubric, year, type KindOfUnits } from "./units.js";

const comma = (plain: string): string => plain.replace(".", ",");

/** The grades of Kon Tum, in percent of the unit's own maximum. */
export const grades = [
  { name: "tốt", from: "90%" },
  { name: "khá", from: "70%" },
  { name: "trung bình", from: "50%" },
  { name: "yếu", from: "0%" },
];

const nameOfKind = (code: string): string =>
  rubric.unitKinds?.find((kind) => kind.code === code)?.name.vi ?? code;

/** What a reader has to know of a result: what does not apply, lacks a fact, or is not proven. */
const noteOn = ({ result }: CohortResult): string => {
  const of = (words: string, codes: readonly string[]): readonly string[] =>
    codes.length === 0 ? [] : [`${words} ${codes.join(", ")}`];
  return [
    ...of("không áp dụng", result.notApplicable),
    ...of("thiếu số liệu", result.missing),
    ...of("không có tài liệu kiểm chứng", result.unevidenced),
  ].join("; ");
};

/** All units in one list: maxima differ, so they are ranked by points over their own maximum. */
export const rankingOf = (kinds: readonly KindOfUnits[]): string => {
  const all = kinds.flatMap(({ code, cohort }) =>
    cohort.results.map((entry) => ({ ...entry, kind: nameOfKind(code) })),
  );
  const places = rank(
    all.map(({ id, result }) => ({ id, result })),
    { by: "value", grades },
  );
  const rows = places.flatMap((place) => {
    const entry = all.find(({ id }) => id === place.id);
    if (entry === undefined) return [];
    const { result, kind } = entry;
    const isOpen = place.bestGrade !== place.grade;
    return [
      [
        `${String(place.rank)}. ${place.id}`,
        kind,
        comma(result.printed),
        String(result.max),
        comma(result.value.printed),
        `${place.grade ?? ""}${isOpen ? ` (có thể ${place.bestGrade ?? ""})` : ""}`,
        noteOn(entry),
      ],
    ];
  });
  return table(["Đơn vị", "Loại", "Điểm", "Tối đa", "Giá trị", "Mức", "Ghi chú"], rows);
};

/** Which unit sets the bar of its kind, and how high it is. */
export const bestOf = (kinds: readonly KindOfUnits[]): string =>
  kinds
    .flatMap(({ code, cohort }) =>
      cohort.best.map(
        ({ code: row, units, value }) =>
          `${row}, ${nameOfKind(code).toLowerCase()}: ${units.join(", ")} (${value})`,
      ),
    )
    .join("\n");

const verdicts = {
  exact: "khớp",
  "within-rounding": "khớp trong sai số làm tròn",
  undetermined: "chưa kết luận được",
  contradicted: "không khớp",
} as const;

/** A verdict on each unit's published figures, and a note on those that do not follow from its facts. */
export const auditOf = (kinds: readonly KindOfUnits[], units: readonly UnitData[]): string => {
  const lines: string[] = [];
  const notes: string[] = [];
  for (const one of units) {
    const { id, facts, context } = one;
    const by = kinds.find(({ code }) => code === kindOf(one))?.cohort.rubric ?? rubric;
    const published = publishedOf(id);
    const found = verify(by, facts, published, { year, context, locale: "vi" });
    lines.push(`${id}: ${verdicts[found.verdict]}`);
    const open = found.nodes
      .filter(({ verdict }) => verdict === "contradicted" || verdict === "undetermined")
      .filter(({ code }) => code !== "total" && code !== "value")
      .map(({ code }) => [code, published[code] ?? ""]);
    if (open.length === 0) continue;
    const again = verify(by, facts, Object.fromEntries(open), { year, context, locale: "vi" });
    notes.push("", `${id}. ${auditReport(again, { locale: "vi", rubric: by })}`);
  }
  return [...lines, ...notes].join("\n");
};

/** The published table on its own, without any facts: do groups add up to their totals? */
export const tableOf = (kinds: readonly KindOfUnits[]) =>
  verifyTable({
    locale: "vi",
    columns: kinds.flatMap(({ cohort }) =>
      cohort.results.map(({ id }) => {
        const points = Object.entries(publishedOf(id)).filter(([code]) => code !== "value");
        const figures = Object.fromEntries(points);
        return { id, kind: "points" as const, rubric: cohort.rubric, figures };
      }),
    ),
  });
