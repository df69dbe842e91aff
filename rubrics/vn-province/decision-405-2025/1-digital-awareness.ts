// Main index 1, "Nhận thức số": who leads digital transformation, and who speaks of it.

import {
  allOrNothing,
  checklist,
  flag,
  group,
  indicator,
  quotient,
  type Mark,
} from "../../../src/define.js";
import { row, scale } from "./cite.js";
import { nothingBelow } from "./marks.js";
import { documents } from "./units.js";

const split: Mark = {
  id: "split",
  on: "formula",
  printed: { vi: "Không in cách chia điểm", en: "No split of the points" },
  used: { vi: "Mỗi phần 1/2", en: "1/2 each" },
  because: {
    vi: "Cách đọc đơn giản nhất cho 40/50 của Quảng Bình; chưa chứng minh",
    en: "Simplest reading that gives Quảng Bình 40/50; not proved",
  },
};

const section = {
  label: { vi: "Có chuyên mục riêng", en: "Has its own section" },
  kind: "flag",
} as const;

const weekly = {
  label: { vi: "Từ 52 tin, bài/năm", en: "At least 52 items a year" },
  kind: "flag",
} as const;

export const digitalAwareness = group(
  "1",
  { name: { vi: "Nhận thức số", en: "Digital awareness" }, max: 50, cite: scale },
  indicator("1.1", {
    key: "chair-of-committee",
    name: {
      vi: "Người đứng đầu tỉnh (Bí thư hoặc Chủ tịch tỉnh) là Trưởng ban Ban chỉ đạo chuyển đổi số của tỉnh",
      en: "The head of the province (Party secretary or chair) leads its digital transformation committee",
    },
    max: 10,
    variables: {
      m1: { label: { vi: "Là Trưởng ban", en: "Leads the committee" }, kind: "flag" },
    },
    formula: flag("m1"),
    cite: row("I.1", "Chủ tịch UBND tỉnh làm Trưởng Ban chỉ đạo"),
    marks: [
      {
        id: "deputy",
        on: "formula",
        printed: { vi: "Chỉ in Trưởng ban", en: "Only the leader" },
        used: { vi: "Khác: 0 điểm", en: "Otherwise: 0 points" },
        because: {
          vi: "Thời Quyết định 922, Phó Trưởng ban được 1/2; nay chưa rõ",
          en: "Rubrics of Decision 922's time gave a deputy 1/2; now unknown",
        },
      },
    ],
  }),
  indicator("1.2", {
    key: "directives-issued",
    name: {
      vi: "Văn bản chỉ đạo chuyên đề về chuyển đổi số",
      en: "Directives on digital transformation",
    },
    max: 10,
    variables: {
      a: { label: { vi: "Văn bản đã ban hành", en: "Documents issued" }, unit: documents },
      b: {
        label: { vi: "Văn bản Bộ yêu cầu", en: "Documents that the Ministry requires" },
        unit: documents,
      },
    },
    formula: allOrNothing(quotient("a", "b"), "100%"),
    cite: row("I.2", "Đảm bảo 100% văn bản yêu cầu của Bộ KHCN"),
    marks: [nothingBelow("100%", { vi: "2/3 văn bản được 0 điểm", en: "2 of 3 documents earn 0" })],
  }),
  indicator("1.3", {
    key: "portal-section",
    name: {
      vi: "Cổng thông tin điện tử của tỉnh có chuyên mục riêng về chuyển đổi số hoặc có chuyên trang cấp tỉnh về chuyển đổi số",
      en: "The provincial portal has its own section, or the province its own site, on digital transformation",
    },
    max: 10,
    variables: { m1: section, m2: weekly },
    formula: checklist("m1", "m2"),
    cite: row("I.3", "52 tin bài/năm trở lên"),
    marks: [split],
  }),
  indicator("1.4", {
    key: "press-section",
    name: {
      vi: "Cơ quan báo chí của tỉnh có chuyên mục riêng về chuyển đổi số",
      en: "The provincial press has its own section on digital transformation",
    },
    max: 10,
    variables: { m1: section, m2: weekly },
    formula: checklist("m1", "m2"),
    cite: row("I.4", "đạt từ 52 tin bài/năm trở lên"),
    marks: [split],
  }),
  indicator("1.5", {
    key: "broadcast-section",
    name: {
      vi: "Đài Phát thanh truyền hình của tỉnh có chuyên mục riêng về chuyển đổi số",
      en: "Provincial radio and television has its own section on digital transformation",
    },
    max: 10,
    variables: {
      m1: section,
      m2: {
        label: { vi: "Từ 12 lần phát sóng/năm", en: "At least 12 broadcasts a year" },
        kind: "flag",
      },
    },
    formula: checklist("m1", "m2"),
    cite: row("I.5", "12 lần phát sóng/năm trở lên"),
    marks: [split],
  }),
);
