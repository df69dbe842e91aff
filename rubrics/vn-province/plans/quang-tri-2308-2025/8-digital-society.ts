// Who does what for digital society activity (rows VIII.1 to VIII.3), with which evidence?

import type { AssignmentFields } from "../../../../src/plan.js";
import type { Agency } from "./agencies.js";

const signedReport = { vi: "Báo cáo ký số", en: "Digitally signed report" } as const;

const confirmation = { vi: "Xác nhận", en: "Confirmation" } as const;

export const digitalSociety = {
  "8.1": {
    lead: ["police"],
    verifying: ["science-technology"],
    task: {
      vi: "Công an tỉnh chủ trì phối hợp Sở KHCN, các địa phương tổ chức thu nhận hồ sơ đăng ký tài khoản định danh điện tử cho người dân",
      en: "The Provincial Police, with the Department of Science and Technology and the localities, take in people's applications for electronic identity accounts",
    },
    condition: {
      vi: "Đảm bảo 100% người dân từ 14 tuổi trở lên được cấp phát tài khoản định danh điện tử",
      en: "100% of people aged 14 and over are given an electronic identity account",
    },
    goal: { variable: "rate", atLeast: "100%" },
    evidence: [signedReport, confirmation],
    due: "2025-12-31",
    lines: [1226, 1232],
    doubts: [
      {
        on: "name",
        note: {
          vi: "Phụ lục 1 gọi là «danh tính điện tử»",
          en: "Appendix 1 calls it “danh tính điện tử”, another word for electronic identity",
        },
      },
    ],
  },
  "8.2": {
    lead: ["science-technology"],
    verifying: ["science-technology"],
    task: {
      vi: "Sở KHCN tổ chức tuyên truyền về tính pháp lý, tiện ích của chứng thư số đến người dân, chỉ đạo các doanh nghiệp triển khai chứng thư số từ xa cho dân; Sở [Giáo dục và Đào tạo] có kế hoạch triển [khai …] các hệ thống tương tác giữa nhà trường, phụ huynh và học sinh",
      en: "The Department of Science and Technology informs people of the legal standing and use of digital certificates, and directs enterprises to provide remote digital certificates for people; the Department of [Education and Training] plans to deploy […] the systems between schools, parents and pupils",
    },
    condition: {
      vi: "Đảm bảo 50% người dân từ 14 tuổi trở lên có chữ ký số hoặc chữ ký điện tử cá nhân",
      en: "50% of people aged 14 and over have a personal digital or electronic signature",
    },
    goal: { variable: "rate", atLeast: "50%" },
    evidence: [
      {
        vi: "Theo thống kê từ Trung tâm chứng thực quốc gia",
        en: "By the statistics of the national certification centre",
      },
    ],
    due: "2025-12-31",
    lines: [1233, 1244],
    doubts: [
      {
        on: "task",
        note: {
          vi: "Dòng 1238 đến 1240 bị nát; phần Sở Giáo dục và Đào tạo là cách đọc; sau «triển» có thể là «khai chữ ký số trong»",
          en: "Lines 1238 to 1240 are damaged; the part of the Department of Education and Training is a reading; “digital signatures in” may be what is lost after “deploy”",
        },
      },
      {
        on: "condition",
        note: {
          vi: "Tên nói «chứng thư số», điều kiện nói «chữ ký số hoặc chữ ký điện tử»",
          en: "The name says “digital certificate”, the condition “digital signature or electronic signature”",
        },
      },
    ],
  },
  "8.3": {
    lead: ["science-technology"],
    verifying: ["science-technology"],
    task: {
      vi: "Sở KHCN đẩy nhanh truyền thông để người dân sử dụng QuangTri-S; Đẩy mạnh truyền thông số, cung cấp các dịch vụ tích hợp trên QuangTri-S",
      en: "The Department of Science and Technology speeds up the campaign for people to use QuangTri-S; step up digital communication and provide integrated services on QuangTri-S",
    },
    condition: {
      vi: ">=70% người biết kỹ năng công nghệ thông tin và truyền thông ở mức cơ bản",
      en: "At least 70% of people have basic information and communication technology skills",
    },
    goal: { variable: "rate", atLeast: "70%" },
    evidence: [signedReport, confirmation],
    due: "2025-12-31",
    lines: [1245, 1266],
  },
} as const satisfies Readonly<Record<string, AssignmentFields<Agency>>>;
