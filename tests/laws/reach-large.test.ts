// Does another solver find less? Plans as large as the official rubrics, as mixed-integer programs that
// HiGHS solves in doubles.

import { score } from "@dti/score";
import { reach, type Reach } from "@dti/score/improve";
import loadHighs from "highs";
import { describe, expect, it } from "vitest";

import { law } from "../support/law.js";
import { largePlans, type LargePlan } from "../support/large-plans.js";
import { programText, type Program } from "../support/milp.js";

// Its types are those of a CommonJS module, which it is not when it is imported.
const highs = await (loadHighs as unknown as typeof loadHighs.default)();

const tight = {
  output_flag: false,
  mip_rel_gap: 0,
  mip_abs_gap: 1e-9,
  primal_feasibility_tolerance: 1e-9,
  mip_feasibility_tolerance: 1e-9,
} as const;

/** The least effort as the other solver has it; undefined where it finds the target out of reach. */
const solved = (program: Program, now: number): number | undefined => {
  const found = highs.solve(programText(program, now), tight);
  return found.Status === "Optimal" ? found.ObjectiveValue : undefined;
};

const asked = ({ rubric, facts, effort, year, points }: Program): Reach =>
  reach(rubric, facts, points, { year, effort });

/** Points on the way from what there is to all that is possible, and a little less. */
const targetOf = ({ plan, percent }: LargePlan, now: number): number => {
  const all = asked({ ...plan, points: plan.rubric.max + 1 });
  if (all.reachable) throw new Error("more than the maximum");
  return Number((now + ((all.most.toNumber() - now) * percent) / 100).toFixed(3)) - 0.001;
};

const check = (large: LargePlan): void => {
  const { rubric, facts, year } = large.plan;
  const now = score(rubric, facts, { year }).points.toNumber();
  const program = { ...large.plan, points: targetOf(large, now) };
  const [found, other] = [asked(program), solved(program, now)];
  if (!found.reachable || other === undefined) throw new Error("out of reach");
  const slack = 1e-6 * Math.max(1, other);
  const [effort, bound] = [found.effort, found.certificate.bound].map(({ decimal }) =>
    decimal.toNumber(),
  ) as [number, number];
  expect(bound).toBeLessThanOrEqual(other + slack);
  expect(effort).toBeGreaterThanOrEqual(other - slack);
  // What is not proven is so nearly.
  expect(effort - bound).toBeLessThanOrEqual(1e-3 * Math.max(1, other));
  if (found.certificate.proven) expect(Math.abs(effort - other)).toBeLessThanOrEqual(slack);
};

describe("Another solver agrees over 20 to 47 indicators", () => {
  it.each([
    ["rates", 0, 40],
    ["counts in the hundreds", 200, 40],
    ["counts in the hundred thousands", 300_000, 15],
  ])("of %s", (_, largest, cases) => {
    law(cases, largePlans([20, 47], largest), check);
  });
});
