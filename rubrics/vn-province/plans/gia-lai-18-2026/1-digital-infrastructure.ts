// Who does what for main index 1, digital infrastructure and platforms?

import type { AssignmentFields } from "../../../../src/plan.js";
import type { Agency } from "./agencies.js";
import { newIndicator, regularly } from "./words.js";

export const digitalInfrastructure = {
  "1.1": {
    lead: ["science-technology"],
    implementing: ["telecom-enterprises"],
    cadence: regularly,
    goal: {
      wording: {
        vi: "100% người sử dụng có khả năng truy nhập băng rộng cố định với tốc độ trên 1Gb/s",
        en: "100% of users able to access fixed broadband above 1 Gb/s",
      },
      variable: "rate",
      atLeast: "100%",
    },
    lines: [
      [96, 98],
      [414, 421],
    ],
    doubts: [
      newIndicator,
      {
        on: "row",
        note: {
          vi: "Bản chép phụ lục đọc mã là “|1”; hiểu là 1.1.",
          en: "The transcription of the appendix reads the code as “|1”; taken as 1.1.",
        },
      },
    ],
  },
  "1.2": {
    lead: ["science-technology"],
    implementing: ["telecom-enterprises"],
    cadence: regularly,
    goal: {
      wording: { vi: "100% người dân được phủ sóng 5G", en: "100% of people covered by 5G" },
      variable: "rate",
      atLeast: "100%",
    },
    lines: [
      [111, 112],
      [422, 427],
    ],
    doubts: [
      newIndicator,
      {
        on: "formula",
        note: {
          vi: "Công thức in không có mức trần: tỷ lệ 100% cho 101,01% điểm tối đa, tức 20,20 trên 20; cần hiểu là tối đa 20.",
          en: "The printed formula has no cap: a rate of 100% gives 101.01% of the maximum, that is 20.20 of 20; to be taken as 20 at most.",
        },
      },
      {
        on: "goal",
        note: {
          vi: "Mục tiêu 100% khác ngưỡng 99% của công thức.",
          en: "The goal of 100% differs from the formula's threshold of 99%.",
        },
      },
    ],
  },
  "1.3": {
    lead: ["science-technology"],
    implementing: ["telecom-enterprises"],
    cadence: regularly,
    goal: {
      wording: {
        vi: "Trên 80% hộ gia đình có kết nối Internet băng rộng cáp quang",
        en: "Over 80% of households with fibre broadband Internet",
      },
      variable: "rate",
      atLeast: "80%",
      strict: true,
    },
    lines: [
      [113, 114],
      [428, 437],
    ],
    doubts: [
      {
        on: "formula",
        note: {
          vi: "Biến a nói “truy cập Internet” chung, không phải “băng rộng cáp quang” như tên chỉ số.",
          en: "Variable a says “Internet access” in general, not “fibre broadband” as the name does.",
        },
      },
      {
        on: "goal",
        note: {
          vi: "Mục III.1 in 100% hộ gia đình, phụ lục in “trên 80%”; mục tiêu 16/20 ứng với 80%.",
          en: "Section III.1 asks for 100% of households, the appendix for “over 80%”; the target of 16/20 stands for 80%.",
        },
      },
    ],
  },
  "1.4": {
    lead: ["science-technology"],
    implementing: ["science-technology", "digital-technology-enterprises"],
    cadence: regularly,
    goal: {
      wording: {
        vi: "Duy trì, nâng cấp Trung tâm dữ liệu của tỉnh theo hướng sử dụng công nghệ điện toán đám mây; 100% các hệ thống thông tin dùng chung có sử dụng dịch vụ điện toán đám mây của Trung tâm dữ liệu",
        en: "The province's data centre kept up and upgraded towards cloud computing; 100% of shared information systems use the data centre's cloud services",
      },
    },
    lines: [
      [115, 117],
      [466, 513],
    ],
    doubts: [
      {
        on: "target",
        note: {
          vi: "Mục tiêu in trên 30, là điểm tối đa của Quyết định 405, không phải điểm dự thảo 20 in cùng dòng; cách đọc khác có thể: 20/20.",
          en: "The target is printed over 30, the maximum of Decision 405, not over the draft's 20 in the same line; it may also read 20/20.",
        },
      },
      {
        on: "formula",
        note: {
          vi: "Không in tỷ lệ; yêu cầu địa phương có Báo cáo tổng hợp, phân tích và đánh giá kết quả theo từng năm.",
          en: "No rate is printed; localities have to have a report that sums up, analyses and assesses the results of each year.",
        },
      },
    ],
  },
  "1.5": {
    lead: ["science-technology"],
    implementing: ["departments"],
    cadence: regularly,
    goal: {
      wording: {
        vi: "Xây dựng, đưa vào sử dụng đầy đủ các nền tảng số dùng chung theo yêu cầu của Bộ KH&CN",
        en: "All shared digital platforms that the Ministry of Science and Technology requires built and put into use",
      },
    },
    lines: [
      [118, 119],
      [515, 579],
    ],
    doubts: [
      {
        on: "max",
        note: {
          vi: "Bảng chính in điểm dự thảo 20 (bản chép: “21.43 30 20 20/30”); phụ lục in 80, và chỉ số 80 mới cho tổng 200 của nhóm. Dùng 80.",
          en: "The main table prints a draft maximum of 20 (transcription: “21.43 30 20 20/30”); the appendix prints 80, and only 80 gives the group's 200. 80 is used.",
        },
      },
      {
        on: "target",
        note: {
          vi: "Mục tiêu in trên 30, là điểm tối đa của Quyết định 405; dự thảo là 20 hoặc 80. Mục tiêu 194 của nhóm cần 78/80 ở dòng này.",
          en: "The target is printed over 30, the maximum of Decision 405; the draft's is 20 or 80. The group's target of 194 needs 78/80 in this row.",
        },
      },
      {
        on: "before",
        note: {
          vi: "Bản chép đọc “21.43”; hiểu là 21,43.",
          en: "The transcription reads “21.43”; taken as 21,43 with a comma.",
        },
      },
      {
        on: "formula",
        note: {
          vi: "Nền tảng thứ 5 in “cấp tỉnh” ở mục III.1, “cấp bộ” ở phụ lục.",
          en: "Platform 5 is “of the province” in section III.1 and “of the ministry” in the appendix.",
        },
      },
    ],
  },
  "1.6": {
    lead: ["science-technology"],
    implementing: ["departments"],
    cadence: regularly,
    goal: {
      wording: {
        vi: "Triển khai ứng dụng Trí tuệ nhân tạo (AI) phục vụ CBCCVC, phục vụ người dân, doanh nghiệp và các ứng dụng AI nâng cao khác",
        en: "Artificial intelligence (AI) applications deployed for officials, civil servants and public employees and for people and enterprises, with other advanced AI applications",
      },
    },
    lines: [
      [120, 120],
      [581, 606],
    ],
  },
} as const satisfies Readonly<Record<string, AssignmentFields<Agency>>>;
