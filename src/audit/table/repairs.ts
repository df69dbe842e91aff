// Which single figure would have to be another, so that a finding goes? Every one that can, with
// whatever else goes or comes with it, the most telling first.

import { clamp, intersect, type Interval } from "../../numbers/interval.js";
import { compare, type Rational } from "../../numbers/rational.js";
import type { Constraint } from "./constraints.js";
import { decimalText, distance, rangeText } from "./numbers.js";
import type { Cell, Sheet } from "./sheet.js";
import type { CellFigure, FindingAbout, RubricMaximum, TableRepair } from "./types.js";

/** What repairs are looked for in. */
export interface Workshop {
  readonly sheets: ReadonlyMap<string, Sheet>;
  /** All that must hold of a figure. */
  readonly constraintsOf: (cell: Cell) => readonly Constraint[];
}

/** A repair, and what it is placed by among others. */
interface Found {
  readonly repair: TableRepair;
  readonly change: Rational;
  readonly halfUnit: Rational;
}

/** What else says that a figure is in a range: the rubric's maximum, or the same figure printed elsewhere. */
const confirm = (
  { told }: Cell,
  to: Interval,
  { column, rows, maximumOf }: Sheet,
): readonly (RubricMaximum | CellFigure)[] => {
  const { code, part } = told;
  const { rubric, known } = column.outline;
  const row = rows.get(code);
  const isMaximum = column.kind === "maxima" || part === "denominator";
  const max = isMaximum ? known.get(code)?.max : undefined;
  const printed = part === "denominator" ? maximumOf(code) : undefined;
  const same = part === "denominator" ? row?.denominators : row?.printings;
  const others = [
    ...(same ?? []).filter((one) => one.told !== told),
    ...(printed ? [printed] : []),
  ];
  return [
    ...(rubric !== undefined && max ? [{ rubric, code, maximum: decimalText(max) }] : []),
    ...others.filter((one) => intersect(one.known, to)).map((one) => one.told),
  ];
};

const repairAt = (
  cell: Cell,
  finding: Constraint,
  { sheets, constraintsOf }: Workshop,
): readonly Found[] => {
  const own = finding.allowed(cell);
  let to = own && intersect(own, cell.possible);
  const sheet = sheets.get(cell.told.column);
  if (to === undefined || sheet === undefined) return [];
  const closes: FindingAbout[] = [finding.about];
  const opens: FindingAbout[] = [];
  const others = constraintsOf(cell).filter((one) => one !== finding);
  // What is wrong is mended before what is right is spared.
  const wrong = others.filter(({ isMet }) => !isMet);
  for (const { about, allowed, isMet } of [...wrong, ...others.filter((one) => one.isMet)]) {
    const range = allowed(cell);
    const both: Interval | undefined = range && intersect(to, range);
    if (both === undefined) {
      if (isMet) opens.push(about);
      continue;
    }
    to = both;
    if (!isMet) closes.push(about);
  }
  const { printed: from, ...address } = cell.told;
  const nearest = clamp(finding.wanted(cell), to);
  return [
    {
      change: distance(nearest, cell.known.point),
      halfUnit: cell.halfUnit,
      repair: {
        ...address,
        from,
        to: { ...rangeText(to), printed: decimalText(nearest) },
        closes,
        opens,
        confirmedBy: confirm(cell, to, sheet),
      },
    },
  ];
};

const net = ({ closes, opens }: TableRepair): number => closes.length - opens.length;

/** Closes more, opens less, is confirmed; then the smaller change, of the figure that is known less well. */
const byWeight = (a: Found, b: Found): number =>
  net(b.repair) - net(a.repair) ||
  a.repair.opens.length - b.repair.opens.length ||
  b.repair.confirmedBy.length - a.repair.confirmedBy.length ||
  compare(a.change, b.change) ||
  compare(b.halfUnit, a.halfUnit);

/** Every single change that closes a finding. */
export const repairsOf = (finding: Constraint, workshop: Workshop): readonly TableRepair[] =>
  finding.cells
    .flatMap((cell) => repairAt(cell, finding, workshop))
    .sort(byWeight)
    .map(({ repair }) => repair);
