// Who does what for main index 4, "Nhân lực số"? Rows IV.1 to IV.6 of Appendix 2.

import type { AssignmentFields } from "../../../../src/plan.js";
import type { Agency } from "./agencies.js";

const decisionAndList = [
  {
    vi: "Quyết định file điện tử có ký số",
    en: "Digitally signed electronic file of the decision",
  },
  { vi: "Danh sách tổng hợp", en: "Combined list" },
] as const;

export const digitalHumanResources = {
  "4.1": {
    lead: ["departments", "communes"],
    verifying: ["science-technology"],
    due: "2025-12-31",
    task: {
      vi: "Sở KHCN tham mưu UBND tỉnh chỉ đạo, hướng dẫn các Sở ban ngành, huyện, xã ban hành Quyết định phân công cán bộ chuyên trách, kiêm nhiệm Chuyển đổi số tại cơ quan, đơn vị",
      en: "The Department of Science and Technology advises the Provincial People's Committee on directing and guiding departments, agencies, districts and communes to issue decisions that assign full-time or part-time staff for digital transformation in each agency",
    },
    condition: {
      vi: "100% các Sở ban ngành và 100% UBND cấp xã bố trí phân công chuyên trách CĐS",
      en: "100% of departments and agencies and 100% of commune-level People's Committees assign dedicated staff for digital transformation",
    },
    goal: { variable: "rate", atLeast: "100%" },
    evidence: decisionAndList,
    lines: [816, 824],
    doubts: [
      {
        on: "max",
        note: {
          vi: "Bản chép đọc “10 200”; “200” là chữ cột chủ trì bị nát",
          en: "The transcription reads “10 200”; “200” is damaged text of the lead agencies' column",
        },
      },
      {
        on: "lead",
        note: {
          vi: "Một dòng chữ của ô bị nát trong bản chép (“200”)",
          en: "A line of the cell is illegible in the transcription (“200”)",
        },
      },
      {
        on: "task",
        note: {
          vi: "Nhắc “huyện”, cấp đã bỏ",
          en: "Names districts (“huyện”), a level that has been abolished",
        },
      },
      {
        on: "task",
        note: {
          vi: "Một chữ giữa “phân công” và “bộ chuyên trách” bị nát; đọc là “cán bộ” như dòng IV.2, có thể là “bố trí bộ [phận]”",
          en: "A word between “phân công” and “bộ chuyên trách” is illegible; read as “cán bộ” (staff) as in row IV.2, perhaps “bố trí bộ [phận]” (a unit)",
        },
      },
      {
        on: "condition",
        note: {
          vi: "Điều kiện đòi phân công chuyên trách, tên chỉ số đòi bộ phận/đầu mối",
          en: "The condition asks for dedicated staff, the indicator's name for a unit or focal point",
        },
      },
    ],
  },
  "4.2": {
    lead: ["departments", "communes"],
    verifying: ["science-technology"],
    due: "2025-12-31",
    task: {
      vi: "Sở KHCN tham mưu UBND tỉnh chỉ đạo, hướng dẫn các sở ban ngành, địa phương ban hành Quyết định phân công cán bộ chuyên trách, kiêm nhiệm Chuyển đổi số phù hợp nhất có thể",
      en: "The Department of Science and Technology advises the Provincial People's Committee on directing and guiding departments, agencies and localities to issue decisions that assign full-time or part-time staff for digital transformation as suitably as possible",
    },
    condition: {
      vi: "100% các Sở ban ngành, UBND cấp xã phân công chuyên trách với tỉ lệ phù hợp đảm bảo tỷ lệ >=10% (Tổng số CBCT trên tổng số CC,VC)",
      en: "100% of departments, agencies and commune-level People's Committees assign dedicated staff in a suitable share, at least 10% (dedicated staff over all civil servants and public employees)",
    },
    goal: { variable: "rate", atLeast: "10%" },
    evidence: decisionAndList,
    lines: [825, 833],
    doubts: [
      {
        on: "max",
        note: {
          vi: "Ô điểm tối đa không đọc được; 30 suy từ tổng nhóm 100 − (10+20+20+10+10) và khớp cột Quyết định 405 của Gia Lai",
          en: "The cell is illegible; 30 follows from the group's 100 − (10+20+20+10+10) and agrees with Gia Lai's column for Decision 405",
        },
      },
      {
        on: "verifying",
        note: {
          vi: "Ô bị nát trong bản chép; đọc theo dòng IV.1",
          en: "The cell is illegible in the transcription; read as row IV.1",
        },
      },
      {
        on: "due",
        note: {
          vi: "Ô bị nát trong bản chép; đọc theo các dòng khác",
          en: "The cell is illegible in the transcription; read as the other rows",
        },
      },
    ],
  },
  "4.3": {
    lead: ["departments", "communes"],
    verifying: ["police"],
    due: "2025-12-31",
    task: {
      vi: "Công an tỉnh tham mưu UBND tỉnh gửi văn bản Bộ KHCN làm rõ với cách tính điểm hiện tại; Đưa ra phương án số lượng để UBND tỉnh chỉ đạo, hướng dẫn các sở ban ngành, địa phương ban hành Quyết định phân công cán bộ chuyên trách, kiêm nhiệm ATTT mạng phù hợp nhất có thể",
      en: "The Provincial Police advises the Provincial People's Committee on writing to the Ministry of Science and Technology to clear up the present way of scoring; it proposes numbers for the Committee to direct and guide departments, agencies and localities to issue decisions that assign full-time or part-time staff for network information security as suitably as possible",
    },
    condition: {
      vi: "100% các Sở ban ngành, UBND cấp huyện phân công chuyên trách với tỉ lệ phù hợp, đảm bảo tỷ lệ >=1% (Tổng số CBCT trên tổng số CC,VC); 100% UBND cấp xã bố trí chuyên trách với tỉ lệ phù hợp, đảm bảo tỷ lệ >=1% (Tổng số CBCT trên tổng số CC,VC)",
      en: "100% of departments, agencies and district-level People's Committees assign dedicated staff in a suitable share, at least 1% (dedicated staff over all civil servants and public employees); 100% of commune-level People's Committees have dedicated staff in a suitable share, at least 1% (the same share)",
    },
    goal: { variable: "rate", atLeast: "1%" },
    evidence: decisionAndList,
    lines: [834, 857],
    doubts: [
      {
        on: "condition",
        note: {
          vi: "Vẫn nhắc “UBND cấp huyện”, cấp đã bỏ",
          en: "Still names district-level People's Committees (“UBND cấp huyện”), a level that has been abolished",
        },
      },
    ],
  },
  "4.4": {
    lead: ["home-affairs", "science-technology", "communes"],
    verifying: ["science-technology"],
    due: "2025-12-31",
    task: {
      vi: "Sở KHCN xây dựng kế hoạch triển khai tập huấn nâng cao kỹ năng, nghiệp vụ chuyển đổi số cho công chức, viên chức toàn tỉnh; Các địa phương xã chỉ đạo CCVC tập huấn theo nội dung của Sở KHCN; Sở Nội vụ",
      en: "The Department of Science and Technology plans training in digital transformation skills for all civil servants and public employees of the province; the communes direct theirs to train by the content of the Department of Science and Technology; the Department of Home Affairs",
    },
    condition: {
      vi: "Ban hành kế hoạch, có phân bổ kinh phí và được triển khai",
      en: "The plan is issued, has funds allotted and is carried out",
    },
    evidence: [
      {
        vi: "Kế hoạch file điện tử có ký số",
        en: "Digitally signed electronic file of the plan",
      },
      { vi: "Tài liệu, xác nhận tham dự", en: "Materials, confirmation of attendance" },
      { vi: "Hình ảnh triển khai", en: "Photographs of the training" },
    ],
    lines: [859, 879],
  },
  "4.5": {
    lead: ["communes"],
    verifying: ["science-technology"],
    due: "2025-12-31",
    task: {
      vi: "UBND các xã, phường, đặc khu thường xuyên cập nhật nhân sự và kiện toàn Tổ Công nghệ số cộng đồng đến cấp thôn, bản, tổ dân phố",
      en: "The People's Committees of communes, wards and special zones regularly update the members of community digital technology teams and complete the teams down to villages and residential groups",
    },
    condition: {
      vi: "100% thôn, tổ, bản có tổ công nghệ số cộng đồng và số lượng thành viên trong Tổ CNS phù hợp với dân số trên địa bàn, đảm bảo tỷ lệ >= 5% (5 thành viên của Tổ CNS cộng đồng trên 100 dân)",
      en: "100% of villages and residential groups have a community digital technology team, with members in keeping with the population, at least 5% (5 members per 100 people)",
    },
    goal: { variable: "rate", atLeast: "5%" },
    evidence: decisionAndList,
    lines: [880, 891],
  },
  "4.6": {
    lead: ["communes"],
    verifying: ["science-technology"],
    due: "2025-12-31",
    task: {
      vi: "Sở KHCN triển khai nền tảng đào tạo trực tuyến MOOCS của tỉnh; UBND xã, phường, đặc khu xây dựng kế hoạch truyền thông, tập huấn thúc đẩy người dân tham gia để nâng cao kỹ năng số trong xã hội",
      en: "The Department of Science and Technology deploys the province's online training platform (MOOCS); the People's Committees of communes, wards and special zones plan communication and training that move people to take part, to raise digital skills in society",
    },
    condition: {
      vi: "Có triển khai Kế hoạch truyền thông; tỷ lệ càng cao điểm càng cao, đảm bảo >50% Tổng dân số từ 15 tuổi trở lên được phổ cập kĩ năng số",
      en: "A communication plan is carried out; the higher the rate the higher the points, with >50% of all people aged 15 and over taught digital skills",
    },
    goal: { variable: "rate", atLeast: "50%", strict: true },
    evidence: [{ vi: "Thống kê trên hệ thống", en: "Statistics of the system" }],
    lines: [896, 908],
  },
} as const satisfies Readonly<Record<string, AssignmentFields<Agency>>>;
