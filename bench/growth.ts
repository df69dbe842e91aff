// How does our cost grow? With rows, indicators, depth and threads; and what a million rows take.
// `npm run bench:growth` prints it; `-- --quick` in a few seconds, `-- --write` into `bench/results`.

import { parseArgs } from "node:util";

import { score } from "@dti/score";
import { compile } from "@dti/score/batch";
import { draft3530 } from "@dti/score/rubrics";

import { bytesOf, peak, repeated, type Columns } from "./growth-memory.js";
import { deep, wide, type Grown, type Size } from "./growth-rubrics.js";
import { withThreads } from "./growth-threads.js";
import { year } from "./leaves.js";
import { machine } from "./machine.js";
import { rough, short, table } from "./markdown.js";
import { provinces } from "./provinces.js";
import { spreadOf } from "./rounds.js";
import { write } from "./write.js";

const { values: given } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});

const { most, times, milliseconds } = given.quick
  ? { most: 10_000, times: 1, milliseconds: 5 }
  : { most: 1_000_000, times: 5, milliseconds: 200 };

const megabytes = (bytes: number): string => short(bytes / 1e6);

/** Nanoseconds of one act, warm: the median of several tries. */
const costOf = (act: () => unknown): number => {
  act();
  const tries = Array.from({ length: times }, () => {
    let count = 0;
    const start = performance.now();
    do {
      act();
      count += 1;
    } while (performance.now() - start < milliseconds);
    return ((performance.now() - start) * 1e6) / count;
  });
  return spreadOf(tries).median;
};

const all = provinces(Math.min(most, 10_000));

/** Peak memory first: it never falls again. */
const memoryOf = (columns: Columns, rows: number): string => {
  const long = repeated(columns, rows);
  const scorer = compile(draft3530, { year });
  scorer.run(repeated(columns, 1000), 1000);
  const [before, heap] = [peak(), process.memoryUsage().heapUsed];
  const { issues, refused, ...scores } = scorer.run(long, rows);
  const [grown, own] = [peak() - before, process.memoryUsage().heapUsed - heap];
  return table(
    [
      "rows",
      "refused",
      "columns in, MB",
      "columns out, MB",
      "peak rises by, MB",
      "of it objects, MB",
    ],
    [
      [
        rows.toLocaleString("en"),
        String(refused + issues.length),
        ...[bytesOf(long), bytesOf(scores), grown, own].map(megabytes),
      ],
    ],
  );
};

const rowCosts = (columns: Columns): string => {
  const scorer = compile(draft3530, { year });
  const sizes = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000].filter((rows) => rows <= most);
  return table(
    ["rows", "one run, ms", "ns per row", "rows/s"],
    sizes.map((rows) => {
      const long = repeated(columns, rows);
      const cost = costOf(() => scorer.run(long, rows));
      const each = cost / rows;
      return [rows.toLocaleString("en"), short(cost / 1e6), short(each), rough(1e9 / each)];
    }),
  );
};

/** Some chunks of rows for the columns, and how many of the provinces are scored one by one. */
const size: Size = { rows: 2048, scored: 20 };

const costsOf = ({ rubric, columns, facts }: Grown, indicators: number): readonly string[] => {
  const { rows, scored } = size;
  const [start, scorer] = [performance.now(), compile(rubric, { year })];
  const prepared = performance.now() - start;
  const batch = costOf(() => scorer.run(columns, rows)) / rows;
  const single =
    costOf(() => facts.forEach((each) => score(rubric, each, { year }).printed)) / scored;
  return [
    short(prepared),
    batch,
    batch / indicators,
    single / 1000,
    single / 1000 / indicators,
  ].map((cost) => (typeof cost === "number" ? short(cost) : cost));
};

const costHead = [
  "compile, ms",
  "columns: ns per row",
  "… per indicator",
  "score(): µs",
  "… per indicator",
];

const wideCosts = (): string =>
  table(
    ["indicators", ...costHead],
    (given.quick ? [1, 10] : [1, 3, 10, 30, 100]).map((copies) => [
      String(27 * copies),
      ...costsOf(wide(copies, all, size), 27 * copies),
    ]),
  );

const deepCosts = (): string =>
  table(
    ["levels of 256 indicators", ...costHead],
    (given.quick ? [2, 8] : [2, 3, 4, 5, 6, 7, 8]).map((levels) => [
      String(levels),
      ...costsOf(deep(levels, all, size), 256),
    ]),
  );

const threadCosts = async (): Promise<string> => {
  const one = await withThreads(1, all.columns, most, times);
  const two = await withThreads(2, all.columns, most, times);
  return table(
    ["threads", "rows/s", "× one", "all totals added up"],
    [one, two].map(({ threads, perSecond, sum }) => [
      String(threads),
      rough(perSecond),
      short(perSecond / one.perSecond),
      (sum / 100).toFixed(2),
    ]),
  );
};

const memory = memoryOf(all.columns, most);

const report = `# How cost grows

${machine()}.

## Memory of one run

${memory}

## Rows

${rowCosts(all.columns)}

## Indicators

${wideCosts()}

## Depth

${deepCosts()}

## Threads

${await threadCosts()}
`;

console.log(report);
if (given.write) await write("growth", report);
