// Does a tie print as its constructor says? Ties and near-ties of the oracle, judged.

import type { Result } from "@dti/score";

import type { RubricName } from "../oracle/judge.js";
import { ties, type Tie } from "../oracle/ties.js";
import { judgeAll, type Verdict } from "./oracle-law.js";

/** The digits printed at a node, at the DTI value, or at a pillar's value. */
export const printedAt = (result: Result, at: string): string => {
  if (at === "value") return result.value.printed;
  return at.startsWith("value:")
    ? result.at(at.slice("value:".length)).value.printed
    : result.at(at).printed;
};

const asConstructed = (result: Result, { at, side, printed }: Tie): readonly string[] => {
  const actual = printedAt(result, at);
  return actual === printed ? [] : [`${at}, ${side} half-way: ${actual} instead of ${printed}`];
};

/** What was judged, and how many ties of each side, at which nodes. */
export interface TiesVerdict extends Verdict {
  readonly sides: Readonly<Record<Tie["side"], number>>;
  readonly nodes: ReadonlySet<string>;
}

/** Judges so many ties of one seed. */
export const judgeTies = (name: RubricName, seed: number, count: number): TiesVerdict => {
  const sides = { on: 0, below: 0, above: 0 };
  const nodes = new Set<string>();
  const verdict = judgeAll(name, ties(name, seed, count), (result, tie) => {
    sides[tie.side] += 1;
    nodes.add(tie.at);
    return asConstructed(result, tie);
  });
  return { ...verdict, sides, nodes };
};
