// What is the address of a step? A node's is its code; every other step adds a word to the address
// of the one that rests on it.

import type { Step } from "./steps.js";

const word = (step: Step, index: number, above?: Step): string => {
  switch (step.kind) {
    case "figure":
    case "judgement":
      return step.name;
    case "units":
      return `units-${String(index + 1)}`;
    default:
      if ("measure" in step) return step.measure.name;
      return above &&
        "formula" in above &&
        (above.kind === "weightedParts" || above.kind === "bestOf")
        ? String(index + 1)
        : above && "formula" in above && above.kind === "byPeriod"
          ? String(above.year)
          : "formula";
  }
};

/** The same steps, each with its address, and those that they rest on; `above` is no node. */
export const addressed = <S extends Step>(
  steps: readonly S[],
  address: string,
  above?: Step,
): readonly S[] =>
  steps.map((step, index) => {
    const at = `${address}/${word(step, index, above)}`;
    return { ...step, at, steps: addressed(step.steps as readonly Step[], at, step) };
  });
