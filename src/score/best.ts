// Which unit of a cohort is the best by each measure that others are measured by? And what rubric
// follows once that is known?

import type { Issue } from "../errors.js";
import { compare, exactText, fromExactText, max, type Rational } from "../numbers/rational.js";
import { settle, waitingFor } from "../interpreters/settle.js";
import { variantOf } from "../rubric/fingerprint.js";
import { readRubric } from "../rubric/sound-rubric.js";
import type { IndicatorNode, Rubric, RubricNode } from "../rubric/types.js";
import { leavesOf } from "../rubric/walk.js";
import type { Known, Result } from "./result.js";

/** The bar that the best units set. */
export interface BestMeasure {
  /** Code of the indicator. */
  readonly code: string;
  /** Name of the measure. */
  readonly measure: string;
  /** The largest official value, as exact text. */
  readonly value: string;
  /** Who has it, in the order of the units. */
  readonly units: readonly string[];
  /** Who may have more: the figure is missing, unproven, or known only within a range. */
  readonly open: readonly string[];
}

interface Scored {
  readonly id: string;
  readonly result: Result;
}

/** The measures of an indicator that wait for the best, in its formula or another reading of it. */
const waitingIn = ({ formula, marks = [] }: IndicatorNode): readonly string[] => {
  const others = marks.flatMap(({ alternatives = [] }) => alternatives);
  return [...new Set([formula, ...others.map((other) => other.formula)].flatMap(waitingFor))];
};

const isKnown = (input: unknown): input is Known => typeof input === "object";

/** What a unit says of a measure: what counts, and what it may be at most. */
const saidOf = (result: Result, code: string, measure: string) => {
  const { basis, state } = result.at(code);
  const input = new Map(Object.entries(basis?.inputs ?? {})).get(measure);
  const known = isKnown(input) ? input : undefined;
  const doesApply = state !== "not-applicable";
  return {
    counts: known && doesApply && state !== "unevidenced" ? fromExactText(known.point) : undefined,
    // Without a figure there is no telling how large it is.
    most: known && fromExactText(known.high),
    doesApply,
  };
};

/** The bars of a cohort, in the order of the law; none where nobody has a figure. */
export const bestIn = (rubric: Rubric, scored: readonly Scored[]): readonly BestMeasure[] =>
  leavesOf(rubric.children).flatMap((leaf) =>
    waitingIn(leaf).flatMap((measure) => {
      const { code } = leaf;
      const said = scored.map(({ id, result }) => ({ id, ...saidOf(result, code, measure) }));
      const [first, ...others] = said
        .map(({ counts }) => counts)
        .filter((one) => one !== undefined);
      if (first === undefined) return [];
      const bar = others.reduce<Rational>(max, first);
      return [
        {
          code,
          measure,
          value: exactText(bar),
          units: said
            .filter(({ counts }) => counts && compare(counts, bar) === 0)
            .map(({ id }) => id),
          open: said
            .filter(({ most, doesApply }) => doesApply && (!most || compare(most, bar) > 0))
            .map(({ id }) => id),
        },
      ];
    }),
  );

/** The rubric with its bars settled, for one year; or why there can be none. */
export const settled = <Codes extends string, Shape extends string>(
  rubric: Rubric<Codes, Shape>,
  best: readonly BestMeasure[],
  year: number,
): Rubric<Codes, Shape> | readonly Issue[] => {
  const settleNode = (node: RubricNode): RubricNode => {
    if (node.kind === "group") return { ...node, children: node.children.map(settleNode) };
    const own = best.filter(({ code }) => code === node.code);
    const bars = new Map(own.map(({ measure, value }) => [measure, value]));
    const marks = node.marks?.map((mark) => ({
      ...mark,
      ...(mark.alternatives && {
        alternatives: mark.alternatives.map((other) => ({
          ...other,
          formula: settle(other.formula, bars),
        })),
      }),
    }));
    return { ...node, formula: settle(node.formula, bars), ...(marks && { marks }) };
  };
  const whole = readRubric({
    ...rubric,
    variant: variantOf(rubric, `best-${String(year)}`),
    years: [year, year],
    children: rubric.children.map(settleNode),
  });
  // It was a rubric before: what is wrong now is wrong with a bar.
  return "id" in whole ? whole : whole.slice(1);
};
