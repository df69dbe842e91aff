// `compile` over typed-array columns: numbers checked, all values exactly rounded.

import { compile } from "@dti/score/batch";
import { draft3530 } from "@dti/score/rubrics";

import { rowsOf, type Competitor, type Runner } from "../competitor.js";
import { nodes, year } from "../leaves.js";
import type { Column, Provinces, TextColumn } from "../provinces.js";

type Columns = Readonly<Record<string, Column | TextColumn>>;

const cut = (columns: Columns, from: number, to: number): Columns =>
  Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, column.slice(from, to)]),
  );

export const runnerOf = (rows: Provinces["rows"], columns: Columns): Runner => {
  const scorer = compile(draft3530, { year });
  // As by hand: the columns of scores are made once, and written again.
  let into = scorer.run(columns, rows);
  const score = (from: number, to: number) => {
    if (to - from < rows) return scorer.run(cut(columns, from, to), to - from);
    into = scorer.run(columns, rows, { into });
    return into;
  };
  return {
    run: (from, to) => score(from, to).total[to - from - 1]!,
    answers: (count) => {
      const scores: Readonly<Record<string, unknown>> = score(0, count);
      return rowsOf(
        nodes.map((code) => scores[code] as Float64Array),
        count,
        "hundredths",
      );
    },
  };
};

export const competitor: Competitor = {
  name: "compile(rubric).run: columns",
  package: "@dti/score",
  prepare: ({ rows, columns }) => runnerOf(rows, columns),
};
