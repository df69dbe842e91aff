// What may a province report? Random fact sets for either rubric and any year it serves, from a seed.
// Aimed where scorers go wrong: thresholds met exactly and missed by one, zeros, counts beyond 2^53, quotients above 1.

import type { Context, Fact, Facts, Figure } from "./facts.js";
import { lettersOf, shorten, spellPercent, spellThousandths, spellWhole } from "./figures.js";
import { decimalText } from "./fraction.js";
import type { RubricName } from "./judge.js";
import { between, chance, mulberry32, ofAnyLength, pick, upTo } from "./random.js";
import type { Random } from "./random.js";
import { CONTEXT, SHAPES, thresholdOf, YEARS } from "./shapes.js";
import type { Measured, Shape } from "./shapes.js";

export interface FactSet {
  readonly facts: Facts;
  readonly year: number;
  readonly context?: Context;
}

type Aim = "zero" | "at" | "below" | "above" | "full" | "over" | "under" | "any";

function drawAim(random: Random): Aim {
  const draw = random();
  if (draw < 0.06) return "zero";
  if (draw < 0.18) return "at";
  if (draw < 0.26) return "below";
  if (draw < 0.3) return "above";
  if (draw < 0.36) return "full";
  if (draw < 0.42) return "over";
  return draw < 0.85 ? "under" : "any";
}

/** A denominator: small in 30 of 100, ordinary in 45, up to 2^53 in 15, beyond it in 10. */
export function drawWhole(random: Random): bigint {
  const draw = random();
  if (draw < 0.3) return BigInt(between(random, 1, 20));
  if (draw < 0.75) return ofAnyLength(random, 7);
  if (draw < 0.9) return BigInt(between(random, 1, Number.MAX_SAFE_INTEGER));
  return 9007199254740992n + upTo(random, 10n ** BigInt(between(random, 15, 24)));
}

/** A numerator for this denominator; the threshold is exact only where the denominator allows it. */
function drawPart(
  random: Random,
  aim: Aim,
  whole: bigint,
  percent: number,
  quotient: boolean,
): bigint {
  const full = whole * BigInt(percent);
  const threshold = (full + 99n) / 100n;
  switch (aim) {
    case "zero":
      return 0n;
    case "at":
      return threshold;
    case "below":
      return threshold - 1n;
    case "above":
      return full / 100n + 1n <= whole || quotient ? full / 100n + 1n : whole;
    case "full":
      return whole;
    case "over":
      return quotient ? whole + 1n + upTo(random, whole * 2n) : whole - upTo(random, whole / 10n);
    case "under":
      return upTo(random, threshold);
    case "any":
      return upTo(random, whole);
  }
}

/** The least multiplier that makes a percentage of the product whole: 20 for 5 %, 5 for 80 %. */
function stepOf(percent: number): bigint {
  for (let step = 1; step < 100; step += 1) if ((step * percent) % 100 === 0) return BigInt(step);
  return 100n;
}

function drawRate(random: Random, aim: Aim, percent: number, quotient: boolean): string {
  if (chance(random, 0.3)) {
    const whole = drawWhole(random) * (aim === "at" ? stepOf(percent) : 1n);
    return `${drawPart(random, aim, whole, percent, quotient)}/${whole}`;
  }
  // In ten-thousandths of a percent; most figures are printed with two decimals or fewer.
  const grain = pick(random, [1n, 100n, 100n, 1000n, 10000n]);
  const whole = 1_000_000n / grain;
  const part = drawPart(random, aim, whole, percent, quotient) * grain;
  return quotient && chance(random, 0.3)
    ? shorten(random, decimalText(part, 6))
    : spellPercent(random, part);
}

/** Points as awarded: with two decimals, on a half-hundredth, or with as many as six. */
function drawPoints(random: Random, max: number): Fact {
  const draw = random();
  if (draw < 0.1) return { points: draw < 0.05 ? "0" : String(max) };
  const places = pick(random, [0, 1, 2, 2, 2, 3, 4, 6]);
  const most = max * 10 ** places;
  return { points: shorten(random, decimalText(BigInt(between(random, 0, most)), places)) };
}

/** What one set of facts shares: its year, and the general information by value and by spelling. */
interface Setting {
  readonly year: number;
  readonly shared: Readonly<Record<string, bigint>>;
  readonly spelled: Readonly<Record<string, Figure>>;
  readonly context: Context;
}

function drawMeasured(random: Random, shape: Measured, setting: Setting): Fact {
  const percent = thresholdOf(shape, setting.year);
  const quotient = shape.quotient === true;
  const flag = shape.halfFlag ? { m1: chance(random, 0.5) } : {};
  const aim = drawAim(random);
  if (chance(random, 0.15)) return { ...flag, rate: drawRate(random, aim, percent, quotient) };
  if (shape.mayBeEmpty && chance(random, 0.1)) return { a: 0, b: 0 };
  if (shape.bound) return drawBound(random, shape.bound, aim, percent, quotient, setting);

  const divisible = aim === "at" || chance(random, 0.3) ? stepOf(percent) : 1n;
  const whole = shape.layout === "a/7" ? 7n : drawWhole(random) * divisible;
  const part = drawPart(random, aim, whole, percent, quotient);
  const decimals = chance(random, 0.6) ? shape.decimals : undefined;
  if (decimals === "denominator") {
    // Whole enterprises over thousands of people: the part is whole, so thousandths of it are cut off.
    const thousandths = aim === "at" ? whole * 1000n : whole;
    const a = aim === "at" ? part : part / 1000n;
    return { a: spellWhole(random, a), b: spellThousandths(random, thousandths) };
  }
  const spell = decimals === "all" ? spellThousandths : spellWhole;
  return { ...flag, ...lettersOf(random, shape.layout, part, whole, spell) };
}

/** The same figure wherever it is bound, here or in the context; never a second opinion. */
function drawBound(
  random: Random,
  name: string,
  aim: Aim,
  percent: number,
  quotient: boolean,
  setting: Setting,
): Fact {
  const whole = setting.shared[name] ?? 1n;
  const a = spellWhole(random, drawPart(random, aim, whole, percent, quotient));
  const b = chance(random, 0.05) ? spellWhole(random, whole) : setting.spelled[name];
  if (b === undefined || (setting.context[name] !== undefined && chance(random, 0.7))) return { a };
  return { a, b };
}

function drawFact(random: Random, shape: Shape, setting: Setting): Fact {
  if (shape.kind === "points" || chance(random, 0.05)) return drawPoints(random, shape.max);
  switch (shape.kind) {
    case "flags": {
      // All or none now and then: with four flags chance alone would leave them rare.
      const odds = pick(random, [0, 0.5, 0.5, 1]);
      return Object.fromEntries(shape.flags.map((name) => [name, chance(random, odds)]));
    }
    case "level":
      return { m1: chance(random, 0.5) ? "A" : "below-B" };
    case "measured":
      return drawMeasured(random, shape, setting);
  }
}

function drawSetting(random: Random, rubric: RubricName): Setting {
  const year = pick(random, YEARS[rubric]);
  if (rubric === "draft3530") return { year, shared: {}, spelled: {}, context: {} };
  const shared: Record<string, bigint> = {};
  const spelled: Record<string, Figure> = {};
  const context: Record<string, Figure> = {};
  for (const name of CONTEXT) {
    const whole = drawWhole(random) * (chance(random, 0.5) ? 20n : 1n);
    const figure = spellWhole(random, whole);
    shared[name] = whole;
    spelled[name] = figure;
    if (chance(random, 0.5))
      context[name] = chance(random, 0.05) ? spellWhole(random, whole) : figure;
  }
  return { year, shared, spelled, context };
}

/** One fact set as `score(rubric, facts, { year, context })` takes it. */
export function generate(rubric: RubricName, random: Random): FactSet {
  const setting = drawSetting(random, rubric);
  // Most provinces lack a few figures, some none, some most of them.
  const gaps = pick(random, [0.05, 0.05, 0.05, 0.05, 0, 0.6]);
  const facts: Record<string, Fact> = {};
  for (const [code, shape] of Object.entries(SHAPES[rubric])) {
    if (!chance(random, gaps)) facts[code] = drawFact(random, shape, setting);
  }
  const { year, context } = setting;
  return Object.keys(context).length > 0 ? { facts, year, context } : { facts, year };
}

/** So many fact sets from one seed, drawn as they are asked for. */
export function* generateMany(rubric: RubricName, seed: number, count: number): Generator<FactSet> {
  const random = mulberry32(seed);
  for (let index = 0; index < count; index += 1) yield generate(rubric, random);
}
