// What does Gia Lai's plan print? The 2024 points under Decision 405, the maxima of both rubrics and
// the targets, line by line as the transcription shows them; and the targets as facts.

import type { FactNotes, Facts, Text } from "../../../src/index.js";
import type { Lines, PlanDocument, PrintedFigure } from "../worked-case.js";
import type { draft3530 } from "./rubric.js";

/** What the transcription shows, and what the print must have said or the sums ask for. */
export interface MisreadFigure {
  readonly read: string;
  readonly inferred: string;
}

/** A figure of the main table: text as read, or read and inferred apart where the two differ. */
export type TableFigure = string | MisreadFigure;

/** A line of the main table ("Chỉ số chính/Chỉ số thành phần"). `null`: the cell is empty. */
export interface TableRow {
  readonly code: string;
  readonly isGroup: boolean;
  /** Code of Decision 405 that the 2024 points and maximum belong to. */
  readonly code405: string | null;
  /** "Điểm năm 2024": the mean of the two provinces that merged. */
  readonly points2024: TableFigure | null;
  /** "Điểm tối đa theo Quyết định số 405/QĐ-BKHCN". */
  readonly max405: TableFigure | null;
  /** "Điểm tối đa theo dự thảo mới". */
  readonly maxDraft: TableFigure;
  /** "Mục tiêu đạt được": points over what is printed behind the stroke, if anything. */
  readonly target: { readonly points: TableFigure; readonly outOf: TableFigure | null };
  readonly lines: Lines;
  readonly doubt?: Text;
}

/** The line "Tổng điểm". */
export interface TotalRow {
  readonly maxDraft: string;
  readonly target: string;
  readonly lines: Lines;
  readonly doubt: Text;
}

/** A plan's main table with the ranks it names. */
export interface TargetPlan {
  readonly unit: Text;
  readonly document: PlanDocument;
  /** Rank of 2024. */
  readonly rank: PrintedFigure;
  /** Ranks aimed at: among the first so many. */
  readonly targetRanks: readonly {
    readonly year: number;
    readonly first: number;
    readonly lines: Lines;
  }[];
  readonly rows: readonly TableRow[];
  readonly total: TotalRow;
}

/** Gia Lai's 2024 points and its targets, as its plan of January 2026 prints them. */
export const giaLai2026: TargetPlan = {
  unit: { vi: "Tỉnh Gia Lai", en: "Gia Lai Province" },
  document: {
    title: {
      vi: "Kế hoạch Nâng cao chỉ số Chuyển đổi số (DTI) của tỉnh",
      en: "Plan to raise the province's Digital Transformation Index (DTI)",
    },
    number: "18/KH-UBND",
    date: "2026-01-19",
    transcription: "sources/gia-lai-plan-18-2026.ocr.txt",
  },
  rank: { printed: "31/34", lines: [9, 10] },
  targetRanks: [
    { year: 2025, first: 20, lines: [87, 88] },
    { year: 2026, first: 15, lines: [87, 88] },
  ],
  rows: [
    {
      code: "1",
      isGroup: true,
      code405: "3",
      points2024: null,
      max405: null,
      maxDraft: "200",
      target: { points: "194", outOf: null },
      lines: [95, 95],
      doubt: {
        vi: "Mục tiêu của sáu dòng con cộng lại là 136. Nếu 1.5 đạt 80/80 thì tổng là 196.",
        en: "The targets of the six lines below add up to 136. With 80/80 for 1.5 they would be 196.",
      },
    },
    {
      code: "1.1",
      isGroup: false,
      code405: null,
      points2024: null,
      max405: null,
      maxDraft: "20",
      target: { points: "20", outOf: "20" },
      lines: [96, 98],
    },
    {
      code: "1.2",
      isGroup: false,
      code405: null,
      points2024: null,
      max405: null,
      maxDraft: "20",
      target: { points: "20", outOf: "20" },
      lines: [111, 112],
    },
    {
      code: "1.3",
      isGroup: false,
      code405: "3.4",
      points2024: "15",
      max405: "30",
      maxDraft: "20",
      target: { points: "16", outOf: "20" },
      lines: [113, 114],
    },
    {
      code: "1.4",
      isGroup: false,
      code405: "3.5",
      points2024: "15,75",
      max405: "30",
      maxDraft: "20",
      target: { points: "20", outOf: "30" },
      lines: [115, 117],
      doubt: {
        vi: "Mục tiêu in trên 30, là điểm tối đa của Quyết định 405; dự thảo là 20.",
        en: "The target is printed over 30, the maximum of Decision 405; the draft's is 20.",
      },
    },
    {
      code: "1.5",
      isGroup: false,
      code405: "3.6",
      points2024: { read: "21.43", inferred: "21,43" },
      max405: "30",
      maxDraft: "20",
      target: { points: "20", outOf: "30" },
      lines: [118, 119],
      doubt: {
        vi: "Phụ lục in điểm tối đa 80, và chỉ số 80 mới cho tổng 200. Mục tiêu in trên 30, là điểm tối đa của Quyết định 405.",
        en: "The appendix prints a maximum of 80, and only 80 adds up to 200. The target is printed over 30, the maximum of Decision 405.",
      },
    },
    {
      code: "1.6",
      isGroup: false,
      code405: "3.7",
      points2024: "12,5",
      max405: "20",
      maxDraft: "40",
      target: { points: "40", outOf: "40" },
      lines: [120, 120],
    },
    {
      code: "2",
      isGroup: true,
      code405: "4",
      points2024: null,
      max405: null,
      maxDraft: "100",
      target: { points: "96", outOf: null },
      lines: [121, 121],
    },
    {
      code: "2.1",
      isGroup: false,
      code405: "4.1",
      points2024: "10",
      max405: "10",
      maxDraft: "30",
      target: { points: "30", outOf: "30" },
      lines: [122, 124],
    },
    {
      code: "2.2",
      isGroup: false,
      code405: "4.2",
      points2024: { read: "5", inferred: "15" },
      max405: "30",
      maxDraft: "30",
      target: { points: "30", outOf: "30" },
      lines: [125, 126],
      doubt: {
        vi: "Theo cách tính đạt hoặc không đạt của Quyết định 405, trung bình của hai tỉnh cũ chỉ có thể là 0, 15 hoặc 30.",
        en: "Under Decision 405's all-or-nothing rule the mean of the two former provinces can only be 0, 15 or 30.",
      },
    },
    {
      code: "2.3",
      isGroup: false,
      code405: "4.4",
      points2024: "10,68",
      max405: "20",
      maxDraft: "20",
      target: { points: "20", outOf: "20" },
      lines: [127, 129],
    },
    {
      code: "2.4",
      isGroup: false,
      code405: "4.6",
      points2024: { read: "5 4o", inferred: "5,40" },
      max405: "10",
      maxDraft: "20",
      target: { points: "16", outOf: "20" },
      lines: [130, 131],
      doubt: {
        vi: "Cũng có thể là 5,46, 5,49 hoặc 3,40; nhóm 2 không in tổng điểm năm 2024 để đối chiếu.",
        en: "It may also be 5.46, 5.49 or 3.40; no 2024 sum of group 2 is printed to check it.",
      },
    },
    {
      code: "3",
      isGroup: true,
      code405: "5",
      points2024: null,
      max405: null,
      maxDraft: "100",
      target: { points: "100", outOf: null },
      lines: [132, 132],
    },
    {
      code: "3.1",
      isGroup: false,
      code405: "5.1",
      points2024: "20",
      max405: "20",
      maxDraft: { read: ">0", inferred: "50" },
      target: { points: "50", outOf: { read: "30", inferred: "50" } },
      lines: [133, 134],
      doubt: {
        vi: "Ô mục tiêu đọc “50730”. Phụ lục in điểm tối đa 50, và tổng mục tiêu 100 của nhóm cần 50/50.",
        en: "The target cell reads “50730”. The appendix prints a maximum of 50, and the group's target of 100 needs 50/50.",
      },
    },
    {
      code: "3.2",
      isGroup: false,
      code405: "5.4",
      points2024: "6,25",
      max405: "10",
      maxDraft: { read: ">0", inferred: "50" },
      target: { points: { read: "S0", inferred: "50" }, outOf: "50" },
      lines: [135, 136],
      doubt: {
        vi: "Ô mục tiêu đọc “S0750”. Điểm năm 2024 có thể thuộc chỉ số 5.4 hoặc 5.5 của Quyết định 405.",
        en: "The target cell reads “S0750”. The 2024 points may belong to indicator 5.4 or 5.5 of Decision 405.",
      },
    },
    {
      code: "4",
      isGroup: true,
      code405: "6",
      points2024: null,
      max405: null,
      maxDraft: "200",
      target: { points: "200", outOf: null },
      lines: [137, 137],
    },
    {
      code: "4.1",
      isGroup: false,
      code405: "6.1",
      points2024: "10",
      max405: "20",
      maxDraft: "20",
      target: { points: "20", outOf: "20" },
      lines: [138, 140],
    },
    {
      code: "4.2",
      isGroup: false,
      code405: "6.3",
      points2024: { read: "125", inferred: "12,5" },
      max405: "20",
      maxDraft: "20",
      target: { points: "20", outOf: "20" },
      lines: [141, 158],
      doubt: {
        vi: "Mất dấu phẩy: 125 lớn hơn điểm tối đa 20.",
        en: "The comma is lost: 125 exceeds the maximum of 20.",
      },
    },
    {
      code: "4.3",
      isGroup: false,
      code405: "6.7",
      points2024: "10",
      max405: "10",
      maxDraft: "50",
      target: { points: "50", outOf: "50" },
      lines: [159, 162],
      doubt: {
        vi: "Chỉ số 6.7 của Quyết định 405 đếm tài khoản, không đếm người dân, doanh nghiệp.",
        en: "Indicator 6.7 of Decision 405 counts accounts, not people and enterprises.",
      },
    },
    {
      code: "4.4",
      isGroup: false,
      code405: "6.4",
      points2024: "20",
      max405: "20",
      maxDraft: "50",
      target: { points: "50", outOf: "50" },
      lines: [164, 165],
      doubt: {
        vi: "Tên và điểm năm 2024 là của chỉ số dịch vụ công trực tuyến toàn trình; chỉ số 4.4 trong phụ lục tính theo hồ sơ, ứng với chỉ số 6.6 của Quyết định 405.",
        en: "Name and 2024 points are those of services provided fully online; the appendix's 4.4 counts files and matches indicator 6.6 of Decision 405.",
      },
    },
    {
      code: "4.5",
      isGroup: false,
      code405: "6.8",
      points2024: "9,49",
      max405: "10",
      maxDraft: "40",
      target: { points: "40", outOf: "40" },
      lines: [166, 169],
    },
    {
      code: "4.6",
      isGroup: false,
      code405: "6.9",
      points2024: { read: "2132", inferred: "21,32" },
      max405: "30",
      maxDraft: "20",
      target: { points: "20", outOf: "20" },
      lines: [171, 172],
      doubt: {
        vi: "Mất dấu phẩy: 2132 lớn hơn điểm tối đa 30.",
        en: "The comma is lost: 2132 exceeds the maximum of 30.",
      },
    },
    {
      code: "5",
      isGroup: true,
      code405: "7",
      points2024: "63,99",
      max405: "150",
      maxDraft: "200",
      target: { points: "152", outOf: null },
      lines: [174, 174],
      doubt: {
        vi: "Hai dòng con có điểm cộng lại là 44,00; 19,99 còn lại thuộc các chỉ số khác của Quyết định 405.",
        en: "The two lines with points add up to 44.00; the other 19.99 belong to other indicators of Decision 405.",
      },
    },
    {
      code: "5.1",
      isGroup: false,
      code405: "7.1",
      points2024: "25,96",
      max405: "50",
      maxDraft: "50",
      target: { points: "27", outOf: "50" },
      lines: [176, 176],
      doubt: {
        vi: "27/50 ứng với 16,2%, trong khi mục tiêu trong phụ lục là tối thiểu 30%.",
        en: "27/50 stands for 16.2%, while the appendix aims at 30% or more.",
      },
    },
    {
      code: "5.2",
      isGroup: false,
      code405: "7.2",
      points2024: "18,04",
      max405: "30",
      maxDraft: "50",
      target: { points: "50", outOf: "50" },
      lines: [177, 179],
    },
    {
      code: "5.3",
      isGroup: false,
      code405: null,
      points2024: null,
      max405: null,
      maxDraft: "50",
      target: { points: "50", outOf: "50" },
      lines: [181, 182],
    },
    {
      code: "5.4",
      isGroup: false,
      code405: "7.3",
      points2024: null,
      max405: "20",
      maxDraft: "50",
      target: { points: "25", outOf: "50" },
      lines: [184, 185],
      doubt: {
        vi: "Dòng này chỉ còn ba số; 20 được hiểu là điểm tối đa của Quyết định 405, không phải điểm năm 2024.",
        en: "Only three figures are left in the line; 20 is taken as the maximum of Decision 405, not as the 2024 points.",
      },
    },
    {
      code: "6",
      isGroup: true,
      code405: "8",
      points2024: "71,22",
      max405: "150",
      maxDraft: "200",
      target: { points: "180", outOf: null },
      lines: [187, 187],
      doubt: {
        vi: "Mục tiêu của năm dòng con cộng lại là 170, và tổng 912 cũng chỉ khớp với 170.",
        en: "The targets of the five lines below add up to 170, and the total of 912 fits 170 only.",
      },
    },
    {
      code: "6.1",
      isGroup: false,
      code405: "8.1",
      points2024: "38,21",
      max405: "50",
      maxDraft: "40",
      target: { points: "40", outOf: "50" },
      lines: [189, 192],
      doubt: {
        vi: "Mục tiêu in trên 50, là điểm tối đa của Quyết định 405; dự thảo là 40.",
        en: "The target is printed over 50, the maximum of Decision 405; the draft's is 40.",
      },
    },
    {
      code: "6.2",
      isGroup: false,
      code405: null,
      points2024: null,
      max405: null,
      maxDraft: "40",
      target: { points: "40", outOf: "40" },
      lines: [193, 197],
    },
    {
      code: "6.3",
      isGroup: false,
      code405: "8.2",
      points2024: { read: "0", inferred: "6,38" },
      max405: { read: ">0", inferred: "50" },
      maxDraft: "40",
      target: { points: "20", outOf: "30" },
      lines: [198, 200],
      doubt: {
        vi: "6,38 = 71,22 − 38,21 − 26,63, suy từ điểm của nhóm 6. Mục tiêu có thể in trên 50 như dòng 6.1 và 6.5.",
        en: "6.38 = 71.22 − 38.21 − 26.63, from the points of group 6. The target may be printed over 50, as in lines 6.1 and 6.5.",
      },
    },
    {
      code: "6.4",
      isGroup: false,
      code405: null,
      points2024: null,
      max405: null,
      maxDraft: "40",
      target: { points: "40", outOf: "40" },
      lines: [202, 204],
    },
    {
      code: "6.5",
      isGroup: false,
      code405: "8.3",
      points2024: "26,63",
      max405: "50",
      maxDraft: "40",
      target: { points: "30", outOf: "50" },
      lines: [214, 216],
      doubt: {
        vi: "Mục tiêu in trên 50, là điểm tối đa của Quyết định 405; dự thảo là 40.",
        en: "The target is printed over 50, the maximum of Decision 405; the draft's is 40.",
      },
    },
  ],
  total: {
    maxDraft: "1000",
    target: "912",
    lines: [217, 217],
    doubt: {
      vi: "Sáu mục tiêu in của các chỉ số chính cộng lại là 922; 912 khớp khi chỉ số chính 6 là 170. Mục tiêu của 27 dòng con cộng lại là 854.",
      en: "The six printed targets of the main indices add up to 922; 912 fits when main index 6 is 170. The targets of the 27 lines below add up to 854.",
    },
  },
};

const target = (
  points: string,
  from: number,
  to: number,
): { readonly points: string } & FactNotes => ({
  points,
  source: { document: "18/KH-UBND", lines: [from, to] },
});

/** The target points of Gia Lai's main table, one per component indicator, as printed. */
export const giaLaiTargets = {
  "1.1": target("20", 96, 98),
  "1.2": target("20", 111, 112),
  "1.3": target("16", 113, 114),
  "1.4": target("20", 115, 117),
  "1.5": target("20", 118, 119),
  "1.6": target("40", 120, 120),
  "2.1": target("30", 122, 124),
  "2.2": target("30", 125, 126),
  "2.3": target("20", 127, 129),
  "2.4": target("16", 130, 131),
  "3.1": target("50", 133, 134),
  "3.2": target("50", 135, 136),
  "4.1": target("20", 138, 140),
  "4.2": target("20", 141, 158),
  "4.3": target("50", 159, 162),
  "4.4": target("50", 164, 165),
  "4.5": target("40", 166, 169),
  "4.6": target("20", 171, 172),
  "5.1": target("27", 176, 176),
  "5.2": target("50", 177, 179),
  "5.3": target("50", 181, 182),
  "5.4": target("25", 184, 185),
  "6.1": target("40", 189, 192),
  "6.2": target("40", 193, 197),
  "6.3": target("20", 198, 200),
  "6.4": target("40", 202, 204),
  "6.5": target("30", 214, 216),
} satisfies Facts<typeof draft3530>;
