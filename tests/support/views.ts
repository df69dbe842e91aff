// What may a province report of what is true? Some of it, in its letters, its rates or its points,
// each more or less exactly; never anything that is false.

import { notApplicable, score, unevidenced, type Result, type Rubric } from "@dti/score";
import type { IndicatorNode, MeasureNode } from "@dti/score/define";
import fc from "fast-check";

import { fraction, parseRate, type Fraction } from "../oracle/fraction.js";
import { aboveZero, blurCount, blurPoints, blurRate, hazes, type Blur, type Haze } from "./blur.js";
import { indicatorsOf, lettersOf, readsOf, sidesOf } from "./tree.js";
import type { Thousandths, Truth, World } from "./truth.js";

/** What a fact is made of. */
export type Form =
  /** Letters and judgements. */
  | "letters"
  /** Every measure by name, and judgements. */
  | "rates"
  | "points"
  /** All of them: letters, and the rest as a check. */
  | "everything"
  | "unevidenced letters"
  | "unevidenced"
  | "not applicable"
  | "missing";

/** Facts as `score` takes them. */
export interface Reported {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly options: {
    readonly year: number;
    readonly context: Readonly<Record<string, unknown>>;
    readonly readings?: Readonly<Record<string, string>>;
  };
}

/** How an indicator is reported. */
export interface View {
  readonly form: Form;
  readonly hazes: Readonly<Record<string, Haze>>;
  /** Whether letters are given that the context gives too. */
  readonly isLocal: boolean;
}

/** How a whole world is reported. */
export interface Views {
  readonly indicators: Readonly<Record<string, View>>;
  readonly context: Readonly<Record<string, Haze>>;
  readonly general: readonly string[];
}

/** What reports may be made of. */
export interface ViewOptions {
  readonly forms?: readonly Form[];
  readonly blurs?: readonly Blur[];
  /** How general figures are reported; as all others unless given. */
  readonly contextBlurs?: readonly Blur[];
  /** Whether every general figure is given, and none of them again as a letter. */
  readonly isGeneral?: boolean;
}

const clear: Haze = { blur: "exact", digits: 0, below: 0, above: 0, comma: false };

const viewOf = (
  indicator: IndicatorNode,
  forms: readonly Form[],
  blurs: readonly Blur[],
  isGeneral: boolean,
): fc.Arbitrary<View> => {
  const { measures } = readsOf(indicator.formula);
  const names = [
    ...Object.keys(indicator.variables),
    ...measures.map(({ name }) => name),
    "points",
  ];
  return fc.record({
    form: fc.constantFrom(...forms),
    hazes: fc.record(Object.fromEntries(names.map((name) => [name, hazes(...blurs)]))),
    isLocal: isGeneral ? fc.constant(false) : fc.boolean(),
  });
};

/** Ways to report the worlds of a rubric. */
export const viewsOf = (
  rubric: Rubric,
  {
    forms = ["letters"],
    blurs = ["exact"],
    contextBlurs = blurs,
    isGeneral = false,
  }: ViewOptions = {},
): fc.Arbitrary<Views> => {
  const names = Object.keys(rubric.context).filter((name) => !rubric.context[name]?.kind);
  return fc.record({
    indicators: fc.record(
      Object.fromEntries(
        indicatorsOf(rubric).map((one) => [one.code, viewOf(one, forms, blurs, isGeneral)]),
      ),
    ),
    context: fc.record(Object.fromEntries(names.map((name) => [name, hazes(...contextBlurs)]))),
    general: isGeneral ? fc.constant(names) : fc.subarray(names),
  });
};

const rateOf = (measure: MeasureNode, letters: Thousandths): Fraction | undefined => {
  const [above, under] = sidesOf(measure).map((terms) =>
    typeof terms === "number"
      ? terms * 1000
      : lettersOf(terms).reduce((sum, name) => sum + (letters[name] ?? 0), 0),
  );
  return under === undefined || under === 0 ? undefined : fraction(above ?? 0, under);
};

/** What is known of an indicator before it is reported. */
interface Known {
  readonly indicator: IndicatorNode;
  readonly truth: Truth;
  readonly year: number;
  /** Points by the formula, exact; undefined where it leaves them undecided. */
  readonly earned: Fraction | undefined;
  /** Names of the general figures that are given. */
  readonly general: readonly string[];
}

const rates = ({ indicator, truth, year }: Known, hazes: View["hazes"]): object | undefined => {
  const { measures } = readsOf(indicator.formula, year);
  const found = measures.map((measure) => {
    const rate = rateOf(measure, truth.letters);
    const haze = hazes[measure.name] ?? clear;
    if (rate === undefined) return undefined;
    const figure =
      measure.kind === "amount" ? blurCount(Number(rate.n), haze) : blurRate(rate, haze);
    return [measure.name, figure] as const;
  });
  if (found.length === 0 || found.includes(undefined)) return undefined;
  return Object.fromEntries(found.flatMap((one) => (one === undefined ? [] : [one])));
};

/** Letters of denominators that must not be 0. */
const neverZero = ({ indicator }: Known): readonly string[] =>
  readsOf(indicator.formula).measures.flatMap((measure) =>
    measure.kind === "amount" || measure.whenEmpty !== undefined
      ? []
      : lettersOf(sidesOf(measure)[1]),
  );

const letters = (known: Known, { hazes, isLocal }: View): object => {
  const positive = neverZero(known);
  return Object.fromEntries(
    Object.entries(known.truth.letters).flatMap(([name, count]) => {
      const variable = known.indicator.variables[name];
      const isBound = variable !== undefined && "context" in variable;
      if (isBound && known.general.includes(variable.context) && !isLocal) return [];
      const haze = hazes[name] ?? clear;
      return [[name, blurCount(count, positive.includes(name) ? aboveZero(haze) : haze)]];
    }),
  );
};

const report = (known: Known, view: View): unknown => {
  const { indicator, truth, earned, year } = known;
  const { judged } = truth;
  const points =
    earned === undefined ? {} : { points: blurPoints(earned, view.hazes["points"] ?? clear) };
  const reads = readsOf(indicator.formula, year);
  const isAwarded = reads.measures.length + reads.judged.length === 0;
  const all = { ...letters(known, view), ...judged };
  const isPoints = isAwarded && earned !== undefined;
  const byLetters = isPoints ? points : all;
  const byRates = rates(known, view.hazes);
  switch (view.form) {
    case "letters":
      return byLetters;
    case "rates":
      // Letters without a formula leave it undecided what they earn.
      if (isPoints && Object.keys(all).length > 0) return all;
      return byRates === undefined ? byLetters : { ...byRates, ...judged };
    case "points":
      return earned === undefined ? byLetters : points;
    case "everything":
      return { ...byLetters, ...byRates, ...points };
    case "unevidenced letters":
      return unevidenced(byLetters, "no document");
    case "unevidenced":
      return unevidenced(null, "no document");
    case "not applicable":
      return notApplicable("none here");
    case "missing":
      return undefined;
  }
};

const reported = (
  rubric: Rubric,
  world: World,
  views: Views,
  earned: (code: string) => Fraction | undefined,
): Reported => {
  const facts = indicatorsOf(rubric).flatMap((indicator) => {
    const { code } = indicator;
    const [truth, view] = [world.truths[code], views.indicators[code]];
    if (truth === undefined || view === undefined) return [];
    const known = {
      indicator,
      truth,
      year: world.year,
      earned: truth.points === undefined ? earned(code) : fraction(truth.points, 1000),
      general: views.general,
    };
    const fact = report(known, view);
    return fact === undefined ? [] : [[code, fact] as const];
  });
  const context = views.general.map((name) => {
    const haze = aboveZero(views.context[name] ?? clear);
    return [name, blurCount(world.context[name] ?? 0, haze)] as const;
  });
  return {
    facts: Object.fromEntries(facts),
    options: { year: world.year, context: Object.fromEntries(context) },
  };
};

/** Scores what is reported. */
export const scoreReport = (rubric: Rubric, { facts, options }: Reported): Result =>
  score(rubric, facts, options);

/** All of a world in exact letters, every figure once. */
export const truthOf = (rubric: Rubric, world: World): Reported => {
  const general = Object.keys(world.context);
  const indicators = indicatorsOf(rubric).map(({ code }) => {
    return [code, { form: "letters", hazes: {}, isLocal: false } as const] as const;
  });
  const views = { indicators: Object.fromEntries(indicators), context: {}, general };
  return reported(rubric, world, views, () => undefined);
};

/** A world as some views report it; `truth` is its exact result. */
export const reportOf = (rubric: Rubric, world: World, views: Views, truth: Result): Reported =>
  reported(rubric, world, views, (code) => {
    const node = truth.at(code);
    // What is left out of the maximum has no points to report.
    const isExcluded = node.state === "not-applicable" && node.max === 0;
    return node.state === "undecided" || isExcluded ? undefined : parseRate(node.exact);
  });
