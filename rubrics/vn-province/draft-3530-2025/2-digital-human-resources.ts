// Main index 2: digital human resources.

import {
  allOrNothing,
  group,
  indicator,
  ratio,
  share,
  thresholdToMax,
} from "../../../src/define.js";
import { all, rateAlone } from "./carries.js";
import { appendix, mainIndex } from "./cite.js";
import { goalUnused, overlap } from "./marks.js";
import { agencies, people } from "./units.js";

export const digitalHumanResources = group(
  "2",
  {
    name: { vi: "Nhân lực số", en: "Digital human resources" },
    max: 100,
    cite: mainIndex("2"),
  },
  indicator("2.1", {
    key: "transformation-units",
    carries: all(),
    name: {
      vi: "Sở, ban, ngành, xã có bộ phận/đầu mối thực hiện nhiệm vụ chuyển đổi số tại cơ quan, đơn vị",
      en: "Departments, agencies and communes with a unit or focal point for digital transformation",
    },
    max: 30,
    variables: {
      a: {
        label: {
          vi: "Số lượng sở, ban, ngành, xã có bộ phận/đầu mối thực hiện nhiệm vụ chuyển đổi số tại cơ quan, đơn vị",
          en: "Departments, agencies and communes with a unit or focal point for digital transformation",
        },
        unit: agencies,
      },
      b: {
        label: {
          vi: "Tổng số Sở, ban, ngành, xã của tỉnh, thành phố",
          en: "All departments, agencies and communes of the province",
        },
        unit: agencies,
      },
    },
    formula: allOrNothing(share("a", "b"), "100%"),
    cite: appendix(
      "2.1",
      "Tỷ lệ=a/b; Điểm= + Điểm tối đa nếu tỷ lệ =100%; + 0 nếu tỷ lệ dưới 100%",
    ),
  }),
  indicator("2.2", {
    key: "transformation-staff",
    carries: rateAlone({
      vi: "Tách công chức, viên chức; mẫu số có thể khác",
      en: "Letters split; the base may differ",
    }),
    name: {
      vi: "Tỷ lệ công chức, viên chức chuyên trách về chuyển đổi số",
      en: "Civil servants and public employees dedicated to digital transformation",
    },
    max: 30,
    variables: {
      a: {
        label: {
          vi: "Số lượng công chức chuyên trách về chuyển đổi số",
          en: "Civil servants dedicated to digital transformation",
        },
        unit: people,
        partOf: "c",
      },
      b: {
        label: {
          vi: "Số lượng viên chức chuyên trách về chuyển đổi số",
          en: "Public employees dedicated to digital transformation",
        },
        unit: people,
        partOf: "d",
      },
      c: { label: { vi: "Tổng số công chức", en: "All civil servants" }, unit: people },
      d: { label: { vi: "Tổng số viên chức", en: "All public employees" }, unit: people },
    },
    formula: thresholdToMax(share(["a", "b"], ["c", "d"]), "10%"),
    cite: appendix(
      "2.2",
      "Tỷ lệ=(a+b)/(c+d); Điểm: + Tỷ lệ>=10%: Điểm tối đa; + Tỷ lệ<=10%: Tỷ lệ/10%*Điểm tối đa.",
    ),
    marks: [overlap("10%")],
  }),
  indicator("2.3", {
    key: "staff-training",
    carries: all({ vi: "Mẫu số có thể khác", en: "The base may differ" }),
    name: {
      vi: "Tỷ lệ công chức, viên chức được bồi dưỡng, tập huấn về chuyển đổi số",
      en: "Civil servants and public employees trained in digital transformation",
    },
    max: 20,
    variables: {
      a: {
        label: {
          vi: "Số lượng công chức, viên chức được bồi dưỡng, tập huấn về chuyển đổi số",
          en: "Civil servants and public employees trained in digital transformation",
        },
        unit: people,
      },
      b: {
        label: {
          vi: "Tổng số công chức, viên chức",
          en: "All civil servants and public employees",
        },
        unit: people,
      },
    },
    formula: ratio(share("a", "b")),
    cite: appendix("2.3", "Tỷ lệ=a/b; Điểm=Tỷ lệ*Điểm tối đa"),
  }),
  indicator("2.4", {
    key: "people-digital-skills",
    carries: all(),
    name: { vi: "Số lượng người dân được phổ cập kỹ năng số", en: "People taught digital skills" },
    max: 20,
    variables: {
      a: {
        label: {
          vi: "Số lượng người dân được phổ cập kỹ năng số (gồm cả trên nền tảng học trực tuyến và trực tiếp)",
          en: "People taught digital skills (online or in person)",
        },
        unit: people,
      },
      b: {
        label: { vi: "Tổng dân số từ 15 tuổi trở lên", en: "Population aged 15 and over" },
        unit: people,
      },
    },
    formula: ratio(share("a", "b")),
    cite: appendix("2.4", "Tỷ lệ=a/b; Điểm=Điểm tối đa *tỷ lệ"),
    marks: [
      goalUnused(
        "80%",
        "Trên 80 % người dân từ 15 tuổi trở lên",
        "over 80% of people aged 15 and over",
      ),
    ],
  }),
);
