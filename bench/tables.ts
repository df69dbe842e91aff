// Who is how fast, and who is right? The first table, and what issue 6 asked for as the last.

import { versionOf } from "./machine.js";
import { ratio, rough, table } from "./markdown.js";
import type { Raced } from "./race.js";
import { ratioOf, spreadOf } from "./rounds.js";

const others = ["plain-objects", "plain-columns", "decimal-js"] as const;

const digits = ({ verdict }: Raced, rows: number): string =>
  verdict.rows === rows
    ? String(verdict.wrong)
    : `${verdict.wrong} of the first ${verdict.rows.toLocaleString("en")} provinces`;

const worst = ({ verdict }: Raced): string => verdict.worst?.toExponential(0) ?? "rounded";

export const speeds = (raced: readonly Raced[]): string => {
  const rates = new Map(raced.map((one) => [one.id, one.rates]));
  const rows = Math.max(...raced.map(({ verdict }) => verdict.rows));
  return table(
    [
      "what",
      "version",
      "scores/s",
      "× plain objects",
      "× plain columns",
      "× decimal.js",
      "worst error",
      "wrong 2nd decimals",
    ],
    raced.map((one) => [
      one.name,
      one.package === undefined || one.package === "@dti/score" ? "" : versionOf(one.package),
      rough(spreadOf(one.rates).median),
      ...others.map((other) => ratio(ratioOf(one.rates, rates.get(other)!))),
      worst(one),
      digits(one, rows),
    ]),
  );
};
