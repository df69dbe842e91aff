// What may change, how far, and at what effort? The caller says it, indicator by indicator; what is not
// named stays as it is.

import type { Refuse } from "../../audit/rank/grades.js";
import { refuseOthers } from "../../audit/scope.js";
import { compare, rational, zero, type Rational } from "../../numbers/rational.js";
import type { ExactNumber } from "../../score/facts.js";
import { fieldsOf, listOf } from "../../score/fields.js";
import { readQuantity, type Role } from "../../score/quantity.js";

/** A figure that may move, at an effort in proportion to how far it does. */
export interface FigureEffort {
  /** Effort of every `per` that it moves. */
  readonly effort: ExactNumber;
  /** A thousand people (`per: 1000`), a percentage point (`per: "1%"`); 1 of a count, 1 % of a rate, unless given. */
  readonly per?: ExactNumber;
  /** How low it may go, as a fact would give it; it only rises unless given, and where it is lower already. */
  readonly least?: ExactNumber;
  /** How high it may go; as high as parts and wholes allow, unless given. Where it is higher already it stays. */
  readonly most?: ExactNumber;
}

/** Another fact, laid over the one that there is as `whatIf` does it. */
export interface FactEffort {
  readonly fact: Readonly<Record<string, unknown>>;
  readonly effort: ExactNumber;
}

/** What may change in one indicator. */
export interface IndicatorEffort {
  /** Effort of changing anything in it, besides that of what changes. */
  readonly fixed?: ExactNumber;
  /** Letters, or measures that were reported themselves. */
  readonly figures?: Readonly<Record<string, FigureEffort>>;
  /** Effort of turning a flag to yes; of a level, by the level that is reached. */
  readonly answers?: Readonly<Record<string, ExactNumber | Readonly<Record<string, ExactNumber>>>>;
  /** Facts instead of the one that there is, such as a missing one, or evidence for an unproven one. */
  readonly facts?: readonly FactEffort[];
}

/** Efforts by indicator code, in any unit: working days, million dong, or how hard it is. */
export type Effort<Codes extends string = string> = {
  readonly [Code in Codes]?: IndicatorEffort;
};

/** A figure's effort as read. */
export interface Pace {
  /** Effort of one unit. */
  readonly rate: Rational;
  readonly least: Rational | undefined;
  readonly most: Rational | undefined;
}

/** What may change in one indicator, as read. */
export interface Means {
  readonly fixed: Rational;
  readonly figures: ReadonlyMap<string, Pace>;
  readonly answers: ReadonlyMap<string, ReadonlyMap<boolean | string, Rational>>;
  readonly facts: readonly MeansFact[];
}

/** Another fact, as read. */
interface MeansFact {
  readonly fact: unknown;
  readonly effort: Rational;
  readonly path: readonly string[];
}

const aNumber = "a number from 0";

/** An exact number in its role; undefined for a range, a rounded figure, and what cannot be read. */
const readExact = (value: unknown, role: Role): Rational | undefined => {
  const read = readQuantity(value, role, [], () => undefined);
  return read && typeof read.written !== "object" ? read.point : undefined;
};

/** Reads an effort; 0 after what is wrong has been told. */
const readEffort = (value: unknown, path: readonly string[], refuse: Refuse): Rational => {
  const read = readExact(value, "count");
  if (read === undefined) refuse(path, value, aNumber);
  return read ?? zero;
};

const readPace = (
  given: unknown,
  role: Role,
  path: readonly string[],
  refuse: Refuse,
): Pace | undefined => {
  const fields = fieldsOf(given);
  if (fields?.has("effort") !== true) {
    refuse(path, given, "{ effort, per?, least?, most? }");
    return undefined;
  }
  refuseOthers(fields, ["effort", "per", "least", "most"], (at, value, expected) => {
    refuse([...path, ...at.map(String)], value, expected);
  });
  const bound = (name: "least" | "most" | "per"): Rational | undefined => {
    const value = fields.get(name);
    const read = value === undefined ? undefined : readExact(value, role);
    const isPositive = read !== undefined && (name !== "per" || read[0] > 0n);
    if (value !== undefined && !isPositive) {
      const number = name === "per" ? "a number above 0" : aNumber;
      refuse([...path, name], value, role === "count" ? number : 'a share such as "65%"');
    }
    return isPositive ? read : undefined;
  };
  const [least, most] = [bound("least"), bound("most")];
  if (least && most && compare(least, most) > 0) {
    refuse([...path, "least"], fields.get("least"), "least at most as much as most");
  }
  const [numerator, denominator] = bound("per") ?? rational(1n, role === "count" ? 1n : 100n);
  const effort = readEffort(fields.get("effort"), [...path, "effort"], refuse);
  return {
    rate: rational(effort[0] * denominator, effort[1] * numerator),
    least,
    most,
  };
};

/** Names that can be moved in an indicator, with how they are written; and what can be answered. */
export interface Movable {
  readonly figures: ReadonlyMap<string, Role>;
  /** Letters that stand for general figures. */
  readonly general: ReadonlySet<string>;
  readonly answers: ReadonlyMap<string, readonly (boolean | string)[]>;
}

/** One of some names; where there are none, only another fact will do. */
const oneOf = (names: Iterable<string>): string =>
  [...names].join(", ") || "facts, since nothing that was reported moves the points";

const entriesIn = (
  value: unknown,
  path: readonly string[],
  refuse: Refuse,
): readonly (readonly [string, unknown])[] => {
  if (value === undefined) return [];
  const fields = fieldsOf(value);
  if (fields === undefined) refuse(path, value, "an object");
  return [...(fields ?? [])];
};

const readAnswers = (
  value: unknown,
  known: readonly (boolean | string)[],
  path: readonly string[],
  refuse: Refuse,
): ReadonlyMap<boolean | string, Rational> => {
  // Only a yes is worth an effort; a no can be had for nothing, and earns nothing.
  if (known.includes(true)) return new Map([[true, readEffort(value, path, refuse)]]);
  const entries = entriesIn(value, path, refuse).flatMap(([level, effort]) => {
    if (!known.includes(level)) refuse([...path, level], effort, known.join(", "));
    return known.includes(level)
      ? [[level, readEffort(effort, [...path, level], refuse)] as const]
      : [];
  });
  return new Map(entries);
};

const readFacts = (value: unknown, path: readonly string[], refuse: Refuse): Means["facts"] => {
  if (value === undefined) return [];
  const list = listOf(value, 1000);
  if (list === undefined) refuse(path, value, "a list of { fact, effort }");
  return (list ?? []).flatMap((one, index) => {
    const fields = fieldsOf(one);
    const at = [...path, String(index)];
    if (fields?.has("fact") !== true) {
      refuse(at, one, "{ fact, effort }");
      return [];
    }
    return [
      {
        fact: fields.get("fact"),
        effort: readEffort(fields.get("effort"), [...at, "effort"], refuse),
        path: at,
      },
    ];
  });
};

/** Reads what may change in one indicator. */
export const readMeans = (
  given: unknown,
  movable: Movable,
  path: readonly string[],
  refuse: Refuse,
): Means => {
  const fields = fieldsOf(given);
  if (fields === undefined) refuse(path, given, "{ fixed?, figures?, answers?, facts? }");
  const known = ["fixed", "figures", "answers", "facts"];
  if (fields) {
    refuseOthers(fields, known, (at, value, expected) => {
      refuse([...path, ...at.map(String)], value, expected);
    });
  }
  const figures = entriesIn(fields?.get("figures"), [...path, "figures"], refuse).flatMap(
    ([name, value]) => {
      const role = movable.figures.get(name);
      const at = [...path, "figures", name];
      const isGeneral = movable.general.has(name);
      const expected = isGeneral
        ? "a figure that no other indicator reads"
        : movable.answers.has(name)
          ? "answers, where flags and levels are"
          : oneOf(movable.figures.keys());
      if (role === undefined) refuse(at, name, expected);
      const pace = role && readPace(value, role, at, refuse);
      return pace ? [[name, pace] as const] : [];
    },
  );
  const answers = entriesIn(fields?.get("answers"), [...path, "answers"], refuse).flatMap(
    ([name, value]) => {
      const levels = movable.answers.get(name);
      const at = [...path, "answers", name];
      if (levels === undefined) refuse(at, name, oneOf(movable.answers.keys()));
      return levels ? [[name, readAnswers(value, levels, at, refuse)] as const] : [];
    },
  );
  const fixed = fields?.get("fixed");
  return {
    fixed: fixed === undefined ? zero : readEffort(fixed, [...path, "fixed"], refuse),
    figures: new Map(figures),
    answers: new Map(answers),
    facts: readFacts(fields?.get("facts"), [...path, "facts"], refuse),
  };
};
