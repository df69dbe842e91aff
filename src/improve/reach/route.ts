// How is a way to a target told? What changes in each indicator, in words that `score` takes, what it
// earns and takes, and how sure it is that nothing takes less.

import { toDecimal, type Decimal } from "../../numbers/decimal.js";
import {
  compare,
  exactText,
  multiply,
  rational,
  subtract,
  sum,
  zero,
  type Rational,
} from "../../numbers/rational.js";
import { withPlaces } from "../../numbers/round.js";
import type { Role } from "../../score/quantity.js";
import type { Text } from "../../text.js";
import { tellDifference } from "../change/points.js";
import { distance, isAhead } from "../direction.js";
import { namedIn, type Named } from "../figure-name.js";
import type { Places, Points } from "../points.js";
import type { Indicator } from "../solve/indicator.js";
import type { Choice } from "./choice.js";
import type { Leg } from "./legs.js";

/** An effort, in the caller's unit. */
export interface Amount {
  readonly decimal: Decimal;
  readonly exact: string;
}

/** A figure, flag or level that changes. */
export interface Turn extends Named {
  /** As a fact gives it; of a rounded figure or a range its point. */
  readonly from: string | number | boolean;
  readonly to: string | number | boolean;
}

/** What changes in one indicator. */
export interface RouteStep {
  readonly code: string;
  readonly name: Text;
  readonly effort: Amount;
  /** Points won. */
  readonly points: Points;
  /** What changes; none where another fact is taken whole. */
  readonly turns: readonly Turn[];
}

/** How sure it is that nothing takes less. */
export interface Certificate {
  /** Nothing takes less than this. */
  readonly bound: Amount;
  /** The effort less the bound: 0 where it is proven to be the least. */
  readonly gap: Amount;
  readonly proven: boolean;
}

/** A way to a target. */
export interface Route {
  readonly effort: Amount;
  /** What changes, as `whatIf` takes it. */
  readonly changes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** The same in detail: the indicators that change, in the order of the law. */
  readonly steps: readonly RouteStep[];
  /** Points that the node then has. */
  readonly points: Points;
  readonly certificate: Certificate;
}

export const amountOf = (effort: Rational): Amount => ({
  decimal: toDecimal(effort),
  exact: exactText(effort),
});

const longest = 30;

/** Decimal digits after which a figure that has no end is rounded, the way that it goes; the more if need be. */
const finestPlaces = [12, 24];

/** The decimal places of a number; undefined where they do not end, or there are too many. */
const placesOf = ([, denominator]: Rational): number | undefined => {
  let power = 1n;
  for (let places = 0; places <= longest; places += 1) {
    if (power % denominator === 0n) return places;
    power *= 10n;
  }
  return undefined;
};

const decimalText = ([numerator, denominator]: Rational, places: number): string =>
  withPlaces(String((numerator * 10n ** BigInt(places)) / denominator), places);

/** A number that can be written: the value, or next to it on the way, but not beyond an end. */
const writable = (value: Rational, role: Role, { journey, to }: Leg): Rational => {
  const isShort = value.every((part) => String(part).length <= longest);
  if (role === "count" ? placesOf(value) !== undefined && isShort : isShort) return value;
  const { direction } = journey;
  const near = (places: number, isUp: boolean): Rational => {
    const [above, below] = multiply(value, rational(10n ** BigInt(places)));
    return rational(above / below + (isUp ? 1n : 0n), 10n ** BigInt(places));
  };
  const ahead = finestPlaces.map((places) => near(places, direction === "more"));
  const within = ahead.find((one) => !isAhead(to, one, direction));
  return within ?? near(24, direction === "less");
};

/** A number as a fact gives it: a count as a number or its digits, a rate as percent or a fraction. */
const literalOf = (value: Rational, role: Role): string | number => {
  const places = placesOf(role === "count" ? value : multiply(value, rational(100n)));
  if (role !== "count") {
    return places === undefined || places > 6
      ? exactText(value).includes("/")
        ? exactText(value)
        : `${exactText(value)}/1`
      : `${decimalText(multiply(value, rational(100n)), places)}%`;
  }
  const text = decimalText(value, places ?? longest);
  return Number.isSafeInteger(Number(text)) && placesOf(value) === 0 ? Number(text) : text;
};

/** An indicator that may change, and how its figures are written. */
export interface Changing {
  readonly indicator: Indicator;
  readonly roles: ReadonlyMap<string, Role>;
}

/** A choice in values that can be written, and what each change of it is. */
export interface Written {
  readonly change: Readonly<Record<string, unknown>>;
  readonly turns: readonly Turn[];
  /** Effort more than that of the choice, where a figure had to be rounded. */
  readonly more: Rational;
}

const turnOf = (
  { indicator, roles }: Changing,
  name: string,
  value: Rational | boolean | string,
): Turn => {
  const { figures } = indicator;
  const role = roles.get(name) ?? "count";
  const before = figures.letters.get(name) ?? figures.measures.get(name);
  return {
    ...namedIn(indicator, name),
    from: before ? literalOf(before, role) : (figures.judged.get(name) ?? false),
    to: typeof value === "object" ? literalOf(value, role) : value,
  };
};

/** The value of a leg in a choice. */
const valueAt = ({ values }: Choice, { journey, from }: Leg): Rational =>
  values.get(journey.name) ?? from;

/** What a choice changes. */
export const written = (changing: Changing, choice: Choice): Written => {
  const { cell } = choice;
  const moved = cell.legs
    .filter((leg) => compare(valueAt(choice, leg), leg.journey.from) !== 0)
    .map((leg) => {
      const value = valueAt(choice, leg);
      const { name, rate } = leg.journey;
      const near = writable(value, changing.roles.get(name) ?? "count", leg);
      return { name, near, more: multiply(rate, distance(value, near)) };
    });
  const said = [
    ...cell.said,
    ...moved.map(({ name, near }) => [name, near] as const),
  ] as readonly (readonly [string, Rational | boolean | string])[];
  const turns = said.map(([name, value]) => turnOf(changing, name, value));
  return {
    change:
      cell.fact === undefined
        ? Object.fromEntries(turns.map(({ variable, to }) => [variable, to]))
        : (cell.fact as Written["change"]),
    turns,
    more: sum(moved.map(({ more }) => more)),
  };
};

/** What one indicator's change comes to. */
export const stepOf = (
  { indicator }: Changing,
  { turns, more }: Written,
  { points, effort }: Choice,
  before: Rational,
  places: Places,
): RouteStep => ({
  code: indicator.node.code,
  name: { ...indicator.node.name },
  effort: amountOf(sum([effort, more])),
  points: tellDifference(subtract(points, before), places),
  turns,
});

/** How sure an effort is to be the least. */
export const certificateOf = (effort: Rational, bound: Rational): Certificate => {
  const gap = subtract(effort, bound);
  return { bound: amountOf(bound), gap: amountOf(gap), proven: compare(gap, zero) === 0 };
};
