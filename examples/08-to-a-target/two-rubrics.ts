// What does another rubric make of the same figures? Decision 405's facts under the draft, as far as it
// takes them, and what moved the points.

import { score } from "@dti/score";
import { describeChange, explainChange } from "@dti/score/improve";
import { decision405, draft3530, type quangTri2024 } from "@dti/score/rubrics";
import { carryOver } from "@dti/score/schema";

import type { TargetWords } from "./words.js";

type Worked = Pick<typeof quangTri2024, "unit" | "facts" | "year">;

/** The same figures under both rubrics. */
const bothScores = ({ facts, year }: Worked) => {
  const over = carryOver(facts, decision405, draft3530, { year, toYear: 2026 });
  return [
    score(decision405, facts, { year }),
    score(draft3530, over.facts, { year: 2026 }),
  ] as const;
};

/** What moved the points in all: each cause with its share. */
export const twoRubricsSummary = (worked: Worked, words: TargetWords): string => {
  const [before, after] = bothScores(worked);
  const { difference, causes } = explainChange(before, after);
  const told = (points: string): string => words.number(points.replace("-", "−"));
  return [
    words.sameFacts(worked.unit[words.locale]),
    `${words.number(before.printed)} → ${words.number(after.printed)}: ${told(difference.printed)}`,
    ...causes.map(
      ({ cause, difference: share }) => `  ${words.causes[cause]}: ${told(share.printed)}`,
    ),
  ].join("\n");
};

/** The same indicator by indicator. */
export const twoRubricsReport = (worked: Worked, words: TargetWords): string => {
  const { locale } = words;
  const [before, after] = bothScores(worked);
  return [words.sameFacts(worked.unit[locale]), describeChange(before, after, { locale })].join(
    "\n",
  );
};
