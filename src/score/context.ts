// Which general figures were given, and do local ones agree? A figure of the general information
// is one unknown, however many indicators read it.

import { shown } from "../errors.js";
import { once } from "../formula/once.js";
import { clamp, intersect, isExact, type Interval, type Quantity } from "../numbers/interval.js";
import { exactText } from "../numbers/rational.js";
import type { IndicatorNode, Rubric } from "../rubric/types.js";
import type { FigureData } from "./facts.js";
import { fieldsOf } from "./fields.js";
import { readQuantity } from "./quantity.js";
import type { LeafFact } from "./read-fact.js";
import type { Report } from "./issue.js";

/** General figures by name. */
export type Context = ReadonlyMap<string, Quantity>;

/** The general figures as read, as JSON writes them, and the names of all that were given. */
interface General {
  readonly figures: Context;
  readonly written: Readonly<Record<string, FigureData>>;
  readonly names: ReadonlySet<string>;
}

/** An interval as text for a message: `"3"`, `"2 … 4"`, or `"2 …"` without an upper end. */
export const intervalText = ({ low, high }: Interval): string =>
  isExact({ low, high })
    ? exactText(low)
    : `${exactText(low)} … ${high[1] === 0n ? "" : exactText(high)}`;

/** Reads the general figures, and names all that were given: what cannot be read is not missing. */
export const readContext = (rubric: Rubric, value: unknown, report: Report): General => {
  const figures = new Map<string, Quantity>();
  const written: [string, FigureData][] = [];
  const fields = fieldsOf(value);
  if (value !== undefined && fields === undefined)
    report("not_facts", ["context"], { value: shown(value) });
  const declared = new Map(Object.entries(rubric.context));
  for (const [name, figure] of fields ?? []) {
    const path = ["context", name];
    const variable = declared.get(name);
    if (variable === undefined) {
      report("unknown_variable", path, { name, known: [...declared.keys()] });
    } else if (variable.kind === undefined) {
      const quantity = readQuantity(figure, "count", path, report);
      if (quantity === undefined) continue;
      figures.set(name, quantity);
      written.push([name, quantity.written]);
    } else if (typeof figure === "string") written.push([name, figure]);
    else report("not_text", path, { value: shown(figure) });
  }
  // In the rubric's order, however they were given.
  const order = [...declared.keys()];
  written.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return { figures, written: Object.fromEntries(written), names: new Set(fields?.keys()) };
};

/** A letter of an indicator, and the general figure that it stands for. */
export const boundLetters = /* @__PURE__ */ once(
  ({ variables }: IndicatorNode): readonly { readonly letter: string; readonly name: string }[] =>
    Object.entries(variables).flatMap(([letter, variable]) =>
      "context" in variable ? [{ letter, name: variable.context }] : [],
    ),
);

/** Cuts each general figure to what the local values besides it allow; they must meet. */
export const agree = (
  context: Context,
  facts: readonly { readonly indicator: IndicatorNode; readonly fact: LeafFact }[],
  report: Report,
): Context => {
  if (context.size === 0) return context;
  const agreed = new Map(context);
  for (const { indicator, fact } of facts) {
    const given = "given" in fact ? fact.given : undefined;
    for (const { letter, name } of boundLetters(indicator)) {
      const [general, local] = [agreed.get(name), given?.figures.get(letter)];
      if (general === undefined || local === undefined) continue;
      const shared = intersect(general, local);
      if (shared === undefined) {
        const details = { given: intervalText(local), computed: intervalText(general) };
        report("facts_disagree", [indicator.code, letter], details);
      } else {
        const point = isExact(local) ? local.point : general.point;
        agreed.set(name, { ...shared, point: clamp(point, shared) });
      }
    }
  }
  return agreed;
};
