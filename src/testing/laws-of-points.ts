// What holds of the points of any rubric? Bounds, sums and ranges; what is missing, and what is only
// known rounded.

import { nodesOf } from "../audit/nodes.js";
import { safeVerify } from "../audit/verify/verify.js";
import { exactText, fromExactText, isRising, sum } from "../numbers/rational.js";
import type { GroupNode } from "../rubric/types.js";
import { exactMax } from "../rubric/walk.js";
import type { AnyNode } from "../score/is-result.js";
import { scored, type Trial } from "./trial.js";

/** A law: its name says what holds; it returns where that does not. */
export interface Law {
  readonly name: string;
  readonly broken: (trial: Trial) => readonly string[];
}

type Told = Pick<AnyNode, "code" | "exact" | "range">;

const rangeText = ({ range: { exact } }: Told): string => `${exact.low} to ${exact.high}`;

const earned = (node: Told): string => `${node.exact} of ${rangeText(node)}`;

const areRising = (...texts: readonly string[]): boolean => isRising(texts.map(fromExactText));

const isBounded = (node: AnyNode): boolean => {
  const { low, high } = node.range.exact;
  return areRising("0", low, high, exactText(exactMax(node)));
};

const holdsPoints = ({ exact, range, rangeOverReadings: over }: AnyNode): boolean =>
  areRising(range.exact.low, exact, range.exact.high) &&
  areRising(over.exact.low, range.exact.low, range.exact.high, over.exact.high);

/** Codes of nodes for which two results of one rubric do not compare as wanted, with both. */
const compared = (
  one: readonly Told[],
  other: readonly Told[],
  isRight: (a: Told, b: Told) => boolean,
  told: (a: Told, b: Told) => string,
): readonly string[] =>
  one.flatMap((node, index) => {
    const second = other[index];
    return second === undefined || isRight(node, second)
      ? []
      : [`${node.code}: ${told(node, second)}`];
  });

const sumsOf = (node: AnyNode): readonly (readonly [string, string])[] => {
  const children: readonly AnyNode[] = node.children;
  const added = (read: (one: AnyNode) => string): readonly [string, string] => [
    read(node),
    exactText(sum(children.map((child) => fromExactText(read(child))))),
  ];
  return [
    added(({ exact }) => exact),
    added(({ range }) => range.exact.low),
    added(({ range }) => range.exact.high),
    added((one) => exactText(exactMax(one))),
  ];
};

/** Codes of a rubric's groups, or `total`, whose maximum is not that of what is in them. */
const unlikeTheirSum = (
  code: string,
  { max, children }: Pick<GroupNode, "max" | "children">,
): readonly string[] => {
  const added = exactText(sum(children.map(exactMax)));
  return [
    ...(exactText(exactMax({ max })) === added
      ? []
      : [`${code}: the rubric's maximum ${String(max)} is not ${added}`]),
    ...children.flatMap((node) => (node.kind === "group" ? unlikeTheirSum(node.code, node) : [])),
  ];
};

/** Laws of points. */
export const lawsOfPoints: readonly Law[] = [
  {
    // Without their scores no law can be tried.
    name: "facts that fit the rubric are scored",
    broken: () => [],
  },
  {
    name: "points lie between 0 and the maximum",
    broken: ({ result, truth }) =>
      [result, truth]
        .flatMap(nodesOf)
        .filter((node) => !isBounded(node))
        .map((node) => `${node.code}: ${rangeText(node)} is not within 0 and ${String(node.max)}`),
  },
  {
    name: "children add up to their parent",
    broken: ({ rubric, result }) => [
      // What does not apply may leave a result's maxima, never the rubric's.
      ...unlikeTheirSum("total", rubric),
      ...nodesOf(result)
        .filter(({ children }) => children.length > 0)
        .flatMap((node) =>
          sumsOf(node)
            .filter(([own, added]) => own !== added)
            .map(([own, added]) => `${node.code}: ${own} is not ${added}`),
        ),
    ],
  },
  {
    name: "a range holds its points, and the range over readings holds both",
    broken: ({ result }) =>
      nodesOf(result)
        .filter((node) => !holdsPoints(node))
        .map((node) => `${node.code}: ${rangeText(node)} and ${node.exact}`),
  },
  {
    name: "exact facts leave nothing open",
    broken: ({ truth }) =>
      nodesOf(truth)
        .filter(({ missing, undecided, exact, range }) => {
          const ends = [range.exact.low, range.exact.high];
          const isOpen = missing.length + undecided.length > 0;
          return !isOpen && ends.some((end) => end !== exact);
        })
        .map((node) => `${node.code}: ${rangeText(node)}`),
  },
  {
    name: "the range of what is reported holds the truth behind it",
    broken: ({ result, truth }) =>
      compared(
        nodesOf(result),
        nodesOf(truth),
        ({ range: { exact: wide } }, { exact, range: { exact: narrow } }) =>
          areRising(wide.low, narrow.low, exact, narrow.high, wide.high),
        (wide, narrow) => `${rangeText(wide)} does not hold ${rangeText(narrow)}`,
      ),
  },
  {
    name: "taking a fact away raises no points and narrows no range",
    broken: ({ rubric, options, facts, result, choice }) => {
      const codes = Object.keys(facts);
      const gone = codes[choice % codes.length];
      const rest = Object.fromEntries(Object.entries(facts).filter(([code]) => code !== gone));
      return compared(
        nodesOf(scored(rubric, rest, options)),
        nodesOf(result),
        (after, before) =>
          areRising(after.exact, before.exact) &&
          areRising(after.range.exact.low, before.range.exact.low) &&
          areRising(before.range.exact.high, after.range.exact.high),
        (after, before) => `${earned(before)} becomes ${earned(after)} without ${String(gone)}`,
      );
    },
  },
  {
    name: "rounded facts contradict no figure that the exact ones print",
    broken: ({ rubric, options, rounded, truth, choice }) => {
      const nodes = nodesOf(truth).filter((_, index) => index === 0 || index % 8 === choice % 8);
      const published = Object.fromEntries([
        ...nodes.map(({ code, printed }) => [code, printed] as const),
        ["value", truth.value.printed] as const,
      ]);
      const found = safeVerify(rubric, rounded, published, { ...options, locale: "en" });
      if (!found.ok) return found.issues.map(({ message }) => message);
      return found.verification.nodes
        .filter(({ verdict }) => verdict === "contradicted")
        .map((node) => `${node.code}: ${node.published} is out of ${rangeText(node)}`);
    },
  },
];
