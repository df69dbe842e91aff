// What does an indicator's fact say, each figure at the point that the official score uses, and what
// would it earn with other figures?

import { givenIn, isExempt } from "../../explain/inputs.js";
import { readsOf, variablesOfMeasure } from "../../formula/reads.js";
import { clamp, exactly, intersect, isExact, type Quantity } from "../../numbers/interval.js";
import { compare, fromExactText, zero, type Rational } from "../../numbers/rational.js";
import { exactMax } from "../../rubric/walk.js";
import type { AnyNode } from "../../score/is-result.js";
import { quantityOf } from "../../score/known.js";
import { measured, type Measure } from "../../score/measure.js";
import { readQuantity } from "../../score/quantity.js";
import { closed, declaredLinks, type Link } from "../../score/relations.js";
import type { Basis, Result } from "../../score/result.js";
import { weigh } from "../../score/weigh.js";

/** Figures of a fact, each one number. */
export interface Figures {
  readonly letters: ReadonlyMap<string, Rational>;
  /** Measures that were reported instead of their letters. */
  readonly measures: ReadonlyMap<string, Rational>;
  readonly judged: ReadonlyMap<string, boolean | string>;
}

/** The measures in force, as the official score counts them; none of what does not apply. */
export const measuresKnownIn = ({ basis }: Pick<Indicator, "basis">): Figures["measures"] =>
  new Map(
    readsOf(basis.formula, basis.year).measures.flatMap(({ name }) => {
      const input = basis.inputs[name];
      return typeof input === "object" ? [[name, quantityOf(input).point] as const] : [];
    }),
  );

/** An indicator of a result, ready to be asked what other figures would earn. */
export interface Indicator {
  readonly node: AnyNode;
  readonly basis: Basis;
  readonly max: Rational;
  /** Points of what does not apply. */
  readonly exempt: Rational;
  readonly figures: Figures;
  /** Letters that stand for general figures, whether or not the fact makes use of them. */
  readonly general: Figures["letters"];
  /** Letters that cannot exceed others, as declared. */
  readonly links: readonly Link[];
}

const quantityIn = (value: unknown): Quantity | undefined =>
  readQuantity(value, "count", [], () => undefined);

const isNumber = (letter: Basis["variables"][string] | undefined): boolean =>
  letter !== undefined && letter.kind === undefined;

/** General figures by name, as all facts together say them. */
export type General = ReadonlyMap<string, Rational>;

/** General figures cut to what local values say besides them, as a score does. */
export const generalIn = (nodes: readonly AnyNode[], context: Result["context"]): General => {
  const agreed = new Map<string, Quantity>();
  for (const [name, written] of Object.entries(context)) {
    const general = quantityIn(written);
    if (general) agreed.set(name, general);
  }
  for (const { fact, basis } of nodes) {
    const given = givenIn(fact);
    for (const [letter, { context: name = "" }] of Object.entries(basis?.variables ?? {})) {
      const [general, local] = [agreed.get(name), quantityIn(given[letter])];
      if (general === undefined || local === undefined) continue;
      // A score has found that they meet.
      const shared = intersect(general, local) ?? general;
      const point = isExact(local) ? local.point : general.point;
      agreed.set(name, { ...shared, point: clamp(point, shared) });
    }
  }
  return new Map([...agreed].map(([name, { point }]) => [name, point]));
};

/** The general figures of an indicator, by its own letters. */
const generalOf = ({ variables }: Basis, general: General): Figures["letters"] =>
  new Map(
    Object.entries(variables).flatMap(([letter, { context = "" }]) => {
      const point = general.get(context);
      return point ? [[letter, point] as const] : [];
    }),
  );

/** Letters as reported, and general figures where the fact makes use of them, or may. */
const lettersOf = (
  { fact }: AnyNode,
  { variables, inputs }: Basis,
  general: Figures["letters"],
): Figures["letters"] => {
  const given = givenIn(fact);
  const entries = Object.entries(variables).flatMap(([name, letter]) => {
    // A fact that reports measures instead of letters leaves the general figures aside.
    const isUsed = isNumber(letter) && (fact === undefined || typeof inputs[name] === "object");
    const point = isUsed ? (general.get(name) ?? quantityIn(given[name])?.point) : undefined;
    return point ? [[name, point] as const] : [];
  });
  return new Map(entries);
};

const figuresOf = (node: AnyNode, basis: Basis, general: Figures["letters"]): Figures => {
  const letters = lettersOf(node, basis, general);
  const { inputs, formula, year } = basis;
  const isComputed = (name: string): boolean =>
    readsOf(formula, year).measures.some(
      (measure) =>
        measure.name === name && variablesOfMeasure(measure).every((letter) => letters.has(letter)),
    );
  const measures = Object.entries(inputs).flatMap(([name, input]) =>
    typeof input === "object" && !(name in basis.variables) && !isComputed(name)
      ? [[name, quantityOf(input).point] as const]
      : [],
  );
  const judged = Object.entries(inputs).flatMap(([name, input]) =>
    typeof input === "object" ? [] : [[name, input] as const],
  );
  return { letters, measures: new Map(measures), judged: new Map(judged) };
};

/** What other indicators, and the rubric, say of an indicator. */
export interface Beside {
  /** General figures as all facts together say them; unless given, as this one does. */
  readonly general?: General;
  /** The maximum of the rubric, which an indicator that does not apply may have lost. */
  readonly max?: Rational;
}

/** An indicator of a result; undefined after a merger, which has no facts. */
export const indicatorOf = (
  node: AnyNode,
  context: Result["context"],
  { general: agreed = generalIn([node], context), max = exactMax(node) }: Beside = {},
): Indicator | undefined => {
  const { basis } = node;
  if (basis === undefined) return undefined;
  const general = generalOf(basis, agreed);
  return {
    node,
    basis,
    max,
    exempt: basis.rules.notApplicable === "full" ? max : zero,
    figures: figuresOf(node, basis, general),
    general,
    links: closed(declaredLinks(basis)),
  };
};

/** Why no figure of the fact moves the points, as things stand; undefined where one may. */
export const heldBy = ({
  node: { state, fact = {} },
}: Indicator): "unevidenced" | "not-applicable" | "awarded" | undefined => {
  if (state === "unevidenced" || state === "awarded") return state;
  // What does not apply because a denominator is 0 applies again once it is not.
  return isExempt(fact) ? "not-applicable" : undefined;
};

/** Points that no figure of the fact moves, as things stand. */
export const isStill = (indicator: Indicator): boolean => heldBy(indicator) !== undefined;

/** Measures of a formula, with some figures. */
export interface Measures {
  readonly values: ReadonlyMap<string, Measure>;
  /** Those that do not apply, because their denominator is zero and the rubric says so. */
  readonly empty: ReadonlySet<string>;
}

/** What the measures in force come to; undefined where a score would refuse the figures. */
export const measuresWith = (
  { basis: { formula, year }, links }: Indicator,
  { letters, measures: reported }: Omit<Figures, "judged">,
): Measures | undefined => {
  const isBroken = links.some(({ part, whole }) => {
    const [small, large] = [letters.get(part), letters.get(whole)];
    return small !== undefined && large !== undefined && compare(small, large) > 0;
  });
  if (isBroken) return undefined;
  const quantities = new Map([...letters].map(([name, value]) => [name, exactly(value)]));
  const values = new Map<string, Measure>();
  const empty = new Set<string>();
  for (const measure of readsOf(formula, year).measures) {
    const { name } = measure;
    const own = reported.get(name);
    if (own !== undefined) values.set(name, exactly(own));
    else if (variablesOfMeasure(measure).every((letter) => letters.has(letter))) {
      const value = measured(measure, quantities, []);
      if (value === "not applicable") empty.add(name);
      else if (typeof value === "string") return undefined;
      else values.set(name, value);
    }
  }
  return { values, empty };
};

/** Points of some measures and judgements; undefined where some are lacking. */
export const worthOf = (
  { basis, max, exempt }: Indicator,
  { values: measures, empty }: Measures,
  judged: Figures["judged"],
): Rational | undefined =>
  weigh(
    basis.formula,
    { measures, judged, points: undefined, empty },
    { year: basis.year, max, exempt },
  )?.point;

/** Points with some figures; undefined where a score would refuse them, or where some are lacking. */
export const pointsWith = (indicator: Indicator, figures: Figures): Rational | undefined => {
  const found = measuresWith(indicator, figures);
  return found && worthOf(indicator, found, figures.judged);
};

/** The official points of a node. */
export const officialPoints = ({ exact }: AnyNode): Rational => fromExactText(exact);
