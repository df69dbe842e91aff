// Do the figures below a code add up to its own? Where some are not printed, they can make up the
// rest, within what each of them can be.

import { clamp, intersect, type Interval } from "../../numbers/interval.js";
import { add, compare, max, min, subtract, sum, unbounded, zero } from "../../numbers/rational.js";
import type { Constraint, Told } from "./constraints.js";
import { addUp, decimalText, distance, less, lowest, rangeText } from "./numbers.js";
import type { Cell, Row, Sheet } from "./sheet.js";

/** What adds up to a figure: what is printed below it, and the codes that are not. */
interface Terms {
  readonly cells: readonly Cell[];
  readonly missing: readonly string[];
}

/** What is printed below a code; below a code that is not printed itself, where anything is. */
const termsBelow = (sheet: Sheet, code: string): Terms => {
  const children = sheet.column.outline.childrenOf.get(code) ?? [];
  const parts = children.map((child): Terms => {
    const row = sheet.rows.get(child);
    if (row) return { cells: [row.figure], missing: [] };
    const inner = termsBelow(sheet, child);
    return inner.cells.length > 0 ? inner : { cells: [], missing: [child] };
  });
  return {
    cells: parts.flatMap(({ cells }) => cells),
    missing: parts.flatMap(({ missing }) => missing),
  };
};

/** What a figure that is not printed can be: any points up to the maximum; a maximum only the rubric's. */
const possible = ({ column, limitOf }: Sheet, code: string): Interval => {
  const limit = limitOf(code);
  const isFixed = column.kind === "maxima" && limit !== undefined;
  return { low: isFixed ? limit : zero, high: limit ?? unbounded };
};

/** The figure of a code is the sum of those below it, where any of them is printed. */
export const sumOn = (sheet: Sheet, row: Row): readonly Constraint[] => {
  const { code, figure } = row;
  const { cells, missing } = termsBelow(sheet, code);
  if (cells.length === 0) return [];
  const gaps = missing.map((one) => possible(sheet, one));
  const open = {
    low: addUp(gaps.map(({ low }) => low)),
    high: addUp(gaps.map(({ high }) => high)),
  };
  const point = sum(cells.map(({ known }) => known.point));
  const least = sum(cells.map(({ known }) => known.low));
  const most = sum(cells.map(({ known }) => known.high));
  const all = { low: add(least, open.low), high: addUp([most, open.high]) };
  // Where no rubric says how much that can be, printed maxima do, and one of them may be wrong.
  const legal = sheet.column.outline.known;
  const limits = missing.flatMap((one) => (legal.has(one) ? [] : (sheet.maximumOf(one) ?? [])));
  const isLimit = new Set(limits);
  const { known } = figure;
  const computed = clamp(known.point, {
    low: add(point, open.low),
    high: addUp([point, open.high]),
  });
  const told: Omit<Told, "computed" | "gap"> = {
    printed: figure.told.printed,
    range: rangeText(all),
    missing,
    figures: [figure, ...cells, ...limits].map((cell) => cell.told),
  };
  const remainder = (): Told => {
    const rest = {
      low: max(open.low, lowest(known.low, most)),
      high: min(open.high, subtract(known.high, least)),
    };
    const nearest = clamp(subtract(known.point, point), rest);
    return {
      ...told,
      computed: decimalText(point),
      gap: decimalText(distance(known.point, point)),
      remainder: { ...rangeText(rest), printed: decimalText(nearest) },
    };
  };
  const isMet = intersect(known, all) !== undefined;
  const isOpen = isMet && compare(open.low, open.high) !== 0;
  const allowed = (cell: Cell): Interval | undefined => {
    if (cell === figure) return all;
    const low = lowest(known.low, less(all.high, cell.known.high));
    if (!isLimit.has(cell)) {
      return { low, high: subtract(known.high, subtract(all.low, cell.known.low)) };
    }
    return compare(known.high, all.low) < 0 ? undefined : { low, high: unbounded };
  };
  return [
    {
      about: { kind: "sum", column: sheet.column.id, code },
      cells: [figure, ...cells, ...limits],
      isMet,
      allowed,
      wanted: (cell) =>
        cell === figure ? computed : add(cell.known.point, subtract(known.point, computed)),
      tell: () => ({
        ...told,
        computed: decimalText(computed),
        gap: decimalText(distance(known.point, computed)),
      }),
      ...(isOpen && { remainder }),
    },
  ];
};
