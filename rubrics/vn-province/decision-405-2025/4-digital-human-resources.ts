// Main index 4, "Nhân lực số": staff, community teams, and what people have been taught.

import { allOrNothing, context, group, indicator, ratio, share } from "../../../src/define.js";
import { row, rowWithNote, scale } from "./cite.js";
import { inProportion, lostMax } from "./marks.js";
import { agencies, people } from "./units.js";

const staff = {
  label: { vi: "Công chức, viên chức", en: "Civil servants and public employees" },
  unit: people,
} as const;

export const digitalHumanResources = group(
  "4",
  { name: { vi: "Nhân lực số", en: "Digital human resources" }, max: 100, cite: scale },
  indicator("4.1", {
    key: "transformation-units",
    name: {
      vi: "Sở, ban, ngành, xã có bộ phận/đầu mối thực hiện nhiệm vụ chuyển đổi số tại cơ quan, đơn vị",
      en: "Departments, agencies and communes with a unit or focal point for digital transformation",
    },
    max: 10,
    variables: {
      a: {
        label: { vi: "Cơ quan, đơn vị có bộ phận/đầu mối", en: "Those with a unit or focal point" },
        unit: agencies,
      },
      b: {
        label: {
          vi: "Sở, ban, ngành, xã (năm 2024 cả huyện)",
          en: "Departments, agencies and communes (in 2024 also districts)",
        },
        unit: agencies,
      },
    },
    formula: allOrNothing(share("a", "b"), "100%"),
    cite: rowWithNote("IV.1", "100% UBND cấp xã", 4, "dưới 100% được tính 0 điểm"),
  }),
  indicator("4.2", {
    key: "transformation-staff",
    name: {
      vi: "Tỷ lệ công chức, viên chức chuyên trách về chuyển đổi số",
      en: "Civil servants and public employees dedicated to digital transformation",
    },
    max: 30,
    variables: {
      a: {
        label: {
          vi: "Công chức, viên chức chuyên trách về chuyển đổi số",
          en: "Those dedicated to digital transformation",
        },
        unit: people,
      },
      b: staff,
    },
    formula: allOrNothing(share("a", "b"), "10%"),
    cite: rowWithNote("IV.2", "đảm bảo tỷ lệ >=10%", 4, "dưới 10% được tính 0 điểm"),
    marks: [lostMax(30)],
  }),
  indicator("4.3", {
    key: "security-staff",
    name: {
      vi: "Tỷ lệ công chức, viên chức chuyên trách về An toàn thông tin mạng",
      en: "Civil servants and public employees dedicated to network information security",
    },
    max: 20,
    variables: {
      a: {
        label: {
          vi: "Công chức, viên chức chuyên trách về An toàn thông tin mạng",
          en: "Those dedicated to network information security",
        },
        unit: people,
      },
      b: staff,
    },
    formula: allOrNothing(share("a", "b"), "1%"),
    cite: rowWithNote("IV.3", "đảm bảo tỷ lệ >=1%", 4, "dưới 1% được tính 0 điểm"),
  }),
  indicator("4.4", {
    key: "staff-training",
    name: {
      vi: "Tỷ lệ công chức, viên chức được bồi dưỡng, tập huấn về chuyển đổi số",
      en: "Civil servants and public employees trained in digital transformation",
    },
    max: 20,
    variables: {
      a: {
        label: {
          vi: "Công chức, viên chức được bồi dưỡng, tập huấn về chuyển đổi số",
          en: "Those trained in digital transformation",
        },
        unit: people,
      },
      b: staff,
    },
    formula: ratio(share("a", "b")),
    cite: row("IV.4", "Ban hành kế hoạch"),
    marks: [
      inProportion(
        { vi: "Không in tỷ lệ", en: "No rate" },
        {
          vi: "Nhóm 4 của Quảng Trị cũ chỉ gần khớp: 90,126, in 90,25",
          en: "Old Quảng Trị's group 4 only nearly fits: 90.126, printed 90.25",
        },
      ),
    ],
  }),
  indicator("4.5", {
    key: "community-team-members",
    name: {
      vi: "Số lượng thành viên của Tổ công nghệ số cộng đồng trên 100 dân",
      en: "Members of community digital technology teams per 100 people",
    },
    max: 10,
    variables: {
      a: {
        label: {
          vi: "Thành viên của Tổ công nghệ số cộng đồng",
          en: "Members of community digital technology teams",
        },
        unit: people,
      },
      b: context("population"),
    },
    formula: allOrNothing(share("a", "b"), "5%"),
    cite: rowWithNote("IV.5", "đảm bảo tỷ lệ >=5%", 4, "dưới 5% được tính 0 điểm"),
  }),
  indicator("4.6", {
    key: "people-digital-skills",
    name: {
      vi: "Số lượng người dân được phổ cập kỹ năng số",
      en: "People taught digital skills",
    },
    max: 10,
    variables: {
      a: {
        label: {
          vi: "Người dân được phổ cập kỹ năng số",
          en: "People taught digital skills",
        },
        unit: people,
      },
      b: {
        label: { vi: "Dân số từ 15 tuổi trở lên", en: "People aged 15 and over" },
        unit: people,
      },
    },
    formula: ratio(share("a", "b")),
    cite: row("IV.6", "tỷ lệ càng cao điểm càng cao, đảm bảo >50% Tổng dân số từ 15 tuổi trở lên"),
    marks: [
      inProportion(">50%", {
        vi: "Nhóm 4 còn 5,124 điểm cho 50%, 0,566 cho Quảng Bình",
        en: "Group 4 leaves 5.124 for 50%, 0.566 for Quảng Bình",
      }),
    ],
  }),
);
