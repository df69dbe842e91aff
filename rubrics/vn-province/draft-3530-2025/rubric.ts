// The provincial index as drafted in December 2025: 6 main and 27 component indicators, 1000 points.
// Taken from the appendix of Gia Lai's plan 18/KH-UBND; README.md lists every interpretation made.

import { defineRubric } from "../../../src/define.js";
import { digitalInfrastructure } from "./1-digital-infrastructure.js";
import { digitalHumanResources } from "./2-digital-human-resources.js";
import { informationSecurity } from "./3-information-security.js";
import { digitalGovernment } from "./4-digital-government.js";
import { digitalEconomy } from "./5-digital-economy.js";
import { digitalSociety } from "./6-digital-society.js";

const notSaid = { vi: "Dự thảo không quy định", en: "The draft does not say" };
const zeroPoints = { vi: "0 điểm", en: "0 points" };

/** Provincial Digital Transformation Index, draft of December 2025, sent out for comments. */
export const draft3530 = defineRubric({
  family: "vn-province",
  version: "draft-3530-2025",
  revision: 1,
  name: {
    vi: "Bộ chỉ số chuyển đổi số cấp tỉnh (dự thảo tháng 12/2025)",
    en: "Provincial Digital Transformation Index (draft of December 2025)",
  },
  status: "draft",
  years: [2025, 2030],
  max: 1000,
  places: 2,
  valuePlaces: 4,
  rules: {
    tie: "half-up",
    rounding: "exact-sum",
    merge: "mean",
    missing: "zero",
    notApplicable: "zero",
  },
  source: {
    title: {
      vi: "Dự thảo Quyết định phê duyệt Đề án “Xác định Bộ chỉ số đánh giá chuyển đổi số của các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ, các tỉnh, thành phố trực thuộc Trung ương và của quốc gia”, lấy ý kiến tại Văn bản số 3530/CĐSQG-DVS",
      en: "Draft Decision approving the digital transformation indices of ministries, provinces and the nation, sent out for comments with Dispatch 3530/CĐSQG-DVS",
    },
    number: "3530/CĐSQG-DVS",
    date: "2025-12-17",
    takenFrom: {
      vi: "Phụ lục kèm theo Kế hoạch số 18/KH-UBND ngày 19/01/2026 của Ủy ban nhân dân tỉnh Gia Lai",
      en: "Appendix to Plan 18/KH-UBND of 19 January 2026, People's Committee of Gia Lai Province",
    },
  },
  marks: [
    {
      id: "years",
      on: "years",
      printed: {
        vi: "Chỉ chỉ số 4.5 nêu giai đoạn: 2025-2027 và 2028-2030",
        en: "Only indicator 4.5 names years: 2025-2027 and 2028-2030",
      },
      used: { vi: "Năm đánh giá 2025 đến 2030", en: "Assessment years 2025 to 2030" },
      because: {
        vi: "Không in năm nào khác",
        en: "No other year is printed",
      },
    },
    {
      id: "tie",
      on: "rules.tie",
      printed: notSaid,
      used: { vi: "Làm tròn nửa lên", en: "Half up" },
      because: {
        vi: "Cách làm tròn thông thường",
        en: "The usual way of rounding",
      },
    },
    {
      id: "rounding",
      on: "rules.rounding",
      printed: notSaid,
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
      printed: notSaid,
      used: {
        vi: "Trung bình cộng từng chỉ số chính",
        en: "The mean of each main index",
      },
      because: {
        vi: "Như kết quả năm 2024 của các tỉnh sáp nhập",
        en: "As in the 2024 results of merged provinces",
      },
    },
    {
      id: "missing",
      on: "rules.missing",
      printed: notSaid,
      used: zeroPoints,
      because: {
        vi: "Năm 2024, không có tài liệu kiểm chứng thì không có điểm",
        en: "In 2024 no supporting document meant no points",
      },
    },
    {
      id: "not-applicable",
      on: "rules.notApplicable",
      printed: notSaid,
      used: zeroPoints,
      because: {
        vi: "Chưa tìm thấy quy định về quy đổi thang điểm",
        en: "No rule for re-scaling was found",
      },
    },
  ],
  children: [
    digitalInfrastructure,
    digitalHumanResources,
    informationSecurity,
    digitalGovernment,
    digitalEconomy,
    digitalSociety,
  ],
});
