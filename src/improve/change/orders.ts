// How is a difference shared among several things that changed at once? They are changed one after
// another; the share of each is the mean of what it moves over all orders (the Shapley value), exactly.

import { add, multiply, rational, subtract, zero, type Rational } from "../../numbers/rational.js";

/** What all comes to before, after, and once some of the factors are changed. */
export interface Worlds<Factor> {
  readonly before: Rational;
  readonly after: Rational;
  /** Undefined where nobody can say. */
  readonly between: (changed: readonly Factor[]) => Rational | undefined;
}

/** What some factors move: one, or several that cannot be told apart. */
export interface FactorShare<Factor> {
  readonly factors: readonly Factor[];
  readonly share: Rational;
}

const subsetsOf = <T>(list: readonly T[]): readonly (readonly T[])[] =>
  list.reduce<readonly (readonly T[])[]>(
    (all, one) => [...all, ...all.map((subset) => [...subset, one])],
    [[]],
  );

const factorial = (count: number): bigint =>
  count <= 1 ? 1n : BigInt(count) * factorial(count - 1);

/** The part of all orders of `count` things in which exactly the `before` ones come before a given one. */
const partOfOrders = (before: number, count: number): Rational =>
  rational(factorial(before) * factorial(count - before - 1), factorial(count));

/** The mean over all orders of the blocks; undefined where some order cannot be followed. */
const meanOf = <Factor>(
  blocks: readonly (readonly Factor[])[],
  { before: start, after: end, between }: Worlds<Factor>,
): readonly FactorShare<Factor>[] | undefined => {
  const worth = (changed: readonly (readonly Factor[])[]): Rational | undefined =>
    changed.length === 0 ? start : changed.length === blocks.length ? end : between(changed.flat());
  const shares: FactorShare<Factor>[] = [];
  for (const factors of blocks) {
    let share = zero;
    for (const before of subsetsOf(blocks.filter((block) => block !== factors))) {
      const [from, to] = [worth(before), worth([...before, factors])];
      if (from === undefined || to === undefined) return undefined;
      const part = partOfOrders(before.length, blocks.length);
      share = add(share, multiply(part, subtract(to, from)));
    }
    shares.push({ factors, share });
  }
  return shares;
};

/**
 * What each factor moves. Factors between which some world cannot be weighed are changed together: as
 * few as will do, and where several would, those that come first.
 */
export const sharesOf = <Factor>(
  factors: readonly Factor[],
  worlds: Worlds<Factor>,
): readonly FactorShare<Factor>[] => {
  const some = subsetsOf(factors).filter(({ length }) => length !== 1 && length < factors.length);
  for (const together of [...some].sort((a, b) => a.length - b.length)) {
    const apart = factors.filter((one) => !together.includes(one)).map((one) => [one]);
    const found = meanOf(together.length === 0 ? apart : [together, ...apart], worlds);
    if (found !== undefined) return found;
  }
  return [{ factors, share: subtract(worlds.after, worlds.before) }];
};
