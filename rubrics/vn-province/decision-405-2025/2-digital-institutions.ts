// Main index 2, "Thể chế số": the documents that set the course.

import { flag, group, indicator, type Mark } from "../../../src/define.js";
import { row, scale } from "./cite.js";

const issued = { label: { vi: "Đã ban hành", en: "Issued" }, kind: "flag" } as const;

const both: Mark = {
  id: "partial",
  on: "formula",
  printed: { vi: "Không in trường hợp chỉ có một", en: "No case of one alone" },
  used: { vi: "Đủ cả hai mới có điểm", en: "Both, or no points" },
  because: { vi: "Hai tỉnh đều có đủ", en: "Both provinces have both" },
};

export const digitalInstitutions = group(
  "2",
  { name: { vi: "Thể chế số", en: "Digital institutions" }, max: 50, cite: scale },
  indicator("2.1", {
    key: "party-resolution",
    name: {
      vi: "Nghị quyết chuyên đề hoặc văn bản tương đương của cấp ủy về chuyển đổi số của tỉnh",
      en: "Party committee's resolution, or an equivalent, on the province's digital transformation",
    },
    max: 10,
    variables: { m1: issued },
    formula: flag("m1"),
    cite: row("II.1", "Nghị quyết chuyên đề được ban hành"),
  }),
  indicator("2.2", {
    key: "action-plans",
    name: {
      vi: "Ban hành Kế hoạch hành động 5 năm và hằng năm của tỉnh về chuyển đổi số",
      en: "The province's five-year and yearly action plans for digital transformation",
    },
    max: 10,
    variables: { m1: issued },
    formula: flag("m1"),
    cite: row("II.2", "Kế hoạch được ban hành"),
    marks: [both],
  }),
  indicator("2.3", {
    key: "architecture",
    name: {
      vi: "Ban hành, cập nhật Khung/Kiến trúc Chính quyền điện tử, Chính quyền số phiên bản mới nhất theo Khung kiến trúc Chính phủ điện tử, Chính phủ số Việt Nam",
      en: "E-government or digital government architecture, latest version under Vietnam's framework",
    },
    max: 10,
    variables: { m1: issued },
    formula: flag("m1"),
    cite: row("II.3", "Ban hành Khung kiến trúc số tỉnh"),
  }),
  indicator("2.4", {
    key: "online-service-incentives",
    name: {
      vi: "Ban hành chính sách khuyến khích người dân, doanh nghiệp sử dụng dịch vụ công trực tuyến",
      en: "Policies that encourage people and enterprises to use online public services",
    },
    max: 20,
    variables: {
      m1: {
        label: {
          vi: "Đã ban hành chính sách giảm phí, lệ phí và giảm thời gian",
          en: "Policies to cut fees and to cut time issued",
        },
        kind: "flag",
      },
    },
    formula: flag("m1"),
    cite: row("II.4", "Văn bản được ban hành"),
    marks: [
      {
        id: "max",
        on: "max",
        printed: { vi: "30 (bản chép)", en: "30 (transcription)" },
        used: { vi: "20", en: "20" },
        because: { vi: "10+10+10+20=50; với 30 là 60", en: "10+10+10+20=50; with 30 it is 60" },
      },
      both,
    ],
  }),
);
