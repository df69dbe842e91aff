// How are the changes told with which a published figure agrees? One line for each figure, flag, level,
// reading or standing that could be another.

import type { Line } from "../../explain/block.js";
import { earnedText, figureText, isAnything, usualPlaces, type Telling } from "./figures.js";
import { printedOf } from "./numbers.js";
import type { Repair, Verdict, VerifiedNode } from "../verify/verification.js";

type Of<Kind extends Repair["kind"]> = Extract<Repair, { readonly kind: Kind }>;

/** Repairs that are told together; at least one. */
type Same<T> = readonly [T, ...T[]];

/** Those with the same key, in the order of the first of each. */
const grouped = <T>(all: readonly T[], keyOf: (one: T) => string): readonly Same<T>[] => {
  const found = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const same = found.get(keyOf(one));
    if (same) same.push(one);
    else found.set(keyOf(one), [one]);
  }
  return [...found.values()];
};

const ofKind = <Kind extends Repair["kind"]>(repairs: readonly Repair[], kind: Kind) =>
  repairs.filter((one): one is Of<Kind> => one.kind === kind);

const judgementText = (same: Same<Of<"judgement">>, { words, names }: Telling): string => {
  const [{ code, variable, from }] = same;
  const answers = same.map(({ to }) => names.answer(code, variable, to));
  return words.answer(names.judged(code, variable), answers, names.answer(code, variable, from));
};

const readingText = (
  same: Same<Of<"reading">>,
  verdict: Verdict,
  { words, names }: Telling,
): string => {
  const [{ code, mark, from }] = same;
  const labels = same.map(({ to }) => names.reading(code, mark, to));
  return verdict === "undetermined"
    ? words.possibleReadings(labels)
    : words.reading(labels, names.reading(code, mark, from));
};

const figuresIn = (repairs: readonly Repair[]) =>
  grouped(ofKind(repairs, "figure"), ({ variable }) => variable);

const byCode = ({ repairs }: VerifiedNode): readonly Same<Repair>[] =>
  grouped(repairs, ({ code }) => code);

const listed = (label: string, lines: readonly string[]): readonly Line[] => [
  { label, text: "" },
  ...lines.map((text) => ({ text, depth: 1 })),
];

/** All that could be otherwise at one indicator. */
const textsAt = (
  repairs: readonly Repair[],
  node: VerifiedNode,
  telling: Telling,
): readonly string[] => {
  const { words } = telling;
  const places = node.of === "points" ? printedOf(node).places : usualPlaces;
  const standing = (["evidence", "applicability"] as const).flatMap((kind) => {
    const spans = ofKind(repairs, kind).map(({ to }) => to);
    return spans.length === 0 ? [] : [words[kind](earnedText(spans, places, telling))];
  });
  const judged = grouped(ofKind(repairs, "judgement"), ({ variable }) => variable);
  const readings = grouped(ofKind(repairs, "reading"), ({ mark }) => mark);
  return [
    ...figuresIn(repairs).map((same) => figureText(same, telling)),
    ...judged.map((same) => judgementText(same, telling)),
    ...standing,
    ...readings.map((same) => readingText(same, node.verdict, telling)),
  ];
};

/** Changes of which each alone makes a contradicted figure agree. */
const changeLines = (node: VerifiedNode, telling: Telling): readonly Line[] => {
  const { labels } = telling.words;
  const lines = byCode(node).flatMap((same) => {
    const [{ code }] = same;
    return textsAt(same, node, telling).map((text) => `${telling.names.node(code)}: ${text}`);
  });
  return lines.length === 0
    ? [{ text: labels.noRepair }]
    : listed(lines.length === 1 ? labels.repair : labels.repairs, lines);
};

/** What each open fact has to be, so that a figure can agree. */
const openLines = (node: VerifiedNode, telling: Telling): readonly Line[] => {
  const { labels } = telling.words;
  const places = byCode(node);
  const isFree = (same: Same<Repair>): boolean =>
    figuresIn(same).every((one) => isAnything(one, telling)) &&
    same.every(({ kind }) => kind === "figure");
  const free = places.filter(isFree).map(([{ code }]) => code);
  const lines = places
    .filter((same) => !isFree(same))
    .map((same) => {
      const [{ code }] = same;
      return `${telling.names.node(code)}: ${textsAt(same, node, telling).join("; ")}`;
    });
  return [
    ...(lines.length === 0
      ? []
      : listed(places.length === 1 ? labels.needed : labels.neededEach, lines)),
    ...(free.length === 0 ? [] : [{ label: labels.free, text: free.join(", ") }]),
  ];
};

/** What would make a figure agree. */
export const repairLines = (node: VerifiedNode, telling: Telling): readonly Line[] =>
  node.verdict === "contradicted"
    ? changeLines(node, telling)
    : node.verdict === "undetermined"
      ? openLines(node, telling)
      : [];
