// Which rubric do the tests explain? An index of a commune with one indicator for each way to score, in
// the words of its officials.

import type { Rubric } from "@dti/score";
import {
  allOrNothing,
  amount,
  awarded,
  byPeriod,
  context,
  defineRubric,
  flag,
  group,
  indicator,
  levels,
  quotient,
  ratio,
  share,
  steps,
  thresholdToMax,
  weightedParts,
  type Mark,
  type Rules,
  type Text,
} from "@dti/score/define";

const text = (vi: string, en: string): Text => ({ vi, en });
const people = text("người", "people");
const files = text("hồ sơ", "files");
const households = text("hộ", "households");

const cite = (row: string, wording: string) => ({
  document: "15/KH-UBND",
  place: text(`Phụ lục, mục ${row}`, `Appendix, row ${row}`),
  wording,
});

const files4 = (a: Text) => ({
  a: { label: a, unit: files, partOf: "b" },
  b: { label: text("Hồ sơ đã tiếp nhận", "Files received"), unit: files },
});

const infrastructure = group(
  "1",
  {
    name: text("Hạ tầng số", "Digital infrastructure"),
    max: 110,
    cite: { place: text("Mục I", "Section I") },
  },
  indicator("1.1", {
    name: text("Tỷ lệ hộ gia đình có Internet cáp quang", "Households with fibre Internet"),
    max: 20,
    variables: {
      a: { label: text("Hộ có Internet cáp quang", "Households with fibre"), unit: households },
      b: context("households"),
    },
    formula: ratio(share("a", "b")),
    cite: cite("I.1", "Điểm = Tỷ lệ × Điểm tối đa"),
  }),
  indicator("1.2", {
    name: text("Nền tảng số đã triển khai", "Digital platforms deployed"),
    max: 30,
    variables: {
      a: {
        label: text("Nền tảng đã triển khai", "Platforms deployed"),
        unit: text("nền tảng", "platforms"),
      },
    },
    formula: ratio(quotient("a", 7)),
  }),
  indicator("1.3", {
    name: text("Thuê bao Internet trên dân số", "Internet subscriptions over population"),
    max: 10,
    variables: {
      a: { label: text("Thuê bao cố định", "Fixed subscriptions") },
      b: { label: text("Thuê bao di động", "Mobile subscriptions") },
      c: { label: text("Dân số", "Population"), unit: people },
    },
    formula: ratio(quotient(["a", "b"], "c")),
  }),
  indicator("1.4", {
    name: text("Tỷ lệ hồ sơ nộp trực tuyến", "Files submitted online"),
    max: 20,
    variables: files4(text("Hồ sơ nộp trực tuyến", "Files submitted online")),
    formula: thresholdToMax(share("a", "b"), "80%"),
    cite: cite("I.4", ">=80%: Điểm tối đa; <80%: Tỷ lệ/80%*Điểm tối đa"),
  }),
  indicator("1.5", {
    name: text("Tin, bài về chuyển đổi số trong năm", "News on digital transformation in the year"),
    max: 10,
    variables: {
      a: { label: text("Tin, bài đã đăng", "News published"), unit: text("tin, bài", "items") },
    },
    formula: thresholdToMax(amount("a"), 52),
  }),
  indicator("1.6", {
    name: text("Tỷ lệ thôn được phủ sóng băng rộng", "Villages covered by broadband"),
    max: 10,
    variables: {
      a: { label: text("Thôn được phủ sóng", "Villages covered"), unit: text("thôn", "villages") },
      b: { label: text("Tổng số thôn", "All villages"), unit: text("thôn", "villages") },
    },
    formula: allOrNothing(share("a", "b"), "100%"),
  }),
  indicator("1.7", {
    name: text("Tỷ lệ người dân có chữ ký số", "People with a digital signature"),
    max: 10,
    variables: {
      a: { label: text("Người có chữ ký số", "People with a signature"), unit: people },
      b: { label: text("Người từ 14 tuổi trở lên", "People of 14 and older"), unit: people },
    },
    formula: allOrNothing(share("a", "b"), "50%", { strict: true }),
  }),
);

const undecided: Mark = {
  id: "formula",
  on: "formula",
  printed: text("Tỷ lệ thuận với số điểm", "In proportion to the points"),
  used: text("Chỉ nhận điểm đã chấm", "Only awarded points are taken"),
  because: text("Không in ngưỡng", "No threshold is printed"),
  alternatives: [
    {
      name: "ratio",
      label: text("Điểm theo tỷ lệ", "Points in proportion"),
      formula: ratio(share("a", "b")),
    },
    {
      name: "scaled-20",
      label: text("Tỷ lệ/20%", "Rate/20%"),
      formula: thresholdToMax(share("a", "b"), "20%"),
    },
  ],
};

const onTime = (threshold: string) =>
  thresholdToMax(share("a", "b", { name: "onTime" }), threshold);

const government = group(
  "2",
  { name: text("Chính quyền số", "Digital government"), max: 170 },
  indicator("2.1", {
    name: text("Chủ tịch là Trưởng Ban chỉ đạo", "The chair leads the steering committee"),
    max: 10,
    variables: { m1: { label: text("Có quyết định", "Decision issued"), kind: "flag" } },
    formula: flag("m1"),
  }),
  indicator("2.2", {
    name: text("Mức độ an toàn của hệ thống", "Security of the system"),
    max: 20,
    variables: {
      l: {
        label: text("Mức đánh giá", "Level reached"),
        kind: ["A", "B", "none"],
        levels: { none: text("chưa đánh giá", "not assessed") },
      },
    },
    formula: levels("l", { A: 1, B: null, none: 0 }),
  }),
  indicator("2.3", {
    name: text("Lớp tập huấn kỹ năng số", "Courses on digital skills"),
    max: 10,
    variables: {
      a: { label: text("Lớp đã mở", "Courses held"), unit: text("lớp", "courses") },
    },
    formula: steps(amount("a"), [
      [1, "1/4"],
      [2, "1/2"],
      [4, 1],
    ]),
  }),
  indicator("2.4", {
    name: text("Bộ phận một cửa", "One-stop shop"),
    max: 30,
    variables: {
      m1: { label: text("Có máy quét", "Scanner in place"), kind: "flag" },
      m2: { label: text("Có mạng riêng", "Own network in place"), kind: "flag" },
      ...files4(text("Hồ sơ trả đúng hạn", "Files answered in time")),
      c: { label: text("Người hài lòng", "People satisfied"), unit: people },
      d: { label: text("Người được hỏi", "People asked"), unit: people },
    },
    formula: weightedParts(
      ["1/3", weightedParts(["1/2", flag("m1")], ["1/2", flag("m2")])],
      ["1/3", byPeriod({ "2025-2027": onTime("90%"), "2028-2030": onTime("95%") })],
      ["1/3", ratio(share("c", "d", { name: "satisfied" }))],
    ),
  }),
  indicator("2.5", {
    name: text("Tỷ lệ hồ sơ trực tuyến toàn trình", "Files handled fully online"),
    max: 20,
    variables: files4(text("Hồ sơ trực tuyến toàn trình", "Files handled fully online")),
    formula: byPeriod({
      2025: ratio(share("a", "b")),
      2026: thresholdToMax(share("a", "b"), "60%"),
      "2027-2030": thresholdToMax(share("a", "b"), "99.5%"),
    }),
  }),
  indicator("2.6", {
    name: text("Tỷ trọng kinh tế số", "Share of the digital economy"),
    max: 50,
    variables: {
      a: { label: text("Giá trị kinh tế số", "Value of the digital economy") },
      b: { label: text("Giá trị sản xuất", "Value of production") },
    },
    formula: awarded(),
    marks: [undecided],
  }),
  indicator("2.7", {
    name: text("Hệ thống cấp độ 3 được kiểm tra", "Level 3 systems checked"),
    max: 10,
    variables: {
      a: { label: text("Hệ thống được kiểm tra", "Systems checked") },
      b: { label: text("Hệ thống cấp độ 3", "Level 3 systems") },
    },
    formula: ratio(share("a", "b", { whenEmpty: "not-applicable" })),
  }),
  indicator("2.8", {
    name: text("Kiến nghị được trả lời", "Petitions answered"),
    max: 10,
    variables: {
      a: { label: text("Kiến nghị được trả lời", "Petitions answered") },
      b: { label: text("Kiến nghị đã nhận", "Petitions received") },
    },
    formula: ratio(share("a", "b", { whenEmpty: 1 })),
  }),
  indicator("2.9", {
    name: text("Dự án đúng tiến độ", "Projects on schedule"),
    max: 10,
    variables: {
      a: { label: text("Dự án đúng tiến độ", "Projects on schedule") },
      b: { label: text("Dự án đang làm", "Projects under way") },
    },
    formula: ratio(share("a", "b", { whenEmpty: 0 })),
  }),
);

/** The rubric, or one that rounds or exempts otherwise. */
export const commune = (rules: Partial<Rules> = {}, places = 2): Rubric =>
  defineRubric({
    family: "xa",
    version: "2025",
    revision: 1,
    name: text("Bộ chỉ số chuyển đổi số cấp xã", "Digital Transformation Index of communes"),
    years: [2025, 2030],
    max: 280,
    places,
    rules,
    context: {
      households: { label: text("Tổng số hộ gia đình", "All households"), unit: households },
    },
    pillars: [{ code: "CQS", name: text("Chính quyền số", "Digital government"), groups: ["2"] }],
    children: [infrastructure, government],
  });
