// A third family, without TypeScript: a rubric of communes as JSON and their figures as CSV, scored by
// kind of unit, ranked, graded, explained and checked. Province, units and figures are invented; how a
// row scores is taken from the texts that the rubric names.

import { explain } from "@dti/score";
import { auditReport } from "@dti/score/audit";

import { auditOf, bestOf, rankingOf, tableOf } from "./05-communes/report.js";
import { kinds, rubric, units } from "./05-communes/units.js";

const [wards] = kinds;
const [benLam] = wards?.cohort.results ?? [];
const why = benLam ? explain(benLam.result.at("5.1.4"), { locale: "vi" }) : "";

const report = [
  `${rubric.name.vi.toUpperCase()}, NĂM 2026`,
  "Tỉnh, các đơn vị và số liệu đều hư cấu; cách tính từng dòng theo văn bản mà bộ chỉ số nêu.",
  "",
  "XẾP HẠNG theo giá trị (điểm/điểm tối đa của chính đơn vị); mức theo cách xếp loại của Kon Tum",
  rankingOf(kinds),
  "",
  "ĐƠN VỊ CAO NHẤT, được lấy làm chuẩn cho các đơn vị cùng loại",
  bestOf(kinds),
  "",
  `VÌ SAO? ${benLam?.id ?? ""}`,
  why,
  "",
  "BẢNG ĐÃ CÔNG BỐ, đặt cạnh số liệu",
  auditOf(kinds, units),
  "",
  "BẢNG ĐÃ CÔNG BỐ, không cần số liệu",
  auditReport(tableOf(kinds), { locale: "vi" }),
];

console.log(report.join("\n"));
