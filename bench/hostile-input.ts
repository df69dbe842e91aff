// What does a hostile megabyte cost? Time and heap of `safeParseRubric`, beside those of `JSON.parse` of
// the same text in the same process. Run with `npm run bench:hostile`.

import { GCProfiler } from "node:v8";

import { safeParseRubric } from "@dti/score/schema";
import { draft3530 } from "@dti/score/rubrics";

import { megabytes } from "./hostile-megabytes.js";

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

// As in a program that reads more than one file.
for (let run = 0; run < 10; run += 1) safeParseRubric(draft3530);

const rows = Object.entries(megabytes).map(([name, make]) => {
  const text = make();
  const parsed = typical((): unknown => JSON.parse(text));
  const read = typical(() => safeParseRubric(parsed.value));
  const { value } = read;
  const round = (number: number): number => Math.round(number * 10) / 10;
  return {
    "a megabyte of": name,
    kB: Math.round(text.length / 1000),
    answer: value.ok ? "a rubric" : `${String(value.issues.length)} × ${value.issues[0]!.code}`,
    "JSON.parse, ms": round(parsed.milliseconds),
    "safeParseRubric, ms": round(read.milliseconds),
    times: round(read.milliseconds / parsed.milliseconds),
    "JSON.parse, MB": round(parsed.megabytes),
    "safeParseRubric, MB": round(read.megabytes),
  };
});
console.table(rows);
