// Which rows can a table of facts have? One for every letter of every indicator and every general
// figure, which a template asks for; and those that anybody may add: rates, points, reasons, notes.

import type { IndicatorNode, Rubric, RubricNode } from "../rubric/types.js";
import { noteNames } from "../score/notes.js";
import type { Role } from "../score/quantity.js";
import { slotsOf, type Slot } from "../score/slots.js";
import type { Text } from "../text.js";
import { labelled, levelText, type Level } from "./answers.js";
import { generalCode, rowNames } from "./table-words.js";

/** What the cells of a row hold. */
export type CellKind =
  | { readonly as: "figure"; readonly role: Role }
  | { readonly as: "flag" }
  | { readonly as: "level"; readonly levels: readonly Level[] }
  | { readonly as: "text" | "source" | "evidence" };

/** A row of a table of facts. */
export interface TableRow {
  readonly code: string;
  /** Name of the letter, the measure, the general figure; `points`, `note`, ... */
  readonly name: string;
  readonly holds: CellKind;
  readonly node: Text;
  /** The rubric's own name for it; the reader compares it. */
  readonly label?: Text;
  readonly unit?: Text;
  /** Whether a template has it. */
  readonly isAsked: boolean;
}

const bothOf = (text: string | Text | undefined): Text | undefined =>
  typeof text === "string" ? { vi: text, en: text } : text;

const choices = (levels: readonly string[], names: Readonly<Record<string, Text>> = {}): Text => {
  const inLanguage = (locale: keyof Text): string =>
    levels
      .map((level) => {
        const name = Object.hasOwn(names, level) ? names[level]?.[locale] : undefined;
        return levelText(level, name === undefined || name === level ? [] : [name]);
      })
      .join(" / ");
  return { vi: inLanguage("vi"), en: inLanguage("en") };
};

/** The levels of a letter with their labels. */
export const levelsOf = (
  { variables }: IndicatorNode,
  name: string,
  levels: readonly string[],
): readonly Level[] => {
  const variable = Object.entries(variables).find(([letter]) => letter === name)?.[1];
  return labelled(levels, variable && "levels" in variable ? variable.levels : undefined);
};

const kindOf = (indicator: IndicatorNode, name: string, { levels, role }: Slot): CellKind =>
  levels === "flag"
    ? { as: "flag" }
    : levels === undefined
      ? { as: "figure", role }
      : { as: "level", levels: levelsOf(indicator, name, levels) };

/** What a cell of a letter is answered in. */
const unitOf = (indicator: IndicatorNode, name: string): Text | undefined => {
  const variable = Object.entries(indicator.variables).find(([letter]) => letter === name)?.[1];
  if (variable === undefined || "context" in variable) return undefined;
  if (variable.kind === undefined) return bothOf(variable.unit);
  return variable.kind === "flag"
    ? { vi: "có/không", en: "yes/no" }
    : choices(variable.kind, variable.levels);
};

const textRow = (node: RubricNode, name: string): TableRow => ({
  code: node.code,
  name,
  holds: { as: name === "evidence" || name === "source" ? name : "text" },
  node: node.name,
  isAsked: false,
});

const rowsOfIndicator = (indicator: IndicatorNode): readonly TableRow[] => {
  const slots = [...slotsOf(indicator)];
  const isOwn = ({ as, context }: Slot): boolean =>
    as === "judged" || (as === "letter" && context === undefined);
  const hasOwn = slots.some(([, slot]) => isOwn(slot));
  const rows = slots.map(([name, slot]): TableRow => {
    const unit = unitOf(indicator, name);
    return {
      code: indicator.code,
      name,
      holds: kindOf(indicator, name, slot),
      node: indicator.name,
      ...(slot.label && { label: slot.label }),
      ...(unit && { unit }),
      isAsked: isOwn(slot) || (name === "points" && !hasOwn),
    };
  });
  // The letters come first, as the law lists them; then what says the same in another way.
  const isFirst = ({ isAsked }: TableRow): boolean => isAsked;
  const others = ["unevidenced", "notApplicable", ...noteNames];
  return [
    ...rows.filter(isFirst),
    ...rows.filter((row) => !isFirst(row)),
    ...others.map((name) => textRow(indicator, name)),
  ];
};

const rowsBelow = (nodes: readonly RubricNode[]): readonly TableRow[] =>
  nodes.flatMap((node) =>
    node.kind === "indicator"
      ? rowsOfIndicator(node)
      : [
          ...["notApplicable", ...noteNames].map((name) => textRow(node, name)),
          ...rowsBelow(node.children),
        ],
  );

/** Every row that a table for the rubric can have, in the order in which they are written. */
export const rowsOf = (rubric: Rubric): readonly TableRow[] => [
  ...Object.entries(rubric.context).map(([name, { label, unit, kind }]): TableRow => {
    const unitOfRow = bothOf(unit);
    return {
      code: generalCode,
      name,
      holds: kind === "text" ? { as: "text" } : { as: "figure", role: "count" },
      node: { vi: "Thông tin chung", en: "General information" },
      label,
      ...(unitOfRow && { unit: unitOfRow }),
      isAsked: true,
    };
  }),
  ...rowsBelow(rubric.children),
];

/** What stands in the column of labels. */
export const labelOf = ({ label, name }: TableRow): Text | undefined =>
  label ?? rowNames[name]?.label;
