// What can be asked of the two provinces whose scores were printed group by group? One group at a time,
// with the readings that reconciliation tried.

import type { Rubric } from "@dti/score";
import {
  whichReading,
  type Candidate,
  type ReadingCase,
  type ReadingGroup,
} from "@dti/score/audit";
import {
  allOrNothing,
  defineRubric,
  thresholdToMax,
  type FormulaNode,
  type MeasureNode,
  type RubricNode,
} from "@dti/score/define";
import { decision405, quangBinh2024, quangTri2024 } from "@dti/score/rubrics";

type Candidates = Readonly<Record<string, Candidate>>;

/** A case with what was printed of one group alone. */
export const printedOf = (one: typeof quangBinh2024, group: string): ReadingCase => {
  const { facts, year, published } = one;
  return {
    facts,
    year,
    published: Object.fromEntries(Object.entries(published).filter(([code]) => code === group)),
  };
};

/** Both provinces, with what was printed of one group. */
export const provinces = (group: string): readonly ReadingCase[] =>
  [quangBinh2024, quangTri2024].map((one) => printedOf(one, group));

/** Decision 405 with its own readings alone in some groups. */
export const withoutAlternatives = (...groups: readonly string[]): Rubric => {
  const bare = (node: RubricNode): RubricNode =>
    node.kind === "group"
      ? { ...node, children: node.children.map(bare) }
      : { ...node, marks: (node.marks ?? []).map((mark) => ({ ...mark, alternatives: [] })) };
  const children = decision405.children.map((group) =>
    groups.includes(group.code) ? bare(group) : group,
  );
  return defineRubric({ ...decision405, children });
};

/** The one group that is asked about. */
export const groupOf = (
  rubric: Rubric,
  group: string,
  candidates: Candidates,
  cases: readonly ReadingCase[] = provinces(group),
): ReadingGroup => {
  const { groups, unaffected } = whichReading(rubric, cases, { candidates });
  const [found, ...others] = groups;
  if (found === undefined || others.length + unaffected.length > 0)
    throw new Error("not one group");
  return found;
};

/** In proportion up to each of some percentages, as `s80`. */
export const scaled = (measure: MeasureNode, ...percents: readonly number[]) =>
  Object.fromEntries(
    percents.map((percent): [string, FormulaNode] => [
      `s${String(percent)}`,
      thresholdToMax(measure, `${String(percent)}%`),
    ]),
  );

/** Nothing below each of some percentages, as `c80`. */
export const cliffs = (measure: MeasureNode, ...percents: readonly number[]) =>
  Object.fromEntries(
    percents.map((percent): [string, FormulaNode] => [
      `c${String(percent)}`,
      allOrNothing(measure, `${String(percent)}%`),
    ]),
  );

/** With one reading alone changed: both provinces' totals to two digits, and whose still holds. */
export const aloneOf = ({ readings }: ReadingGroup, code: string, reading: string): string => {
  const one = readings.find((tried) => tried.code === code && tried.reading === reading);
  return (one?.alone ?? [])
    .map(({ computed, verdict }) =>
      [computed.toFixed(2), ...(verdict === "contradicted" ? [] : ["fits"])].join(" "),
    )
    .join(" / ");
};
