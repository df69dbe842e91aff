// Decision 1726/QĐ-BTTTT, province level: three pillars that share nothing, 1000 points; for 2020 only.
// An outline: what is below the pillars was not at hand. README.md says what rests on what.

import { defineRubric, indicator, quotient, ratio, type Text } from "../../../src/define.js";
import { rubricMarks } from "./rubric-marks.js";

const page =
  "https://phapluatmoitruong.vn/buc-tranh-tong-the-ve-chuyen-doi-so-o-viet-nam-nam-2020/";

/** A pillar: the points that its indices earned, or its published value. */
const pillar = <const Code extends string>(
  code: Code,
  name: Text,
  { max, wording }: { readonly max: number; readonly wording: string },
) =>
  indicator(code, {
    name,
    max,
    variables: {
      a: {
        label: {
          vi: "Điểm đạt được của các chỉ số chính",
          en: "Points that the main indices earned",
        },
        unit: { vi: "điểm", en: "points" },
      },
    },
    formula: ratio(quotient("a", max, { name: "value" })),
    cite: {
      document: `Báo cáo DTI 2020, theo ${page}`,
      place: {
        vi: "Đoạn về cấu trúc của bộ chỉ số",
        en: "Paragraph on the structure of the index",
      },
      wording,
    },
  });

const government = { vi: "Chính quyền số", en: "Digital government" };
const economy = { vi: "Kinh tế số", en: "Digital economy" };
const society = { vi: "Xã hội số", en: "Digital society" };

/** Decision 1726/QĐ-BTTTT of 2020, province level: three disjoint pillars, an outline; year 2020. */
export const decision1726 = defineRubric({
  family: "vn-province",
  version: "1726-2020",
  revision: 1,
  name: {
    vi: "Bộ chỉ số chuyển đổi số cấp tỉnh, Quyết định 1726/QĐ-BTTTT (ba trụ cột)",
    en: "Provincial Digital Transformation Index, Decision 1726/QĐ-BTTTT (three pillars)",
  },
  status: "superseded",
  years: [2020, 2020],
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
      en: "Approval of the scheme for the Digital Index of ministries, provinces and the nation",
    },
    number: "1726/QĐ-BTTTT",
    date: "2020-10-12",
    takenFrom: {
      vi: `Cấu trúc trong báo cáo DTI 2020, theo ${page}`,
      en: `Structure in the DTI report of 2020, from ${page}`,
    },
  },
  marks: rubricMarks,
  pillars: [
    { code: "CQS", name: government, groups: ["1"] },
    { code: "KTS", name: economy, groups: ["2"] },
    { code: "XHS", name: society, groups: ["3"] },
  ],
  children: [
    pillar("1", government, { max: 400, wording: "chính quyền số (400 điểm, 133 tiêu chí)" }),
    pillar("2", economy, { max: 300, wording: "kinh tế số (300 điểm, 101 tiêu chí)" }),
    pillar("3", society, { max: 300, wording: "xã hội số (300 điểm, 72 tiêu chí)" }),
  ],
});
