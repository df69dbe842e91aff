// What does a fact say about one indicator? Its figures, judgements and points, read one by one;
// everything that is wrong with them is reported, nothing is guessed.

import { shown, type Path } from "../errors.js";
import { readsOf } from "../formula/reads.js";
import type { FormulaNode } from "../formula/types.js";
import type { IndicatorNode } from "../rubric/types.js";
import type { FactNotes } from "./facts.js";
import { fieldsOf } from "./fields.js";
import { noteNames, readNotes } from "./notes.js";
import { readQuantity, type Reported } from "./quantity.js";
import { namesOf, slotsOf, type Slot } from "./slots.js";
import type { Report } from "./issue.js";

/** The content of a fact; letters, measures and `points` share one namespace. */
export interface Given {
  readonly figures: ReadonlyMap<string, Reported>;
  readonly judged: ReadonlyMap<string, boolean | string>;
}

/** A fact as read: given or not, and in what standing. */
export type LeafFact = { readonly notes: FactNotes } & (
  | { readonly standing: "missing" }
  | { readonly standing: "not-applicable"; readonly reason: string }
  | { readonly standing: "given"; readonly given: Given }
  | {
      readonly standing: "unevidenced";
      readonly reason: string;
      readonly given?: Given | undefined;
    }
);

/** What a fact is read against. */
export interface FactScope {
  readonly year: number;
  /** The formula in force. */
  readonly formula: FormulaNode;
  /** Names of the general figures that were given. */
  readonly context: ReadonlySet<string>;
}

type Fields = ReadonlyMap<string, unknown>;
type Slots = ReadonlyMap<string, Slot>;

const isJudgement = (value: unknown, levels: "flag" | readonly string[]): boolean =>
  levels === "flag" ? typeof value === "boolean" : levels.includes(value as string);

const readGiven = (slots: Slots, fields: Fields, path: Path, report: Report): Given => {
  const figures = new Map<string, Reported>();
  const judged = new Map<string, boolean | string>();
  for (const [name, value] of fields) {
    const at = [...path, name];
    const slot = slots.get(name);
    if (slot?.levels !== undefined) {
      if (isJudgement(value, slot.levels)) judged.set(name, value as boolean | string);
      else if (slot.levels === "flag") report("not_a_flag", at, { value: shown(value) });
      else report("not_a_level", at, { value: shown(value), levels: slot.levels });
    } else if (slot !== undefined) {
      const quantity = readQuantity(value, slot.role, at, report);
      if (quantity !== undefined) figures.set(name, quantity);
    } else if (!noteNames.includes(name)) {
      report("unknown_variable", at, { name, known: [...slots.keys(), ...noteNames] });
    }
  }
  return { figures, judged };
};

const inOrder = <T>(read: ReadonlyMap<string, T>, names: readonly string[]) => {
  const ordered = new Map<string, T>();
  for (const name of names) {
    const one = read.get(name);
    if (one !== undefined) ordered.set(name, one);
  }
  return ordered;
};

/** What is given, in the rubric's order. */
const givenIn = (indicator: IndicatorNode, fields: Fields, report: Report): Given => {
  const { figures, judged } = readGiven(slotsOf(indicator), fields, [indicator.code], report);
  const names = namesOf(indicator);
  return { figures: inOrder(figures, names.figures), judged: inOrder(judged, names.judged) };
};

/** Names that a fact still has to give: all letters, or every measure, or only points. */
const missingNames = (
  indicator: IndicatorNode,
  fields: Fields,
  { year, formula, context }: FactScope,
): readonly string[] => {
  const slots = slotsOf(indicator);
  const { letters, measures, judged } = namesOf(indicator);
  const isGiven = (name: string): boolean => fields.has(name);
  const own = letters.filter((name) => !context.has(slots.get(name)?.context ?? ""));
  const wanted = (): readonly string[] => {
    if (letters.some(isGiven)) return [...own, ...judged];
    if (measures.some(isGiven)) {
      return [...readsOf(formula, year).measures.map(({ name }) => name), ...judged];
    }
    if (isGiven("points") && !judged.some(isGiven)) return [];
    return letters.length + judged.length === 0 ? ["points"] : [...own, ...judged];
  };
  return wanted().filter((name) => !isGiven(name));
};

/** Reads the fact of one indicator. */
export const readFact = (
  indicator: IndicatorNode,
  value: unknown,
  scope: FactScope,
  report: Report,
  isWrapped = false,
): LeafFact => {
  const path = [indicator.code];
  if (value === undefined) return { standing: "missing", notes: {} };
  const fields = fieldsOf(value);
  if (fields === undefined) {
    report("not_facts", path, { value: shown(value) });
    return { standing: "missing", notes: {} };
  }
  const notes = readNotes(fields, path, report);
  const text = (name: string): string => {
    const words = fields.get(name);
    if (typeof words === "string" && words !== "") return words;
    const at = [...path, name];
    if (words === undefined) report("missing_variable", at, { name });
    else report("not_text", at, { value: shown(words) });
    return "";
  };
  // A fact that is wrapped is no wrapper itself.
  const isWrapper = ["notApplicable", "reason", "unevidenced"].some((name) => fields.has(name));
  if (isWrapped || !isWrapper) {
    for (const name of missingNames(indicator, fields, scope)) {
      const label = slotsOf(indicator).get(name)?.label;
      report("missing_variable", [...path, name], { name, ...(label && { label }) });
    }
    return { standing: "given", given: givenIn(indicator, fields, report), notes };
  }
  // The wrappers of `facts.ts` carry notes, and nothing else besides their own fields.
  const only = (...names: readonly string[]): void => {
    const others = [...fields].filter(([name]) => !names.includes(name));
    readGiven(new Map(), new Map(others), path, report);
  };
  if (fields.has("notApplicable")) {
    only("notApplicable");
    return { standing: "not-applicable", reason: text("notApplicable"), notes };
  }
  only("unevidenced", "reason");
  const inner = readFact(indicator, fields.get("unevidenced") ?? undefined, scope, report, true);
  return {
    standing: "unevidenced",
    reason: text("reason"),
    notes: { ...inner.notes, ...notes },
    ...("given" in inner && { given: inner.given }),
  };
};
