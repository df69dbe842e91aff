// `score` and `explain` of a whole province, in Vietnamese.

import { explain } from "@dti/score";

import { rowByRow, type Competitor } from "../competitor.js";
import { answerOf, scoreFacts } from "./ours-score.js";

export const competitor: Competitor = {
  name: "score(), then explain(): all of the text",
  package: "@dti/score",
  prepare: ({ facts }) =>
    rowByRow(facts, scoreFacts, (result) => explain(result, { locale: "vi" }).length, answerOf),
};
