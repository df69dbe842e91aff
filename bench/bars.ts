// Is it as fast as it was meant to be? The last table: each bar, and what was reached in this run.

import { short, table } from "./markdown.js";
import type { Raced } from "./race.js";
import { ratioOf, spreadOf } from "./rounds.js";
import type { Start } from "./starts.js";

interface Bar {
  readonly what: string;
  readonly bar: number;
  /** Whether more is better. */
  readonly atLeast: boolean;
  readonly unit: string;
  readonly reached: number | undefined;
}

export const barsOf = (raced: readonly Raced[], starts: readonly Start[]): readonly Bar[] => {
  const of = (id: string): Raced | undefined => raced.find((one) => one.id === id);
  const ratio = (own: string, other: string): number | undefined => {
    const [left, right] = [of(own), of(other)];
    return left && right && ratioOf(left.rates, right.rates).median;
  };
  const times = (what: string, bar: number, own: string, other: string): Bar => ({
    ...{ what: `${what} beside ${of(other)?.name ?? other}`, bar, atLeast: true, unit: "×" },
    reached: ratio(own, other),
  });
  const most = (what: string, bar: number, unit: string, reached: number | undefined): Bar => ({
    ...{ what, bar, atLeast: false, unit, reached },
  });
  const wrong = raced
    .filter((one) => one.package === "@dti/score")
    .reduce((sum, { verdict }) => sum + verdict.wrong, 0);
  const explained = of("ours-explain");
  const started = (name: string | undefined): Start | undefined =>
    starts.find((one) => one.name === name);
  const [first, batch] = [started(of("ours-score")?.name), started("@dti/score/batch: compile")];
  return [
    most("Wrong digits of ours", 0, "", wrong),
    times("Columns", 0.4, "ours-batch", "plain-columns"),
    times("Columns", 250, "ours-batch", "decimal-js"),
    times("Columns", 5, "ours-batch", "duckdb"),
    times("Row scorer", 0.25, "ours-scorer", "plain-objects"),
    times("Row scorer", 2, "ours-scorer", "zod-plain"),
    times("Row scorer", 1, "ours-scorer", "json-logic"),
    times("score()", 10, "ours-score", "decimal-js"),
    most(
      "score() and explain() of a province",
      2,
      "ms",
      explained && 1000 / spreadOf(explained.rates).median,
    ),
    most("First score in a fresh process, without Node itself", 60, "ms", first?.own),
    most("batch alone, brotli", 10, "kB", batch?.brotli && batch.brotli / 1000),
  ];
};

const isMet = ({ bar, atLeast, reached }: Bar): string => {
  if (reached === undefined) return "not measured";
  return (atLeast ? reached >= bar : reached <= bar) ? "yes" : "no";
};

export const barTable = (bars: readonly Bar[]): string =>
  table(
    ["what", "bar", "reached", "met"],
    bars.map((each) => [
      each.what,
      `${each.atLeast ? "≥" : "≤"} ${each.bar} ${each.unit}`.trim(),
      each.reached === undefined ? "" : `${short(each.reached)} ${each.unit}`.trim(),
      isMet(each),
    ]),
  );
