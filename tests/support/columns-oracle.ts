// Which columns hold the fact sets of the oracle? Sets that are told in the same way go together: one
// that tells an indicator otherwise goes without it, and is judged without it.

import { compile, type Columns } from "@dti/score/batch";

import type { Context, Fact, Facts, Figure } from "../oracle/facts.js";
import type { FactSet } from "../oracle/generate.js";
import { expected, type RubricName } from "../oracle/judge.js";
import { chance, type Random } from "../oracle/random.js";
import { CONTEXT } from "../oracle/shapes.js";
import { official } from "./official.js";
import { indicatorsOf } from "./tree.js";

type Way = "letters" | "measures" | "points";

/** A fact set, and the indicators that it must not go without. */
export interface Judged extends FactSet {
  readonly leaves?: readonly string[];
}

interface Block {
  readonly sets: Judged[];
  readonly ways: Map<string, Way>;
}

/** What was judged, and the first digits that were wrong. */
export interface Verdict {
  readonly sets: number;
  readonly values: number;
  readonly refused: number;
  readonly wrong: readonly string[];
}

const wayOf = (fact: Fact): Way =>
  fact["points"] !== undefined ? "points" : fact["rate"] !== undefined ? "measures" : "letters";

const mostOpen = 40;

/** Puts sets of one year that tell their leaves in the same ways into blocks of so many. */
function* blocksOf(sets: Iterable<Judged>, size: number): Generator<Block> {
  const open: Block[] = [];
  const suits = ({ sets: [first], ways }: Block, { facts, year, leaves = [] }: Judged): boolean =>
    first?.year === year &&
    leaves.every((code) => {
      const fact = facts[code];
      return fact !== undefined && (ways.get(code) ?? wayOf(fact)) === wayOf(fact);
    });
  for (const set of sets) {
    const found = open.find((block) => suits(block, set));
    const block = found ?? { sets: [], ways: new Map<string, Way>() };
    if (found === undefined) open.push(block);
    block.sets.push(set);
    for (const code of set.leaves ?? []) block.ways.set(code, wayOf(set.facts[code] ?? {}));
    const isFull = block.sets.length === size;
    if (!isFull && open.length <= mostOpen) continue;
    const [done = block] = open.splice(isFull ? open.indexOf(block) : 0, 1);
    yield done;
  }
  yield* open;
}

/** What the letters that stand for a general figure say of it in a set. */
const generalIn = (
  name: RubricName,
  { facts, context = {} }: FactSet,
): Readonly<Record<string, Figure>> => {
  const found: Record<string, Figure> = { ...context };
  for (const { code, variables } of indicatorsOf(official[name])) {
    for (const [letter, variable] of Object.entries(variables)) {
      const figure = facts[code]?.[letter];
      if ("context" in variable && figure !== undefined && typeof figure !== "boolean") {
        found[variable.context] ??= figure;
      }
    }
  }
  return found;
};

interface Told {
  readonly columns: Columns;
  /** What the columns say of each unit. */
  readonly units: readonly { readonly facts: Facts; readonly context: Context }[];
}

/** Tells the sets of a block in columns; general figures in columns of their own, or with the letters. */
const tell = (name: RubricName, { sets, ways }: Block, random: Random): Told => {
  const rubric = official[name];
  const isShared = chance(random, 0.5);
  const general = sets.map((set) => generalIn(name, set));
  const facts = sets.map((): Record<string, Fact> => ({}));
  const columns: Record<string, (Figure | boolean | undefined)[]> = {};
  for (const { code, variables } of indicatorsOf(rubric)) {
    const first = sets.find((set) => set.facts[code] !== undefined)?.facts[code];
    if (first === undefined) continue;
    const way = ways.get(code) ?? wayOf(first);
    for (const [row, set] of sets.entries()) {
      const fact = set.facts[code];
      if (fact === undefined || wayOf(fact) !== way) continue;
      const own: Record<string, Figure | boolean> = {};
      for (const [letter, value] of Object.entries(fact)) {
        const isGeneral = "context" in (variables[letter] ?? {});
        if (!isShared || !isGeneral) own[letter] = value;
      }
      for (const [letter, variable] of Object.entries(variables)) {
        const figure = "context" in variable ? general[row]?.[variable.context] : undefined;
        if (!isShared && way === "letters" && figure !== undefined) own[letter] ??= figure;
      }
      const unit = facts[row] ?? {};
      unit[code] = own;
      for (const [letter, value] of Object.entries(own)) {
        const column = (columns[`${code}.${letter}`] ??= sets.map(() => undefined));
        column[row] = value;
      }
    }
  }
  if (isShared) {
    for (const figure of CONTEXT.filter((one) => one in rubric.context)) {
      columns[`context.${figure}`] = general.map((one) => one[figure]);
    }
  }
  const units = sets.map((_, row) => ({
    facts: facts[row] ?? {},
    context: isShared ? (general[row] ?? {}) : {},
  }));
  return { columns, units };
};

const mostShown = 5;

/** Has fact sets scored in columns, and every digit judged by the oracle. */
export const judgeColumns = (
  name: RubricName,
  sets: Iterable<Judged>,
  random: Random,
  size = 500,
): Verdict => {
  const scorers = new Map<number, ReturnType<typeof compile>>();
  const wrong: string[] = [];
  let [judged, values, refused] = [0, 0, 0];
  for (const block of blocksOf(sets, size)) {
    const year = block.sets[0]?.year ?? 0;
    const scorer = scorers.get(year) ?? compile(official[name], { year });
    scorers.set(year, scorer);
    const { columns, units } = tell(name, block, random);
    const scores = scorer.run(columns, units.length);
    judged += units.length;
    refused += scores.refused;
    for (const [row, { facts, context }] of units.entries()) {
      const { printed } = expected(name, facts, year, context);
      for (const [code, digits] of Object.entries(printed)) {
        values += 1;
        const found = scores[code]?.[row];
        if (found === Number(digits.replace(".", "")) || wrong.length === mostShown) continue;
        wrong.push(`${code} ${String(found)} instead of ${digits}: ${String(year)} ${said(facts)}`);
      }
    }
  }
  return { sets: judged, values, refused, wrong };
};

const said = (facts: Facts): string =>
  JSON.stringify(facts, (_, value: unknown) => (typeof value === "bigint" ? `${value}n` : value));
