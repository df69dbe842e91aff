// What was reported for an indicator? Each figure with its label, unit and how well it is known, and
// what came with it: source, note, evidence.

import { variablesOfMeasure } from "../formula/reads.js";
import type { Evidence, FactSource, FigureData } from "../score/facts.js";
import type { Line } from "./block.js";
import { unitOf } from "./clause-lines.js";
import type { Writing } from "./formula-lines.js";
import { figureText, inLetters, styleOf } from "./measure-text.js";
import { allPlaces } from "./numerals.js";
import type {
  FigureStep,
  FormulaStep,
  JudgementStep,
  MeasureStep,
  NodeStep,
  Step,
} from "./steps.js";

/** Something reported, and the formula that reads it. */
type Reported =
  | FigureStep
  | JudgementStep
  | {
      readonly measure: MeasureStep;
      readonly by: FormulaStep | undefined;
    };

/** Everything that was reported, in the order of the formula. */
const reportedIn = (step: Step, by?: FormulaStep): readonly Reported[] => {
  if (step.kind === "figure") return step.name === "points" ? [] : [step];
  if (step.kind === "judgement") return [step];
  if ("measure" in step && step.steps.length === 0) return [{ measure: step, by }];
  const inner = "formula" in step ? step : by;
  return step.steps.flatMap((below: Step) => reportedIn(below, inner));
};

const isRange = (figure: FigureData | undefined): boolean =>
  typeof figure === "object" && "between" in figure;

const figureLine = (
  { name, variable, reported, value }: FigureStep,
  { words, locale }: Writing,
): string => {
  const label = variable === undefined ? "" : ` (${variable.label[locale]})`;
  const unit = variable === undefined ? "" : unitOf(variable, locale);
  const number = figureText(reported, value, { locale, places: allPlaces }, words, unit);
  return `${name}${label}${isRange(reported) ? ": " : " = "}${number}${reported === undefined ? ` (${words.general})` : ""}`;
};

const judgementLine = (
  { name, variable, answer }: JudgementStep,
  { words, locale, levelName }: Writing,
): string => {
  const label = variable === undefined ? "" : ` (${variable.label[locale]})`;
  const said = answer === true ? words.yes : answer === false ? words.no : levelName(name, answer);
  return `${name}${label}: ${said}`;
};

const lineOf = (reported: Reported, writing: Writing): string => {
  if (!("kind" in reported)) {
    const { measure, by } = reported;
    const style = styleOf(measure, by, writing.locale);
    const figure = figureText(measure.reported, measure.value, style, writing.words, "");
    return `${inLetters(measure)}${isRange(measure.reported) ? ": " : " = "}${figure}`;
  }
  return reported.kind === "figure"
    ? figureLine(reported, writing)
    : judgementLine(reported, writing);
};

const sourceText = (source: string | FactSource, { words }: Writing): string => {
  if (typeof source === "string") return source;
  const { document, lines, wording } = source;
  const place = lines?.length === 2 ? `${document}, ${words.lines(...lines)}` : document;
  return wording === undefined ? place : `${place}: ${words.quoted(wording)}`;
};

const evidenceText = ({ title, number, date, url }: Evidence, { words }: Writing): string =>
  [title, number && words.numbered(number), date && words.dated(date), url]
    .filter((text) => text !== undefined && text !== "")
    .join(", ");

/** Letters that the data lines explain, and the lines. */
export interface DataLines {
  readonly letters: ReadonlySet<string>;
  readonly lines: readonly Line[];
}

/** What was reported, each thing once. */
export const dataLines = (
  { node, clause, steps, unread }: NodeStep,
  writing: Writing,
): DataLines => {
  const below = node === "indicator" ? [...steps, ...unread] : [];
  const letters = Object.keys(clause?.variables ?? {});
  const place = (one: Reported): number => {
    const names = "name" in one ? [one.name] : variablesOfMeasure(one.measure.measure);
    return letters.indexOf(names[0] ?? "");
  };
  const reported = below
    .flatMap((step: Step) => reportedIn(step))
    .sort((a, b) => place(a) - place(b));
  const texts = [...new Set(reported.map((one) => lineOf(one, writing)))];
  const [first, ...others] = texts;
  const { data } = writing.words.labels;
  return {
    letters: new Set(reported.flatMap((one) => ("name" in one ? [one.name] : []))),
    lines:
      first === undefined
        ? []
        : others.length === 0
          ? [{ label: data, text: first }]
          : [{ label: data, text: "" }, ...texts.map((text) => ({ text, depth: 1 }))],
  };
};

/** What came with the data. */
export const noteLines = (
  { source, note, evidence = [] }: NodeStep,
  writing: Writing,
): readonly Line[] => {
  const { labels } = writing.words;
  return [
    ...evidence.map((one) => ({ label: labels.evidence, text: evidenceText(one, writing) })),
    ...(source === undefined ? [] : [{ label: labels.source, text: sourceText(source, writing) }]),
    ...(note === undefined ? [] : [{ label: labels.note, text: note }]),
  ];
};
