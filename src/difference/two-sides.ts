// What does a table of one unit under two rubrics hold? Plain data: a row for each node, with what it is
// worth on either side.

import type { AnyNode } from "../score/is-result.js";
import type { State } from "../score/result.js";
import type { Text } from "../text.js";
import type { CarriedFact } from "./carried-over.js";

/** A result of the two. */
export interface SideOfTwo {
  /** `family/version@revision`. */
  readonly rubric: string;
  readonly name: Text;
  readonly year: number;
  /** Codes of the indicators without a fact. */
  readonly missing: readonly string[];
}

/** A node under one of the rubrics. */
export interface NodeOfTwo {
  readonly code: string;
  readonly max: number;
  /** Points as exact text, and as printed. */
  readonly exact: string;
  readonly printed: string;
  /** Points over the maximum. */
  readonly value: { readonly exact: string; readonly printed: string };
  readonly state: State;
}

/** A node beside the same one; one side is absent where only the other rubric has it. */
export interface RowOfTwo {
  readonly kind: AnyNode["kind"];
  readonly key?: string;
  /** As the second rubric has it, where both do. */
  readonly name: Text;
  /** How far below the total it stands. */
  readonly depth: number;
  readonly from?: NodeOfTwo;
  readonly to?: NodeOfTwo;
  /** The second value less the first, where both are known and have a maximum; printed with its sign. */
  readonly difference?: { readonly exact: string; readonly printed: string };
  /** How much of the older fact was carried over. */
  readonly carried?: CarriedFact["facts"];
}

/** One unit under two rubrics. Plain data, which JSON keeps as it is. */
export interface SideBySide {
  readonly from: SideOfTwo;
  readonly to: SideOfTwo;
  /** The total, then nodes in the order of the second rubric, then those that only the first has. */
  readonly rows: readonly RowOfTwo[];
}
