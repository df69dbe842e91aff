// What are the general figures of a unit? One value for each, so that no indicator that reads them
// contradicts another; those that `score` is given besides the facts are as given.

import { one, rational, type Rational } from "../numbers/rational.js";
import type { Context } from "../score/context.js";
import type { Clause, Limit } from "./clause.js";
import type { Dials } from "./dials.js";
import { dialIn, solve, type Puzzle, type Values } from "./solve.js";

/** No denominator of a threshold is larger; a finer one is aimed at as nearly as the figure allows. */
const finest = 1_000_000n;

/** The figures that some letters stand for; undefined where one of them stands for none. */
const figuresOf = (
  { bound }: Clause,
  letters: readonly string[],
): readonly string[] | undefined => {
  const names = letters.flatMap((letter) =>
    bound.flatMap((one) => (one.letter === letter ? [one.name] : [])),
  );
  return names.length === letters.length ? names : undefined;
};

/** The limits that tie nothing but general figures. */
const limitsIn = (clause: Clause): readonly Limit[] =>
  clause.limits.flatMap(({ parts, wholes }) => {
    const small = figuresOf(clause, parts.letters);
    const large = figuresOf(clause, wholes.letters);
    return small && large
      ? [{ parts: { ...parts, letters: small }, wholes: { ...wholes, letters: large } }]
      : [];
  });

/** Figures are multiples of what lets the measures over them come exactly to their knots. */
const multiplesIn = (clauses: readonly Clause[]): ReadonlyMap<string, bigint> => {
  const multiples = new Map<string, bigint>();
  for (const { aims, bound } of clauses) {
    for (const { below, knots } of aims) {
      for (const { letter, name } of bound) {
        for (const [, denominator] of below.letters.includes(letter) ? knots : []) {
          const before = multiples.get(name) ?? 1n;
          const after = before % denominator === 0n ? before : before * denominator;
          multiples.set(name, after <= finest ? after : before);
        }
      }
    }
  }
  return multiples;
};

/** What ties the general figures that have to be drawn, and those that are given. */
export const generalPuzzle = (
  clauses: readonly Clause[],
  drawn: readonly string[],
  context: Context,
): Puzzle => {
  const positive = clauses.flatMap((clause) =>
    clause.bound.flatMap(({ letter, name }) => (clause.positive.has(letter) ? [name] : [])),
  );
  return {
    letters: drawn,
    limits: clauses.flatMap(limitsIn),
    targets: [],
    positive: new Set(positive),
    given: new Map([...context].map(([name, { point }]) => [name, point] as const)),
    multiples: multiplesIn(clauses),
    step: one,
  };
};

/** The general figures; where none were found that fit, indicators that they do not suit report no letters. */
export const generalFigures = (puzzle: Puzzle, dials: Dials["general"]): Values => {
  const dialOf = (name: string) => dialIn(dials, name);
  const freely = (name: string): readonly [string, Rational] => [
    name,
    rational(BigInt(dialOf(name).size)),
  ];
  return solve(puzzle, dialOf) ?? new Map([...puzzle.given, ...puzzle.letters.map(freely)]);
};
