// Who does what for main index 6, digital society activity?

import type { AssignmentFields } from "../../../../src/plan.js";
import type { Agency } from "./agencies.js";
import { newIndicator, regularly } from "./words.js";

export const digitalSociety = {
  "6.1": {
    lead: ["police"],
    implementing: ["communes-wards"],
    cadence: regularly,
    goal: {
      wording: {
        vi: "Đảm bảo 100% dân số từ 14 tuổi trở lên đã được cấp tài khoản định danh điện tử mức 2 trở lên",
        en: "100% of people aged 14 and over with an electronic identification account of level 2 or higher",
      },
      variable: "rate",
      atLeast: "100%",
    },
    lines: [
      [189, 192],
      [1042, 1051],
    ],
    doubts: [
      {
        on: "target",
        note: {
          vi: "Mục tiêu in trên 50, là điểm tối đa của Quyết định 405; điểm dự thảo là 40. Mục tiêu 100% cho 40/40.",
          en: "The target is printed over 50, the maximum of Decision 405; the draft's is 40. The goal of 100% gives 40/40.",
        },
      },
    ],
  },
  "6.2": {
    lead: ["state-bank"],
    implementing: ["communes-wards"],
    cadence: regularly,
    goal: {
      wording: {
        vi: "Đảm bảo 100% dân số từ 15 tuổi trở lên có tài khoản thanh toán trực tuyến tại ngân hàng hoặc tổ chức được phép khác",
        en: "100% of the population aged 15 and over with an online payment account at a bank or other permitted organisation",
      },
      variable: "rate",
      atLeast: "100%",
    },
    lines: [
      [193, 197],
      [1052, 1071],
    ],
    doubts: [
      newIndicator,
      {
        on: "formula",
        note: {
          vi: "Dấu “>” trong bản chép có thể là “≥”; ở đúng 95% hai nhánh cùng giá trị.",
          en: "The transcription's “>” may be “≥”; at exactly 95% both branches have the same value.",
        },
      },
      {
        on: "goal",
        note: {
          vi: "Mục III.8 in “trên 95%”, phụ lục in 100%; công thức cho điểm tối đa từ 95%.",
          en: "Section III.8 prints “over 95%”, the appendix 100%; the formula gives the maximum from 95%.",
        },
      },
    ],
  },
  "6.3": {
    lead: ["science-technology"],
    implementing: ["departments", "youth-union", "communes", "signature-enterprises"],
    cadence: regularly,
    goal: {
      wording: {
        vi: "Dân số trung bình từ 14 tuổi trở lên được cấp chứng thư số cá nhân đạt tối thiểu 70%",
        en: "At least 70% of the average population aged 14 and over with a personal digital certificate",
      },
      variable: "rate",
      atLeast: "70%",
    },
    lines: [
      [198, 200],
      [1076, 1091],
    ],
    doubts: [
      {
        on: "before",
        note: {
          vi: "Bản chép đọc “| 0 >0 40 20/30”: “>0” là điểm tối đa 50 của Quyết định 405; điểm năm 2024 đọc theo chữ là 0. 6,38 là số suy ra: 71,22 − 38,21 − 26,63.",
          en: "The transcription reads “| 0 >0 40 20/30”: “>0” is Decision 405's maximum of 50; the 2024 points read literally are 0. 6.38 is inferred: 71.22 − 38.21 − 26.63.",
        },
      },
      {
        on: "target",
        note: {
          vi: "“20/30” có thể là 20/50: các dòng 6.1 và 6.5 dùng mẫu số 50, và bản chép cũng đọc 50 thành 30 ở dòng 3.1. Điểm dự thảo là 40; mục tiêu tối thiểu 70% cho 40/40.",
          en: "“20/30” may be 20/50: rows 6.1 and 6.5 are over 50, and the transcription also reads 50 as 30 in row 3.1. The draft's maximum is 40; the goal of 70% or more gives 40/40.",
        },
      },
      {
        on: "implementing",
        note: {
          vi: "Vị trí cột của “Tỉnh đoàn” không chắc; cột thực hiện là cách đọc tốt nhất.",
          en: "The column of the Provincial Youth Union is not certain; implementing is the best reading.",
        },
      },
      {
        on: "formula",
        note: {
          vi: "a đếm chứng thư, b đếm người: tỷ lệ có thể vượt 100%.",
          en: "a counts certificates, b people: the rate may exceed 100%.",
        },
      },
    ],
  },
  "6.4": {
    implementing: ["departments", "communes-wards"],
    cadence: regularly,
    goal: {
      wording: {
        vi: "Đảm bảo 95% người dân có Sổ sức khỏe điện tử",
        en: "95% of people with an electronic health record",
      },
      variable: "rate",
      atLeast: "95%",
    },
    lines: [
      [202, 204],
      [1092, 1098],
    ],
    doubts: [
      newIndicator,
      {
        on: "max",
        note: {
          vi: "Bản chép phụ lục đọc điểm tối đa là “0”; hiểu là 40 (tổng nhóm 200).",
          en: "The transcription of the appendix reads the maximum as “0”; taken as 40 (the group has 200).",
        },
      },
      {
        on: "lead",
        note: {
          vi: "Ô cơ quan chủ trì không đọc được trong bản chép (“b?r})faAn_s%t … 0 -”); khả năng là Sở Y tế.",
          en: "The cell of the lead agency cannot be read in the transcription (“b?r})faAn_s%t … 0 -”); probably the Department of Health.",
        },
      },
      {
        on: "goal",
        note: {
          vi: "Mục III.8 in “trên 95%”, phụ lục in 95%.",
          en: "Section III.8 prints “over 95%”, the appendix 95%.",
        },
      },
    ],
  },
  "6.5": {
    lead: ["science-technology"],
    implementing: ["departments", "communes-wards"],
    cadence: regularly,
    goal: {
      wording: {
        vi: "Tổ công nghệ số cộng đồng hướng dẫn người dân các kỹ năng cơ bản về công nghệ thông tin và truyền thông, đảm bảo đạt tỷ lệ tối thiểu 80%",
        en: "Community digital technology teams teach people basic information and communication technology skills, reaching at least 80%",
      },
      variable: "rate",
      atLeast: "80%",
    },
    lines: [
      [214, 216],
      [1099, 1118],
    ],
    doubts: [
      {
        on: "target",
        note: {
          vi: "Mục tiêu in trên 50, là điểm tối đa của Quyết định 405; điểm dự thảo là 40. Mục tiêu tối thiểu 80% cho 40/40.",
          en: "The target is printed over 50, the maximum of Decision 405; the draft's is 40. The goal of 80% or more gives 40/40.",
        },
      },
    ],
  },
} as const satisfies Readonly<Record<string, AssignmentFields<Agency>>>;
