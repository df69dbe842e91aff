// `compile` over columns of decimal text.

import type { Competitor } from "../competitor.js";
import { runnerOf } from "./ours-batch.js";

export const competitor: Competitor = {
  name: "compile(rubric).run: columns of decimal text",
  package: "@dti/score",
  prepare: ({ rows, texts }) => runnerOf(rows, texts),
};
