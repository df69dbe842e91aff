// What does the review of a plan say in a terminal? Vietnamese and English.

import type { Locale } from "@dti/score";

export interface PlanWords {
  readonly locale: Locale;
  readonly number: (plain: string) => string;
  readonly day: (iso: string) => string;
  readonly title: (unit: string, day: string) => string;
  readonly note: string;
  readonly agency: string;
  readonly indicators: string;
  readonly max: string;
  readonly points: string;
  readonly short: string;
  readonly left: string;
  readonly total: string;
  readonly nobody: string;
  readonly noFigures: (codes: string) => string;
  readonly noEvidence: (count: number) => string;
  readonly next: (day: string) => string;
  readonly noNext: string;
  readonly linted: (unit: string) => string;
  readonly unowned: (points: string, codes: string) => string;
  readonly needs: (code: string, target: string, rate: string) => string;
}

export const inVietnamese: PlanWords = {
  locale: "vi",
  number: (plain) => plain.replace(".", ","),
  day: (iso) => iso.split("-").reverse().join("/"),
  title: (unit, day) => `AI CHỦ TRÌ, CÒN THIẾU GÌ? Kế hoạch của ${unit}, rà soát ngày ${day}`,
  note: "điểm: kết quả hợp nhất của hai tỉnh cũ, từ số liệu năm 2024 in trong kế hoạch",
  agency: "Cơ quan chủ trì",
  indicators: "Số chỉ số",
  max: "Tối đa",
  points: "Điểm",
  short: "Còn thiếu",
  left: "Việc còn lại",
  total: "Tổng điểm",
  nobody: "Chưa ai chủ trì",
  noFigures: (codes) => `thiếu số liệu ${codes}`,
  noEvidence: (count) => `${String(count)} chỉ số thiếu tài liệu`,
  next: (day) => `Kỳ rà soát tiếp theo: trước ngày ${day}`,
  noNext: "Kế hoạch không quy định kỳ rà soát.",
  linted: (unit) => `KẾ HOẠCH CỦA ${unit.toUpperCase()} CÓ CHẶT CHẼ KHÔNG?`,
  unowned: (points, codes) => `${points} điểm chưa ai chủ trì: ${codes}`,
  needs: (code, target, rate) => `${code}: mục tiêu ${target} điểm cần tỷ lệ từ ${rate}`,
};

export const inEnglish: PlanWords = {
  locale: "en",
  number: (plain) => plain,
  day: (iso) => iso,
  title: (unit, day) => `WHO LEADS, AND WHAT IS MISSING? The plan of ${unit}, reviewed on ${day}`,
  note: "points: the merged result of the two former provinces, from the 2024 figures that the plan prints",
  agency: "Lead agency",
  indicators: "Indicators",
  max: "Maximum",
  points: "Points",
  short: "Short",
  left: "Left to do",
  total: "Total",
  nobody: "Led by nobody",
  noFigures: (codes) => `no figures for ${codes}`,
  noEvidence: (count) => `${String(count)} without evidence`,
  next: (day) => `Next review: before ${day}`,
  noNext: "The plan sets no reviews.",
  linted: (unit) => `DOES THE PLAN OF ${unit.toUpperCase()} HOLD TOGETHER?`,
  unowned: (points, codes) => `${points} points are led by nobody: ${codes}`,
  needs: (code, target, rate) => `${code}: the target of ${target} points takes a rate of ${rate}`,
};
