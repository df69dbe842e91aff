// What do a unit and the others of its cohort score? Where the rubric measures each unit by the best
// one, all are scored together: what one of them changes may raise the bar for the others.

import { shown, type Issue } from "../../errors.js";
import { waitingFor } from "../../interpreters/settle.js";
import { issue } from "../../messages/any-issue.js";
import type { Rubric } from "../../rubric/types.js";
import { leavesOf } from "../../rubric/walk.js";
import { safeScoreCohort, type CohortResult } from "../../score/cohort.js";
import { reportedIn } from "../../score/reported.js";
import type { Result } from "../../score/result.js";
import { placeOf, toldAmong, type CohortRead, type Listed } from "./cohort.js";

/** A cohort that is scored. */
export interface CohortScored<Codes extends string> {
  /** The unit that changes. */
  readonly own: Result<Codes>;
  /** The others as rank takes them, in the order given. */
  readonly others: readonly Listed[];
  /** The cohort to be scored again, whatever its units would answer if they were read again. */
  readonly again: CohortRead;
}

/** Whether some indicator, in any reading, is measured by the best unit, which no one has named yet. */
const isByBest = ({ children }: Rubric): boolean =>
  leavesOf(children).some(({ formula, marks = [] }) => {
    const others = marks.flatMap(({ alternatives = [] }) => alternatives);
    return [formula, ...others.map((other) => other.formula)].some(
      (one) => waitingFor(one).length > 0,
    );
  });

/** What was read of a unit, to be scored again. */
const unitOf = ({ id, result }: CohortResult) => ({
  id,
  facts: reportedIn(result),
  context: result.context,
});

/** Units with their results, each at its place among the others. */
const resultsAt = <Made>(
  listed: readonly Listed[],
  results: readonly CohortResult[],
  make: (one: CohortResult) => Made,
) =>
  listed.flatMap(({ index }, place) =>
    results.slice(place, place + 1).map((one) => ({ index, unit: make(one) })),
  );

/** Scores a unit together with all others, since any of them may set the bar for it. */
const scoreTogether = <Codes extends string>(
  rubric: Rubric<Codes>,
  own: Result<Codes>,
  cohort: CohortRead,
  report: (found: Issue) => void,
): CohortScored<Codes> => {
  const { id, byFacts, byPoints } = cohort;
  for (const { index, unit } of byPoints) {
    // Points may change with the bar, and only facts tell how.
    const details = { value: shown(unit), expected: "{ id, facts, context? }" };
    report(issue("not_an_entry", placeOf(index), details));
  }
  const units = [unitOf({ id, result: own }), ...byFacts.map(({ unit }) => unit)];
  const { year, readings } = own;
  const scored = safeScoreCohort(rubric, units, { year, readings });
  if (!scored.ok) {
    scored.issues.map(toldAmong([undefined, ...byFacts])).forEach(report);
    return { own, others: [], again: cohort };
  }
  const [first, ...results] = scored.cohort.results;
  return {
    own: first?.result ?? own,
    others: resultsAt(byFacts, results, (one) => one),
    again: { ...cohort, byFacts: resultsAt(byFacts, results, unitOf) },
  };
};

/** Scores the others on their own. */
const scoreApart = <Codes extends string>(
  rubric: Rubric<Codes>,
  own: Result<Codes>,
  cohort: CohortRead,
  report: (found: Issue) => void,
): CohortScored<Codes> => {
  const { byFacts, byPoints } = cohort;
  const { year, readings } = own;
  const units = byFacts.map(({ unit }) => unit);
  const scored = safeScoreCohort(rubric, units, { year, readings });
  if (!scored.ok) scored.issues.map(toldAmong(byFacts)).forEach(report);
  const results = scored.ok ? scored.cohort.results : [];
  const others = [...byPoints, ...resultsAt(byFacts, results, (one) => one)].sort(
    (a, b) => a.index - b.index,
  );
  return { own, others, again: { ...cohort, byFacts: [], byPoints: others } };
};

/** Scores a unit among the others of its cohort; what is wrong with these is reported. */
export const scoreAmong = <Codes extends string>(
  rubric: Rubric<Codes>,
  ...rest: [own: Result<Codes>, cohort: CohortRead, report: (found: Issue) => void]
): CohortScored<Codes> => (isByBest(rubric) ? scoreTogether : scoreApart)(rubric, ...rest);
