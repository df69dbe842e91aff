// What may be published of a report? The points of one of its nodes, right or wrong by a little or by
// much, and what is then to be repaired.

import type { ResultNode } from "@dti/score";
import type { Repair, VerifiedNode } from "@dti/score/audit";
import fc from "fast-check";

import { add, fraction, multiply, type Fraction } from "../oracle/fraction.js";
import { officialPoints, verified, type Audit } from "./audits.js";
import { asFigure, mended } from "./mend.js";
import { printedAs } from "./round.js";
import { indicatorsOf, nodesOf, readsOf } from "./tree.js";
import type { Reported } from "./views.js";

/** Which node, and how far its points are published from the true ones. */
export interface Shift {
  readonly node: number;
  readonly thousandths: number;
  readonly isSmall: boolean;
  readonly digits: number;
}

export const shifts: fc.Arbitrary<Shift> = fc.record({
  node: fc.nat(),
  thousandths: fc.integer({ min: -1000, max: 1000 }),
  isSmall: fc.boolean(),
  digits: fc.nat({ max: 3 }),
});

/** A figure published of an audit, and its verdict. */
export interface Claimed {
  readonly audit: Audit;
  readonly node: ResultNode;
  readonly published: Readonly<Record<string, string>>;
  readonly found: VerifiedNode;
}

/** The points of one node, published with a shift. */
export const claimOf = (audit: Audit, shift: Shift): Claimed => {
  const { rubric, report, truth } = audit;
  const nodes = nodesOf(truth).filter(({ max }) => max > 0);
  // Where everything is left out, the total has no points either.
  const node = nodes[shift.node % nodes.length] ?? truth;
  const part = fraction(shift.thousandths, shift.isSmall ? 10_000 : 1000);
  const by = multiply(part, fraction(node.max * 2, 2));
  const points = add(officialPoints(node, rubric), by);
  const figure = printedAs(points.n < 0n ? fraction(0) : points, shift.digits, rubric.rules.tie);
  const published = { [node.code]: figure };
  return { audit, node, published, found: verified(rubric, report, published).nodes[0]! };
};

/** The verdict on the same figure, of another report; undefined where the report is refused. */
export const verdictAfter = (
  { audit, published }: Claimed,
  report: Reported,
): VerifiedNode["verdict"] | undefined => {
  try {
    return verified(audit.rubric, report, published).nodes[0]?.verdict;
  } catch {
    return undefined;
  }
};

/** Whether a variable of an indicator is written as a rate: a measure that is no amount. */
const isRate = ({ truth }: Audit, code: string, variable: string): boolean => {
  const { measures } = readsOf(truth.at(code).basis!.formula);
  return measures.some(({ name, kind }) => name === variable && kind !== "amount");
};

/** Flags and levels, which no fact may lack that gives a measure. */
const judgements = ({ rubric }: Audit, code: string): object => {
  const { variables } = indicatorsOf(rubric).find((one) => one.code === code)!;
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, variable]) =>
      "label" in variable && variable.kind !== undefined
        ? [[name, variable.kind === "flag" ? false : variable.kind[0]]]
        : [],
    ),
  );
};

/** A value as the variable of a repair is written. */
export const textFor = ({ audit }: Claimed, repair: Repair, value: Fraction): string => {
  const isMeasure = repair.kind === "figure" && repair.variable !== "points";
  return asFigure(value, isMeasure && isRate(audit, repair.code, repair.variable));
};

/** The report with a repair carried out. */
export const repaired = ({ audit }: Claimed, repair: Repair, text: string): Reported => {
  const { code } = repair;
  const { report } = audit;
  const isMeasure = repair.kind === "figure" && repair.variable !== "points";
  const isNew = isMeasure && report.facts[code] === undefined;
  const facts = isNew ? { ...report.facts, [code]: judgements(audit, code) } : report.facts;
  return mended({ ...report, facts }, repair, text);
};
