// Which plan were the worked figures printed in, and how is a line of it cited?

import type { FactSource } from "../../../src/index.js";
import type { PlanDocument } from "../worked-case.js";

export const plan2308: PlanDocument = {
  title: {
    vi: "Kế hoạch nâng cao xếp hạng chỉ số chuyển đổi số (DTI) tỉnh Quảng Trị năm 2025",
    en: "Plan to raise the Digital Transformation Index (DTI) ranking of Quảng Trị in 2025",
  },
  number: "2308/KH-UBND",
  date: "2025-12-09",
  transcription: "sources/quang-tri-plan-2308-2025.ocr.txt",
};

/** Lines of the transcription, and what they say. */
export const printed = (from: number, to: number, wording: string): FactSource => ({
  document: plan2308.number,
  lines: [from, to],
  wording,
});

export const notSaidWhich = "In 3/4 yêu cầu, không nói yêu cầu nào chưa đạt: m4 là giả định";
export const perThousand = "In dấu % dù tính trên 1000 dân";
