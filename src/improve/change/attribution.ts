// What moved the points of one indicator? Of data, period, formula, reading and maximum those that
// differ, each with its share; and which of them cannot be told apart.

import type { FormulaNode } from "../../formula/types.js";
import { fromExactText, isZero, max, multiply, type Rational } from "../../numbers/rational.js";
import { canonical } from "../../rubric/fingerprint.js";
import type { IndicatorNode } from "../../rubric/types.js";
import { exactMax } from "../../rubric/walk.js";
import { isFields } from "../../rubric/plain.js";
import { allCauses, countedAs, type Cause, type Shares } from "./causes.js";
import { sharesOf } from "./orders.js";
import { ruleBetween, weighed, type Party, type Weight } from "./parties.js";
import { eachOf, type Both, type Side } from "./sides.js";

/** What may differ between the two results of an indicator. */
type Factor = Extract<Cause, "data" | "period" | "formula" | "reading" | "weight">;

/** What moved an indicator. */
export interface Attribution {
  readonly shares: Shares;
  /** Factors that were changed together, since no world between them can be weighed. */
  readonly inseparable: readonly Factor[];
}

const isInForce = (period: unknown, year: number): boolean =>
  isFields(period) && Number(period["from"]) <= year && year <= Number(period["to"]);

/** A formula with the periods of a year only; stored ones may be anything. */
const inYear = (value: unknown, year: number): unknown => {
  if (Array.isArray(value)) return value.map((part) => inYear(part, year));
  if (!isFields(value)) return value;
  const { kind, periods } = value;
  return kind === "byPeriod" && Array.isArray(periods)
    ? inYear({ periods: periods.filter((period) => isInForce(period, year)) }, year)
    : Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inYear(part, year)]));
};

const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

/** What is known of the letters of an indicator, besides its formula. */
const tiesOf = ({ variables }: IndicatorNode): unknown =>
  Object.entries(variables).map(([letter, variable]) => {
    const { kind, partOf } = { kind: "count", partOf: "", ...variable };
    return [letter, kind, partOf];
  });

const yearOf = ({ edition }: Party): number => edition.result.year;

/** Whether the year alone makes a difference. */
const isOfPeriods = (formula: FormulaNode, { before, after }: Both<Party>): boolean =>
  !isSame(inYear(formula, yearOf(before)), inYear(formula, yearOf(after)));

/** Whether the rubrics of both serve the years of both. */
const areServed = (parties: Both<Party>): boolean =>
  [parties.before, parties.after].every(({ edition: { years } }) =>
    [parties.before, parties.after].every(
      (one) => years[0] <= yearOf(one) && yearOf(one) <= years[1],
    ),
  );

/** How the rule of points differs: its formula, or only the reading of it. */
const ruleOf = (parties: Both<Party>): readonly Factor[] => {
  const { before, after } = parties;
  const isMeasuredAlike = [ruleBetween(before, after), ruleBetween(after, before)].every(
    (rule) => rule !== undefined && rule.facts !== "none",
  );
  const isOwn =
    isMeasuredAlike &&
    isSame(before.leaf.formula, after.leaf.formula) &&
    isSame(tiesOf(before.leaf), tiesOf(after.leaf)) &&
    before.edition.result.rubric.rules.notApplicable ===
      after.edition.result.rubric.rules.notApplicable;
  if (!isOwn) return ["formula"];
  return isSame(before.formula, after.formula) ? [] : ["reading"];
};

const structural = (parties: Both<Party>, isOne: boolean): readonly Factor[] => {
  const { before, after } = parties;
  const isReadAlike = before.reading === after.reading;
  const rule = isOne ? (isReadAlike ? [] : (["reading"] as const)) : ruleOf(parties);
  const isOther =
    yearOf(before) !== yearOf(after) &&
    [before, after].some(({ formula }) => isOfPeriods(formula, parties));
  // Where a rubric does not serve the year of the other, year and formula are one.
  const isPeriod = isOther && (isOne || rule.length === 0 || areServed(parties));
  const isWeight = !isOne && before.leaf.max !== after.leaf.max;
  return [
    ...(isPeriod ? (["period"] as const) : []),
    ...rule,
    ...(isWeight ? (["weight"] as const) : []),
  ];
};

/** The points of a fact that says nothing else. */
const pointsAlone = ({ node: { fact = {} } }: Party): unknown =>
  "points" in fact && Object.keys(fact).length === 1 ? fact["points"] : undefined;

/** Whether the facts say the same, by the rule of either, as far as they can be put beside each other. */
const haveSameData = ({ before, after }: Both<Party>): boolean => {
  const awarded = [before, after].map(pointsAlone);
  if (awarded.some((points) => points !== undefined)) {
    const [one, other] = awarded;
    return one !== undefined && other !== undefined && isSame(one, other);
  }
  const pairs = [before, after].flatMap((rule) => {
    const year = yearOf(rule);
    const [one, other] = [weighed(before, rule, year), weighed(after, rule, year)];
    return one && other ? [one.meaning === other.meaning] : [];
  });
  return pairs.length > 0 && pairs.every(Boolean);
};

const leading: readonly Factor[] = ["formula", "reading", "data", "period", "weight"];

/** Whose data, rule, year and maximum make up a world in between. */
const worldOf = (factors: readonly Factor[], changed: readonly Factor[]) => {
  // Where something does not differ, it goes along with the rule, or with what there is instead of it.
  const sideOf = (...names: readonly Factor[]): Side => {
    const own = [...names, ...leading].find((one) => factors.includes(one));
    return own && changed.includes(own) ? "after" : "before";
  };
  return {
    rule: sideOf(),
    data: sideOf("data"),
    year: sideOf("period"),
    max: sideOf("weight"),
  };
};

/** What moved an indicator that both results have. */
export const attributed = (parties: Both<Party>, isOne: boolean): Attribution => {
  const { before, after } = parties;
  const differing = structural(parties, isOne);
  const isOnlyRule = differing.length > 0 && haveSameData(parties);
  const factors: readonly Factor[] = isOnlyRule ? differing : ["data", ...differing];
  const ends = eachOf(parties, ({ node }) => fromExactText(node.exact));
  // What does not apply may have left the maximum of a result.
  const maxima = isOne
    ? eachOf(parties, () => max(exactMax(before.node), exactMax(after.node)))
    : eachOf(parties, ({ leaf }) => exactMax(leaf));
  const weights = new Map<string, Weight | undefined>();
  const between = (changed: readonly Factor[]): Rational | undefined => {
    const world = worldOf(factors, changed);
    const key = [world.data, world.rule, world.year].join();
    if (!weights.has(key)) {
      const found = weighed(parties[world.data], parties[world.rule], yearOf(parties[world.year]));
      weights.set(key, found);
    }
    const weight = weights.get(key);
    return weight && multiply(weight.fraction, maxima[world.max]);
  };
  const found = sharesOf(factors, { ...ends, between }).filter(({ share }) => !isZero(share));
  return {
    shares: new Map(found.map(({ factors: together, share }) => [countedAs(together), share])),
    inseparable: found
      .flatMap(({ factors: together }) => (together.length > 1 ? together : []))
      .sort((a, b) => allCauses.indexOf(a) - allCauses.indexOf(b)),
  };
};
