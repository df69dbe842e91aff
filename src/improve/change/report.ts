// What is told of a change before it is set as text or Markdown? The frame, the groups and indicators
// that moved, and those that differ in anything else.

import type { Block, Line } from "../../explain/block.js";
import { localized, written } from "../../explain/numerals.js";
import { readNumeral } from "../../numbers/numeral.js";
import {
  compare,
  fromExactText,
  isZero,
  subtract,
  sum,
  zero,
  type Rational,
} from "../../numbers/rational.js";
import type { Locale } from "../../text.js";
import type { Change } from "./change.js";
import { generalText, indicatorLines, listLines } from "./lines.js";
import type { ChangedField, IndicatorChange, NodeChange } from "./nodes.js";
import { sizeOf } from "./points.js";
import type { ChangeWriting } from "./words.js";
import type { Points } from "../points.js";

/** With the sign of a minus, and not as 0 where it is too small for the digits. */
const differenceText = ({ exact, printed }: Points, locale: Locale): string => {
  const difference = fromExactText(exact);
  if (isZero(difference)) return localized(printed, locale);
  const digits = printed.slice(1);
  const text = /[1-9]/.test(digits)
    ? localized(digits, locale)
    : written(sizeOf(difference), { locale, apartFrom: [zero] });
  return `${difference[0] < 0n ? "−" : "+"}${text}`;
};

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
  lines: indicatorLines(change, writing),
  blocks: [],
  closing: [],
});

/** The groups and indicators that are part of a node. */
const blocksWithin = (code: string, change: Change, writing: ChangeWriting): readonly Block[] => [
  ...change.groups
    .filter(({ within }) => within === code)
    .map((group) => ({
      heading: headingOf(group, writing),
      lines: [],
      blocks: blocksWithin(group.code, change, writing),
      closing: [],
    })),
  ...change.indicators
    .filter(({ within }) => within === code)
    .map((indicator) => blockOf(indicator, writing)),
];

const papers: readonly ChangedField[] = ["evidence", "source", "note"];

/** Whether anything but papers differs. */
const isOther = ({ differs }: IndicatorChange): boolean =>
  differs.some((field) => !papers.includes(field));

/** What is printed, as a number. */
const numberIn = ({ printed }: Points): Rational => readNumeral(printed.replace("+", "")) ?? zero;

/** Whether what is printed of a node, and of those that are part of it, gives what is printed of its difference. */
const addsUp = (node: NodeChange, { groups, indicators }: Change): boolean => {
  const difference = numberIn(node.difference);
  const parts = [...groups, ...indicators].filter(({ within }) => within === node.code);
  const total = sum(parts.map((part) => numberIn(part.difference)));
  return (
    compare(subtract(numberIn(node.to), numberIn(node.from)), difference) === 0 &&
    (parts.length === 0 || compare(total, difference) === 0)
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
  const isSame = samePoints.length + general.length === 0;
  return [
    { label: common.labels.rubric, text: after.rubric },
    { label: common.labels.year, text: String(before.year) },
    { label: words.labels.compared, text: words.fromTo(sides.before, sides.after) },
    ...listLines(words.labels.units, units),
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
  const isTold = [change, ...groups, ...indicators].every((one) => addsUp(one, change));
  return {
    heading: headingOf(change, writing, indicators.length === 0),
    lines: frameLines(change, writing),
    blocks: [...blocksWithin("total", change, writing), ...(others.length > 0 ? [same] : [])],
    closing: [
      ...(onlyPapers.length > 0
        ? [{ label: words.labels.papers, text: onlyPapers.join(", ") }]
        : []),
      ...(isTold ? [] : [{ label: words.labels.rounding, text: words.rounded }]),
    ],
  };
};
