// What is said of the causes of a change? For each node its shares, once what they come to and how they
// were told apart; nothing where all is data.

import type { Line } from "../../explain/block.js";
import { countedAs, type CauseShare } from "./causes.js";
import { causeWords } from "./cause-words.js";
import type { Change } from "./change.js";
import type { IndicatorChange, NodeChange } from "./nodes.js";
import { differenceText } from "./points.js";
import type { ChangeWriting } from "./words.js";

const sharesText = (causes: readonly CauseShare[], { locale }: ChangeWriting): string => {
  const words = causeWords(locale);
  return causes
    .map(({ cause, difference }) =>
      words.share(words.causes[cause], differenceText(difference, locale)),
    )
    .join("; ");
};

/** Whether it was data alone. */
const isData = ({ causes }: NodeChange): boolean => causes.every(({ cause }) => cause === "data");

/** Whether anything but data moved points anywhere: otherwise causes say nothing new. */
const hasCauses = ({ indicators, samePoints, groups }: Change): boolean =>
  [...indicators, ...samePoints, ...groups].some((one) => !isData(one));

/** The code of a node before, its causes where they say anything, and those that cannot be told apart. */
export const causesLines = (
  change: NodeChange & Pick<IndicatorChange, "inseparable">,
  writing: ChangeWriting,
): readonly Line[] => {
  const { codeBefore, causes, inseparable } = change;
  const { labels, causes: names, together } = causeWords(writing.locale);
  const joint = inseparable?.map((cause) => names[cause]).join(", ");
  return [
    ...(codeBefore === undefined ? [] : [{ label: labels.codeBefore, text: codeBefore }]),
    ...(isData(change) ? [] : [{ label: labels.causes, text: sharesText(causes, writing) }]),
    ...(inseparable === undefined || joint === undefined
      ? []
      : [{ label: labels.inseparable, text: together(joint, names[countedAs(inseparable)]) }]),
  ];
};

/** What the rubric moved in all, where several of its causes did. */
export const summaryLines = (
  { summary, causes }: Change,
  { locale }: ChangeWriting,
): readonly Line[] => {
  const ofRubric = causes.filter(({ cause }) => cause !== "data" && cause !== "period");
  if (ofRubric.length < 2) return [];
  const { labels, parts, share } = causeWords(locale);
  const text = (["data", "period", "rubric"] as const)
    .filter((part) => summary[part].exact !== "0")
    .map((part) => share(parts[part], differenceText(summary[part], locale)))
    .join("; ");
  return [{ label: labels.summary, text }];
};

/** How causes were told apart. */
export const ruleLines = (change: Change, { locale }: ChangeWriting): readonly Line[] => {
  if (!hasCauses(change)) return [];
  const { indicators, samePoints } = change;
  const { labels, rule, ruleTogether } = causeWords(locale);
  const isTogether = [...indicators, ...samePoints].some(({ inseparable }) => inseparable);
  return [{ label: labels.rule, text: isTogether ? `${rule} ${ruleTogether}` : rule }];
};
