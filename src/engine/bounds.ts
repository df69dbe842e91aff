// How far can a double be from the number that it stands for? Every figure, sum, product and quotient
// adds at most one rounding; docs/decisions/0013 derives what follows.

import type { Rational } from "../numbers/rational.js";

/** The largest relative error of one rounding to the nearest double: half a unit of the last of 53 bits. */
const roundoff = 2 ** -53;

/** The largest integer up to which every sum and product of integers is exact. */
export const largest = Number.MAX_SAFE_INTEGER;

/** Below it no figure is read, except 0: with `largest` it keeps every quotient far from over- and underflow. */
export const smallest = 1e-30;

export const isInteger = (value: number): boolean => value === Math.floor(value);

/** Whether a figure is read at all. */
export const isReadable = (value: number): boolean =>
  (value >= smallest && value <= largest) || value === 0;

/** Between which figures are read, at hand for a loop: what a module holds is looked up anew in each row. */
export const readable = (): { readonly low: number; readonly high: number } => ({
  low: smallest,
  high: largest,
});

/** A double near a fraction: rounded up to three times, both integers and their quotient. */
export const near = ([above, below]: Rational): number => Number(above) / Number(below);

/**
 * The largest relative error of what so many roundings made of figures that are not negative.
 *
 * Two more than there are, for what is of second order, and two for the product with this bound and
 * the comparison.
 */
export const boundOf = (roundings: number): number => (roundings + 4) * roundoff;

/** The largest error of a sum, given those of its parts and the most that it can be. */
export const errorOfSum = (errors: readonly number[], most: number): number =>
  // Adding up so many errors is itself rounded, by far less than one more unit.
  errors.reduce((total, error) => total + error, 0) + boundOf(errors.length) * most;
