// Two real provinces, scored from the figures that their plan prints, with a verdict on every score it
// prints; their merger, another province's targets and the contradictions of its table; the cheapest ways
// to a target, and what a new rubric makes of the same figures; one score explained in full; and who leads
// what in the merged province's plan, and what is left to do on its last day.
// `npm run demo`, in English with `-- --en`.

import { explain, score } from "@dti/score";
import { merge, verifyTable } from "@dti/score/audit";
import {
  decision405,
  draft3530,
  giaLai2026,
  giaLaiTable2026,
  giaLaiTargets,
  quangBinh2024,
  quangTri2024,
  quangTriPlan2025,
} from "@dti/score/rubrics";

import { goalsReport } from "./08-to-a-target/goals.js";
import { twoRubricsSummary } from "./08-to-a-target/two-rubrics.js";
import { waysReport } from "./08-to-a-target/ways.js";
import { inEnglish, inVietnamese } from "./08-to-a-target/words.js";
import { agencyReport } from "./09-plan/agencies.js";
import { inEnglish as planInEnglish, inVietnamese as planInVietnamese } from "./09-plan/words.js";
import { tableReport } from "./demo/audit.js";
import { english, vietnamese } from "./demo/language.js";
import { mergerReport } from "./demo/merger.js";
import { provinceReport } from "./demo/province.js";
import { targetReport } from "./demo/targets.js";

const language = process.argv.includes("--en") ? english : vietnamese;

const words = language === english ? inEnglish : inVietnamese;

const provinces = [quangBinh2024, quangTri2024].map((worked) => ({
  worked,
  result: score(decision405, worked.facts, { year: worked.year }),
}));
const [, quangTri] = provinces;
/** The same figures as of the year that the plan is for. */
const planned = merge(
  provinces.map(({ worked }) => score(decision405, worked.facts, { year: quangTriPlan2025.year })),
);
const targets = score(draft3530, giaLaiTargets, { year: 2026 });

const report = [
  language.title,
  ...provinces.map(({ worked, result }) => provinceReport(worked, result, language)),
  mergerReport(merge(provinces.map(({ result }) => result)), provinces, language),
  targetReport(giaLai2026, targets, language),
  tableReport(verifyTable(giaLaiTable2026), giaLai2026.unit[language.locale], language),
  ...provinces.map(({ worked }) => waysReport(worked, 700, words)),
  goalsReport(words),
  ...provinces.map(({ worked }) => twoRubricsSummary(worked, words)),
  language.closing,
  `${language.why}\n\n${quangTri ? explain(quangTri.result.at("3.5"), language) : ""}`,
  agencyReport(
    quangTriPlan2025,
    planned,
    "2025-12-31",
    language === english ? planInEnglish : planInVietnamese,
  ),
];

console.log(report.join("\n\n"));
