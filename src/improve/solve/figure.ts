// Which figure may vary, and which indicators read it? A letter, a measure or the points of one of
// them, or a general figure, which is one unknown for all that read it.

import { indicatorsBelow } from "../../audit/nodes.js";
import { readsOf, variablesOfMeasure } from "../../formula/reads.js";
import type { MeasureNode } from "../../formula/types.js";
import type { Rubric } from "../../rubric/types.js";
import { exactMax, leavesOf } from "../../rubric/walk.js";
import type { AnyNode } from "../../score/is-result.js";
import type { Letter, Result } from "../../score/result.js";
import { generalIn, indicatorOf, isStill, measuresKnownIn, type Indicator } from "./indicator.js";

/** A figure of one indicator, or a general one. */
export interface Figure {
  /** As asked for. */
  readonly name: string;
  /** The indicators that read it, each with its own name for it. */
  readonly readers: readonly Reader[];
  /** The general figure that it is. */
  readonly context?: string;
  readonly letter?: Letter;
  /** Whether it counts whole things. */
  readonly isWhole: boolean;
}

/** An indicator that reads a figure. */
export interface Reader {
  readonly indicator: Indicator;
  readonly name: string;
  /** Other letters of it that stand for the same general figure. */
  readonly same: readonly string[];
}

/** Names that may vary in an indicator: its letters, its measures in force, its points. */
export const namesIn = ({ basis }: Indicator): readonly string[] => [
  ...Object.keys(basis.variables),
  ...readsOf(basis.formula, basis.year).measures.map(({ name }) => name),
  "points",
];

/** Whether a letter counts whole things. */
export const counts = (letter: Letter | undefined): boolean =>
  letter !== undefined && letter.kind === undefined && letter.divisible !== true;

/** The letters of an indicator that stand for a general figure. */
const boundTo = (name: string, { basis }: Indicator): readonly string[] =>
  Object.entries(basis.variables).flatMap(([letter, { context }]) =>
    context === name ? [letter] : [],
  );

/** A general figure; the indicator that was asked about reads it in any case. */
const ofGeneral = (name: string, all: readonly Indicator[], asked?: Indicator): Figure => {
  const readers = all.flatMap((indicator): readonly Reader[] => {
    const [first, ...same] = boundTo(name, indicator);
    // What is not reported, or without letters, earns what it does whatever the general figure is.
    if (first === undefined) return [];
    const isRead = indicator.node.fact !== undefined && indicator.figures.letters.has(first);
    return isRead || indicator === asked ? [{ indicator, name: first, same }] : [];
  });
  const [letter] = all.flatMap(({ basis }) =>
    Object.values(basis.variables).filter(({ context }) => context === name),
  );
  return { name, readers, context: name, ...(letter && { letter }), isWhole: counts(letter) };
};

const isAmount = ({ kind }: MeasureNode): boolean => kind === "amount";

/** The figure of an indicator by its own name. */
export const figureIn = (
  indicator: Indicator,
  name: string,
  all: readonly Indicator[],
  { context }: Result,
): Figure => {
  const { variables, formula, year } = indicator.basis;
  const letter = variables[name];
  if (letter?.context !== undefined && Object.hasOwn(context, letter.context)) {
    return ofGeneral(letter.context, all, indicator);
  }
  const measure = readsOf(formula, year).measures.find((one) => one.name === name);
  // A plain count is its letter.
  const [counted] = measure && isAmount(measure) ? variablesOfMeasure(measure) : [name];
  return {
    name,
    readers: [{ indicator, name, same: [] }],
    ...(letter && { letter }),
    isWhole: counts(variables[counted ?? name]),
  };
};

/** All indicators of a result; none of a merger. */
export const indicatorsIn = (
  result: Result,
  rubric: Pick<Rubric, "children">,
): readonly Indicator[] => {
  const nodes = indicatorsBelow(result);
  const general = generalIn(nodes, result.context);
  const maxima = new Map(leavesOf(rubric.children).map((leaf) => [leaf.code, exactMax(leaf)]));
  return nodes.flatMap((node: AnyNode) => {
    const max = maxima.get(node.code);
    return indicatorOf(node, result.context, { general, ...(max && { max }) }) ?? [];
  });
};

/** The figure that a name stands for below a node; undefined where it stands for none. */
export const findFigure = (
  variable: string,
  node: AnyNode,
  all: readonly Indicator[],
  result: Result,
): Figure | undefined => {
  const codes = new Set(indicatorsBelow(node).map(({ code }) => code));
  const below = all.filter((indicator) => codes.has(indicator.node.code));
  const [only] = node.kind === "indicator" ? below : [];
  if (only && namesIn(only).includes(variable)) return figureIn(only, variable, all, result);
  for (const indicator of below) {
    const name = namesIn(indicator).find((one) => `${indicator.node.code}.${one}` === variable);
    if (name !== undefined) return figureIn(indicator, name, all, result);
  }
  return Object.hasOwn(result.context, variable) ? ofGeneral(variable, all) : undefined;
};

/** What a fact would have to say besides a figure, and does not. */
const lackedIn = ({ indicator, name, same }: Reader): readonly string[] => {
  const { basis, figures, general } = indicator;
  if (name === "points" || isStill(indicator)) return [];
  const { measures } = readsOf(basis.formula, basis.year);
  const letters = Object.keys(basis.variables);
  const isCount = (letter: string): boolean => basis.variables[letter]?.kind === undefined;
  const isLacking = (letter: string): boolean =>
    letter !== name &&
    !same.includes(letter) &&
    !(isCount(letter)
      ? figures.letters.has(letter) || general.has(letter)
      : figures.judged.has(letter));
  // A fact gives all of its letters; or every measure in force, with flags and levels.
  const isByMeasures = !letters.some(
    (letter) => figures.letters.has(letter) && indicator.node.fact,
  );
  const isMeasure = measures.some((measure) => measure.name === name);
  if (!isMeasure && (isCount(name) || !isByMeasures || figures.measures.size === 0)) {
    return letters.filter(isLacking);
  }
  const others = measures.filter(
    (measure) => measure.name !== name && !measuresKnownIn(indicator).has(measure.name),
  );
  return [
    ...others.map((measure) => measure.name),
    ...letters.filter((letter) => !isCount(letter) && isLacking(letter)),
  ];
};

/** What is not known, without which it cannot be said what the figure is worth. */
export const lackedBy = ({ readers }: Figure): readonly (readonly [code: string, name: string])[] =>
  readers.flatMap((reader) =>
    lackedIn(reader).map((name) => [reader.indicator.node.code, name] as const),
  );
