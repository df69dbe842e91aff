// Which single figure of an indicator would have to be another, and where would it have to lie? A
// letter, a measure that was reported itself, or points.

import { preimage } from "../formula/lines.js";
import { partsOf, variablesOf, variablesOfMeasure } from "../formula/reads.js";
import type { MeasureNode } from "../formula/types.js";
import type { Interval } from "../numbers/interval.js";
import { common, piece, type Pieces } from "../numbers/pieces.js";
import { fromExactText, max, min, unbounded, zero } from "../numbers/rational.js";
import type { FigureData, GivenData } from "../score/facts.js";
import { readQuantity, type Role } from "../score/quantity.js";
import { closed, declaredLinks, impliedLinks } from "../score/relations.js";
import type { AnyNode } from "../score/is-result.js";
import type { Basis, Result } from "../score/result.js";
import { valuesOfLetter } from "./letters.js";
import { domainOf, type MeasuredTerms } from "./possible.js";
import { spanOf } from "./span.js";
import type { FigureRepair } from "./verification.js";

/** What repairs are looked for in. */
export interface Workshop {
  readonly result: Result;
  /** Whether a general figure enters no other indicator below the node. */
  readonly isAlone: (context: string) => boolean;
  /** The result under another reading of one clause; undefined where the facts do not allow it. */
  readonly reread: (code: string, mark: string, name: string) => Result | undefined;
}

/** Figures, flags and levels of a fact as JSON writes them. */
export const givenOf = ({ fact }: AnyNode): GivenData => ({
  ...(fact as GivenData | undefined),
});

/** A figure as it was reported. */
export const written = (figure: FigureData | boolean | undefined): string | null => {
  if (typeof figure !== "object") return figure === undefined ? null : String(figure);
  return "rounded" in figure ? figure.rounded : figure.between.join("–");
};

export const figures = (
  code: string,
  variable: string,
  from: string | null,
  wanted: Pieces,
  context?: string,
): readonly FigureRepair[] =>
  wanted.map((one) => ({
    kind: "figure",
    code,
    variable,
    ...(context !== undefined && { context }),
    from,
    to: spanOf(one),
  }));

/** What a figure reported besides others allows: they have to agree. */
export const checked = (
  wanted: Pieces,
  given: GivenData[string] | undefined,
  role: Role,
): Pieces => {
  const read = readQuantity(given, role, [], () => undefined);
  return read ? common(wanted, [piece(read.low, read.high)]) : wanted;
};

const roleOf = ({ kind }: MeasureNode): Role => (kind === "amount" ? "count" : kind);

/** The values of a letter that parts and wholes allow. */
const linked = (letter: string, basis: Basis, measures: readonly MeasureNode[]): Interval => {
  const links = closed([...declaredLinks(basis), ...impliedLinks(measures)]);
  const boxOf = boxesOf(basis);
  return {
    low: links
      .filter(({ whole }) => whole === letter)
      .map(({ part }) => boxOf(part).low)
      .reduce(max, zero),
    high: links
      .filter(({ part }) => part === letter)
      .map(({ whole }) => boxOf(whole).high)
      .reduce(min, unbounded),
  };
};

const boxesOf =
  ({ inputs }: Basis) =>
  (letter: string): Interval => {
    const input = inputs[letter];
    return typeof input === "object"
      ? { low: fromExactText(input.low), high: fromExactText(input.high) }
      : { low: zero, high: unbounded };
  };

/** Repairs of the letters that a measure is computed from, or of the measure where it was reported. */
export const measureRepairs = (
  leaf: AnyNode,
  basis: Basis,
  { measure, clauses }: MeasuredTerms,
  wanted: Pieces,
  all: readonly MeasuredTerms[],
  { result, isAlone }: Workshop,
): readonly FigureRepair[] => {
  const fact = givenOf(leaf);
  const { code } = leaf;
  const given = fact[measure.name];
  const values = preimage(clauses, domainOf(measure), wanted);
  const letters = variablesOfMeasure(measure);
  if (!letters.every((letter) => letter in basis.inputs)) {
    return figures(code, measure.name, written(given), values);
  }
  const agreed = checked(values, given, roleOf(measure));
  const measures = all.map((one) => one.measure);
  return letters.flatMap((letter) => {
    // A letter that enters two measures moves both; what the two then earn is no straight line.
    const readers = measures.filter((one) => partsOf(one).flatMap(variablesOf).includes(letter));
    const context = basis.variables[letter]?.context;
    const isFixed = context !== undefined && (letter in fact || !isAlone(context));
    if (readers.length > 1 || isFixed) return [];
    const { low, high } = linked(letter, basis, measures);
    const found = valuesOfLetter(letter, measure, agreed, boxesOf(basis));
    const from = context === undefined ? fact[letter] : result.context[context];
    return figures(code, letter, written(from), common(found, [piece(low, high)]), context);
  });
};
