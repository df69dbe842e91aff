// What is a published case? Values that an official page prints about a province: some as facts, and
// those that have to follow from them.

import type { Text } from "../../src/index.js";

/** Where published values stand. */
export interface PublicSource {
  readonly title: Text;
  /** Absent where only the name of a data set is known. */
  readonly url?: string;
}

/** The published value of a node, points over maximum, in the source's notation. */
export interface PublishedValue {
  readonly value: string;
}

/** A province's published values, as facts and as what follows from them. */
export interface PublishedCase<Facts> {
  readonly unit: Text;
  /** Assessment year. */
  readonly year: number;
  /** Where the facts and the total's value stand. */
  readonly source: PublicSource;
  /** Where the values of pillars stand, if they are published apart. */
  readonly pillarSource?: PublicSource;
  readonly facts: Facts;
  /** By code: points as text, or `{ value }`; `value` is the total's. */
  readonly published: Readonly<Record<string, string | PublishedValue>>;
}
