// Does the order of keys matter? The same data with the keys of every record in another order.

import fc from "fast-check";

import { mulberry32 } from "../oracle/random.js";

const shuffledKeys = (value: unknown, random: () => number): unknown => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value)
    .map(([name, part]) => ({ place: random(), name, part: shuffledKeys(part, random) }))
    .sort((a, b) => a.place - b.place);
  return Object.fromEntries(entries.map(({ name, part }) => [name, part]));
};

/** Reorders the keys of every record in plain data, in depth. */
export type Shuffle = <T>(value: T) => T;

export const shuffles: fc.Arbitrary<Shuffle> = fc.nat().map((seed): Shuffle => {
  return <T>(value: T): T => shuffledKeys(value, mulberry32(seed)) as T;
});
