// Which facts does a rubric accept? Random ones, for tests of whatever is built on scores: letters,
// rates and points, exact, rounded and missing, on every threshold and beside it.

import type { Rubric } from "../rubric/types.js";
import type { ScoreOptions } from "../score/options.js";
import type { Facts } from "../score/typed-facts.js";
import { dialsFor, type Form, type Kinds } from "./dials.js";
import type { Arbitrary } from "./fast-check.js";
import { optionReader, readYears } from "./options.js";
import { planFor, unitFacts } from "./unit-facts.js";

/** What facts are drawn for. */
export interface FactsOptions<Shape extends string = string> extends Partial<ScoreOptions<Shape>> {
  /** Whether an indicator may be without a fact; it may unless this is `false`. */
  readonly missing?: boolean;
  /** Whether every fact is proven, and every figure exactly known; they need not be unless this is `true`. */
  readonly exact?: boolean;
}

const given: readonly Form[] = ["letters", "rates", "points", "both"];

/** What facts may be; what is more often reported is also drawn more often. */
export const kindsOf = (mayBeMissing: boolean, isExact: boolean): Kinds => ({
  mayBeMissing,
  forms: isExact
    ? given
    : [...given, ...given, "letters", "unevidenced letters", "unevidenced", "not applicable"],
  blurs: isExact ? ["exact"] : ["exact", "exact", "rounded", "between"],
});

/**
 * Random facts that `score` accepts, for a rubric of any kind: a fast-check arbitrary.
 *
 * Facts are complete in themselves: letters that stand for general figures are given with each
 * indicator, and agree with each other. With `context` they are left out, and the rest agrees with it.
 * Measures lie on every threshold of the rubric, one step below and above it, at 0 and at the whole;
 * figures are exact, rounded or ranges; facts are given in letters, rates or points, unevidenced, not
 * applicable or missing. Everything is plain JSON, and shrinks to few facts with small numbers.
 *
 * @param rubric - An official rubric, or one made by `defineRubric`.
 * @param options - `year`, `context` and `readings` as `score` is given them; without a year, every
 * year that the rubric serves accepts the facts. `missing: false`: each indicator has a fact.
 * `exact: true`: each fact is proven, each figure exactly known.
 * @throws ScoreError with all issues: those of `score` about its options, `unknown_variable`,
 * `bad_field`. Where fast-check is not installed, the runtime's own error says so.
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { score } from "@dti/score";
 * import { draft3530 } from "@dti/score/rubrics";
 * import { factsOf } from "@dti/score/testing";
 *
 * const facts = factsOf(draft3530, { year: 2026 });
 * const property = fc.property(facts, (one) => score(draft3530, one, { year: 2026 }).points.lte(1000));
 *
 * fc.check(property, { numRuns: 20 }).failed // => false
 * ```
 */
export const factsOf = <Codes extends string, Shape extends string>(
  rubric: Rubric<Codes, Shape>,
  options: FactsOptions<Shape> = {},
): Arbitrary<Facts<Rubric<Codes, Shape>>> => {
  const reader = optionReader(options, ["year", "context", "readings", "missing", "exact"]);
  const isMissing = reader.readSwitch("missing", true);
  const isExact = reader.readSwitch("exact", false);
  const years = readYears(rubric, reader);
  const plan = planFor(rubric, years, options);
  const dials = dialsFor(plan.clauses, plan.general.letters, kindsOf(isMissing, isExact));
  // Without a rubric's type facts are any record; with one, what it accepts.
  return dials.map((drawn) => unitFacts(plan, drawn, "reported") as Facts<Rubric<Codes, Shape>>);
};
