// Does what a formula was applied to agree with the fact that is stored beside it? In a result that
// was altered, one figure may be shown and another counted.

import { readsOf } from "../formula/reads.js";
import type { MeasureNode } from "../formula/types.js";
import type { Quantity } from "../numbers/interval.js";
import { compare, isRising } from "../numbers/rational.js";
import type { AnyNode } from "../score/is-result.js";
import type { Measure } from "../score/measure.js";
import { readQuantity, type Role } from "../score/quantity.js";
import type { Basis } from "../score/result.js";
import { givenIn, inputsOf, measuredBy, measuresIn, type Inputs } from "./inputs.js";

/** Whether a number lies in its range, and that in another. */
const isWithin = ({ point, low, high }: Quantity, outer: Quantity): boolean =>
  isRising([outer.low, low, point, high, outer.high]);

const isSame = (one: Measure, other: Measure): boolean =>
  (["point", "low", "high"] as const).every((end) => compare(one[end], other[end]) === 0) &&
  (one.mayNotApply === true) === (other.mayNotApply === true);

/** Whether each input is what was reported, or follows from it, and nothing reported is left out. */
export const agrees = (node: AnyNode, basis: Basis, inputs: Inputs = inputsOf(basis)): boolean => {
  const { variables, formula, own = formula, year } = basis;
  const { numbers, judged } = inputs;
  const given = givenIn(node.fact);
  const byLetters = measuredBy(basis, inputs);
  const measures = [...measuresIn(own, node.marks), ...readsOf(formula, year).measures];
  const read = (name: string, role: Role): Quantity | undefined =>
    Object.hasOwn(given, name) ? readQuantity(given[name], role, [], () => undefined) : undefined;
  const isLetter = (name: string, value: Quantity): boolean => {
    const reported = read(name, "count");
    // Where no letter was reported, it is a general figure.
    return reported ? isWithin(value, reported) : variables[name]?.context !== undefined;
  };
  const isMeasure = (measure: MeasureNode | undefined, value: Measure): boolean => {
    if (measure === undefined) return false;
    const { kind, name } = measure;
    const computed = byLetters(measure);
    const found =
      typeof computed === "object" ? computed : read(name, kind === "amount" ? "count" : kind);
    return found !== undefined && isSame(value, found);
  };
  return (
    [...numbers].every(([name, value]) =>
      Object.hasOwn(variables, name)
        ? isLetter(name, value)
        : isMeasure(
            measures.find((one) => one.name === name),
            value,
          ),
    ) &&
    [...judged].every(([name, answer]) => given[name] === answer) &&
    Object.keys(given).every((name) => name === "points" || numbers.has(name) || judged.has(name))
  );
};
