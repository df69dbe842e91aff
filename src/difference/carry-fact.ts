// What of one older fact says the same under the newer indicator? All of it, letter by letter, or its
// rate; whatever is not taken is named.

import { isCount } from "../rubric/letter-kind.js";
import type { CarryOver, IndicatorNode } from "../rubric/types.js";
import type {
  FactData,
  FactNotes,
  FigureData,
  GivenData,
  NotApplicable,
  Unevidenced,
} from "../score/facts.js";
import type { Basis, Result, ResultNode } from "../score/result.js";
import { measuresOf } from "../score/slots.js";
import { rateOf, type OlderFact } from "./carry-rate.js";
import type { LeftReason } from "./carry-words.js";

/** An older fact under a newer code. */
export interface Carried {
  readonly fact: Readonly<Record<string, unknown>>;
  /** Its rate is known to lie in a range only. */
  readonly isRange: boolean;
  /** Names of what the older fact says besides. */
  readonly omitted: readonly string[];
}

/** Where an older fact is taken from, and where it goes. */
export interface Carrying {
  readonly from: IndicatorNode;
  readonly to: IndicatorNode;
  readonly rule: CarryOver;
  /** General figures as given. */
  readonly general: Result["context"];
}

type Entry = readonly [name: string, value: FigureData | boolean, taken: string];

/** The older fact, with the letters that stand for general figures. */
const olderFact = (given: GivenData, inputs: Basis["inputs"], carrying: Carrying): OlderFact => {
  const { from, general } = carrying;
  const variables = new Map(Object.entries(from.variables));
  const hasLetters = Object.keys(given).some((name) => isCount(from.variables, name));
  const reported = new Map(Object.entries(given));
  const isAlone = measuresOf(from).some(({ name }) => reported.has(name)) || reported.has("points");
  const figures = new Map(Object.entries(general));
  return {
    given,
    inputs,
    // All letters of an indicator may be general figures.
    hasLetters: hasLetters || !isAlone,
    letter: (name) => {
      const variable = variables.get(name);
      const isGeneral =
        variable !== undefined && "context" in variable && !(isAlone && !hasLetters);
      return reported.get(name) ?? (isGeneral ? figures.get(variable.context) : undefined);
    },
  };
};

const entriesOf = (older: OlderFact, { from, to, rule }: Carrying): readonly Entry[] => {
  const renamed = new Map(Object.entries(rule.letters ?? {}));
  const source = (name: string): string => renamed.get(name) ?? name;
  const entry = (name: string, value: FigureData | boolean | undefined): readonly Entry[] =>
    value === undefined ? [] : [[name, value, source(name)]];
  const measures = new Map(measuresOf(from).map((measure) => [measure.name, measure]));
  const reported = new Map(Object.entries(older.given));
  const names = measuresOf(to).map(({ name }) => name);
  if (rule.facts === "all") {
    return [
      ...Object.keys(to.variables).flatMap((name) => entry(name, older.letter(source(name)))),
      ...names.flatMap((name) => entry(name, reported.get(source(name)))),
    ];
  }
  const rates = names.flatMap((name) => {
    const measure = measures.get(source(name));
    return measure ? entry(name, rateOf(measure, older)) : [];
  });
  // Letters count otherwise; a yes or no goes along only where the rule names it.
  const judged = Object.keys(to.variables).filter((name) => renamed.has(name));
  const answers = judged.flatMap((name) => entry(name, reported.get(source(name))));
  return rates.length === 0 ? [] : [...rates, ...answers];
};

const hasRange = (given: GivenData): boolean =>
  Object.values(given).some((value) => typeof value === "object" && "between" in value);

type Taken = Pick<Carried, "isRange" | "omitted"> & { readonly given: GivenData };

const takenFrom = (
  given: GivenData,
  inputs: Basis["inputs"],
  carrying: Carrying,
): Taken | LeftReason => {
  const names = Object.keys(given);
  if (names.length === 1 && names[0] === "points") return "points-only";
  const older = olderFact(given, inputs, carrying);
  const entries = entriesOf(older, carrying);
  const isRate = carrying.rule.facts === "rate";
  if (entries.length === 0 && isRate) return "no-rate";
  const carried = Object.fromEntries(entries.map(([name, value]) => [name, value]));
  const taken = new Set(entries.map(([, , from]) => from));
  return {
    given: carried,
    isRange: isRate && older.hasLetters && hasRange(carried),
    omitted: names.filter((name) => !taken.has(name)),
  };
};

const notesOf = ({ evidence, note, source }: ResultNode): FactNotes => ({
  ...(evidence && { evidence }),
  ...(note !== undefined && { note }),
  ...(source !== undefined && { source }),
});

// Letters cannot be called what the wrappers of a fact are.
const isNotApplicable = (fact: FactData): fact is NotApplicable => "notApplicable" in fact;
const isUnevidenced = (fact: FactData): fact is Unevidenced<GivenData | null> =>
  "unevidenced" in fact;

/** The fact of an older indicator under a newer one, or why it cannot be used again. */
export const carriedFact = (
  node: ResultNode,
  fact: FactData,
  carrying: Carrying,
): Carried | LeftReason => {
  if (carrying.rule.facts === "none") return "measured-otherwise";
  const notes = notesOf(node);
  const { inputs } = { inputs: {}, ...node.basis };
  const plain = (carried: FactData): Carried => ({
    fact: { ...carried, ...notes },
    isRange: false,
    omitted: [],
  });
  if (isNotApplicable(fact)) return plain(fact);
  const inner = isUnevidenced(fact) ? fact.unevidenced : fact;
  if (inner === null) return plain(fact);
  const found = takenFrom(inner, inputs, carrying);
  if (typeof found === "string") return found;
  const { given, ...rest } = found;
  const wrapped = isUnevidenced(fact) ? { ...fact, unevidenced: given } : given;
  return { fact: { ...wrapped, ...notes }, ...rest };
};
