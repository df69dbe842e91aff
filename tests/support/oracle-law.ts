// Does the library say what the oracle says? Where a result differs from the expected one, node by
// node; and what differs over many fact sets.

import type { Result, ResultNode } from "@dti/score";

import type { FactSet } from "../oracle/generate.js";
import { expected, type RubricName } from "../oracle/judge.js";
import { scoreSet } from "./official.js";

const printable = (_: string, value: unknown): unknown =>
  typeof value === "bigint" ? `${String(value)}n` : value;

/** Every figure of a result that is not as the oracle expects it. */
export const differences = (name: RubricName, set: FactSet, result: Result): readonly string[] => {
  const want = expected(name, set.facts, set.year, set.context);
  const found: string[] = [];
  const compare = (place: string, actual: string, right: string | undefined): void => {
    if (actual !== right) found.push(`${place}: ${actual} instead of ${String(right)}`);
  };
  const seen = new Set<string>();
  const compareNode = (node: ResultNode): void => {
    seen.add(node.code);
    compare(`${node.code} exact`, node.exact, want.exact[node.code]);
    compare(`${node.code} printed`, node.printed, want.printed[node.code]);
    node.children.forEach(compareNode);
  };
  compareNode(result);
  compare("value exact", result.value.exact, want.value.exact);
  compare("value printed", result.value.printed, want.value.printed);
  for (const [code, pillar] of Object.entries(result.pillars)) {
    compareNode(pillar);
    compare(`value:${code} exact`, pillar.value.exact, want.pillarValues[code]?.exact);
    compare(`value:${code} printed`, pillar.value.printed, want.pillarValues[code]?.printed);
  }
  compare("missing", result.missing.join(" "), want.missing.join(" "));
  for (const code of Object.keys(want.exact)) if (!seen.has(code)) found.push(`no node ${code}`);
  return found;
};

/** What was judged: how many sets, of which years, and the first differences. */
export interface Verdict {
  readonly count: number;
  readonly years: readonly number[];
  readonly differences: readonly string[];
}

const mostShown = 5;

/** Judges fact sets, and whatever else `more` finds wrong with each. */
export const judgeAll = <Set extends FactSet>(
  name: RubricName,
  sets: Iterable<Set>,
  more: (result: Result, set: Set) => readonly string[] = () => [],
): Verdict => {
  const years = new Set<number>();
  const wrong: string[] = [];
  let count = 0;
  for (const set of sets) {
    count += 1;
    years.add(set.year);
    const result = scoreSet(name, set);
    const found = [...differences(name, set, result), ...more(result, set)];
    if (found.length > 0 && wrong.length < mostShown) {
      wrong.push(`set ${count}: ${found.join("; ")}\n${JSON.stringify(set, printable)}`);
    }
  }
  return { count, years: [...years].sort(), differences: wrong };
};
