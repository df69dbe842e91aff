// Main index 3: information security and cybersecurity.

import { group, indicator, ratio, share } from "../../../src/define.js";
import { all } from "./carries.js";
import { appendix, mainIndex } from "./cite.js";
import { otherName } from "./marks.js";
import { systems } from "./units.js";

export const informationSecurity = group(
  "3",
  {
    name: {
      vi: "An toàn thông tin, an ninh mạng",
      en: "Information security and cybersecurity",
    },
    max: 100,
    cite: mainIndex("3"),
    marks: [
      otherName(
        {
          vi: "Bảng mục tiêu: “An toàn thông tin mạng”",
          en: "Main table: “Network information security”",
        },
        { vi: "Tên trong phụ lục", en: "The appendix's name" },
        {
          vi: "Cả hai chỉ số thành phần đều nói “an ninh mạng”",
          en: "Both component indicators say cybersecurity",
        },
      ),
    ],
  },
  indicator("3.1", {
    key: "systems-approved-level",
    carries: all(),
    name: {
      vi: "Tỷ lệ hệ thống thông tin được xác định và phê duyệt hồ sơ đề xuất bảo đảm an ninh mạng theo cấp độ",
      en: "Information systems with an approved proposal for cybersecurity by level",
    },
    max: 50,
    variables: {
      a: {
        label: {
          vi: "Số lượng HTTT được xác định và phê duyệt hồ sơ đề xuất bảo đảm an ninh mạng theo cấp độ trước khi đưa vào vận hành, sử dụng",
          en: "Information systems with an approved proposal for cybersecurity by level before they went into use",
        },
        unit: systems,
      },
      b: {
        label: { vi: "Tổng số hệ thống thông tin", en: "All information systems" },
        unit: systems,
      },
    },
    formula: ratio(share("a", "b")),
    cite: appendix("3.1", "Tỷ lệ=a/b; Điểm=Tỷ lệ*Điểm tối đa"),
  }),
  indicator("3.2", {
    key: "systems-checked",
    name: {
      vi: "Tỷ lệ hệ thống thông tin được kiểm tra, đánh giá an ninh mạng định kỳ",
      en: "Information systems with periodic cybersecurity inspection and assessment",
    },
    max: 50,
    variables: {
      a: {
        label: {
          vi: "Số lượng HTTT được kiểm tra, đánh giá an ninh mạng định kỳ",
          en: "Information systems with periodic cybersecurity inspection and assessment",
        },
        unit: systems,
      },
      b: {
        label: { vi: "Tổng số hệ thống thông tin", en: "All information systems" },
        unit: systems,
      },
    },
    formula: ratio(share("a", "b")),
    cite: appendix("3.2", "Tỷ lệ=a/b; Điểm=Tỷ lệ*Điểm tối đa"),
  }),
);
