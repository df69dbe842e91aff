// Can facts be scored at once, in doubles? Where they are complete, plain and certain, every printed digit
// follows from a few hundred operations; any other facts are judged on fractions.

import { largest } from "../engine/bounds.js";
import { once } from "../formula/once.js";
import { isSettled } from "../freeze.js";
import { withPlaces } from "../numbers/round.js";
import { isFields } from "../rubric/plain.js";
import type { Rubric } from "../rubric/types.js";
import { readFigures } from "./quick-facts.js";
import type { Figures, Link } from "./quick-leaf.js";
import { prepared, type Quick, type QuickNode } from "./quick-plan.js";

/** The figures of a unit, and after them what each indicator earns. */
export type QuickScore = Figures;

/** The year, where nothing else is asked for. */
const yearOf = (options: unknown): number | undefined => {
  if (!isFields(options)) return undefined;
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

/** What each indicator of some earns; false where doubles cannot tell. */
const earn = (quick: Quick, from: number, to: number, figures: number[]): boolean => {
  const { leaves, size } = quick;
  const { above, alsoAbove, below, alsoBelow, slope, cap, limit } = quick.lines;
  for (let place = from; place < to; place += 1) {
    const n = (figures[above[place] ?? 0] ?? NaN) + (figures[alsoAbove[place] ?? 0] ?? NaN);
    const d = (figures[below[place] ?? 0] ?? NaN) + (figures[alsoBelow[place] ?? 0] ?? NaN);
    // Over 0, and where a share may be above 1, it is looked at more closely.
    const isLine = d > 0 && n <= d * (limit[place] ?? NaN);
    const worth = isLine
      ? Math.min(cap[place] ?? NaN, (n * (slope[place] ?? NaN)) / d)
      : (leaves[place]?.earn(figures) ?? NaN);
    if (Number.isNaN(worth)) return false;
    figures[size + place] = worth;
  }
  return true;
};

/** Whether every figure that stands for a part is at most the one that it is a part of. */
const areLinked = (links: readonly Link[], figures: Figures): boolean => {
  for (const { part, whole } of links) {
    if (!((figures[part] ?? NaN) <= (figures[whole] ?? NaN))) return false;
  }
  return true;
};

/** Scores facts that are complete and plain; undefined for any others, and where doubles cannot tell. */
export const quickScore = (quick: Quick, facts: unknown): QuickScore | undefined => {
  const { leaves, letters, places, links, room } = quick;
  if (!isFields(facts)) return undefined;
  const figures = room.slice();
  let count = 0;
  for (const code in facts) {
    const expected = leaves[count];
    const leaf = expected?.code === code ? expected : leaves[places.get(code) ?? -1];
    if (leaf === undefined || !Object.prototype.hasOwnProperty.call(facts, code)) return undefined;
    if (!readFigures(letters, leaf, facts[code], figures)) return undefined;
    count += 1;
  }
  if (count !== leaves.length || !areLinked(links, figures)) return undefined;
  return earn(quick, 0, count, figures) ? figures : undefined;
};

/** The figures of a unit some of whose facts are others; undefined where doubles cannot tell. */
export const quickChange = (
  quick: Quick,
  before: QuickScore,
  changes: ReadonlyMap<string, unknown>,
): QuickScore | undefined => {
  const { leaves, letters, places } = quick;
  const figures = [...before];
  const changed: number[] = [];
  const linked: Link[] = [];
  for (const [code, fact] of changes) {
    const place = places.get(code) ?? -1;
    const leaf = leaves[place];
    if (leaf === undefined || !readFigures(letters, leaf, fact, figures)) return undefined;
    changed.push(place);
    linked.push(...leaf.links);
  }
  if (!areLinked(linked, figures)) return undefined;
  return changed.every((place) => earn(quick, place, place + 1, figures)) ? figures : undefined;
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
