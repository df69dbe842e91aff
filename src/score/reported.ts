// What was reported? The facts that a result keeps, by code, each with its notes: what `score` can be
// given again.

import type { FactNotes } from "./facts.js";
import type { AnyNode } from "./is-result.js";

/** A fact as JSON writes it, with its notes. */
type ReportedFact = FactNotes & Readonly<Record<string, unknown>>;

const entriesIn = (node: AnyNode): readonly (readonly [code: string, fact: ReportedFact])[] => {
  const { code, fact, evidence, note, source, children } = node;
  if (fact === undefined) return children.flatMap(entriesIn);
  const notes = Object.entries({ evidence, note, source }).filter(([, one]) => one !== undefined);
  return [[code, { ...fact, ...Object.fromEntries(notes) }]];
};

/** The facts of all indicators of a result, in the order of the law. */
export const reportedIn = (result: AnyNode): Readonly<Record<string, ReportedFact>> =>
  Object.fromEntries(entriesIn(result));
