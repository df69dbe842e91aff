// What can become of one indicator? Cells: for every choice of answers and of a leg for each figure that
// moves, the points and the effort that they begin with, and how both go on.

import { add, subtract, zero, type Rational } from "../../numbers/rational.js";
import { pointsWith, type Indicator } from "../solve/indicator.js";
import type { Means } from "./effort.js";
import type { Leg } from "./legs.js";
import { stepsOf, type Complain, type Step } from "./steps.js";

/** A way in which an indicator can change. */
export interface Cell {
  /** Points and effort where all its legs begin; of effort no less is possible in it. */
  readonly points: Rational;
  readonly effort: Rational;
  /** What is answered otherwise, and letters that have gone all the way. */
  readonly said: ReadonlyMap<string, boolean | string | Rational>;
  /** A fact instead of the one that there is. */
  readonly fact?: unknown;
  /** Whether nothing changes. */
  readonly isStill?: true;
  readonly legs: readonly Leg[];
}

/** More cells than this no plan has. */
const mostCells = 2000;

/** Every way to answer: as now, or better at an effort. */
const answersIn = (
  { figures: { judged } }: Indicator,
  { answers }: Means,
): readonly ReadonlyMap<string, readonly [boolean | string, Rational]>[] =>
  [...answers].reduce<readonly ReadonlyMap<string, readonly [boolean | string, Rational]>[]>(
    (all, [name, efforts]) =>
      all.flatMap((before) => [
        before,
        ...[...efforts]
          .filter(([answer]) => answer !== judged.get(name))
          .map(([answer, effort]) => new Map([...before, [name, [answer, effort] as const]])),
      ]),
    [new Map()],
  );

/** A cell with a leg of one more figure; the first change takes the fixed effort as well. */
const withStep = (
  cell: Cell,
  { leg, effort, said }: Step,
  fixed: Rational,
  base: Rational,
): Cell => ({
  points: add(cell.points, subtract(leg.points, base)),
  effort: add(cell.effort, add(effort, cell.isStill ? fixed : zero)),
  said: new Map([...cell.said, ...said]),
  legs: [...cell.legs, leg],
});

/** The cells of an indicator whose figures are known. */
export const cellsOf = (
  indicator: Indicator,
  means: Means,
  complain: Complain,
): readonly Cell[] => {
  const { figures } = indicator;
  const cells: Cell[] = [];
  const choices = [...means.answers.values()].reduce((all, { size }) => all * (size + 1), 1);
  if (choices > mostCells) {
    complain("", "many");
    return cells;
  }
  for (const answers of answersIn(indicator, means)) {
    const chosen = [...answers].map(([name, [answer]]) => [name, answer] as const);
    const judged = new Map([...figures.judged, ...chosen]);
    const answered = { ...indicator, figures: { ...figures, judged } };
    const base = pointsWith(answered, answered.figures);
    const items = base ? stepsOf(answered, means, complain) : [];
    const count = items.reduce((product, steps) => product * (steps.length + 1), 1);
    if (cells.length + count > mostCells) {
      complain("", "many");
      return cells;
    }
    const isStill = chosen.length === 0;
    const first: Cell = {
      points: base ?? zero,
      effort: [...answers.values()]
        .map(([, effort]) => effort)
        .reduce(add, isStill ? zero : means.fixed),
      said: new Map(chosen),
      ...(isStill && { isStill }),
      legs: [],
    };
    const all = items.reduce<readonly Cell[]>(
      (found, steps) =>
        found.flatMap((cell) => [
          cell,
          ...steps.map((step) => withStep(cell, step, means.fixed, base ?? zero)),
        ]),
      [first],
    );
    cells.push(...(base ? all : []));
  }
  return cells;
};
