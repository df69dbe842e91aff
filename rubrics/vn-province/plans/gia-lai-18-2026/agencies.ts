// Which agencies have a part in the plan? Their names as the appendix prints them; two wordings are
// two entries, since it does not say that they mean one agency.

import type { Text } from "../../../../src/index.js";

export const agencies = {
  "science-technology": {
    vi: "Sở Khoa học và Công nghệ",
    en: "Department of Science and Technology",
  },
  "home-affairs": { vi: "Sở Nội vụ", en: "Department of Home Affairs" },
  finance: { vi: "Sở Tài chính", en: "Department of Finance" },
  "industry-trade": { vi: "Sở Công Thương", en: "Department of Industry and Trade" },
  health: { vi: "Sở Y tế", en: "Department of Health" },
  "education-training": {
    vi: "Sở Giáo dục và Đào tạo",
    en: "Department of Education and Training",
  },
  "committee-office": {
    vi: "Văn phòng UBND tỉnh",
    en: "Office of the Provincial People's Committee",
  },
  police: { vi: "Công an tỉnh", en: "Provincial Police" },
  statistics: { vi: "Thống kê tỉnh", en: "Provincial Statistics Office" },
  tax: { vi: "Thuế tỉnh", en: "Provincial Tax Office" },
  "state-bank": { vi: "Ngân hàng Nhà nước khu vực 11", en: "State Bank of Vietnam, Region 11" },
  "economic-zones": { vi: "Ban Quản lý Khu kinh tế", en: "Economic Zone Management Board" },
  "provincial-economic-zones": {
    vi: "Ban Quản lý Khu kinh tế tỉnh",
    en: "Provincial Economic Zone Management Board",
  },
  "youth-union": { vi: "Tỉnh đoàn", en: "Provincial Youth Union" },
  "youth-union-digital-teams": {
    vi: "Tỉnh đoàn (Tổ công nghệ số cộng đồng)",
    en: "Provincial Youth Union (community digital technology teams)",
  },
  departments: { vi: "Các sở, ban, ngành", en: "Departments, boards and sectors" },
  "communes-wards": {
    vi: "UBND xã, phường",
    en: "People's Committees of communes and wards",
  },
  "all-communes-wards": {
    vi: "UBND các xã, phường",
    en: "People's Committees of the communes and wards",
  },
  communes: { vi: "UBND cấp xã", en: "Commune-level People's Committees" },
  "schools-health-facilities": {
    vi: "Các cơ sở giáo dục, y tế",
    en: "Educational and health facilities",
  },
  "telecom-enterprises": {
    vi: "Các doanh nghiệp viễn thông",
    en: "Telecommunications enterprises",
  },
  "digital-technology-enterprises": {
    vi: "Các doanh nghiệp công nghệ số",
    en: "Digital technology enterprises",
  },
  "signature-enterprises": {
    vi: "Các doanh nghiệp cung cấp chữ ký số",
    en: "Enterprises providing digital signatures",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** An agency of the plan, by the name that rows call it by. */
export type Agency = keyof typeof agencies;
