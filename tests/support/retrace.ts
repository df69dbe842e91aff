// Does each step of a trace follow from the steps below it? Every value again, by arithmetic that
// shares nothing with the library's; what does not follow is named.

import { compare, fraction, parseRate, ZERO } from "../oracle/fraction.js";
import type {
  FigureStep,
  FormulaStep,
  JudgementStep,
  MeasureStep,
  NodeStep,
  Step,
  UnitStep,
} from "@dti/score";
import type { Rules } from "@dti/score/define";

import { readReported } from "./reported.js";
import {
  exactSpan,
  formulaAgain,
  isSameSpan,
  mayNotApply,
  measureAgain,
  spanOfStep,
  weighted,
  type Span,
} from "./retrace-measure.js";
import { printedAs } from "./round.js";

type Scored = Pick<Rules, "tie" | "notApplicable">;

export const isNodeStep = (step: Step): step is NodeStep => "node" in step;
const isFormula = (step: Step): step is FormulaStep => "formula" in step;
const isMeasure = (step: Step): step is MeasureStep => "measure" in step;

/** A step and all below it, what was not read too. */
export const stepsIn = (step: Step): readonly Step[] => [
  step,
  ...step.steps.flatMap((below: Step) => stepsIn(below)),
  ...(isNodeStep(step) ? step.unread.flatMap(stepsIn) : []),
];

const told = ({ at, kind, value }: Step, problem: string): string =>
  `${at} (${kind}, ${value.low} ${value.point} ${value.high}) ${problem}`;

const isRising = ({ point, low, high }: Span): boolean =>
  compare(low, point) <= 0 && (high === undefined || compare(point, high) <= 0);

/** Whether the range lies in that of what was reported. */
const isHeldBy = (inner: Span, outer: Span): boolean =>
  compare(outer.low, inner.low) <= 0 &&
  (outer.high === undefined || (inner.high !== undefined && compare(inner.high, outer.high) <= 0));

const figureFaults = (step: FigureStep): readonly string[] => {
  if (step.reported === undefined) return [];
  return isHeldBy(spanOfStep(step), readReported(step.reported))
    ? []
    : [told(step, "is not as reported")];
};

const judgementFaults = (step: JudgementStep): readonly string[] =>
  isSameSpan(spanOfStep(step), exactSpan(fraction(step.answer === false ? 0 : 1)))
    ? []
    : [told(step, "is no judgement")];

const measureFaults = (step: MeasureStep): readonly string[] => {
  const span = spanOfStep(step);
  if (step.steps.length === 0) {
    if (step.reported === undefined) return [told(step, "rests on nothing")];
    const { point, low, high } = readReported(step.reported);
    const cut = step.kind === "share" && high !== undefined && compare(high, fraction(1)) > 0;
    const reported = { point, low, high: cut ? fraction(1) : high };
    return isSameSpan(span, reported) ? [] : [told(step, "is not as reported")];
  }
  const point = measureAgain(step);
  const isExact = step.steps.every(({ value }) => value.low === value.high);
  const isPoint = point === undefined || compare(point, span.point) === 0;
  const isRange = !isExact || point === undefined || isSameSpan(span, exactSpan(point));
  return isPoint && isRange ? [] : [told(step, "does not follow from its letters")];
};

const formulaFaults = (step: FormulaStep): readonly string[] => {
  const { span, isUndecided } = formulaAgain(step);
  return isSameSpan(spanOfStep(step), span) && step.undecided === isUndecided
    ? []
    : [told(step, "does not follow from what it reads")];
};

/** What a formula's fraction is in points; wider where its measure may not apply at all. */
const inPoints = (step: NodeStep, formula: FormulaStep, exempt: number): Span => {
  const max = parseRate(String(step.max));
  const { point, low, high } = weighted([[max, spanOfStep(formula)]]);
  const other = fraction(BigInt(Math.round(exempt * 1e6)), 1_000_000n);
  if (high === undefined || !stepsIn(formula).filter(isMeasure).some(mayNotApply))
    return { point, low, high };
  return {
    point,
    low: compare(other, low) < 0 ? other : low,
    high: compare(other, high) > 0 ? other : high,
  };
};

const meanOf = (units: readonly UnitStep[], span: Span): Span => {
  const count = units.reduce((all, one) => all + one.units, 0);
  const parts = units.map((one) => [fraction(one.units, count), spanOfStep(one)] as const);
  return { ...span, point: weighted(parts).point };
};

/** What the points of a node must be. */
const pointsAgain = (step: NodeStep, { notApplicable }: Scored): Span => {
  const span = spanOfStep(step);
  const exempt = notApplicable === "full" ? step.max : 0;
  const [below] = step.steps;
  const earned: Span =
    below === undefined
      ? { point: ZERO, low: ZERO, high: parseRate(String(step.max)) }
      : isFormula(below)
        ? inPoints(step, below, exempt)
        : spanOfStep(below);
  switch (step.kind) {
    case "sum":
      return weighted(step.steps.map((child) => [fraction(1), spanOfStep(child)] as const));
    case "mean":
      return meanOf(step.steps as readonly UnitStep[], span);
    case "not-applicable":
      return exactSpan(parseRate(String(exempt)));
    case "unevidenced":
      return step.worth === undefined
        ? { point: ZERO, low: ZERO, high: undefined }
        : { point: ZERO, low: ZERO, high: spanOfStep({ ...step, value: step.worth }).high };
    default:
      return earned;
  }
};

const nodeFaults = (step: NodeStep, rules: Scored): readonly string[] => {
  const { value, printed, rounding, kind } = step;
  const span = spanOfStep(step);
  const [below] = step.steps;
  const isFaulty = !isSameSpan(span, pointsAgain(step, rules));
  const worth = kind === "unevidenced" && step.worth && below && isFormula(below);
  const isWorthless =
    worth === true &&
    !isSameSpan(
      spanOfStep({ ...step, value: step.worth ?? value }),
      inPoints(step, below, rules.notApplicable === "full" ? step.max : 0),
    );
  const nearest = printedAs(span.point, rounding.places, rules.tie);
  const isRows = rounding.how === "rows" && kind === "sum";
  return [
    ...(isFaulty ? [told(step, "does not follow from its steps")] : []),
    ...(isWorthless ? [told(step, "is not worth what its formula earns")] : []),
    ...(printed === nearest || isRows ? [] : [told(step, `does not print ${printed}`)]),
  ];
};

const faultsOf = (step: Step, rules: Scored): readonly string[] => {
  if (isNodeStep(step)) return nodeFaults(step, rules);
  if (isFormula(step)) return formulaFaults(step);
  if (isMeasure(step)) return measureFaults(step);
  if (step.kind === "figure") return figureFaults(step);
  return step.kind === "judgement" ? judgementFaults(step) : [];
};

/** Everything in a trace that does not follow from what stands below it. */
export const faultsIn = (root: NodeStep, rules: Scored): readonly string[] =>
  stepsIn(root).flatMap((step) => [
    ...(isRising(spanOfStep(step)) ? [] : [told(step, "is not in its range")]),
    ...faultsOf(step, rules),
  ]);
