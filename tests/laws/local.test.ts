// How far does a fact reach? Touching one indicator changes it, the groups above it, the pillars
// that hold it and the total, each by as much; nothing else.

import { toJSON, type ResultNode } from "@dti/score";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { compare, reduce, subtract } from "../oracle/fraction.js";
import { valueOf } from "../support/exact.js";
import { law } from "../support/law.js";
import { official, rubricNames } from "../support/official.js";
import { raised, raises } from "../support/raise.js";
import { below, nodesOf } from "../support/tree.js";
import { worlds } from "../support/truth.js";
import { reportOf, scoreReport, truthOf, viewsOf, type Form } from "../support/views.js";

const holds = (node: ResultNode, code: string): boolean =>
  below(node).some((one) => one.code === code);

const forms: readonly Form[] = ["letters", "rates", "points", "unevidenced letters", "missing"];

describe.each(rubricNames)("touching one indicator of %s", (name) => {
  const rubric = official[name];
  // General figures belong to all; here each is given once and left alone.
  const views = viewsOf(rubric, { forms, blurs: ["exact", "rounded", "between"], isGeneral: true });

  it("changes nothing but what holds it, and that by exactly as much", () => {
    const changes = fc.tuple(worlds(rubric), raises(rubric), views, views);
    let changedCount = 0;
    law(400, changes, ([world, raise, view, other]) => {
      const { code } = raise;
      const otherView = other.indicators[code];
      if (otherView === undefined) throw new RangeError(code);
      const changedView = { ...view, indicators: { ...view.indicators, [code]: otherView } };
      const changedWorld = raised(rubric, world, raise);
      const truth = scoreReport(rubric, truthOf(rubric, world));
      const changedTruth = scoreReport(rubric, truthOf(rubric, changedWorld));
      const before = scoreReport(rubric, reportOf(rubric, world, view, truth));
      const after = scoreReport(rubric, reportOf(rubric, changedWorld, changedView, changedTruth));
      const change = (node: ResultNode) =>
        subtract(valueOf(after.at(node.code).exact), valueOf(node.exact));
      const own = change(before.at(code));
      for (const node of nodesOf(before)) {
        if (holds(node, code)) expect(compare(change(node), own)).toBe(0);
        else expect(toJSON(after.at(node.code))).toEqual(toJSON(node));
      }
      if (reduce(own).n !== 0n) changedCount += 1;
    });
    expect(changedCount).toBeGreaterThan(200);
  });
});

describe("the pillars of Decision 405", () => {
  const rubric = official.decision405;

  it("hold the very groups that the rubric names, each as it stands in the tree", () => {
    law(50, worlds(rubric), (world) => {
      const result = scoreReport(rubric, truthOf(rubric, world));
      const codes = Object.entries(result.pillars).map(([code, { children }]) => ({
        code,
        groups: children.map((child) => child.code),
      }));
      expect(codes).toEqual(rubric.pillars.map(({ code, groups }) => ({ code, groups })));
      for (const child of Object.values(result.pillars).flatMap((pillar) => pillar.children)) {
        expect(toJSON(child)).toEqual(toJSON(result.at(child.code)));
      }
    });
  });
});
