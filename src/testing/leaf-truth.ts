// What is true of one indicator? Counts that fit together and like to lie on a threshold or just
// beside one, what the measures then are, flags, levels, and points where only those are reported.

import {
  add,
  divide,
  isZero,
  max,
  min,
  multiply,
  one,
  rational,
  zero,
  type Rational,
} from "../numbers/rational.js";
import { exactMax } from "../rubric/walk.js";
import type { Aim, Clause } from "./clause.js";
import type { AimDial, LeafDials } from "./dials.js";
import { dialIn, knownOf, solve, valueOf, type Target, type Values } from "./solve.js";

/** What is true of an indicator. */
export interface Truth {
  /** In the order of the rubric; undefined where no counts were found that fit. */
  readonly letters: readonly (readonly [name: string, value: Rational])[] | undefined;
  /** Undefined where a denominator is 0. */
  readonly rates:
    readonly (Pick<Aim, "name" | "kind"> & { readonly value: Rational })[] | undefined;
  readonly points: Rational;
}

const thousand = 1000n;

/** The value that a measure is aimed at; undefined where the dials of its letters decide. */
const aimedAt = ({ kind, knots }: Aim, { choice, part }: AimDial): Rational | undefined => {
  const value = [zero, ...knots, ...(kind === "amount" ? [] : [one])][choice];
  if (value !== undefined) return kind === "share" ? min(one, value) : value;
  if (kind === "amount") return undefined;
  // A quotient may exceed 1.
  return rational(BigInt(kind === "share" ? part : 2 * part), thousand);
};

const targetsOf = ({ aims }: Clause, dials: LeafDials): readonly Target[] =>
  aims.flatMap((aim) => {
    const dial = dials.aims[aim.name];
    if (dial === undefined) return [];
    return [{ aim, at: aimedAt(aim, dial), side: dial.side, isEmpty: dial.isEmpty }];
  });

/** Denominators are multiples of what lets their measures come exactly to the knots aimed at. */
const multiplesOf = (targets: readonly Target[]): ReadonlyMap<string, bigint> => {
  const found = new Map<string, bigint>();
  for (const { aim, at } of targets) {
    const denominator = at !== undefined && aim.knots.includes(at) ? at[1] : 1n;
    for (const letter of aim.below.letters) {
      const before = found.get(letter) ?? 1n;
      found.set(letter, before % denominator === 0n ? before : before * denominator);
    }
  }
  return found;
};

/** A rate of its own, where no letters tell it. */
const freely = ({ aim, at = one, side }: Target): Rational => {
  const aside = max(zero, add(at, rational(BigInt(side), 10_000n)));
  return aim.kind === "share" ? min(one, aside) : aside;
};

const ratesOf = (targets: readonly Target[], letters: Values | undefined): Truth["rates"] => {
  const rates = targets.map((target) => {
    const { name, kind, above, below } = target.aim;
    if (letters === undefined) return { name, kind, value: freely(target) };
    const [n, d] = [knownOf(above, letters), knownOf(below, letters)];
    return isZero(d) ? undefined : { name, kind, value: divide(n, d) };
  });
  const found = rates.filter((rate) => rate !== undefined);
  return found.length === rates.length ? found : undefined;
};

/** Points as awarded: none, all, half of a printed digit, or some. */
const pointsOf = (max: Rational, places: number, { choice, part }: LeafDials["points"]) => {
  const scale = 2n * 10n ** BigInt(places);
  const [n, d] = multiply(max, rational(BigInt(part) * scale, thousand));
  const halves = n / d;
  // An odd number of half units falls exactly between two printed digits.
  const odd = rational((halves / 2n) * 2n + 1n, scale);
  return min(max, [zero, max, odd][choice] ?? rational(halves, scale));
};

/** What the dials make true of an indicator, given the general figures. */
export const truthOf = (
  clause: Clause,
  dials: LeafDials,
  general: Values,
  places: number,
): Truth => {
  const targets = targetsOf(clause, dials);
  const given = [...general].flatMap(([figure, value]) =>
    clause.bound.flatMap(({ letter, name }) => (name === figure ? [[letter, value] as const] : [])),
  );
  const puzzle = {
    letters: clause.counts,
    limits: clause.limits,
    targets,
    positive: clause.positive,
    given: new Map(given),
    multiples: multiplesOf(targets),
    step: dials.isFine ? rational(1n, thousand) : one,
  };
  const letters = solve(puzzle, (letter) => dialIn(dials.letters, letter));
  return {
    letters: letters && clause.counts.map((name) => [name, valueOf(name, letters)] as const),
    rates: ratesOf(targets, letters),
    points: pointsOf(exactMax(clause.indicator), places, dials.points),
  };
};
