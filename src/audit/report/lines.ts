// What is told of one published figure? What was published and what it stands for, what the data give,
// how far the two are apart, and what would make them agree.

import type { Block, Line } from "../../explain/block.js";
import { distance } from "../../numbers/pieces.js";
import {
  compare,
  fromExactText,
  isZero,
  minus,
  subtract,
  zero,
  type Rational,
} from "../../numbers/rational.js";
import { piecesOf, type Telling } from "./figures.js";
import {
  apartText,
  numberText,
  possibleText,
  printedOf,
  printedText,
  standingText,
  type Notation,
  type Printed,
} from "./numbers.js";
import { repairLines } from "./repairs.js";
import type { VerifiedNode } from "../verify/verification.js";

/** A published figure, and how its numbers are written. */
interface Told {
  readonly node: VerifiedNode;
  readonly printed: Printed;
  readonly computed: Rational;
  readonly notation: Notation;
  readonly telling: Telling;
  /** Indicators that wait for a fact, or for a source that decides their clause. */
  readonly missing: readonly string[];
  readonly undecided: readonly string[];
}

/** What a figure is of: `"4. Nhân lực số"`, the total, or a value. */
const subjectOf = ({ code, of }: VerifiedNode, { words, names }: Telling): string => {
  if (code === "total" || code === "value") return of === "value" ? words.value : words.total;
  return of === "value" ? words.valueOf(names.node(code)) : names.node(code);
};

const possibleLines = ({ node, printed, computed, notation, telling }: Told): readonly Line[] => {
  const { words } = telling;
  const branches = piecesOf(node.branches);
  const isPoint = branches.every(
    ({ low, high }) => compare(low, computed) === 0 && compare(high, computed) === 0,
  );
  const text = possibleText(branches, printed.piece, notation);
  return isPoint ? [] : [{ label: words.labels.range, text }];
};

const gapLines = ({ node, printed, computed, notation, telling }: Told): readonly Line[] => {
  const { words } = telling;
  const { labels } = words;
  const difference = subtract(printed.value, computed);
  // A figure that prints as published differs from it by its rounding alone.
  if (isZero(difference) || node.verdict === "exact") return [];
  const isAbove = compare(difference, zero) > 0;
  const amount = isAbove ? difference : minus(difference);
  const tell = isAbove ? words.above : words.below;
  const outside = distance(piecesOf(node.branches), printed.piece) ?? zero;
  return [
    { label: labels.gap, text: tell(apartText(amount, notation)) },
    ...(isZero(outside)
      ? []
      : [{ label: labels.outside, text: words.atLeast(apartText(outside, notation)) }]),
  ];
};

const findingLines = ({ node, telling, missing, undecided }: Told): readonly Line[] => {
  const { words } = telling;
  const { labels, findings, shared } = words;
  const open = [...missing, ...undecided];
  const list = (codes: readonly string[]): string => codes.join(", ");
  const isAsked = node.verdict === "undetermined" || node.verdict === "contradicted";
  const text = {
    exact: open.length === 0 ? "" : findings.exactIfZero(list(open)),
    "within-rounding": findings.withinRounding,
    undetermined: "",
    contradicted: findings.contradicted(open.length > 0),
  }[node.verdict];
  const lines = [
    { label: shared.labels.missing, text: isAsked ? list(missing) : "" },
    { label: shared.labels.undecided, text: isAsked ? list(undecided) : "" },
    { label: labels.finding, text },
  ];
  return lines.filter((line) => line.text !== "");
};

const computedText = ({ node, printed, computed, notation, telling, ...open }: Told): string => {
  const { words } = telling;
  const { low, high } = printed.piece;
  const number = numberText(computed, notation, [low, high, printed.value]);
  const rounded = printedOf({ ...node, published: node.printed });
  const isRound = compare(rounded.value, computed) === 0;
  const text = isRound ? number : words.roundsTo(number, printedText(rounded, notation));
  const isOpen = open.missing.length + open.undecided.length > 0;
  return isOpen ? `${text}; ${words.openAsZero}` : text;
};

/** A published figure and its verdict. */
export const nodeBlock = (node: VerifiedNode, telling: Telling): Block => {
  const { words, names } = telling;
  const printed = printedOf(node);
  const { places, isPercent } = printed;
  const unit = node.of === "points" ? words.pointsUnit : "";
  const notation: Notation = { words, isPercent, unit, places };
  // What carries no points leaves nothing open.
  const carries = (code: string): boolean => {
    const max = names.max(code);
    return max === undefined || !isZero(max);
  };
  const told: Told = {
    node,
    printed,
    computed: fromExactText(node.exact),
    notation,
    telling,
    missing: node.missing.filter(carries),
    undecided: node.undecided.filter(carries),
  };
  const figure = printedText(printed, notation);
  return {
    heading: `${subjectOf(node, telling)}: ${words.verdict[node.verdict]}`,
    lines: [
      {
        label: words.labels.published,
        text: words.standsFor(figure, standingText(printed, notation)),
      },
      { label: words.labels.computed, text: computedText(told) },
      ...possibleLines(told),
      ...gapLines(told),
      ...findingLines(told),
      ...repairLines(node, telling),
    ],
    blocks: [],
    closing: [],
  };
};

/** A figure in a list. */
export const itemOf = ({ code, of }: VerifiedNode, { words: { item } }: Telling): string => {
  if (code === "total" || code === "value") return of === "value" ? item.value : item.total;
  return of === "value" ? item.valueOf(code) : item.code(code);
};
