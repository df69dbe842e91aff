// What rate does an older fact establish? As it was reported, or exactly as its letters make it; as a
// range where they are ranges.

import { partsOf, variablesOf } from "../formula/reads.js";
import type { MeasureNode } from "../formula/types.js";
import type { FigureData, GivenData } from "../score/facts.js";
import type { Basis, Known } from "../score/result.js";

/** What an older fact says, and what was made of it. */
export interface OlderFact {
  readonly given: GivenData;
  readonly inputs: Basis["inputs"];
  /** Whether it gives letters, from which its measures follow. */
  readonly hasLetters: boolean;
  /** A letter as it was reported, here or in the general information. */
  readonly letter: (name: string) => FigureData | boolean | undefined;
}

const isKnown = (input: Basis["inputs"][string] | undefined): input is Known =>
  typeof input === "object";

/** Exact text as a fact writes a rate: a whole number alone might be percents. */
const asRate = (exact: string): string => (exact.includes("/") ? exact : `${exact}/1`);

/** Whether a measure is over something: what is over nothing is by rule and not by count. */
const isMeasured = (measure: MeasureNode, inputs: Basis["inputs"]): boolean => {
  const below = partsOf(measure)[1];
  return (
    typeof below === "number" ||
    variablesOf(below).some((letter) => {
      const input = inputs[letter];
      return isKnown(input) && input.low !== "0";
    })
  );
};

/** The value of a measure of the older fact; undefined where the fact does not settle it. */
export const rateOf = (
  measure: MeasureNode,
  { given, inputs, hasLetters, letter }: OlderFact,
): FigureData | boolean | undefined => {
  if (!hasLetters) return Object.hasOwn(given, measure.name) ? given[measure.name] : undefined;
  if (measure.kind === "amount") return letter(measure.variable);
  const input = inputs[measure.name];
  if (!isKnown(input) || !isMeasured(measure, inputs)) return undefined;
  const { low, high } = input;
  return low === high ? asRate(low) : { between: [asRate(low), asRate(high)] };
};
