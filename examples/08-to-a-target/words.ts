// What do the reports on targets say? Vietnamese and English.

import type { Locale } from "@dti/score";
import type { Cause } from "@dti/score/improve";

export interface TargetWords {
  readonly locale: Locale;
  readonly number: (plain: string) => string;
  readonly ways: (unit: string, now: string, target: string) => string;
  readonly waysNote: string;
  readonly way: string;
  readonly effort: string;
  readonly proven: string;
  readonly isProven: (gap: string, isProven: boolean) => string;
  readonly changes: string;
  readonly goals: (unit: string) => string;
  readonly goalsNote: string;
  readonly code: string;
  readonly goal: string;
  readonly earns: string;
  readonly target: string;
  readonly needed: string;
  readonly enough: string;
  readonly notReached: string;
  readonly atLeast: (rate: string) => string;
  readonly total: string;
  readonly byLines: (points: string) => string;
  readonly byGoal: (points: string) => string;
  readonly unreached: (targets: string) => string;
  readonly sums: (goals: string, targets: string, printed: string) => string;
  readonly band: (from: string, to: string, lost: string) => string;
  readonly sameFacts: (unit: string) => string;
  readonly causes: Readonly<Record<Cause, string>>;
}

export const inVietnamese: TargetWords = {
  locale: "vi",
  number: (plain) => plain.replace(".", ","),
  ways: (unit, now, target) =>
    `MƯỜI CÁCH ÍT CÔNG SỨC NHẤT ĐỂ ${unit.toUpperCase()} ĐẠT ${target} ĐIỂM (hiện ${now})`,
  waysNote:
    "công sức chỉ để minh họa: 1 cho mỗi điểm phần trăm, 10 cho mỗi văn bản hay nền tảng, 20 cho mỗi mức,\nthêm 5 cho mỗi chỉ số; mỗi cách bỏ được ít nhất một chỉ số của cách trước",
  way: "Cách",
  effort: "Công sức",
  proven: "Ít nhất",
  isProven: (gap, isProven) => (isProven ? "đã chứng minh" : `chênh tối đa ${gap}`),
  changes: "Chỉ số cần cải thiện",
  goals: (unit) =>
    `MỤC TIÊU CỦA ${unit.toUpperCase()}: mức phấn đấu in ở phụ lục có đủ cho điểm mục tiêu?`,
  goalsNote: "tính theo dự thảo 3530, năm 2026",
  code: "Chỉ số",
  goal: "Mức phấn đấu",
  earns: "Được điểm",
  target: "Điểm mục tiêu",
  needed: "Cần đạt",
  enough: "đủ",
  notReached: "KHÔNG ĐỦ",
  atLeast: (rate) => `từ ${rate}`,
  total: "tổng điểm",
  byLines: (points) => `các dòng cộng lại ${points}`,
  byGoal: (points) => `mức phấn đấu chỉ cho ${points}`,
  unreached: (targets) => `Mục tiêu không đạt được như đã in: ${targets}.`,
  sums: (goals, targets, printed) =>
    `Mức phấn đấu, nơi có in tỷ lệ, và điểm mục tiêu ở các dòng còn lại cho ${goals} điểm; riêng điểm mục tiêu các dòng cộng lại ${targets}; kế hoạch in ${printed}.`,
  band: (from, to, lost) =>
    `Từ 2028, 4.5 cần 99% thay vì 95%. Nếu không cải thiện thêm, các mục tiêu này được ${to} điểm thay vì ${from}: ${lost} điểm.`,
  sameFacts: (unit) =>
    `CÙNG SỐ LIỆU, HAI BỘ CHỈ SỐ: ${unit}, Quyết định 405 (2024) và dự thảo 3530 (2026)`,
  causes: {
    data: "số liệu",
    period: "giai đoạn",
    formula: "công thức, hoặc số liệu cũ không dùng lại được",
    reading: "cách hiểu",
    weight: "điểm tối đa",
    added: "chỉ số mới",
    dropped: "chỉ số bị bỏ",
    moved: "chuyển nhóm",
  },
};

export const inEnglish: TargetWords = {
  locale: "en",
  number: (plain) => plain,
  ways: (unit, now, target) =>
    `THE TEN CHEAPEST WAYS FOR ${unit.toUpperCase()} TO ${target} POINTS (now ${now})`,
  waysNote:
    "efforts are an illustration: 1 for a percentage point, 10 for a document or platform, 20 for a level,\nand 5 for each indicator; each way does without some indicator of the ways before it",
  way: "Way",
  effort: "Effort",
  proven: "Least",
  isProven: (gap, isProven) => (isProven ? "proven" : `within ${gap}`),
  changes: "Indicators to improve",
  goals: (unit) =>
    `TARGETS OF ${unit.toUpperCase()}: do the goals in the appendix earn the target points?`,
  goalsNote: "by draft 3530, in 2026",
  code: "Code",
  goal: "Goal",
  earns: "Earns",
  target: "Target",
  needed: "Needed",
  enough: "enough",
  notReached: "NOT ENOUGH",
  atLeast: (rate) => `from ${rate}`,
  total: "the total",
  byLines: (points) => `its lines make ${points}`,
  byGoal: (points) => `its goal earns ${points}`,
  unreached: (targets) => `Targets that cannot be reached as printed: ${targets}.`,
  sums: (goals, targets, printed) =>
    `The goals where a rate is printed, with the target points of all other lines, make ${goals}; the target points alone ${targets}; the plan prints ${printed}.`,
  band: (from, to, lost) =>
    `From 2028 on 4.5 takes 99 % instead of 95 %. If nothing improves, these targets earn ${to} points instead of ${from}: ${lost}.`,
  sameFacts: (unit) =>
    `SAME FIGURES, TWO RUBRICS: ${unit}, Decision 405 (2024) and draft 3530 (2026)`,
  causes: {
    data: "data",
    period: "period",
    formula: "formula, or figures that cannot be used again",
    reading: "reading",
    weight: "maximum points",
    added: "indicators added",
    dropped: "indicators dropped",
    moved: "moved between groups",
  },
};
