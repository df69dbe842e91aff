// Which provinces are scored? As many as wanted, from one seed: counts, money with up to three
// decimals, flags; three denominators in ten are as small as real counts are.

import { between, chance, mulberry32, pick, type Random } from "../tests/oracle/random.js";
import { leaves, nameOf, type Leaf, type RateLeaf } from "./leaves.js";

export type Given = number | boolean;
export type Facts = Readonly<Record<string, Readonly<Record<string, Given>>>>;
export type Flat = Readonly<Record<string, Given>>;
export type Column = Float64Array | Uint8Array;
export type TextColumn = readonly string[] | Uint8Array;

/** The same provinces in every shape that a tool may like; all are made outside the clock. */
export interface Provinces {
  readonly rows: number;
  /** As `score` takes them: `{ "1.1": { a, b }, ... }`. */
  readonly facts: readonly Facts[];
  /** One flat record each: `{ x1_1_a, x1_1_b, ... }`. */
  readonly flat: readonly Flat[];
  /** By `"1.1.a"`: numbers, and flags as 0 and 1. */
  readonly columns: Readonly<Record<string, Column>>;
  /** The same numbers as decimal text. */
  readonly texts: Readonly<Record<string, TextColumn>>;
}

const seed = 20_250_701;

/** A number of so many decimals, as the double that is nearest to it. */
const decimal = (units: number, places: number): number => units / 10 ** places;

interface Amount {
  readonly units: number;
  readonly places: number;
}

/** Counts on whose rates points often sit exactly half-way between two hundredths. */
const halfWay = [8, 16, 32, 40, 48, 64, 80, 96, 160, 240, 320, 480, 640, 800, 1600, 3200, 4000];

/** From 3 to 4000, or from 4000 to ten millions, each length as likely as the next. */
const drawCount = (random: Random): number => {
  if (chance(random, 0.7)) return Math.floor(4000 * 10 ** (3.4 * random()));
  return chance(random, 0.5) ? pick(random, halfWay) : Math.floor(3 * (4000 / 3) ** random());
};

const drawWhole = (random: Random, decimals: boolean): Amount => {
  const places = decimals ? between(random, 0, 3) : 0;
  const scale = 10 ** places;
  return { units: drawCount(random) * scale + between(random, 0, scale - 1), places };
};

/** Around what earns the maximum, and never more than what is there unless it may be. */
const drawPart = (random: Random, leaf: RateLeaf, whole: Amount, among: number): number => {
  if (leaf.cliff && chance(random, 0.5)) return decimal(whole.units, whole.places);
  const reach = (1.25 * leaf.percent) / 100;
  const rate = random() * (leaf.quotient ? reach : Math.min(1, reach));
  const places = leaf.decimals === "all" ? between(random, 0, 3) : 0;
  const units = Math.floor((decimal(whole.units, whole.places) * rate * 10 ** places) / among);
  return decimal(units, places);
};

/** Parts stay within their own wholes; two parts of one whole stay within its halves. */
const drawRate = (random: Random, leaf: RateLeaf): Record<string, Given> => {
  const wholes = leaf.whole.map(() => drawWhole(random, leaf.decimals !== undefined));
  const among = leaf.part.length / wholes.length;
  const given: Record<string, Given> = {};
  leaf.whole.forEach((letter, index) => {
    given[letter] = decimal(wholes[index]!.units, wholes[index]!.places);
  });
  leaf.part.forEach((letter, index) => {
    given[letter] = drawPart(random, leaf, wholes[index] ?? wholes[0]!, among);
  });
  return given;
};

const drawLeaf = (random: Random, leaf: Leaf): Record<string, Given> => {
  if (leaf.kind === "rate") return drawRate(random, leaf);
  return Object.fromEntries(leaf.flags.map(([letter]) => [letter, chance(random, 0.6)]));
};

/** The letters of an indicator, in the order in which the source prints them. */
export const lettersOf = (leaf: Leaf): readonly string[] =>
  leaf.kind === "flags"
    ? leaf.flags.map(([letter]) => letter)
    : [...leaf.part, ...leaf.whole].sort();

const drawFacts = (random: Random): Facts =>
  Object.fromEntries(
    leaves.map((leaf) => {
      const drawn = drawLeaf(random, leaf);
      return [
        leaf.code,
        Object.fromEntries(lettersOf(leaf).map((letter) => [letter, drawn[letter]!])),
      ];
    }),
  );

const flatten = (facts: Facts): Flat =>
  Object.fromEntries(
    leaves.flatMap((leaf) =>
      lettersOf(leaf).map((letter) => [nameOf(leaf.code, letter), facts[leaf.code]![letter]!]),
    ),
  );

const columnOf = (facts: readonly Facts[], code: string, letter: string, flag: boolean): Column => {
  const values = facts.map((each) => Number(each[code]![letter]));
  return flag ? Uint8Array.from(values) : Float64Array.from(values);
};

export const provinces = (rows: number): Provinces => {
  const random = mulberry32(seed);
  // As from a file: engines lay out what they parse better than what a program puts together.
  const facts = JSON.parse(
    JSON.stringify(Array.from({ length: rows }, () => drawFacts(random))),
  ) as Facts[];
  const columns: Record<string, Column> = {};
  const texts: Record<string, TextColumn> = {};
  for (const leaf of leaves) {
    for (const letter of lettersOf(leaf)) {
      const name = `${leaf.code}.${letter}`;
      const column = columnOf(facts, leaf.code, letter, leaf.kind === "flags");
      columns[name] = column;
      texts[name] = column instanceof Uint8Array ? column : Array.from(column, String);
    }
  }
  return { rows, facts, flat: facts.map(flatten), columns, texts };
};
