// DuckDB: columns of DOUBLE in a table in memory, one query, its rows back in JavaScript. Loading the
// table is not counted. It uses all cores.

import { DuckDBInstance, type DuckDBConnection, type DuckDBResultReader } from "@duckdb/node-api";

import type { Competitor } from "../competitor.js";
import { totalAt } from "../competitor.js";
import { groups, leaves, leavesOf, nameOf, type Leaf } from "../leaves.js";
import { lettersOf, type Flat, type Provinces } from "../provinces.js";

const sum = (code: string, letters: readonly string[]): string =>
  `(${letters.map((letter) => nameOf(code, letter)).join(" + ")})`;

const pointsOf = (leaf: Leaf): string => {
  const { code } = leaf;
  if (leaf.kind === "flags") {
    return leaf.flags
      .map(([letter, points]) => `if(${nameOf(code, letter)}, ${points}::DOUBLE, 0::DOUBLE)`)
      .join(" + ");
  }
  const [part, whole] = [sum(code, leaf.part), sum(code, leaf.whole)];
  if (leaf.cliff) return `if(${part} >= ${whole}, ${leaf.max}::DOUBLE, 0::DOUBLE)`;
  return `least(${leaf.max}::DOUBLE, ${part} / ${whole} / ${leaf.percent / 100}::DOUBLE * ${leaf.max}::DOUBLE)`;
};

const points = leaves.map((leaf) => `${pointsOf(leaf)} AS ${nameOf(leaf.code)}`).join(", ");
const sums = groups.map(
  (group) =>
    `${leavesOf(group)
      .map(({ code }) => nameOf(code))
      .join(" + ")} AS g${group}`,
);
const total = groups.map((group) => `g${group}`).join(" + ");

/** The points of all values, in the order of the judge, for some of the rows. */
const query = (where: string): string =>
  `SELECT *, ${total} AS total FROM (SELECT *, ${sums.join(", ")} FROM (SELECT ${points} FROM provinces ${where}))`;

const load = async (connection: DuckDBConnection, flat: readonly Flat[]): Promise<void> => {
  const fields = leaves.flatMap((leaf) =>
    lettersOf(leaf).map(
      (letter) => `${nameOf(leaf.code, letter)} ${leaf.kind === "flags" ? "BOOLEAN" : "DOUBLE"}`,
    ),
  );
  await connection.run(`CREATE TABLE provinces (place INTEGER, ${fields.join(", ")})`);
  const appender = await connection.createAppender("provinces");
  flat.forEach((given, place) => {
    appender.appendInteger(place);
    for (const value of Object.values(given)) {
      if (typeof value === "number") appender.appendDouble(value);
      else appender.appendBoolean(value);
    }
    appender.endRow();
  });
  appender.closeSync();
};

type Asker = (from: number, to: number) => Promise<DuckDBResultReader>;

/** Asks for rows from one up to another; all of them without a condition. */
export const askerOf = async ({ flat, rows }: Provinces): Promise<Asker> => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await load(connection, flat);
  return async (from, to) => {
    const where = to - from === rows ? "" : `WHERE place >= ${from} AND place < ${to}`;
    return connection.runAndReadAll(query(where));
  };
};

export const competitor: Competitor = {
  name: "DuckDB, DOUBLE columns, rows back, all cores",
  package: "@duckdb/node-api",
  prepare: async (provinces) => {
    const ask = await askerOf(provinces);
    const rowsIn = async (from: number, to: number) =>
      (await ask(from, to)).getRows() as readonly number[][];
    return {
      run: async (from, to) =>
        (await rowsIn(from, to)).reduce((all, row) => all + row[totalAt]!, 0),
      answers: async (count) => (await rowsIn(0, count)).map((points) => ({ points })),
    };
  },
};
