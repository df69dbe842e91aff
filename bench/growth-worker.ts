// What does one worker do? It prepares the rubric once, and scores its window of shared columns into
// shared columns, whenever it is asked to.

import { parentPort, workerData } from "node:worker_threads";

import { compile } from "@dti/score/batch";
import { draft3530 } from "@dti/score/rubrics";

import type { Columns } from "./growth-memory.js";
import { year } from "./leaves.js";

/** What a worker is given. */
export interface Window {
  readonly columns: Columns;
  readonly scores: Readonly<Record<string, Float64Array>>;
  readonly from: number;
  readonly to: number;
}

/** Called once in the worker; what it is given is its data. */
export const serve = (): void => {
  const { columns, scores, from, to } = workerData as Window;
  const scorer = compile(draft3530, { year });
  const own = Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, column.subarray(from, to)]),
  );
  parentPort!.on("message", () => {
    const found: Readonly<Record<string, unknown>> = scorer.run(own, to - from);
    for (const [code, column] of Object.entries(scores)) {
      column.set(found[code] as Float64Array, from);
    }
    parentPort!.postMessage("done");
  });
};
