// What are the facts of a unit once some of them change? What is said anew goes over what was said,
// and what it makes stale goes; whether the outcome is a fact is for score to tell.

import type { IndicatorNode, Rubric } from "../../rubric/types.js";
import { leavesOf } from "../../rubric/walk.js";
import { fieldsOf } from "../../score/fields.js";
import { noteNames } from "../../score/notes.js";
import { slotsOf, type Slot } from "../../score/slots.js";
import { groupsIn, toldOfLeaves } from "./groups.js";

/** Facts or changes, by code. */
export type ByCode = Readonly<Record<string, unknown>>;

type Fields = ReadonlyMap<string, unknown>;

/** What a name of a fact stands for; a name that the indicator does not have is `other`. */
type As = Slot["as"] | "note" | "other";

/** Which old figures stay: by the first of these that the change gives. */
const staying: readonly (readonly [given: As, stays: readonly As[]])[] = [
  // Measures and points beside other letters were a check of these, and hold no more.
  ["letter", ["letter", "judged"]],
  ["measure", ["measure", "judged"]],
  ["judged", ["letter", "measure", "judged"]],
  ["points", []],
];

/** What stays of them where the change gives no figure. */
const everything: readonly As[] = ["letter", "measure", "judged", "points"];

const nothing: Fields = /* @__PURE__ */ new Map();

/** What a fact says, its evidence accepted or not; nothing where the indicator does not apply. */
const saidBy = (fact: unknown): Fields => {
  const fields = fieldsOf(fact) ?? nothing;
  if (fields.has("notApplicable")) return nothing;
  const inner = fieldsOf(fields.get("unevidenced")) ?? nothing;
  const outer = [...fields].filter(([name]) => name !== "unevidenced" && name !== "reason");
  return new Map([...inner, ...outer]);
};

/** The fact of an indicator with a change laid over it. */
const changedFact = (indicator: IndicatorNode, fact: unknown, change: unknown): unknown => {
  const fields = fieldsOf(change);
  // Taken away; or not even an object, as score will tell.
  if (fields === undefined) return change;
  if (fields.size === 0) return fact;
  const isWhole = ["notApplicable", "reason", "unevidenced"].some((name) => fields.has(name));
  if (isWhole) return Object.fromEntries(fields);
  const slots = slotsOf(indicator);
  const asOf = (name: string): As =>
    noteNames.includes(name) ? "note" : (slots.get(name)?.as ?? "other");
  const given = new Set([...fields.keys()].map(asOf));
  const isRemark = [...given].every((as) => as === "note") && !fields.has("evidence");
  // A remark proves nothing: what is unevidenced stays so until evidence or figures are given.
  if (isRemark) return Object.fromEntries([...(fieldsOf(fact) ?? nothing), ...fields]);
  const stays = staying.find(([as]) => given.has(as))?.[1] ?? everything;
  const old = [...saidBy(fact)].filter(([name]) => ["note", ...stays].includes(asOf(name)));
  return Object.fromEntries([...old, ...fields]);
};

/**
 * Facts with changes laid over them; `undefined` takes a fact away.
 *
 * A group that does not apply is told of each indicator below it, so that one of them can change alone.
 * A group that changes takes the facts below it along: all of them go where it does not apply, and where
 * that is taken back, those go that it stood for. What score refuses stays for score to refuse.
 */
export const changedFacts = (
  { children }: Pick<Rubric, "children">,
  facts: ByCode,
  changes: ByCode,
): ByCode => {
  const groups = groupsIn(children);
  const leaves = new Map(leavesOf(children).map((leaf) => [leaf.code, leaf]));
  const { told, excluded } = toldOfLeaves(groups, facts);
  const now = new Map(told);
  const given = Object.entries(changes);
  for (const [code, change] of given) {
    for (const leaf of groups.get(code) ?? []) {
      if (change !== undefined || excluded.has(leaf)) now.delete(leaf);
    }
  }
  for (const [code, change] of given) {
    const leaf = leaves.get(code);
    if (leaf !== undefined) now.set(code, changedFact(leaf, now.get(code), change));
    // Of a code that nobody knows not even nothing can be said: score would not hear of it.
    else now.set(code, groups.has(code) ? change : (change ?? null));
  }
  return Object.fromEntries([...now].filter(([, fact]) => fact !== undefined));
};
