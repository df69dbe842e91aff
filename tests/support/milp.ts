// What is the least effort for so many points, as a solver of others finds it? The plan as a mixed-integer
// program in doubles: of each figure the pieces between the thresholds of the formula, one of which it is on.

import type { Rubric } from "@dti/score";
import type { FormulaNode, IndicatorNode, MeasureNode } from "@dti/score/define";
import type { IndicatorEffort } from "@dti/score/improve";

import { indicatorsOf, lettersOf, sidesOf } from "./tree.js";

type Fact = Readonly<Record<string, unknown>>;

/** What is planned: facts and efforts by code, and the points of the total that are to be reached. */
export interface Program {
  readonly rubric: Rubric;
  readonly year: number;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly effort: Readonly<Record<string, IndicatorEffort>>;
  readonly points: number;
}

/** A clause, and the points that it is worth. */
interface Clause {
  readonly formula: FormulaNode;
  readonly worth: number;
}

const numberOf = (text: string): number => {
  const [above = "", below = "1"] = text.replace("%", "").split("/");
  return Number(above) / Number(below) / (text.endsWith("%") ? 100 : 1);
};

const clausesOf = (formula: FormulaNode, year: number, worth: number): readonly Clause[] => {
  if (formula.kind === "weightedParts") {
    return formula.parts.flatMap((part) =>
      clausesOf(part.formula, year, worth * numberOf(part.weight)),
    );
  }
  if (formula.kind === "byPeriod") {
    const now = formula.periods.find(({ from, to }) => from <= year && year <= to);
    return now ? clausesOf(now.formula, year, worth) : [];
  }
  return [{ formula, worth }];
};

const measureOf = (formula: FormulaNode): MeasureNode | undefined =>
  "measure" in formula ? formula.measure : undefined;

/** What a clause over a measure earns. */
const earned = (formula: FormulaNode, value: number): number => {
  switch (formula.kind) {
    case "ratio":
      return Math.min(1, value);
    case "thresholdToMax":
      return Math.min(1, value / numberOf(formula.threshold));
    case "allOrNothing":
      return value >= numberOf(formula.threshold) - 1e-12 ? 1 : 0;
    case "steps": {
      const reached = formula.steps.filter(({ at }) => value >= numberOf(at) - 1e-12);
      return numberOf(reached.at(-1)?.fraction ?? "0");
    }
    default:
      throw new Error(formula.kind);
  }
};

const knotsOf = (formula: FormulaNode): readonly number[] => {
  switch (formula.kind) {
    case "ratio":
      return [1];
    case "thresholdToMax":
    case "allOrNothing":
      return [numberOf(formula.threshold)];
    case "steps":
      return formula.steps.map(({ at }) => numberOf(at));
    default:
      return [];
  }
};

/** A figure: one value of a measure for each of its own, and the values at which that is bent. */
interface Axis {
  readonly from: number;
  readonly rate: number;
  readonly isWhole: boolean;
  readonly knots: readonly number[];
  readonly pointsAt: (value: number) => number;
}

/** A figure as written; of one that was rounded the printed one. */
const readFigure = (written: unknown): number => {
  if (typeof written === "string") return numberOf(written.replace(",", "."));
  if (typeof written === "number") return written;
  return readFigure((written as { readonly rounded: string }).rounded);
};

const axisOf = (
  { variables }: IndicatorNode,
  clauses: readonly Clause[],
  fact: Fact,
  name: string,
  pace: { readonly effort: unknown; readonly per?: unknown; readonly most?: unknown },
): Axis => {
  const own = clauses.filter(({ formula }) => {
    const measure = measureOf(formula);
    if (measure === undefined) return false;
    return measure.name === name || sidesOf(measure).flatMap(lettersOf).includes(name);
  });
  const measure = own.map(({ formula }) => measureOf(formula))[0]!;
  const isRate = measure.name === name;
  const [above, below] = sidesOf(measure);
  const sumOf = (letters: readonly string[]): number =>
    letters.reduce((total, letter) => total + Number(fact[letter]), 0);
  const others = isRate ? 0 : sumOf(lettersOf(above).filter((letter) => letter !== name));
  const whole = isRate ? 1 : typeof below === "number" ? below : sumOf(lettersOf(below));
  const from = readFigure(fact[name]);
  const letter = variables[name];
  const partOf = letter !== undefined && "partOf" in letter ? letter.partOf : undefined;
  const ends = [
    ...(measure.kind === "share" ? [whole - others] : []),
    ...(partOf === undefined ? [] : [Number(fact[partOf])]),
    ...(pace.most === undefined ? [] : [readFigure(pace.most)]),
  ];
  const last = Math.max(
    ...own
      .flatMap(({ formula }) => knotsOf(formula))
      .map((knot) => Math.ceil(knot * whole - others - 1e-9)),
  );
  const end = Math.min(...ends, isRate ? 1 : Math.max(last, from) + 1);
  const isWhole = letter !== undefined && !("divisible" in letter);
  const inside = own
    .flatMap(({ formula }) => knotsOf(formula))
    .map((knot) => knot * whole - others)
    .map((knot) => (isWhole ? Math.ceil(knot - 1e-9) : knot))
    .filter((knot) => knot > from && knot < end);
  const per =
    pace.per === undefined
      ? isRate && measure.kind !== "amount"
        ? 0.01
        : 1
      : readFigure(pace.per);
  return {
    from,
    rate: Number(pace.effort) / per,
    isWhole,
    knots: [...new Set([from, ...inside, end])].sort((a, b) => a - b),
    pointsAt: (value) =>
      own.reduce(
        (total, { formula, worth }) => total + worth * earned(formula, (value + others) / whole),
        0,
      ),
  };
};

/** Terms of the effort and of the points, constraints, bounds and kinds of variables. */
interface Lines {
  readonly effort: string[];
  readonly points: string[];
  readonly rows: string[];
  readonly bounds: string[];
  readonly binary: string[];
  readonly whole: string[];
}

const term = (factor: number, name: string): string =>
  `${factor < 0 ? "-" : "+"} ${String(Math.abs(factor))} ${name}`;

/** Pieces of a figure: on each the points are a straight line; one binary says which, or none. */
const writeAxis = (
  { from, rate, isWhole, knots, pointsAt }: Axis,
  id: string,
  fixed: string,
  lines: Lines,
): void => {
  const base = pointsAt(from);
  const chosen: string[] = [];
  const piece = (low: number, high: number, start: number, slope: number): void => {
    const [z, x] = [`z${id}_${String(chosen.length)}`, `x${id}_${String(chosen.length)}`];
    chosen.push(z);
    lines.binary.push(z);
    lines.effort.push(term(rate * (low - from), z));
    lines.points.push(term(start - base, z));
    if (high <= low) return;
    // x is how far beyond the beginning of the piece.
    lines.effort.push(term(rate, x));
    lines.points.push(term(slope, x));
    lines.rows.push(`${term(1, x)} ${term(low - high, z)} <= 0`);
    lines.bounds.push(`0 <= ${x} <= ${String(high - low)}`);
    if (isWhole) lines.whole.push(x);
  };
  knots.forEach((low, index) => {
    const high = knots[index + 1];
    if (high === undefined) piece(low, low, pointsAt(low), 0);
    else {
      const last = isWhole ? high - 1 : high;
      // Away from both ends, where it may jump.
      const [one, other] = [low + (last - low) / 4, low + (last - low) / 2];
      const slope = last > low ? (pointsAt(other) - pointsAt(one)) / (other - one) : 0;
      piece(low, last, pointsAt(low), slope);
    }
  });
  lines.rows.push(`${chosen.map((z) => term(1, z)).join(" ")} ${term(-1, fixed)} <= 0`);
};

const writeAnswers = (
  clauses: readonly Clause[],
  fact: Fact,
  answers: NonNullable<IndicatorEffort["answers"]>,
  id: string,
  fixed: string,
  lines: Lines,
): void => {
  for (const [name, given] of Object.entries(answers)) {
    const worth = (answer: unknown): number =>
      clauses.reduce((total, { formula, worth: most }) => {
        if (formula.kind === "flag" && formula.variable === name) {
          return total + (answer === true ? most : 0);
        }
        if (formula.kind !== "levels" || formula.variable !== name) return total;
        const level = formula.levels.find((one) => one.level === answer);
        return total + most * numberOf(level?.fraction ?? "0");
      }, 0);
    const to: readonly (readonly [unknown, number])[] =
      typeof given === "object"
        ? Object.entries(given as Readonly<Record<string, number>>)
        : [[true, Number(given)]];
    const chosen = to
      .filter(([answer]) => answer !== fact[name])
      .map(([answer, effort], index) => {
        const z = `a${id}_${name}_${String(index)}`;
        lines.binary.push(z);
        lines.effort.push(term(effort, z));
        lines.points.push(term(worth(answer) - worth(fact[name]), z));
        return z;
      });
    if (chosen.length > 0) {
      lines.rows.push(`${chosen.map((z) => term(1, z)).join(" ")} ${term(-1, fixed)} <= 0`);
    }
  }
};

/** The program in the format that solvers read; `now` is what the total has. */
export const programText = (
  { rubric, year, facts, effort, points }: Program,
  now: number,
): string => {
  const lines: Lines = { effort: [], points: [], rows: [], bounds: [], binary: [], whole: [] };
  indicatorsOf(rubric).forEach((node, index) => {
    const means = effort[node.code];
    const fact = facts[node.code];
    if (means === undefined || fact === undefined) return;
    const clauses = clausesOf(node.formula, year, node.max);
    const fixed = `f${String(index)}`;
    lines.binary.push(fixed);
    lines.effort.push(term(Number(means.fixed ?? 0), fixed));
    Object.entries(means.figures ?? {}).forEach(([name, pace], place) => {
      const axis = axisOf(node, clauses, fact, name, pace);
      writeAxis(axis, `${String(index)}_${String(place)}`, fixed, lines);
    });
    writeAnswers(clauses, fact, means.answers ?? {}, String(index), fixed, lines);
  });
  const rows = [`${lines.points.join(" ")} >= ${String(points - now)}`, ...lines.rows];
  return [
    `Minimize\n obj: ${lines.effort.join(" ")}`,
    `Subject To\n${rows.map((row, index) => ` c${String(index)}: ${row}`).join("\n")}`,
    `Bounds\n${lines.bounds.map((bound) => ` ${bound}`).join("\n")}`,
    `General\n ${lines.whole.join(" ")}`,
    `Binary\n ${lines.binary.join(" ")}`,
    "End",
  ].join("\n");
};
