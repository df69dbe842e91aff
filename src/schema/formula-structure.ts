// How are formulas and measures written as JSON? A description for each kind, told apart by `kind`.

import type { FormulaKind, MeasureNode } from "../formula/types.js";
import { readFraction } from "../numbers/numeral.js";
import { gcd } from "../numbers/rational.js";
import { namePattern } from "../rubric/names.js";
import {
  byKind,
  either,
  filled,
  later,
  list,
  literal,
  matching,
  nullable,
  object,
  optional,
  text,
  where,
  whole,
  type Schema,
  type Shape,
} from "./zod.js";

// `"80%"`, `"1/4"`, `"0.995"` or `"1"`: the looks alone; what it is worth is checked afterwards.
const fractionPattern = /^(?:\d{1,64}(?:\.\d{1,62})?(?:[eE][+-]?\d{1,3})?%?|\d{1,30}\/\d{1,30})$/;

/** The name of a letter or measure. */
export const name = /* @__PURE__ */ matching(namePattern, "!bad_code");
/** The name of a level. */
export const level = /* @__PURE__ */ filled(200);
const fraction = /* @__PURE__ */ matching(fractionPattern, "!bad_fraction");
const threshold = /* @__PURE__ */ matching(fractionPattern, "!threshold_not_positive");
const year = /* @__PURE__ */ whole(1000, 9999, "a year");

const mostOver = 10n ** 30n;

/** Whether weights are soon added up, as those over many unlike denominators are not. */
const haveCommonDenominator = (parts: unknown): boolean => {
  let common = 1n;
  // Asked only of parts that are as described.
  for (const { weight } of parts as readonly { readonly weight: string }[]) {
    const [, denominator] = readFraction(weight) ?? [0n, 1n];
    common *= denominator / gcd(common, denominator);
    if (common > mostOver) return false;
  }
  return true;
};

const anyTerms = "a letter, a list of letters or a whole number above 0";

const terms = /* @__PURE__ */ either(
  [text(), list(text(), 1, anyTerms), whole(1, Number.MAX_SAFE_INTEGER, anyTerms)],
  anyTerms,
);

const whenEmpty = /* @__PURE__ */ optional(
  literal([0, 1, "not-applicable"], '0 | 1 | "not-applicable"'),
);

const measures: { readonly [Kind in MeasureNode["kind"]]: Shape } = {
  share: { name, part: terms, whole: terms, whenEmpty },
  quotient: { name, numerator: terms, denominator: terms, whenEmpty },
  amount: { name, variable: text() },
};

const capital = (kind: string): string => kind.replace(/^./, (letter) => letter.toUpperCase());

/** One object for each kind, called by it: `Share`, `ThresholdToMax`. */
const kindsOf = (shapes: Readonly<Record<string, Shape>>): readonly Schema[] =>
  Object.entries(shapes).map(([kind, shape]) =>
    object(capital(kind), { kind: literal([kind]), ...shape }),
  );

const measure = /* @__PURE__ */ byKind("Measure", kindsOf(measures), "!measure");

const below = /* @__PURE__ */ later(() => formula);

const levelRow = /* @__PURE__ */ object("LevelRow", { level, fraction: nullable(fraction) });
const step = /* @__PURE__ */ object("Step", { at: threshold, fraction });
const part = /* @__PURE__ */ object("Part", { weight: fraction, formula: below });
const period = /* @__PURE__ */ object("Period", { from: year, to: year, formula: below });

const formulas: { readonly [Kind in FormulaKind]: Shape } = {
  ratio: { measure },
  thresholdToMax: { measure, threshold },
  allOrNothing: { measure, threshold, strict: optional(literal([true])) },
  flag: { variable: text() },
  levels: { variable: text(), levels: list(levelRow) },
  steps: { measure, steps: list(step, 1, "at least one step") },
  relativeToBest: { measure, best: optional(fraction) },
  bestOf: { formulas: list(below, 2, "at least two formulas") },
  weightedParts: {
    parts: where(
      list(part),
      haveCommonDenominator,
      "weights with a common denominator of at most 30 digits",
    ),
  },
  byPeriod: { periods: list(period, 1, "at least one period") },
  awarded: {},
};

/** A formula of any kind. */
export const formula: Schema = /* @__PURE__ */ byKind("Formula", kindsOf(formulas), "!formula");

/** The kinds of formulas and of measures, by the word that stands for another one. */
export const kinds: Readonly<Record<string, readonly string[]>> = {
  "!formula": Object.keys(formulas),
  "!measure": Object.keys(measures),
};
