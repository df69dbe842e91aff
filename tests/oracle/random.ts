// Where does chance come from, so that a seed names a fact set for ever?
// mulberry32 and the few draws that the generators need.

/** A draw in [0, 1), a multiple of 2^-32. */
export type Random = () => number;

export function mulberry32(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function chance(random: Random, probability: number): boolean {
  return random() < probability;
}

/** An integer in [low, high]; ends up to 2^53 apart, so two draws where one is too coarse. */
export function between(random: Random, low: number, high: number): number {
  const count = high - low + 1;
  const draw = count > 4294967296 ? random() + random() / 4294967296 : random();
  return low + Math.min(count - 1, Math.floor(draw * count));
}

export function pick<T>(random: Random, list: readonly T[]): T {
  const item = list[between(random, 0, list.length - 1)];
  if (item === undefined) throw new RangeError("nothing to pick from");
  return item;
}

/** An integer in [0, most] of any size. */
export function upTo(random: Random, most: bigint): bigint {
  if (most <= 9007199254740990n) return BigInt(between(random, 0, Number(most)));
  let draws = 0n;
  let span = 1n;
  // 32 bits more than the span needed: what is left of the bias does not matter to a test.
  while (span <= most << 32n) {
    draws = (draws << 32n) | BigInt(Math.floor(random() * 4294967296));
    span <<= 32n;
  }
  return (draws * (most + 1n)) / span;
}

/** An integer in [1, 10^digits], each length as likely as the next. */
export function ofAnyLength(random: Random, digits: number): bigint {
  return 1n + BigInt(Math.floor(10 ** (random() * digits) - 1));
}
