// Can doing better score worse? Raising a numerator, a rate, a flag, a level or an award never lowers
// any node: neither its points nor an end of its range.

import type { Result } from "@dti/score";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { areRising, spanOf } from "../support/exact.js";
import { law } from "../support/law.js";
import { official, rubricNames } from "../support/official.js";
import { raised, raises } from "../support/raise.js";
import { nodesOf } from "../support/tree.js";
import { worlds } from "../support/truth.js";
import { reportOf, scoreReport, truthOf, viewsOf, type Form } from "../support/views.js";

/** Codes of nodes that have less than before, in points or at an end of their range. */
const lowered = (before: Result, after: Result): readonly string[] => {
  const later = nodesOf(after).map(spanOf);
  return nodesOf(before).flatMap((node, index) =>
    spanOf(node).every((text, end) => areRising(text, later[index]?.[end] ?? "0"))
      ? []
      : [node.code],
  );
};

const forms: readonly Form[] = ["letters", "rates", "points", "everything", "unevidenced letters"];

describe.each(rubricNames)("a better figure of %s", (name) => {
  const rubric = official[name];

  it("lowers no node, reported exactly", () => {
    let raisedCount = 0;
    law(800, fc.tuple(worlds(rubric), raises(rubric)), ([world, raise]) => {
      const before = scoreReport(rubric, truthOf(rubric, world));
      const after = scoreReport(rubric, truthOf(rubric, raised(rubric, world, raise)));
      expect(lowered(before, after)).toEqual([]);
      if (before.exact !== after.exact) raisedCount += 1;
    });
    // Not all of them can: some are at their maximum, or below a cliff.
    expect(raisedCount).toBeGreaterThan(250);
  });

  it("lowers no node, reported in any form, rounded or as a range", () => {
    const views = viewsOf(rubric, { forms, blurs: ["exact", "rounded", "between"] });
    law(400, fc.tuple(worlds(rubric), raises(rubric), views), ([world, raise, view]) => {
      const better = raised(rubric, world, raise);
      const [before, after] = [world, better].map((one) => {
        const truth = scoreReport(rubric, truthOf(rubric, one));
        return scoreReport(rubric, reportOf(rubric, one, view, truth));
      });
      expect(lowered(before!, after!)).toEqual([]);
    });
  });
});
