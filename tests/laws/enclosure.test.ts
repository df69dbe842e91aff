// Does a range hold the truth? Whatever is missing, rounded, a range or unproven: completed to any
// facts that fit, the points lie in the range of every node.

import { between, type Result, type ResultNode } from "@dti/score";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { escapes } from "../support/enclose.js";
import { spanOf } from "../support/exact.js";
import { law } from "../support/law.js";
import { official, rubricNames } from "../support/official.js";
import { below, nodesOf } from "../support/tree.js";
import { worlds } from "../support/truth.js";
import { reportOf, scoreReport, truthOf, viewsOf, type ViewOptions } from "../support/views.js";

describe.each(rubricNames)("the range of every node of %s holds", (name) => {
  const rubric = official[name];

  const holdsTruth = (numRuns: number, options: ViewOptions): void => {
    law(numRuns, fc.tuple(worlds(rubric), viewsOf(rubric, options)), ([world, views]) => {
      const truth = scoreReport(rubric, truthOf(rubric, world));
      const report = reportOf(rubric, world, views, truth);
      expect(escapes(scoreReport(rubric, report), truth)).toEqual([]);
    });
  };

  it("every completion of missing facts", () => {
    holdsTruth(300, { forms: ["letters", "rates", "missing"] });
  });

  it("every count that rounds to a rounded count", () => {
    holdsTruth(500, { forms: ["letters"], blurs: ["exact", "rounded"] });
  });

  it("every rate that rounds to a rounded rate", () => {
    holdsTruth(500, { forms: ["rates"], blurs: ["exact", "rounded"] });
  });

  it("all points that round to rounded points", () => {
    holdsTruth(300, { forms: ["points"], blurs: ["exact", "rounded"] });
  });

  it("every figure between two ends", () => {
    holdsTruth(500, { forms: ["letters", "rates", "points"], blurs: ["exact", "between"] });
  });

  it("what unevidenced facts would have earned", () => {
    holdsTruth(300, {
      forms: ["letters", "unevidenced letters", "unevidenced"],
      blurs: ["exact", "rounded", "between"],
    });
  });

  it("the truth behind any mixture of these, given once or as a check on each other", () => {
    holdsTruth(500, {
      forms: ["letters", "rates", "points", "everything", "unevidenced letters", "missing"],
      blurs: ["exact", "rounded", "between"],
    });
  });

  it("one number only, when every fact is exactly known and decided", () => {
    const isOpen = ({ state }: ResultNode): boolean => state === "undecided";
    law(300, fc.tuple(worlds(rubric), viewsOf(rubric)), ([world, views]) => {
      const truth = scoreReport(rubric, truthOf(rubric, world));
      const result = scoreReport(rubric, reportOf(rubric, world, views, truth));
      const decided = nodesOf(result).filter((node) => !below(node).some(isOpen));
      expect(decided.length).toBeGreaterThan(name === "draft3530" ? 33 : 47);
      for (const node of decided)
        expect(spanOf(node)).toEqual([node.exact, node.exact, node.exact]);
    });
  });
});

describe("the range of every node of Decision 405 holds", () => {
  const rubric = official.decision405;

  const holdsTruth = (options: ViewOptions): void => {
    law(400, fc.tuple(worlds(rubric), viewsOf(rubric, options)), ([world, views]) => {
      const truth = scoreReport(rubric, truthOf(rubric, world));
      const report = reportOf(rubric, world, views, truth);
      expect(escapes(scoreReport(rubric, report), truth)).toEqual([]);
    });
  };

  it("any one population, number of households, ... that general ranges allow", () => {
    holdsTruth({ contextBlurs: ["rounded", "between"], isGeneral: true });
  });

  it("the general figures that local ones narrow down", () => {
    holdsTruth({ blurs: ["exact", "rounded", "between"], contextBlurs: ["rounded", "between"] });
  });

  it("no more than one population, once any indicator says which", () => {
    const people = fc.integer({ min: 1000, max: 2000 });
    law(200, fc.tuple(people, fc.nat({ max: 1000 }), fc.boolean()), ([population, a, isFirst]) => {
      const scoreWith = (context: object, b: object): Result =>
        scoreReport(rubric, {
          // 3.3 and 4.5 both read the population.
          facts: { "3.3": { a, ...(isFirst ? b : {}) }, "4.5": { a, ...(isFirst ? {} : b) } },
          options: { year: 2024, context: { ...context } },
        });
      const ranged = scoreWith({ population: between(1000, 2000) }, { b: population });
      const exact = scoreWith({ population }, {});
      expect(nodesOf(ranged).map(spanOf)).toEqual(nodesOf(exact).map(spanOf));
    });
  });
});
