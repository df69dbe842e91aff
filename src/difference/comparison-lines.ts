// What is said of one node that changed? One line for each thing, as it was and as it is.

import type { Line } from "../explain/block.js";
import { localized } from "../explain/numerals.js";
import type { CarryOver, OwnVariable, Variable } from "../rubric/types.js";
import type { Locale, Text } from "../text.js";
import type { ChangedNode, MovedNode, RubricComparison } from "./comparison.js";
import type { ComparisonWords } from "./comparison-words.js";
import type { NodeDifference, VariableField } from "./node-changes.js";

/** What a comparison is written with. */
export interface ComparisonWriting {
  readonly locale: Locale;
  readonly words: ComparisonWords;
}

/** A number of points, or of anything. */
export const numberText = (value: number, { locale }: ComparisonWriting): string =>
  localized(String(value), locale);

/** A label with one line beside it, or several below. */
export const listLines = (label: string, texts: readonly string[]): readonly Line[] =>
  texts.length > 1
    ? [{ label, text: "" }, ...texts.map((text) => ({ text, depth: 1 }))]
    : texts.map((text) => ({ label, text }));

type Of<On extends NodeDifference["on"]> = Extract<NodeDifference, { readonly on: On }>;

const changesOf = <On extends NodeDifference["on"]>(
  { changes }: Pick<ChangedNode, "changes">,
  on: On,
): readonly Of<On>[] => changes.filter((one): one is Of<On> => one.on === on);

const textOf = (text: string | Text | undefined, locale: Locale): string =>
  typeof text === "object" ? text[locale] : (text ?? "–");

/** What a letter is, in a few words. */
const variableText = (variable: Variable, { locale, words }: ComparisonWriting): string => {
  if ("context" in variable) return `${words.fields.context} ${variable.context}`;
  const { label, unit } = variable;
  return unit === undefined ? label[locale] : `${label[locale]} (${textOf(unit, locale)})`;
};

/** One field of a letter that is the indicator's own. */
const fieldText = (
  { label, unit, kind, levels = {}, partOf = "–", divisible }: OwnVariable,
  field: VariableField,
  { locale, words }: ComparisonWriting,
): string => {
  if (field === "label") return words.quoted(label[locale]);
  if (field === "unit") return textOf(unit, locale);
  if (field === "partOf") return partOf;
  if (field === "divisible") return divisible === true ? words.measured : words.counted;
  const names = (list: readonly string[]): string =>
    list.map((name) => new Map(Object.entries(levels)).get(name)?.[locale] ?? name).join(", ");
  return kind === undefined ? words.number : kind === "flag" ? words.flag : names(kind);
};

/** A letter that both have, field by field; whole where it is a general figure in either. */
const changedLetter = (
  letter: string,
  [from, to]: readonly [Variable, Variable],
  differs: readonly VariableField[],
  writing: ComparisonWriting,
): readonly string[] => {
  const { words } = writing;
  const line = (name: string, one: string, other: string): readonly string[] =>
    // What differs in the other language only is not told in this one.
    one === other ? [] : [`${name}: ${words.fromTo(one, other)}`];
  if ("context" in from || "context" in to) {
    return line(letter, variableText(from, writing), variableText(to, writing));
  }
  return differs.flatMap((field) =>
    line(
      field === "label" ? letter : `${letter}, ${words.fields[field]}`,
      fieldText(from, field, writing),
      fieldText(to, field, writing),
    ),
  );
};

const letterText = (change: Of<"variables">, writing: ComparisonWriting): readonly string[] => {
  const { words } = writing;
  const { letter, from, to, differs = [] } = change;
  if (from && to) return changedLetter(letter, [from, to], differs, writing);
  return [
    ...(from ? [words.dropped(`${letter}: ${variableText(from, writing)}`)] : []),
    ...(to ? [words.added(`${letter}: ${variableText(to, writing)}`)] : []),
  ];
};

const carryText = (
  { facts, because, letters = {} }: CarryOver,
  { locale, words }: ComparisonWriting,
): string => {
  const notes = [
    ...Object.entries(letters).map(([letter, older]) => words.takenFrom(letter, older)),
    ...(because ? [because[locale]] : []),
  ].join("; ");
  return `${words.carries[facts]}${notes === "" ? "" : ` (${notes})`}`;
};

/** How many doubts there are more, less and otherwise. */
export const doubtLines = (
  marks: readonly { readonly from?: unknown; readonly to?: unknown }[],
  { words }: ComparisonWriting,
): readonly Line[] => {
  const count = (side: "from" | "to", other: "from" | "to"): number =>
    marks.filter((one) => one[side] !== undefined && one[other] === undefined).length;
  const [added, dropped] = [count("to", "from"), count("from", "to")];
  const text = words.counts(added, dropped, marks.length - added - dropped);
  return marks.length === 0 ? [] : [{ label: words.labels.doubts, text }];
};

/** Everything that is said of a node that changed, or that went to another group. */
export const changeLines = (
  node: Pick<ChangedNode, "changes">,
  parent: MovedNode["parent"],
  { from }: RubricComparison,
  writing: ComparisonWriting,
): readonly Line[] => {
  const { locale, words } = writing;
  const { labels } = words;
  const code = (one: string): string => (one === "total" ? words.total : one);
  return [
    ...(parent
      ? [{ label: labels.group, text: words.fromTo(code(parent.from), code(parent.to)) }]
      : []),
    ...changesOf(node, "name")
      .filter((one) => one.from[locale] !== one.to[locale])
      .map((one) => ({ label: labels.oldName, text: one.from[locale] })),
    ...changesOf(node, "key").map((one) => ({
      label: labels.key,
      text: words.fromTo(one.from ?? "–", one.to ?? "–"),
    })),
    ...changesOf(node, "max").map((one) => ({
      label: labels.max,
      text: words.fromTo(numberText(one.from, writing), numberText(one.to, writing)),
    })),
    ...changesOf(node, "formula").flatMap(({ described }) => [
      { label: labels.oldFormula, text: described.from[locale] },
      { label: labels.newFormula, text: described.to[locale] },
    ]),
    ...listLines(
      labels.variables,
      changesOf(node, "variables").flatMap((one) => letterText(one, writing)),
    ),
    ...changesOf(node, "carries").flatMap(({ to = [] }) =>
      to
        .filter((one) => one.from === from.version)
        .map((one) => ({ label: labels.carries, text: carryText(one, writing) })),
    ),
    ...changesOf(node, "order").map((one) => ({
      label: labels.order,
      text: words.fromTo(one.from.join(", "), one.to.join(", ")),
    })),
    ...doubtLines(changesOf(node, "marks"), writing),
    ...changesOf(node, "cite").map((one) => ({
      label: labels.printed,
      text: words.fromTo(one.from?.place[locale] ?? "–", one.to?.place[locale] ?? "–"),
    })),
  ];
};
