// What must hold between figures of a table, whatever was measured? Maxima are the rubric's, points
// stay below them, denominators are maxima, and a figure is the same wherever it is printed.

import { intersect, type Interval } from "../../numbers/interval.js";
import { compare, min, unbounded, zero, type Rational } from "../../numbers/rational.js";
import { decimalText, distance } from "./numbers.js";
import type { Outline } from "./outline.js";
import { anything, type Cell, type Row, type Sheet } from "./sheet.js";
import type { CellFigure, FindingAbout, RubricMaximum, TableFinding } from "./types.js";

/** What is told of a finding besides what it is about. */
export type Told = Omit<TableFinding, keyof FindingAbout | "repairs">;

/** What must hold between some figures. */
export interface Constraint {
  readonly about: FindingAbout;
  readonly cells: readonly Cell[];
  readonly isMet: boolean;
  /** What one of them can be as the others stand; undefined where it cannot mend what is wrong. */
  readonly allowed: (cell: Cell) => Interval | undefined;
  /** What one of them should be, by the digits of the others. */
  readonly wanted: (cell: Cell) => Rational;
  /** What is told where it is not met. */
  readonly tell: () => Told;
  /** What is told where it is met and leaves something open. */
  readonly remainder?: () => Told;
}

/** Whether an exact figure is this number. */
const isAt = ({ known }: Cell, value: Rational): boolean => compare(known.point, value) === 0;

const only = (value: Rational): Interval => ({ low: value, high: value });

const about = (kind: FindingAbout["kind"], { column }: Sheet, { code }: Row): FindingAbout => ({
  kind,
  column: column.id,
  code,
});

const tellApart = (cell: Cell, computed: Rational, figures: readonly Cell[]): Told => ({
  printed: cell.told.printed,
  computed: decimalText(computed),
  gap: decimalText(distance(cell.known.point, computed)),
  figures: figures.map(({ told }) => told),
});

/** Whose maximum of the same indicator a number is: another rubric's, or the one that the table prints. */
const explain = (
  value: Rational,
  { column, maximumOf }: Sheet,
  code: string,
  rubrics: readonly Outline[],
): readonly (RubricMaximum | CellFigure)[] => {
  const key = column.outline.known.get(code)?.key;
  const printed = maximumOf(code);
  return [
    ...rubrics.flatMap(({ rubric = "", known }) =>
      [...known]
        .filter(([, one]) => key !== undefined && one.key === key && compare(one.max, value) === 0)
        .map(([other]) => ({ rubric, code: other, maximum: decimalText(value) })),
    ),
    ...(printed && isAt(printed, value) ? [printed.told] : []),
  ];
};

/** A printed maximum is the rubric's. */
const maximum = (sheet: Sheet, row: Row, rubrics: readonly Outline[]): readonly Constraint[] => {
  const { column } = sheet;
  const max = column.outline.known.get(row.code)?.max;
  if (column.kind !== "maxima" || max === undefined) return [];
  const { figure } = row;
  return [
    {
      about: about("maximum", sheet, row),
      cells: [figure],
      isMet: isAt(figure, max),
      allowed: () => only(max),
      wanted: () => max,
      tell: () => ({
        ...tellApart(figure, max, [figure]),
        explainedBy: explain(figure.known.point, sheet, row.code, rubrics),
      }),
    },
  ];
};

/** Points are not above the rubric's maximum, the printed one, or the one behind their own stroke. */
const limits = (sheet: Sheet, row: Row): readonly Constraint[] => {
  const { column, maximumOf } = sheet;
  if (column.kind === "maxima") return [];
  const { code, figure } = row;
  const own = row.denominators.find(({ told }) => (told.printing ?? 0) === 0);
  const printed = [maximumOf(code), own].flatMap((cell) => cell ?? []);
  const legal = column.outline.known.get(code)?.max;
  const maxima = [...(legal ? [legal] : []), ...printed.map(({ known }) => known.point)];
  if (maxima.length === 0) return [];
  const isAbove = (max: Rational): boolean => compare(figure.known.low, max) > 0;
  const least = maxima.reduce(min);
  const tooLow = printed.filter(({ known }) => isAbove(known.point));
  return [
    {
      about: about("above-maximum", sheet, row),
      cells: [figure, ...printed],
      isMet: !isAbove(least),
      allowed: (cell) => {
        if (cell === figure) return { low: zero, high: least };
        // A printed maximum mends it where no other one is too low as well.
        const isAlone = tooLow.every((one) => one === cell);
        return isAlone ? { low: figure.known.low, high: unbounded } : undefined;
      },
      wanted: () => figure.known.point,
      tell: () => tellApart(figure, least, [figure, ...tooLow]),
    },
  ];
};

/** What stands behind a stroke is the maximum: the rubric's, or else the printed one. */
const denominators = (
  sheet: Sheet,
  row: Row,
  rubrics: readonly Outline[],
): readonly Constraint[] => {
  const target = sheet.limitOf(row.code);
  const cells = row.denominators;
  const [first] = cells;
  if (first === undefined || target === undefined) return [];
  const isLegal = sheet.column.outline.known.has(row.code);
  const printed = isLegal ? undefined : sheet.maximumOf(row.code);
  const wrong = cells.filter((cell) => !isAt(cell, target));
  const { point } = first.known;
  return [
    {
      about: about("denominator", sheet, row),
      cells: [...cells, ...(printed ? [printed] : [])],
      isMet: wrong.length === 0,
      allowed: (cell) => {
        if (cell === printed) {
          return cells.every((one) => isAt(one, point)) ? only(point) : undefined;
        }
        return wrong.every((one) => one === cell) ? only(target) : undefined;
      },
      wanted: (cell) => (cell === printed ? point : target),
      tell: () => {
        const [odd = first] = wrong;
        return {
          ...tellApart(odd, target, [...wrong, ...(printed ? [printed] : [])]),
          explainedBy: explain(odd.known.point, sheet, row.code, rubrics),
        };
      },
    },
  ];
};

/** A figure is the same wherever it is printed, or can be rounded from the same number. */
const repeated = (sheet: Sheet, row: Row): readonly Constraint[] => {
  const { figure, printings } = row;
  if (printings.length < 2) return [];
  const shared = (cells: readonly Cell[]): Interval | undefined =>
    cells.reduce<Interval | undefined>((all, { known }) => all && intersect(all, known), anything);
  const others = (cell: Cell): readonly Cell[] => printings.filter((one) => one !== cell);
  const away = ({ known }: Cell): Rational => distance(known.point, figure.known.point);
  const further = (a: Cell, b: Cell): Cell => (compare(away(b), away(a)) > 0 ? b : a);
  const finer = (a: Cell, b: Cell): Cell => (compare(b.halfUnit, a.halfUnit) < 0 ? b : a);
  return [
    {
      about: about("repeated", sheet, row),
      cells: printings,
      isMet: shared(printings) !== undefined,
      allowed: (cell) => shared(others(cell)),
      wanted: (cell) => others(cell).reduce(finer).known.point,
      tell: () => tellApart(figure, printings.reduce(further).known.point, printings),
    },
  ];
};

/** All that must hold for the figures of a code, apart from sums. */
export const constraintsOn = (
  sheet: Sheet,
  row: Row,
  rubrics: readonly Outline[],
): readonly Constraint[] => [
  ...maximum(sheet, row, rubrics),
  ...limits(sheet, row),
  ...denominators(sheet, row, rubrics),
  ...repeated(sheet, row),
];
