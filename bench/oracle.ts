// Which digits are right? The oracle of the tests, on BigInt fractions, judges every value.

import { expected } from "../tests/oracle/judge.js";
import type { Answer } from "./competitor.js";
import { nodes, year } from "./leaves.js";
import type { Facts } from "./provinces.js";

/** What is right for some provinces. */
export interface Truth {
  readonly rows: number;
  /** Hundredths as they must be printed, 34 for each province. */
  readonly hundredths: Int32Array;
  /** The double nearest to the exact points, or nearly so. */
  readonly points: Float64Array;
}

export interface Verdict {
  readonly rows: number;
  readonly values: number;
  /** How many values print another second decimal than the exact ones. */
  readonly wrong: number;
  /** How far the points are off at most; undefined where only rounded values come out. */
  readonly worst: number | undefined;
}

const quotientOf = (exact: string): number => {
  const [over = "", under = "1"] = exact.split("/");
  return Number(over) / Number(under);
};

export const truthOf = (facts: readonly Facts[]): Truth => {
  const hundredths = new Int32Array(facts.length * nodes.length);
  const points = new Float64Array(facts.length * nodes.length);
  facts.forEach((each, row) => {
    const { exact, printed } = expected("draft3530", each, year);
    nodes.forEach((code, node) => {
      const place = row * nodes.length + node;
      hundredths[place] = Number(printed[code]!.replace(".", ""));
      points[place] = quotientOf(exact[code]!);
    });
  });
  return { rows: facts.length, hundredths, points };
};

const printedOf = ({ points, hundredths }: Answer, node: number): number =>
  hundredths === undefined ? Math.round(points![node]! * 100) : hundredths[node]!;

/** Half-up, as the rubric says: `Math.round(points * 100)` where the tool does not round by itself. */
export const judge = (truth: Truth, answers: Iterable<Answer>): Verdict => {
  let [rows, wrong, worst] = [0, 0, -1];
  for (const answer of answers) {
    for (let node = 0; node < nodes.length; node += 1) {
      const place = rows * nodes.length + node;
      if (printedOf(answer, node) !== truth.hundredths[place]) wrong += 1;
      const error = answer.points ? Math.abs(answer.points[node]! - truth.points[place]!) : -1;
      worst = Math.max(worst, error);
    }
    rows += 1;
  }
  return { rows, values: rows * nodes.length, wrong, worst: worst < 0 ? undefined : worst };
};
