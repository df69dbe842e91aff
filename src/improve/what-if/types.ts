// Which changes does a rubric accept? Types only: as facts, but in parts. Each refusal is one of those
// of facts, so that the first line of the error holds the wrong name.

import type { Rubric } from "../../rubric/types.js";
import type { FactNotes, NotApplicable, Rounded, Unevidenced } from "../../score/facts.js";
import type {
  CheckFacts,
  FactOf,
  FactsOf,
  NotAFact,
  NotAFigure,
  NotAFlag,
  NotALevel,
  NotAnIndicator,
  NotARate,
  UnknownCode,
  UnknownVariable,
} from "../../score/typed-facts.js";

// Only what an error should print of an indicator: its letters and measures.
type EntriesOf<Shape extends string, Code extends string> = Exclude<
  Extract<Shape, `${Code}:${string}`>,
  `${Code}:points:points`
>;

type NamesIn<Fact> = Fact extends unknown ? keyof Fact : never;

type ValueIn<Fact, Name> = Fact extends unknown
  ? Name extends keyof Fact
    ? Exclude<Fact[Name], undefined>
    : never
  : never;

type Partly<Fact> = { readonly [Name in NamesIn<Fact>]?: ValueIn<Fact, Name> | undefined };

type ChangeOf<Entries extends string> =
  | Partly<FactOf<Entries>>
  | (Unevidenced<FactOf<Entries> | null> & FactNotes)
  | (NotApplicable & FactNotes);

// An alias of its own: an error then prints its name, and not every indicator.
type KnownChanges<Shape extends string> = {
  readonly [Code in keyof FactsOf<Shape>]?: `${Code & string}:points:points` extends Shape
    ? ChangeOf<EntriesOf<Shape, Code & string>> | undefined
    : FactsOf<Shape>[Code];
};

type ChangesOf<Shape extends string> = string extends Shape
  ? Readonly<Record<string, unknown>>
  : KnownChanges<Shape>;

type Refusal<Name, Wanted> = Name extends keyof FactNotes
  ? FactNotes[Name]
  : [Wanted] extends [boolean]
    ? NotAFlag<Name>
    : number extends Wanted
      ? NotAFigure<Name>
      : Rounded extends Wanted
        ? NotARate<Name>
        : NotALevel<Name, Wanted>;

// What each field is refused with; nothing where all of them fit.
type Refused<Fact, Change> = {
  readonly [Name in keyof Change]-?: Name extends NamesIn<Fact>
    ? Change[Name] extends ValueIn<Fact, Name> | undefined
      ? never
      : Refusal<Name, ValueIn<Fact, Name>>
    : UnknownVariable<Name>;
}[keyof Change];

type CheckPlain<Fact, Change> = [Refused<Fact, Change>] extends [never]
  ? Change
  : Refused<Fact, Change>;

// A fact that is wrapped stands for the whole, and has to be one.
type CheckChange<Shape extends string, Code extends string, Change> = Change extends
  NotApplicable | undefined
  ? Change
  : Change extends Unevidenced<unknown>
    ? CheckFacts<Shape, { readonly [One in Code]: Change }>[Code]
    : Change extends object
      ? CheckPlain<FactOf<EntriesOf<Shape, Code>>, Change>
      : NotAFact<Code>;

// A value annotated as what the rubric accepts needs no second look; a literal gets one.
type CheckValue<Shape extends string, Code extends string, Change> = unknown extends Change
  ? NotAFact<Code>
  : [ChangeOf<EntriesOf<Shape, Code>>, Change] extends [
        Change,
        ChangeOf<EntriesOf<Shape, Code>> | undefined,
      ]
    ? Change
    : CheckChange<Shape, Code, Change>;

/** The changes themselves where they fit the rubric; where they do not, the refusal by name. */
export type CheckChanges<Shape extends string, Given> = string extends Shape | keyof Given
  ? Given
  : {
      readonly [Code in keyof Given]: `${Code & string}:points:points` extends Shape
        ? CheckValue<Shape, Code & string, Given[Code]>
        : `${Code & string}:below:group` extends Shape
          ? Given[Code] extends NotApplicable | undefined
            ? Given[Code]
            : NotAnIndicator<Code>
          : UnknownCode<Code>;
    };

/** The changes that a rubric accepts, for a variable's annotation: `Changes<typeof draft3530>`. */
export type Changes<R extends Rubric> =
  R extends Rubric<string, infer Shape> ? ChangesOf<Shape> : never;
