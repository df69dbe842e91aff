// What did an indicator's fact say? Its figures, and what the formula was applied to, made into the
// steps that a trace ends in.

import { readsOf, variablesOfMeasure } from "../formula/reads.js";
import { once } from "../formula/once.js";
import type { FormulaNode, MeasureNode } from "../formula/types.js";
import { exactly } from "../numbers/interval.js";
import { one, zero } from "../numbers/rational.js";
import type { FactData, GivenData, NotApplicable, Unevidenced } from "../score/facts.js";
import { measured, type Measure, type Measured } from "../score/measure.js";
import { closed, fits, impliedLinks } from "../score/relations.js";
import type { Basis, Known, NodeMark } from "../score/result.js";
import { measuresOf } from "../score/slots.js";
import { known, quantityOf } from "../score/known.js";
import type { FigureStep, JudgementStep, MeasureStep } from "./steps.js";

/** Whether a fact has no acceptable evidence. */
export const isUnproven = (fact: FactData): fact is Unevidenced<GivenData | null> =>
  "unevidenced" in fact;

/** Whether a fact says that the indicator does not apply. */
export const isExempt = (fact: FactData): fact is NotApplicable => "notApplicable" in fact;

/** The figures of a fact, proven or not. */
export const givenIn = (fact: FactData = {}): GivenData =>
  isUnproven(fact) ? (fact.unevidenced ?? {}) : isExempt(fact) ? {} : fact;

const isKnown = (input: Basis["inputs"][string]): input is Known => typeof input === "object";

/** What the formula was applied to, as numbers and judgements. */
export interface Inputs {
  readonly numbers: ReadonlyMap<string, Measure>;
  readonly judged: ReadonlyMap<string, boolean | string>;
}

const measuresBeside = /* @__PURE__ */ once((marks: readonly NodeMark[]) =>
  once((formula: FormulaNode) => measuresOf({ formula, marks })),
);

/** All measures of an indicator that has a formula, and marks. */
export const measuresIn = (
  formula: FormulaNode,
  marks: readonly NodeMark[],
): readonly MeasureNode[] => measuresBeside(marks)(formula);

/** The inputs as the result keeps them. */
export const inputsOf = ({ inputs }: Basis): Inputs => {
  const numbers = new Map<string, Measure>();
  const judged = new Map<string, boolean | string>();
  for (const [name, input] of Object.entries(inputs)) {
    if (isKnown(input)) {
      const { point, low, high } = quantityOf(input);
      numbers.set(name, { point, low, high, mayNotApply: input.mayNotApply === true });
    } else judged.set(name, input);
  }
  return { numbers, judged };
};

/** What a measure comes to by its letters; undefined where some letter is not known. */
export const measuredBy = (
  { year, formula, variables }: Basis,
  { numbers }: Inputs,
): ((measure: MeasureNode) => Measured | undefined) => {
  const declared = Object.entries(variables).flatMap(([part, { partOf: whole }]) =>
    whole === undefined ? [] : [{ part, whole }],
  );
  const links = closed([...declared, ...impliedLinks(readsOf(formula, year).measures)]).filter(
    (link) => fits(link, numbers),
  );
  return (measure) =>
    variablesOfMeasure(measure).every((letter) => numbers.has(letter))
      ? measured(measure, numbers, links)
      : undefined;
};

/** Makes the steps of what was reported: with labels, and as it was written. */
export const makers = ({ variables }: Basis, { numbers, judged }: Inputs, given: GivenData) => {
  const told = (name: string) => {
    const [variable, reported] = [variables[name], given[name]];
    return {
      ...(variable && { variable }),
      ...(reported !== undefined && typeof reported !== "boolean" && { reported }),
    };
  };
  const value = (name: string): Known => known(numbers.get(name) ?? exactly(zero));
  const figure = (name: string): FigureStep => ({
    kind: "figure",
    at: "",
    name,
    value: value(name),
    ...told(name),
    steps: [],
  });
  const measure = (node: MeasureNode): MeasureStep => {
    const letters = variablesOfMeasure(node);
    const { reported } = told(node.name);
    return {
      kind: node.kind,
      at: "",
      value: value(node.name),
      measure: node,
      ...(reported !== undefined && { reported }),
      steps: letters.every((letter) => numbers.has(letter)) ? letters.map(figure) : [],
    };
  };
  const judgement = (name: string): JudgementStep => {
    const answer = judged.get(name) ?? false;
    const worth = known(exactly(answer === false ? zero : one));
    const { variable } = told(name);
    const label = variable && { variable };
    return { kind: "judgement", at: "", name, value: worth, answer, ...label, steps: [] };
  };
  return { figure, measure, judgement };
};
