// What may be reported for an indicator? Its letters, its measures and its points, each with the way
// it is written.

import { once } from "../formula/once.js";
import { readsOf } from "../formula/reads.js";
import type { MeasureNode } from "../formula/types.js";
import type { IndicatorNode } from "../rubric/types.js";
import type { Text } from "../text.js";
import type { Role } from "./quantity.js";

/** One thing that may be reported. */
export interface Slot {
  readonly as: "letter" | "measure" | "points" | "judged";
  /** How a figure is written. */
  readonly role: Role;
  /** What a judgement may be: yes or no, or one of these levels. */
  readonly levels?: "flag" | readonly string[];
  /** The general figure that the letter stands for. */
  readonly context?: string;
  readonly label?: Text;
}

/** All measures of an indicator: of its formula in any year, and of every alternative. */
export const measuresOf = /* @__PURE__ */ once(
  ({ formula, marks = [] }: Pick<IndicatorNode, "formula" | "marks">): readonly MeasureNode[] => {
    const others = marks.flatMap(({ alternatives = [] }) => alternatives);
    const all = [formula, ...others.map((other) => other.formula)].flatMap(
      (one) => readsOf(one).measures,
    );
    return [...new Map(all.map((measure) => [measure.name, measure])).values()];
  },
);

/** Everything that may be reported for an indicator, by name. */
export const slotsOf = /* @__PURE__ */ once(
  (indicator: IndicatorNode): ReadonlyMap<string, Slot> => {
    const slots = new Map<string, Slot>([["points", { as: "points", role: "count" }]]);
    for (const { name, kind } of measuresOf(indicator)) {
      slots.set(name, { as: "measure", role: kind === "amount" ? "count" : kind });
    }
    for (const [name, variable] of Object.entries(indicator.variables)) {
      const letter = { as: "letter", role: "count" } as const;
      if ("context" in variable) slots.set(name, { ...letter, context: variable.context });
      else if (variable.kind === undefined) slots.set(name, { ...letter, label: variable.label });
      else {
        const { kind: levels, label } = variable;
        slots.set(name, { as: "judged", role: "count", levels, label });
      }
    }
    return slots;
  },
);

/** The names of each sort, in the rubric's order. */
export const namesOf = /* @__PURE__ */ once((indicator: IndicatorNode) => {
  const slots = [...slotsOf(indicator)];
  const names = (as: Slot["as"]): readonly string[] =>
    slots.flatMap(([name, slot]) => (slot.as === as ? [name] : []));
  const [letters, measures] = [names("letter"), names("measure")];
  return {
    letters,
    measures,
    judged: names("judged"),
    figures: [...letters, ...measures, "points"],
  };
});
