// What rests on a doubtful clause after a merger? In each unit the facts touch the clause, or they do
// not: its points are then the same whatever the clause means.

import { fromExactText, mean, subtract, zero, type Rational } from "../numbers/rational.js";
import type { Built } from "../score/amount.js";
import { changesDigits, codesIn, otherReading } from "../score/assume.js";
import { nodesOf } from "./nodes.js";
import type { Assumption, Result, ResultData, RubricIdentity } from "../score/result.js";

type AnyAssumption = Assumption | Assumption<string>;

const assumptionsIn = ({ assumptions }: Result | ResultData): readonly AnyAssumption[] =>
  assumptions;

/** What the units have together under a reading; undefined where one of them is not known. */
const merged = (
  units: readonly (Result | ResultData)[],
  { code, mark }: AnyAssumption,
  reading: string,
): Rational | undefined => {
  const points = units.flatMap((unit) => {
    const assumed = assumptionsIn(unit).find((one) => one.code === code && one.mark === mark);
    const exact = assumed
      ? assumed.alternatives.find(({ name }) => name === reading)?.exact
      : nodesOf(unit).find((node) => node.code === code)?.exact;
    return typeof exact === "string" ? [fromExactText(exact)] : [];
  });
  return points.length === units.length ? mean(points) : undefined;
};

/** Each assumption of any unit, once, with the mean of what the units would have under each reading. */
export const mergeAssumptions = (
  units: readonly (Result | ResultData)[],
  nodes: readonly Built[],
  identity: RubricIdentity,
): readonly Assumption[] => {
  const all = units.flatMap(assumptionsIn);
  const codes = units.flatMap(codesIn);
  const clauses = [...new Map(all.map((one) => [`${one.code}/${one.mark}`, one])).values()].sort(
    (a, b) => codes.indexOf(a.code) - codes.indexOf(b.code),
  );
  return clauses.map((clause) => {
    const { code, mark, used } = clause;
    const above = nodes.filter(({ node }) => codesIn(node).includes(code));
    const own = above.find(({ node }) => node.code === code)?.amount.point ?? zero;
    const others = clause.alternatives.map((other) => ({
      other,
      points: merged(units, clause, other.name),
    }));
    const moves = (points: Rational): boolean =>
      above.some((built) =>
        changesDigits(built, (end) => (end === "point" ? subtract(points, own) : zero), identity),
      );
    return {
      code,
      mark,
      used,
      alternatives: others.map(({ other, points }) => otherReading(other, points, identity)),
      // In a unit, or in the mean, which may cross a digit that no unit crosses.
      matters:
        all.some((one) => one.code === code && one.mark === mark && one.matters) ||
        others.some(({ points }) => points === undefined || moves(points)),
    };
  });
};
