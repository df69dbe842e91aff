// Who does what for main index 4, digital government activity?

import type { AssignmentFields } from "../../../../src/plan.js";
import type { Agency } from "./agencies.js";
import { regularly, yearly } from "./words.js";

export const digitalGovernment = {
  "4.1": {
    lead: ["committee-office"],
    implementing: ["departments", "communes-wards"],
    goal: {
      wording: {
        vi: "Đảm bảo đáp ứng các yêu cầu sau: Cổng thông tin điện tử có gắn nhãn xác nhận đã kết nối với Hệ thống EMC; Trang thông tin điện tử có gắn nhãn xác nhận đã kết nối với Hệ thống EMC; Cổng thông tin điện tử có hiển thị đường dẫn trên trang chủ dẫn đến các trang thành phần; Trang thông tin điện tử có đường dẫn trên trang chủ trỏ đến cổng thông tin điện tử mà trang trực thuộc",
        en: "These requirements are met: the portal bears the label of connection to the EMC system; the websites bear the label of connection to the EMC system; the portal's home page links to its component websites; the websites' home pages link to the portal they belong to",
      },
    },
    lines: [
      [138, 140],
      [742, 795],
    ],
    doubts: [
      {
        on: "cadence",
        note: {
          vi: "Cột thời gian không có chữ trong bản chép.",
          en: "The time column is empty in the transcription.",
        },
      },
    ],
  },
  "4.2": {
    name: {
      vi: "Tỷ lệ số dịch vụ dữ liệu có trên Nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NDXP) được đưa vào sử dụng chính thức tại Bộ, ngành",
      en: "Data services on the national data exchange platform (NDXP) officially used in the ministry",
    },
    lead: ["science-technology"],
    implementing: ["departments"],
    cadence: regularly,
    goal: {
      wording: {
        vi: "Đảm bảo đạt 100% dịch vụ dữ liệu có trên Nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NDXP) được đưa vào sử dụng chính thức tại tỉnh",
        en: "100% of data services on the national data exchange platform (NDXP) officially used in the province",
      },
      variable: "rate",
      atLeast: "100%",
    },
    lines: [
      [141, 158],
      [797, 828],
    ],
    doubts: [
      {
        on: "row",
        note: {
          vi: "Bản chép bảng chính đọc mã là “4 |”; hiểu là 4.2.",
          en: "The transcription of the main table reads the code as “4 |”; taken as 4.2.",
        },
      },
      {
        on: "before",
        note: {
          vi: "Bản chép đọc “125”, mất dấu phẩy; hiểu là 12,5, vì 125 lớn hơn điểm tối đa 20.",
          en: "The transcription reads “125”, the comma lost; taken as 12.5, since 125 exceeds the maximum of 20.",
        },
      },
      {
        on: "name",
        note: {
          vi: "Phụ lục in “tại Bộ, ngành” (chép từ bộ chỉ số cấp bộ); bảng chính in “tại tỉnh, thành phố”.",
          en: "The appendix prints “in the ministry” (copied from the ministries' rubric), the main table “in the province”.",
        },
      },
    ],
  },
  "4.3": {
    lead: ["committee-office"],
    implementing: ["departments", "communes-wards"],
    cadence: regularly,
    goal: {
      wording: {
        vi: "Hướng dẫn người dân, doanh nghiệp tăng cường sử dụng DVCTT",
        en: "People and enterprises guided to make more use of online public services",
      },
    },
    lines: [
      [159, 162],
      [830, 887],
    ],
    doubts: [
      {
        on: "formula",
        note: {
          vi: "Tỷ lệ in “b/a” nhưng theo định nghĩa biến phải là a/b (b/a luôn ≥ 1).",
          en: "The rate is printed as “b/a”, but by the variables' definitions it has to be a/b (b/a is never below 1).",
        },
      },
      {
        on: "before",
        note: {
          vi: "Chỉ số 6.7 của Quyết định 405 đếm tài khoản, không đếm người dân, doanh nghiệp.",
          en: "Indicator 6.7 of Decision 405 counts accounts, not people and enterprises.",
        },
      },
    ],
  },
  "4.4": {
    lead: ["committee-office"],
    implementing: ["departments", "communes-wards"],
    cadence: regularly,
    goal: {
      wording: {
        vi: "Duy trì số lượng hồ sơ nộp trực tuyến toàn trình đạt tối thiểu 80% trên tổng số hồ sơ giải quyết thủ tục hành chính trong năm của các cơ quan, đơn vị thuộc tỉnh",
        en: "Files handled fully online kept at 80% or more of all files of administrative procedures of the province's agencies in the year",
      },
      variable: "rate",
      atLeast: "80%",
    },
    lines: [
      [164, 165],
      [889, 923],
    ],
    doubts: [
      {
        on: "name",
        note: {
          vi: "Bảng chính in “Tỷ lệ dịch vụ công trực tuyến toàn trình”; phụ lục in “Tỷ lệ hồ sơ trực tuyến toàn trình”, là chỉ số khác, Quyết định 405 cho 50 điểm.",
          en: "The main table prints “Public services provided fully online”, the appendix “Files handled fully online”, another indicator, with 50 points under Decision 405.",
        },
      },
      {
        on: "before",
        note: {
          vi: "Điểm năm 2024 20/20 thuộc chỉ số “dịch vụ công trực tuyến toàn trình” của Quyết định 405; đoạn nêu nguyên nhân lại ghi “tỷ lệ hồ sơ trực tuyến toàn trình chưa cao”.",
          en: "The 20/20 of 2024 belong to Decision 405's indicator of services provided fully online; the paragraph on weak points has “the rate of files handled fully online not yet high”.",
        },
      },
    ],
  },
  "4.5": {
    lead: ["committee-office"],
    implementing: ["departments", "communes-wards"],
    cadence: regularly,
    goal: {
      wording: {
        vi: "Nâng cao chất lượng giải quyết thủ tục hành chính cho người dân, doanh nghiệp",
        en: "Administrative procedures handled better for people and enterprises",
      },
    },
    lines: [
      [166, 169],
      [924, 974],
    ],
    doubts: [
      {
        on: "formula",
        note: {
          vi: "Không in công thức tỷ lệ; suy ra (b+d)/(a+c), nhưng không loại trừ trung bình của b/a và d/c.",
          en: "No rate is printed; (b+d)/(a+c) is inferred, but the mean of b/a and d/c is not ruled out.",
        },
      },
    ],
  },
  "4.6": {
    lead: ["finance"],
    implementing: ["departments", "communes-wards"],
    cadence: yearly,
    goal: {
      wording: {
        vi: "Đảm bảo tỷ lệ chi cho chính quyền số đạt tối thiểu 1% trên tổng chi Ngân sách nhà nước",
        en: "Spending on digital government at 1% or more of all state budget spending",
      },
      variable: "rate",
      atLeast: "1%",
    },
    lines: [
      [171, 172],
      [975, 989],
    ],
    doubts: [
      {
        on: "row",
        note: {
          vi: "Bản chép đọc mã là “16” ở cả bảng chính và phụ lục; hiểu là 4.6.",
          en: "The transcription reads the code as “16” in both the main table and the appendix; taken as 4.6.",
        },
      },
      {
        on: "before",
        note: {
          vi: "Bản chép đọc “2132”, mất dấu phẩy; hiểu là 21,32.",
          en: "The transcription reads “2132”, the comma lost; taken as 21.32.",
        },
      },
      {
        on: "lead",
        note: {
          vi: "Bản chép đọc “36 Tai chinh”; hiểu là Sở Tài chính.",
          en: "The transcription reads “36 Tai chinh”; taken as the Department of Finance.",
        },
      },
      {
        on: "formula",
        note: {
          vi: "Biến a thiếu chữ “số” sau “chính quyền”.",
          en: "Variable a lacks the word “digital” before “government”.",
        },
      },
      {
        on: "formula",
        note: {
          vi: "Giải thích in kèm: chi cho chính quyền số của tỉnh/TP là chi cho Ứng dụng CNTT phục vụ các hoạt động chính quyền số của các cơ quan nhà nước.",
          en: "An explanation is printed with it: a province's spending on digital government is spending on IT applications for the digital government activity of state agencies.",
        },
      },
    ],
  },
} as const satisfies Readonly<Record<string, AssignmentFields<Agency>>>;
