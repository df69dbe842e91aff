// Which letters does each indicator take, what is its maximum, and where is its threshold?
// What a generator must know to aim at a threshold. The judge does not read this table: it has its own formulas.

import type { RubricName } from "./judge.js";

/** How letters make the measure. In a share the numerator is part of the denominator, letter by letter. */
export type Layout = "a/b" | "b/a" | "a/7" | "(a+b)/c" | "(a+b)/(c+d)" | "(b+d)/(a+c)";

export interface Measured {
  readonly kind: "measured";
  readonly max: number;
  readonly layout: Layout;
  /** Full points from this percentage on. */
  readonly percent: number;
  /** The threshold from 2028 on, where it moves. */
  readonly percentFrom2028?: number;
  /** All or nothing at the threshold. */
  readonly cliff?: true;
  /** A quotient may exceed 1; a share may not. */
  readonly quotient?: true;
  /** Where decimals make sense: all letters are money, or the denominator is in thousands of people. */
  readonly decimals?: "all" | "denominator";
  /** The general information that b is bound to. */
  readonly bound?: string;
  readonly mayBeEmpty?: true;
  /** Half of the points are the flag m1, the other half the measure. */
  readonly halfFlag?: true;
}

export type Shape =
  | Measured
  | { readonly kind: "flags"; readonly max: number; readonly flags: readonly string[] }
  | { readonly kind: "level"; readonly max: number }
  | { readonly kind: "points"; readonly max: number };

type Extra = Partial<Omit<Measured, "kind" | "max">>;

const measured = (max: number, extra: Extra = {}): Measured => ({
  kind: "measured",
  max,
  layout: "a/b",
  percent: 100,
  ...extra,
});
const share = (max: number, percent = 100, extra: Extra = {}): Measured =>
  measured(max, { percent, ...extra });
const cliff = (max: number, percent: number, extra: Extra = {}): Measured =>
  measured(max, { percent, cliff: true, ...extra });
const quotient = (max: number, percent = 100, extra: Extra = {}): Measured =>
  measured(max, { percent, quotient: true, ...extra });
const flags = (max: number, count: number): Shape => ({
  kind: "flags",
  max,
  flags: ["m1", "m2", "m3", "m4"].slice(0, count),
});
const points = (max: number): Shape => ({ kind: "points", max });

const DRAFT: Readonly<Record<string, Shape>> = {
  "1.1": share(20),
  "1.2": share(20, 99),
  "1.3": share(20),
  "1.4": flags(20, 2),
  "1.5": quotient(80),
  "1.6": flags(40, 3),
  "2.1": cliff(30, 100),
  "2.2": share(30, 10, { layout: "(a+b)/(c+d)" }),
  "2.3": share(20),
  "2.4": share(20),
  "3.1": share(50),
  "3.2": share(50),
  "4.1": flags(20, 4),
  "4.2": share(20),
  "4.3": share(50, 80),
  "4.4": share(50, 80, { layout: "b/a" }),
  "4.5": share(40, 95, { layout: "(b+d)/(a+c)", percentFrom2028: 99 }),
  "4.6": share(20, 1, { layout: "(a+b)/c", decimals: "all" }),
  "5.1": share(50, 30, { decimals: "all" }),
  "5.2": quotient(50, 100, { decimals: "denominator" }),
  "5.3": share(50, 20, { decimals: "all" }),
  "5.4": share(50),
  "6.1": quotient(40),
  "6.2": quotient(40, 95),
  "6.3": quotient(40, 70),
  "6.4": quotient(40, 95),
  "6.5": quotient(40, 80),
};

const DECISION: Readonly<Record<string, Shape>> = {
  "1.1": flags(10, 1),
  "1.2": cliff(10, 100, { quotient: true }),
  "1.3": flags(10, 2),
  "1.4": flags(10, 2),
  "1.5": flags(10, 2),
  "2.1": flags(10, 1),
  "2.2": flags(10, 1),
  "2.3": flags(10, 1),
  "2.4": flags(20, 1),
  "3.1": cliff(30, 100, { bound: "villages" }),
  "3.2": cliff(30, 100, { bound: "villages" }),
  "3.3": quotient(30, 100, { bound: "population" }),
  "3.4": cliff(30, 80, { bound: "households" }),
  "3.5": share(30, 100, { halfFlag: true }),
  "3.6": quotient(30, 100, { layout: "a/7" }),
  "3.7": flags(20, 3),
  "4.1": cliff(10, 100),
  "4.2": cliff(30, 10),
  "4.3": cliff(20, 1),
  "4.4": share(20),
  "4.5": cliff(10, 5, { bound: "population" }),
  "4.6": share(10),
  "5.1": share(20),
  "5.2": share(20),
  "5.3": share(10),
  "5.4": share(10, 100, { mayBeEmpty: true }),
  "5.5": share(10, 100, { mayBeEmpty: true }),
  "5.6": share(10),
  "5.7": flags(10, 1),
  "5.8": flags(10, 1),
  "6.1": flags(20, 4),
  "6.2": { kind: "level", max: 20 },
  "6.3": share(20),
  "6.4": cliff(20, 60),
  "6.5": share(20, 80),
  "6.6": share(50, 70),
  "6.7": share(10),
  "6.8": share(10),
  "6.9": share(30, 1, { layout: "(a+b)/c", decimals: "all" }),
  "7.1": points(50),
  "7.2": points(30),
  "7.3": share(20, 100, { bound: "enterprises" }),
  "7.4": share(20),
  "7.5": points(30),
  "8.1": quotient(50),
  "8.2": quotient(50, 50),
  "8.3": quotient(50, 70),
};

export const SHAPES: Readonly<Record<RubricName, Readonly<Record<string, Shape>>>> = {
  draft3530: DRAFT,
  decision405: DECISION,
};

export const YEARS: Readonly<Record<RubricName, readonly number[]>> = {
  draft3530: [2025, 2026, 2027, 2028, 2029, 2030],
  decision405: [2024, 2025],
};

/** The general information that Decision 405's indicators are bound to. */
export const CONTEXT = ["villages", "population", "households", "enterprises"] as const;

export function thresholdOf(shape: Measured, year: number): number {
  return year >= 2028 ? (shape.percentFrom2028 ?? shape.percent) : shape.percent;
}
