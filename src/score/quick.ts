// Can facts be scored at once, in doubles? Where they are complete, plain and certain, every printed digit
// follows from a few hundred operations; any other facts are judged on fractions.

import { errorOfSum, isReadable, largest, smallest } from "../engine/bounds.js";
import { once, onceAYear } from "../formula/once.js";
import { isSettled } from "../freeze.js";
import { withPlaces } from "../numbers/round.js";
import type { Rational } from "../numbers/rational.js";
import type { Rubric, RubricNode } from "../rubric/types.js";
import { leavesOf } from "../rubric/walk.js";
import { quickLeaf, type Figures, type QuickLeaf } from "./quick-leaf.js";

/** Indicators that a node adds up: from one up to another, for each group of a pillar. */
type Spans = readonly (readonly [from: number, to: number])[];

/** A node: what it adds up, and how far doubles can be from it. */
interface QuickNode {
  readonly spans: Spans;
  readonly error: number;
}

/** A rubric, prepared for a year. */
export interface Quick<Codes extends string = string> {
  readonly rubric: Rubric<Codes>;
  readonly year: number;
  readonly leaves: readonly QuickLeaf[];
  readonly places: ReadonlyMap<string, number>;
  readonly nodes: ReadonlyMap<string, QuickNode>;
  /** How many figures there are. */
  readonly size: number;
  /** Room for all of a unit; a copy of doubles is made faster than an array of them. */
  readonly room: readonly number[];
}

/** The figures of a unit, and after them what each indicator earns. */
export type QuickScore = Figures;

const prepare = <Codes extends string>(rubric: Rubric<Codes>, year: number): Quick<Codes> => {
  const unit: Rational = [10n ** BigInt(rubric.places), 1n];
  const leaves: QuickLeaf[] = [];
  let size = 0;
  for (const indicator of leavesOf(rubric.children)) {
    const leaf = quickLeaf(indicator, year, size, unit);
    leaves.push(leaf);
    size += leaf.names.length;
  }
  const spans = new Map<string, Spans>();
  let at = 0;
  const span = (node: RubricNode): void => {
    const from = at;
    if (node.kind === "indicator") at += 1;
    else node.children.forEach(span);
    spans.set(node.code, [[from, at]]);
  };
  rubric.children.forEach(span);
  spans.set("total", [[0, at]]);
  for (const { code, groups } of rubric.pillars) {
    spans.set(
      code,
      groups.flatMap((group) => spans.get(group) ?? []),
    );
  }
  const places = new Map(leaves.map(({ code }, place) => [code, place]));
  const room = Array.from({ length: size + leaves.length }, () => 0.5);
  const nodes = new Map(
    [...spans].map(([code, own]) => {
      const parts = own.flatMap(([from, to]) => leaves.slice(from, to));
      const most = parts.reduce((sum, leaf) => sum + leaf.most, 0);
      const errors = parts.map(({ error }) => error);
      return [code, { spans: own, error: errorOfSum(errors, most) }] as const;
    }),
  );
  return { rubric, year, leaves, places, nodes, size, room };
};

/** Prepares a rubric for a year, once. */
const prepared = /* @__PURE__ */ onceAYear(prepare);

type Fields = Readonly<Record<string, unknown>>;

/** What JSON and programs write: an object with fields of its own. */
const isPlain = (value: unknown): value is Fields => {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && !Array.isArray(value);
};

const figureOf = (value: unknown, kind: QuickLeaf["kinds"][number]): number => {
  if (kind === "number") return typeof value === "number" && isReadable(value) ? value : NaN;
  if (kind === "flag") return value === true ? 1 : value === false ? 0 : NaN;
  const place = kind.indexOf(value as string);
  return place < 0 ? NaN : place;
};

const readAny = ({ names, kinds, from }: QuickLeaf, fact: Fields, figures: number[]): boolean => {
  let count = 0;
  for (const name in fact) {
    const place = names.indexOf(name);
    const figure = figureOf(fact[name], kinds[place] ?? "number");
    if (place < 0 || Number.isNaN(figure)) return false;
    figures[from + place] = figure;
    count += 1;
  }
  return count === names.length;
};

const readFigures = (leaf: QuickLeaf, fact: unknown, figures: number[]): boolean => {
  if (!isPlain(fact)) return false;
  const { names, from } = leaf;
  let count = 0;
  for (const name in fact) {
    const value = fact[name];
    // Numbers in the order of the law, as most write them: no name has to be looked for.
    const isNumber = typeof value === "number" && value >= smallest && value <= largest;
    if (!isNumber || names[count] !== name || !leaf.isCounted) return readAny(leaf, fact, figures);
    figures[from + count] = value;
    count += 1;
  }
  return count === names.length;
};

/** The year, where nothing else is asked for. */
const yearOf = (options: unknown): number | undefined => {
  if (!isPlain(options)) return undefined;
  const { year, ...others } = options;
  return Number.isInteger(year) && Object.keys(others).length === 0 ? (year as number) : undefined;
};

const settled = /* @__PURE__ */ once((rubric: Rubric) => isSettled(rubric));

/** Whether anything in a rubric can still change. */
export const canChange = (rubric: Rubric): boolean => !(Object.isFrozen(rubric) && settled(rubric));

/** Prepares a rubric that can never change; undefined for any other, and for what else is asked for. */
export const quickOf = <Codes extends string>(
  rubric: Rubric<Codes>,
  options: unknown,
): Quick<Codes> | undefined => {
  try {
    const year = yearOf(options) ?? NaN;
    const isServed = !canChange(rubric) && rubric.years[0] <= year && year <= rubric.years[1];
    return isServed ? prepared(rubric, year) : undefined;
  } catch {
    // No rubric: another has to tell.
    return undefined;
  }
};

/** Whether objects have only fields of their own. */
const areClean = (): boolean => {
  for (const _ in {}) return false;
  return true;
};

/** Scores facts that are complete and plain; undefined for any others, and where doubles cannot tell. */
export const quickScore = (
  { leaves, places, size, room }: Quick,
  facts: unknown,
): QuickScore | undefined => {
  if (!isPlain(facts) || !areClean()) return undefined;
  const figures = room.slice();
  let count = 0;
  for (const code in facts) {
    const place = leaves[count]?.code === code ? count : (places.get(code) ?? -1);
    const leaf = leaves[place];
    if (leaf === undefined || !readFigures(leaf, facts[code], figures)) return undefined;
    const worth = leaf.earn(figures);
    if (Number.isNaN(worth)) return undefined;
    figures[size + place] = worth;
    count += 1;
  }
  return count === leaves.length ? figures : undefined;
};

/** The figures of a unit some of whose facts are others; undefined where doubles cannot tell. */
export const quickChange = (
  { leaves, places, size }: Quick,
  before: QuickScore,
  changes: ReadonlyMap<string, unknown>,
): QuickScore | undefined => {
  if (!areClean()) return undefined;
  const figures = [...before];
  for (const [code, fact] of changes) {
    const place = places.get(code) ?? -1;
    const leaf = leaves[place];
    if (leaf === undefined || !readFigures(leaf, fact, figures)) return undefined;
    const worth = leaf.earn(figures);
    if (Number.isNaN(worth)) return undefined;
    figures[size + place] = worth;
  }
  return figures;
};

/** The facts that figures were read from. */
export const factsFrom = (
  { leaves }: Quick,
  figures: QuickScore,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    leaves.map(({ code, names, kinds, from }) => [
      code,
      Object.fromEntries(
        names.map((name, index) => {
          const [figure, kind] = [figures[from + index] ?? NaN, kinds[index]];
          return [
            name,
            kind === "flag" ? figure === 1 : typeof kind === "object" ? kind[figure] : figure,
          ];
        }),
      ),
    ]),
  );

/** The digits of what is earned; NaN where doubles cannot tell. */
const digitsOf = ({ size }: Quick, figures: QuickScore, { spans, error }: QuickNode): number => {
  let total = 0;
  for (const [from, to] of spans) {
    for (let place = from; place < to; place += 1) total += figures[size + place] ?? NaN;
  }
  const digits = Math.floor(total + 0.5);
  return Math.abs(total - digits) < 0.5 - error ? digits : NaN;
};

/** The printed points of a code; undefined where doubles cannot tell, and for any other code. */
export const quickPrinted = (
  quick: Quick,
  figures: QuickScore,
  code: string,
): string | undefined => {
  const { places, rules } = quick.rubric;
  const node = quick.nodes.get(code);
  if (node === undefined) return undefined;
  let digits = 0;
  if (rules.rounding === "exact-sum") digits = digitsOf(quick, figures, node);
  else {
    // Where nodes add up what is printed, that is what indicators print.
    const leaves = node.spans.flatMap(([from, to]) => quick.leaves.slice(from, to));
    for (const { code: own } of leaves) {
      digits += digitsOf(quick, figures, quick.nodes.get(own) ?? node);
    }
  }
  return digits <= largest ? withPlaces(String(digits), places) : undefined;
};
