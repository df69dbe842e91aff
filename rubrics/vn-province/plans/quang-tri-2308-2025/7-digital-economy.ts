// Who does what for digital economy activity (rows VII.1 to VII.5), with which evidence? No row
// prints a threshold.

import type { AssignmentFields } from "../../../../src/plan.js";
import type { Agency } from "./agencies.js";

const signedReport = {
  vi: "Báo cáo số liệu có ký số",
  en: "Digitally signed report of the figures",
} as const;

export const digitalEconomy = {
  "7.1": {
    lead: ["provincial-statistics"],
    verifying: ["science-technology"],
    task: {
      vi: "Chi cục Thống kê chủ trì, Chi cục Thuế phối hợp thống kê đầy đủ số liệu kinh tế số và phân tích tỷ trọng đóng góp vào GRDP của tỉnh; Chi cục Thuế theo dõi và hướng dẫn các cá nhân, tổ chức nộp thuế khai báo theo đúng mã ngành nghề liên quan đến kinh tế số đã đăng ký",
      en: "The Statistics Sub-department, with the Tax Sub-department, fully collects the figures of the digital economy and analyses its share of the province's GRDP; the Tax Sub-department guides taxpayers to declare under the registered industry codes of the digital economy",
    },
    condition: {
      vi: "Tỷ trọng tỷ lệ thuận với số điểm",
      en: "The share is in proportion to the points",
    },
    evidence: [
      { vi: "Văn bản số liệu có ký số", en: "Digitally signed document of the figures" },
      {
        vi: "Cục chuyển đổi số quốc gia xác nhận",
        en: "Confirmed by the National Digital Transformation Agency",
      },
    ],
    due: "2025-12-31",
    lines: [1166, 1177],
  },
  "7.2": {
    lead: ["finance"],
    verifying: ["science-technology"],
    task: {
      vi: "Sở Tài chính thống kê đầy đủ doanh nghiệp công nghệ số trên địa bàn tỉnh",
      en: "The Department of Finance fully counts the digital technology enterprises in the province",
    },
    condition: {
      vi: "Tỷ lệ doanh nghiệp công nghệ số tỷ lệ thuận theo số điểm",
      en: "The rate of digital technology enterprises is in proportion to the points",
    },
    evidence: [
      {
        vi: "Danh sách doanh nghiệp công nghệ số, Cục chuyển đổi số quốc gia xác nhận",
        en: "List of digital technology enterprises, confirmed by the National Digital Transformation Agency",
      },
    ],
    due: "2025-12-31",
    lines: [1178, 1183],
  },
  "7.3": {
    lead: ["electricity", "water", "vnpt", "viettel"],
    verifying: ["science-technology"],
    task: {
      vi: "Sở KHCN phối hợp cùng Điện lực tỉnh, Công ty CP Cấp nước, VNPT Quảng Trị, Viettel Quảng Trị để triển khai chuyển sang hợp đồng điện tử cho 100% doanh nghiệp ký",
      en: "The Department of Science and Technology, with the Provincial Power Company, the Water Supply Joint Stock Company, VNPT Quảng Trị and Viettel Quảng Trị, moves 100% of contracting enterprises to electronic contracts",
    },
    condition: {
      vi: "Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử tỷ lệ thuận theo số điểm",
      en: "The share of enterprises using electronic contracts is in proportion to the points",
    },
    evidence: [signedReport],
    due: "2025-12-31",
    lines: [1184, 1194],
    doubts: [
      {
        on: "lead",
        note: {
          vi: "Cột chủ trì và cột xác nhận lẫn nhau trong bản chép: có thể Sở KHCN chủ trì",
          en: "The columns of lead and verifying are mixed in the transcription: the Department of Science and Technology may lead",
        },
      },
      {
        on: "verifying",
        note: {
          vi: "Cột chủ trì và cột xác nhận lẫn nhau trong bản chép: có thể bốn doanh nghiệp xác nhận",
          en: "The columns of lead and verifying are mixed in the transcription: the four enterprises may verify",
        },
      },
    ],
  },
  "7.4": {
    lead: ["science-technology"],
    verifying: ["science-technology"],
    task: {
      vi: "Sở KHCN chỉ đạo các doanh nghiệp Bưu chính đảm bảo 100% các điểm bưu chính công cộng có kết nối Internet băng rộng cố định",
      en: "The Department of Science and Technology directs the postal enterprises to give 100% of public postal points fixed broadband Internet",
    },
    condition: {
      vi: "Tỷ lệ thuận theo số điểm",
      en: "In proportion to the points",
    },
    evidence: [signedReport],
    due: "2025-12-31",
    lines: [1195, 1210],
    doubts: [
      {
        on: "goal",
        note: {
          vi: "100% chỉ nằm ở nội dung thực hiện, không ở điều kiện đảm bảo",
          en: "100% appears in the task only, not in the condition",
        },
      },
    ],
  },
  "7.5": {
    lead: ["communes"],
    verifying: ["science-technology"],
    task: {
      vi: "Sở KHCN có văn bản truyền thông khuyến khích, hướng dẫn tổ chức, doanh nghiệp tham gia để tăng trưởng tên miền .VN",
      en: "The Department of Science and Technology issues a document that encourages and guides organisations and enterprises to take part, so that .VN domain names grow",
    },
    condition: {
      vi: "Số lượng tên miền tỷ lệ thuận theo số điểm",
      en: "The number of domain names is in proportion to the points",
    },
    evidence: [
      {
        vi: "Tài liệu kiểm chứng: VNNIC cung cấp",
        en: "Evidence: provided by VNNIC",
      },
    ],
    due: "2025-12-31",
    lines: [1212, 1223],
    doubts: [
      {
        on: "name",
        note: {
          vi: "Phụ lục 1 gọi là «Số lượng tên miền .vn trên tổng số doanh nghiệp»",
          en: "Appendix 1 calls it “Number of .vn domain names over all enterprises”",
        },
      },
    ],
  },
} as const satisfies Readonly<Record<string, AssignmentFields<Agency>>>;
