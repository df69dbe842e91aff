// What is told of a figure that is solved for? The values that reach the points, or why none does.

import type { Decimal } from "../../numbers/decimal.js";
import type { Text } from "../../text.js";
import type { Points } from "../points.js";
import type { WhyNot } from "./why.js";

/** Values of a figure, from one to another. */
export interface Values {
  /** A count as such, a rate as a fraction of 1. */
  readonly low: Decimal;
  /** `null` where it has no upper end. */
  readonly high: Decimal | null;
  /** Whether the lower end itself is too low. */
  readonly lowOpen: boolean;
  /** Whether the upper end itself is too high; there is none where it is `null`. */
  readonly highOpen: boolean;
  /** The ends as exact text. */
  readonly exact: { readonly low: string; readonly high: string | null };
}

/** What was asked, and of what. */
export interface AskedFor {
  readonly code: string;
  readonly variable: string;
  /** The general figure that the variable stands for. */
  readonly context?: string;
  readonly label?: Text;
  readonly unit?: string | Text;
  /** The points to be reached, and those that the node has. */
  readonly points: Points;
  readonly now: Points;
}

/** Some values reach the points. */
export interface Reachable extends AskedFor {
  readonly reachable: true;
  /** All such values, in rising order; of what counts whole things, whole numbers. None for a flag or level. */
  readonly values: readonly Values[];
  /** Of a flag or level: all answers that reach the points. */
  readonly answers?: readonly (boolean | string)[];
}

/** No value does. */
export interface Unreachable extends AskedFor {
  readonly reachable: false;
  /** The most points that the node can have, whatever the value. */
  readonly most: Decimal;
  /** The same as exact text. */
  readonly exact: string;
  /** Whether some value has as many; if not, they are only tended to. */
  readonly attained: boolean;
  readonly why: WhyNot;
  readonly because: Text;
}

/** The values of a figure that reach some points, or why none do: plain data but for its Decimals. */
export type Solution = Reachable | Unreachable;
