// Which facts does a rubric accept? Types only: the compiler's half of the check in `read-fact.ts`.
// Each refusal is a named type, so that the first line of the error holds the wrong name.

import type { Rubric } from "../rubric/types.js";
import type { FactNotes, Figure, NotApplicable, Rate, Unevidenced } from "./facts.js";

/** The codes of indicators. */
export type LeafOf<Shape extends string> = Shape extends `${infer Code}:points:points`
  ? Code
  : never;

export type GroupOf<Shape extends string> = Shape extends `${infer Code}:below:group`
  ? Code
  : never;

type NamesOf<Shape extends string, Code extends string, Kind extends string> =
  Extract<Shape, `${Code}:${string}:${Kind}`> extends infer Entry
    ? Entry extends `${Code}:${infer Name}:${Kind}`
      ? Name
      : never
    : never;

type LevelsOf<Shape extends string, Code extends string, Name extends string> =
  Extract<Shape, `${Code}:${Name}:level=${string}`> extends `${Code}:${Name}:level=${infer Level}`
    ? Level
    : never;

type MeasureKind = "share" | "quotient" | "amount";

/** A code that the rubric does not have. */
export interface UnknownCode<Code> {
  readonly "the rubric has no such indicator": Code;
}
/** A letter or measure that the indicator does not have. */
export interface UnknownVariable<Name> {
  readonly "the indicator has no such variable": Name;
}
/** A letter that the fact must give as well. */
export interface MissingVariable<Name> {
  readonly "the fact must also give": Name;
}
/** A yes/no fact takes `true` or `false`. */
export interface NotAFlag<Name> {
  readonly "must be true or false": Name;
}
/** A level takes one of the names that the rubric lists. */
export interface NotALevel<Name, Levels> {
  readonly "must be one of the levels": Name;
  readonly levels: Levels;
}
/** A rate is text such as `"81.94%"` or `"3/4"`, `rounded(...)` or `between(...)`. */
export interface NotARate<Name> {
  readonly 'must be text such as "81.94%"': Name;
}
/** A count is a number, a bigint, a Decimal, decimal text, `rounded(...)` or `between(...)`. */
export interface NotAFigure<Name> {
  readonly "must be a figure": Name;
}

/** A fact is an object: all letters, or every measure, or points. */
export interface NotAFact<Code> {
  readonly "must be an object with the letters of": Code;
}

type Accept<Value, Wanted, Refusal> = Value extends Wanted ? Value : Refusal;

type CheckEntry<Shape extends string, Code extends string, Name, Value> = Name extends
  "evidence" | "note" | "source"
  ? FactNotes[Name]
  : Name extends NamesOf<Shape, Code, "number" | "context" | "amount"> | "points"
    ? Accept<Value, Figure | undefined, NotAFigure<Name>>
    : Name extends NamesOf<Shape, Code, "flag">
      ? Accept<Value, boolean | undefined, NotAFlag<Name>>
      : Name extends NamesOf<Shape, Code, `level=${string}`>
        ? Accept<
            Value,
            LevelsOf<Shape, Code, Name> | undefined,
            NotALevel<Name, LevelsOf<Shape, Code, Name>>
          >
        : Name extends NamesOf<Shape, Code, "share" | "quotient">
          ? Accept<Value, Rate | undefined, NotARate<Name>>
          : UnknownVariable<Name>;

type Judged<Shape extends string, Code extends string> = NamesOf<
  Shape,
  Code,
  "flag" | `level=${string}`
>;

type Needed<Shape extends string, Code extends string> =
  Judged<Shape, Code> | NamesOf<Shape, Code, "number">;

// A fact gives all letters, or every measure by name, each with the flags and levels; or only points.
type Required<Shape extends string, Code extends string, Given> = [
  Extract<Given, NamesOf<Shape, Code, "number">>,
] extends [never]
  ? [Extract<Given, NamesOf<Shape, Code, MeasureKind>>] extends [never]
    ? [Extract<Given, "points">] extends [never]
      ? [Needed<Shape, Code>] extends [never]
        ? "points"
        : Needed<Shape, Code>
      : [Extract<Given, Judged<Shape, Code>>] extends [never]
        ? never
        : Needed<Shape, Code>
    : Judged<Shape, Code> | NamesOf<Shape, Code, MeasureKind>
  : Needed<Shape, Code>;

// Put in quotes, the names are printed as they are, and not as the expression that they come from.
type Spelled<Name extends string> = `'${Name}'`;

// Unknown letters are refused first, by name; then missing ones.
type Missing<Shape extends string, Code extends string, Fact> = [
  Exclude<keyof Fact, NamesOf<Shape, Code, string> | keyof FactNotes>,
] extends [never]
  ? Exclude<Required<Shape, Code, keyof Fact>, keyof Fact>
  : never;

// What each field is refused with; nothing where all of them fit.
type Refused<Shape extends string, Code extends string, Fact> = {
  readonly [Name in keyof Fact]-?: Fact[Name] extends CheckEntry<Shape, Code, Name, Fact[Name]>
    ? never
    : CheckEntry<Shape, Code, Name, Fact[Name]>;
}[keyof Fact];

type CheckLetters<Shape extends string, Code extends string, Fact, Whole> = [
  Missing<Shape, Code, Fact>,
] extends [never]
  ? [Refused<Shape, Code, Fact>] extends [never]
    ? Whole
    : Refused<Shape, Code, Fact>
  : MissingVariable<Spelled<Missing<Shape, Code, Fact>>>;

type CheckFact<Shape extends string, Code extends string, Fact> = Fact extends
  NotApplicable | undefined
  ? Fact
  : Fact extends Unevidenced<infer Inner>
    ? Inner extends null | undefined
      ? Fact
      : CheckLetters<Shape, Code, Inner, Fact>
    : Fact extends object
      ? CheckLetters<Shape, Code, Fact, Fact>
      : NotAFact<Code>;

// A value annotated as what the rubric accepts needs no second look; a literal gets one.
type CheckValue<Shape extends string, Code extends string, Fact> = unknown extends Fact
  ? NotAFact<Code>
  : [AnyFact<EntriesOf<Shape, Code>>, Fact] extends [
        Fact,
        AnyFact<EntriesOf<Shape, Code>> | undefined,
      ]
    ? Fact
    : CheckFact<Shape, Code, Fact>;

/** Of a group can only be said that it does not apply. */
export interface NotAnIndicator<Code> {
  readonly "a group takes only notApplicable(…)": Code;
}

/** The facts themselves where they fit the rubric; where they do not, the refusal by name. */
export type CheckFacts<Shape extends string, Given> = string extends Shape
  ? Given
  : {
      readonly [Code in keyof Given]: Code extends LeafOf<Shape>
        ? CheckValue<Shape, Code, Given[Code]>
        : Code extends GroupOf<Shape>
          ? Accept<Given[Code], NotApplicable | undefined, NotAnIndicator<Code>>
          : UnknownCode<Code>;
    };

// Only what an error should print of an indicator: its letters and measures.
type EntriesOf<Shape extends string, Code extends string> = Exclude<
  Extract<Shape, `${Code}:${string}`>,
  `${Code}:points:points`
>;

type JudgedFact<Entries extends string> = {
  readonly [Name in NamesOf<Entries, string, "flag">]: boolean;
} & {
  readonly [Name in NamesOf<Entries, string, `level=${string}`>]: LevelsOf<Entries, string, Name>;
};

type LettersFact<Entries extends string> = {
  readonly [Name in NamesOf<Entries, string, "number">]: Figure;
} & { readonly [Name in NamesOf<Entries, string, "context">]?: Figure } & JudgedFact<Entries> & {
    readonly [Name in NamesOf<Entries, string, "share" | "quotient">]?: Rate;
  } & { readonly points?: Figure } & FactNotes;

type MeasuresFact<Entries extends string> = {
  readonly [Name in NamesOf<Entries, string, "share" | "quotient">]: Rate;
} & { readonly [Name in NamesOf<Entries, string, "amount">]: Figure } & JudgedFact<Entries> & {
    readonly points?: Figure;
  } & FactNotes;

type PointsFact = { readonly points: Figure } & FactNotes;

/** What can be reported for one indicator, from the entries of its letters and measures. */
export type FactOf<Entries extends string> =
  LettersFact<Entries> | MeasuresFact<Entries> | PointsFact;

type AnyFact<Entries extends string> =
  FactOf<Entries> | (Unevidenced<FactOf<Entries> | null> & FactNotes) | (NotApplicable & FactNotes);

// An alias of its own: an error then prints its name, and not every indicator.
type KnownFacts<Shape extends string> = {
  readonly [Code in LeafOf<Shape>]?: AnyFact<EntriesOf<Shape, Code>> | undefined;
} & {
  readonly [Code in GroupOf<Shape>]?: (NotApplicable & FactNotes) | undefined;
};

/** Facts by leaf code, for a variable's annotation: `const facts: Facts<typeof draft3530> = {}`. */
export type FactsOf<Shape extends string> = string extends Shape
  ? Readonly<Record<string, unknown>>
  : KnownFacts<Shape>;

/**
 * Names only: enough for an editor to complete codes and letters while facts are being written.
 * `object` keeps the constraint from refusing what `CheckFacts` refuses in better words.
 */
export type Completions<Shape extends string> =
  | {
      readonly [Code in LeafOf<Shape>]?:
        | { readonly [Name in NamesOf<Shape, Code, string> | keyof FactNotes]?: unknown }
        | object
        | null
        | undefined;
    }
  | { readonly [Code in GroupOf<Shape>]?: NotApplicable | object | undefined }
  | object;

/** The facts that a rubric accepts: `Facts<typeof draft3530>`. */
export type Facts<R extends Rubric> =
  R extends Rubric<string, infer Shape> ? FactsOf<Shape> : never;
