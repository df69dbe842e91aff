// `score` of one province after the other: complete facts, and only the total is read.

import { score, type Result, type Rubric } from "@dti/score";
import { draft3530 } from "@dti/score/rubrics";

import { rowByRow, type Answer, type Competitor } from "../competitor.js";
import { nodes, year } from "../leaves.js";
import type { Facts } from "../provinces.js";

/** The facts are no literals, so TypeScript need not know the indicators. */
export const rubric: Rubric = draft3530;

export const scoreFacts = (facts: Facts): Result => score(rubric, facts, { year });

/** The integer of hundredths that `printed` shows. */
export const hundredthsOf = (printed: string): number => Number(printed.replace(".", ""));

export const answerOf = (result: Result): Answer => ({
  hundredths: nodes.map((code) => hundredthsOf(result.at(code).printed)),
});

export const competitor: Competitor = {
  name: "score(): the total read",
  package: "@dti/score",
  prepare: ({ facts }) => rowByRow(facts, scoreFacts, (result) => Number(result.printed), answerOf),
};
