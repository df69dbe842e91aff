import { it } from "vitest";
import { score, safeScore } from "@dti/score";
import { draft3530, decision405 } from "@dti/score/rubrics";
import { generateMany } from "../oracle/generate.js";
import { expected } from "../oracle/judge.js";
import { ties } from "../oracle/ties.js";
it("time", () => {
  for (const [name, rubric] of [["draft3530", draft3530], ["decision405", decision405]] as const) {
    const t0 = performance.now();
    const sets = [...generateMany(name, 1, 3000)];
    const t1 = performance.now();
    for (const { facts, year, context } of sets) expected(name, facts, year, context);
    const t2 = performance.now();
    for (const { facts, year, context } of sets) score(rubric as never, facts as never, { year, context } as never);
    const t3 = performance.now();
    [...ties(name, 1, 3000)];
    const t4 = performance.now();
    console.log(name, (t1 - t0)/3000, (t2 - t1)/3000, (t3 - t2)/3000, (t4-t3)/3000);
  }
});
