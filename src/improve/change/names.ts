// What may be said of an indicator, and how is each of it called? Letters, flags and levels, measures
// in their letters, and points as awarded.

import { partsOf } from "../../formula/reads.js";
import type { MeasureNode, Terms } from "../../formula/types.js";
import type { AnyNode } from "../../score/is-result.js";
import type { Role } from "../../score/quantity.js";
import type { Basis } from "../../score/result.js";
import { measuresOf } from "../../score/slots.js";
import type { Text } from "../../text.js";

/** What something reported is called, whatever is said of it. */
export interface FigureName {
  readonly name: string;
  /** `"judged"` is a flag or a level, `"points"` are points as awarded. */
  readonly as: "letter" | "judged" | "measure" | "points";
  /** Of a measure, the labels of its letters: `"part / whole"`. */
  readonly label?: Text;
  readonly unit?: string | Text;
  /** A measure in its letters, such as `"a/b"`. */
  readonly letters?: string;
  /** The general figure that the letter stands for. */
  readonly context?: string;
  /** How levels are called. */
  readonly levels?: Readonly<Record<string, Text>>;
}

type Variables = Basis["variables"];

/** Something that may be said, with the way it is read. */
export interface Sayable {
  readonly named: FigureName;
  readonly role: Role;
  /** Of a flag or a level: what it may be. */
  readonly kind?: Variables[string]["kind"];
}

const sumOf = (terms: Terms, write: (letter: string) => string): string =>
  typeof terms === "object" ? `(${terms.map(write).join(" + ")})` : write(String(terms));

/** A measure in its letters, or in what stands for each of them: `"a/b"`, `"(a + b)/7"`. */
const inLetters = (measure: MeasureNode, by: string, write: (letter: string) => string): string =>
  measure.kind === "amount"
    ? write(measure.variable)
    : partsOf(measure)
        .map((terms) => sumOf(terms, write))
        .join(by);

const ofMeasure = (measure: MeasureNode, variables: Variables): Sayable => {
  const labels = (locale: keyof Text): string =>
    inLetters(measure, " / ", (letter) => variables[letter]?.label[locale] ?? letter);
  return {
    named: {
      name: measure.name,
      as: "measure",
      label: { vi: labels("vi"), en: labels("en") },
      letters: inLetters(measure, "/", (letter) => letter),
    },
    role: measure.kind === "amount" ? "count" : measure.kind,
  };
};

const ofVariable = (
  name: string,
  { label, unit, kind, context, levels }: Variables[string],
): Sayable => ({
  named: {
    name,
    as: kind === undefined ? "letter" : "judged",
    label,
    ...(unit !== undefined && { unit }),
    ...(context !== undefined && { context }),
    ...(levels && { levels }),
  },
  role: "count",
  ...(kind && { kind }),
});

/** All that may be said of an indicator; letters come before the measures that are made of them. */
export const sayablesOf = (
  { marks }: Pick<AnyNode, "marks">,
  { variables, formula, own = formula }: Basis,
): readonly Sayable[] => [
  ...Object.entries(variables).map(([name, variable]) => ofVariable(name, variable)),
  // As the rubric has them, whichever reading is in force.
  ...measuresOf({ formula: own, marks }).map((measure) => ofMeasure(measure, variables)),
  { named: { name: "points", as: "points" }, role: "count" },
];
