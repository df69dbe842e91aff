// What are the things called that a report speaks of? By the rubric where it is at hand, otherwise by
// their codes alone.

import { unitOf } from "../../explain/clause-lines.js";
import { partsOf, readsOf } from "../../formula/reads.js";
import type { FormulaNode, MeasureNode, Terms } from "../../formula/types.js";
import type { Rational } from "../../numbers/rational.js";
import type { ContextVariable, IndicatorNode, OwnVariable, Rubric } from "../../rubric/types.js";
import { exactMax, leavesOf } from "../../rubric/walk.js";
import { ownReading } from "../../score/readings.js";
import type { ReportWords } from "./words.js";
import type { Verification } from "../verify/verification.js";

/** A figure of an indicator: what it is called, and in which unit it is counted. */
export interface FigureName {
  readonly text: string;
  readonly unit: string;
  /** How its measure is computed, where it is one that is known. */
  readonly measure?: MeasureNode;
}

/** Names by code, letter, measure, mark and reading. */
export interface Names {
  /** The rubric, with its name. */
  readonly rubric: (id: string) => string;
  /** `"4.4. Tỷ lệ công chức…"`. */
  readonly node: (code: string) => string;
  readonly figure: (code: string, variable: string, context: string | undefined) => FigureName;
  readonly judged: (code: string, variable: string) => string;
  readonly answer: (code: string, variable: string, answer: boolean | string) => string;
  readonly reading: (code: string, mark: string, name: string) => string;
  /** The maximum of an indicator. */
  readonly max: (code: string) => Rational | undefined;
  /** The formulas that an indicator can be scored by. */
  readonly formulas: (code: string) => readonly FormulaNode[];
}

const sumText = (terms: Terms): string =>
  typeof terms === "object" ? `(${terms.join(" + ")})` : String(terms);

/** What has a name; nothing for names that every object has. */
const named = <T>(all: Readonly<Record<string, T>> = {}, name: string): T | undefined =>
  Object.hasOwn(all, name) ? all[name] : undefined;

/** All formulas of an indicator: its own, and those of its alternatives. */
const formulasOf = ({ formula, marks = [] }: IndicatorNode): readonly FormulaNode[] => [
  formula,
  ...marks.flatMap(({ alternatives = [] }) => alternatives.map((one) => one.formula)),
];

/** Names in a language; indicators that were verified themselves have a name in any case. */
export const namesIn = (
  words: ReportWords,
  { nodes }: Verification,
  rubric: Rubric | undefined,
): Names => {
  const { locale, shared } = words;
  const indicators = new Map(leavesOf(rubric?.children ?? []).map((one) => [one.code, one]));
  const known = new Map([
    ...nodes.map(({ code, name }) => [code, name] as const),
    ...[...indicators].map(([code, { name }]) => [code, name] as const),
  ]);
  const labelled = (letter: string, variable: Pick<OwnVariable, "label"> | undefined): string =>
    variable === undefined ? letter : `${letter} (${variable.label[locale]})`;
  const unitText = ({ label, unit = "" }: ContextVariable | OwnVariable): string =>
    unitOf({ label, unit }, locale);
  const ownOf = (code: string, letter: string): OwnVariable | undefined => {
    const variable = named(indicators.get(code)?.variables, letter);
    return variable && "label" in variable ? variable : undefined;
  };
  const formulas = (code: string): readonly FormulaNode[] => {
    const indicator = indicators.get(code);
    return indicator ? formulasOf(indicator) : [];
  };
  /** Measures under any reading, each once. */
  const measuresOf = (code: string): readonly MeasureNode[] => {
    const all = formulas(code).flatMap((formula) => readsOf(formula).measures);
    return [...new Map(all.map((measure) => [measure.name, measure])).values()];
  };
  const letterName = (code: string, letter: string): FigureName => {
    const variable = ownOf(code, letter);
    return {
      text: labelled(letter, variable),
      unit: variable ? unitText(variable) : "",
    };
  };
  const generalName = (letter: string, context: string): FigureName => {
    const variable = named(rubric?.context, context);
    return {
      text: words.general(letter, variable?.label[locale] ?? context),
      unit: variable ? unitText(variable) : "",
    };
  };
  return {
    rubric: (id) => (rubric === undefined ? id : `${rubric.name[locale]} (${id})`),
    node: (code) => {
      const name = known.get(code);
      return name === undefined ? code : `${code}. ${name[locale]}`;
    },
    figure: (code, variable, context) => {
      if (context !== undefined) return generalName(variable, context);
      const measure = measuresOf(code).find((one) => one.name === variable);
      if (measure === undefined) return letterName(code, variable);
      if (measure.kind === "amount") return { ...letterName(code, measure.variable), measure };
      const letters = partsOf(measure).map(sumText).join("/");
      // One rate is the one that the indicator is named for.
      const text = words.rate(measuresOf(code).length === 1 ? undefined : letters);
      return { text, unit: "", measure };
    },
    judged: (code, variable) => labelled(variable, ownOf(code, variable)),
    answer: (code, variable, answer) =>
      shared.quoted(
        typeof answer === "boolean"
          ? answer
            ? shared.yes
            : shared.no
          : (named(ownOf(code, variable)?.levels, answer)?.[locale] ?? answer),
      ),
    reading: (code, mark, name) => {
      const alternatives = indicators.get(code)?.marks?.find(({ id }) => id === mark)?.alternatives;
      const label = alternatives?.find((one) => one.name === name)?.label[locale];
      return name === ownReading
        ? words.ownReading
        : words.namedReading(shared.quoted(label ?? name));
    },
    max: (code) => {
      const indicator = indicators.get(code);
      return indicator && exactMax(indicator);
    },
    formulas,
  };
};
