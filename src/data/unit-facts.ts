// How do the cells of one unit become its facts? Figures by code and name, with what a row says of the
// whole indicator around them: that it does not apply, or that its evidence is not accepted.

import { noteNames } from "../score/notes.js";
import { generalCode } from "./table-words.js";

/** The cells of one indicator, by the names of their rows. */
type Cells = Readonly<Record<string, unknown>>;

/** The cells of one unit, by code. */
export type UnitCells = ReadonlyMap<string, Cells>;

const isNote = (name: string): boolean => noteNames.includes(name);

const pick = (cells: Cells, isWanted: (name: string) => boolean): Cells =>
  Object.fromEntries(Object.entries(cells).filter(([name]) => isWanted(name)));

const wrappers = ["notApplicable", "unevidenced"];

/** Whether an indicator is said not to apply, and has figures. */
export const contradicts = (cells: Cells): boolean =>
  "notApplicable" in cells &&
  Object.keys(cells).some((name) => name !== "notApplicable" && !isNote(name));

const factOf = (cells: Cells): Cells => {
  if (!("unevidenced" in cells)) return cells;
  const { unevidenced: reason } = cells;
  const given = pick(cells, (name) => !isNote(name) && !wrappers.includes(name));
  const fact = Object.keys(given).length === 0 ? null : given;
  return { unevidenced: fact, reason, ...pick(cells, isNote) };
};

/** The facts of a unit, and its general figures. */
export const unitFacts = (
  cells: UnitCells,
): { readonly facts: Cells; readonly context: Cells } => ({
  facts: Object.fromEntries(
    [...cells].flatMap(([code, own]) => (code === generalCode ? [] : [[code, factOf(own)]])),
  ),
  context: { ...cells.get(generalCode) },
});
