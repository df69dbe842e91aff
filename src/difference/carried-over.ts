// What became of facts under a newer rubric? Each older one is carried or left, each newer indicator has
// one or needs one.

import type { Issue } from "../errors.js";
import type { FactsOf } from "../score/typed-facts.js";
import type { Text } from "../text.js";
import type { LeftReason, NeedReason } from "./carry-words.js";

/** A fact that was carried over. */
export interface CarriedFact {
  /** The older code. */
  readonly from: string;
  /** The newer code, under which it stands in `facts`. */
  readonly to: string;
  readonly key?: string;
  readonly name: Text;
  /** How much of it says the same: all, or its rate alone. */
  readonly facts: "all" | "rate";
  /** Letters that were called otherwise: `{ a: "b" }` where `a` was `b`. */
  readonly letters?: Readonly<Record<string, string>>;
  /** The rate is a range, since its letters were; its low end counts. */
  readonly isRange?: true;
  /** What the older fact says besides, by name: letters where the rate is taken, and points. */
  readonly omitted?: readonly string[];
  /** What to keep in mind, as the newer rubric says it. */
  readonly because?: Text;
}

/** A fact that was not carried over. */
export interface LeftFact {
  /** The older code. */
  readonly code: string;
  /** The newer code, if there is one. */
  readonly to?: string;
  readonly key?: string;
  readonly name: Text;
  readonly reason: LeftReason;
  /** The reason in words. */
  readonly text: Text;
  /** More about it, as the newer rubric says it. */
  readonly because?: Text;
  /** What the newer rubric has against it. */
  readonly issues?: readonly Issue[];
}

/** An indicator of the newer rubric that has no fact yet. */
export interface NeededFact {
  readonly code: string;
  /** The older code, if there is one. */
  readonly from?: string;
  readonly key?: string;
  readonly name: Text;
  readonly reason: NeedReason;
  /** The reason in words. */
  readonly text: Text;
}

/** What became of facts under a newer rubric: each older one is carried or left. */
export interface CarriedOver<Shape extends string = string> {
  /** Facts by the newer codes, which score by the newer rubric. */
  readonly facts: FactsOf<Shape>;
  /** In the order of the newer rubric. */
  readonly carried: readonly CarriedFact[];
  /** In the order of the older rubric. */
  readonly left: readonly LeftFact[];
  /** In the order of the newer rubric. */
  readonly needed: readonly NeededFact[];
}
