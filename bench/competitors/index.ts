// Who takes part? In the order of the table: the limits, ours, then what a user could take instead.

import type { Competitor } from "../competitor.js";
import { competitor as decimalJs } from "./decimal-js.js";
import { competitor as duckdbColumns } from "./duckdb-columns.js";
import { competitor as duckdb } from "./duckdb.js";
import { competitor as fractionJs } from "./fraction-js.js";
import { competitor as jsonLogic } from "./json-logic.js";
import { competitor as mathJs } from "./math-js.js";
import { competitor as batchText } from "./ours-batch-text.js";
import { competitor as batch } from "./ours-batch.js";
import { competitor as explained } from "./ours-explain.js";
import { competitor as scoreNodes } from "./ours-score-nodes.js";
import { competitor as scoreTotal } from "./ours-score.js";
import { competitor as scorer } from "./ours-scorer.js";
import { competitor as plainColumns } from "./plain-columns.js";
import { competitor as plainObjects } from "./plain-objects.js";
import { competitor as publicodes } from "./publicodes.js";
import { competitor as zodPlain } from "./zod-plain.js";

/** By the name of the file that each is in. */
export const competitors = {
  "plain-columns": plainColumns,
  "plain-objects": plainObjects,
  "ours-batch": batch,
  "ours-batch-text": batchText,
  "ours-scorer": scorer,
  "ours-score": scoreTotal,
  "ours-score-nodes": scoreNodes,
  "ours-explain": explained,
  duckdb,
  "duckdb-columns": duckdbColumns,
  "json-logic": jsonLogic,
  "zod-plain": zodPlain,
  "math-js": mathJs,
  "decimal-js": decimalJs,
  "fraction-js": fractionJs,
  publicodes,
} satisfies Readonly<Record<string, Competitor>>;

export type CompetitorId = keyof typeof competitors;
