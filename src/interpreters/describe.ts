// How is a formula said in words? One sentence, in Vietnamese or English, in points of the maximum.

import { printedFraction } from "../formula/curve.js";
import { interpret, type Meaning } from "../formula/interpret.js";
import { partsOf } from "../formula/reads.js";
import type { FormulaNode, MeasureNode, Terms } from "../formula/types.js";
import { isZero } from "../numbers/rational.js";
import type { Locale } from "../text.js";

interface Language {
  /** A fraction or threshold as the language writes numbers. */
  readonly number: (text: string) => string;
  readonly ratio: (measure: string, isShare: boolean) => string;
  readonly thresholdToMax: (measure: string, threshold: string) => string;
  readonly allOrNothing: (measure: string, threshold: string, isStrict: boolean) => string;
  readonly flag: (letter: string) => string;
  readonly levels: (letter: string, rows: string) => string;
  /** What a fraction of the maximum is called. */
  readonly earns: (fraction: string) => string;
  readonly level: (level: string, worth: string) => string;
  readonly undecidedLevel: (level: string) => string;
  readonly steps: (measure: string, rows: string) => string;
  readonly step: (at: string, worth: string) => string;
  /** A measure over the best unit's, which may be known. */
  readonly relativeToBest: (measure: string, best: string | undefined) => string;
  /** Where the best unit has nothing. */
  readonly noBest: string;
  readonly bestOf: (formulas: readonly string[]) => string;
  readonly part: (weight: string, formula: string) => string;
  readonly period: (years: string, formula: string) => string;
  readonly awarded: string;
}

/** What is itself a fraction, in brackets before it is divided or divides. */
const bracketed = (text: string): string => (text.includes("/") ? `(${text})` : text);

const inEnglish: Language = {
  number: (text) => text,
  ratio: (measure, isShare) =>
    `${measure} of the maximum${isShare ? "" : ", but not more than the maximum"}`,
  thresholdToMax: (measure, threshold) =>
    `the maximum if ${measure} is at least ${threshold}; below that, ${bracketed(measure)}/${bracketed(threshold)} of the maximum`,
  allOrNothing: (measure, threshold, isStrict) =>
    `the maximum if ${measure} is ${isStrict ? "above" : "at least"} ${threshold}, otherwise 0`,
  flag: (letter) => `the maximum if ${letter} is met, otherwise 0`,
  levels: (letter, rows) => `by the level of ${letter}: ${rows}`,
  earns: (fraction) =>
    fraction === "1" ? "the maximum" : fraction === "0" ? "0" : `${fraction} of the maximum`,
  level: (level, worth) => `${level} earns ${worth}`,
  undecidedLevel: (level) => `no source found says what ${level} earns`,
  steps: (measure, rows) =>
    `by the highest step that ${measure} reaches: below the lowest, 0; ${rows}`,
  step: (at, worth) => `from ${at} on, ${worth}`,
  relativeToBest: (measure, best) =>
    best === undefined
      ? `${bracketed(measure)}/(that of the best unit) of the maximum`
      : `${bracketed(measure)}/${bracketed(best)} of the maximum, ${best} being the best unit's`,
  noBest: "0, since no unit is above 0",
  bestOf: (formulas) => `whichever earns most: ${formulas.map((one) => `(${one})`).join(" or ")}`,
  part: (weight, formula) => `${weight} × (${formula})`,
  period: (years, formula) => `${years}: ${formula}`,
  awarded: "points as awarded; no source found gives a formula",
};

const inVietnamese: Language = {
  number: (text) => text.replace(".", ","),
  ratio: (measure, isShare) =>
    `${measure} × điểm tối đa${isShare ? "" : " nhưng không quá điểm tối đa"}`,
  thresholdToMax: (measure, threshold) =>
    `điểm tối đa nếu ${measure} đạt từ ${threshold} trở lên; dưới mức đó: ${bracketed(measure)}/${bracketed(threshold)} × điểm tối đa`,
  allOrNothing: (measure, threshold, isStrict) =>
    isStrict
      ? `điểm tối đa nếu ${measure} trên ${threshold}, từ mức đó trở xuống được 0 điểm`
      : `điểm tối đa nếu ${measure} đạt từ ${threshold} trở lên, dưới mức đó được 0 điểm`,
  flag: (letter) => `điểm tối đa nếu đạt ${letter}, 0 điểm nếu không đạt`,
  levels: (letter, rows) => `theo mức của ${letter}: ${rows}`,
  earns: (fraction) =>
    fraction === "1" ? "điểm tối đa" : fraction === "0" ? "0 điểm" : `${fraction} điểm tối đa`,
  level: (level, worth) => `${level} được ${worth}`,
  undecidedLevel: (level) => `chưa tìm được văn bản quy định điểm của ${level}`,
  steps: (measure, rows) =>
    `theo bậc cao nhất mà ${measure} đạt được: dưới bậc thấp nhất được 0 điểm; ${rows}`,
  step: (at, worth) => `từ ${at} trở lên được ${worth}`,
  relativeToBest: (measure, best) =>
    best === undefined
      ? `${bracketed(measure)}/(giá trị lớn nhất trong các đơn vị) × điểm tối đa`
      : `${bracketed(measure)}/${bracketed(best)} × điểm tối đa, với ${best} là giá trị lớn nhất trong các đơn vị`,
  noBest: "0 điểm vì không đơn vị nào trên 0",
  bestOf: (formulas) =>
    `trường hợp có điểm cao nhất: ${formulas.map((one) => `(${one})`).join(" hoặc ")}`,
  part: (weight, formula) => `${weight} × (${formula})`,
  period: (years, formula) => `${years.includes("–") ? "Giai đoạn" : "Năm"} ${years}: ${formula}`,
  awarded: "theo điểm được chấm; chưa tìm được văn bản quy định công thức tính điểm",
};

const languages: Readonly<Record<Locale, Language>> = { vi: inVietnamese, en: inEnglish };

const sum = (terms: Terms): string =>
  typeof terms === "object" ? `(${terms.join(" + ")})` : String(terms);

const quotient = (measure: MeasureNode): string =>
  measure.kind === "amount" ? measure.variable : partsOf(measure).map(sum).join("/");

/** What a formula is said with. */
interface Saying extends Language {
  readonly levelName: (variable: string, level: string) => string;
}

const meaning: Meaning<string, Saying> = {
  ratio: ({ measure }, _, { ratio }) => ratio(quotient(measure), measure.kind === "share"),
  thresholdToMax: ({ measure, threshold }, _, { thresholdToMax, number }) =>
    thresholdToMax(quotient(measure), number(threshold)),
  allOrNothing: ({ measure, threshold, strict }, _, { allOrNothing, number }) =>
    allOrNothing(quotient(measure), number(threshold), strict === true),
  flag: ({ variable }, _, { flag }) => flag(variable),
  levels: ({ variable, levels }, _, language) => {
    const rows = levels.map(({ level, fraction }) =>
      fraction === null
        ? language.undecidedLevel(language.levelName(variable, level))
        : language.level(
            language.levelName(variable, level),
            language.earns(language.number(fraction)),
          ),
    );
    return language.levels(variable, rows.join("; "));
  },
  steps: ({ measure, steps }, _, language) => {
    const rows = steps.map(({ at, fraction }) =>
      language.step(language.number(at), language.earns(language.number(fraction))),
    );
    return language.steps(quotient(measure), rows.join("; "));
  },
  relativeToBest: ({ measure, best }, _, { relativeToBest, noBest, number }) =>
    best !== undefined && isZero(printedFraction(best))
      ? noBest
      : relativeToBest(quotient(measure), best === undefined ? undefined : number(best)),
  bestOf: ({ formulas }, recur, { bestOf }) => bestOf(formulas.map(recur)),
  weightedParts: ({ parts }, recur, { part, number }) =>
    parts.map(({ weight, formula }) => part(number(weight), recur(formula))).join(" + "),
  byPeriod: ({ periods }, recur, { period }) =>
    periods
      .map(({ from, to, formula }) => {
        const years = from === to ? String(from) : `${String(from)}–${String(to)}`;
        return period(years, recur(formula));
      })
      .join(". "),
  awarded: (_, __, { awarded }) => awarded,
};

/** How a formula is to be said. */
export interface DescribeOptions {
  readonly locale: Locale;
  /** How a level of a letter is called; its name in the formula unless given. */
  readonly levelName?: (variable: string, level: string) => string;
}

/**
 * Says a formula in one sentence, Vietnamese or English, in the letters of its indicator.
 *
 * @example
 * ```ts
 * import { describe, ratio, share } from "@dti/score/define";
 *
 * describe(ratio(share("a", "b")), { locale: "vi" }) // => "a/b × điểm tối đa"
 * ```
 */
export const describe = (
  formula: FormulaNode,
  { locale, levelName = (_, level) => level }: DescribeOptions,
): string => interpret(meaning, formula, { ...languages[locale], levelName });
