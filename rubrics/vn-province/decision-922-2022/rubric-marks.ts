// What does no source at hand decide about the rubric as a whole? Its component indices, the years,
// two of the pillars, and its rules.

import type { Mark } from "../../../src/define.js";

const notFound = { vi: "Không tìm thấy quy định", en: "No text was found" };
const zeroPoints = { vi: "0 điểm", en: "0 points" };

export const rubricMarks: readonly Mark[] = [
  {
    id: "outline",
    on: "children",
    printed: {
      vi: "«09 chỉ số chính với 98 chỉ số thành phần»; chưa có phụ lục in các chỉ số thành phần",
      en: "«9 main indices with 98 component indices»; the appendix that prints the latter was not at hand",
    },
    used: {
      vi: "Chín chỉ số chính, mỗi chỉ số lấy tổng điểm đạt được hoặc giá trị đã công bố",
      en: "Nine main indices, each from the points earned in all, or from its published value",
    },
    because: {
      vi: "Khớp giá trị DTI năm 2022 đã công bố của các tỉnh",
      en: "The published DTI values of 2022 follow",
    },
  },
  {
    id: "years",
    on: "years",
    printed: { vi: "Ban hành ngày 20/5/2022", en: "Issued on 20 May 2022" },
    used: { vi: "Năm đánh giá 2021 đến 2023", en: "Assessment years 2021 to 2023" },
    because: {
      vi: "Kết quả năm 2020 theo Quyết định 1726, từ năm 2024 theo Quyết định 405",
      en: "The results of 2020 follow Decision 1726, those from 2024 on Decision 405",
    },
  },
  {
    id: "pillars",
    on: "pillars",
    printed: {
      vi: "«Trụ cột chính quyền số có 07 chỉ số chính với 78 chỉ số thành phần, thang điểm 700»",
      en: "«The pillar of digital government has 7 main indices, 78 component indices, a scale of 700»",
    },
    used: {
      vi: "Kinh tế số và xã hội số cũng gồm sáu chỉ số chính nền tảng chung, thang điểm 650",
      en: "Digital economy and digital society have the same six common indices, a scale of 650",
    },
    because: {
      vi: "Sở Kế hoạch và Đầu tư Bắc Ninh nêu 7 chỉ số chính của từng trụ cột; khớp giá trị trụ cột của Quảng Ninh",
      en: "Bắc Ninh's Department of Planning and Investment names the 7 of each pillar; Quảng Ninh's published pillars follow",
    },
  },
  {
    id: "tie",
    on: "rules.tie",
    printed: { vi: "Không in", en: "Not printed" },
    used: { vi: "Nửa thì làm tròn lên", en: "Halves are rounded up" },
    because: { vi: "Cách làm tròn thông thường", en: "The usual way of rounding" },
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
    used: { vi: "Trung bình cộng từng chỉ số chính", en: "The mean of each main index" },
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
      vi: "Cà Mau năm 2022 có 17 chỉ số thành phần «không có điểm»",
      en: "In 2022 Cà Mau had 17 component indices without points («không có điểm»)",
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

/** Of the main index that carries no points. */
export const notScored: Mark = {
  id: "not-scored",
  on: "formula",
  printed: {
    vi: "«Không tính điểm», điểm tối đa 0",
    en: "«Không tính điểm» (not scored), maximum 0",
  },
  used: {
    vi: "0 điểm, dù có báo cáo hay không",
    en: "0 points, whether reported or not",
  },
  because: {
    vi: "Chưa có ba chỉ số thành phần",
    en: "Its three component indices were not at hand",
  },
};
