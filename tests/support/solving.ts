// What do facts earn with another value of one figure? Told by the score itself, of facts that say so;
// all other figures at their points.

import { safeScore, type Result, type Rubric } from "@dti/score";
import type { IndicatorNode } from "@dti/score/define";
import type { Values } from "@dti/score/improve";

import { readsOf } from "../../src/formula/reads.js";
import {
  compare,
  fromExactText,
  max,
  min,
  rational,
  type Rational,
} from "../../src/numbers/rational.js";
import { readQuantity, type Role } from "../../src/score/quantity.js";
import { slotsOf } from "../../src/score/slots.js";
import { indicatorsOf } from "./tree.js";

type Fields = Readonly<Record<string, unknown>>;

/** A unit that is asked about. */
export interface Unit {
  readonly rubric: Rubric;
  readonly facts: Fields;
  readonly year: number;
  readonly context: Fields;
  readonly readings: Readonly<Record<string, string>>;
}

/** One figure: of an indicator, or a general one. */
export interface Asked {
  readonly indicator: IndicatorNode;
  readonly name: string;
  readonly general?: string;
}

const scale = 10n ** 30n;

/** A number with at most 30 decimals; undefined for any other. */
const decimalOf = ([numerator, denominator]: Rational): string | undefined => {
  if (scale % denominator !== 0n) return undefined;
  const digits = String(numerator * (scale / denominator)).padStart(31, "0");
  return `${digits.slice(0, -30)}.${digits.slice(-30)}`.replace(/\.?0+$/, "");
};

/** The decimals next to a number: itself, or one below and one above. */
export const near = ([numerator, denominator]: Rational): readonly Rational[] => {
  const below = (numerator * scale) / denominator;
  return below * denominator === numerator * scale
    ? [[numerator, denominator]]
    : [rational(below, scale), rational(below + 1n, scale)];
};

/** A number as a figure of some role is written; undefined where it cannot be. */
const written = (value: Rational, role: Role): string | undefined => {
  if (role === "count") return decimalOf(value);
  const [numerator, denominator] = value;
  return numerator < scale && denominator < scale
    ? `${String(numerator)}/${String(denominator)}`
    : undefined;
};

const pointOf = (figure: unknown, role: Role): Rational | undefined =>
  readQuantity(figure, role, [], () => undefined)?.point;

/** The figures of a fact, and how to put others in their place. */
const open = (fact: unknown): { readonly inner: Fields; readonly wrap: (to: Fields) => Fields } => {
  const fields = (fact ?? {}) as Fields;
  return "unevidenced" in fields
    ? {
        inner: (fields["unevidenced"] ?? {}) as Fields,
        wrap: (to) => ({ ...fields, unevidenced: Object.keys(to).length > 0 ? to : null }),
      }
    : { inner: fields, wrap: (to) => to };
};

const isExempt = (fact: unknown): boolean => "notApplicable" in ((fact ?? {}) as Fields);

const pinnedFact = (indicator: IndicatorNode, fact: unknown): unknown => {
  if (fact === undefined || isExempt(fact)) return fact;
  const { inner, wrap } = open(fact);
  const slots = slotsOf(indicator);
  const figures = Object.entries(inner).map(([name, value]) => {
    const slot = slots.get(name);
    if (slot === undefined || slot.as === "judged") return [name, value] as const;
    const point = pointOf(value, slot.role);
    return [name, (point && written(point, slot.role)) ?? value] as const;
  });
  return wrap(Object.fromEntries(figures));
};

interface General {
  readonly point: Rational;
  readonly low: Rational;
  readonly high: Rational;
}

/** A general figure as all that is said of it together has it. */
const pinnedGeneral = (name: string, unit: Unit): Rational | undefined => {
  const read = (figure: unknown): General | undefined =>
    readQuantity(figure, "count", [], () => undefined);
  const general = read(unit.context[name]);
  const locals = indicatorsOf(unit.rubric).flatMap((indicator) => {
    const { inner } = open(unit.facts[indicator.code]);
    return Object.entries(indicator.variables).flatMap(([letter, variable]) => {
      const local = "context" in variable && variable.context === name && read(inner[letter]);
      return local ? [local] : [];
    });
  });
  const exact = locals.find(({ low, high }) => compare(low, high) === 0);
  const inside = (point: Rational, { low, high }: General): Rational => max(low, min(high, point));
  return exact?.point ?? (general && locals.reduce(inside, general.point));
};

/** The same unit, with each figure at its point. */
export const pinned = (unit: Unit): Unit => {
  const context = Object.entries(unit.context).map(([name, value]) => {
    const point = pinnedGeneral(name, unit);
    return [name, (point && decimalOf(point)) ?? value] as const;
  });
  const named = new Map(context);
  const facts = indicatorsOf(unit.rubric).flatMap((indicator) => {
    const fact = pinnedFact(indicator, unit.facts[indicator.code]);
    if (fact === undefined || isExempt(fact))
      return fact === undefined ? [] : [[indicator.code, fact]];
    const { inner, wrap } = open(fact);
    // What is said besides a general figure says the same.
    const figures = Object.entries(inner).map(([name, value]) => {
      const variable = indicator.variables[name];
      const general = variable && "context" in variable ? named.get(variable.context) : undefined;
      return [name, general ?? value];
    });
    return [[indicator.code, wrap(Object.fromEntries(figures) as Fields)]];
  });
  return {
    ...unit,
    context: Object.fromEntries(context),
    facts: Object.fromEntries(facts) as Fields,
  };
};

/** The score of a unit; undefined where it is refused. */
export const scoreOf = ({ rubric, facts, ...options }: Unit): Result | undefined => {
  const scored = safeScore(rubric, facts, options);
  return scored.ok ? scored.result : undefined;
};

/** The letters of a fact with another value of some; what was said besides them is a check of what was. */
const withLetters = (
  indicator: IndicatorNode,
  fact: unknown,
  names: readonly string[],
  value: string | boolean,
): Fields => {
  const { inner, wrap } = open(fact);
  const kept = Object.keys(indicator.variables).flatMap((letter) =>
    letter in inner ? [[letter, inner[letter]] as const] : [],
  );
  return wrap({
    ...Object.fromEntries(kept),
    ...Object.fromEntries(names.map((name) => [name, value])),
  });
};

/** Which letters of an indicator stand for a general figure. */
const boundTo = (indicator: IndicatorNode, name: string): readonly string[] =>
  Object.entries(indicator.variables).flatMap(([letter, variable]) =>
    "context" in variable && variable.context === name ? [letter] : [],
  );

const withGeneral = (unit: Unit, name: string, value: string): Unit => {
  const facts = Object.entries(unit.facts).map(([code, fact]) => {
    const indicator = indicatorsOf(unit.rubric).find((one) => one.code === code);
    if (indicator === undefined || isExempt(fact)) return [code, fact];
    const bound = boundTo(indicator, name);
    const { inner } = open(fact);
    const isByLetters = Object.keys(indicator.variables).some((letter) => {
      const variable = indicator.variables[letter];
      return letter in inner && variable && ("context" in variable || variable.kind === undefined);
    });
    if (bound.length === 0 || !isByLetters) return [code, fact];
    return [
      code,
      withLetters(
        indicator,
        fact,
        bound.filter((letter) => letter in inner),
        value,
      ),
    ];
  });
  return {
    ...unit,
    context: { ...unit.context, [name]: value },
    facts: Object.fromEntries(facts) as Fields,
  };
};

/** The unit with another value of a figure; undefined where no fact can say so. */
export const withFigure = (
  unit: Unit,
  before: Result,
  { indicator, name, general }: Asked,
  value: Rational,
): Unit | undefined => {
  const { code } = indicator;
  const role = slotsOf(indicator).get(name)?.role ?? "count";
  const text = written(value, general === undefined ? role : "count");
  if (text === undefined) return undefined;
  if (general !== undefined) {
    const changed = withGeneral(unit, general, text);
    // An indicator that is asked about by its own letter is told in letters.
    return { ...changed, facts: { ...changed.facts, [code]: changed.facts[code] } };
  }
  const fact = unit.facts[code];
  const put = (to: Fields): Unit => ({ ...unit, facts: { ...unit.facts, [code]: to } });
  if (isExempt(fact)) return unit;
  const { inner, wrap } = open(fact);
  if (name === "points") return put(wrap({ ...inner, points: text }));
  if (name in indicator.variables) return put(withLetters(indicator, fact, [name], text));
  const { basis } = before.at(code);
  const measures = readsOf(basis?.formula ?? indicator.formula, unit.year).measures;
  const judged = Object.entries(inner).filter(
    ([one]) => slotsOf(indicator).get(one)?.as === "judged",
  );
  const others = measures.map((measure) => {
    const input = basis?.inputs[measure.name];
    const known = typeof input === "object" ? fromExactText(input.point) : undefined;
    const as = measure.kind === "amount" ? "count" : measure.kind;
    return [measure.name, known && written(known, as)];
  });
  return put(wrap({ ...Object.fromEntries([...others, ...judged]), [name]: text } as Fields));
};

/** The unit with another answer. */
export const withAnswer = (
  unit: Unit,
  { indicator, name }: Asked,
  answer: boolean | string,
): Unit => {
  const fact = unit.facts[indicator.code];
  const { inner, wrap } = open(fact);
  return {
    ...unit,
    facts: { ...unit.facts, [indicator.code]: wrap({ ...inner, [name]: answer }) },
  };
};

/** Whether some value is among the answers. */
export const isAmong = (all: readonly Values[], value: Rational): boolean =>
  all.some(({ exact, lowOpen, highOpen }) => {
    const low = compare(fromExactText(exact.low), value);
    const high = exact.high === null ? -1 : compare(value, fromExactText(exact.high));
    return (low < 0 || (low === 0 && !lowOpen)) && (high < 0 || (high === 0 && !highOpen));
  });
