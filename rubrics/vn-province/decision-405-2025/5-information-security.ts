// Main index 5, "An toàn thông tin mạng": how the province's information systems are protected.

import { flag, group, indicator, ratio, share, type Mark } from "../../../src/define.js";
import { row, scale } from "./cite.js";
import { asNamed, inProportion, lostMax } from "./marks.js";
import { systems } from "./units.js";

const all = {
  label: { vi: "Hệ thống thông tin", en: "Information systems" },
  unit: systems,
} as const;

const level3 = {
  label: { vi: "Hệ thống thông tin cấp độ 3 trở lên", en: "Level 3 systems and above" },
  unit: systems,
} as const;

const certified = { label: { vi: "Được cấp", en: "Certified" }, kind: "flag" } as const;

const empty: Mark = {
  id: "empty",
  on: "formula",
  printed: { vi: "Không in trường hợp không có hệ thống", en: "No case of no system" },
  used: { vi: "0 điểm", en: "0 points" },
  because: {
    vi: "Quảng Trị cũ được 0 điểm; không rõ có hệ thống nào không",
    en: "Old Quảng Trị earned 0; whether it has any is unknown",
  },
};

export const informationSecurity = group(
  "5",
  {
    name: { vi: "An toàn thông tin mạng", en: "Network information security" },
    max: 100,
    cite: scale,
  },
  indicator("5.1", {
    key: "systems-approved-level",
    name: {
      vi: "Tỷ lệ hệ thống thông tin được xác định và phê duyệt cấp độ an toàn",
      en: "Information systems with an approved security level",
    },
    max: 20,
    variables: {
      a: {
        label: {
          vi: "Hệ thống được phê duyệt cấp độ an toàn",
          en: "Systems with an approved security level",
        },
        unit: systems,
      },
      b: all,
    },
    formula: ratio(share("a", "b")),
    cite: row("V.1", "Đảm bảo 100% HTTT được phê duyệt cấp độ an toàn"),
    marks: [lostMax(20), inProportion("100%")],
  }),
  indicator("5.2", {
    key: "systems-protected",
    name: {
      vi: "Tỷ lệ hệ thống thông tin triển khai đầy đủ phương án bảo đảm an toàn thông tin theo cấp độ đã được phê duyệt",
      en: "Information systems fully protected as their approved level requires",
    },
    max: 20,
    variables: {
      a: {
        label: { vi: "Hệ thống triển khai đầy đủ phương án", en: "Systems fully protected" },
        unit: systems,
      },
      b: all,
    },
    formula: ratio(share("a", "b")),
    cite: row("V.2", "Đảm bảo 100% HTTT được đã phê duyệt được bảo vệ"),
    marks: [inProportion("100%")],
  }),
  indicator("5.3", {
    key: "systems-monitored",
    name: {
      vi: "Tỷ lệ hệ thống thông tin được triển khai giám sát an toàn thông tin và cài đặt đầy đủ phần mềm phòng chống mã độc tập trung",
      en: "Information systems monitored and fully covered by central anti-malware software",
    },
    max: 10,
    variables: {
      a: {
        label: {
          vi: "Hệ thống được giám sát và phòng chống mã độc tập trung",
          en: "Systems monitored and covered by central anti-malware software",
        },
        unit: systems,
      },
      b: all,
    },
    formula: ratio(share("a", "b")),
    cite: row("V.3", "Đảm bảo 100% máy chủ được giám sát"),
    marks: [
      inProportion("100%"),
      asNamed(
        "variables.b",
        { vi: "Máy chủ", en: "Servers" },
        { vi: "Hệ thống thông tin", en: "Information systems" },
      ),
    ],
  }),
  indicator("5.4", {
    key: "level3-checked",
    name: {
      vi: "Tỷ lệ hệ thống thông tin cấp độ 3 trở lên được kiểm tra, đánh giá an toàn thông tin hằng năm",
      en: "Level 3 systems and above checked for security every year",
    },
    max: 10,
    variables: {
      a: {
        label: { vi: "Hệ thống được kiểm tra, đánh giá", en: "Systems checked" },
        unit: systems,
      },
      b: level3,
    },
    formula: ratio(share("a", "b", { whenEmpty: 0 })),
    cite: row("V.4", "Kết quả triển khai có xác nhận"),
    marks: [empty],
  }),
  indicator("5.5", {
    key: "level3-checked-fully",
    name: {
      vi: "Tỷ lệ hệ thống thông tin cấp độ 3 trở lên được kiểm tra, đánh giá an toàn thông tin hằng năm đầy đủ các nội dung và hình thức theo quy định tại Thông tư số 12/2022/TT-BTTTT",
      en: "Level 3 systems and above checked every year in all that Circular 12/2022/TT-BTTTT requires",
    },
    max: 10,
    variables: {
      a: {
        label: { vi: "Hệ thống được kiểm tra, đánh giá đầy đủ", en: "Systems fully checked" },
        unit: systems,
      },
      b: level3,
    },
    formula: ratio(share("a", "b", { whenEmpty: 0 })),
    cite: row("V.5", "Đánh giá đầy đủ các nội dung và hình thức"),
    marks: [empty],
  }),
  indicator("5.6", {
    key: "systems-incident-plans",
    name: {
      vi: "Tỷ lệ hệ thống thông tin đã ban hành đầy đủ các phương án ứng cứu xử lý sự cố an toàn thông tin quy định tại Quyết định số 05/2017/QĐ-TTg",
      en: "Information systems with all the incident response plans of Decision 05/2017/QĐ-TTg",
    },
    max: 10,
    variables: {
      a: {
        label: {
          vi: "Hệ thống đã ban hành đầy đủ phương án ứng cứu",
          en: "Systems with all incident response plans",
        },
        unit: systems,
      },
      b: all,
    },
    formula: ratio(share("a", "b")),
    cite: row("V.6", "Đảm bảo 100% HTTT cấp độ 3"),
    marks: [
      inProportion("100%"),
      asNamed(
        "variables.b",
        { vi: "Hệ thống cấp độ 3", en: "Level 3 systems" },
        { vi: "Hệ thống thông tin", en: "Information systems" },
      ),
    ],
  }),
  indicator("5.7", {
    key: "portal-trust-mark",
    name: {
      vi: "Cổng thông tin điện tử được cấp chứng nhận tín nhiệm mạng",
      en: "The portal holds a network trust certificate",
    },
    max: 10,
    variables: { m1: certified },
    formula: flag("m1"),
    cite: row("V.7", "được cấp chứng nhận tín nhiệm mạng"),
  }),
  indicator("5.8", {
    key: "service-portal-trust-mark",
    name: {
      vi: "Cổng Dịch vụ công được cấp chứng nhận tín nhiệm mạng",
      en: "The public service portal holds a network trust certificate",
    },
    max: 10,
    variables: { m1: certified },
    formula: flag("m1"),
    cite: row("V.8", "được cấp chứng nhận tín nhiệm mạng"),
  }),
);
