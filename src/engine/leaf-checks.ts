// What is checked of an indicator, besides what its formula looks at itself? Figures, judgements, parts of
// wholes, and measures.

import { constantSide, type Side } from "./cells.js";
import {
  addUpSide,
  flagAbove,
  flagMeasures,
  flagUnknown,
  flagUnreadable,
  type Flags,
} from "./checks.js";
import type { Work } from "./clause.js";
import type { LeafPlan } from "./program.js";
import type { LeafCells, ReportedLayout } from "./reported.js";

/** Flags the rows of a chunk that another has to judge. */
export type Check = (count: number, flags: Flags) => void;

/** Makes checks of all that is reported, but for measures whose sides are looked at elsewhere. */
export const checkerOf = (
  { indicator, judged, ...plan }: LeafPlan,
  { reporting, cells }: LeafCells,
  { rows, measures, sidesOf, cellsOf }: ReportedLayout,
  works: readonly Work[],
): ((seen: readonly Side[]) => Check) => {
  const rules = measures.map((measure) => ({
    sides: sidesOf(measure),
    isShare: measure.kind === "share",
    mayBeEmpty: measure.kind !== "amount" && typeof measure.whenEmpty === "number",
  }));
  const sides = rules.flatMap(({ sides: { above, below } }) => [above, below]);
  const sums = sides.filter(({ addends }) => addends.length > 0);
  // Sums look at their figures, and so does whoever looks at a measure.
  const looked = new Set(sides.flatMap((side) => side.figures));
  const figures = [...cells].filter(([name]) => !judged.has(name)).map(([, one]) => one);
  const alone = figures.filter((one) => !looked.has(one));
  // A choice looks at its own judgement; others are checked all the same.
  const chosen = new Set(works.flatMap((work) => (work.kind === "choice" ? [work.cells] : [])));
  const unread = [...judged].filter(([name]) => cells.has(name) && !chosen.has(cellsOf(name)));
  const links = reporting === "letters" ? plan.links : [];
  const max = constantSide(indicator.max, rows).cells;
  return (seen) => {
    const left = rules.filter((rule) => !seen.includes(rule.sides.above));
    return (count, flags) => {
      for (const side of sums) addUpSide(side, count, flags);
      for (const [name, kind] of unread) {
        flagUnknown(cellsOf(name), kind === "flag" ? 2 : kind.length, count, flags);
      }
      for (const one of alone) flagUnreadable(one, count, flags);
      for (const [part, whole] of links) flagAbove(cellsOf(part), cellsOf(whole), count, flags);
      if (reporting === "points") flagAbove(cellsOf("points"), max, count, flags);
      for (const rule of left) flagMeasures(rule.sides, rule, count, flags);
    };
  };
};
