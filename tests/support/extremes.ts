// Which facts earn everything, and which nothing? Every letter of every indicator, at its best or
// its worst.

import type { Rubric } from "@dti/score";
import type { IndicatorNode } from "@dti/score/define";

import { indicatorsOf, lettersOf, readsOf, sidesOf } from "./tree.js";

/** Letters over something, and letters under something. */
const roles = ({ formula }: IndicatorNode) => {
  const sides = readsOf(formula).measures.map(sidesOf);
  return {
    above: new Set(sides.flatMap(([above]) => lettersOf(above))),
    below: new Set(sides.flatMap(([, under]) => lettersOf(under))),
  };
};

const wholeSize = 40;

const factOf = (
  indicator: IndicatorNode,
  aim: "full" | "none",
  context: Readonly<Record<string, number>>,
): object => {
  const { above, below } = roles(indicator);
  const sizeOf = (name: string): number => {
    const variable = indicator.variables[name];
    return variable !== undefined && "context" in variable
      ? (context[variable.context] ?? wholeSize)
      : wholeSize;
  };
  const whole = [...below].reduce((total, name) => total + sizeOf(name), 0);
  return Object.fromEntries(
    Object.entries(indicator.variables).flatMap(([name, variable]) => {
      const given = (value: unknown) => [[name, value] as const];
      if ("context" in variable) return [];
      if (variable.kind === "flag") return given(aim === "full");
      // Levels are listed best first.
      if (variable.kind !== undefined) return given(variable.kind.at(aim === "full" ? 0 : -1));
      if (!above.has(name)) return given(sizeOf(name));
      // With no letter below, the denominator is a small number of the law's own.
      const all = whole === 0 ? wholeSize : whole / above.size;
      return given(aim === "full" ? all : 0);
    }),
  );
};

/** Facts that earn all points, or none, by letters. */
export const extremeFacts = (
  rubric: Rubric,
  aim: "full" | "none",
  context: Readonly<Record<string, number>> = {},
): Readonly<Record<string, object>> =>
  Object.fromEntries(
    indicatorsOf(rubric).map((indicator) => [indicator.code, factOf(indicator, aim, context)]),
  );
