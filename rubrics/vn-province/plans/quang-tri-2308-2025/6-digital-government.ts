// Who does what for digital government activity (rows VI.1 to VI.9), with which evidence?

import type { AssignmentFields } from "../../../../src/plan.js";
import type { Agency } from "./agencies.js";

const noEvidence = {
  on: "evidence",
  note: {
    vi: "Không có chữ ở cột tài liệu kiểm chứng",
    en: "The column of evidence is empty",
  },
} as const;

const ministryReview = {
  vi: "Bộ KHCN trực tiếp rà soát",
  en: "Reviewed directly by the Ministry of Science and Technology",
} as const;

const perhapsSwapped = {
  vi: "«Văn phòng» tách riêng ở dòng 1074: chủ trì và xác nhận có thể đảo",
  en: "“Văn phòng” stands apart in line 1074: lead and verifying may be the other way round",
} as const;

export const digitalGovernment = {
  "6.1": {
    lead: ["information-centre"],
    verifying: ["science-technology"],
    task: {
      vi: "Trung tâm Điều hành thông tin tỉnh rà soát để kiểm định phần mềm và hiệu năng. Sở Tài chính bố trí kinh phí triển khai",
      en: "The Provincial Information Operations Centre reviews the portal for the inspection of its software and performance. The Department of Finance provides the funds",
    },
    condition: {
      vi: "Đảm bảo theo yêu cầu chức năng, tính năng kỹ thuật của Bộ KHCN; Trung tâm Điều hành thông tin tỉnh đảm bảo Cổng thông tin điện tử có gắn nhãn xác nhận đã kết nối với Hệ thống EMC; Sở ban ngành, địa phương đảm bảo Trang thông tin điện tử có gắn nhãn xác nhận đã kết nối với Hệ thống EMC; Trung tâm Điều hành thông tin tỉnh đảm bảo Cổng thông tin điện tử có hiển thị đường dẫn trên trang chủ dẫn đến các trang thành phần; Sở ban ngành, địa phương đảm bảo Trang thông tin điện tử có đường dẫn trên trang chủ trỏ đến cổng thông tin điện tử mà trang trực thuộc",
      en: "The functions and technical features are as the Ministry of Science and Technology requires; the Provincial Information Operations Centre ensures that the portal shows the label of connection to the EMC system; the departments and localities ensure that their sites show the label of connection to the EMC system; the Provincial Information Operations Centre ensures that the portal's home page links to the agencies' sites; the departments and localities ensure that the home page of each site links to the portal that it belongs to",
    },
    evidence: [ministryReview],
    due: "2025-12-31",
    lines: [1043, 1065],
    doubts: [
      {
        on: "evidence",
        note: {
          vi: "Bản chép ghi «Bé.};(H?N … trực tiếp rà soát»; «Bộ KHCN» là cách đọc tốt nhất",
          en: "The transcription has “Bé.};(H?N … trực tiếp rà soát”; “Bộ KHCN”, the ministry, is the best reading",
        },
      },
    ],
  },
  "6.2": {
    lead: ["science-technology"],
    verifying: ["committee-office"],
    task: {
      vi: "Sở KHCN tổ chức rà soát các chức năng, tính năng chưa đảm bảo yêu cầu, các nội dung [đề xuất] cấp kinh phí để đầu tư triển khai",
      en: "The Department of Science and Technology reviews the functions and features that do not yet meet the requirements, and the items [proposed] for investment funds",
    },
    condition: {
      vi: "Đảm bảo theo yêu cầu chức năng, tính năng kỹ thuật của Bộ KHCN",
      en: "The functions and technical features are as the Ministry of Science and Technology requires",
    },
    evidence: [ministryReview],
    due: "2025-12-31",
    lines: [1070, 1082],
    doubts: [
      { on: "lead", note: perhapsSwapped },
      { on: "verifying", note: perhapsSwapped },
      {
        on: "task",
        note: {
          vi: "Một phần dòng 1079 đến 1081 không đọc được (có thể «Sở Tài chính cấp kinh phí»); «đề xuất» là cách đọc",
          en: "Part of lines 1079 to 1081 is illegible (perhaps “Sở Tài chính cấp kinh phí”, the Department of Finance funds it); “proposed” is a reading",
        },
      },
      {
        on: "evidence",
        note: {
          vi: "Bản chép ghi «6 KHCN trực tiếp rà soát»: Bộ hoặc Sở",
          en: "The transcription has “6 KHCN trực tiếp rà soát”: the ministry or the department",
        },
      },
      {
        on: "formula",
        note: {
          vi: "Phụ lục 1 nhắc ngưỡng «mức B»",
          en: "Appendix 1 speaks of a threshold, “level B”",
        },
      },
    ],
  },
  "6.3": {
    lead: ["science-technology"],
    verifying: ["science-technology"],
    task: {
      vi: "Sở KHCN xây dựng kế hoạch kết nối 100% dịch vụ dữ liệu có trên nền tảng tích hợp, chia sẻ dữ liệu quốc gia vào các nền tảng của tỉnh thông qua LGSP",
      en: "The Department of Science and Technology plans to connect 100% of the data services on the national data exchange platform to the province's platforms through LGSP",
    },
    condition: {
      vi: "100% dịch vụ dữ liệu có trên NDXP được liên thông và đưa vào sử dụng tại tỉnh",
      en: "100% of the data services on NDXP are connected and used in the province",
    },
    goal: { variable: "rate", atLeast: "100%" },
    evidence: [
      { vi: "Báo cáo có ký số", en: "Digitally signed report" },
      {
        vi: "Cục chuyển đổi số quốc gia rà soát",
        en: "Reviewed by the National Digital Transformation Agency",
      },
    ],
    due: "2025-12-31",
    lines: [1083, 1090],
    doubts: [
      {
        on: "evidence",
        note: {
          vi: "Bản chép ghi «(o (oo / C40 ¢6 kY 56 / o pyydy / dbi s quéc / gia ra soat»",
          en: "The transcription has “(o (oo / C40 ¢6 kY 56 / o pyydy / dbi s quéc / gia ra soat”",
        },
      },
    ],
  },
  "6.4": {
    lead: ["departments", "communes"],
    verifying: ["public-administration-centre"],
    task: {
      vi: "Trung tâm Hành chính công tỉnh tham mưu UBND tỉnh triển khai các giải pháp nâng cao tỷ lệ công bố dịch vụ công trực tuyến toàn trình",
      en: "The Provincial Public Administration Centre advises the Provincial People's Committee on raising the share of services announced as fully online",
    },
    condition: {
      vi: ">60% thủ tục hành chính công bố dịch vụ công trực tuyến toàn trình",
      en: "More than 60% of procedures are announced as fully online services",
    },
    goal: { variable: "rate", atLeast: "60%", strict: true },
    due: "2025-12-31",
    lines: [1091, 1097],
    doubts: [
      {
        on: "max",
        note: {
          vi: "Ô điểm ghi «po», đọc là 20; khớp tổng nhóm 200 (với VI.6 = 50) và cột QĐ 405 của Gia Lai (4.4 = 20)",
          en: "The cell has “po”, read as 20; it fits the group's sum, 200 (with VI.6 = 50), and Gia Lai's column of Decision 405 (4.4 = 20)",
        },
      },
      {
        on: "verifying",
        note: {
          vi: "Bản chép ghi «50 binh», đọc là «công tỉnh»",
          en: "The transcription has “50 binh”, read as “công tỉnh”",
        },
      },
      noEvidence,
    ],
  },
  "6.5": {
    lead: ["public-administration-centre", "communes"],
    verifying: ["science-technology"],
    task: {
      vi: "Trung tâm Hành chính công tỉnh, Sở KHCN tham mưu các giải pháp nhằm áp chỉ tiêu hồ sơ trực tuyến cho từng cơ quan, địa phương; tăng tỷ lệ người dân, doanh nghiệp tham gia đăng ký DVCTT",
      en: "The Provincial Public Administration Centre and the Department of Science and Technology propose how to set each agency and locality a target of online files; raise the share of people and enterprises registered for online public services",
    },
    condition: {
      vi: ">=80% hồ sơ nộp trực tuyến",
      en: "At least 80% of files are submitted online",
    },
    goal: { variable: "rate", atLeast: "80%" },
    due: "2025-12-31",
    lines: [1098, 1105],
    doubts: [noEvidence],
  },
  "6.6": {
    lead: ["public-administration-centre", "communes"],
    verifying: ["science-technology"],
    task: {
      vi: "Trung tâm Hành chính công tỉnh tham mưu UBND tỉnh chỉ đạo đảm bảo công tác tiếp nhận không hồ sơ giấy, xử lý thủ tục hành chính áp dụng 100% trên nền tảng số đã được triển khai. Áp chỉ tiêu xử lý trực tuyến cho các cơ quan, địa phương; Sở KHCN đảm bảo điều kiện kỹ thuật",
      en: "The Provincial Public Administration Centre advises the Provincial People's Committee on receiving no paper files and handling 100% of procedures on the digital platforms in use. Set agencies and localities targets of online handling; the Department of Science and Technology ensures the technical conditions",
    },
    condition: {
      vi: ">=70% hồ sơ trực tuyến toàn trình",
      en: "At least 70% of files are handled fully online",
    },
    goal: { variable: "rate", atLeast: "70%" },
    due: "2025-12-31",
    lines: [1106, 1123],
    doubts: [noEvidence],
  },
  "6.7": {
    lead: ["science-technology"],
    verifying: ["public-administration-centre"],
    task: {
      vi: "Sở Khoa học và Công nghệ phối hợp Công an tỉnh đẩy nhanh triển khai DVCTT trên VNeID để thúc đẩy DVC trực tuyến",
      en: "The Department of Science and Technology, with the Provincial Police, speeds up online public services on VNeID to promote their use",
    },
    condition: {
      vi: "Tỷ lệ tài khoản sử dụng DVCTT càng cao điểm càng cao",
      en: "The higher the share of accounts that use online public services, the higher the points",
    },
    evidence: [
      {
        vi: "Thống kê trên hệ thống, Cục chuyển đổi số quốc gia xác nhận",
        en: "Statistics on the system, confirmed by the National Digital Transformation Agency",
      },
    ],
    due: "2025-12-31",
    lines: [1124, 1132],
  },
  "6.8": {
    lead: ["departments", "communes"],
    verifying: ["public-administration-centre"],
    task: {
      vi: "Xây dựng, triển khai giải pháp nâng cao chỉ số hài lòng của người dân và doanh nghiệp trong thực hiện TTHC, sử dụng DVCTT do sở, ngành, địa phương mình giải quyết, cung cấp",
      en: "Raise the satisfaction of people and enterprises with the procedures and online public services that one's own department, sector or locality handles and provides",
    },
    condition: {
      vi: "Mức độ hài lòng tỷ lệ thuận theo số điểm",
      en: "Satisfaction is in proportion to the points",
    },
    evidence: [
      {
        vi: "Hình ảnh trên hệ thống, văn bản thống kê",
        en: "Screenshots of the system, written statistics",
      },
      {
        vi: "Cục chuyển đổi số quốc gia xác nhận",
        en: "Confirmed by the National Digital Transformation Agency",
      },
    ],
    due: "2025-12-31",
    lines: [1133, 1143],
  },
  "6.9": {
    lead: ["finance"],
    verifying: ["science-technology"],
    task: {
      vi: "Sở Tài chính thống kê đầy đủ tổng chi ngân sách cho chính quyền số",
      en: "The Department of Finance fully counts the budget spending on digital government",
    },
    condition: {
      vi: "Thống kê đầy đủ; Đảm bảo tỷ lệ >1% (Kinh phí đầu tư và Kinh phí chi thường xuyên từ Ngân sách nhà nước cho chính quyền số trên Tổng chi ngân sách nhà nước)",
      en: "The count is complete; the rate is above 1% (investment and recurrent spending of the state budget on digital government, over total state budget spending)",
    },
    goal: { variable: "rate", atLeast: "1%", strict: true },
    evidence: [
      {
        vi: "Văn bản báo cáo số liệu có ký số",
        en: "Digitally signed written report of the figures",
      },
    ],
    due: "2025-12-31",
    lines: [1144, 1159],
  },
} as const satisfies Readonly<Record<string, AssignmentFields<Agency>>>;
