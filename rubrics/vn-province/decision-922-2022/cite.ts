// Where is a row printed? In the table of main indices, as the province of Yên Bái restates it: the
// appendix itself was not at hand.

import type { Citation } from "../../../src/define.js";

const page =
  "Quyết định 922/QĐ-BTTTT, theo https://www.sctyenbai.gov.vn/vi/tin-tuc/chi-so-chuyen-doi-so-cap-tinh";

/** A row of the table: number, main index, component indices, maximum, remark. */
export const row = (...cells: readonly [number: string, ...cells: string[]]): Citation => ({
  document: page,
  place: {
    vi: `Bảng “Cấu trúc DTI cấp tỉnh”, mục ${cells[0]}`,
    en: `Table “Cấu trúc DTI cấp tỉnh”, row ${cells[0]}`,
  },
  wording: cells.join(" | "),
});
