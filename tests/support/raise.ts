// What would be better for a province? One numerator, flag, level or award of it raised, the rest as
// it was.

import type { Rubric } from "@dti/score";
import type { IndicatorNode } from "@dti/score/define";
import fc from "fast-check";

import { indicatorsOf, lettersOf, readsOf, sidesOf } from "./tree.js";
import { wholeOf, type Truth, type World } from "./truth.js";

/** Which indicator is raised, by which of its variables, and how far. */
export interface Raise {
  readonly code: string;
  readonly choice: number;
  /** In thousandths of what can be added. */
  readonly by: number;
}

export const raises = (rubric: Rubric): fc.Arbitrary<Raise> =>
  fc.record({
    code: fc.constantFrom(...indicatorsOf(rubric).map(({ code }) => code)),
    choice: fc.nat({ max: 11 }),
    by: fc.oneof(fc.constant(1000), fc.integer({ min: 1, max: 1000 })),
  });

/** How much more a numerator's letter can be. */
const roomOf = (indicator: IndicatorNode, truth: Truth, name: string): number => {
  const total = (names: readonly string[]): number =>
    names.reduce((sum, one) => sum + (truth.letters[one] ?? 0), 0);
  const own = truth.letters[name] ?? 0;
  const rooms = readsOf(indicator.formula).measures.flatMap((measure) => {
    const [above, under] = sidesOf(measure);
    if (!lettersOf(above).includes(name)) return [];
    return measure.kind === "share"
      ? [total(lettersOf(under)) - total(lettersOf(above))]
      : [own + 1000];
  });
  const whole = wholeOf(indicator, name);
  if (whole !== undefined) rooms.push((truth.letters[whole] ?? 0) - own);
  return Math.max(0, Math.min(...rooms));
};

/** Ways to better one indicator. */
const betterOnes = (indicator: IndicatorNode, truth: Truth, by: number): readonly Truth[] => {
  const { letters, judged, points } = truth;
  const sides = readsOf(indicator.formula).measures.map(sidesOf);
  const under = sides.flatMap(([, one]) => lettersOf(one));
  const above = sides.flatMap(([one]) => lettersOf(one)).filter((name) => !under.includes(name));
  const counts = above.map((name) => {
    const more = Math.ceil((roomOf(indicator, truth, name) * by) / 1000);
    return { ...truth, letters: { ...letters, [name]: (letters[name] ?? 0) + more } };
  });
  const judgements = Object.entries(indicator.variables).flatMap(([name, variable]) => {
    if (!("label" in variable) || variable.kind === undefined) return [];
    if (variable.kind === "flag") return [{ ...truth, judged: { ...judged, [name]: true } }];
    // Levels are listed best first.
    const rank = variable.kind.indexOf(String(judged[name]));
    const better = variable.kind[Math.max(0, rank - 1)] ?? "";
    return [{ ...truth, judged: { ...judged, [name]: better } }];
  });
  if (points === undefined) return [...counts, ...judgements];
  const room = indicator.max * 1000 - points;
  return [{ ...truth, points: points + Math.ceil((room * by) / 1000) }];
};

/** The world with one indicator bettered. */
export const raised = (rubric: Rubric, world: World, { code, choice, by }: Raise): World => {
  const indicator = indicatorsOf(rubric).find((one) => one.code === code);
  const truth = world.truths[code];
  if (indicator === undefined || truth === undefined) return world;
  const better = betterOnes(indicator, truth, by);
  const chosen = better[choice % better.length] ?? truth;
  return { ...world, truths: { ...world.truths, [code]: chosen } };
};
