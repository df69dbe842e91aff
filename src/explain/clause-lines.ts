// Which clause is an indicator scored by? Where it stands, what it prints, and its formula.

import { once, onceAYear } from "../formula/once.js";
import type { FormulaNode } from "../formula/types.js";
import { describe } from "../interpreters/describe.js";
import type { Letter } from "../score/result.js";
import type { Citation } from "../rubric/types.js";
import type { Locale } from "../text.js";
import type { Line } from "./block.js";
import type { Writing } from "./formula-lines.js";
import type { NodeStep } from "./steps.js";
import type { Words } from "./words.js";

/** The unit of a letter, set apart by a space; nothing where it has none. */
export const unitOf = ({ unit = "" }: Letter, locale: Locale): string => {
  const text = typeof unit === "string" ? unit : unit[locale];
  return text === "" ? "" : ` ${text}`;
};

type Letters = NonNullable<NodeStep["clause"]>["variables"];

/** How levels of letters are called. */
export const levelNames =
  (variables: Letters, locale: Locale): Writing["levelName"] =>
  (variable, level) =>
    variables[variable]?.levels?.[level]?.[locale] ?? level;

const wordingOf = /* @__PURE__ */ onceAYear(({ wording }: Citation, { quoted }: Words): string =>
  wording === undefined ? "" : `: ${quoted(wording)}`,
);

/** Where the clause stands, and its wording. */
export const citeLines = ({ cite }: NodeStep, { words, locale }: Writing): readonly Line[] => {
  if (cite === undefined) return [];
  const place = [cite.document, cite.place[locale]].filter((text) => text !== undefined).join(", ");
  return [{ label: words.labels.basis, text: `${place}${wordingOf(cite, words)}` }];
};

/** A formula in words: levels are called as its letters say. */
const said = /* @__PURE__ */ once((variables: Letters) =>
  onceAYear((formula: FormulaNode, locale: Locale) =>
    describe(formula, { locale, levelName: levelNames(variables, locale) }),
  ),
);

/** The formula, and the letters in it that no data line explains. */
export const formulaAndLetters = (
  { kind, clause, marks, max }: NodeStep,
  explained: ReadonlySet<string>,
  { words, locale }: Writing,
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
      : [{ label: words.labels.formula, text: said(variables)(formula, locale) }]),
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
