// DuckDB again, but its answer is taken column by column, which is less work for its JavaScript side.

import { rowsOf, totalAt, type Competitor } from "../competitor.js";
import { askerOf } from "./duckdb.js";

export const competitor: Competitor = {
  name: "DuckDB, DOUBLE columns, columns back, all cores",
  package: "@duckdb/node-api",
  prepare: async (provinces) => {
    const ask = await askerOf(provinces);
    const columnsIn = async (from: number, to: number) =>
      (await ask(from, to)).getColumns() as readonly number[][];
    return {
      run: async (from, to) => (await columnsIn(from, to))[totalAt]!.at(-1)!,
      answers: async (count) => rowsOf(await columnsIn(0, count), count, "points"),
    };
  },
};
