// What does a worker do? It compiles the rubric once, and scores its window of the rows.

import { parentPort, workerData } from "node:worker_threads";

import { compile } from "@dti/score/batch";
import { draft3530 } from "@dti/score/rubrics";

const { columns, results, from, to } = workerData;
const scorer = compile(draft3530, { year: 2026 });

/** The rows of the window, not copied. */
const windowOf = (all) =>
  Object.fromEntries(
    Object.entries(all).map(([name, column]) => [name, column.subarray(from, to)]),
  );

const into = windowOf(results);
const { refused } = scorer.run(windowOf(columns), to - from, { nodes: Object.keys(into), into });
parentPort.postMessage(refused);
