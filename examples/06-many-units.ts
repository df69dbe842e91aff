// How sure is a rank? Thirty-four invented provinces print five rates as whole percents. Ten thousand times, what each
// rate was before it was rounded is drawn evenly, and all provinces are scored: 340,000 units in columns.

import { compile } from "@dti/score/batch";
import { draft3530 } from "@dti/score/rubrics";

const [provinces, draws] = [34, 10_000];
const rows = provinces * draws;

/** Numbers from 0 to 1 that are the same in every run. */
let seed = 20_250_701;
const random = (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  const once = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  const twice = (once + Math.imul(once ^ (once >>> 7), 61 | once)) ^ once;
  return ((twice ^ (twice >>> 14)) >>> 0) / 4_294_967_296;
};

/** One row for each province of each draw: 0.8194 in the column of a rate is 81.94 %. */
const codes = ["6.1", "6.2", "6.3", "6.4", "6.5"];
const columns = Object.fromEntries(
  codes.map((code) => {
    const printed = Array.from({ length: provinces }, () => Math.round(94 + 2 * random()));
    const column = Float64Array.from({ length: rows }, (_, row) => {
      const percent = (printed[row % provinces] ?? 0) + random() - 0.5;
      return percent / 100;
    });
    return [`${code}.rate`, column];
  }),
);

const scorer = compile(draft3530, { year: 2026 });
const start = performance.now();
const scores = scorer.run(columns, rows, { nodes: ["6"] });
const seconds = (performance.now() - start) / 1000;

// Digits come as integers of the last one: 15678 is 156.78 points.
const points = scores["6"];
const firsts = new Uint32Array(provinces);
for (let from = 0; from < rows; from += provinces) {
  const draw = points.subarray(from, from + provinces);
  const best = Math.max(...draw);
  for (const [province, value] of draw.entries()) {
    if (value === best) firsts[province] = (firsts[province] ?? 0) + 1;
  }
}

const ranked = [...firsts.entries()].sort(([, a], [, b]) => b - a).filter(([, times]) => times > 0);
console.log(`${rows.toLocaleString("en")} units, ${String(scores.refused)} refused`);
console.log(`scored in ${seconds.toFixed(2)} s, every printed digit exact`);
for (const [province, times] of ranked.slice(0, 5)) {
  const share = ((100 * times) / draws).toFixed(1);
  console.log(
    `Province ${String(province + 1)} is first, alone or with others, in ${share} % of the draws`,
  );
}
