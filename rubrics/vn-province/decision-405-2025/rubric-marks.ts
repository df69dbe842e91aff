// What does no source decide about the rubric as a whole? Its text, and three of its rules.

import type { Mark } from "../../../src/define.js";

export const rubricMarks: readonly Mark[] = [
  {
    id: "reconstructed",
    on: "source",
    printed: {
      vi: "Chưa có phụ lục chính thức của Quyết định 405",
      en: "The appendix of Decision 405 was not at hand",
    },
    used: {
      vi: "Các dòng của Kế hoạch 2308/KH-UBND và số học",
      en: "The rows of plan 2308/KH-UBND, and arithmetic",
    },
    because: {
      vi: "Khớp điểm in của nhóm 1, 2, 3, 5, 6, 8 của hai tỉnh",
      en: "Both provinces' printed points of groups 1, 2, 3, 5, 6, 8 follow",
    },
  },
  {
    id: "tie",
    on: "rules.tie",
    printed: { vi: "Không in", en: "Not printed" },
    used: { vi: "Nửa thì làm tròn lên", en: "Halves are rounded up" },
    because: { vi: "Chưa gặp trường hợp nào", en: "No tie was ever observed" },
  },
  {
    id: "merge",
    on: "rules.merge",
    printed: {
      vi: "«giá trị trung bình cộng các chỉ số chính của DTI các tỉnh trước sáp nhập»",
      en: "«the mean of the main indices of the provinces before the merger»",
    },
    used: { vi: "Trung bình cộng từng chỉ số chính", en: "The mean of each main index" },
    because: { vi: "Báo huengaynay.vn", en: "The newspaper huengaynay.vn" },
  },
  {
    id: "missing",
    on: "rules.missing",
    printed: { vi: "«Không có tài liệu kiểm chứng»", en: "«No supporting documents»" },
    used: { vi: "0 điểm", en: "0 points" },
    because: {
      vi: "Chỉ số 6.7 của Quảng Bình được 0 điểm; chưa thấy điều khoản",
      en: "Quảng Bình's 6.7 earned 0; no clause was found",
    },
  },
  {
    id: "not-applicable",
    on: "rules.notApplicable",
    printed: { vi: "Không tìm thấy quy định", en: "No text was found" },
    used: { vi: "0 điểm", en: "0 points" },
    because: { vi: "Như trường hợp thiếu số liệu", en: "As for what is missing" },
  },
];
