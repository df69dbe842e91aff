// How does a test report published figures that the facts do not give? A table of their verdicts, then
// what the audit's own report says of each.

import { nodeBlock } from "../audit/report/lines.js";
import { namesIn } from "../audit/report/names.js";
import { englishReport } from "../audit/report/words-en.js";
import type { Verdict, Verification, VerifiedNode } from "../audit/verify/verification.js";
import { asText } from "../explain/render.js";
import type { Rubric } from "../rubric/types.js";
import { tableOf } from "./table.js";

/** Whether a published figure follows from the facts. */
export const isReproduced = (verdict: Verdict): boolean =>
  verdict === "exact" || verdict === "within-rounding";

const heads = ["code", "published", "verdict", "computed", "gap", "name"];

const cellsOf = (node: VerifiedNode): readonly string[] => {
  const { code, of, published, verdict, printed, gap, name } = node;
  const isNamed = of === "points" || code === "value";
  return [
    isNamed ? code : `${code} (value)`,
    published,
    verdict,
    printed,
    String(gap.toSignificantDigits(4)),
    name.vi,
  ];
};

/** What is to be said of some figures of a verification. */
export const verificationText = (
  verification: Verification,
  nodes: readonly VerifiedNode[],
  rubric: Rubric,
): string => {
  const names = namesIn(englishReport, verification, rubric);
  const telling = { words: englishReport, names, year: verification.year };
  return [
    tableOf([heads, ...nodes.map(cellsOf)]),
    ...nodes.map((node) => asText(nodeBlock(node, telling), 1)),
  ].join("\n\n");
};
