// From what are random facts made? Small numbers without meaning yet: fast-check draws and shrinks
// them one by one, whatever they are turned into.

import type { Clause } from "./clause.js";
import { fastCheck, type Arbitrary } from "./fast-check.js";
import type { LetterDial } from "./solve.js";
import type { Blur, Haze } from "./write.js";

/** What a fact is made of. */
export type Form =
  /** All letters, flags and levels. */
  | "letters"
  /** Every measure by name, with flags and levels. */
  | "rates"
  /** Letters, and measures as a check. */
  | "both"
  | "points"
  | "unevidenced letters"
  | "unevidenced"
  | "not applicable";

/** Where a measure should come to. */
export interface AimDial {
  /** 0, one of the values where its formulas bend or jump, 1, or whatever `part` says. */
  readonly choice: number;
  /** One step below, exactly there, or one above. */
  readonly side: -1 | 0 | 1;
  readonly part: number;
  readonly isEmpty: boolean;
}

/** How one indicator is true, and how it is reported. */
export interface LeafDials {
  readonly form: Form;
  /** Whether counts are in thousandths, not whole. */
  readonly isFine: boolean;
  readonly letters: Readonly<Record<string, LetterDial>>;
  readonly aims: Readonly<Record<string, AimDial>>;
  readonly judged: Readonly<Record<string, boolean | string>>;
  readonly points: { readonly choice: number; readonly part: number };
  /** By letter, measure and `points`; exact unless named. */
  readonly blurs: Readonly<Record<string, Blur>>;
  readonly haze: Haze;
}

/** How a whole unit is true, and how it is reported. */
export interface Dials {
  /** By indicator code; `null` where there is no fact. */
  readonly leaves: Readonly<Record<string, LeafDials | null>>;
  /** General figures by name. */
  readonly general: Readonly<Record<string, LetterDial>>;
}

/** What facts may be; a counterexample shrinks to none, or to the first form and blur. */
export interface Kinds {
  readonly mayBeMissing: boolean;
  readonly forms: readonly Form[];
  readonly blurs: readonly Blur[];
}

const letterDials = (): Arbitrary<LetterDial> => {
  const { integer, oneof, record, constantFrom } = fastCheck();
  return record({
    size: oneof(
      integer({ min: 1, max: 20 }),
      integer({ min: 1, max: 9_999 }),
      integer({ min: 1, max: 1_000_000_000 }),
    ),
    part: oneof(integer({ min: 0, max: 1000 }), constantFrom(0, 1000)),
  });
};

const recordOf = <T>(names: readonly string[], one: Arbitrary<T>): Arbitrary<Record<string, T>> =>
  fastCheck().record(Object.fromEntries(names.map((name) => [name, one])));

const judgements = ({ judged }: Clause): Arbitrary<LeafDials["judged"]> => {
  const { boolean, constantFrom, record } = fastCheck();
  return record(
    Object.fromEntries<Arbitrary<boolean | string>>(
      [...judged].map(([name, levels]) => [
        name,
        levels === "flag" ? boolean() : constantFrom(...levels),
      ]),
    ),
  );
};

const leafDials = (
  clause: Clause,
  choices: ReadonlyMap<string, number>,
  { forms, blurs }: Kinds,
): Arbitrary<LeafDials> => {
  const { boolean, constantFrom, integer, nat, oneof, record } = fastCheck();
  const part = oneof(integer({ min: 0, max: 1000 }), constantFrom(0, 1000));
  const aimDial = (max: number): Arbitrary<AimDial> =>
    record({
      choice: nat({ max }),
      side: constantFrom<AimDial["side"]>(0, 0, -1, 1),
      part,
      isEmpty: constantFrom(false, false, true),
    });
  return record({
    form: constantFrom(...forms),
    isFine: constantFrom(false, false, false, true),
    letters: recordOf(clause.counts, letterDials()),
    aims: record(
      Object.fromEntries([...choices].map(([name, max]) => [name, aimDial(max)] as const)),
    ),
    judged: judgements(clause),
    points: record({ choice: nat({ max: 7 }), part }),
    blurs: recordOf([...clause.counts, ...choices.keys(), "points"], constantFrom(...blurs)),
    haze: record({
      digits: nat({ max: 2 }),
      below: oneof(integer({ min: 0, max: 1000 }), constantFrom(0, 1000)),
      above: nat({ max: 2000 }),
      isVietnamese: boolean(),
    }),
  });
};

/** An indicator, and how many values each of its measures may be aimed at. */
interface Choices {
  readonly clause: Clause;
  readonly choices: Map<string, number>;
}

/** Indicators by code, with the measures of every year; some more choices leave a measure to chance. */
const choicesIn = (clauses: readonly Clause[]): ReadonlyMap<string, Choices> => {
  const found = new Map<string, Choices>();
  for (const clause of clauses) {
    const { code } = clause.indicator;
    const own = found.get(code) ?? { clause, choices: new Map<string, number>() };
    for (const { name, knots } of clause.aims) {
      own.choices.set(name, Math.max(own.choices.get(name) ?? 0, knots.length + 4));
    }
    found.set(code, own);
  }
  return found;
};

/** Draws for indicators, by their clauses in some years, and for general figures. */
export const dialsFor = (
  clauses: readonly Clause[],
  general: readonly string[],
  kinds: Kinds,
): Arbitrary<Dials> => {
  const { option, record } = fastCheck();
  const leaves = [...choicesIn(clauses)].map(([code, { clause, choices }]) => {
    const own = leafDials(clause, choices, kinds);
    // One of ten has no fact.
    return [code, kinds.mayBeMissing ? option(own, { freq: 9 }) : own] as const;
  });
  return record({
    leaves: record(Object.fromEntries<Arbitrary<LeafDials | null>>(leaves)),
    general: recordOf(general, letterDials()),
  });
};

/** The simplest that may be true of an indicator without a fact. */
export const simplest = ({ judged }: Clause): LeafDials => ({
  form: "letters",
  isFine: false,
  letters: {},
  aims: {},
  judged: Object.fromEntries(
    [...judged].map(([name, levels]) => [name, levels === "flag" ? false : String(levels[0])]),
  ),
  points: { choice: 0, part: 0 },
  blurs: {},
  haze: { digits: 0, below: 0, above: 0, isVietnamese: false },
});
