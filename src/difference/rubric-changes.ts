// What differs between two rubrics as a whole? Their years, rules, general figures, pillars and kinds of
// units: whatever is said once for all nodes.

import type { JsonValue, RubricData } from "../rubric/types.js";
import { changedEntries, fromTo, isSame, markEntries } from "./node-changes.js";

/** What is said once for the whole rubric. */
export type RubricField =
  | "name"
  | "status"
  | "years"
  | "max"
  | "places"
  | "valuePlaces"
  | "source"
  | "errata"
  | "rules"
  | "marks"
  | "unitKinds"
  | "context"
  | "pillars";

/** One thing in which two rubrics differ as a whole. */
export interface RubricDifference {
  /** The field; `"order"` where main nodes that both have follow one another otherwise. */
  readonly on: RubricField | "order";
  /** Which rule, doubt, kind of unit, general figure or pillar, by its name, id or code. */
  readonly name?: string;
  /** What stood there; absent where it is new. */
  readonly from?: JsonValue;
  /** What stands there; absent where it goes. */
  readonly to?: JsonValue;
}

const whole: readonly (RubricField & keyof RubricData)[] = [
  "name",
  "status",
  "years",
  "max",
  "places",
  "valuePlaces",
  "source",
  "errata",
];

type Entries = readonly (readonly [string, JsonValue])[];

const byCode = (list: readonly { readonly code: string }[] = []): Entries =>
  list.map((one) => [one.code, one]);

/** Fields with entries of their own, each told by itself. */
const entriesIn: readonly (readonly [RubricField, (rubric: RubricData) => Entries])[] = [
  ["rules", ({ rules }) => Object.entries(rules)],
  ["context", ({ context }) => Object.entries(context)],
  ["pillars", ({ pillars }) => byCode(pillars)],
  ["unitKinds", ({ unitKinds }) => byCode(unitKinds)],
  ["marks", ({ marks }) => markEntries(marks)],
];

/** Everything in which two rubrics differ as a whole, but their identity. */
export const rubricChanges = (from: RubricData, to: RubricData): readonly RubricDifference[] => [
  ...whole.flatMap((field) =>
    isSame(from[field], to[field])
      ? []
      : [{ on: field, ...fromTo<JsonValue>(from[field], to[field]) }],
  ),
  ...entriesIn.flatMap(([field, entries]) =>
    changedEntries(entries(from), entries(to)).map((change) => ({ on: field, ...change })),
  ),
];
