// What does a chunk of rows score? Indicators by their formulas, nodes by their sums, each rounded once,
// as the rubric's rule says. A row that is not certain is flagged, and its numbers then mean nothing.

import type { Tie } from "../numbers/round.js";
import { errorOfSum } from "./bounds.js";
import { roundPair, sumPairs, type Pair } from "./exact-pair.js";
import type { Flags } from "./checks.js";
import { addOne, type Part } from "./kernels.js";
import { leafRunner, type LeafCells, type LeafRunner } from "./leaf.js";
import type { Program } from "./program.js";

/** A node at work. */
export interface NodeRunner {
  readonly code: string;
  readonly parts: readonly number[];
  readonly leaf: LeafRunner | undefined;
  /** Points in units of the last printed digit, not rounded; or the sum of what is printed. */
  readonly earned: Float64Array;
  /** What the node above earns, which each node adds itself to; pillars look their parts up. */
  readonly above: Float64Array;
  readonly isPillar: boolean;
  /** Printed digits as integers; the caller's column, or room for a chunk. */
  readonly printed: Part;
  /** For printed digits that nobody keeps. */
  readonly room: Float64Array;
  /** What it earns at most, and how far a double can be from what it earns. */
  readonly most: number;
  readonly error: number;
}

/** A program with room for a chunk. */
export interface Runner {
  readonly nodes: readonly NodeRunner[];
  /** Rows that another has to judge. */
  readonly flags: Flags;
  readonly tie: Tie;
  /** Whether a node prints the sum of what its parts print. */
  readonly addsPrinted: boolean;
  /** Rows whose last digit doubles cannot tell. */
  readonly doubts: Int32Array;
}

/** Makes room for chunks of so many rows; `cellsOf` says where the figures of an indicator lie. */
export const runnerOf = (
  { rubric, nodes }: Program,
  rows: number,
  cellsOf: (code: string) => LeafCells | undefined,
): Runner => {
  const { places, rules } = rubric;
  const addsPrinted = rules.rounding === "sum-of-printed";
  const made: NodeRunner[] = [];
  const sums = nodes.map(() => new Float64Array(rows));
  const total = nodes.findIndex(({ code }) => code === "total");
  // A node that is in no other adds itself to what nobody reads.
  const nobody = new Float64Array(rows);
  // Pillars come last: the first node that holds another is the one above it in the tree.
  const holders = new Map(
    nodes.flatMap(({ parts }, holder) => parts.map((part) => [part, holder] as const)).reverse(),
  );
  for (const [place, { code, parts, leaf: plan }] of nodes.entries()) {
    const leaf = plan && leafRunner(plan, places, rows, cellsOf(code));
    const room = new Float64Array(rows);
    const below = parts.flatMap((part) => made[part] ?? []);
    const most = leaf?.most ?? below.reduce((total, part) => total + part.most, 0);
    const errors = below.map(({ error }) => error);
    made.push({
      code,
      parts,
      leaf,
      earned: sums[place] ?? nobody,
      above: sums[holders.get(place) ?? -1] ?? nobody,
      isPillar: place > total,
      printed: { data: room, at: 0 },
      room,
      most,
      error: leaf?.error ?? (addsPrinted ? 0 : errorOfSum(errors, most)),
    });
  }
  return {
    nodes: made,
    flags: new Uint8Array(rows),
    tie: rules.tie,
    addsPrinted,
    doubts: new Int32Array(rows),
  };
};

const settle = (
  { leaf, parts }: NodeRunner,
  nodes: readonly NodeRunner[],
  row: number,
): Pair | undefined =>
  leaf === undefined
    ? sumPairs(parts, (part) => {
        const node = nodes[part];
        return node && settle(node, nodes, row);
      })
    : leaf.settle(row);

const settledDigits = (node: NodeRunner, runner: Runner, row: number): number | undefined => {
  const { nodes, tie, addsPrinted } = runner;
  if (node.leaf !== undefined) return node.leaf.round(row, tie);
  // A sum of printed digits is in doubt only where one of them is, and that is for another.
  const exact = addsPrinted ? undefined : settle(node, nodes, row);
  return exact && roundPair(exact, tie);
};

/**
 * Rounds to the nearest integer, and adds to the node above; a value nearer to a half than its error may
 * be is settled exactly.
 */
const round = (node: NodeRunner, runner: Runner, count: number): void => {
  const { earned, error, above } = node;
  const { data, at } = node.printed;
  const { doubts, flags, addsPrinted } = runner;
  const limit = 0.5 - error;
  let doubtful = 0;
  for (let row = 0; row < count; row += 1) {
    const value = earned[row] ?? NaN;
    // Without a branch, which data would mispredict every other time.
    const nearest = Math.floor(value + 0.5);
    data[at + row] = nearest;
    above[row] = (above[row] ?? NaN) + (addsPrinted ? nearest : value);
    // What is no number is in doubt as well.
    if (!(Math.abs(value - nearest) < limit)) {
      doubts[doubtful] = row;
      doubtful += 1;
    }
  }
  for (let index = 0; index < doubtful; index += 1) {
    const row = doubts[index] ?? 0;
    if (flags[row] === 1) continue;
    const digits = settledDigits(node, runner, row);
    if (digits === undefined) flags[row] = 1;
    else {
      if (addsPrinted) above[row] = (above[row] ?? NaN) + digits - (data[at + row] ?? NaN);
      data[at + row] = digits;
    }
  }
};

/** Adds a node to a pillar. */
const addPart = (
  { earned }: NodeRunner,
  part: NodeRunner,
  { addsPrinted }: Runner,
  count: number,
): void => {
  if (addsPrinted) addOne(earned, part.printed.data, part.printed.at, count);
  else addOne(earned, part.earned, 0, count);
};

/** Computes a chunk: afterwards every node has its digits, but in flagged rows. */
export const run = (runner: Runner, count: number): void => {
  const { nodes, flags } = runner;
  flags.fill(0, 0, count);
  for (const { leaf, earned } of nodes) if (leaf === undefined) earned.fill(0, 0, count);
  for (const node of nodes) {
    if (node.leaf !== undefined) node.leaf.run(count, node.earned, flags);
    if (node.isPillar) {
      for (const part of node.parts.flatMap((place) => nodes[place] ?? [])) {
        addPart(node, part, runner, count);
      }
    }
    round(node, runner, count);
  }
};
