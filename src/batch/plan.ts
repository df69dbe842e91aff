// How are columns of these names computed? Each gets cells for its chunk, and each indicator its way to be
// computed from them.

import { roomFor } from "../engine/cells.js";
import type { Program } from "../engine/program.js";
import { runnerOf, type Runner } from "../engine/runner.js";
import { bind, type Binding, type Bound } from "./bind.js";
import { collect } from "./collect.js";
import type { Shelf } from "./shelves.js";

/** Where the columns of a run lie, and how they are computed. */
export interface Plan {
  readonly runner: Runner;
  /** Rows of a chunk. */
  readonly size: number;
  readonly bound: readonly Bound[];
  /** By the code of the indicator. */
  readonly bindings: ReadonlyMap<string, Binding>;
}

/** All nodes of a chunk stay in the cache of a core. */
const chunkOf = (nodes: number): number =>
  Math.max(32, Math.min(1024, 2 ** Math.floor(Math.log2(65_536 / nodes))));

const boundOn = (shelf: Shelf | undefined, size: number): ReadonlyMap<string, Bound> =>
  new Map(
    (shelf?.columns ?? []).map(({ key, name, holds }) => {
      const cells = roomFor(size);
      return [name, { key, code: shelf?.code, name, holds, cells, room: cells.data }];
    }),
  );

/** Plans a run; throws what an indicator lacks. */
export const planOf = (program: Program, shelves: readonly Shelf[]): Plan => {
  const size = chunkOf(program.nodes.length);
  const byCode = new Map(shelves.map((shelf) => [shelf.code, shelf]));
  const general = boundOn(byCode.get(undefined), size);
  const bound = [...general.values()];
  const { add, refuse } = collect();
  const bindings = new Map<string, Binding>();
  for (const { code, leaf } of program.nodes) {
    if (leaf === undefined) continue;
    const own = boundOn(byCode.get(code), size);
    const binding = bind(leaf, own, general, add);
    if (binding !== undefined) bindings.set(code, binding);
    bound.push(...own.values());
  }
  refuse();
  const runner = runnerOf(program, size, (code) => {
    const binding = bindings.get(code);
    if (binding === undefined) return undefined;
    const { reporting, columns, own } = binding;
    const cells = new Map([...columns].map(([name, column]) => [name, column.cells]));
    return { reporting, cells, own: own.map((column) => column.cells) };
  });
  return { runner, size, bound, bindings };
};
