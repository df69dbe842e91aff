// Who does what for network information security (rows V.1 to V.8), with which evidence? The figures
// of V.3 and V.6 count something else than the indicator, so they are not goals of it.

import type { AssignmentFields } from "../../../../src/plan.js";
import type { Agency } from "./agencies.js";

const reportedFigures = {
  vi: "Số liệu thực tế qua văn bản báo cáo có ký số",
  en: "Actual figures in a digitally signed written report",
} as const;

const trustMarkStatistics = {
  vi: "Thống kê trên hệ thống https://tinnhiemmang.vn",
  en: "Statistics on the system https://tinnhiemmang.vn",
} as const;

const checkLevel3 = {
  vi: "Công an tỉnh lập kế hoạch kiểm tra, đánh giá mức độ an toàn thông tin các HTTT cấp độ 3 của tỉnh",
  en: "The Provincial Police plan the checks of the information security of the province's level 3 systems",
} as const;

export const informationSecurity = {
  "5.1": {
    lead: ["police"],
    verifying: ["police"],
    task: {
      vi: "Công an tỉnh phối hợp các Sở ban ngành, địa phương và cơ quan TW trên địa bàn thống kê các hệ thống thông tin đã được phê duyệt hồ sơ đề xuất cấp độ. Bổ sung khi có các nền tảng mới triển khai",
      en: "The Provincial Police, with the departments, localities and central agencies in the province, list the information systems whose level proposal is approved. Add to the list when new platforms are put into use",
    },
    condition: {
      vi: "Đảm bảo 100% HTTT được phê duyệt cấp độ an toàn",
      en: "100% of information systems have an approved security level",
    },
    goal: { variable: "rate", atLeast: "100%" },
    due: "2025-12-31",
    lines: [911, 918],
    doubts: [
      {
        on: "max",
        note: {
          vi: "Ô điểm bị nát («vl 5 | 5ne»); 20 suy từ tổng nhóm 100 − 80 và khớp cột QĐ 405 của Gia Lai (3.1)",
          en: "The cell is damaged (“vl 5 | 5ne”); 20 follows from the group's sum, 100 − 80, and Gia Lai's column of Decision 405 (3.1) prints the same",
        },
      },
      {
        on: "lead",
        note: {
          vi: "Ô đơn vị bị nát («5ne a0k | Congantinh»)",
          en: "The cell of the agency is damaged (“5ne a0k | Congantinh”)",
        },
      },
      {
        on: "evidence",
        note: {
          vi: "Tài liệu kiểm chứng không đọc được («|a e», có thể «Hồ sơ»)",
          en: "The evidence is illegible (“|a e”, perhaps “Hồ sơ”, files)",
        },
      },
    ],
  },
  "5.2": {
    lead: ["police"],
    verifying: ["police"],
    task: {
      vi: "Công an tỉnh phối hợp các Sở ban ngành, địa phương và cơ quan TW trên địa bàn triển khai giải pháp bảo vệ an toàn thông tin các HTTT đã được phê duyệt cấp độ",
      en: "The Provincial Police, with the departments, localities and central agencies in the province, protect the information systems whose level is approved",
    },
    condition: {
      vi: "Đảm bảo 100% HTTT được đã phê duyệt được bảo vệ",
      en: "100% of approved information systems are protected",
    },
    goal: { variable: "rate", atLeast: "100%" },
    evidence: [{ vi: "Hồ sơ triển khai", en: "Implementation files" }],
    due: "2025-12-31",
    lines: [919, 926],
  },
  "5.3": {
    lead: ["police"],
    verifying: ["police"],
    task: {
      vi: "Công an tỉnh triển khai phương án giám sát An toàn thông tin, cài đặt đầy đủ phần mềm phòng chống mã độc tập trung cho các HTTT và chia sẻ đầy đủ về Trung tâm NCSC",
      en: "The Provincial Police monitor information security, fully install central anti-malware software for the information systems and share everything with the NCSC centre",
    },
    condition: {
      vi: "Đảm bảo 100% máy chủ được giám sát và kết nối về Trung tâm NCSC",
      en: "100% of servers are monitored and connected to the NCSC centre",
    },
    evidence: [reportedFigures],
    due: "2025-12-31",
    lines: [927, 949],
    doubts: [
      {
        on: "condition",
        note: {
          vi: "Ngưỡng nói «100% máy chủ», tên chỉ số nói hệ thống thông tin",
          en: "The condition says “100% of servers”, the indicator's name says information systems",
        },
      },
    ],
  },
  "5.4": {
    lead: ["police"],
    verifying: ["police"],
    task: checkLevel3,
    condition: {
      vi: "Kết quả triển khai có xác nhận",
      en: "The results are confirmed",
    },
    evidence: [reportedFigures],
    due: "2025-12-31",
    lines: [951, 970],
  },
  "5.5": {
    lead: ["police"],
    verifying: ["police"],
    task: checkLevel3,
    condition: {
      vi: "Kết quả triển khai có xác nhận; Đánh giá đầy đủ các nội dung và hình thức theo quy định tại Thông tư số 12/2022/TT-BTTTT",
      en: "The results are confirmed; the check covers all contents and forms that Circular 12/2022/TT-BTTTT requires",
    },
    evidence: [reportedFigures],
    due: "2025-12-31",
    lines: [972, 998],
  },
  "5.6": {
    lead: ["police"],
    verifying: ["police"],
    task: {
      vi: "Công an tỉnh phối hợp Trung tâm IOC kiểm tra, rà soát số lượng HTTT cấp độ 3 đã ban hành đầy đủ các phương án ứng cứu xử lý sự cố ATTT",
      en: "The Provincial Police, with the IOC centre, check how many level 3 systems have all incident response plans",
    },
    condition: {
      vi: "Đảm bảo 100% HTTT cấp độ 3 đã ban hành đầy đủ các phương án ứng cứu xử lý sự cố ATTT",
      en: "100% of level 3 systems have all incident response plans",
    },
    evidence: [{ vi: "Hồ sơ triển khai", en: "Implementation files" }, reportedFigures],
    due: "2025-12-31",
    lines: [1000, 1014],
    doubts: [
      {
        on: "condition",
        note: {
          vi: "Điều kiện chỉ nói HTTT cấp độ 3, tên chỉ số nói mọi hệ thống",
          en: "The condition speaks of level 3 systems only, the indicator's name of all systems",
        },
      },
    ],
  },
  "5.7": {
    lead: ["information-centre"],
    verifying: ["police"],
    task: {
      vi: "Trung tâm Điều hành thông tin tỉnh chủ trì đăng ký cấp chứng nhận tín nhiệm mạng cho Cổng thông tin điện tử tỉnh đồng thời gửi văn bản về Công an tỉnh để phối hợp triển khai thực hiện",
      en: "The Provincial Information Operations Centre applies for the network trust certificate of the provincial portal and writes to the Provincial Police to carry it out together",
    },
    condition: {
      vi: "Cổng thông tin điện tử được cấp chứng nhận tín nhiệm mạng",
      en: "The portal holds a network trust certificate",
    },
    evidence: [trustMarkStatistics],
    due: "2025-12-31",
    lines: [1015, 1029],
  },
  "5.8": {
    lead: ["digital-transformation-centre"],
    verifying: ["police"],
    task: {
      vi: "Trung tâm Chuyển đổi số và Công nghệ thông tin chủ trì đăng ký cấp chứng nhận tín nhiệm mạng cho Cổng Dịch vụ công tỉnh đồng thời gửi văn bản về Công an tỉnh để phối hợp triển khai thực hiện",
      en: "The Centre for Digital Transformation and Information Technology applies for the network trust certificate of the provincial public service portal and writes to the Provincial Police to carry it out together",
    },
    condition: {
      vi: "Cổng Dịch vụ công tỉnh (HTTT GQ TTHC tỉnh) được cấp chứng nhận tín nhiệm mạng",
      en: "The provincial public service portal (the provincial system for administrative procedures) holds a network trust certificate",
    },
    evidence: [trustMarkStatistics],
    due: "2025-12-31",
    lines: [1031, 1040],
  },
} as const satisfies Readonly<Record<string, AssignmentFields<Agency>>>;
