// Which clause is an indicator scored by? Where it stands, what it prints, and its formula.

import { describe } from "../interpreters/describe.js";
import type { Letter } from "../score/result.js";
import type { Locale } from "../text.js";
import type { Line } from "./block.js";
import type { Writing } from "./formula-lines.js";
import type { NodeStep } from "./steps.js";

/** The unit of a letter, set apart by a space; nothing where it has none. */
export const unitOf = ({ unit = "" }: Letter, locale: Locale): string => {
  const text = typeof unit === "string" ? unit : unit[locale];
  return text === "" ? "" : ` ${text}`;
};

/** Where the clause stands, and its wording. */
export const citeLines = ({ cite }: NodeStep, { words, locale }: Writing): readonly Line[] => {
  if (cite === undefined) return [];
  const place = [cite.document, cite.place[locale]].filter((text) => text !== undefined).join(", ");
  const wording = cite.wording === undefined ? "" : `: ${words.quoted(cite.wording)}`;
  return [{ label: words.labels.basis, text: `${place}${wording}` }];
};

/** The formula, and the letters in it that no data line explains. */
export const formulaAndLetters = (
  { kind, clause, marks, max }: NodeStep,
  explained: ReadonlySet<string>,
  { words, locale, levelName }: Writing,
): readonly Line[] => {
  if (clause === undefined) return [];
  const { formula, variables, reading } = clause;
  const chosen = marks
    .flatMap(({ alternatives = [] }) => alternatives)
    .find(({ name }) => name === reading);
  const letters = Object.entries(variables).filter(([name]) => !explained.has(name));
  return [
    ...(chosen ? [{ label: words.labels.reading, text: chosen.label[locale] }] : []),
    // What carries no points needs no formula.
    ...(max === 0 && formula.kind === "awarded"
      ? []
      : [{ label: words.labels.formula, text: describe(formula, { locale, levelName }) }]),
    ...letters.map(([name, variable]) => {
      const unit = unitOf(variable, locale).trim();
      return {
        text: `${name}: ${variable.label[locale]}${unit === "" ? "" : ` (${unit})`}`,
        depth: 1,
        // Without data nobody asks what the letters mean.
        isDetail: kind === "missing",
      };
    }),
  ];
};
