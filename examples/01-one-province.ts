// One province, from counts to points: exact, printed, and the range that the truth lies in.

import { rounded, score } from "@dti/score";
import { draft3530 } from "@dti/score/rubrics";

const result = score(
  draft3530,
  {
    "1.1": { a: 412_000, b: 520_000 }, // counts, by the letters that the source prints
    "1.4": { m1: true, m2: false }, // "Mức 1" is met, "Mức 2" is not
    "4.5": { a: 1200, b: 1188, c: 300, d: 295 },
    "6.1": { rate: rounded("81,94%") }, // only the printed rate is known
    "5.1": { points: "25.96" }, // only the awarded points are known
  },
  { year: 2026 },
);

for (const code of ["1.1", "1.4", "4.5", "6.1", "5.1", "total"] as const) {
  const { printed, exact, range, state } = result.at(code);
  const [low, high] = [range.low.toFixed(4), range.high.toFixed(4)];
  console.log(`${code}: ${printed} (exactly ${exact}), between ${low} and ${high}, ${state}`);
}
console.log(`without a fact: ${result.missing.join(", ")}`);
