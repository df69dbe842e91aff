// What does the plan print of the main indices and of the total, besides their figures? Where, what
// is doubtful, and what section III wants done.

import type { GroupFields } from "../../../../src/plan.js";
import type { Agency } from "./agencies.js";
import { tasks } from "./tasks.js";

export const groupRows = {
  "1": {
    lines: [
      [95, 95],
      [413, 413],
    ],
    doubts: [
      {
        on: "name",
        note: {
          vi: "Bảng chính in “Hạ tầng và Nhân lực số” (bản chép: “Ha tAng va Nhan luc sb”), khác phụ lục và mục III.1 “Hạ tầng và nền tảng số”; gần như chắc là lỗi soạn thảo.",
          en: "The main table prints “Digital infrastructure and human resources” (transcription: “Ha tAng va Nhan luc sb”), the appendix and section III.1 “Digital infrastructure and platforms”; almost certainly a drafting error.",
        },
      },
      {
        on: "max",
        note: {
          vi: "Điểm dự thảo của sáu dòng con trong bảng chính cộng lại là 140, không phải 200; với 80 ở dòng 1.5 như phụ lục thì đủ 200.",
          en: "The draft maxima of the six lines below add up to 140 in the main table, not 200; with the appendix's 80 in row 1.5 they make 200.",
        },
      },
      {
        on: "target",
        note: {
          vi: "Mục tiêu của sáu dòng con đọc được cộng lại là 136, không phải 194. Nếu 1.5 đạt 80/80 thì tổng là 196; 194 cần 78/80. Tổng 912 đã tính 194; chưa rõ 194 từ đâu ra.",
          en: "The targets of the six lines below add up to 136 as read, not 194. With 80/80 for 1.5 they would be 196; 194 needs 78/80. The total of 912 contains 194; where it comes from is open.",
        },
      },
    ],
    subtasks: tasks["1"],
  },
  "2": {
    lines: [
      [121, 121],
      [608, 610],
    ],
    doubts: [
      {
        on: "row",
        note: {
          vi: "Mã nhóm “2” của phụ lục không có trong bản chép.",
          en: "The appendix's group code “2” is not in the transcription.",
        },
      },
    ],
    subtasks: tasks["2"],
  },
  "3": {
    lines: [
      [132, 132],
      [715, 715],
    ],
    doubts: [
      {
        on: "name",
        note: {
          vi: "Phụ lục in “An toàn thông tin, an ninh mạng”, phần “ninh mạng” rơi vào dòng 687 của bản chép; bảng chính in “An toàn thông tin mạng”.",
          en: "The appendix prints “Information security and cybersecurity”, its last words in line 687 of the transcription; the main table prints “Network information security”.",
        },
      },
    ],
    subtasks: tasks["3"],
  },
  "4": {
    lines: [
      [137, 137],
      [740, 741],
    ],
    subtasks: tasks["4"],
  },
  "5": {
    lines: [
      [174, 174],
      [990, 990],
    ],
    doubts: [
      {
        on: "name",
        note: {
          vi: "Phụ lục in “Hoạt động Kinh tế số”, bảng chính in “Hoạt động kinh tế số”.",
          en: "The appendix writes “Kinh tế số” with a capital letter, the main table without.",
        },
      },
      {
        on: "before",
        note: {
          vi: "Điểm các dòng con đọc được là 25,96 + 18,04 = 44,00; thiếu 19,99 (các chỉ số của Quyết định 405 không in trong bảng: hợp đồng điện tử, bưu chính, tên miền .vn).",
          en: "The lines below have 25.96 + 18.04 = 44.00 as read; 19.99 are missing (indicators of Decision 405 that the table does not print: electronic contracts, post, .vn domain names).",
        },
      },
    ],
    subtasks: tasks["5"],
  },
  "6": {
    lines: [
      [187, 187],
      [1041, 1041],
    ],
    doubts: [
      {
        on: "target",
        note: {
          vi: "Mục tiêu của năm dòng con cộng lại là 170, không phải 180; tổng 912 cũng chỉ khớp với 170.",
          en: "The targets of the five lines below add up to 170, not 180; the total of 912 fits 170 only.",
        },
      },
      {
        on: "before",
        note: {
          vi: "Điểm năm 2024 của các dòng con cộng lại là 64,84 khi 6.3 đọc theo chữ là 0; thiếu 6,38 so với 71,22 (6,38 được ghi ở 6.3).",
          en: "The 2024 points of the lines below add up to 64.84 with 6.3 read literally as 0; 6.38 are missing to 71.22 (they are given to 6.3).",
        },
      },
    ],
    subtasks: tasks["6"],
  },
  total: {
    lines: [[217, 217]],
    doubts: [
      {
        on: "target",
        note: {
          vi: "Mục tiêu in của các nhóm cộng lại là 194 + 96 + 100 + 200 + 152 + 180 = 922, không phải 912; 912 khớp nếu nhóm 6 là 170.",
          en: "The printed targets of the groups add up to 194 + 96 + 100 + 200 + 152 + 180 = 922, not 912; 912 fits if group 6 is 170.",
        },
      },
    ],
  },
} as const satisfies Readonly<Record<string, GroupFields<Agency>>>;
