// What does a chunk of rows score? Indicators by their formulas, nodes by their sums, each rounded once,
// as the rubric's rule says. A row that is not certain is flagged, and its numbers then mean nothing.

import type { Tie } from "../numbers/round.js";
import { errorOfSum } from "./bounds.js";
import { addOne } from "./cells.js";
import { roundPair, sumPairs, type Pair } from "./exact-pair.js";
import type { Flags } from "./checks.js";
import type { Line } from "./clause.js";
import { roundEarned, roundLine, worthAt, type Target } from "./digits.js";
import { leafRunner, type LeafRunner, type OneLine } from "./leaf.js";
import type { Program } from "./program.js";
import type { LeafCells } from "./reported.js";

/** A node at work. */
export interface NodeRunner extends Target {
  readonly code: string;
  readonly parts: readonly number[];
  readonly leaf: LeafRunner | undefined;
  /** The line that an indicator is, unless somebody asks for what it earns before that is rounded. */
  readonly line: OneLine | undefined;
  /** Points in units of the last printed digit, not rounded; or the sum of what is printed. */
  readonly earned: Float64Array;
  /** Where nodes add up what is printed, what the node above earns. */
  readonly abovePrinted: Float64Array | undefined;
  readonly isPillar: boolean;
  /** For printed digits that nobody keeps. */
  readonly room: Float64Array;
  /** What it earns at most. */
  readonly most: number;
}

/** A program with room for a chunk. */
export interface Runner {
  readonly nodes: readonly NodeRunner[];
  /** Rows that another has to judge. */
  readonly flags: Flags;
  readonly tie: Tie;
  /** Whether a node prints the sum of what its parts print. */
  readonly addsPrinted: boolean;
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
  const total = nodes.findIndex(({ code }) => code === "total");
  // A node that is in no other adds itself to what nobody reads.
  const nobody = new Float64Array(rows);
  // Pillars come last: the first node that holds another is the one above it in the tree.
  const holders = new Map(
    nodes.flatMap(({ parts }, holder) => parts.map((part) => [part, holder] as const)).reverse(),
  );
  // Pillars add up what their parts earn, when all of these are done.
  const kept = new Set(nodes.flatMap(({ parts }, place) => (place > total ? parts : [])));
  const scratch = new Float64Array(rows);
  // What an indicator earns is mostly needed no longer than until it is added up.
  const sums = nodes.map(({ leaf }, place) =>
    leaf && !kept.has(place) ? scratch : new Float64Array(rows),
  );
  const doubts = new Int32Array(rows);
  for (const [place, { code, parts, leaf: plan }] of nodes.entries()) {
    const leaf = plan && leafRunner(plan, places, rows, cellsOf(code));
    const room = new Float64Array(rows);
    const holder = sums[holders.get(place) ?? -1] ?? nobody;
    const below = parts.flatMap((part) => made[part] ?? []);
    const most = leaf?.most ?? below.reduce((total, part) => total + part.most, 0);
    const errors = below.map(({ error }) => error);
    made.push({
      code,
      parts,
      leaf,
      line: kept.has(place) ? undefined : leaf?.line,
      earned: sums[place] ?? nobody,
      above: addsPrinted ? nobody : holder,
      abovePrinted: addsPrinted ? holder : undefined,
      isPillar: place > total,
      printed: { data: room, at: 0 },
      room,
      most,
      doubts,
      error: leaf?.error ?? (addsPrinted ? 0 : errorOfSum(errors, most)),
    });
  }
  return {
    nodes: made,
    flags: new Uint8Array(rows),
    tie: rules.tie,
    addsPrinted,
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

/** Whether the measure of a line is none; where it is one, whether doubles are sure of the digit after all. */
const lookAgain = (
  line: Line,
  { printed, error }: NodeRunner,
  row: number,
): "none" | "sure" | "doubt" => {
  const worth = worthAt(line, row);
  if (Number.isNaN(worth)) return "none";
  const nearest = printed.data[printed.at + row] ?? NaN;
  return Math.abs(worth - nearest) < 0.5 - error ? "sure" : "doubt";
};

/** Settles the rows in which doubles are not sure. */
const settleDoubts = (node: NodeRunner, runner: Runner, doubtful: number): void => {
  const { line, doubts } = node;
  const { data, at } = node.printed;
  const { flags } = runner;
  for (let index = 0; index < doubtful; index += 1) {
    const doubt = doubts[index] ?? 0;
    const row = doubt < 0 ? ~doubt : doubt;
    if (flags[row] === 1) continue;
    const seen = doubt < 0 && line ? lookAgain(line.work, node, row) : "doubt";
    if (seen === "sure") continue;
    const digits = seen === "none" ? undefined : settledDigits(node, runner, row);
    if (digits === undefined) flags[row] = 1;
    else data[at + row] = digits;
  }
};

/** Computes an indicator that is one line in one pass, and any other in two: how many rows are in doubt. */
const runLeaf = (node: NodeRunner, leaf: LeafRunner, flags: Flags, count: number): number => {
  const { line, earned } = node;
  if (line !== undefined && !line.isGappy()) {
    line.check(count, flags);
    return roundLine(line.work, node, count);
  }
  leaf.run(count, earned, flags);
  return roundEarned(earned, node, count);
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

/** Adds up a node over others, to which those of its tree have been added: how many rows are in doubt. */
const runSum = (node: NodeRunner, runner: Runner, count: number): number => {
  if (node.isPillar) {
    for (const part of node.parts.flatMap((place) => runner.nodes[place] ?? [])) {
      addPart(node, part, runner, count);
    }
  }
  return roundEarned(node.earned, node, count);
};

/** Computes a chunk: afterwards every node has its digits, but in flagged rows. */
export const run = (runner: Runner, count: number): void => {
  const { nodes, flags } = runner;
  flags.fill(0, 0, count);
  for (const { leaf, earned } of nodes) if (leaf === undefined) earned.fill(0, 0, count);
  for (const node of nodes) {
    const { leaf, printed, abovePrinted } = node;
    const doubtful = leaf ? runLeaf(node, leaf, flags, count) : runSum(node, runner, count);
    settleDoubts(node, runner, doubtful);
    if (abovePrinted) addOne(abovePrinted, printed.data, printed.at, count);
  }
};
