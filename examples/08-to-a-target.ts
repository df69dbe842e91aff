// From score to target: the cheapest ways of two provinces to 700 points, what Gia Lai's goals earn of
// its 912, and what the draft makes of the same figures. In English with `-- --en`.

import { quangBinh2024, quangTri2024 } from "@dti/score/rubrics";

import { goalsReport } from "./08-to-a-target/goals.js";
import { twoRubricsReport } from "./08-to-a-target/two-rubrics.js";
import { waysReport } from "./08-to-a-target/ways.js";
import { inEnglish, inVietnamese } from "./08-to-a-target/words.js";

const words = process.argv.includes("--en") ? inEnglish : inVietnamese;

const report = [
  ...[quangTri2024, quangBinh2024].map((worked) => waysReport(worked, 700, words)),
  goalsReport(words),
  twoRubricsReport(quangTri2024, words),
];

console.log(report.join("\n\n"));
