// What is true of a whole unit, and what does it report? Facts of every indicator, with one value for
// each general figure; each fact is one that `score` accepts.

import type { Rubric } from "../rubric/types.js";
import { leavesOf } from "../rubric/walk.js";
import { readContext, type Context } from "../score/context.js";
import { judge } from "../score/leaf.js";
import { readFact } from "../score/read-fact.js";
import { readReadings, type Readings } from "../score/readings.js";
import { clauseOf, type Clause } from "./clause.js";
import { simplest, type Dials } from "./dials.js";
import { generalFigures, generalPuzzle } from "./general-figures.js";
import { factOf, type Fact, type Telling } from "./leaf-fact.js";
import { truthOf } from "./leaf-truth.js";
import type { Puzzle } from "./solve.js";

/** Facts by indicator code. */
export type UnitFacts = Readonly<Record<string, Fact>>;

/** What facts are drawn for. */
export interface Plan {
  readonly rubric: Rubric;
  /** The years in which every fact has to be accepted. */
  readonly years: readonly number[];
  readonly readings: Readings;
  /** General figures that `score` is given besides the facts, and the names of all that it is given. */
  readonly context: Context;
  readonly given: ReadonlySet<string>;
  readonly clauses: readonly Clause[];
  /** What ties the general figures. */
  readonly general: Puzzle;
}

const ignore = (): void => undefined;

/** Plans facts for some years, under options that `score` accepts. */
export const planFor = (
  rubric: Rubric,
  years: readonly number[],
  options: { readonly context?: unknown; readonly readings?: unknown } = {},
): Plan => {
  const indicators = leavesOf(rubric.children);
  const readings = readReadings(indicators, options.readings, ignore);
  const { figures, names } = readContext(rubric, options.context, ignore);
  const clauses = indicators.map((indicator) =>
    clauseOf(indicator, readings.get(indicator.code)?.formula ?? indicator.formula, years),
  );
  const drawn = Object.entries(rubric.context).flatMap(([name, { kind }]) =>
    kind === undefined && !names.has(name) ? [name] : [],
  );
  const general = generalPuzzle(clauses, drawn, figures);
  return { rubric, years, readings, context: figures, given: names, clauses, general };
};

/** Whether `score` accepts the fact in every year. */
const isAccepted = (
  { indicator, formula }: Clause,
  fact: Fact,
  { years, rubric: { rules }, readings, context, given }: Plan,
): boolean =>
  years.every((year) => {
    let refusals = 0;
    const report = (): void => {
      refusals += 1;
    };
    const read = readFact(indicator, fact, { year, formula, context: given }, report);
    const alternative = readings.get(indicator.code);
    if (refusals === 0) judge(indicator, read, { year, rules, context, alternative }, report);
    return refusals === 0;
  });

/** Facts of every indicator; one that `score` would refuse gives its points, or is left out. */
export const unitFacts = (plan: Plan, dials: Dials, as: Telling): UnitFacts => {
  const general = generalFigures(plan.general, dials.general);
  const facts = plan.clauses.flatMap((clause) => {
    const { code } = clause.indicator;
    const drawn = dials.leaves[code] ?? undefined;
    if (drawn === undefined && as === "reported") return [];
    const own = drawn ?? simplest(clause);
    const truth = truthOf(clause, own, general, plan.rubric.places);
    const fact = [own, { ...own, form: "points" as const }]
      .map((one) => factOf(clause, one, truth, plan.given, as))
      .find((one) => isAccepted(clause, one, plan));
    return fact === undefined ? [] : [[code, fact] as const];
  });
  return Object.fromEntries(facts);
};
