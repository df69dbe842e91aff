// Do ranks by what provinces report leave room for their true ones? Provinces whose facts are known,
// and reported with gaps, roundings and ranges.

import { rank, type Ranked } from "@dti/score/audit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { law } from "../support/law.js";
import { official, rubricNames } from "../support/official.js";
import { nodesOf } from "../support/tree.js";
import { worlds } from "../support/truth.js";
import { reportOf, scoreReport, truthOf, viewsOf, type Form } from "../support/views.js";

const byId = (ranked: readonly Ranked[]): readonly Ranked[] =>
  [...ranked].sort((a, b) => Number(a.id) - Number(b.id));

const forms: readonly Form[] = ["letters", "rates", "points", "unevidenced letters", "missing"];

describe.each(rubricNames)("provinces under %s", (name) => {
  const rubric = official[name];
  const year = rubric.years[0];
  const views = viewsOf(rubric, { forms, blurs: ["exact", "rounded", "between"] });
  const provinces = fc.tuple(worlds(rubric), views).map(([world, view]) => {
    const of = { ...world, year };
    const truth = scoreReport(rubric, truthOf(rubric, of));
    return { truth, report: scoreReport(rubric, reportOf(rubric, of, view, truth)) };
  });

  it("truly hold ranks between the best and the worst that their reports leave open, at every node", () => {
    law(25, fc.array(provinces, { minLength: 2, maxLength: 5 }), (several) => {
      for (const { code } of nodesOf(several[0]!.truth)) {
        for (const by of [code, { value: code }]) {
          const [truths, reports] = (["truth", "report"] as const).map((of) =>
            byId(
              rank(
                several.map((one, id) => ({ id: String(id), result: one[of] })),
                { by },
              ),
            ),
          );
          reports?.forEach(({ best, worst }, index) => {
            const own = truths?.[index]?.rank ?? 0;
            expect(own).toBeGreaterThanOrEqual(best);
            expect(own).toBeLessThanOrEqual(worst);
          });
        }
      }
    });
  });
});
