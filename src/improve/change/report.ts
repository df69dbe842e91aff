// What is told of a change before it is set as text or Markdown? The frame, the groups and indicators
// that moved, and those that differ in anything else.

import type { Block, Line } from "../../explain/block.js";
import { localized } from "../../explain/numerals.js";
import { readNumeral } from "../../numbers/numeral.js";
import { compare, subtract, sum, zero, type Rational } from "../../numbers/rational.js";
import { causesLines, ruleLines, summaryLines } from "./cause-lines.js";
import type { Change } from "./change.js";
import { generalText, indicatorLines, listLines } from "./lines.js";
import type { ChangedField, GroupChange, IndicatorChange, NodeChange } from "./nodes.js";
import { differenceText } from "./points.js";
import type { ChangeWriting } from "./words.js";
import type { Points } from "../points.js";

/** A node with its points; where nothing moved, with what they are. */
const headingOf = (
  { kind, code, name, max, maxAfter = max, from, to, difference }: NodeChange,
  { locale, words, common }: ChangeWriting,
  isSame = false,
): string => {
  const title = kind === "total" ? name[locale] : `${code}. ${name[locale]}`;
  if (max === 0 && maxAfter === 0) return common.unscored.heading(title);
  const after = localized(to.printed, locale);
  const most = localized(String(maxAfter), locale);
  if (isSame) return common.heading(title, after, most);
  const own = maxAfter === max ? "" : `/${localized(String(max), locale)}`;
  const points = words.fromTo(`${localized(from.printed, locale)}${own}`, after);
  return words.heading(title, points, most, differenceText(difference, locale));
};

const blockOf = (change: IndicatorChange, writing: ChangeWriting, isSame = false): Block => ({
  heading: headingOf(change, writing, isSame),
  lines: [...causesLines(change, writing), ...indicatorLines(change, writing)],
  blocks: [],
  closing: [],
});

/** What stands within a node: afterwards, or before where it is dropped. */
const isWithin =
  ({ code, codeBefore = code, only }: NodeChange) =>
  (part: GroupChange | IndicatorChange): boolean =>
    part.only === "before"
      ? only !== "after" && part.within === codeBefore
      : only !== "before" && part.within === code;

/** The groups and indicators that are part of a node. */
const blocksWithin = (
  node: NodeChange,
  change: Change,
  writing: ChangeWriting,
): readonly Block[] => {
  return [
    ...change.groups.filter(isWithin(node)).map((group) => ({
      heading: headingOf(group, writing),
      lines: causesLines(group, writing),
      blocks: blocksWithin(group, change, writing),
      closing: [],
    })),
    ...change.indicators.filter(isWithin(node)).map((indicator) => blockOf(indicator, writing)),
  ];
};

const papers: readonly ChangedField[] = ["evidence", "source", "note"];

/** Whether anything but papers differs. */
const isOther = ({ differs, causes }: IndicatorChange): boolean =>
  causes.length > 0 || differs.some((field) => !papers.includes(field));

/** What is printed, as a number. */
const numberIn = ({ printed }: Points): Rational => readNumeral(printed.replace("+", "")) ?? zero;

/** Whether what is printed of a node, of its causes and of those that are part of it gives its difference. */
const addsUp = (node: NodeChange, { groups, indicators }: Change): boolean => {
  const difference = numberIn(node.difference);
  const isSum = (all: readonly { readonly difference: Points }[]): boolean =>
    all.length === 0 || compare(sum(all.map((one) => numberIn(one.difference))), difference) === 0;
  const isMoved = node.causes.some(({ cause }) => cause === "moved");
  return (
    compare(subtract(numberIn(node.to), numberIn(node.from)), difference) === 0 &&
    isSum(node.causes) &&
    (isMoved || isSum([...groups, ...indicators].filter(isWithin(node))))
  );
};

/** What stands above the nodes: of what the results are, and what moved in all. */
const frameLines = (change: Change, writing: ChangeWriting): readonly Line[] => {
  const { words, common, sides } = writing;
  const { before, after, pillars, general, samePoints, indicators, unmoved } = change;
  const units = (["before", "after"] as const).flatMap((side) => {
    const { units: count } = change[side];
    return count === undefined ? [] : [words.units(sides[side], count)];
  });
  const all = indicators.length + unmoved.indicators;
  const fromTo = (from: string, to: string): string => (from === to ? to : words.fromTo(from, to));
  const [rubric, year] = [
    fromTo(before.rubric, after.rubric),
    fromTo(String(before.year), String(after.year)),
  ];
  const isOfOne = rubric === after.rubric && year === String(after.year);
  const isSame = isOfOne && samePoints.length + general.length === 0;
  return [
    { label: common.labels.rubric, text: rubric },
    { label: common.labels.year, text: year },
    { label: words.labels.compared, text: words.fromTo(sides.before, sides.after) },
    ...listLines(words.labels.units, units),
    ...summaryLines(change, writing),
    ...causesLines(change, writing),
    ...(indicators.length === 0
      ? [{ text: isSame ? words.nothing : words.noPoints }]
      : [{ label: words.labels.same, text: words.same(unmoved.indicators, all) }]),
    ...listLines(
      words.labels.general,
      general.map((one) => generalText(one, writing)),
    ),
    ...listLines(
      words.labels.pillars,
      pillars.map((pillar) => headingOf(pillar, writing)),
    ),
  ];
};

/** The report before it is set as text or Markdown. */
export const reportOf = (change: Change, writing: ChangeWriting): Block => {
  const { words } = writing;
  const { samePoints, groups, indicators } = change;
  const others = samePoints.filter(isOther).map((one) => blockOf(one, writing, true));
  const onlyPapers = samePoints.filter((one) => !isOther(one)).map(({ code }) => code);
  const same: Block = { heading: words.samePoints, lines: [], blocks: others, closing: [] };
  const isEven = [change, ...groups, ...indicators].every((one) => addsUp(one, change));
  return {
    heading: headingOf(change, writing, indicators.length === 0),
    lines: frameLines(change, writing),
    blocks: [...blocksWithin(change, change, writing), ...(others.length > 0 ? [same] : [])],
    closing: [
      ...(onlyPapers.length > 0
        ? [{ label: words.labels.papers, text: onlyPapers.join(", ") }]
        : []),
      ...ruleLines(change, writing),
      ...(isEven ? [] : [{ label: words.labels.rounding, text: words.rounded }]),
    ],
  };
};
