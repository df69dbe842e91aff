// Which measures does a fact establish? Those it reports, and those its letters suffice for;
// whatever contradicts itself is reported.

import type { Issue, Path } from "../errors.js";
import { once, onceAYear } from "../formula/once.js";
import { partsOf, readsOf, variablesOfMeasure } from "../formula/reads.js";
import type { FormulaNode, MeasureNode } from "../formula/types.js";
import { intersect, map, type Quantity } from "../numbers/interval.js";
import { compare, exactText, min, one, type Rational } from "../numbers/rational.js";
import type { IndicatorNode } from "../rubric/types.js";
import { boundLetters, intervalText, type Context } from "./context.js";
import { measured, total, type Measure } from "./measure.js";
import type { Given } from "./read-fact.js";
import {
  closed,
  declaredLinks,
  fits,
  impliedLinks,
  narrow,
  type Figures,
  type Link,
} from "./relations.js";
import { measuresOf } from "./slots.js";
import { issue, type Report } from "./issue.js";

/** A fact ready to be weighed by any formula of its indicator. */
export interface Weighable {
  /** Letters, cut to what parts and wholes allow. */
  readonly letters: Figures;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly judged: Given["judged"];
  readonly points: Quantity | undefined;
  /** Measures that do not apply, because their denominator is zero and the rubric says so. */
  readonly empty: ReadonlySet<string>;
  readonly warnings: readonly Issue[];
}

/** What a fact is weighed under. */
export interface WeighScope {
  readonly year: number;
  readonly max: Rational;
  readonly context: Context;
}

/** What a formula of an indicator makes of its letters. */
interface Clause {
  readonly needed: readonly MeasureNode[];
  /** Letters that cannot exceed others. */
  readonly links: readonly Link[];
  /** Equal for formulas that are ready once one of them is. */
  readonly key: string;
}

/** The links that an indicator declares, and the clause of each of its formulas. */
const tiesOf = /* @__PURE__ */ once((indicator: IndicatorNode) => {
  const declared = closed(declaredLinks(indicator));
  const clauseOf = onceAYear((formula: FormulaNode, year: number): Clause => {
    const needed = readsOf(formula, year).measures;
    const links = closed([...declared, ...impliedLinks(needed)]);
    return { needed, links, key: JSON.stringify(needed) };
  });
  return { declared, clauseOf };
});

/** Whether letters that are ready for one formula of an indicator are so for another. */
export const isReadyAlike = (
  indicator: IndicatorNode,
  one: FormulaNode,
  other: FormulaNode,
  year: number,
): boolean => {
  const { clauseOf } = tiesOf(indicator);
  return clauseOf(one, year).key === clauseOf(other, year).key;
};

/** Letters of a fact, completed with the general figures that some of them stand for. */
const lettersOf = (indicator: IndicatorNode, { figures }: Given, context: Context): Figures => {
  const letters = new Map<string, Quantity>();
  for (const [name, figure] of figures) {
    if (Object.hasOwn(indicator.variables, name)) letters.set(name, figure);
  }
  const isReported = measuresOf(indicator).some(({ name }) => figures.has(name));
  // A fact that reports measures instead of letters leaves the general figures aside.
  if (letters.size === 0 && isReported) return letters;
  for (const { letter, name } of boundLetters(indicator)) {
    const general = context.get(name);
    if (general !== undefined) letters.set(letter, general);
  }
  return letters;
};

/** The letter to point at when one side of a measure is wrong; the measure itself when that is a sum. */
const nameOf = (measure: MeasureNode, side: 0 | 1): string => {
  const terms = partsOf(measure)[side];
  return typeof terms === "string" ? terms : measure.name;
};

/** Establishes the measures of a fact; `formula` is the one in force, others may lack theirs. */
export const weighable = (
  indicator: IndicatorNode,
  formula: FormulaNode,
  given: Given,
  { year, max, context }: WeighScope,
  report: Report,
): Weighable => {
  const path: Path = [indicator.code];
  const letters = lettersOf(indicator, given, context);
  const { declared, clauseOf } = tiesOf(indicator);
  const { needed, links: all } = clauseOf(formula, year);
  const broken = declared.filter((link) => !fits(link, letters));
  for (const { part, whole } of broken) {
    const [least, most] = [total(part, letters, "low"), total(whole, letters, "high")].map(
      exactText,
    );
    const details = { part: least ?? "", whole: most ?? "", wholeName: whole };
    report("part_above_whole", [...path, part], details);
  }
  const links = all.filter((link) => fits(link, letters));
  const figures = narrow(letters, links);
  const measures = new Map<string, Measure>();
  const empty = new Set<string>();
  for (const measure of measuresOf(indicator)) {
    const { name } = measure;
    const reported = given.figures.get(name);
    if (reported !== undefined) measures.set(name, reported);
    if (!variablesOfMeasure(measure).every((letter) => letters.has(letter))) continue;
    const value = measured(measure, figures, links);
    // What only another reading needs is not this fact's error; neither is a second word on a part
    // that is already known to exceed its whole.
    const isNeeded = needed.some((one) => one.name === name) && broken.length === 0;
    if (value === "not applicable") empty.add(name);
    else if (value === "zero denominator") {
      if (isNeeded) report("zero_denominator", [...path, nameOf(measure, 1)], { name });
    } else if (value === "above one") {
      const [part, whole] = partsOf(measure);
      const value = `${exactText(total(part, letters, "low"))} / ${exactText(total(whole, letters, "high"))}`;
      if (isNeeded) report("share_above_one", [...path, nameOf(measure, 0)], { value });
    } else {
      if (reported !== undefined && intersect(reported, value) === undefined) {
        const details = { given: intervalText(reported), computed: intervalText(value) };
        report("facts_disagree", [...path, name], details);
      }
      measures.set(name, value);
    }
  }
  const points = given.figures.get("points");
  if (points !== undefined && compare(points.low, max) > 0) {
    const details = { value: intervalText(points), max: indicator.max };
    report("points_above_max", [...path, "points"], details);
  }
  const warnings = needed.flatMap(({ kind, name }) => {
    const value = measures.get(name)?.point;
    return kind === "quotient" && value !== undefined && compare(value, one) > 0
      ? [issue("quotient_above_one", [...path, name], { value: exactText(value) })]
      : [];
  });
  return {
    letters: figures,
    measures,
    judged: given.judged,
    // Reported points end at the maximum.
    points: points && map((end) => min(max, end), points),
    empty,
    warnings,
  };
};
