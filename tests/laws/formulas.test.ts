// Do the meanings of a formula agree? For random formulas of every kind: exact facts earn what a
// second evaluator says, ranges hold it, JSON keeps it, and words describe it.

import { score, toJSON, type ResultNode } from "@dti/score";
import {
  describe as say,
  fingerprint,
  type FormulaKind,
  type FormulaNode,
} from "@dti/score/define";
import type fc from "fast-check";
import { describe, expect, it } from "vitest";

import { compare, fraction, multiply } from "../oracle/fraction.js";
import { formulas, ofOne, type OneFormula } from "../support/arbitraries.js";
import { escapes } from "../support/enclose.js";
import { areRising, spanOf, valueOf } from "../support/exact.js";
import { law } from "../support/law.js";
import { isExempt, worthOf } from "../support/reference.js";
import { worlds, type Truth, type World } from "../support/truth.js";
import { reportOf, scoreReport, truthOf, viewsOf, type Form } from "../support/views.js";

const kindsIn = (formula: FormulaNode): readonly FormulaKind[] => {
  if (formula.kind === "weightedParts") {
    return [formula.kind, ...formula.parts.flatMap((part) => kindsIn(part.formula))];
  }
  if (formula.kind === "bestOf") return [formula.kind, ...formula.formulas.flatMap(kindsIn)];
  return formula.kind === "byPeriod"
    ? [formula.kind, ...formula.periods.flatMap((period) => kindsIn(period.formula))]
    : [formula.kind];
};

const truthIn = (world: World): Truth => world.truths["1"] ?? { letters: {}, judged: {} };

const forms: readonly Form[] = ["letters", "letters", "rates", "points", "everything", "missing"];

interface Case {
  readonly one: OneFormula;
  readonly world: World;
}

const cases: fc.Arbitrary<Case> = formulas.chain((one) =>
  worlds(ofOne(one)).map((world) => ({ one, world })),
);

const leafOf = ({ one, world }: Case): ResultNode => {
  const rubric = ofOne(one);
  return scoreReport(rubric, truthOf(rubric, world)).at("1");
};

describe("a random formula", () => {
  it("earns for exact facts exactly what a second evaluator says, in every state", () => {
    const kinds = new Set<FormulaKind>();
    const states = new Set<string>();
    law(2000, cases, ({ one, world }) => {
      const { formula } = one;
      const truth = truthIn(world);
      const node = leafOf({ one, world });
      kindsIn(formula).forEach((kind) => kinds.add(kind));
      states.add(node.state);
      if (truth.points !== undefined) {
        expect(node.state).toBe("awarded");
        expect(compare(valueOf(node.exact), fraction(truth.points, 1000))).toBe(0);
      } else if (isExempt(formula, truth, world.year)) {
        const points = one.notApplicable === "full" ? "20" : "0";
        expect([node.state, ...spanOf(node)]).toEqual(["not-applicable", points, points, points]);
      } else {
        const worth = worthOf(formula, truth, world.year);
        expect(node.state).toBe(worth.isUndecided ? "undecided" : "scored");
        expect(compare(valueOf(node.exact), multiply(worth.fraction, fraction(20)))).toBe(0);
        expect(areRising("0", ...spanOf(node), "20")).toBe(true);
        // One point in the box of its facts: one point in the range.
        if (!worth.isUndecided) expect(new Set(spanOf(node))).toEqual(new Set([node.exact]));
      }
    });
    expect([...kinds].sort()).toEqual([
      "allOrNothing",
      "awarded",
      "bestOf",
      "byPeriod",
      "flag",
      "levels",
      "ratio",
      "relativeToBest",
      "steps",
      "thresholdToMax",
      "weightedParts",
    ]);
    expect([...states].sort()).toEqual(["awarded", "not-applicable", "scored", "undecided"]);
  });

  it("has a range that holds what the truth earns, however it is reported", () => {
    const reports = cases.chain(({ one, world }) =>
      viewsOf(ofOne(one), { forms, blurs: ["exact", "rounded", "between"] }).map((views) => {
        return { one, world, views };
      }),
    );
    law(3000, reports, ({ one, world, views }) => {
      const rubric = ofOne(one);
      const truth = scoreReport(rubric, truthOf(rubric, world));
      const result = scoreReport(rubric, reportOf(rubric, world, views, truth));
      expect(escapes(result, truth)).toEqual([]);
    });
  });

  it("means the same after it has been through JSON or a clone", () => {
    law(1000, cases, ({ one, world }) => {
      const rubric = ofOne(one);
      const formula = JSON.parse(JSON.stringify(one.formula)) as FormulaNode;
      expect(formula).toEqual(one.formula);
      for (const copy of [formula, structuredClone(one.formula)]) {
        const again = ofOne({ ...one, formula: copy });
        expect(again.fingerprint).toBe(rubric.fingerprint);
        expect(fingerprint(again)).toBe(rubric.fingerprint);
        expect(toJSON(scoreReport(again, truthOf(again, world)))).toEqual(
          toJSON(scoreReport(rubric, truthOf(rubric, world))),
        );
      }
    });
  });

  it("is said in words, others in Vietnamese than in English, the same ones every time", () => {
    law(1000, formulas, ({ formula }) => {
      const [vi, en] = [say(formula, { locale: "vi" }), say(formula, { locale: "en" })];
      expect(vi.trim()).not.toBe("");
      expect(en.trim()).not.toBe("");
      expect(vi).not.toBe(en);
      expect(`${vi}${en}`).not.toMatch(/undefined|null|NaN|\[object/);
      expect(say(formula, { locale: "vi" })).toBe(vi);
    });
  });

  it("earns nothing for no fact, and may earn all of it", () => {
    law(200, formulas, (one) => {
      const node = score(ofOne(one), {}, { year: 2026 }).at("1");
      expect([node.state, ...spanOf(node)]).toEqual(["missing", "0", "0", "20"]);
    });
  });
});
