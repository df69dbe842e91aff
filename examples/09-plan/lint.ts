// Does a plan hold together? What nobody leads, what contradicts itself, and what its targets take.

import { issueMessage } from "@dti/score";
import type { Rubric } from "@dti/score/define";
import { lintPlan, type Plan } from "@dti/score/plan";

import type { PlanWords } from "./words.js";

const percent = (exact: string): string => {
  const [above = "0", below = "1"] = exact.split("/");
  return `${String(Math.round((Number(above) / Number(below)) * 10_000) / 100)}%`;
};

export const lintReport = (rubric: Rubric, plan: Plan, words: PlanWords): string => {
  const { findings, owners, aims } = lintPlan(rubric, plan);
  const unowned = owners.filter(({ leads }) => leads.length === 0);
  const contradicted = findings.filter(({ code }) => code === "goal_not_target");
  const takes = aims.flatMap(({ code, target, needs: [need] }) => {
    const least = need?.reachable ? need.values[0]?.exact.low : undefined;
    const isAsked = contradicted.some(({ path }) => path[1] === code);
    return isAsked && target && least !== undefined
      ? [words.needs(code, words.number(target.printed), words.number(percent(least)))]
      : [];
  });
  return [
    words.linted(plan.unit[words.locale]),
    ...unowned.map(({ max, codes }) => words.unowned(max.exact, codes.join(", "))),
    ...findings.map((one) => issueMessage(one, words.locale)),
    ...takes,
  ].join("\n");
};
