// Where is a clause printed? Always in the appendix of Gia Lai's plan.
// `wording` joins the printed lines with "; ", without their bullets; "…" stands for a printed label
// and, in 1.4, for the results ("Kết quả") printed below each part.

import type { Citation } from "../../../src/define.js";

const plan = "Dự thảo 3530/CĐSQG-DVS, theo Kế hoạch 18/KH-UBND của Gia Lai";

export const mainIndex = (code: string): Citation => ({
  document: plan,
  place: { vi: `Phụ lục, chỉ số chính ${code}`, en: `Appendix, main index ${code}` },
});

export const appendix = (code: string, wording: string): Citation => ({
  document: plan,
  place: { vi: `Phụ lục, chỉ số ${code}`, en: `Appendix, indicator ${code}` },
  wording,
});
