// Decision 922/QĐ-BTTTT, province level: 9 main indices, one of them without points, 1000 points.
// An outline: the 98 component indices were not at hand. README.md says what rests on what.

import {
  awarded,
  defineRubric,
  indicator,
  quotient,
  ratio,
  type Text,
} from "../../../src/define.js";
import { row } from "./cite.js";
import { notScored, rubricMarks } from "./rubric-marks.js";

/** A main index: the points that its component indices earned, or its published value. */
const mainIndex = <const Code extends string>(
  code: Code,
  name: Text,
  { components, max }: { readonly components: number; readonly max: number },
) =>
  indicator(code, {
    name,
    max,
    variables: {
      a: {
        label: {
          vi: "Điểm đạt được của các chỉ số thành phần",
          en: "Points that the component indices earned",
        },
        unit: { vi: "điểm", en: "points" },
      },
    },
    formula: ratio(quotient("a", max, { name: "value" })),
    cite: row(code, name.vi, String(components), String(max)),
  });

const foundation = ["1", "2", "3", "4", "5", "6"] as const;

/** Decision 922/QĐ-BTTTT of 2022, province level: 9 main indices, an outline; years 2021 to 2023. */
export const decision922 = defineRubric({
  family: "vn-province",
  version: "922-2022",
  revision: 1,
  name: {
    vi: "Bộ chỉ số chuyển đổi số cấp tỉnh, Quyết định 922/QĐ-BTTTT (các chỉ số chính)",
    en: "Provincial Digital Transformation Index, Decision 922/QĐ-BTTTT (main indices)",
  },
  status: "superseded",
  years: [2021, 2023],
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
    number: "922/QĐ-BTTTT",
    date: "2022-05-20",
    takenFrom: {
      vi: "Bảng “Cấu trúc DTI cấp tỉnh”, theo https://www.sctyenbai.gov.vn/vi/tin-tuc/chi-so-chuyen-doi-so-cap-tinh và http://eballsviet.com/bo-chi-so-danh-gia-chuyen-doi-so-cap-tinh-59970",
      en: "Table “Cấu trúc DTI cấp tỉnh”, from https://www.sctyenbai.gov.vn/vi/tin-tuc/chi-so-chuyen-doi-so-cap-tinh and http://eballsviet.com/bo-chi-so-danh-gia-chuyen-doi-so-cap-tinh-59970",
    },
  },
  marks: rubricMarks,
  pillars: [
    {
      code: "CQS",
      name: { vi: "Chính quyền số", en: "Digital government" },
      groups: [...foundation, "7"],
    },
    {
      code: "KTS",
      name: { vi: "Kinh tế số", en: "Digital economy" },
      groups: [...foundation, "8"],
    },
    {
      code: "XHS",
      name: { vi: "Xã hội số", en: "Digital society" },
      groups: [...foundation, "9"],
    },
  ],
  children: [
    mainIndex("1", { vi: "Nhận thức số", en: "Digital awareness" }, { components: 10, max: 100 }),
    mainIndex("2", { vi: "Thể chế số", en: "Digital institutions" }, { components: 11, max: 100 }),
    mainIndex("3", { vi: "Hạ tầng số", en: "Digital infrastructure" }, { components: 7, max: 100 }),
    mainIndex(
      "4",
      { vi: "Nhân lực số", en: "Digital human resources" },
      { components: 13, max: 100 },
    ),
    mainIndex(
      "5",
      { vi: "An toàn thông tin mạng", en: "Network information security" },
      { components: 12, max: 100 },
    ),
    indicator("6", {
      name: { vi: "Đô thị thông minh", en: "Smart city" },
      max: 0,
      formula: awarded(),
      cite: row("6", "Đô thị thông minh", "3", "0", "Không tính điểm"),
      marks: [notScored],
    }),
    mainIndex(
      "7",
      { vi: "Hoạt động chính quyền số", en: "Digital government activity" },
      { components: 22, max: 200 },
    ),
    mainIndex(
      "8",
      { vi: "Hoạt động kinh tế số", en: "Digital economy activity" },
      { components: 12, max: 150 },
    ),
    mainIndex(
      "9",
      { vi: "Hoạt động xã hội số", en: "Digital society activity" },
      { components: 8, max: 150 },
    ),
  ],
});
