// Which general figures were given, and do local ones agree? A figure of the general information
// is one unknown, however many indicators read it.

import { shown, type Issue } from "../errors.js";
import { clamp, intersect, isExact, type Quantity } from "../numbers/interval.js";
import { exactText } from "../numbers/rational.js";
import type { IndicatorNode, Rubric } from "../rubric/types.js";
import { fieldsOf } from "./fields.js";
import { isIssue, readQuantity } from "./quantity.js";
import type { LeafFact } from "./read-fact.js";
import { issue } from "./issue.js";

/** General figures by name. */
export type Context = ReadonlyMap<string, Quantity>;

type Report = (issue: Issue) => void;

/** An interval as text for a message: `"3"`, or `"2 … 4"`. */
export const intervalText = (quantity: Pick<Quantity, "low" | "high">): string =>
  isExact(quantity)
    ? exactText(quantity.low)
    : `${exactText(quantity.low)} … ${exactText(quantity.high)}`;

/** Reads the general figures; what the rubric does not declare is reported. */
export const readContext = (rubric: Rubric, value: unknown, report: Report): Context => {
  const figures = new Map<string, Quantity>();
  if (value === undefined) return figures;
  const fields = fieldsOf(value);
  if (fields === undefined) report(issue("not_facts", ["context"], { value: shown(value) }));
  const known = Object.keys(rubric.context);
  for (const [name, figure] of fields ?? []) {
    const path = ["context", name];
    const declared = Object.hasOwn(rubric.context, name) ? rubric.context[name] : undefined;
    if (declared === undefined) report(issue("unknown_variable", path, { name, known }));
    else if (declared.kind === "text") {
      if (typeof figure !== "string") report(issue("not_text", path, { value: shown(figure) }));
    } else {
      const quantity = readQuantity(figure, "count", path);
      if (isIssue(quantity)) report(quantity);
      else figures.set(name, quantity);
    }
  }
  return figures;
};

/** A letter of an indicator, and the general figure that it stands for. */
export const boundLetters = (
  indicator: IndicatorNode,
): readonly { readonly letter: string; readonly name: string }[] =>
  Object.entries(indicator.variables).flatMap(([letter, variable]) =>
    "context" in variable ? [{ letter, name: variable.context }] : [],
  );

/** Cuts each general figure to what the local values besides it allow; they must meet. */
export const agree = (
  context: Context,
  facts: readonly { readonly indicator: IndicatorNode; readonly fact: LeafFact }[],
  report: Report,
): Context => {
  const agreed = new Map(context);
  for (const { indicator, fact } of facts) {
    const given = "given" in fact ? fact.given : undefined;
    for (const { letter, name } of boundLetters(indicator)) {
      const [general, local] = [agreed.get(name), given?.figures.get(letter)];
      if (general === undefined || local === undefined) continue;
      const shared = intersect(general, local);
      if (shared === undefined) {
        const details = { given: intervalText(local), computed: intervalText(general) };
        report(issue("facts_disagree", [indicator.code, letter], details));
      } else {
        const point = isExact(local) ? local.point : general.point;
        agreed.set(name, { ...shared, point: clamp(point, shared) });
      }
    }
  }
  return agreed;
};
