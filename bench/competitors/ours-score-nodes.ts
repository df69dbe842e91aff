// `score` of one province after the other, and what each of the 34 nodes prints.

import { rowByRow, type Competitor } from "../competitor.js";
import { nodes } from "../leaves.js";
import { answerOf, scoreFacts } from "./ours-score.js";

export const competitor: Competitor = {
  name: "score(): all 34 values read",
  package: "@dti/score",
  prepare: ({ facts }) =>
    rowByRow(
      facts,
      scoreFacts,
      (result) => {
        let length = 0;
        for (const code of nodes) length += result.at(code).printed.length;
        return length;
      },
      answerOf,
    ),
};
