// What do facts look like that need no more than doubles? Complete, plain, all letters as numbers; now and
// then one that is wrong.

import type { Rubric } from "@dti/score";

import { between, chance, mulberry32, pick, type Random } from "../oracle/random.js";
import { indicatorsOf, lettersOf, readsOf, sidesOf } from "./tree.js";

type Fact = Readonly<Record<string, number | boolean | string>>;

/** Whole numbers that meet each other often, ties and thresholds among them, and money. */
const numberFrom = (random: Random, wrong: number): number => {
  if (chance(random, 0.3)) return pick(random, [0, 1, 2, 3, 4, 5, 8, 10, 20, 100]);
  if (chance(random, 0.2)) return between(random, 0, 20_000) / 1000;
  return chance(random, wrong)
    ? pick(random, [-1, 1e-31, 2 ** 53, NaN, 0.1 + 0.2, 1e-30])
    : between(random, 0, 5000);
};

const factFrom = (
  indicator: ReturnType<typeof indicatorsOf>[number],
  random: Random,
  wrong: number,
): Fact => {
  const letters = Object.entries(indicator.variables);
  if (letters.length === 0) return { points: between(random, 0, 20 * indicator.max) / 20 };
  const wholes = new Set(
    readsOf(indicator.formula).measures.flatMap((measure) => lettersOf(sidesOf(measure)[1])),
  );
  const whole = Math.max(1, numberFrom(random, 0));
  const parts = letters.length - wholes.size;
  // Mostly parts are within their wholes; now and then they are anything.
  const numbers = letters.map(([letter]) => {
    if (chance(random, wrong)) return numberFrom(random, 0.5);
    return wholes.has(letter) ? whole : Math.floor((whole * random()) / Math.max(1, parts));
  });
  return Object.fromEntries(
    letters.map(([letter, variable], index) => {
      const kind = "kind" in variable ? variable.kind : undefined;
      if (kind === "flag") return [letter, chance(random, 0.5)];
      return [letter, kind === undefined ? (numbers[index] ?? 0) : pick(random, kind)];
    }),
  );
};

/** Facts for every indicator; one number in so many is wrong. */
export const plainFacts = (
  rubric: Rubric,
  seed: number,
  wrong = 0.03,
): Readonly<Record<string, Fact>> => {
  const random = mulberry32(seed);
  return Object.fromEntries(
    indicatorsOf(rubric).map((indicator) => [indicator.code, factFrom(indicator, random, wrong)]),
  );
};
