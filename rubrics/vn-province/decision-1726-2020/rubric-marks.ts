// What does no source at hand decide about the rubric as a whole? All below its pillars, how they make
// the total, and its rules.

import type { Mark } from "../../../src/define.js";

const notFound = { vi: "Không tìm thấy quy định", en: "No text was found" };
const zeroPoints = { vi: "0 điểm", en: "0 points" };

export const rubricMarks: readonly Mark[] = [
  {
    id: "outline",
    on: "children",
    printed: {
      vi: "«1.000 điểm với 108 chỉ số thành phần (306 tiêu chí)»; chưa có phụ lục in các chỉ số và tiêu chí",
      en: "«1000 points with 108 component indices (306 criteria)»; the appendix that prints them was not at hand",
    },
    used: {
      vi: "Ba trụ cột, mỗi trụ cột lấy tổng điểm đạt được hoặc giá trị đã công bố",
      en: "Three pillars, each from the points earned in all, or from its published value",
    },
    because: {
      vi: "Khớp giá trị DTI năm 2020 đã công bố của các tỉnh",
      en: "The published DTI values of 2020 follow",
    },
  },
  {
    id: "sum",
    on: "pillars",
    printed: {
      vi: "«chính quyền số (400 điểm, 133 tiêu chí), kinh tế số (300 điểm, 101 tiêu chí), xã hội số (300 điểm, 72 tiêu chí)»",
      en: "«digital government (400 points, 133 criteria), digital economy (300 points, 101 criteria), digital society (300 points, 72 criteria)»",
    },
    used: {
      vi: "Ba trụ cột không có chỉ số chung; DTI = 0,4 × CQS + 0,3 × KTS + 0,3 × XHS",
      en: "The pillars share no index; DTI = 0.4 × CQS + 0.3 × KTS + 0.3 × XHS",
    },
    because: {
      vi: "400 + 300 + 300 = 1000, 133 + 101 + 72 = 306; khớp giá trị công bố của Đà Nẵng, Thừa Thiên Huế và Bắc Ninh",
      en: "400 + 300 + 300 = 1000, 133 + 101 + 72 = 306; the published values of Đà Nẵng, Huế and Bắc Ninh follow",
    },
  },
  {
    id: "tie",
    on: "rules.tie",
    printed: { vi: "Không in", en: "Not printed" },
    used: { vi: "Nửa thì làm tròn lên", en: "Halves are rounded up" },
    because: {
      vi: "Cách làm tròn thông thường; từ giá trị in của ba trụ cột, Thừa Thiên Huế được 0,40965 và in 0,4097",
      en: "The usual way; from the printed pillars Huế comes to 0.40965, and 0.4097 is printed",
    },
  },
  {
    id: "rounding",
    on: "rules.rounding",
    printed: { vi: "Không in", en: "Not printed" },
    used: {
      vi: "Cộng điểm chưa làm tròn, chỉ làm tròn khi in",
      en: "Unrounded points are added; only what is printed is rounded",
    },
    because: {
      vi: "Như điểm năm 2024 theo Quyết định 405",
      en: "As in the 2024 scores under Decision 405",
    },
  },
  {
    id: "merge",
    on: "rules.merge",
    printed: notFound,
    used: { vi: "Trung bình cộng từng trụ cột", en: "The mean of each pillar" },
    because: {
      vi: "Như kết quả năm 2024 của các tỉnh sáp nhập",
      en: "As in the 2024 results of merged provinces",
    },
  },
  {
    id: "missing",
    on: "rules.missing",
    printed: notFound,
    used: zeroPoints,
    because: {
      vi: "Như các bộ chỉ số sau này",
      en: "As in the rubrics that came later",
    },
  },
  {
    id: "not-applicable",
    on: "rules.notApplicable",
    printed: notFound,
    used: zeroPoints,
    because: { vi: "Như trường hợp thiếu số liệu", en: "As for what is missing" },
  },
];
