// Which general figures does the plan ask for, and who provides them? "Thông tin chung" of Appendix 2.

import type { InformationFields } from "../../../../src/plan.js";
import type { Agency } from "./agencies.js";

export const information = [
  {
    name: { vi: "Tên Tỉnh, [thành phố]", en: "Name of the province or [city]" },
    context: "name",
    lines: [599, 599],
    doubts: [
      {
        on: "name",
        note: {
          vi: "Bản chép đọc “Tên Tỉnh, tỉnh”",
          en: "The transcription reads “Tên Tỉnh, tỉnh” (province, province)",
        },
      },
    ],
  },
  {
    name: { vi: "Địa chỉ liên hệ chính thức", en: "Official address" },
    context: "address",
    lines: [600, 600],
  },
  {
    name: {
      vi: "Địa chỉ trang/cổng thông tin điện tử chính thức",
      en: "Address of the official portal",
    },
    context: "portal",
    lines: [601, 601],
  },
  {
    name: { vi: "Số lượng dân số", en: "Population" },
    context: "population",
    provider: ["statistics"],
    lines: [602, 602],
  },
  {
    name: { vi: "Số lượng dân số trong độ tuổi lao động", en: "Population of working age" },
    context: "workingAgePopulation",
    provider: ["statistics"],
    lines: [603, 603],
  },
  {
    name: { vi: "Số lượng hộ gia đình", en: "Households" },
    context: "households",
    provider: ["statistics"],
    lines: [604, 604],
  },
  {
    name: { vi: "Số lượng xã và tương đương", en: "Communes and equivalents" },
    context: "communes",
    provider: ["home-affairs"],
    lines: [605, 605],
  },
  {
    name: { vi: "Số lượng thôn, xóm và tương đương", en: "Villages and equivalents" },
    context: "villages",
    provider: ["home-affairs"],
    lines: [606, 606],
  },
  {
    name: {
      vi: "Số lượng cơ quan/đơn vị thuộc, trực thuộc",
      en: "Agencies of the province",
    },
    context: "agencies",
    provider: ["home-affairs"],
    lines: [607, 607],
  },
  {
    name: { vi: "Số lượng công chức", en: "Civil servants" },
    context: "civilServants",
    provider: ["home-affairs"],
    lines: [608, 608],
  },
  {
    name: {
      vi: "Số lượng viên chức (không tính viên chức thuộc các đơn vị sự nghiệp thuộc Y tế, Giáo dục)",
      en: "Public employees (without health and education)",
    },
    context: "publicEmployees",
    provider: ["home-affairs"],
    lines: [609, 610],
    doubts: [
      {
        on: "name",
        note: {
          vi: "Chữ trong ngoặc bị nát trong bản chép",
          en: "The words in brackets are damaged in the transcription",
        },
      },
      {
        on: "row",
        note: {
          vi: "Bản chép đọc số thứ tự là “1”; theo vị trí là 11",
          en: "The transcription reads the row's number as “1”; by its place it is 11",
        },
      },
    ],
  },
  {
    name: { vi: "Số lượng doanh nghiệp", en: "Enterprises" },
    context: "enterprises",
    provider: ["finance"],
    lines: [611, 611],
  },
  {
    name: {
      vi: "Tổng chi Ngân sách nhà nước cho chuyển đổi số",
      en: "State budget spending on digital transformation",
    },
    context: "digitalTransformationSpending",
    provider: ["finance"],
    lines: [612, 612],
  },
  {
    name: { vi: "Số lượng thủ tục hành chính", en: "Administrative procedures" },
    context: "procedures",
    provider: ["committee-office"],
    lines: [613, 613],
  },
] as const satisfies readonly InformationFields<Agency>[];
