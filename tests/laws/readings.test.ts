// What if a doubtful clause is read otherwise? Whichever reading of each mark is chosen, the score
// lies in the range over readings of the result by the rubric's own, at every node.

import { safeScore, type Result, type ResultNode, type Rubric } from "@dti/score";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { areRising, spanOf } from "../support/exact.js";
import { law } from "../support/law.js";
import { official, rubricNames } from "../support/official.js";
import { indicatorsOf, nodesOf } from "../support/tree.js";
import { worlds } from "../support/truth.js";
import {
  reportOf,
  scoreReport,
  truthOf,
  viewsOf,
  type Form,
  type Reported,
  type ViewOptions,
} from "../support/views.js";

/** A reading for each indicator that has so many, by code. */
type Readings = Readonly<Record<string, string>>;

/** The first other reading of each indicator, the second of each, and so on. */
const readingsOf = (rubric: Rubric): readonly Readings[] => {
  const others = indicatorsOf(rubric).map(({ code, marks = [] }) => {
    const names = marks.flatMap(({ alternatives = [] }) => alternatives.map(({ name }) => name));
    return { code, names };
  });
  const most = Math.max(...others.map(({ names }) => names.length));
  return Array.from({ length: most }, (_, index) =>
    Object.fromEntries(
      others.flatMap(({ code, names }) =>
        names.slice(index, index + 1).map((name) => [code, name]),
      ),
    ),
  );
};

/** The result by as many of the readings as the facts suffice for. */
const scoreBy = (rubric: Rubric, { facts, options }: Reported, readings: Readings): Result => {
  const scored = safeScore(rubric, facts, { ...options, readings });
  if (scored.ok) return scored.result;
  const refused = scored.issues.map(({ path }) => path[0]);
  const rest = Object.entries(readings).filter(([code]) => !refused.includes(code));
  expect(rest.length).toBeLessThan(Object.keys(readings).length);
  return scoreBy(rubric, { facts, options }, Object.fromEntries(rest));
};

const overReadings = ({ rangeOverReadings: { exact } }: ResultNode): readonly [string, string] => [
  exact.low,
  exact.high,
];

/** Nodes whose range over readings leaves out something of the range of another result. */
const leftOut = (wide: Result, narrow: Result): readonly string[] => {
  const inner = nodesOf(narrow).map(spanOf);
  return nodesOf(wide).flatMap((node, index) => {
    const [low, high] = overReadings(node);
    const span = inner[index] ?? [];
    return areRising(low, ...span, high)
      ? []
      : [`${node.code}: ${low} to ${high} without ${span.join(", ")}`];
  });
};

const smallest = (texts: readonly string[]): string =>
  texts.reduce((a, b) => (areRising(a, b) ? a : b));
const largest = (texts: readonly string[]): string =>
  texts.reduce((a, b) => (areRising(a, b) ? b : a));

const allForms: readonly Form[] = [
  "letters",
  "rates",
  "points",
  "everything",
  "unevidenced letters",
  "unevidenced",
  "not applicable",
  "missing",
];

describe.each(rubricNames)("the range over readings of %s", (name) => {
  const rubric = official[name];
  const readings = readingsOf(rubric);
  const all = readings.flatMap((one) => Object.entries(one).map((entry) => entry.join(" ")));

  const reportsIn = (options: ViewOptions): fc.Arbitrary<Reported> =>
    fc
      .tuple(worlds(rubric), viewsOf(rubric, options))
      .map(([world, views]) =>
        reportOf(rubric, world, views, scoreReport(rubric, truthOf(rubric, world))),
      );

  const holdsReadings = (numRuns: number, options: ViewOptions): void => {
    const met = new Set<string>();
    law(numRuns, reportsIn(options), (report) => {
      const own = scoreReport(rubric, report);
      expect(leftOut(own, own)).toEqual([]);
      for (const some of readings) {
        const result = scoreBy(rubric, report, some);
        expect(leftOut(own, result)).toEqual([]);
        Object.entries(result.readings).forEach((entry) => met.add(entry.join(" ")));
      }
    });
    // Each reading was in force in some of the cases.
    expect([...met].sort()).toEqual([...all].sort());
  };

  it("holds the points by every reading of exact facts, at every node", () => {
    holdsReadings(150, { forms: ["letters"] });
  });

  it("holds the points by every reading of facts in any form, at every node", () => {
    holdsReadings(150, { forms: allForms });
  });

  it("holds the range by every reading of rounded figures and ranges, at every node", () => {
    holdsReadings(200, { forms: allForms, blurs: ["exact", "rounded", "between"] });
  });

  it("is the same whichever reading is in force", () => {
    law(100, reportsIn({ forms: ["letters", "unevidenced letters", "missing"] }), (report) => {
      const own = nodesOf(scoreReport(rubric, report)).map(overReadings);
      for (const some of readings) {
        expect(nodesOf(scoreBy(rubric, report, some)).map(overReadings)).toEqual(own);
      }
    });
  });

  it("is no wider than that: some reading reaches each end, where the facts suffice for all", () => {
    const forms: readonly Form[] = ["letters", "rates", "unevidenced letters", "missing"];
    let byOthers = 0;
    law(150, reportsIn({ forms, blurs: ["exact", "rounded", "between"] }), (report) => {
      const own = scoreReport(rubric, report);
      const others = readings.map((some) => ({ some, result: scoreBy(rubric, report, some) }));
      for (const { code } of indicatorsOf(rubric)) {
        const chosen = others.filter(({ some }) => code in some).map(({ result }) => result);
        if (chosen.some((result) => !(code in result.readings))) continue;
        const spans = [own, ...chosen].map((result) => spanOf(result.at(code)));
        const low = smallest(spans.map(([end]) => end));
        const high = largest(spans.map(([, , end]) => end));
        expect([code, ...overReadings(own.at(code))]).toEqual([code, low, high]);
        const { exact } = own.at(code).range;
        if (low !== exact.low || high !== exact.high) byOthers += 1;
      }
    });
    // Not all ends are reached by the rubric's own reading.
    expect(byOthers).toBeGreaterThan(50);
  });
});
