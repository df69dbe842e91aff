// Which results do the tests ask about? Indicators whose points lie between two ends, in a rubric of
// awarded points.

import { between, type Result } from "@dti/score";
import { awarded } from "@dti/score/define";

import { groupOf, leaf, rubricOf, text } from "../rubric/sample.js";
import { resultOf } from "../score/sample.js";

const points = (code: string) => leaf(code, awarded(), { variables: {}, max: 10 });

/** Two groups of two indicators of 10 points each, and a pillar over the second group. */
export const rubric = rubricOf(
  [groupOf("1", points("1.1"), points("1.2")), groupOf("2", points("2.1"), points("2.2"))],
  { pillars: [{ code: "P", name: text("pillar"), groups: ["2"] }] },
);

/** The ends of an indicator's points; one end where they are known; none where the fact is missing. */
export type Ends = readonly [low: number | string, high?: number | string] | readonly [];

const codes = ["1.1", "1.2", "2.1", "2.2"];

/** The result of so many points of each indicator. */
export const resultWith = (...ends: readonly Ends[]): Result => {
  const facts = ends.flatMap(([low, high], index) =>
    low === undefined ? [] : [[codes[index], { points: between(low, high ?? low) }] as const],
  );
  return resultOf(rubric, Object.fromEntries(facts));
};
