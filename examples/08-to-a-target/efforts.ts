// What does each change take? No plan prints efforts: these are an illustration, one unit for a
// percentage point, more for a document or a platform, and a few for touching an indicator at all.

import type { Result } from "@dti/score";
import { gaps, type Effort, type Gap } from "@dti/score/improve";

const perPercentagePoint = 1;
const perThing = 10;
const perAnswer = 20;
const perIndicator = 5;

const figuresOf = ({ levers }: Gap) =>
  Object.fromEntries(
    levers
      .filter(({ direction }) => direction === "more")
      .map(({ variable, unitStep }) => [
        variable,
        { effort: unitStep === "1" ? perThing : perPercentagePoint },
      ]),
  );

/** A flag takes one effort; of a level, each that earns more. */
const answersOf = ({ answers }: Gap) => {
  const efforts = new Map<string, number | Record<string, number>>();
  for (const { variable, answer } of answers) {
    const others = efforts.get(variable);
    efforts.set(
      variable,
      typeof answer === "boolean"
        ? perAnswer
        : { ...(typeof others === "object" ? others : {}), [answer]: perAnswer },
    );
  }
  return Object.fromEntries(efforts);
};

/** Everything that lost points may be improved; what is missing, unproven or not decided stays as it is. */
export const effortsFor = (result: Result): Effort =>
  Object.fromEntries(
    gaps(result).map((gap) => [
      gap.code,
      { fixed: perIndicator, figures: figuresOf(gap), answers: answersOf(gap) },
    ]),
  );
