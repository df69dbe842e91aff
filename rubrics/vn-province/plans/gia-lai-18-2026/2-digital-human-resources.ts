// Who does what for main index 2, digital human resources?

import type { AssignmentFields } from "../../../../src/plan.js";
import type { Agency } from "./agencies.js";
import { regularly } from "./words.js";

export const digitalHumanResources = {
  "2.1": {
    lead: ["science-technology", "home-affairs"],
    implementing: ["departments", "communes-wards"],
    cadence: regularly,
    goal: {
      wording: {
        vi: "Các sở, ban, ngành, xã, phường thành lập hoặc giao bộ phận/đầu mối thực hiện nhiệm vụ chuyển đổi số tại cơ quan, đơn vị",
        en: "Departments, boards, sectors, communes and wards set up or appoint a unit or focal point for digital transformation",
      },
    },
    lines: [
      [122, 124],
      [612, 657],
    ],
  },
  "2.2": {
    lead: ["home-affairs", "science-technology"],
    implementing: ["departments", "communes-wards"],
    cadence: regularly,
    goal: {
      wording: {
        vi: "Các sở, ban, ngành, xã, phường bố trí công chức, viên chức chuyên trách về chuyển đổi số, đảm bảo tỷ lệ tối thiểu 10%",
        en: "Departments, boards, sectors, communes and wards assign civil servants and public employees dedicated to digital transformation, at least 10%",
      },
      variable: "rate",
      atLeast: "10%",
    },
    lines: [
      [125, 126],
      [658, 670],
    ],
    doubts: [
      {
        on: "before",
        note: {
          vi: "Bản chép đọc “| 5 30 30 30/30”, tức 5 điểm. 15 là số suy ra (số 1 đứng đầu bị đọc thành viền ô): điểm của tỉnh hợp nhất là trung bình của hai tỉnh cũ, theo quy tắc đạt/không đạt chỉ có thể là 0, 15 hoặc 30.",
          en: "The transcription reads “| 5 30 30 30/30”, that is 5 points. 15 is inferred (the leading 1 read as the cell's border): a merged province has the mean of its two former ones, under the all-or-nothing rule only 0, 15 or 30.",
        },
      },
      {
        on: "formula",
        note: {
          vi: "Bản chép đọc “(atb)/(c+d)”; hiểu là (a+b)/(c+d). Hai nhánh cùng chứa dấu bằng ở 10%, cùng giá trị.",
          en: "The transcription reads “(atb)/(c+d)”; taken as (a+b)/(c+d). Both branches include 10%, with the same value.",
        },
      },
      {
        on: "formula",
        note: {
          vi: "Quy tắc này khác Quyết định 405 theo văn bản Quảng Trị (dưới 10% được 0 điểm).",
          en: "This rule differs from Decision 405 as Quảng Trị's document has it (0 points below 10%).",
        },
      },
    ],
  },
  "2.3": {
    lead: ["science-technology"],
    implementing: ["departments", "communes-wards"],
    cadence: regularly,
    goal: {
      wording: {
        vi: "Thường xuyên tổ chức bồi dưỡng, tập huấn về chuyển đổi số cho công chức, viên chức",
        en: "Civil servants and public employees regularly trained in digital transformation",
      },
    },
    lines: [
      [127, 129],
      [671, 678],
    ],
  },
  "2.4": {
    goal: {
      wording: {
        vi: "Trên 80% người dân từ 15 tuổi trở lên được phổ cập kỹ năng số (gồm cả trên nền tảng học trực tuyến và trực tiếp)",
        en: "Over 80% of people aged 15 and over taught digital skills (online or in person)",
      },
      variable: "rate",
      atLeast: "80%",
      strict: true,
    },
    lines: [
      [130, 131],
      [679, 714],
    ],
    subtasks: [
      {
        task: {
          vi: "Phổ cập kỹ năng số cho 100% cán bộ, công chức cấp tỉnh",
          en: "Digital skills taught to 100% of officials and civil servants of the province",
        },
        lead: ["science-technology", "home-affairs"],
        implementing: ["science-technology"],
        cadence: regularly,
        lines: [[694, 697]],
      },
      {
        task: {
          vi: "Phổ cập kỹ năng số cho 100% cán bộ, công chức cấp xã",
          en: "Digital skills taught to 100% of officials and civil servants of the communes",
        },
        lead: ["science-technology", "home-affairs"],
        implementing: ["science-technology", "all-communes-wards"],
        cadence: regularly,
        lines: [[698, 702]],
        doubts: [
          {
            on: "task",
            note: {
              vi: "Bản chép đọc “cap X e”; hiểu là cấp xã.",
              en: "The transcription reads “cap X e”; taken as the commune level (“cấp xã”).",
            },
          },
        ],
      },
      {
        task: {
          vi: "Phổ cập kỹ năng số cho tối thiểu 80% viên chức ngành Y tế và Giáo dục",
          en: "Digital skills taught to at least 80% of public employees in health and education",
        },
        lead: ["health", "education-training"],
        implementing: ["health", "education-training", "schools-health-facilities"],
        cadence: regularly,
        lines: [[703, 706]],
      },
      {
        task: {
          vi: "Phổ cập kỹ năng số tối thiểu 80% cho người lao động trong doanh nghiệp",
          en: "Digital skills taught to at least 80% of employees of enterprises",
        },
        lead: ["science-technology"],
        implementing: ["economic-zones", "industry-trade", "home-affairs"],
        cadence: regularly,
        lines: [[707, 710]],
      },
      {
        task: {
          vi: "Phổ cập kỹ năng số cho người dân",
          en: "Digital skills taught to the people",
        },
        lead: ["science-technology"],
        implementing: ["youth-union-digital-teams"],
        cadence: regularly,
        lines: [[711, 714]],
      },
    ],
    doubts: [
      {
        on: "before",
        note: {
          vi: "Bản chép đọc “| 5 4o 10 20 16/20”, hiểu là 5,40; cũng có thể là 5,46, 5,49 hoặc 3,40. Nhóm 2 không in tổng điểm năm 2024 nên không kiểm tra được.",
          en: "The transcription reads “| 5 4o 10 20 16/20”, taken as 5.40; it may also be 5.46, 5.49 or 3.40. No 2024 sum of group 2 is printed to check it.",
        },
      },
      {
        on: "lead",
        note: {
          vi: "Dòng chính không ghi cơ quan; phân công nằm ở năm dòng con.",
          en: "The row itself names no agency; the five rows below it do.",
        },
      },
    ],
  },
} as const satisfies Readonly<Record<string, AssignmentFields<Agency>>>;
