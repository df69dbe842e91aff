// Which changes reach the points at the least effort? Best first: the least effort that a part of all
// changes can take is looked at before any other part is. What comes up first and is real is the answer;
// until then a part is cut where the hull promises what no change keeps.

import {
  ceilingOf,
  compare,
  divide,
  gcd,
  isZero,
  min,
  multiply,
  rational,
  subtract,
  zero,
  type Rational,
} from "../../numbers/rational.js";
import type { Cell } from "./cells.js";
import type { Choice } from "./choice.js";
import { cutAt } from "./cut.js";
import { partyOf, type Party } from "./party.js";
import { queueOf } from "./queue.js";
import {
  fieldOf,
  relaxed,
  roundedUp,
  withParty,
  type Field,
  type Relaxed,
  upmost,
} from "./relaxed.js";

/** Changes that reach the points. */
export interface Found {
  readonly choices: readonly Choice[];
  readonly effort: Rational;
  /** No changes of this kind take less. */
  readonly bound: Rational;
}

/** Of a way that was come across, also what it changes. */
interface Known {
  readonly choices: readonly Choice[];
  readonly effort: Rational;
  /** Effort without what is only taken to get beyond an end that is open. */
  readonly near: Rational;
  readonly touched: readonly string[];
}

/** A part of all changes. */
interface Part {
  readonly field: Field;
  readonly relaxed: Relaxed;
  /** No changes in it take less. */
  readonly bound: Rational;
}

/** What is searched for, and for how long. */
export interface Search {
  readonly parties: readonly Party[];
  readonly needed: Rational;
  /** How many ways to find: each does without an indicator of every one before it. */
  readonly ways: number;
  /** How many parts are looked at, at most. */
  readonly limit: number;
}

/** What was found, in the order of effort. */
export interface Outcome {
  readonly found: readonly Found[];
  /** Whether nothing was left to look at. */
  readonly isExhausted: boolean;
}

/** The largest number that all efforts are multiples of; undefined where some can be anything. */
const grainOf = (parties: readonly Party[]): Rational | undefined => {
  const cells = parties.flatMap((party) => party.cells);
  const legs = cells.flatMap((cell) => cell.legs);
  if (legs.some(({ journey, from, to }) => !journey.isWhole && compare(from, to) !== 0)) {
    return undefined;
  }
  const efforts = [
    ...cells.map(({ effort }) => effort),
    ...legs.map(({ journey }) => journey.rate),
  ];
  const grain = efforts.reduce<Rational>(
    ([a, b], [c, d]) => rational(gcd(a * d, c * b), b * d),
    zero,
  );
  return isZero(grain) ? undefined : grain;
};

/** The next multiple of a number from an effort on. */
const coarse = (effort: Rational, grain: Rational | undefined): Rational => {
  if (grain === undefined) return effort;
  return multiply(rational(ceilingOf(divide(effort, grain))), grain);
};

/** So small a share of an effort is not searched for where figures can be anything. */
const negligible = rational(1n, 1_000_000_000_000n);

/** The same part with each of some indicators as it is, the ones before it changed: no way is in two. */
const withoutEach = (field: Field, codes: readonly string[]): readonly Field[] => {
  const found: Field[] = [];
  let rest = field;
  for (const code of codes) {
    const cells = rest.parties.find((party) => party.code === code)?.cells ?? [];
    const but = (isStill: boolean): readonly Cell[] =>
      cells.filter((cell) => (cell.isStill === true) === isStill);
    found.push(withParty(rest, partyOf(code, but(true))));
    rest = withParty(rest, partyOf(code, but(false)));
  }
  return found;
};

/** Searches; what is not found within the limit is the best that was come across, with its bound. */
export const search = ({ parties, needed, ways, limit }: Search): Outcome => {
  const grain = grainOf(parties);
  const queue = queueOf<Part>();
  const found: (Found & Known)[] = [];
  let best: Known | undefined;
  const push = (field: Field): void => {
    const low = relaxed(field, needed);
    if (low === undefined) return;
    const bound = coarse(low.effort, grain);
    // Other ways may be found where the best is not.
    if (ways === 1 && best && compare(bound, best.effort) >= 0) return;
    queue.push({ field, relaxed: low, bound });
  };
  /** An earlier way all of whose indicators are changed. */
  const coveredBy = (touched: readonly string[]): readonly string[] | undefined =>
    found.map((one) => one.touched).find((codes) => codes.every((code) => touched.includes(code)));
  /** Whether a way takes no more than the bound, or so little that it is not worth a search. */
  const isLeast = ({ effort, near }: Known, bound: Rational): boolean =>
    compare(near, bound) <= 0 ||
    (grain === undefined && compare(subtract(effort, bound), multiply(effort, negligible)) <= 0);
  const take = (known: Known, bound: Rational): void => {
    found.push({ ...known, bound: min(bound, known.effort) });
    best = undefined;
  };
  push(fieldOf(parties));
  for (let parts = 0; found.length < ways && parts < limit; parts += 1) {
    const part = queue.pop();
    if (part === undefined) break;
    const { field, bound } = part;
    if (best && isLeast(best, bound)) {
      take(best, bound);
      queue.push(part);
      continue;
    }
    const rounded = roundedUp(part.relaxed, field.parties, needed);
    const { choices, effort, late, open } = rounded;
    if (rounded.isWay) {
      const touched = choices.flatMap(({ isChange }, index) =>
        isChange ? [parties[index]?.code ?? ""] : [],
      );
      const known = { choices, effort, near: subtract(effort, late), touched };
      const covered = coveredBy(touched);
      if (covered) {
        // Nothing in this part that is another way changes all that an earlier one does.
        for (const one of withoutEach(field, covered)) push(one);
        continue;
      }
      if (best === undefined || compare(effort, best.effort) < 0) best = known;
      if (isLeast(best, bound)) {
        take(best, bound);
        queue.push(part);
        continue;
      }
    }
    for (const cells of open ? cutAt(open) : [])
      push(withParty(field, partyOf(open?.party.code ?? "", cells)));
  }
  const rest = queue.first()?.bound;
  if (found.length < ways && best) take(best, rest ?? best.effort);
  if (found.length === 0) {
    // Where legs promised more than they kept, going all the way may still do; nothing says how well.
    const { isWay, choices, effort, late } = upmost(parties, needed);
    const known = { choices, effort, near: subtract(effort, late), touched: [] };
    if (isWay) take(known, rest ?? zero);
  }
  return { found, isExhausted: rest === undefined };
};
