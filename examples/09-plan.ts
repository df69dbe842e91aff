// A plan beside the score: who leads what and still owes which figures and documents on a day, and
// whether another province's plan holds together. In English with `-- --en`.

import { score } from "@dti/score";
import { merge } from "@dti/score/audit";
import {
  decision405,
  draft3530,
  giaLaiPlan2026,
  quangBinh2024,
  quangTri2024,
  quangTriPlan2025,
} from "@dti/score/rubrics";

import { agencyReport } from "./09-plan/agencies.js";
import { lintReport } from "./09-plan/lint.js";
import { inEnglish, inVietnamese } from "./09-plan/words.js";

const words = process.argv.includes("--en") ? inEnglish : inVietnamese;

const merged = merge(
  [quangBinh2024, quangTri2024].map(({ facts }) => score(decision405, facts, { year: 2025 })),
);

console.log(
  [
    agencyReport(quangTriPlan2025, merged, "2025-12-31", words),
    lintReport(draft3530, giaLaiPlan2026, words),
  ].join("\n\n"),
);
