// What does the report say, and how are its numbers written? Vietnamese and English.

import type { Locale } from "@dti/score";
import type { TableFinding } from "@dti/score/audit";

export interface Language {
  readonly locale: Locale;
  readonly number: (plain: string) => string;
  readonly title: string;
  readonly closing: string;
  readonly why: string;
  readonly year: string;
  readonly columns: {
    readonly index: string;
    readonly max: string;
    readonly computed: string;
    readonly published: string;
    readonly difference: string;
    readonly finding: string;
    readonly points: string;
    readonly value: string;
    readonly children: string;
    readonly printed: string;
    readonly place: string;
    readonly others: string;
    readonly repair: string;
  };
  readonly total: string;
  readonly ofPublished: string;
  readonly range: string;
  readonly exact: string;
  readonly within: string;
  readonly apart: string;
  readonly tableAudit: (unit: string) => string;
  readonly tableColumns: Readonly<Record<string, string>>;
  readonly findings: Readonly<Record<TableFinding["kind"], string>>;
  readonly confirmed: string;
  readonly closesToo: (others: number) => string;
  readonly remainder: (points: string) => string;
  readonly open: (missing: string, undecided: string) => string;
  readonly noted: (codes: string) => string;
  readonly merged: string;
  readonly mergedNote: string;
  readonly mergedPublished: (points: string, value: string) => string;
  readonly targets: (unit: string) => string;
  readonly targetsNote: string;
  readonly rank: string;
  readonly incomplete: string;
  readonly targetSum: (sum: string, printed: string) => string;
}

export const vietnamese: Language = {
  locale: "vi",
  number: (plain) => plain.replace(".", ","),
  title:
    "CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP TỈNH (DTI)\nTính lại từ số liệu in trong kế hoạch của tỉnh, đặt cạnh điểm đã công bố",
  closing:
    "Mọi số tính bằng phân số chính xác, chỉ làm tròn khi in. Khoảng [thấp; cao] là các giá trị có thể có của\nđiểm thực tế, khi số liệu đã làm tròn, còn thiếu hoặc chưa có nguồn nào cho biết cách tính.",
  why: "VÌ SAO 24 TRÊN 30? Chỉ số 3.5 của Quảng Trị (cũ), giải trình đầy đủ",
  year: "năm",
  columns: {
    index: "Chỉ số chính",
    max: "Tối đa",
    computed: "Tính được",
    published: "Công bố",
    difference: "Chênh lệch",
    finding: "Nhận xét",
    points: "Điểm",
    value: "Giá trị",
    children: "Cộng dòng con",
    printed: "Mục tiêu in",
    place: "Cột và mục",
    others: "Theo các số khác",
    repair: "Nhận xét: thay đổi đơn lẻ làm khớp nhiều nhất",
  },
  total: "Tổng điểm",
  ofPublished: "Theo điểm nhóm đã công bố",
  range: "khoảng",
  exact: "khớp",
  within: "khớp trong sai số làm tròn của số liệu",
  apart: "không khớp",
  tableAudit: (unit) =>
    `BẢNG CHÍNH CỦA ${unit.toUpperCase()}: những số không khớp nhau, không cần số liệu gốc`,
  tableColumns: {
    maxima: "điểm tối đa",
    targets: "mục tiêu",
    "points-2024": "điểm 2024 (QĐ 405)",
    "maxima-405": "điểm tối đa (QĐ 405)",
  },
  findings: {
    sum: "tổng không khớp",
    remainder: "phần còn lại chưa in",
    maximum: "khác điểm tối đa",
    "above-maximum": "vượt điểm tối đa",
    denominator: "mẫu số không phải điểm tối đa",
    repeated: "in khác nhau ở hai chỗ",
  },
  confirmed: "có số khác phù hợp",
  closesToo: (others) => `khớp thêm ${String(others)} chỗ`,
  remainder: (points) => `còn lại ${points}`,
  open: (missing, undecided) =>
    [
      missing === "" ? "" : `thiếu ${missing}`,
      undecided === "" ? "" : `chưa rõ cách tính ${undecided}`,
    ]
      .filter((text) => text !== "")
      .join("; "),
  noted: (codes) => `Không có tài liệu kiểm chứng, tính 0 điểm: ${codes}`,
  merged: "QUẢNG TRỊ (MỚI)",
  mergedNote: "trung bình cộng các chỉ số chính của hai tỉnh cũ",
  mergedPublished: (points, value) =>
    `Theo điểm nhóm đã công bố của hai tỉnh: ${points} điểm, giá trị DTI ${value}`,
  targets: (unit) => `MỤC TIÊU CỦA ${unit.toUpperCase()}, dự thảo 3530`,
  targetsNote: "cộng mục tiêu in ở từng dòng, đặt cạnh mục tiêu in ở dòng nhóm",
  rank: "xếp hạng",
  incomplete: "chưa đủ số liệu",
  targetSum: (sum, printed) =>
    `Mục tiêu in ở các dòng nhóm cộng lại là ${sum}; dòng tổng in ${printed}.`,
};

export const english: Language = {
  locale: "en",
  number: (plain) => plain,
  title:
    "PROVINCIAL DIGITAL TRANSFORMATION INDEX (DTI)\nComputed from the figures that the provinces' plans print, beside the published scores",
  closing:
    "All figures are exact fractions, rounded only when printed. A range [low; high] is where the true score can\nlie, given figures that are rounded or missing, or clauses that no source decides.",
  why: "WHY 24 OF 30? Indicator 3.5 of the old Quảng Trị, explained in full",
  year: "year",
  columns: {
    index: "Main index",
    max: "Maximum",
    computed: "Computed",
    published: "Published",
    difference: "Difference",
    finding: "Finding",
    points: "Points",
    value: "Value",
    children: "Sum of lines",
    printed: "Printed target",
    place: "Column and code",
    others: "By the others",
    repair: "Finding: the single change that mends most",
  },
  total: "Total",
  ofPublished: "From the published group scores",
  range: "range",
  exact: "agrees",
  within: "agrees within the rounding of the figures",
  apart: "does not agree",
  tableAudit: (unit) =>
    `THE MAIN TABLE OF ${unit.toUpperCase()}: figures that contradict each other, without the facts`,
  tableColumns: {
    maxima: "maximum",
    targets: "target",
    "points-2024": "points of 2024 (405)",
    "maxima-405": "maximum (405)",
  },
  findings: {
    sum: "sum does not agree",
    remainder: "the rest is not printed",
    maximum: "not the maximum",
    "above-maximum": "above the maximum",
    denominator: "denominator is no maximum",
    repeated: "printed otherwise elsewhere",
  },
  confirmed: "another source agrees",
  closesToo: (others) => `mends ${String(others)} more`,
  remainder: (points) => `${points} remain`,
  open: (missing, undecided) =>
    [
      missing === "" ? "" : `missing ${missing}`,
      undecided === "" ? "" : `no source decides ${undecided}`,
    ]
      .filter((text) => text !== "")
      .join("; "),
  noted: (codes) => `Without evidence, earning 0: ${codes}`,
  merged: "QUẢNG TRỊ (NEW)",
  mergedNote: "mean of the main indices of the two old provinces",
  mergedPublished: (points, value) =>
    `From the published group scores of both: ${points} points, DTI value ${value}`,
  targets: (unit) => `TARGETS OF ${unit.toUpperCase()}, draft 3530`,
  targetsNote: "targets of the lines added up, beside the target printed for the group",
  rank: "rank",
  incomplete: "incomplete",
  targetSum: (sum, printed) =>
    `The targets printed for the groups add up to ${sum}; the total line prints ${printed}.`,
};
