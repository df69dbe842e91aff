// What do the facts of a result say? Everything that was given, by indicator, and the general figures,
// each with what it means, however it is written.

import { nodesOf } from "../../audit/nodes.js";
import { givenIn } from "../../explain/inputs.js";
import { exactText } from "../../numbers/rational.js";
import type { FigureData } from "../../score/facts.js";
import type { AnyNode } from "../../score/is-result.js";
import { readQuantity, type Role } from "../../score/quantity.js";
import type { Basis, Known, Result, ResultData } from "../../score/result.js";
import { sayablesOf, type FigureName, type Sayable } from "./names.js";

/** A figure, a yes or no, or a level, as a fact gives it. */
export type Reported = FigureData | boolean;

/** What is said, and what it means: equal texts for equal meanings. */
export interface Said {
  readonly written: Reported;
  readonly meaning: string;
}

/** What the fact of one indicator says. */
export interface FactSaid {
  /** All that may be said, in the order of the law. */
  readonly names: readonly FigureName[];
  readonly said: ReadonlyMap<string, Said>;
  /** General figures as they were used: with all that other facts say of them. */
  readonly used: ReadonlyMap<string, Known>;
}

/** What all facts of a result say, by indicator, and its general figures; a merger has none. */
export interface ResultSaid {
  readonly facts: ReadonlyMap<string, FactSaid>;
  readonly general: ReadonlyMap<string, Said>;
}

/** A figure in its role; undefined for what no score would have kept. */
const readFigure = (value: unknown, role: Role): Said | undefined => {
  const read = readQuantity(value, role, [], () => undefined);
  if (read === undefined) return undefined;
  const { point, low, high, written } = read;
  return { written, meaning: [point, low, high].map(exactText).join() };
};

const readSaid = (value: unknown, { role, kind }: Sayable): Said | undefined => {
  if (kind === undefined) return readFigure(value, role);
  const isFlag = kind === "flag" && typeof value === "boolean";
  const isLevel = kind !== "flag" && typeof value === "string" && kind.includes(value);
  return isFlag || isLevel ? { written: value, meaning: String(value) } : undefined;
};

const isKnown = (input: Basis["inputs"][string] | undefined): input is Known =>
  typeof input === "object";

/** Adds the general figures that letters of the indicator stand for, as far as its formula read them. */
const withGeneral = (
  said: ReadonlyMap<string, Said>,
  sayables: readonly Sayable[],
  { inputs }: Basis,
  general: ReadonlyMap<string, Said>,
): Pick<FactSaid, "said" | "used"> => {
  const bound = sayables.flatMap(({ named: { name, context } }) => {
    const [figure, input] = [general.get(context ?? ""), inputs[name]];
    return figure && isKnown(input) ? [{ name, figure, input }] : [];
  });
  return {
    said: new Map([...bound.map(({ name, figure }) => [name, figure] as const), ...said]),
    used: new Map(bound.map(({ name, input }) => [name, input])),
  };
};

/** A map of what each entry makes; undefined where one makes nothing. */
const everyOne = <From, Made>(
  entries: readonly (readonly [string, From])[],
  make: (from: From, name: string) => Made | undefined,
): ReadonlyMap<string, Made> | undefined => {
  const made = new Map<string, Made>();
  for (const [name, from] of entries) {
    const one = make(from, name);
    if (one === undefined) return undefined;
    made.set(name, one);
  }
  return made;
};

/** What one fact says; undefined where no score would have kept it. */
const readFact = (
  node: AnyNode,
  basis: Basis,
  general: ReadonlyMap<string, Said>,
): FactSaid | undefined => {
  const sayables = sayablesOf(node, basis);
  const said = everyOne(Object.entries(givenIn(node.fact)), (value, name) => {
    const sayable = sayables.find(({ named }) => named.name === name);
    return sayable && readSaid(value, sayable);
  });
  if (said === undefined) return undefined;
  const names = sayables.map(({ named }) => named);
  // Points alone leave the general figures aside.
  const isPoints = said.size === 1 && said.has("points");
  return { names, ...withGeneral(said, isPoints ? [] : sayables, basis, general) };
};

/** A general figure; what is no number is text, such as an address. */
const readGeneral = (value: unknown): Said | undefined =>
  readFigure(value, "count") ??
  (typeof value === "string" ? { written: value, meaning: `"${value}"` } : undefined);

/** What all facts of a result say; undefined where no score would have kept them. */
export const readSayings = (result: Result | ResultData): ResultSaid | undefined => {
  try {
    const general = everyOne(Object.entries(result.context), readGeneral);
    if (general === undefined) return undefined;
    const based = nodesOf(result).flatMap((node) =>
      node.basis ? [[node.code, { node, basis: node.basis }] as const] : [],
    );
    const facts = everyOne(based, ({ node, basis }) => readFact(node, basis, general));
    return facts && { facts, general };
  } catch {
    // Stored data may lack anything; what it makes trip was no result.
    return undefined;
  }
};
