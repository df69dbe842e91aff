// What do nodes without points change? Nothing: a copy of a whole rubric, all its maxima 0, beside the
// rubric itself, whatever is reported for both.

import { explain, trace, type Result } from "@dti/score";
import { defineRubric, group, type RubricNode } from "@dti/score/define";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { law } from "../support/law.js";
import { official, rubricNames } from "../support/official.js";
import { below, nodesOf } from "../support/tree.js";
import { worlds } from "../support/truth.js";
import { reportOf, scoreReport, truthOf, viewsOf, type Form } from "../support/views.js";

const forms: readonly Form[] = ["letters", "rates", "points", "unevidenced letters", "missing"];

const shadowCode = (code: string): string => `S.${code}`;

const shadowOf = (node: RubricNode): RubricNode => {
  const code = shadowCode(node.code);
  const head = { code, key: code, max: 0 };
  return node.kind === "group"
    ? { ...node, ...head, children: node.children.map(shadowOf) }
    : { ...node, ...head };
};

/** A fact without the points in it: none can be reported where there are none. */
const withoutPoints = (fact: unknown): unknown => {
  if (typeof fact !== "object" || fact === null) return fact;
  if ("unevidenced" in fact) return { ...fact, unevidenced: withoutPoints(fact.unevidenced) };
  return "points" in fact ? { ...fact, points: 0 } : fact;
};

/** What a result says of points, apart from the codes of the copy. */
const figuresOf = (result: Result) =>
  nodesOf(result)
    .filter(({ code }) => !code.startsWith("S"))
    .map(({ code, exact, printed, range, rangeOverReadings, value }) => {
      return [
        code,
        exact,
        printed,
        range.exact,
        rangeOverReadings.exact,
        value.exact,
        value.printed,
      ];
    });

describe.each(rubricNames)("a copy of %s without points", (name) => {
  const rubric = official[name];
  const { family, version, revision, years, max, places, valuePlaces, rules, context } = rubric;
  const same = { family, version, revision, years, max, places, valuePlaces, rules, context };
  const copy = group("S", { name: rubric.name, max: 0 }, ...rubric.children.map(shadowOf));
  const both = defineRubric({
    ...same,
    pillars: rubric.pillars.map((one) => ({ ...one, groups: [...one.groups, "S"] })),
    children: [...rubric.children, copy],
  });
  const views = viewsOf(rubric, { forms, blurs: ["exact", "rounded", "between"] });
  const year = rubric.years[0];
  const reports = fc.tuple(worlds(rubric), views).map(([drawn, view]) => {
    const world = { ...drawn, year };
    return reportOf(rubric, world, view, scoreReport(rubric, truthOf(rubric, world)));
  });

  it("earns 0 at each of its nodes, and leaves every other as it is", () => {
    law(60, reports, (report) => {
      const alone = scoreReport(rubric, report);
      const shadows = Object.entries(report.facts).map(
        ([code, fact]) => [shadowCode(code), withoutPoints(fact)] as const,
      );
      const result = scoreReport(both, {
        ...report,
        facts: { ...report.facts, ...Object.fromEntries(shadows) },
      });
      expect(figuresOf(result)).toEqual(figuresOf(alone));
      for (const node of below(result.at("S"))) {
        expect(node).toMatchObject({
          exact: "0",
          printed: "0.00",
          rangeOverReadings: { exact: { low: "0", high: "0" } },
          value: { exact: "0", printed: "0.0000" },
        });
      }
      expect(trace(result).value.point).toBe(alone.exact);
      expect(explain(result.at("S"), { locale: "vi" })).not.toMatch(/\d\/0 điểm/);
      const matter = ({ assumptions }: Result) =>
        assumptions.flatMap(({ code, mark, matters }) => (matters ? [`${code}/${mark}`] : []));
      expect(matter(result)).toEqual(matter(alone));
    });
  });
});
