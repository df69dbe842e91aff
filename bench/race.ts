// What does one run of the benchmark find out? The digits of each competitor first, which also warms
// it up, and then its rates.

import type { Competitor } from "./competitor.js";
import { judge, truthOf, type Truth, type Verdict } from "./oracle.js";
import { provinces, type Provinces } from "./provinces.js";
import { entrantOf, ratesOf, type Entrant, type Rounds } from "./rounds.js";

export interface RaceOptions extends Rounds {
  readonly rows: number;
  /** How long the digits of one competitor are looked at; the slow ones show fewer. */
  readonly judging: number;
}

export interface Raced {
  readonly id: string;
  readonly name: string;
  readonly package: string | undefined;
  readonly verdict: Verdict;
  /** Provinces per second, round by round. */
  readonly rates: readonly number[];
}

export const full: RaceOptions = { rows: 10_000, rounds: 11, milliseconds: 400, judging: 10_000 };

export const quick: RaceOptions = { rows: 500, rounds: 3, milliseconds: 16, judging: 250 };

/** As many of the first provinces as can be judged in the time. */
const judgeEntrant = async (
  { runner }: Entrant,
  all: Provinces,
  truth: Truth,
  judging: number,
): Promise<Verdict> => {
  const start = performance.now();
  await runner.run(0, Math.min(10, all.rows));
  const each = (performance.now() - start) / Math.min(10, all.rows);
  const rows = Math.min(all.rows, Math.max(10, Math.floor(judging / each)));
  return judge(truth, await runner.answers(rows));
};

/** Every competitor over the same provinces, in one process. */
export const race = async (
  competitors: Readonly<Record<string, Competitor>>,
  options: RaceOptions,
  tell: (news: string) => void = () => {},
): Promise<readonly Raced[]> => {
  const all = provinces(options.rows);
  const truth = truthOf(all.facts);
  const entrants: Entrant[] = [];
  const verdicts = new Map<string, Verdict>();
  for (const [id, competitor] of Object.entries(competitors)) {
    tell(id);
    const runner = await competitor.prepare(all);
    verdicts.set(id, await judgeEntrant({ id, runner, rows: 1 }, all, truth, options.judging));
    entrants.push(await entrantOf(id, runner, all.rows, options.milliseconds));
  }
  tell(`${options.rounds} rounds`);
  const rates = await ratesOf(entrants, all.rows, options);
  return Object.entries(competitors).map(([id, { name, package: from }]) => ({
    ...{ id, name, package: from },
    verdict: verdicts.get(id)!,
    rates: rates.get(id)!,
  }));
};
