// What does a hostile megabyte cost? Time and heap of reading it as a rubric or as facts, beside those of
// `JSON.parse` of the same text, or of walking through its characters, in the same process. Run with
// `npm run bench:hostile`.

import { GCProfiler } from "node:v8";

import type { Issue } from "@dti/score";
import { readFacts, readTable, safeParseRubric } from "@dti/score/schema";
import { draft3530 } from "@dti/score/rubrics";

import { megabytes } from "./hostile-megabytes.js";
import { files, tables } from "./hostile-tables.js";

const gc = (globalThis as { readonly gc?: () => void }).gc ?? (() => {});
const megabyte = 1_048_576;

interface Cost {
  readonly milliseconds: number;
  /** The most that the heap held above what it held before, garbage included. */
  readonly megabytes: number;
}

const measure = <T>(act: () => T): Cost & { readonly value: T } => {
  gc();
  const profiler = new GCProfiler();
  const before = process.memoryUsage().heapUsed;
  profiler.start();
  const start = performance.now();
  const value = act();
  const milliseconds = performance.now() - start;
  const after = process.memoryUsage().heapUsed;
  const peaks = profiler
    .stop()
    .statistics.map(({ beforeGC }) => beforeGC.heapStatistics.usedHeapSize);
  return { value, milliseconds, megabytes: (Math.max(after, ...peaks) - before) / megabyte };
};

/** The middle of three by time. */
const typical = <T>(act: () => T): Cost & { readonly value: T } =>
  [measure(act), measure(act), measure(act)].sort((a, b) => a.milliseconds - b.milliseconds)[1]!;

type Answer =
  { readonly ok: true } | { readonly ok: false; readonly issues: readonly Pick<Issue, "code">[] };

const told = (answer: Answer): string =>
  answer.ok ? "read" : `${String(answer.issues.length)} × ${answer.issues[0]!.code}`;

const round = (number: number): number => Math.round(number * 10) / 10;

/** One row of the table: what everybody does with the text, and what reading it takes. */
const row = <T>(
  name: string,
  text: string,
  first: (text: string) => T,
  read: (parsed: T) => Answer,
) => {
  const before = typical(() => first(text));
  const own = typical(() => read(before.value));
  return {
    "a megabyte of": name,
    kB: Math.round(text.length / 1000),
    answer: told(own.value),
    "before, ms": round(before.milliseconds),
    "reading, ms": round(own.milliseconds),
    times: round(own.milliseconds / before.milliseconds),
    "before, MB": round(before.megabytes),
    "reading, MB": round(own.megabytes),
  };
};

const parse = (text: string): unknown => JSON.parse(text);

/** What no reader of CSV can do without: each character is looked at. */
const walk = (text: string): string => {
  let quotes = 0;
  for (const character of text) if (character === '"') quotes += 1;
  return quotes >= 0 ? text : "";
};

// As in a program that reads more than one file.
for (let run = 0; run < 10; run += 1) {
  safeParseRubric(draft3530);
  readFacts(draft3530, { "1.1": { a: 1, b: 2 } });
  readTable(draft3530, "Mã;Biến;A\n1.1;a;1.000\n", { locale: "vi" });
}

console.log("safeParseRubric, beside JSON.parse");
console.table(
  Object.entries(megabytes).map(([name, make]) => row(name, make(), parse, safeParseRubric)),
);
console.log("readFacts, beside JSON.parse");
console.table(
  Object.entries(files).map(([name, make]) =>
    row(name, make(), parse, (data) => readFacts(draft3530, data, { locale: "vi" })),
  ),
);
console.log("readTable, beside a walk through the text");
console.table(
  Object.entries(tables).map(([name, make]) =>
    row(name, make(), walk, (text) => readTable(draft3530, text, { locale: "vi" })),
  ),
);
