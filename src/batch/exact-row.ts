// What does a row print that doubles could not settle? Each indicator is computed on fractions, and each
// node is rounded once; or all that is wrong with the row.

import type { Issue } from "../errors.js";
import type { Program } from "../engine/program.js";
import { sum, zero, type Rational } from "../numbers/rational.js";
import { roundTo } from "../numbers/round.js";
import type { Bound } from "./bind.js";
import { collect } from "./collect.js";
import { valueAt, type Source } from "./column.js";
import { exactLeaf, readCount } from "./exact-leaf.js";
import type { Plan } from "./plan.js";

/** The columns of a run. */
export type Sources = ReadonlyMap<Bound, Source>;

/** The printed digits of all nodes as integers, in the order of the program; or what is wrong. */
export const exactRow = (
  { rubric, nodes }: Program,
  { bindings, bound }: Plan,
  sources: Sources,
  row: number,
): readonly number[] | readonly Issue[] => {
  const { rules } = rubric;
  const { issues, report } = collect([row]);
  const valueOf = (column: Bound): unknown => {
    const source = sources.get(column);
    return source && valueAt(source, column.holds, row);
  };
  const general = new Map<string, Rational>();
  for (const column of bound) {
    if (column.code !== undefined) continue;
    const value = valueOf(column);
    const number =
      value === undefined ? undefined : readCount(value, ["context", column.name], report);
    if (number !== undefined) general.set(column.name, number);
  }
  const earned: Rational[] = [];
  const printed: number[] = [];
  for (const { code, parts, leaf } of nodes) {
    const binding = bindings.get(code);
    const isReported = binding?.own.some((column) => valueOf(column) !== undefined);
    if (leaf === undefined) earned.push(sum(parts.map((part) => earned[part] ?? zero)));
    else if (binding === undefined || isReported !== true) earned.push(zero);
    else {
      const values = new Map([...binding.columns].map(([name, column]) => [name, valueOf(column)]));
      earned.push(exactLeaf(binding, values, general, rules, report));
    }
    const isSum = leaf === undefined && rules.rounding === "sum-of-printed";
    printed.push(
      isSum
        ? parts.reduce((total, part) => total + (printed[part] ?? 0), 0)
        : Number(roundTo(earned.at(-1) ?? zero, 0, rules.tie)[0]),
    );
  }
  return issues.length > 0 ? issues : printed;
};
