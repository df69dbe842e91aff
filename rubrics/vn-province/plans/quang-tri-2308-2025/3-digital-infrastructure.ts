// Who does what for main index 3, "Hạ tầng số"? Rows III.1 to III.7 of Appendix 2.

import type { AssignmentFields } from "../../../../src/plan.js";
import type { Agency } from "./agencies.js";

const providedByAuthority = {
  vi: "Cục Viễn thông cung cấp",
  en: "Provided by the Vietnam Telecommunications Authority",
};

const noEvidence = {
  on: "evidence",
  note: {
    vi: "Không có chữ ở cột tài liệu kiểm chứng",
    en: "The column of evidence is empty",
  },
} as const;

const providerForEvidence = {
  on: "evidence",
  note: {
    vi: "Cột tài liệu kiểm chứng in nơi cung cấp, không in tên tài liệu",
    en: "The column of evidence names who provides it, not a document",
  },
} as const;

export const digitalInfrastructure = {
  "3.1": {
    lead: ["science-technology"],
    verifying: ["science-technology"],
    due: "2025-12-31",
    task: {
      vi: "Sở KHCN chủ trì, phối hợp với các doanh nghiệp viễn thông đưa ra phương án nhằm phủ sóng di động băng rộng trên toàn tỉnh",
      en: "The Department of Science and Technology, with the telecommunications enterprises, draws up a plan to cover the whole province with mobile broadband",
    },
    condition: {
      vi: "100% thôn, bản được phủ sóng di động băng rộng",
      en: "100% of villages are covered by mobile broadband",
    },
    goal: { variable: "rate", atLeast: "100%" },
    lines: [722, 727],
    doubts: [noEvidence],
  },
  "3.2": {
    lead: ["science-technology"],
    verifying: ["science-technology"],
    due: "2025-12-31",
    task: {
      vi: "Sở KHCN chủ trì, phối hợp với các doanh nghiệp viễn thông đưa ra phương án nhằm phủ băng rộng cố định trên toàn tỉnh",
      en: "The Department of Science and Technology, with the telecommunications enterprises, draws up a plan to cover the whole province with fixed broadband",
    },
    condition: {
      vi: "100% thôn, bản được phủ băng rộng cố định",
      en: "100% of villages are covered by fixed broadband",
    },
    goal: { variable: "rate", atLeast: "100%" },
    lines: [728, 733],
    doubts: [noEvidence],
  },
  "3.3": {
    lead: ["science-technology"],
    verifying: ["science-technology"],
    due: "2025-12-31",
    task: {
      vi: "Sở KHCN chủ trì, phối hợp với các doanh nghiệp viễn thông đưa ra phương án nhằm tăng cường phổ cập thuê bao băng rộng di động trên địa bàn tỉnh",
      en: "The Department of Science and Technology, with the telecommunications enterprises, draws up a plan to spread mobile broadband subscriptions in the province",
    },
    condition: {
      vi: "Đạt tỷ lệ 100% người dân trưởng thành sử dụng thuê bao băng rộng di động",
      en: "100% of adults use a mobile broadband subscription",
    },
    goal: { variable: "rate", atLeast: "100%" },
    evidence: [providedByAuthority],
    lines: [734, 740],
    doubts: [
      {
        on: "goal",
        note: {
          vi: "Điều kiện tính trên người dân trưởng thành, tên chỉ số tính trên 100 dân; ghi theo tên, như bộ chỉ số",
          en: "The condition is a share of adults, the indicator's name counts per 100 people; taken as named, as the rubric does",
        },
      },
      providerForEvidence,
    ],
  },
  "3.4": {
    lead: ["science-technology"],
    verifying: ["science-technology"],
    due: "2025-12-31",
    task: {
      vi: "Sở KHCN chủ trì, phối hợp với các doanh nghiệp viễn thông đưa ra phương án nhằm tăng cường phổ cập hộ gia đình có kết nối Internet băng rộng cáp quang",
      en: "The Department of Science and Technology, with the telecommunications enterprises, draws up a plan to bring fibre broadband Internet to more households",
    },
    condition: {
      vi: ">80% hộ gia đình có kết nối Internet băng rộng cáp quang",
      en: ">80% of households have fibre broadband Internet",
    },
    goal: { variable: "rate", atLeast: "80%", strict: true },
    evidence: [providedByAuthority],
    lines: [741, 747],
    doubts: [providerForEvidence],
  },
  "3.5": {
    lead: ["science-technology"],
    verifying: ["science-technology"],
    due: "2025-12-31",
    task: {
      vi: "Sở KHCN tham mưu duy trì triển khai nền tảng điện toán đám mây tại hạ tầng dùng chung của tỉnh phục vụ chuyển đổi số",
      en: "The Department of Science and Technology advises on keeping a cloud computing platform in the province's shared infrastructure for digital transformation",
    },
    condition: {
      vi: "Nền tảng điện toán đám mây đáp ứng các tiêu chí, chỉ tiêu kỹ thuật theo hướng dẫn của Bộ KHCN; 100% hệ thống thông tin dùng chung có sử dụng dịch vụ điện toán đám mây của Trung tâm dữ liệu",
      en: "The cloud computing platform meets the technical criteria in the guidance of the Ministry of Science and Technology; 100% of shared systems use the cloud services of the data centre",
    },
    goal: { variable: "rate", atLeast: "100%" },
    evidence: [
      {
        vi: "100% hệ thống thông tin dùng chung có sử dụng dịch vụ điện toán đám mây",
        en: "100% of shared systems use cloud services",
      },
    ],
    lines: [752, 765],
    doubts: [
      {
        on: "evidence",
        note: {
          vi: "Cột tài liệu kiểm chứng in lại điều kiện, không in tên tài liệu",
          en: "The column of evidence repeats the condition and names no document",
        },
      },
    ],
  },
  "3.6": {
    lead: ["science-technology"],
    verifying: ["science-technology"],
    due: "2025-12-31",
    task: {
      vi: "Sở KHCN chủ trì tham mưu nội dung triển khai các nền tảng số dùng chung theo yêu cầu; Sở Tài chính bố trí kinh phí để triển khai và duy trì các nền tảng; Các nền tảng chưa triển khai: (1) Nền tảng số quản trị tổng thể, thống nhất toàn Tỉnh, thành phố phục vụ hoạt động chỉ đạo, điều hành và quản trị nội bộ của cơ quan nhà nước, (2) Nền tảng trợ lý ảo phục vụ công chức, viên chức",
      en: "The Department of Science and Technology leads the advice on deploying the shared digital platforms as required; the Department of Finance provides the funds to deploy and keep them; not yet deployed: (1) the platform for overall, unified management of the whole province or city, for direction and internal administration of state agencies, (2) the virtual assistant platform for civil servants and public employees",
    },
    condition: {
      vi: "Các nền tảng triển khai có mục đích, chức năng tương đương nền tảng của Bộ KHCN yêu cầu và yêu cầu phải cài đặt tại Trung tâm IOC",
      en: "The platforms deployed are equivalent in purpose and function to those that the Ministry of Science and Technology requires, and have to be installed at the IOC",
    },
    evidence: [
      {
        vi: "Hình ảnh nền tảng, Quyết định đầu tư",
        en: "Screenshots of the platform, investment decision",
      },
      {
        vi: "Văn bản triển khai có ký số",
        en: "Digitally signed implementing document",
      },
    ],
    lines: [767, 793],
  },
  "3.7": {
    lead: ["science-technology"],
    verifying: ["science-technology"],
    due: "2025-12-31",
    task: {
      vi: "Sở KHCN tham mưu, triển khai trong đó quan tâm bổ sung các hoạt động AI cụ thể sau: Có ứng dụng AI phục vụ CCVC; Có ứng dụng AI phục vụ người dân, doanh nghiệp; Có ứng dụng AI nâng cao khác (ứng dụng điển hình là các ứng dụng phục vụ nông nghiệp, viễn thám, giao thông, đô thị thông minh, giáo dục, y tế, du lịch, tài nguyên, môi trường); Sở Tài chính bố trí kinh phí đáp ứng triển khai",
      en: "The Department of Science and Technology advises and deploys, with attention to adding: AI for civil servants and public employees; AI for people and enterprises; other, advanced AI (typically for agriculture, remote sensing, transport, smart cities, education, health, tourism, natural resources and the environment); the Department of Finance provides the funds for it",
    },
    condition: {
      vi: "Hệ thống đưa vào vận hành chính thức",
      en: "The system is put into official operation",
    },
    evidence: [
      { vi: "Có hợp đồng triển khai", en: "A contract for the deployment" },
      {
        vi: "Có xác nhận của Cục chuyển đổi số Quốc gia",
        en: "Confirmation by the National Digital Transformation Agency",
      },
    ],
    lines: [798, 814],
  },
} as const satisfies Readonly<Record<string, AssignmentFields<Agency>>>;
