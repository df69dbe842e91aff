// Which columns say the same as the facts of these rows? Each indicator is told in one way, its values
// spelled as a list or a typed array may spell them; beside them what `score` is to be given for each row.

import type { Rubric } from "@dti/score";
import type { Column, Columns, TypedColumn } from "@dti/score/batch";

import { readsOf } from "../../src/formula/reads.js";
import { between, chance, pick, type Random } from "../oracle/random.js";
import { indicatorsOf } from "./tree.js";

/** What `score` is given for a row. */
export interface Row {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly context: Readonly<Record<string, unknown>>;
  /** Indicators that have columns of measures, but no measure in this row: of a fact it could not be told. */
  readonly unmeasured: readonly string[];
}

/** Columns, and the rows that they have to be scored as. */
export interface Told {
  readonly columns: Columns;
  readonly rows: readonly Row[];
}

/** How columns are drawn. */
export interface Dice {
  readonly random: Random;
  /** How often a value is replaced by one that may be wrong. */
  readonly spoilt: number;
  /** How often a column of the general figures is left out. */
  readonly local: number;
}

type Holds = "count" | "rate" | "flag" | readonly string[];

/** The plain facts of one unit. */
export type Unit = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

const typedArrays = [
  Float64Array,
  Float64Array,
  Float64Array,
  Float32Array,
  Int8Array,
  Int16Array,
  Int32Array,
  Uint8Array,
  Uint8ClampedArray,
  Uint16Array,
  Uint32Array,
  BigInt64Array,
  BigUint64Array,
] as const;

const wrongNumbers = [NaN, Infinity, -1, -0.5, 2 ** 53, 2 ** 60, 1e-31, 1e-40, 1e300, 7, 0, -0];
const wrongValues: readonly unknown[] = [
  ...wrongNumbers,
  ...[
    "",
    "abc",
    " 1",
    "1,5",
    "-3",
    "1e2",
    "1E-2",
    "12%",
    "1/3",
    "0/0",
    "1e31",
    "+1",
    ".5",
    "5.",
    "1.2.3",
    "%",
  ],
  ...["9".repeat(40), "0.".padEnd(40, "3"), "9".repeat(65), "0.1e-30", "９", "1_000"],
  ...[-1n, 2n ** 53n, 10n ** 30n, 10n ** 35n, 0n, 5n],
  ...[null, true, false, {}, [], "A", "yes"],
];

/** A number with as many digits more as its text allows: what it is stays the same. */
const respelled = (random: Random, value: unknown, holds: Holds): unknown => {
  if (holds === "rate" && typeof value === "string" && value.endsWith("%") && chance(random, 0.3)) {
    const [whole = "", decimals] = value.slice(0, -1).split(".");
    return `${whole}.${(decimals ?? "").padEnd(between(random, 1, 36), "0")}%`;
  }
  if (holds !== "count" || (typeof value !== "number" && typeof value !== "string")) return value;
  const text = String(value);
  const isWhole = /^\d+$/.test(text);
  switch (between(random, 0, 7)) {
    case 0:
      return text;
    case 1:
      return isWhole ? BigInt(text) : text;
    case 2:
      return isWhole ? `${text}.${"0".repeat(between(random, 1, 20))}` : `${text}000`;
    case 3:
      return isWhole ? `${text}e0` : text;
    case 4:
      return `00${text}`;
    default:
      return value;
  }
};

const step = (random: Random, value: unknown): unknown =>
  typeof value === "number"
    ? pick(random, [value + 1, Math.max(0, value - 1), value / 3, value + 0.001, value * 1.5])
    : value;

/** The number that a typed array holds for a value; none for what it cannot say. */
const numberOf = (value: unknown, holds: Holds): number => {
  if (holds === "flag") return value === true ? 1 : value === false ? 0 : 2;
  if (typeof holds !== "string") return holds.indexOf(String(value));
  if (typeof value === "bigint" || typeof value === "number") return Number(value);
  const [above = "", below] = String(value).replace("%", "").split("/");
  const number = Number(above) / Number(below ?? 1);
  return String(value).endsWith("%") ? number / 100 : number;
};

const wholeOf = (value: number): bigint =>
  Number.isFinite(value) ? BigInt(Math.round(value)) : 0n;

/** The measure as text: the number itself, two places further. */
const percent = (value: number): unknown => {
  // What is no number that can be read stays what it is; beyond 2^53 it is only near one.
  if (value !== 0 && Math.abs(value) < 1e-30) return value;
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)))
    return value;
  const [digits = "", exponent = "0"] = String(value).split("e");
  return `${digits}e${String(Number(exponent) + 2)}%`;
};

/** What a fact says where a column holds a number. */
const asFact = (value: number | bigint, holds: Holds): unknown => {
  const number = Number(value);
  if (holds === "rate") return percent(number);
  if (holds === "flag") return number === 1 ? true : number === 0 ? false : value;
  return typeof holds === "string" ? value : (holds[number] ?? value);
};

interface Drawn {
  readonly column: Column;
  /** What a fact says, row by row. */
  readonly said: readonly unknown[];
}

const asList = (values: readonly unknown[], holds: Holds, { random }: Dice): Drawn => {
  const isMasked = chance(random, 0.3);
  const said = values.map((value) => {
    if (holds !== "rate") return value;
    if (typeof value === "bigint") return `${String(value)}e2%`;
    return typeof value === "number" ? percent(value) : value;
  });
  if (!isMasked) return { column: values, said };
  const missing = values.map((value) => value === undefined);
  // Whatever lies under the mask is not looked at.
  const covered = values.map((value) =>
    value === undefined ? pick(random, [7, "abc", null]) : value,
  );
  return { column: { values: covered, missing }, said };
};

const fill = (numbers: readonly number[], { random }: Dice): TypedColumn => {
  const Kind = pick(random, typedArrays);
  if (Kind === BigInt64Array || Kind === BigUint64Array) {
    const exact = numbers.every((value) => Number.isSafeInteger(value) && value >= 0);
    if (!exact) return Float64Array.from(numbers);
    return Kind === BigInt64Array
      ? BigInt64Array.from(numbers.map(wholeOf))
      : BigUint64Array.from(numbers.map(wholeOf));
  }
  const filled = new (Kind as Float64ArrayConstructor)(numbers);
  // A narrow array would make other figures of most; that is tried, but not often.
  const isSame = numbers.every((value, row) => Object.is(filled[row], value));
  return isSame || (Kind === Float32Array && chance(random, 0.5)) || chance(random, 0.1)
    ? filled
    : Float64Array.from(numbers);
};

const asTyped = (values: readonly unknown[], holds: Holds, dice: Dice): Drawn => {
  const numbers = values.map((value) => (value === undefined ? 0 : numberOf(value, holds)));
  const filled = fill(numbers, dice);
  const isGappy = values.includes(undefined);
  const said = values.map((value, row) =>
    value === undefined ? undefined : asFact(filled[row] ?? NaN, holds),
  );
  if (!isGappy && chance(dice.random, 0.8)) return { column: filled, said };
  const missing = Uint8Array.from(values, (value) => (value === undefined ? 1 : 0));
  return { column: { values: filled, missing }, said };
};

const columnOf = (values: readonly unknown[], holds: Holds, dice: Dice): Drawn => {
  const { random, spoilt } = dice;
  const given = values.map((value) => {
    if (chance(random, spoilt)) return pick(random, wrongValues);
    if (value === undefined) return undefined;
    if (chance(random, spoilt)) return undefined;
    return chance(random, spoilt * 2) ? step(random, value) : respelled(random, value, holds);
  });
  return chance(random, 0.5) ? asTyped(given, holds, dice) : asList(given, holds, dice);
};

type Way = "letters" | "measures" | "points";

/** Columns for the facts of some rows, each indicator told in one way. */
export const toldInColumns = (
  rubric: Rubric,
  year: number,
  units: readonly Unit[],
  dice: Dice,
): Told => {
  const { random, local } = dice;
  const columns: Record<string, Column> = {};
  const facts = units.map((): Record<string, Record<string, unknown>> => ({}));
  const context = units.map((): Record<string, unknown> => ({}));
  const unmeasured = units.map((): string[] => []);
  const indicators = indicatorsOf(rubric);

  // General figures: what the letters that stand for them say in a row, and they all say the same.
  const general = new Set<string>();
  for (const [name, { kind }] of Object.entries(rubric.context)) {
    // What is text is no figure.
    if (kind !== undefined || chance(random, local)) continue;
    const values = units.map((unit) => {
      for (const { code, variables } of indicators) {
        for (const [letter, variable] of Object.entries(variables)) {
          const told = "context" in variable && variable.context === name;
          const value = told ? unit[code]?.[letter] : undefined;
          if (value !== undefined) return value;
        }
      }
      return undefined;
    });
    general.add(name);
    const { column, said } = columnOf(values, "count", dice);
    columns[`context.${name}`] = column;
    for (const [row, value] of said.entries()) {
      const all = context[row] ?? {};
      if (value !== undefined) all[name] = value;
    }
  }

  for (const indicator of indicators) {
    const { code, variables } = indicator;
    const { measures } = readsOf(indicator.formula, year);
    const [letters, judged]: [string[], string[]] = [[], []];
    const holds = new Map<string, Holds>([["points", "count"]]);
    let isAllGeneral = true;
    for (const [name, variable] of Object.entries(variables)) {
      if ("context" in variable) {
        if (general.has(variable.context)) continue;
        letters.push(name);
        holds.set(name, "count");
      } else if (variable.kind === undefined) {
        letters.push(name);
        holds.set(name, "count");
      } else {
        judged.push(name);
        holds.set(name, variable.kind);
      }
      isAllGeneral = false;
    }
    for (const { name, kind } of measures) holds.set(name, kind === "amount" ? "count" : "rate");
    const ways: Way[] = ["points"];
    if (letters.length + judged.length > 0) ways.push("letters", "letters", "letters");
    if (measures.length > 0) ways.push("measures", "measures");
    // Points beside letters that are all known already would be a check of them.
    if (isAllGeneral && Object.keys(variables).length > 0) continue;
    if (chance(random, 0.1)) continue;
    const way = pick(random, ways);
    const names = {
      letters: [...letters, ...judged],
      measures: [...measures.map(({ name }) => name), ...judged],
      points: ["points"],
    }[way];
    const isTold = units.map((unit) => names.every((name) => unit[code]?.[name] !== undefined));
    for (const name of names) {
      const values = units.map((unit, row) => (isTold[row] ? unit[code]?.[name] : undefined));
      const { column, said } = columnOf(values, holds.get(name) ?? "count", dice);
      columns[`${code}.${name}`] = column;
      for (const [row, value] of said.entries()) {
        if (value === undefined) continue;
        const all = facts[row] ?? {};
        all[code] = { ...all[code], [name]: value };
      }
    }
    for (const [row, told] of facts.entries()) {
      const isMeasured = measures.some(({ name }) => told[code]?.[name] !== undefined);
      if (way === "measures" && !isMeasured) unmeasured[row]?.push(code);
    }
  }
  const rows = units.map((_, row) => ({
    facts: facts[row] ?? {},
    context: context[row] ?? {},
    unmeasured: unmeasured[row] ?? [],
  }));
  return { columns, rows };
};
