// How much is loaded, and how long does the first score take? The second table.

import type { CompetitorId } from "./competitors/index.js";
import { coldStart, sizeOf, startable } from "./bundles.js";
import { short, table } from "./markdown.js";
import { spreadOf } from "./rounds.js";
import { competitors } from "./competitors/index.js";

export interface Start {
  readonly name: string;
  /** Compressed bytes; undefined where native code is loaded besides. */
  readonly gzip: number | undefined;
  readonly brotli: number | undefined;
  readonly minified: number | undefined;
  /** Milliseconds until the first score, those of Node itself included. */
  readonly first: number | undefined;
  /** The same without those of Node itself. */
  readonly own: number | undefined;
}

/** Node itself, and a province to score. */
const nothing = `import { provinces } from "./bench/provinces.ts";
provinces(1);`;

const firstScore = (id: string): string => `import { provinces } from "./bench/provinces.ts";
import { competitor } from "./bench/competitors/${id}.ts";
await (await competitor.prepare(provinces(1))).run(0, 1);`;

/** The rest differ from one of these in what is read only. */
const started: readonly CompetitorId[] = [
  ...(["plain-objects", "ours-batch", "ours-score", "ours-explain"] as const),
  ...(["duckdb", "json-logic", "zod-plain", "math-js"] as const),
  ...(["decimal-js", "fraction-js", "publicodes"] as const),
];

/** What comes without any of a competitor's own lines. */
const entries: Readonly<Record<string, string>> = {
  "@dti/score: score": `export { score } from "@dti/score";`,
  "@dti/score/batch: compile": `export { compile } from "@dti/score/batch";`,
  "@dti/score/rubrics: draft3530": `export { draft3530 } from "@dti/score/rubrics";`,
};

const native: readonly string[] = ["duckdb"];

const none = { gzip: undefined, brotli: undefined, minified: undefined };

/** In turns, since a machine is not equally fast all the time: times of each program, round by round. */
const timesOf = (
  programs: Readonly<Record<string, string>>,
  processes: number,
): ReadonlyMap<string, readonly number[]> => {
  const codes = Object.entries(programs).map(([id, program]) => [id, startable(program)] as const);
  const times = new Map(codes.map(([id]) => [id, [] as number[]]));
  for (let round = 0; round < processes; round += 1) {
    for (const [id, code] of codes) times.get(id)!.push(coldStart(code));
  }
  return times;
};

const median = (numbers: readonly number[]): number => spreadOf(numbers).median;

export const starts = (processes: number): readonly Start[] => {
  const programs = Object.fromEntries(started.map((id) => [id, firstScore(id)]));
  const times = timesOf({ node: nothing, ...programs }, processes);
  const node = times.get("node")!;
  const timed = (id: string): Pick<Start, "first" | "own"> => {
    const own = times.get(id)!;
    return { first: median(own), own: median(own.map((time, round) => time - node[round]!)) };
  };
  return [
    { name: "Node itself", ...none, ...timed("node") },
    ...started.map((id): Start => {
      const program = `export { competitor } from "./bench/competitors/${id}.ts";`;
      const size = native.includes(id) ? none : sizeOf(program);
      return { name: competitors[id].name, ...size, ...timed(id) };
    }),
    ...Object.entries(entries).map(([name, program]): Start => ({
      name,
      ...sizeOf(program),
      first: undefined,
      own: undefined,
    })),
  ];
};

const kilobytes = (bytes: number | undefined): string =>
  bytes === undefined ? "" : (bytes / 1000).toFixed(1);

const milliseconds = (time: number | undefined): string =>
  time === undefined ? "" : short(Math.max(0, Math.round(time)));

export const startTable = (all: readonly Start[]): string =>
  table(
    [
      "what",
      "minified, kB",
      "gzip, kB",
      "brotli, kB",
      "process to first score, ms",
      "without Node itself, ms",
    ],
    all.map(({ name, minified, gzip, brotli, first, own }) => [
      name,
      ...[minified, gzip, brotli].map(kilobytes),
      ...[first, own].map(milliseconds),
    ]),
  );
