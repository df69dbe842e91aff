// What do a plan and its review cost beside the score that they are about? Both official plans, every
// operation in turns in one process. `npm run bench:plan` prints it; `-- --quick` in a second, `-- --write`
// also into `bench/results`.

import { parseArgs } from "node:util";

import { score, type Rubric } from "@dti/score";
import {
  checklist,
  describeReview,
  lintPlan,
  parsePlan,
  planToJson,
  review,
  type Plan,
} from "@dti/score/plan";
import {
  decision405,
  draft3530,
  giaLaiPlan2026,
  giaLaiTargets,
  quangTri2024,
  quangTriPlan2025,
} from "@dti/score/rubrics";

import { machine } from "./machine.js";
import { ratio, short, table } from "./markdown.js";
import { ratioOf, spreadOf } from "./rounds.js";
import { write } from "./write.js";

const { values: given } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});

const rounds = given.quick ? 3 : 41;
const on = "2025-12-31";

const actsOf = (
  rubric: Rubric,
  plan: Plan,
  facts: Readonly<Record<string, unknown>>,
): Readonly<Record<string, () => unknown>> => {
  const result = score(rubric, facts, { year: plan.year });
  const json = planToJson(plan);
  return {
    score: () => score(rubric, facts, { year: plan.year }),
    review: () => review(plan, result, { on }),
    checklist: () => checklist(plan, result, { on }),
    describeReview: () => describeReview(plan, result, { on, locale: "vi" }),
    parsePlan: () => parsePlan(rubric, json),
    lintPlan: () => lintPlan(rubric, plan),
  };
};

const plans = {
  "Quảng Trị, 47 rows": actsOf(decision405, quangTriPlan2025, quangTri2024.facts),
  "Gia Lai, 27 rows": actsOf(draft3530, giaLaiPlan2026, giaLaiTargets),
};

const rows = Object.entries(plans).flatMap(([name, acts]) => {
  const times = new Map(Object.keys(acts).map((act) => [act, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [act, run] of Object.entries(acts)) {
      const start = performance.now();
      run();
      times.get(act)!.push(performance.now() - start);
    }
  }
  const base = times.get("score")!;
  return [...times].map(([act, own]) => [
    name,
    act,
    short(spreadOf(own).median),
    ratio(ratioOf(own, base)),
  ]);
});

const report = `# A plan and its review

${machine()}. One process, ${String(rounds)} rounds, in turns; times are medians, ratios to the score of the same facts are taken
within a round: the median, and the quartiles in brackets. A review asks for the levers of every indicator.

${table(["plan", "operation", "ms", "time ÷ score"], rows)}
`;

console.log(report);
if (given.write) await write("plan", report);
