// What does Gia Lai plan? Its plan 18/KH-UBND of January 2026 whole: who leads and carries out each
// indicator of the draft, by when, with the points of 2024, its goals and its targets.

import {
  definePlan,
  type AssignmentFields,
  type Before,
  type GroupFields,
} from "../../../../src/plan.js";
import { draft3530 } from "../../draft-3530-2025/rubric.js";
import { giaLaiTable2026 } from "../../draft-3530-2025/gia-lai-tables.js";
import { giaLai2026 } from "../../draft-3530-2025/worked.js";
import { digitalInfrastructure } from "./1-digital-infrastructure.js";
import { digitalHumanResources } from "./2-digital-human-resources.js";
import { informationSecurity } from "./3-information-security.js";
import { digitalGovernment } from "./4-digital-government.js";
import { digitalEconomy } from "./5-digital-economy.js";
import { digitalSociety } from "./6-digital-society.js";
import { agencies, type Agency } from "./agencies.js";
import { groupRows } from "./groups.js";
import { planDoubts, remarks } from "./remarks.js";

const cellsOf = (id: string) =>
  giaLaiTable2026.columns.find((column) => column.id === id)?.figures ?? {};

const [maxima, targets, points2024, maxima405] = [
  "maxima",
  "targets",
  "points-2024",
  "maxima-405",
].map(cellsOf) as [Cells, Cells, Cells, Cells];

type Cells = ReturnType<typeof cellsOf>;

const printedIn = (cells: Cells, code: string): string | undefined => {
  const cell = cells[code];
  return typeof cell === "object" && "printed" in cell ? cell.printed : undefined;
};

/** The points of 2024, which the main table prints beside the maximum of Decision 405. */
const beforeOf = (code: string): Before | undefined => {
  const code405 = giaLai2026.rows.find((row) => row.code === code)?.code405 ?? undefined;
  const points = code405 === undefined ? undefined : printedIn(points2024, code405);
  if (code405 === undefined || points === undefined) return undefined;
  const max = printedIn(maxima405, code405);
  return { year: 2024, points, ...(max !== undefined && { max }), code: code405 };
};

/** Rows of the appendix with the figures of the main table. */
const withFigures = <Row extends AssignmentFields<Agency> | GroupFields<Agency>>(
  rows: Readonly<Record<string, Row>>,
): Readonly<Record<string, Row>> =>
  Object.fromEntries(
    Object.entries(rows).map(([code, row]) => {
      const [max, target, before] = [maxima[code], targets[code], beforeOf(code)];
      const figures = { ...(max && { max }), ...(target && { target }), ...(before && { before }) };
      return [code, { ...figures, ...row }];
    }),
  );

/** Gia Lai's plan of January 2026 over the draft, for the assessment year 2026. */
export const giaLaiPlan2026 = definePlan(draft3530, {
  unit: giaLai2026.unit,
  year: 2026,
  document: giaLai2026.document,
  legalBasis: [
    {
      title: {
        vi: "Quyết định phê duyệt Đề án “Xác định Bộ chỉ số đánh giá chuyển đổi số của các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ, các tỉnh, thành phố trực thuộc Trung ương và của quốc gia”",
        en: "Decision on the scheme to assess the digital transformation of ministries, provinces and the nation",
      },
      number: "405/QĐ-BKHCN",
      date: "2025-04-03",
    },
    {
      title: {
        vi: "Dự thảo Quyết định thay thế, Bộ Khoa học và Công nghệ lấy ý kiến các Bộ, ngành, địa phương",
        en: "Draft of the Decision that replaces it, sent out for comments by the Ministry of Science and Technology",
      },
      number: "3530/CĐSQG-DVS",
      date: "2025-12-17",
    },
    {
      title: {
        vi: "Tờ trình của Sở Khoa học và Công nghệ",
        en: "Proposal of the Department of Science and Technology",
      },
      number: "010/TTr-SKHCN",
      date: "2026-01-13",
    },
  ],
  agencies,
  assignments: withFigures<AssignmentFields<Agency>>({
    ...digitalInfrastructure,
    ...digitalHumanResources,
    ...informationSecurity,
    ...digitalGovernment,
    ...digitalEconomy,
    ...digitalSociety,
  }),
  groups: withFigures<GroupFields<Agency>>(groupRows),
  rankTargets: giaLai2026.targetRanks,
  reviews: {
    everyMonths: 6,
    beforeDay: 15,
    wording: {
      vi: "Định kỳ 06 tháng và hằng năm (trước ngày 15 của tháng cuối kỳ báo cáo)",
      en: "Every six months and every year (before the 15th of the last month of the reporting period)",
    },
    lines: [349, 351],
  },
  remarks,
  doubts: planDoubts,
});
