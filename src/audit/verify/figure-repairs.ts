// Which single figure of an indicator would have to be another, and where would it have to lie? A
// letter, a measure that was reported itself, or points.

import { variablesOfMeasure } from "../../formula/reads.js";
import type { MeasureNode } from "../../formula/types.js";
import { isExact } from "../../numbers/interval.js";
import { common, piece, type Pieces } from "../../numbers/pieces.js";
import type { FigureData, GivenData } from "../../score/facts.js";
import type { AnyNode } from "../../score/is-result.js";
import { quantityOf } from "../../score/known.js";
import { readQuantity, type Role } from "../../score/quantity.js";
import {
  closed,
  declaredLinks,
  impliedLinks,
  narrow,
  type Figures,
  type Link,
} from "../../score/relations.js";
import type { Basis, Result } from "../../score/result.js";
import { measuresOf } from "../../score/slots.js";
import { valuesOfLetter } from "./letters.js";
import { spanOf } from "./span.js";
import type { FigureRepair } from "./verification.js";

/** What repairs are looked for in. */
export interface Workshop {
  readonly result: Result;
  /** Whether a general figure is read by one fact only. */
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

/** Whether the letter stands for a general figure that was given as such. */
const isGeneral = ({ variables }: Basis, letter: string, { context }: Result): boolean =>
  Object.hasOwn(context, variables[letter]?.context ?? "");

/** Letters as reported, before other letters narrow them down; general figures as all agree on them. */
const reported = (basis: Basis, fact: GivenData, result: Result): Figures =>
  new Map(
    Object.entries(basis.inputs).flatMap(([name, input]) => {
      if (typeof input !== "object" || !(name in basis.variables)) return [];
      const given = isGeneral(basis, name, result) ? undefined : fact[name];
      const own = readQuantity(given, "count", [], () => undefined);
      return [[name, own ?? quantityOf(input)] as const];
    }),
  );

/** Figures without one letter, cut to what parts and wholes then allow. */
const without = (letter: string, figures: Figures, links: readonly Link[]): Figures =>
  narrow(new Map([...figures].filter(([name]) => name !== letter)), links);

/** A measure, and the values that it would have to have. */
interface Moved {
  readonly measure: MeasureNode;
  readonly values: Pieces;
}

/** Repairs of the letters that a measure is computed from, or of the measure where it was reported. */
export const measureRepairs = (
  leaf: AnyNode,
  basis: Basis,
  { measure, values }: Moved,
  inForce: readonly MeasureNode[],
  { result, isAlone }: Workshop,
): readonly FigureRepair[] => {
  const fact = givenOf(leaf);
  const { code, marks } = leaf;
  const given = fact[measure.name];
  const letters = variablesOfMeasure(measure);
  if (!letters.every((letter) => letter in basis.inputs)) {
    return figures(code, measure.name, written(given), values);
  }
  const agreed = checked(values, given, roleOf(measure));
  const links = closed([...declaredLinks(basis), ...impliedLinks(inForce)]);
  const known = reported(basis, fact, result);
  // Every measure that has to stay what it is: in force, or reported as a check.
  const others = measuresOf({ formula: basis.own ?? basis.formula, marks }).filter(
    ({ name }) =>
      name !== measure.name && (name in fact || inForce.some((one) => one.name === name)),
  );
  const isMoved = (name: string, letter: string): boolean => {
    const ends = known.get(name);
    return (
      name === letter ||
      // A letter that is narrowed down by the one that moves.
      (ends !== undefined &&
        !isExact(ends) &&
        links.some((link) => [link.part, link.whole].every((one) => [name, letter].includes(one))))
    );
  };
  return letters.flatMap((letter) => {
    // What a letter and two measures earn together is no straight line.
    const movesAnother = others.some((one) =>
      variablesOfMeasure(one).some((name) => isMoved(name, letter)),
    );
    const context = basis.variables[letter]?.context;
    const general = isGeneral(basis, letter, result) ? context : undefined;
    const isFixed = general !== undefined && (letter in fact || !isAlone(general));
    if (movesAnother || isFixed) return [];
    const found = valuesOfLetter(letter, measure, agreed, without(letter, known, links), links);
    const from = general === undefined ? fact[letter] : result.context[general];
    return figures(code, letter, written(from), found, general);
  });
};
