// What does Quảng Trị plan? Its plan 2308/KH-UBND of December 2025 whole: who leads each indicator of
// Decision 405 and who confirms it, what is to be done and shown, by 31 December 2025.

import { definePlan, type AssignmentFields } from "../../../../src/plan.js";
import { plan2308 } from "../../decision-405-2025/plan-2308.js";
import { decision405 } from "../../decision-405-2025/rubric.js";
import { digitalAwareness } from "./1-digital-awareness.js";
import { digitalInstitutions } from "./2-digital-institutions.js";
import { digitalInfrastructure } from "./3-digital-infrastructure.js";
import { digitalHumanResources } from "./4-digital-human-resources.js";
import { informationSecurity } from "./5-information-security.js";
import { digitalGovernment } from "./6-digital-government.js";
import { digitalEconomy } from "./7-digital-economy.js";
import { digitalSociety } from "./8-digital-society.js";
import { agencies, type Agency } from "./agencies.js";
import { information } from "./information.js";
import { groupMaxima, indicatorMaxima } from "./maxima.js";
import { planDoubts, remarks } from "./remarks.js";

const rows: Readonly<Record<string, AssignmentFields<Agency>>> = {
  ...digitalAwareness,
  ...digitalInstitutions,
  ...digitalInfrastructure,
  ...digitalHumanResources,
  ...informationSecurity,
  ...digitalGovernment,
  ...digitalEconomy,
  ...digitalSociety,
};

const maxOf = (code: string): string | null => {
  const [group = 0, place = 0] = code.split(".").map(Number);
  return indicatorMaxima[group - 1]?.[place - 1] ?? null;
};

/** Each row with the maximum that is printed in it. */
const withMaxima = Object.fromEntries(
  Object.entries(rows).map(([code, row]) => {
    const max = maxOf(code);
    return [code, { ...(max !== null && { max }), ...row }];
  }),
);

/** Quảng Trị's plan of December 2025 over Decision 405, for the assessment year 2025. */
export const quangTriPlan2025 = definePlan(decision405, {
  unit: { vi: "Tỉnh Quảng Trị", en: "Quảng Trị Province" },
  year: 2025,
  document: plan2308,
  legalBasis: [
    {
      title: {
        vi: "Quyết định của Bộ Khoa học và Công nghệ về việc phê duyệt Đề án “Xác định Bộ chỉ số đánh giá chuyển đổi số của các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ, các tỉnh, thành phố trực thuộc Trung ương và của quốc gia”",
        en: "Decision of the Ministry of Science and Technology on the scheme to assess the digital transformation of ministries, provinces and the nation",
      },
      number: "405/QĐ-BKHCN",
      date: "2025-04-03",
    },
    {
      title: {
        vi: "Tờ trình của Sở Khoa học và Công nghệ",
        en: "Proposal of the Department of Science and Technology",
      },
      number: "2098/TTr-SKHCN",
      date: "2025-11-20",
    },
  ],
  agencies,
  assignments: withMaxima,
  groups: groupMaxima,
  information,
  // The plan asks for regular monitoring and names no dates.
  reviews: null,
  remarks,
  doubts: planDoubts,
});
