// Is nothing left out? Where one figure, flag or level of exactly known facts is another, the published
// figure holds exactly for the values that are listed; and so for the one fact that is missing.

import type { ResultNode } from "@dti/score";
import type { FigureRepair, Repair } from "@dti/score/audit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { fraction, multiply, type Fraction } from "../oracle/fraction.js";
import { auditsOf, type Audit } from "../support/audits.js";
import {
  claimOf,
  repaired,
  shifts,
  textFor,
  verdictAfter,
  type Claimed,
  type Shift,
} from "../support/claims.js";
import { valueOf } from "../support/exact.js";
import { law } from "../support/law.js";
import { holds, valuesAround } from "../support/mend.js";
import { mixedRubrics } from "../support/mixed.js";
import { official, rubricNames } from "../support/official.js";
import { below, formulasIn, indicatorsOf, lettersOf, readsOf, sidesOf } from "../support/tree.js";
import { scoreReport, type Reported } from "../support/views.js";

const leavesOf = (node: ResultNode): readonly ResultNode[] =>
  below(node).filter(({ kind }) => kind === "indicator");

const isFigure = (repair: Repair): repair is FigureRepair => repair.kind === "figure";

/** Whether the repairs of a variable list a value. */
const isListed = ({ found }: Claimed, code: string, variable: string, value: Fraction): boolean =>
  found.repairs
    .filter(isFigure)
    .some((one) => one.code === code && one.variable === variable && holds(one.to, value));

/** Whether the figure holds; not asked where an indicator then does not apply. */
const isHeld = (claim: Claimed, report: Reported, code: string): boolean | "not asked" => {
  const verdict = verdictAfter(claim, report);
  if (verdict === undefined || verdict === "contradicted") return false;
  const { state } = scoreReport(claim.audit.rubric, report).at(code);
  return state === "not-applicable" ? "not asked" : true;
};

/** A change of one figure to anything, as a repair. */
const change = (code: string, variable: string, context?: string): FigureRepair => ({
  kind: "figure",
  code,
  variable,
  ...(context !== undefined && { context }),
  from: null,
  to: { low: 0, high: null, exact: { low: "0", high: null } } as never,
});

/** Whether repairs move a letter: as itself, as the general figure of a name, or not at all. */
const isMoved = ({ audit }: Claimed, code: string, variable: string): string | boolean => {
  const { rubric, report, truth } = audit;
  const indicator = indicatorsOf(rubric).find((one) => one.code === code)!;
  const { measures } = readsOf(truth.at(code).basis!.formula, report.options.year);
  const readers = measures.filter((one) => sidesOf(one).flatMap(lettersOf).includes(variable));
  const bound = indicator.variables[variable];
  if (bound === undefined || !("context" in bound)) return readers.length < 2;
  if (!(bound.context in report.options.context)) return readers.length < 2;
  const readings = leavesOf(scoreReport(rubric, report)).flatMap(({ basis }) =>
    Object.entries(basis!.variables).filter(
      ([letter, { context }]) => context === bound.context && letter in basis!.inputs,
    ),
  );
  return readers.length < 2 && readings.length === 1 ? bound.context : false;
};

const others = [0, 1, 2, 3, 5, 17, 1000].map((n) => fraction(n, 17)).concat(fraction(1000));
const factors = ["1/2", "9/10", "11/10", "2"].map(valueOf);

/** Values to try for a figure: at and next to the ends of its repairs, near what it is, and others. */
const valuesFor = (
  { found }: Claimed,
  code: string,
  variable: string,
  now: Fraction,
): readonly Fraction[] => [
  ...found.repairs
    .filter(isFigure)
    .filter((one) => one.code === code && one.variable === variable)
    .flatMap(({ to }) => valuesAround(to)),
  ...factors.map((factor) => multiply(now, factor)),
  ...others,
];

type Fact = Readonly<Record<string, unknown>>;

/** Flags and levels of a fact, turned to each other answer. */
const judgementsRight = (claim: Claimed, { code, basis }: ResultNode, fact: Fact): void => {
  const { report, rubric } = claim.audit;
  const { variables } = indicatorsOf(rubric).find((one) => one.code === code)!;
  for (const [name, from] of Object.entries(basis!.inputs)) {
    const variable = variables[name];
    if (typeof from === "object" || variable === undefined || !("kind" in variable)) continue;
    for (const to of variable.kind === "flag" ? [true, false] : (variable.kind ?? [])) {
      const facts = { ...report.facts, [code]: { ...fact, [name]: to } };
      const isFound = to !== from && isHeld(claim, { ...report, facts }, code);
      if (isFound === "not asked") continue;
      const isNamed = claim.found.repairs.some(
        (one) =>
          one.kind === "judgement" && one.code === code && one.variable === name && one.to === to,
      );
      expect([code, name, to, isNamed]).toEqual([code, name, to, isFound]);
    }
  }
};

/** Every other reading of a doubtful clause. */
const readingsRight = (claim: Claimed, { code, assumed = [] }: ResultNode): void => {
  for (const { mark, used, alternatives } of assumed) {
    for (const { name } of alternatives) {
      const repair: Repair = { kind: "reading", code, mark, from: used, to: name };
      const isFound = isHeld(claim, repaired(claim, repair, ""), code);
      if (isFound === "not asked") continue;
      const isNamed = claim.found.repairs.some(
        (one) =>
          one.kind === "reading" && one.code === code && one.mark === mark && one.to === name,
      );
      expect([code, mark, name, isNamed]).toEqual([code, mark, name, isFound]);
    }
  }
};

/**
 * Whether a measure is read more than once beside what nothing decides, and the best is looked for: of
 * such measures not all values are listed.
 */
const isEntangled = ({ audit }: Claimed, code: string, variable: string): boolean => {
  const { basis } = audit.truth.at(code);
  const all = formulasIn(basis!.formula, audit.report.options.year);
  const readers = all.filter(
    (one) =>
      "measure" in one &&
      (one.measure.name === variable ||
        sidesOf(one.measure).flatMap(lettersOf).includes(variable)) &&
      (one.kind !== "relativeToBest" || one.best !== undefined),
  );
  const isOpen = all.some(
    (one) =>
      one.kind === "awarded" ||
      (one.kind === "relativeToBest" && one.best === undefined) ||
      (one.kind === "levels" && one.levels.some(({ fraction }) => fraction === null)),
  );
  return isOpen && readers.length > 1 && all.some(({ kind }) => kind === "bestOf");
};

/** A figure of a fact, or a general one, turned to many others; how many of them hold. */
const figureRight = (claim: Claimed, repair: FigureRepair, now: Fraction): number => {
  const { code, variable } = repair;
  return valuesFor(claim, code, variable, now).filter((value) => {
    const text = textFor(claim, repair, value);
    const isFound = isHeld(claim, repaired(claim, repair, text), code);
    const isNamed = isListed(claim, code, variable, valueOf(text));
    const isLeftOut = isFound === true && !isNamed && isEntangled(claim, code, variable);
    if (isFound !== "not asked" && !isLeftOut) {
      expect([code, variable, text, isNamed]).toEqual([code, variable, text, isFound]);
    }
    return isFound === true;
  }).length;
};

const figuresRight = (claim: Claimed, { code, basis }: ResultNode, fact: Fact): number =>
  Object.entries(basis!.inputs).reduce((count, [name, input]) => {
    if (typeof input !== "object") return count;
    const isMeasure = basis!.variables[name] === undefined;
    const moved = isMeasure || isMoved(claim, code, name);
    const context = typeof moved === "string" ? moved : undefined;
    if (moved === false || !(name in fact || context !== undefined)) return count;
    return count + figureRight(claim, change(code, name, context), valueOf(input.point));
  }, 0);

describe("a single change of exactly known facts makes a contradicted figure hold", () => {
  const isComplete = ([audit, shift]: readonly [Audit, Shift]): number => {
    const claim = claimOf(audit, shift);
    if (claim.found.verdict !== "contradicted") return 0;
    const leaves = leavesOf(scoreReport(audit.rubric, audit.report).at(claim.node.code));
    return leaves.reduce((count, leaf) => {
      const fact = audit.report.facts[leaf.code] as Fact | undefined;
      if (fact === undefined || leaf.max === 0 || leaf.state === "not-applicable") return count;
      readingsRight(claim, leaf);
      if (leaf.state === "awarded") return count;
      judgementsRight(claim, leaf, fact);
      return count + figuresRight(claim, leaf, fact);
    }, 0);
  };

  const views = { forms: ["letters", "rates", "missing"] } as const;

  it.each(rubricNames)("exactly when it is listed, by %s", (name) => {
    law(40, fc.tuple(auditsOf(official[name], views), shifts), (one) => void isComplete(one));
  });

  it("exactly when it is listed, by any rubric", () => {
    let held = 0;
    const audits = mixedRubrics.chain((one) => auditsOf(one, views));
    law(300, fc.tuple(audits, shifts), (one) => {
      held += isComplete(one);
    });
    expect(held).toBeGreaterThan(300);
  });
});

describe("where one fact is open, an undetermined figure holds", () => {
  const isDetermined = ([audit, shift]: readonly [Audit, Shift]): number => {
    const claim = claimOf(audit, shift);
    const leaves = leavesOf(scoreReport(audit.rubric, audit.report).at(claim.node.code));
    const open = leaves.filter(
      ({ state, max }) => max > 0 && (state === "missing" || state === "undecided"),
    );
    const [leaf, ...more] = open;
    if (claim.found.verdict !== "undetermined" || leaf === undefined || more.length > 0) return 0;
    const repairs = claim.found.repairs.filter(isFigure);
    expect(new Set(repairs.map(({ code }) => code))).toEqual(new Set([leaf.code]));
    const [{ variable } = { variable: "" }] = repairs;
    return figureRight(claim, change(leaf.code, variable), fraction(leaf.max * 2, 4));
  };

  it.each(rubricNames)("exactly for the values that are listed, by %s", (name) => {
    const views = {
      forms: ["letters", "letters", "rates", "rates", "points", "missing"],
      blurs: ["exact", "rounded"],
    } as const;
    let held = 0;
    law(150, fc.tuple(auditsOf(official[name], views), shifts), (one) => {
      held += isDetermined(one);
    });
    expect(held).toBeGreaterThan(50);
  });

  it("exactly for the values that are listed, by any rubric", () => {
    const views = { forms: ["letters", "rates", "points", "missing"] } as const;
    let held = 0;
    law(
      1500,
      fc.tuple(
        mixedRubrics.chain((one) => auditsOf(one, views)),
        shifts,
      ),
      (one) => {
        held += isDetermined(one);
      },
    );
    expect(held).toBeGreaterThan(300);
  });
});
