// What does it take at least, if every indicator could be anywhere on its hull? The cheapest points
// first, until there are enough: only the last indicator stays between two corners.

import {
  add,
  compare,
  multiply,
  subtract,
  sum,
  unbounded,
  zero,
  type Rational,
} from "../../numbers/rational.js";
import { atEnd, type Choice, type Corner } from "./choice.js";
import { choiceWith, type Edge, type Party } from "./party.js";

/** Indicators, and what their hulls have to offer, the cheapest first. */
export interface Field {
  readonly parties: readonly Party[];
  readonly edges: readonly Edge[];
}

/** Where an indicator stands on its hull. */
export interface Place {
  readonly party: Party;
  readonly vertex: Corner & { readonly choice: Choice | undefined };
  /** Points and effort; between its corner and the next where they are not its corner's. */
  readonly points: Rational;
  readonly effort: Rational;
  readonly next?: Corner;
}

/** The least effort on the hulls, and where each indicator stands for it. */
export interface Relaxed {
  readonly effort: Rational;
  readonly places: readonly Place[];
}

/** All indicators. */
export const fieldOf = (parties: readonly Party[]): Field => ({
  parties,
  edges: parties.flatMap(({ edges }) => edges).sort((a, b) => compare(a.price, b.price)),
});

/** Another stage of one indicator. */
export const withParty = ({ parties, edges }: Field, party: Party): Field => {
  const others = edges.filter((edge) => edge.party.code !== party.code);
  const merged: Edge[] = [];
  let next = 0;
  for (const edge of others) {
    for (;;) {
      const own = party.edges[next];
      if (own === undefined || compare(own.price, edge.price) >= 0) break;
      merged.push(own);
      next += 1;
    }
    merged.push(edge);
  }
  return {
    parties: parties.map((one) => (one.code === party.code ? party : one)),
    edges: [...merged, ...party.edges.slice(next)],
  };
};

/** Least effort for so many points; undefined where all indicators together do not come to them. */
export const relaxed = ({ parties, edges }: Field, needed: Rational): Relaxed | undefined => {
  const places = new Map<string, Place>();
  for (const party of parties) {
    const vertex = party.start;
    if (vertex === undefined) return undefined;
    places.set(party.code, { party, vertex, points: vertex.points, effort: vertex.effort });
  }
  let lacking = subtract(needed, sum([...places.values()].map(({ points }) => points)));
  for (const { party, to, points, price } of edges) {
    if (compare(lacking, zero) <= 0) break;
    const { vertex, ...begun } = places.get(party.code) ?? { ...to, vertex: to };
    const isWhole = compare(points, lacking) <= 0;
    places.set(
      party.code,
      isWhole
        ? { party, vertex: to, points: to.points, effort: to.effort }
        : {
            party,
            vertex,
            points: add(begun.points, lacking),
            effort: add(begun.effort, multiply(price, lacking)),
            next: to,
          },
    );
    lacking = isWhole ? subtract(lacking, points) : zero;
  }
  if (compare(lacking, zero) > 0) return undefined;
  const all = [...places.values()];
  return { effort: sum(all.map(({ effort }) => effort)), places: all };
};

/** What some indicators change to, and an indicator whose place on the hull is no change that there is. */
export interface Rounded {
  readonly choices: readonly Choice[];
  readonly effort: Rational;
  /** Of it the effort that is only taken to get beyond an end that is open. */
  readonly late: Rational;
  /** The place that promises most more than it keeps; undefined where all are kept. */
  readonly open: Place | undefined;
  /** Whether there is a choice for each place. */
  readonly isWay: boolean;
}

const together = (
  choices: readonly Choice[],
  others: Pick<Rounded, "open" | "isWay">,
): Rounded => ({
  choices,
  effort: sum(choices.map(({ effort }) => effort)),
  late: sum(choices.map(({ late }) => late)),
  ...others,
});

/** The choices with what is more than needed given back, where that saves effort. */
const trimmed = (
  { choices, ...others }: Rounded,
  parties: readonly Party[],
  needed: Rational,
): Rounded => {
  let spare = subtract(sum(choices.map(({ points }) => points)), needed);
  const fewer = choices.map((choice, index) => {
    const party = parties[index];
    if (!choice.isChange || party === undefined || compare(spare, zero) <= 0) return choice;
    const less = choiceWith(party, subtract(choice.points, spare));
    if (less === undefined || compare(less.effort, choice.effort) >= 0) return choice;
    spare = subtract(spare, subtract(choice.points, less.points));
    return less;
  });
  return together(fewer, others);
};

/** The changes at the places, or, where there are none, the cheapest found that earn as much. */
export const roundedUp = (
  { places }: Relaxed,
  parties: readonly Party[],
  needed: Rational,
): Rounded => {
  let open: Place | undefined;
  let most = zero;
  const choices: Choice[] = [];
  for (const place of places) {
    const { party, vertex, points, effort, next } = place;
    const isKept =
      next === undefined && vertex.choice && compare(vertex.choice.effort, effort) <= 0;
    const choice = isKept ? vertex.choice : choiceWith(party, points);
    const more = choice && subtract(choice.effort, effort);
    // A place that no choice has is worse than any other.
    if (more === undefined || compare(more, most) > 0) [open, most] = [place, more ?? unbounded];
    if (choice) choices.push(choice);
  }
  const isWay = choices.length === places.length;
  const up = together(choices, { open, isWay });
  return open && isWay ? trimmed(up, parties, needed) : up;
};

/** The most that every indicator is found to have, with what is more than needed given back. */
export const upmost = (parties: readonly Party[], needed: Rational): Rounded => {
  const choices = parties.flatMap(({ cells }) => {
    const [first, ...others] = cells.map(atEnd);
    return first
      ? [others.reduce((most, one) => (compare(one.points, most.points) > 0 ? one : most), first)]
      : [];
  });
  const up = together(choices, { open: undefined, isWay: choices.length === parties.length });
  const isEnough = compare(sum(choices.map(({ points }) => points)), needed) >= 0;
  return isEnough && up.isWay ? trimmed(up, parties, needed) : { ...up, isWay: false };
};
