// `scorer`: the prepared form of `score`. Facts are checked, the result is built when it is read.

import { scorer, type Result } from "@dti/score";

import { rowByRow, type Competitor } from "../competitor.js";
import { year } from "../leaves.js";
import type { Facts } from "../provinces.js";
import { answerOf, rubric } from "./ours-score.js";

export const competitor: Competitor = {
  name: "scorer(rubric): the total read",
  package: "@dti/score",
  prepare: ({ facts }) => {
    const scoreOf = scorer(rubric, { year });
    const scoreFacts = (given: Facts): Result => scoreOf(given);
    return rowByRow(facts, scoreFacts, (result) => Number(result.printed), answerOf);
  },
};
