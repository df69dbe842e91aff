// What can one indicator contribute, at which effort at least? The lower hull of all its cells: no
// change of it earns more at less effort.

import { compare, divide, multiply, subtract, type Rational } from "../../numbers/rational.js";
import type { Cell } from "./cells.js";
import { choiceWithin, cornersOf, type Choice, type Corner } from "./choice.js";

/** A corner of a hull, and the cheapest change that is found with its points. */
interface Vertex extends Corner {
  readonly choice: Choice | undefined;
}

/** From one corner of a hull to the next. */
export interface Edge {
  readonly party: Party;
  readonly to: Vertex;
  readonly points: Rational;
  readonly effort: Rational;
  /** Effort of one point. */
  readonly price: Rational;
}

/** An indicator in a search: the cells that are still open to it. */
export interface Party {
  readonly code: string;
  readonly cells: readonly Cell[];
  /** Where the hull begins; undefined where no cell is open. */
  readonly start: Vertex | undefined;
  /** The hull from there on: rising in points and in effort, ever steeper. */
  readonly edges: readonly Edge[];
}

/** Whether the way from one corner to a third is cheaper than by the second. */
const isAbove = (a: Corner, b: Corner, c: Corner): boolean =>
  compare(
    multiply(subtract(b.effort, a.effort), subtract(c.points, a.points)),
    multiply(subtract(c.effort, a.effort), subtract(b.points, a.points)),
  ) >= 0;

const hullOf = (cells: readonly Cell[]): readonly Corner[] => {
  const corners = [...cells.flatMap(cornersOf)].sort(
    (a, b) => compare(a.effort, b.effort) || compare(b.points, a.points),
  );
  const hull: Corner[] = [];
  for (const corner of corners) {
    const last = hull.at(-1);
    if (last && compare(corner.points, last.points) <= 0) continue;
    for (;;) {
      const [before, top] = hull.slice(-2);
      if (before === undefined || top === undefined || !isAbove(before, top, corner)) break;
      hull.pop();
    }
    hull.push(corner);
  }
  return hull;
};

/** An indicator with some of its cells. */
export const partyOf = (code: string, cells: readonly Cell[]): Party => {
  const corners = hullOf(cells).map((corner) => ({
    ...corner,
    choice: choiceWithin(corner.cell, corner.points),
  }));
  const edges: Edge[] = [];
  const party: Party = { code, cells, start: corners[0], edges };
  corners.slice(1).forEach((to, index) => {
    const from = corners[index] ?? to;
    const points = subtract(to.points, from.points);
    const effort = subtract(to.effort, from.effort);
    edges.push({ party, to, points, effort, price: divide(effort, points) });
  });
  return party;
};

/** The cheapest choice that is found with so many points; it need not be the cheapest that there is. */
export const choiceWith = ({ cells }: Party, points: Rational): Choice | undefined => {
  let best: Choice | undefined;
  for (const cell of cells) {
    if (best && compare(cell.effort, best.effort) >= 0) continue;
    const one = choiceWithin(cell, points);
    if (one && (!best || compare(one.effort, best.effort) < 0)) best = one;
  }
  return best;
};
