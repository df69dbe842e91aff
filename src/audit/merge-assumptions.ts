// What rests on a doubtful clause after a merger? In each unit the facts touch the clause, or they do
// not: its points are then the same whatever the clause means.

import { fromExactText, mean } from "../numbers/rational.js";
import { codesIn, otherReading } from "../score/assume.js";
import type { AnyNode } from "../score/is-result.js";
import type {
  Assumption,
  OtherReading,
  Result,
  ResultData,
  RubricIdentity,
} from "../score/result.js";

type AnyAssumption = Assumption | Assumption<string>;

const nodeAt = (nodes: readonly AnyNode[], code: string): AnyNode | undefined =>
  nodes.find((node) => node.code === code) ??
  nodes.map(({ children }) => nodeAt(children, code)).find((node) => node !== undefined);

const assumptionsIn = ({ assumptions }: Result | ResultData): readonly AnyAssumption[] =>
  assumptions;

/** Each assumption of any unit, once, with the mean of what the units would have under each reading. */
export const mergeAssumptions = (
  units: readonly (Result | ResultData)[],
  identity: RubricIdentity,
): readonly Assumption[] => {
  const clauses = new Map(
    units.flatMap(assumptionsIn).map((one) => [`${one.code}/${one.mark}`, one]),
  );
  const codes = units.flatMap(codesIn);
  const inOrder = [...clauses.values()].sort(
    (a, b) => codes.indexOf(a.code) - codes.indexOf(b.code),
  );
  return inOrder.map(({ code, mark, used, alternatives }) => {
    const inUnits = units.map((unit) => ({
      own: nodeAt(unit.children, code)?.exact,
      assumed: assumptionsIn(unit).find((one) => one.code === code && one.mark === mark),
    }));
    const merged = (name: string): OtherReading["exact"][] =>
      inUnits.map(({ own = null, assumed }) =>
        assumed ? (assumed.alternatives.find((one) => one.name === name)?.exact ?? null) : own,
      );
    return {
      code,
      mark,
      used,
      alternatives: alternatives.map((other) => {
        const points = merged(other.name);
        const known = points.filter((text) => text !== null).map(fromExactText);
        return otherReading(
          other,
          known.length === points.length ? mean(known) : undefined,
          identity,
        );
      }),
      matters: inUnits.some(({ assumed }) => assumed?.matters),
    };
  });
};
