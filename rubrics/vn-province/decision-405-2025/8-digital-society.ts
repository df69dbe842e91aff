// Main index 8, "Hoạt động xã hội số": identity, signatures and skills of the people.

import { group, indicator, quotient, ratio, thresholdToMax } from "../../../src/define.js";
import { row, scale } from "./cite.js";
import { asNamed, inProportion, scaledTo } from "./marks.js";
import { people } from "./units.js";

const aged14 = {
  label: { vi: "Dân số từ 14 tuổi trở lên", en: "People aged 14 and over" },
  unit: people,
} as const;

export const digitalSociety = group(
  "8",
  {
    name: { vi: "Hoạt động xã hội số", en: "Digital society activity" },
    max: 150,
    cite: scale,
  },
  indicator("8.1", {
    key: "electronic-identity",
    name: {
      vi: "Tỷ lệ người dân từ 14 tuổi trở lên có tài khoản định danh điện tử sử dụng được cho các giao dịch điện tử",
      en: "People aged 14 and over with an electronic identity account usable for electronic transactions",
    },
    max: 50,
    variables: {
      a: {
        label: {
          vi: "Người dân có tài khoản định danh điện tử",
          en: "People with an electronic identity account",
        },
        unit: people,
      },
      b: aged14,
    },
    formula: ratio(quotient("a", "b")),
    cite: row("VIII.1", "Đảm bảo 100% người dân từ 14 tuổi trở lên"),
    marks: [inProportion("100%")],
  }),
  indicator("8.2", {
    key: "personal-certificates",
    name: {
      vi: "Tỷ lệ dân số từ 14 tuổi trở lên có chứng thư số cá nhân",
      en: "People aged 14 and over with a personal digital certificate",
    },
    max: 50,
    variables: {
      a: {
        label: {
          vi: "Người dân có chứng thư số cá nhân",
          en: "People with a personal digital certificate",
        },
        unit: people,
      },
      b: aged14,
    },
    formula: thresholdToMax(quotient("a", "b"), "50%"),
    cite: row("VIII.2", "Đảm bảo 50% người dân từ 14 tuổi trở lên"),
    marks: [
      scaledTo("50%"),
      asNamed(
        "variables.a",
        { vi: "Chữ ký số hoặc chữ ký điện tử", en: "Signatures" },
        { vi: "Chứng thư số", en: "Certificates" },
      ),
    ],
  }),
  indicator("8.3", {
    key: "ict-skills",
    name: {
      vi: "Tỷ lệ người dân biết kỹ năng về công nghệ thông tin và truyền thông",
      en: "People with information and communication technology skills",
    },
    max: 50,
    variables: {
      a: {
        label: {
          vi: "Người biết kỹ năng công nghệ thông tin và truyền thông ở mức cơ bản",
          en: "People with basic information and communication technology skills",
        },
        unit: people,
      },
      b: { label: { vi: "Dân số", en: "Population" }, unit: people },
    },
    formula: thresholdToMax(quotient("a", "b"), "70%"),
    cite: row("VIII.3", ">=70% người biết kỹ năng"),
    marks: [
      scaledTo(">=70%"),
      {
        id: "counted",
        on: "variables.b",
        printed: { vi: "Người dân", en: "People" },
        used: { vi: "Dân số", en: "Population" },
        because: { vi: "Như dự thảo 12/2025", en: "As in the draft of December 2025" },
      },
    ],
  }),
);
