// Does a rubric keep the laws that hold of any? Tried on random facts of every kind; what breaks one
// is shrunk to the simplest facts that do.

import { deepFreeze } from "../freeze.js";
import type { Rubric } from "../rubric/types.js";
import { dialsFor } from "./dials.js";
import { kindsOf } from "./facts-of.js";
import { fastCheck, type Arbitrary } from "./fast-check.js";
import { lawsOfData } from "./laws-of-data.js";
import { lawsOfPoints, type Law } from "./laws-of-points.js";
import { optionReader, readYears } from "./options.js";
import { trialOf, type Drawn, type Trial } from "./trial.js";
import { planFor, unitFacts } from "./unit-facts.js";

/** How often, and from where, facts are drawn. */
export interface LawOptions {
  /** Assessment year; any that the rubric serves unless given. */
  readonly year?: number;
  /** How many facts each law is tried on; 20 unless given. */
  readonly runs?: number;
  /** Where drawing begins: the same seed draws the same facts. */
  readonly seed?: number;
}

/** Which laws held, and on how many facts each was tried. */
export interface LawsKept {
  readonly laws: readonly string[];
  readonly runs: number;
}

/** The laws of all rubrics, in the order in which they are tried. */
const groups: readonly (readonly Law[])[] = [lawsOfPoints, lawsOfData];

const usualRuns = 20;

/** Facts of a rubric in any of some years. */
const drawnFor = (rubric: Rubric, years: readonly number[]): Arbitrary<Drawn> => {
  const { constantFrom, nat, record } = fastCheck();
  const plans = years.map((year) => ({ year, plan: planFor(rubric, [year]) }));
  const clauses = plans.flatMap(({ plan }) => plan.clauses);
  const figures = plans.flatMap(({ plan }) => plan.general.letters);
  return record({
    planned: constantFrom(...plans),
    dials: dialsFor(clauses, [...new Set(figures)], kindsOf(true, false)),
    choice: nat({ max: 99 }),
  }).map(({ planned: { year, plan }, dials, choice }) => ({
    year,
    facts: unitFacts(plan, dials, "reported"),
    exact: unitFacts(plan, dials, "exact"),
    rounded: unitFacts(plan, dials, "rounded"),
    choice,
  }));
};

/** Where a law does not hold; an error that it meets is one such place. */
const brokenBy = (law: Law, trial: () => Trial): readonly string[] => {
  try {
    return law.broken(trial());
  } catch (error) {
    return [String(error)];
  }
};

/** The first of some laws that what was drawn breaks. */
const lawBrokenBy = (rubric: Rubric, drawn: Drawn, tried: readonly Law[]): Law | undefined => {
  let known: Trial | undefined;
  const trial = (): Trial => (known ??= trialOf(rubric, drawn));
  return tried.find((law) => brokenBy(law, trial).length > 0);
};

/** What a counterexample says: the law, where it is broken, and the facts as JSON. */
const toldOf = (law: Law, places: readonly string[], { year, facts, choice }: Drawn): string =>
  [
    `${law.name}, but not here:`,
    ...places.map((place) => `  ${place}`),
    JSON.stringify({ year, facts, choice }),
  ].join("\n");

/** Tries some laws; throws the simplest facts that break one. */
const tryLaws = (
  rubric: Rubric,
  tried: readonly Law[],
  cases: Arbitrary<Drawn>,
  numRuns: number,
  seed: number | undefined,
): void => {
  const { assert, check, property, toStringMethod } = fastCheck();
  const first = check(
    property(cases, (drawn) => lawBrokenBy(rubric, drawn, tried) === undefined),
    { numRuns, ...(seed !== undefined && { seed }), endOnFailure: true },
  );
  const [found] = first.counterexample ?? [];
  const law = found && lawBrokenBy(rubric, found, tried);
  if (law === undefined) return;
  // Drawn again from the same place, and shrunk under the one law that it broke.
  const placesIn = (drawn: Drawn) => brokenBy(law, () => trialOf(rubric, drawn));
  const named = cases.map((drawn) => ({
    drawn,
    [toStringMethod]: () => toldOf(law, placesIn(drawn), drawn),
  }));
  assert(
    property(named, ({ drawn }) => placesIn(drawn).length === 0),
    { numRuns, seed: first.seed, path: String(first.counterexamplePath) },
  );
};

/**
 * Tries the laws that hold of every rubric on random facts: a test for a rubric of your own.
 *
 * Points lie between 0 and the maximum; children add up; ranges hold points, and the truth behind
 * rounded, unproven and missing facts; exact facts leave nothing open; a fact taken away raises nothing;
 * rounded facts contradict no figure that the exact ones print; neither JSON nor the order of facts
 * changes anything; every point can be traced; receipts replay; the rubric keeps its fingerprint.
 *
 * A law that does not hold throws fast-check's own error: its message has the law, the simplest facts
 * that break it as JSON, and the seed with which the same facts are drawn again. `lint` is no law.
 *
 * @param rubric - Any rubric, also one that came through JSON.
 * @param options - `year`: one assessment year, or any that the rubric serves. `runs`: how many facts
 * each law is tried on, 20 unless given. `seed`: where drawing begins, anywhere unless given.
 * @throws ScoreError with all issues: `not_a_rubric`, `not_a_year`, `year_not_served`, `bad_field`,
 * `unknown_variable`.
 *
 * @example
 * ```ts
 * import { draft3530 } from "@dti/score/rubrics";
 * import { checkRubricLaws } from "@dti/score/testing";
 *
 * const { laws, runs } = checkRubricLaws(draft3530, { year: 2026, runs: 5, seed: 1 });
 *
 * runs // => 5
 * laws.includes("children add up to their parent") // => true
 * ```
 */
export const checkRubricLaws = (rubric: Rubric, options: LawOptions = {}): LawsKept => {
  const reader = optionReader(options, ["year", "runs", "seed"]);
  const runs = reader.readWhole("runs", 1, "a whole number from 1") ?? usualRuns;
  const seed = reader.readWhole("seed", Number.MIN_SAFE_INTEGER, "a whole number");
  const cases = drawnFor(rubric, readYears(rubric, reader));
  for (const tried of groups) tryLaws(rubric, tried, cases, runs, seed);
  return deepFreeze({ laws: groups.flat().map(({ name }) => name), runs });
};
