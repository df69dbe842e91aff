// How do the documents of a plan read in Vietnamese? As the printed annexes do.

import { localized } from "../../explain/numerals.js";
import { isDate } from "../../rubric/date.js";
import type { PlanWords } from "./words.js";

/** A day as it is written in Vietnamese; a date that is none of the calendar stays as it is. */
const day = (date: string): string => (isDate(date) ? date.split("-").reverse().join("/") : date);

/** Vietnamese, in the words of the printed annexes. */
export const vietnamesePlan: PlanWords = {
  locale: "vi",
  number: (plain) => localized(plain, "vi"),
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
    toTarget: "Còn thiếu so với mục tiêu",
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
    plan: (rubric, unit, year) => `Phân công thực hiện năm ${String(year)}, ${unit}: ${rubric}`,
    review: (rubric, unit, year) =>
      `Rà soát tình hình thực hiện năm ${String(year)}, ${unit}: ${rubric}`,
    checklist: (rubric, unit, year) =>
      `Danh mục tài liệu kiểm chứng năm ${String(year)}, ${unit}: ${rubric}`,
    tasks: "Nhiệm vụ, giải pháp",
    remarks: "Nội dung khác của kế hoạch",
    assignments: "Bảng phân công",
    information: "Thông tin chung",
    summary: "Tổng hợp",
    agencies: "Theo cơ quan chủ trì",
    indicators: "Theo chỉ số",
    missingFacts: "Chỉ số chưa có số liệu",
    missingInformation: "Thông tin chung chưa cung cấp",
  },
  attached: (title, number, date) =>
    `${title}${number && ` (số ${number}`}${date && ` ngày ${day(date)}`}${number && ")"}`,
  asOf: (on, rubric) => `Tính đến ngày ${day(on)}; mã bộ chỉ số: ${rubric}`,
  total: "Tổng cộng",
  nobody: "Chưa phân công cơ quan chủ trì",
  points: (points, max) => `Đạt ${points}/${max} điểm`,
  target: (target, short) =>
    `Tổng điểm mục tiêu của các chỉ số thành phần: ${target} điểm; còn thiếu ${short} điểm`,
  printedTarget: (target) => `Tổng điểm mục tiêu ghi trong kế hoạch: ${target} điểm`,
  lacking: (facts, evidence, overdue) =>
    `Chỉ số chưa có số liệu: ${String(facts)}; chưa đủ tài liệu kiểm chứng: ${String(evidence)}; quá hạn: ${String(overdue)}`,
  next: (before, from, to, closesYear) =>
    `Kỳ rà soát tiếp theo: trước ngày ${day(before)}, đối với kỳ từ ${day(from)} đến ${day(to)}${closesYear ? " và tổng kết năm" : ""}`,
  rank: (year, first) =>
    `Mục tiêu thứ hạng năm ${String(year)}: nhóm ${String(first)} địa phương dẫn đầu`,
  reviews: (wording, everyMonths, beforeDay) =>
    `Kỳ rà soát: ${wording ?? `${String(everyMonths)} tháng một lần, trước ngày ${String(beforeDay)} của tháng cuối kỳ`}`,
  noNext: "Kế hoạch không quy định kỳ rà soát",
  due: day,
  lacks: {
    fact: "chưa có số liệu",
    evidence: "thiếu tài liệu kiểm chứng",
    goal: "chưa đạt mức phấn đấu",
    target: "chưa đạt mục tiêu",
  },
  overdue: (days) => `quá hạn ${String(days)} ngày`,
  daysLeft: (days) => (days === 0 ? "hôm nay là hạn cuối" : `còn ${String(days)} ngày`),
  atLeast: (value, isStrict) =>
    isStrict ? `trên ${value}` : value === "100%" ? "đạt 100%" : `từ ${value} trở lên`,
  document: {
    attached: (title) => `☑ ${title}`,
    missing: (title) => `☐ ${title}`,
    other: (title) => `tài liệu khác đã nộp: ${title}`,
  },
  awaits: {
    fact: (points) => `tạm tính 0 điểm, chờ số liệu (tối đa ${points} điểm)`,
    evidence: (points) =>
      `tạm tính 0 điểm, chờ công nhận tài liệu kiểm chứng (tối đa ${points} điểm)`,
  },
  together: (agencies) => `đồng chủ trì với ${agencies}`,
  complete: "đã đủ",
  undecided: (points) => `chưa rõ cách tính điểm (tối đa ${points} điểm)`,
  indicators: (count) => `${String(count)} chỉ số`,
  basis: (title) => `Căn cứ: ${title}`,
  noneAsked: "kế hoạch không yêu cầu tài liệu",
  doubtful: "* Dòng có chỗ chưa rõ hoặc mâu thuẫn trong bản in; điểm tối đa theo bộ chỉ số.",
  answer: (label, answer, points) => `${label} – ${answer}: ${points}`,
  ofWhat: (what, text) => `${what}: ${text}`,
};
