// How is a law tried? On random cases from a fixed seed; fast-check prints seed and path of a failure.

import fc from "fast-check";

const seed = 20_260_119;

/** Tries a law on so many random cases. */
export const law = <T>(
  numRuns: number,
  cases: fc.Arbitrary<T>,
  predicate: (one: T) => void,
): void => {
  fc.assert(fc.property(cases, predicate), { seed, numRuns });
};
