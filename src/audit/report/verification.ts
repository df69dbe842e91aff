// What is told of a verification? The verdict over all figures, each figure, and how to read it.

import type { Block, Line } from "../../explain/block.js";
import type { Telling } from "./figures.js";
import { itemOf, nodeBlock } from "./lines.js";
import type { Verdict, Verification } from "../verify/verification.js";

/** From the worst to the best. */
const verdicts: readonly Verdict[] = ["contradicted", "undetermined", "within-rounding", "exact"];

const summaryLines = ({ rubric, year, nodes }: Verification, telling: Telling): readonly Line[] => {
  const { words, names } = telling;
  const { labels, shared } = words;
  const counts = verdicts.flatMap((verdict) => {
    const found = nodes.filter((node) => node.verdict === verdict);
    const items = found.map((node) => itemOf(node, telling));
    return found.length === 0
      ? []
      : [{ label: labels.count[verdict], text: words.counted(found.length, items) }];
  });
  return [
    { label: labels.rubric, text: names.rubric(rubric) },
    { label: shared.labels.year, text: String(year) },
    ...counts,
  ];
};

/** How to read what was told. */
const notesBlock = ({ nodes }: Verification, { words: { notes } }: Telling): readonly Block[] => {
  if (nodes.length === 0) return [];
  const hasRepairs = nodes.some(({ repairs }) => repairs.length > 0);
  const isContradicted = nodes.some(({ verdict }) => verdict === "contradicted");
  const texts = [
    notes.figures,
    ...(hasRepairs ? [notes.inward] : []),
    ...(isContradicted ? [notes.repairs, notes.noFault] : []),
  ];
  const lines = texts.map((text) => ({ text }));
  return [{ heading: notes.heading, lines, blocks: [], closing: [] }];
};

/** A verification: the verdict over all figures, then each of them. */
export const verificationBlock = (verification: Verification, telling: Telling): Block => {
  const { nodes } = verification;
  const count = (verdict: Verdict): number =>
    nodes.filter((node) => node.verdict === verdict).length;
  const counts = {
    exact: count("exact"),
    "within-rounding": count("within-rounding"),
    undetermined: count("undetermined"),
    contradicted: count("contradicted"),
  };
  return {
    heading: telling.words.title(counts, nodes.length),
    lines: summaryLines(verification, telling),
    blocks: [
      ...nodes.map((node) => nodeBlock(node, telling)),
      ...notesBlock(verification, telling),
    ],
    closing: [],
  };
};
