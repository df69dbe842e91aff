// Do two threads score twice as much? Columns in shared memory, and each worker has a window of them.

import { Worker } from "node:worker_threads";

import { workerOf } from "./bundles.js";
import { repeated, type Columns } from "./growth-memory.js";
import type { Window } from "./growth-worker.js";
import { nodes } from "./leaves.js";
import { spreadOf } from "./rounds.js";

interface Team {
  /** Scores all rows once. */
  readonly score: () => Promise<void>;
  readonly total: Float64Array;
  readonly dismiss: () => Promise<void>;
}

const answerOf = (worker: Worker): Promise<void> =>
  new Promise((resolve, reject) => {
    worker.once("message", () => resolve());
    worker.once("error", reject);
    worker.postMessage("score");
  });

const code = workerOf(`import { serve } from "./bench/growth-worker.ts";
serve();`);

const teamOf = (threads: number, columns: Columns, rows: number): Team => {
  const column = (): Float64Array => new Float64Array(new SharedArrayBuffer(rows * 8));
  const scores = Object.fromEntries(nodes.map((code) => [code, column()]));
  const workers = Array.from({ length: threads }, (_, thread) => {
    const at = (share: number): number => Math.round((rows * share) / threads);
    const window: Window = { columns, scores, from: at(thread), to: at(thread + 1) };
    return new Worker(code, { eval: true, workerData: window });
  });
  return {
    score: async () => {
      await Promise.all(workers.map(answerOf));
    },
    total: scores["total"]!,
    dismiss: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
};

export interface Threads {
  readonly threads: number;
  readonly perSecond: number;
  /** What all totals add up to, in hundredths: the same, whoever scores them. */
  readonly sum: number;
}

/** Rows per second with so many workers, once they are warm. */
export const withThreads = async (
  threads: number,
  columns: Columns,
  rows: number,
  times: number,
): Promise<Threads> => {
  const team = teamOf(threads, repeated(columns, rows, true), rows);
  await team.score();
  const rates: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const start = performance.now();
    await team.score();
    rates.push((rows * 1000) / (performance.now() - start));
  }
  const sum = team.total.reduce((all, each) => all + each, 0);
  await team.dismiss();
  return { threads, perSecond: spreadOf(rates).median, sum };
};
