// How do all cores score? Columns lie in shared memory; each worker scores a window of the rows into a window of the
// shared results, and nothing is copied. The workers import the built package: `npm run build` comes first.

import { Worker } from "node:worker_threads";

const [rows, threads] = [100_000, 2];

/** A column in memory that all threads see. */
const shared = (): Float64Array =>
  new Float64Array(new SharedArrayBuffer(rows * Float64Array.BYTES_PER_ELEMENT));

const columns = { "1.1.a": shared(), "1.1.b": shared() };
for (let row = 0; row < rows; row += 1) columns["1.1.a"][row] = row + 1;
columns["1.1.b"].fill(rows);
const results = { "1": shared(), total: shared() };

const answers = Array.from({ length: threads }, (_, thread) => {
  const [from, to] = [thread, thread + 1].map((share) => Math.round((rows * share) / threads));
  const worker = new Worker(new URL("07-workers/worker.js", import.meta.url), {
    workerData: { columns, results, from, to },
  });
  return new Promise<number>((resolve, reject) => {
    worker.once("message", resolve).once("error", reject);
  });
});
const refused = await Promise.all(answers);

console.log(`${String(threads)} workers, rows refused: ${refused.join(" and ")}`);
for (const row of [0, 49_999, 99_999]) {
  const hundredths = results.total[row] ?? NaN;
  console.log(`row ${String(row)}: ${(hundredths / 100).toFixed(2)} points`);
}
