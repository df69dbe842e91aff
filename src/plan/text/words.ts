// Which words are the documents of a plan made of? One table for each language; one that a language
// forgets is a compile error that names it. The Vietnamese ones are those of the printed annexes.

import type { Locale } from "../../text.js";
import type { Lacking } from "../review/indicator.js";
import type { Awaited } from "../review/checklist.js";

/** What stands above columns. */
export interface ColumnWords {
  readonly number: string;
  readonly indicator: string;
  readonly max: string;
  readonly before: (year: number) => string;
  readonly target: string;
  readonly goal: string;
  readonly lead: string;
  readonly implementing: string;
  readonly verifying: string;
  readonly time: string;
  readonly task: string;
  readonly condition: string;
  readonly evidence: string;
  readonly points: string;
  readonly short: string;
  readonly left: string;
  readonly count: string;
  readonly toMax: string;
  readonly missingFacts: string;
  readonly missingEvidence: string;
  readonly overdue: string;
  readonly figure: string;
  readonly provider: string;
  readonly status: string;
}

/** All words of a language. Numbers arrive written. */
export interface PlanWords {
  readonly locale: Locale;
  readonly columns: ColumnWords;
  readonly titles: {
    readonly plan: (unit: string, year: number) => string;
    readonly review: (unit: string, year: number) => string;
    readonly checklist: (unit: string, year: number) => string;
    readonly tasks: string;
    readonly assignments: string;
    readonly information: string;
    readonly summary: string;
    readonly agencies: string;
    readonly indicators: string;
    readonly missingFacts: string;
    readonly missingInformation: string;
  };
  readonly attached: (title: string, number: string, date: string) => string;
  readonly asOf: (day: string, rubric: string) => string;
  readonly total: string;
  readonly nobody: string;
  readonly points: (points: string, max: string) => string;
  readonly target: (target: string, short: string) => string;
  readonly printedTarget: (target: string) => string;
  readonly lacking: (facts: number, documents: number, overdue: number) => string;
  readonly next: (before: string, from: string, to: string, closesYear: boolean) => string;
  readonly noNext: string;
  readonly due: (day: string) => string;
  readonly lacks: Readonly<Record<Lacking, string>>;
  readonly overdue: (days: number) => string;
  readonly daysLeft: (days: number) => string;
  readonly atLeast: (value: string, isStrict: boolean) => string;
  readonly document: Readonly<Record<"attached" | "missing" | "other", (title: string) => string>>;
  readonly awaits: Readonly<Record<Awaited, (points: string) => string>>;
  readonly together: (agencies: string) => string;
  readonly complete: string;
  /** Where the plan asks for no document. */
  readonly noneAsked: string;
  readonly doubtful: string;
}

const day = (iso: string): string => iso.split("-").reverse().join("/");

const vietnamese: PlanWords = {
  locale: "vi",
  columns: {
    number: "STT",
    indicator: "Chỉ số chính/Chỉ số thành phần",
    max: "Điểm tối đa",
    before: (year) => `Điểm năm ${String(year)}`,
    target: "Mục tiêu",
    goal: "Mức phấn đấu",
    lead: "Cơ quan chủ trì",
    implementing: "Cơ quan thực hiện",
    verifying: "Cơ quan xác nhận số liệu",
    time: "Thời gian",
    task: "Nội dung thực hiện",
    condition: "Điều kiện đảm bảo",
    evidence: "Tài liệu kiểm chứng",
    points: "Điểm",
    short: "Còn thiếu",
    left: "Việc cần làm",
    count: "Số chỉ số",
    toMax: "Còn thiếu so với tối đa",
    missingFacts: "Thiếu số liệu",
    missingEvidence: "Thiếu tài liệu",
    overdue: "Quá hạn",
    figure: "Tên thông tin",
    provider: "Đơn vị cung cấp",
    status: "Tình trạng",
  },
  titles: {
    plan: (unit, year) =>
      `Phân công thực hiện bộ chỉ số chuyển đổi số (DTI) năm ${String(year)}: ${unit}`,
    review: (unit, year) =>
      `Rà soát thực hiện bộ chỉ số chuyển đổi số (DTI) năm ${String(year)}: ${unit}`,
    checklist: (unit, year) =>
      `Tài liệu kiểm chứng bộ chỉ số chuyển đổi số (DTI) năm ${String(year)}: ${unit}`,
    tasks: "Nhiệm vụ, giải pháp",
    assignments: "Bảng phân công",
    information: "Thông tin chung",
    summary: "Tổng hợp",
    agencies: "Theo cơ quan chủ trì",
    indicators: "Theo chỉ số",
    missingFacts: "Chỉ số chưa có số liệu",
    missingInformation: "Thông tin chung chưa có số liệu",
  },
  attached: (title, number, date) =>
    `${title}${number && ` (số ${number}`}${date && ` ngày ${day(date)}`}${number && ")"}`,
  asOf: (on, rubric) => `Tính đến ngày ${day(on)}, theo ${rubric}`,
  total: "Tổng điểm",
  nobody: "Chưa ai chủ trì",
  points: (points, max) => `Được ${points} trên ${max} điểm`,
  target: (target, short) => `Mục tiêu các dòng cộng lại ${target} điểm; còn thiếu ${short} điểm`,
  printedTarget: (target) => `Tổng mục tiêu in trong kế hoạch: ${target} điểm`,
  lacking: (facts, documents, overdue) =>
    `Thiếu số liệu ${String(facts)} chỉ số, thiếu ${String(documents)} tài liệu kiểm chứng; quá hạn ${String(overdue)} chỉ số`,
  next: (before, from, to, closesYear) =>
    `Kỳ rà soát tiếp theo: trước ngày ${day(before)}, cho kỳ ${day(from)} – ${day(to)}${closesYear ? " và cả năm" : ""}`,
  noNext: "Kế hoạch không quy định kỳ rà soát",
  due: day,
  lacks: {
    fact: "chưa có số liệu",
    evidence: "thiếu tài liệu kiểm chứng",
    goal: "chưa đạt mức phấn đấu",
    target: "chưa đạt mục tiêu",
  },
  overdue: (days) => `quá hạn ${String(days)} ngày`,
  daysLeft: (days) => (days === 0 ? "hạn cuối hôm nay" : `còn ${String(days)} ngày`),
  atLeast: (value, isStrict) => (isStrict ? `trên ${value}` : `từ ${value}`),
  document: {
    attached: (title) => `☑ ${title}`,
    missing: (title) => `☐ ${title}`,
    other: (title) => `khác: ${title}`,
  },
  awaits: {
    fact: (points) => `0 điểm đến khi có số liệu (tối đa ${points})`,
    evidence: (points) => `0 điểm đến khi tài liệu được chấp nhận (tối đa ${points})`,
  },
  together: (agencies) => `cùng ${agencies}`,
  complete: "đủ",
  noneAsked: "kế hoạch không yêu cầu tài liệu",
  doubtful: "* Dòng có chỗ chưa rõ hoặc mâu thuẫn trong bản in; điểm tối đa theo bộ chỉ số.",
};

const english: PlanWords = {
  locale: "en",
  columns: {
    number: "No.",
    indicator: "Main index/Component indicator",
    max: "Maximum",
    before: (year) => `Points of ${String(year)}`,
    target: "Target",
    goal: "Goal",
    lead: "Lead agency",
    implementing: "Implementing agency",
    verifying: "Agency that confirms the figures",
    time: "Time",
    task: "Task",
    condition: "Condition",
    evidence: "Evidence",
    points: "Points",
    short: "Short of it",
    left: "To do",
    count: "Indicators",
    toMax: "Short of the maximum",
    missingFacts: "Without figures",
    missingEvidence: "Without evidence",
    overdue: "Overdue",
    figure: "Figure",
    provider: "Provider",
    status: "Status",
  },
  titles: {
    plan: (unit, year) =>
      `Assignment of the Digital Transformation Index (DTI) ${String(year)}: ${unit}`,
    review: (unit, year) =>
      `Review of the Digital Transformation Index (DTI) ${String(year)}: ${unit}`,
    checklist: (unit, year) =>
      `Evidence for the Digital Transformation Index (DTI) ${String(year)}: ${unit}`,
    tasks: "Tasks",
    assignments: "Assignments",
    information: "General information",
    summary: "Summary",
    agencies: "By lead agency",
    indicators: "By indicator",
    missingFacts: "Indicators without figures",
    missingInformation: "General information without figures",
  },
  attached: (title, number, date) =>
    `${title}${number && ` (No. ${number}`}${date && ` of ${date}`}${number && ")"}`,
  asOf: (on, rubric) => `As of ${on}, by ${rubric}`,
  total: "Total",
  nobody: "Led by nobody",
  points: (points, max) => `${points} of ${max} points`,
  target: (target, short) =>
    `The targets of the rows add up to ${target} points; ${short} points short`,
  printedTarget: (target) => `Total target as the plan prints it: ${target} points`,
  lacking: (facts, documents, overdue) =>
    `Without figures: ${String(facts)}; documents missing: ${String(documents)}; overdue: ${String(overdue)}`,
  next: (before, from, to, closesYear) =>
    `Next review: before ${before}, for ${from} to ${to}${closesYear ? " and the whole year" : ""}`,
  noNext: "The plan sets no reviews",
  due: (iso) => iso,
  lacks: {
    fact: "no figures yet",
    evidence: "evidence missing",
    goal: "goal not reached",
    target: "target not reached",
  },
  overdue: (days) => `${String(days)} ${days === 1 ? "day" : "days"} overdue`,
  daysLeft: (days) =>
    days === 0 ? "last day today" : `${String(days)} ${days === 1 ? "day" : "days"} left`,
  atLeast: (value, isStrict) => (isStrict ? `above ${value}` : `at least ${value}`),
  document: {
    attached: (title) => `☑ ${title}`,
    missing: (title) => `☐ ${title}`,
    other: (title) => `other: ${title}`,
  },
  awaits: {
    fact: (points) => `0 points until the figures come (at most ${points})`,
    evidence: (points) => `0 points until the evidence is accepted (at most ${points})`,
  },
  together: (agencies) => `together with ${agencies}`,
  complete: "complete",
  noneAsked: "the plan asks for no document",
  doubtful:
    "* Something in the row is unclear or contradicts itself in print; maxima are the rubric's.",
};

/** The words of a language. */
export const planWords = (locale: Locale): PlanWords => (locale === "vi" ? vietnamese : english);
