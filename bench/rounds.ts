// How fast is each competitor, beside the others? Rounds in one process, in random order within each;
// ratios are taken within a round, since a machine is not equally fast all the time.

import { mulberry32, type Random } from "../tests/oracle/random.js";
import type { Runner } from "./competitor.js";

export interface Rounds {
  readonly rounds: number;
  /** How long each competitor works in a round. */
  readonly milliseconds: number;
}

/** A runner, and how many provinces it takes at a time. */
export interface Entrant {
  readonly id: string;
  readonly runner: Runner;
  readonly rows: number;
}

/** What a number is over several rounds. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

const gc = (globalThis as { readonly gc?: () => void }).gc ?? (() => {});

const perSecond = (rows: number, start: number): number =>
  (rows * 1000) / (performance.now() - start);

/** Provinces per second over so much time, in windows that move through all of them. */
const rateOf = async (
  { runner, rows }: Entrant,
  all: number,
  milliseconds: number,
): Promise<number> => {
  let [from, done] = [0, 0];
  const start = performance.now();
  do {
    const sum = runner.run(from, from + rows);
    // Waiting costs nothing, except to those who need not wait.
    if (typeof sum !== "number") await sum;
    done += rows;
    from = from + 2 * rows > all ? 0 : from + rows;
  } while (performance.now() - start < milliseconds);
  return perSecond(done, start);
};

/** Finds out how many rows fit a quarter of a turn; all of them where they do. */
export const entrantOf = async (
  id: string,
  runner: Runner,
  all: number,
  milliseconds: number,
): Promise<Entrant> => {
  let rows = 1;
  for (;;) {
    const rate = await rateOf({ id, runner, rows }, all, milliseconds / 8);
    const fitting = Math.min(all, Math.max(1, Math.floor((rate * milliseconds) / 4000)));
    if (fitting < 2 * rows) return { id, runner, rows: fitting };
    rows = Math.min(fitting, rows * 32);
    if (rows === all) return { id, runner, rows };
  }
};

const shuffled = <T>(list: readonly T[], random: Random): readonly T[] =>
  list
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

/** For each competitor its rate in each round. */
export const ratesOf = async (
  entrants: readonly Entrant[],
  all: number,
  { rounds, milliseconds }: Rounds,
): Promise<ReadonlyMap<string, readonly number[]>> => {
  const random = mulberry32(rounds);
  const rates = new Map(entrants.map(({ id }) => [id, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const entrant of shuffled(entrants, random)) {
      gc();
      // Collecting all garbage also discards shapes of objects, and the code that was made for them.
      await rateOf(entrant, all, milliseconds / 4);
      rates.get(entrant.id)!.push(await rateOf(entrant, all, milliseconds));
    }
  }
  return rates;
};

/** The middle, and the quartiles: of eleven numbers the sixth, the third and the ninth. */
export const spreadOf = (numbers: readonly number[]): Spread => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round((sorted.length - 1) * share)]!;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
};

/** One competitor beside another, round by round. */
export const ratioOf = (own: readonly number[], other: readonly number[]): Spread =>
  spreadOf(own.map((rate, round) => rate / other[round]!));
