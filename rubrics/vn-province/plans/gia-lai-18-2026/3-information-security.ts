// Who does what for main index 3, information security and cybersecurity?

import type { AssignmentFields } from "../../../../src/plan.js";
import type { Agency } from "./agencies.js";
import { regularly } from "./words.js";

export const informationSecurity = {
  "3.1": {
    lead: ["police"],
    implementing: ["departments", "all-communes-wards"],
    cadence: {
      vi: "Trong vòng 02 tháng kể từ ngày hoàn thành xây dựng hệ thống",
      en: "Within 2 months of the day the system is completed",
    },
    goal: {
      wording: {
        vi: "Các hệ thống thông tin được phê duyệt cấp độ an toàn thông tin theo quy định",
        en: "Information systems have their information security level approved as required",
      },
    },
    lines: [
      [133, 134],
      [720, 730],
    ],
    doubts: [
      {
        on: "name",
        note: {
          vi: "Bảng chính in “… được xác định và phê duyệt cấp độ an toàn”; phụ lục in “… phê duyệt hồ sơ đề xuất bảo đảm an ninh mạng theo cấp độ”.",
          en: "The main table prints “… with an approved security level”; the appendix “… with an approved proposal for cybersecurity by level”.",
        },
      },
      {
        on: "max",
        note: {
          vi: "Bản chép bảng chính đọc “20 20 >0 50730”; “>0” hiểu là 50.",
          en: "The transcription of the main table reads “20 20 >0 50730”; “>0” is taken as 50.",
        },
      },
      {
        on: "target",
        note: {
          vi: "“50730” hiểu là 50/50, vì tổng mục tiêu 100 của nhóm cần 50; đọc theo chữ là 50/30.",
          en: "“50730” is taken as 50/50, since the group's target of 100 needs 50; read literally it is 50/30.",
        },
      },
      {
        on: "cadence",
        note: {
          vi: "Bản chép đọc “Trong vong 02 thang ké to ngay hoan thanh xay dung hé thong”.",
          en: "The transcription reads “Trong vong 02 thang ké to ngay hoan thanh xay dung hé thong”.",
        },
      },
    ],
  },
  "3.2": {
    lead: ["police"],
    implementing: ["departments", "all-communes-wards"],
    cadence: regularly,
    goal: {
      wording: {
        vi: "Các hệ thống thông tin được kiểm tra, đánh giá ATTT hằng năm",
        en: "Information systems inspected and assessed for information security every year",
      },
    },
    lines: [
      [135, 136],
      [731, 739],
    ],
    doubts: [
      {
        on: "max",
        note: {
          vi: "Bản chép bảng chính đọc “6,25 10 >0 S0750”; “>0” hiểu là 50.",
          en: "The transcription of the main table reads “6,25 10 >0 S0750”; “>0” is taken as 50.",
        },
      },
      {
        on: "target",
        note: {
          vi: "“S0750” hiểu là 50/50.",
          en: "“S0750” is taken as 50/50.",
        },
      },
      {
        on: "before",
        note: {
          vi: "Điểm năm 2024 có thể thuộc chỉ số 5.4 hoặc 5.5 của Quyết định 405.",
          en: "The 2024 points may belong to indicator 5.4 or 5.5 of Decision 405.",
        },
      },
      {
        on: "name",
        note: {
          vi: "Tên chỉ số nói “định kỳ”, mục tiêu nói “hằng năm”.",
          en: "The name says “periodic”, the goal “every year”.",
        },
      },
      {
        on: "cadence",
        note: {
          vi: "Thời gian in “Thường xuyên”, mục tiêu nói “hằng năm”.",
          en: "The time is printed as “regularly”, the goal says “every year”.",
        },
      },
    ],
  },
} as const satisfies Readonly<Record<string, AssignmentFields<Agency>>>;
