// Which agencies have a part in the plan? Their names as it prints them; two wordings are two
// entries, since it does not say that they mean one agency.

import type { Text } from "../../../../src/index.js";

export const agencies = {
  "science-technology": { vi: "Sở KHCN", en: "Department of Science and Technology" },
  "culture-sports-tourism": {
    vi: "Sở VHTT&DL",
    en: "Department of Culture, Sports and Tourism",
  },
  finance: { vi: "Sở Tài chính", en: "Department of Finance" },
  "home-affairs": { vi: "Sở Nội vụ", en: "Department of Home Affairs" },
  police: { vi: "Công an tỉnh", en: "Provincial Police" },
  departments: { vi: "Các sở, ngành", en: "Departments and sectors" },
  communes: { vi: "UBND cấp xã", en: "Commune-level People's Committees" },
  "public-administration-centre": {
    vi: "Trung tâm Hành chính công tỉnh (Văn phòng UBND tỉnh)",
    en: "Provincial Public Administration Centre (Office of the Provincial People's Committee)",
  },
  "information-centre": {
    vi: "Trung tâm Điều hành thông tin tỉnh (Văn phòng UBND tỉnh)",
    en: "Provincial Information Operations Centre (Office of the Provincial People's Committee)",
  },
  "digital-transformation-centre": {
    vi: "Trung tâm Chuyển đổi số và Công nghệ thông tin (Sở KHCN)",
    en: "Centre for Digital Transformation and Information Technology (Department of Science and Technology)",
  },
  "press-broadcaster": {
    vi: "Báo và phát thanh truyền hình tỉnh",
    en: "Provincial Newspaper, Radio and Television",
  },
  "committee-office": {
    vi: "Văn phòng UBND tỉnh",
    en: "Office of the Provincial People's Committee",
  },
  statistics: { vi: "Chi cục Thống kê", en: "Statistics Sub-department" },
  "provincial-statistics": {
    vi: "Chi cục Thống kê tỉnh",
    en: "Provincial Statistics Sub-department",
  },
  electricity: { vi: "Điện lực tỉnh", en: "Provincial Power Company" },
  water: { vi: "Công ty CP Cấp nước", en: "Water Supply Joint Stock Company" },
  vnpt: { vi: "VNPT Quảng Trị", en: "VNPT Quảng Trị" },
  viettel: { vi: "Viettel Quảng Trị", en: "Viettel Quảng Trị" },
} as const satisfies Readonly<Record<string, Text>>;

/** An agency of the plan, by the name that rows call it by. */
export type Agency = keyof typeof agencies;
