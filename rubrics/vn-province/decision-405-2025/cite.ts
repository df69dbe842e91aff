// Where is a row printed? Always in plan 2308/KH-UBND: the Decision's own appendix was not at hand.

import type { Citation } from "../../../src/define.js";

const plan = "Quyết định 405/QĐ-BKHCN, theo Kế hoạch 2308/KH-UBND của Quảng Trị";

/** Where the plan prints the maximum of each main index. */
export const scale: Citation = {
  document: plan,
  place: { vi: "Mục I.2", en: "Section I.2" },
};

/** A row of Appendix 2, with the decisive words of its condition. */
export const row = (number: string, wording: string): Citation => ({
  document: plan,
  place: { vi: `Phụ lục 2, mục ${number}`, en: `Appendix 2, row ${number}` },
  wording,
});

/** A row of Appendix 2, with the words that a section of Appendix 1 prints about its score. */
export const rowWithNote = (
  number: string,
  wording: string,
  section: number,
  note: string,
): Citation => ({
  document: plan,
  place: {
    vi: `Phụ lục 2, mục ${number}; Phụ lục 1, mục ${String(section)}`,
    en: `Appendix 2, row ${number}; Appendix 1, section ${String(section)}`,
  },
  wording: `${wording}; ${note}`,
});
