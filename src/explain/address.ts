// What is the address of a step? A node's is its code; every other step adds a word to the address
// of the one that rests on it.

import type { Step } from "./steps.js";

const word = (step: Step, index: number, above: Step): string => {
  switch (step.kind) {
    case "figure":
    case "judgement":
      return step.name;
    case "units":
      return `units-${String(index + 1)}`;
    default:
      if ("measure" in step) return step.measure.name;
      return "formula" in above &&
        "formula" in step &&
        (above.kind === "weightedParts" || above.kind === "bestOf")
        ? String(index + 1)
        : "formula" in above && "formula" in step && above.kind === "byPeriod"
          ? String(above.year)
          : "formula";
  }
};

/** The same steps, each with its address. */
export const addressed = <S extends Step>(step: S, at: string = step.at): S => ({
  ...step,
  at,
  ...("unread" in step && {
    // A letter may be called "formula".
    unread: step.unread.map((one) => addressed(one, `${at}/unread/${word(one, 0, step)}`)),
  }),
  steps: step.steps.map((below: Step, index) =>
    addressed(below, "code" in below ? below.code : `${at}/${word(below, index, step)}`),
  ),
});
