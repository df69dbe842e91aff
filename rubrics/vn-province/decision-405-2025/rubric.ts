// Decision 405/QĐ-BKHCN, province level: 8 main indices, 47 component indices, 1000 points.
// Reconstructed from Quảng Trị's plan and arithmetic; README.md says how each row is known.

import { defineRubric } from "../../../src/define.js";
import { digitalAwareness } from "./1-digital-awareness.js";
import { digitalInstitutions } from "./2-digital-institutions.js";
import { digitalInfrastructure } from "./3-digital-infrastructure.js";
import { digitalHumanResources } from "./4-digital-human-resources.js";
import { informationSecurity } from "./5-information-security.js";
import { digitalGovernment } from "./6-digital-government.js";
import { digitalEconomy } from "./7-digital-economy.js";
import { digitalSociety } from "./8-digital-society.js";
import { rubricMarks } from "./rubric-marks.js";
import * as units from "./units.js";

/** Decision 405/QĐ-BKHCN of 2025, province level: 47 indicators, reconstructed; years 2024 and 2025. */
export const decision405 = defineRubric({
  family: "vn-province",
  version: "405-2025",
  revision: 1,
  name: {
    vi: "Bộ chỉ số chuyển đổi số cấp tỉnh, Quyết định 405/QĐ-BKHCN (dựng lại)",
    en: "Provincial Digital Transformation Index, Decision 405/QĐ-BKHCN (reconstructed)",
  },
  status: "in-force",
  years: [2024, 2025],
  max: 1000,
  places: 2,
  valuePlaces: 4,
  rules: {
    tie: "half-up",
    rounding: "exact-sum",
    merge: "mean",
    missing: "zero",
    notApplicable: "zero",
  },
  source: {
    title: {
      vi: "Phê duyệt Đề án “Xác định Bộ chỉ số đánh giá chuyển đổi số của các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ, các tỉnh, thành phố trực thuộc Trung ương và của quốc gia”",
      en: "Approval of the scheme for the Digital Transformation Index of ministries, provinces and the nation",
    },
    number: "405/QĐ-BKHCN",
    date: "2025-04-03",
    takenFrom: {
      vi: "Kế hoạch 2308/KH-UBND ngày 09/12/2025 của UBND tỉnh Quảng Trị",
      en: "Plan 2308/KH-UBND of 9 December 2025, People's Committee of Quảng Trị",
    },
  },
  marks: rubricMarks,
  context: {
    name: {
      label: { vi: "Tên tỉnh, thành phố", en: "Name of the province or city" },
      kind: "text",
    },
    address: { label: { vi: "Địa chỉ liên hệ chính thức", en: "Official address" }, kind: "text" },
    portal: {
      label: {
        vi: "Địa chỉ trang/cổng thông tin điện tử chính thức",
        en: "Address of the official portal",
      },
      kind: "text",
    },
    population: { label: { vi: "Số lượng dân số", en: "Population" }, unit: units.people },
    workingAgePopulation: {
      label: { vi: "Số lượng dân số trong độ tuổi lao động", en: "Population of working age" },
      unit: units.people,
    },
    households: { label: { vi: "Số lượng hộ gia đình", en: "Households" }, unit: units.households },
    communes: {
      label: { vi: "Số lượng xã và tương đương", en: "Communes and equivalents" },
      unit: units.communes,
    },
    villages: {
      label: { vi: "Số lượng thôn, xóm và tương đương", en: "Villages and equivalents" },
      unit: units.villages,
    },
    agencies: {
      label: { vi: "Số lượng cơ quan/đơn vị thuộc, trực thuộc", en: "Agencies of the province" },
      unit: units.agencies,
    },
    civilServants: {
      label: { vi: "Số lượng công chức", en: "Civil servants" },
      unit: units.people,
    },
    publicEmployees: {
      label: {
        vi: "Số lượng viên chức (không tính viên chức thuộc các đơn vị sự nghiệp thuộc Y tế, Giáo dục)",
        en: "Public employees (without health and education)",
      },
      unit: units.people,
    },
    enterprises: {
      label: { vi: "Số lượng doanh nghiệp", en: "Enterprises" },
      unit: units.enterprises,
    },
    digitalTransformationSpending: {
      label: {
        vi: "Tổng chi Ngân sách nhà nước cho chuyển đổi số",
        en: "State budget spending on digital transformation",
      },
      unit: units.billionDong,
      divisible: true,
    },
    procedures: {
      label: { vi: "Số lượng thủ tục hành chính", en: "Administrative procedures" },
      unit: units.procedures,
    },
  },
  pillars: [
    {
      code: "CQS",
      name: { vi: "Chính quyền số", en: "Digital government" },
      groups: ["1", "2", "3", "4", "5", "6"],
    },
    {
      code: "KTS",
      name: { vi: "Kinh tế số", en: "Digital economy" },
      groups: ["1", "2", "3", "4", "5", "7"],
    },
    {
      code: "XHS",
      name: { vi: "Xã hội số", en: "Digital society" },
      groups: ["1", "2", "3", "4", "5", "8"],
    },
  ],
  children: [
    digitalAwareness,
    digitalInstitutions,
    digitalInfrastructure,
    digitalHumanResources,
    informationSecurity,
    digitalGovernment,
    digitalEconomy,
    digitalSociety,
  ],
});
