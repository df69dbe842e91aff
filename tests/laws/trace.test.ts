// Does a trace say how the points came about, and nothing else? Every step follows from the steps
// below it, and the steps of a node lead to its points: for random facts, rubrics, formulas and trees.

import { toJSON, trace, type NodeStep, type Result, type Rubric } from "@dti/score";
import { merge } from "@dti/score/audit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { formulas, ofOne } from "../support/arbitraries.js";
import { spanOf } from "../support/exact.js";
import { law } from "../support/law.js";
import { official, rubricNames } from "../support/official.js";
import { reports } from "../support/reports.js";
import { faultsIn, isNodeStep, stepsIn } from "../support/retrace.js";
import { indicatorsOf, nodesOf } from "../support/tree.js";
import { earnings, factOf, plans, rubricOf, type Earning, type Plan } from "../support/trees.js";
import { scoreReport } from "../support/views.js";

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const spanOfStep = ({ value: { point, low, high } }: NodeStep): readonly string[] => [
  low,
  point,
  high,
];

/** Whatever in the traces of a result is not as it has to be: nothing. */
const problemsIn = (result: Result, { rules }: Pick<Rubric, "rules">): readonly string[] => {
  const roots = [result, ...Object.values(result.pillars)].map((node) => trace(node));
  const below = roots.flatMap((root) => stepsIn(root).filter(isNodeStep));
  const misled = below.filter(
    (step) => spanOfStep(step).join() !== spanOf(result.at(step.code)).join(),
  );
  const addresses = roots.slice(0, 1).flatMap((root) => stepsIn(root).map(({ at }) => at));
  const twice = addresses.filter((at, index) => addresses.indexOf(at) !== index);
  return [
    ...roots.flatMap((root) => faultsIn(root, rules)),
    ...misled.map(({ at }) => `${at} has other points`),
    ...twice.map((at) => `${at} comes twice`),
  ];
};

/** What other readings give, as a trace and as the result's assumptions say it. */
const readingsIn = (result: Result): readonly [traced: unknown, assumed: unknown] => [
  stepsIn(trace(result))
    .filter(isNodeStep)
    .flatMap(({ code, others }) =>
      others.map(({ mark, name, exact, printed }) => [code, mark, name, exact, printed]),
    ),
  result.assumptions.flatMap(({ code, mark, alternatives }) =>
    alternatives.map(({ name, exact, printed }) => [code, mark, name, exact, printed]),
  ),
];

describe.each(rubricNames)("the trace of random facts of %s", (name) => {
  const rubric = official[name];

  it("leads from what was reported to the points of every node, by every reading", () => {
    const kinds = new Set<string>();
    law(250, reports(rubric), (report) => {
      const result = scoreReport(rubric, report);
      expect(problemsIn(result, rubric)).toEqual([]);
      stepsIn(trace(result)).forEach(({ kind }) => kinds.add(kind));
    });
    const states = ["awarded", "missing", "not-applicable", "scored", "unevidenced"];
    expect([...kinds]).toEqual(expect.arrayContaining([...states, "sum", "figure", "judgement"]));
  });

  it("tells what other readings give, as the assumptions do", () => {
    law(40, reports(rubric), (report) => {
      const [traced, assumed] = readingsIn(scoreReport(rubric, report));
      expect(traced).toEqual(assumed);
    });
  });

  it("of each node is what the trace of the whole says of it", () => {
    law(25, reports(rubric), (report) => {
      const result = scoreReport(rubric, report);
      const inWhole = new Map(
        stepsIn(trace(result)).flatMap((step) => (isNodeStep(step) ? [[step.code, step]] : [])),
      );
      for (const node of nodesOf(result).filter(
        ({ kind }) => kind !== "total" && kind !== "pillar",
      )) {
        expect(trace(node)).toEqual(inWhole.get(node.code));
      }
    });
  });

  it("is the same of the result, of its data and of its JSON, and changes none of them", () => {
    law(40, reports(rubric), (report) => {
      const result = scoreReport(rubric, report);
      const data = toJSON(result);
      const stored = throughJson(data);
      const steps = trace(result);
      expect([trace(data), trace(stored), throughJson(steps)]).toEqual([steps, steps, steps]);
      expect(toJSON(result)).toEqual(data);
      expect(stored).toEqual(data);
      expect(toJSON(scoreReport(rubric, report))).toEqual(data);
    });
  });

  it("of merged results leads from the points of the units", () => {
    const year = rubric.years[0];
    const several = fc.array(reports(rubric, { year, isOwn: true }), {
      minLength: 2,
      maxLength: 3,
    });
    law(20, several, (all) => {
      const results = all.map((report) => scoreReport(rubric, report));
      const merged = merge(results);
      expect(problemsIn(merged, rubric)).toEqual([]);
      expect(problemsIn(merge([merged, ...results]), rubric)).toEqual([]);
      expect(trace(throughJson(toJSON(merged)))).toEqual(trace(merged));
    });
  });
});

describe("the trace of random formulas", () => {
  it("leads from what was reported to the points, in every state", () => {
    const kinds = new Set<string>();
    const cases = formulas.chain((one) => {
      const rubric = ofOne(one);
      return reports(rubric).map((report) => ({ rubric, report }));
    });
    law(4000, cases, ({ rubric, report }) => {
      const result = scoreReport(rubric, report);
      expect(problemsIn(result, rubric)).toEqual([]);
      stepsIn(trace(result)).forEach(({ kind }) => kinds.add(kind));
    });
    expect([...kinds].sort()).toEqual([
      "allOrNothing",
      "amount",
      "awarded",
      "bestOf",
      "byPeriod",
      "figure",
      "flag",
      "judgement",
      "levels",
      "missing",
      "not-applicable",
      "quotient",
      "ratio",
      "relativeToBest",
      "scored",
      "share",
      "steps",
      "sum",
      "thresholdToMax",
      "undecided",
      "unevidenced",
      "weightedParts",
    ]);
  });
});

const factsOf = (plan: Plan, earned: readonly Earning[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    indicatorsOf(rubricOf(plan)).flatMap(({ code, max }, index) => {
      const earning = earned[index % earned.length];
      const fact = earning && factOf(max, plan.places, earning);
      return fact === undefined ? [] : [[code, fact]];
    }),
  );

describe("the trace of random trees", () => {
  it("leads from the indicators to every node, however points are rounded", () => {
    const ways = new Set<string>();
    law(500, fc.tuple(plans, earnings), ([plan, earned]) => {
      const rubric = rubricOf(plan);
      const options = { year: 2026, context: {} };
      const result = scoreReport(rubric, { facts: factsOf(plan, earned), options });
      expect(problemsIn(result, rubric)).toEqual([]);
      stepsIn(trace(result))
        .filter(isNodeStep)
        .forEach(({ rounding }) => ways.add(rounding.how));
    });
    expect([...ways].sort()).toEqual(["nearest", "none", "rows", "tie"]);
  });
});

describe("the recomputation", () => {
  const values = ["0", "1/7", "1", "19"];

  it("notices a step that says anything else", () => {
    const rubric = official.draft3530;
    const changes = fc.tuple(
      reports(rubric),
      fc.nat(),
      fc.constantFrom(...values),
      fc.constantFrom("point", "low", "high"),
    );
    let noticed = 0;
    law(200, changes, ([report, place, value, end]) => {
      const steps = JSON.parse(JSON.stringify(trace(scoreReport(rubric, report)))) as NodeStep;
      const all = stepsIn(steps).filter(({ kind }) => kind !== "figure" && kind !== "judgement");
      const step = all[place % all.length]!;
      if (step.value[end as "point"] === value) return;
      Object.assign(step.value, { [end]: value });
      // Of a measure only the point is computed again, unless all of its letters are exact.
      if ("measure" in step && end !== "point") return;
      noticed += 1;
      expect(faultsIn(steps, rubric.rules)).not.toEqual([]);
    });
    expect(noticed).toBeGreaterThan(150);
  });
});
