// What may be audited? Worlds of any rubric, reported in any form, beside the score that the truth
// behind the report gives.

import { safeScore, ScoreError, type Result, type ResultNode, type Rubric } from "@dti/score";
import type { Verification } from "@dti/score/audit";
import fc from "fast-check";

import { safeVerify } from "../../src/audit/verify/verify.js";
import { fraction, multiply, parseDecimal, type Fraction } from "../oracle/fraction.js";
import { valueOf } from "./exact.js";
import { printedAs, type Tie } from "./round.js";
import { indicatorsOf } from "./tree.js";
import { worlds, type World } from "./truth.js";
import {
  reportOf,
  scoreReport,
  truthOf,
  viewsOf,
  type Reported,
  type ViewOptions,
  type Views,
} from "./views.js";

/** A report, and the official score of the truth behind it. */
export interface Audit {
  readonly rubric: Rubric;
  readonly report: Reported;
  /** The same facts, exactly known and complete; no more proven than they are reported to be. */
  readonly revealed: Reported;
  readonly truth: Result;
}

type Readings = Readonly<Record<string, string>>;

const readingsOf = (rubric: Rubric): fc.Arbitrary<Readings> => {
  const choices = indicatorsOf(rubric).flatMap(({ code, marks = [] }) => {
    const names = marks.flatMap(({ alternatives = [] }) => alternatives.map(({ name }) => name));
    return names.length === 0 ? [] : [fc.constantFrom("", ...names).map((name) => [code, name])];
  });
  return fc
    .tuple(...choices)
    .map((chosen) => Object.fromEntries(chosen.filter(([, name]) => name !== "")) as Readings);
};

/** The readings, without some of those for which the facts do not suffice. */
const readable = (rubric: Rubric, { facts, options }: Reported, readings: Readings): Readings => {
  const scored = safeScore(rubric, facts, { ...options, readings });
  if (scored.ok) return readings;
  const refused = scored.issues.map(({ path }) => path[0]);
  const rest = Object.entries(readings).filter(([code]) => !refused.includes(code));
  if (rest.length === Object.keys(readings).length) throw new ScoreError(scored.issues);
  return Object.fromEntries(rest);
};

const isLess = (some: Readings, all: Readings): boolean =>
  Object.keys(some).length < Object.keys(all).length;

/** A true fact in the standing in which it is reported. */
const standing = (reported: unknown, fact: unknown): unknown => {
  if (typeof reported !== "object" || reported === null) return fact;
  if ("notApplicable" in reported) return reported;
  return "unevidenced" in reported ? { ...reported, unevidenced: fact } : fact;
};

/** The world without awards of indicators that another reading gives a formula. */
const computable = (world: World, readings: Readings): World => ({
  ...world,
  truths: Object.fromEntries(
    Object.entries(world.truths).map(([code, { letters, judged, ...award }]) => [
      code,
      { letters, judged, ...(code in readings ? {} : award) },
    ]),
  ),
});

/** The world as reported under some readings, or under those of them for which the report suffices. */
const auditOf = (rubric: Rubric, drawn: World, views: Views, chosen: Readings): Audit => {
  const world = computable(drawn, chosen);
  const exact = truthOf(rubric, world);
  const readings = readable(rubric, exact, chosen);
  if (isLess(readings, chosen)) return auditOf(rubric, drawn, views, readings);
  const withReadings = { ...exact.options, readings };
  const scored = scoreReport(rubric, { ...exact, options: withReadings });
  const told = reportOf(rubric, world, views, scored);
  const suffice = readable(rubric, told, readings);
  // Points are reported as the readings in force give them.
  if (isLess(suffice, readings)) return auditOf(rubric, drawn, views, suffice);
  const facts = Object.entries(exact.facts).map(
    ([code, fact]) => [code, standing(told.facts[code], fact)] as const,
  );
  const revealed = { facts: Object.fromEntries(facts), options: withReadings };
  const report = { facts: told.facts, options: { ...told.options, readings } };
  return { rubric, report, revealed, truth: scoreReport(rubric, revealed) };
};

/** Audits of a rubric: any of its worlds, reported in any of the forms. */
export const auditsOf = (rubric: Rubric, options: ViewOptions): fc.Arbitrary<Audit> =>
  fc
    .tuple(worlds(rubric), viewsOf(rubric, options), readingsOf(rubric))
    .map(([world, views, chosen]) => auditOf(rubric, world, views, chosen));

/** The points that a node officially has: of a sum of printed rows, that sum. */
export const officialPoints = (node: ResultNode, { rules }: Rubric): Fraction =>
  rules.rounding === "sum-of-printed" && node.kind !== "indicator"
    ? parseDecimal(node.printed)
    : valueOf(node.exact);

/** How figures are printed. */
export interface Print {
  readonly digits: number;
  readonly isPercent: boolean;
  readonly comma: boolean;
}

export const prints: fc.Arbitrary<Print> = fc.record({
  digits: fc.nat({ max: 6 }),
  isPercent: fc.boolean(),
  comma: fc.boolean(),
});

/** The notation of a print: three digits after its only mark could be thousands. */
export const localeOf = ({ comma }: Print): "vi" | "en" => (comma ? "vi" : "en");

/** A figure as it is printed. */
export const figureOf = (figure: Fraction, tie: Tie, { digits, isPercent, comma }: Print) => {
  const text = isPercent
    ? `${printedAs(multiply(figure, fraction(100)), digits, tie)}%`
    : printedAs(figure, digits, tie);
  return comma ? text.replace(".", ",") : text;
};

/** Points and value of a node as they would be published. */
export const publishedFor = (node: ResultNode, rubric: Rubric, print: Print) => {
  const { tie } = rubric.rules;
  return {
    points: figureOf(officialPoints(node, rubric), tie, { ...print, isPercent: false }),
    value: figureOf(valueOf(node.value.exact), tie, print),
  };
};

/** What is published of each node, verified. */
export const verified = (
  rubric: Rubric,
  { facts, options }: Reported,
  published: object,
  locale: "vi" | "en" = "en",
): Verification => {
  const found = safeVerify(rubric, facts, published, { ...options, locale });
  if (found.ok) return found.verification;
  throw new ScoreError(found.issues);
};
