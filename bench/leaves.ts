// What does the draft of 2025 ask for, in words that no library of ours is needed to read? For the
// tools that are told the formulas in a language of their own, and for making provinces.

/** A rate, and the percentage from which on it earns the maximum. */
export interface RateLeaf {
  readonly kind: "rate";
  readonly code: string;
  readonly max: number;
  readonly part: readonly string[];
  readonly whole: readonly string[];
  readonly percent: number;
  /** Nothing below that percentage. */
  readonly cliff?: true;
  /** A quotient: the part may exceed the whole. */
  readonly quotient?: true;
  /** Which letters may have decimals. */
  readonly decimals?: "all" | "whole";
}

/** Points for each "yes". */
export interface FlagLeaf {
  readonly kind: "flags";
  readonly code: string;
  readonly flags: readonly (readonly [letter: string, points: number])[];
}

export type Leaf = RateLeaf | FlagLeaf;

type Extra = Partial<Omit<RateLeaf, "kind" | "code" | "max" | "percent">>;

const rate = (code: string, max: number, percent = 100, extra: Extra = {}): Leaf => ({
  ...{ kind: "rate", code, max, part: ["a"], whole: ["b"], percent },
  ...extra,
});

const flags = (code: string, ...points: readonly number[]): Leaf => ({
  kind: "flags",
  code,
  flags: points.map((each, index) => [`m${index + 1}`, each] as const),
});

const quotient = { quotient: true } as const;
const money = { decimals: "all" } as const;

export const leaves: readonly Leaf[] = [
  rate("1.1", 20),
  rate("1.2", 20, 99),
  rate("1.3", 20),
  flags("1.4", 10, 10),
  rate("1.5", 80, 100, quotient),
  flags("1.6", 20, 10, 10),
  rate("2.1", 30, 100, { cliff: true }),
  rate("2.2", 30, 10, { part: ["a", "b"], whole: ["c", "d"] }),
  rate("2.3", 20),
  rate("2.4", 20),
  rate("3.1", 50),
  rate("3.2", 50),
  flags("4.1", 5, 5, 5, 5),
  rate("4.2", 20),
  rate("4.3", 50, 80),
  rate("4.4", 50, 80, { part: ["b"], whole: ["a"] }),
  rate("4.5", 40, 95, { part: ["b", "d"], whole: ["a", "c"] }),
  rate("4.6", 20, 1, { part: ["a", "b"], whole: ["c"], ...money }),
  rate("5.1", 50, 30, money),
  rate("5.2", 50, 100, { ...quotient, decimals: "whole" }),
  rate("5.3", 50, 20, money),
  rate("5.4", 50),
  rate("6.1", 40, 100, quotient),
  rate("6.2", 40, 95, quotient),
  rate("6.3", 40, 70, quotient),
  rate("6.4", 40, 95, quotient),
  rate("6.5", 40, 80, quotient),
];

/** The year that all provinces are scored for. */
export const year = 2026;

export const groups: readonly string[] = ["1", "2", "3", "4", "5", "6"];

/** All values of a score in the order of the judge: 27 indicators, 6 main indices, the total. */
export const nodes: readonly string[] = [...leaves.map(({ code }) => code), ...groups, "total"];

/** The indicators of a main index. */
export const leavesOf = (group: string): readonly Leaf[] =>
  leaves.filter(({ code }) => code.startsWith(`${group}.`));

/** A name that every tool takes: `x1_1_a` for the letter a of 1.1, `x1_1` for its points. */
export const nameOf = (code: string, letter?: string): string =>
  `x${code.replace(".", "_")}${letter === undefined ? "" : `_${letter}`}`;
