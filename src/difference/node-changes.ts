// How do two editions of one node differ? In each thing that the rubric says of it: name and maximum,
// formula and letters, doubts, and where it is printed.

import type { FormulaNode } from "../formula/types.js";
import { describe } from "../interpreters/describe.js";
import { canonical } from "../rubric/fingerprint.js";
import type {
  CarryOver,
  Citation,
  IndicatorNode,
  Mark,
  RubricNode,
  Variable,
} from "../rubric/types.js";
import type { Text } from "../text.js";

/** What of a letter can differ. */
export type VariableField =
  "label" | "unit" | "kind" | "levels" | "partOf" | "divisible" | "context";

/** One thing in which a node differs; `from` is absent where it is new, `to` where it goes. */
export type NodeDifference =
  | { readonly on: "name"; readonly from: Text; readonly to: Text }
  | { readonly on: "key"; readonly from?: string; readonly to?: string }
  | { readonly on: "max"; readonly from: number; readonly to: number }
  | {
      readonly on: "formula";
      readonly from: FormulaNode;
      readonly to: FormulaNode;
      /** Both in words, each in the letters of its own rubric. */
      readonly described: { readonly from: Text; readonly to: Text };
    }
  | {
      readonly on: "variables";
      readonly letter: string;
      readonly from?: Variable;
      readonly to?: Variable;
      /** Of a letter that both have. */
      readonly differs?: readonly VariableField[];
    }
  | { readonly on: "cite"; readonly from?: Citation; readonly to?: Citation }
  | { readonly on: "marks"; readonly id: string; readonly from?: Mark; readonly to?: Mark }
  | {
      readonly on: "carries";
      readonly from?: readonly CarryOver[];
      readonly to?: readonly CarryOver[];
    }
  /** Codes of the parts that both have, where these follow one another otherwise. */
  | { readonly on: "order"; readonly from: readonly string[]; readonly to: readonly string[] };

/** Whether two pieces of plain JSON, or their absence, are the same. */
export const isSame = (one: unknown, other: unknown): boolean =>
  one === other ||
  (one !== undefined && other !== undefined && canonical(one) === canonical(other));

/** What stood there and what stands there, as far as anything does. */
export const fromTo = <T>(
  from: T | undefined,
  to: T | undefined,
): { readonly from?: T; readonly to?: T } => ({
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});

/** Entries of two records or lists by name, where they differ: first those that stood there. */
export const changedEntries = <T>(
  from: readonly (readonly [string, T])[],
  to: readonly (readonly [string, T])[],
): readonly { readonly name: string; readonly from?: T; readonly to?: T }[] => {
  const [before, after] = [new Map(from), new Map(to)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    const [one, other] = [before.get(name), after.get(name)];
    return isSame(one, other) ? [] : [{ name, ...fromTo(one, other) }];
  });
};

/** Doubts by their id. */
export const markEntries = (marks: readonly Mark[] = []): readonly (readonly [string, Mark])[] =>
  marks.map((mark) => [mark.id, mark]);

const variableFields: readonly VariableField[] = [
  "label",
  "unit",
  "kind",
  "levels",
  "partOf",
  "divisible",
  "context",
];

const fieldOf = (variable: Variable, field: VariableField): unknown =>
  new Map(Object.entries(variable)).get(field);

const variableChanges = (from: IndicatorNode, to: IndicatorNode): readonly NodeDifference[] =>
  changedEntries(Object.entries(from.variables), Object.entries(to.variables)).map(
    ({ name, from: one, to: other }) => ({
      on: "variables",
      letter: name,
      ...fromTo(one, other),
      ...(one &&
        other && {
          differs: variableFields.filter(
            (field) => !isSame(fieldOf(one, field), fieldOf(other, field)),
          ),
        }),
    }),
  );

/** The formula of an indicator in words, its levels by their names. */
const inWords = ({ formula, variables }: IndicatorNode): Text => {
  const tell = (locale: keyof Text): string =>
    describe(formula, {
      locale,
      levelName: (letter, level) => {
        const { levels = {} } = { ...new Map(Object.entries(variables)).get(letter) } as {
          readonly levels?: Readonly<Record<string, Text>>;
        };
        return new Map(Object.entries(levels)).get(level)?.[locale] ?? level;
      },
    });
  return { vi: tell("vi"), en: tell("en") };
};

const formulaChanges = (from: IndicatorNode, to: IndicatorNode): readonly NodeDifference[] =>
  isSame(from.formula, to.formula)
    ? []
    : [
        {
          on: "formula",
          from: from.formula,
          to: to.formula,
          described: { from: inWords(from), to: inWords(to) },
        },
      ];

/** Everything in which two editions of a node differ, but its place. */
export const nodeChanges = (from: RubricNode, to: RubricNode): readonly NodeDifference[] => {
  const areLeaves = from.kind === "indicator" && to.kind === "indicator";
  return [
    ...(isSame(from.key, to.key) ? [] : [{ on: "key", ...fromTo(from.key, to.key) } as const]),
    ...(isSame(from.name, to.name) ? [] : [{ on: "name", from: from.name, to: to.name } as const]),
    ...(from.max === to.max ? [] : [{ on: "max", from: from.max, to: to.max } as const]),
    ...(areLeaves ? [...formulaChanges(from, to), ...variableChanges(from, to)] : []),
    ...changedEntries(markEntries(from.marks), markEntries(to.marks)).map(
      ({ name, ...mark }) => ({ on: "marks", id: name, ...mark }) as const,
    ),
    ...(isSame(from.cite, to.cite) ? [] : [{ on: "cite", ...fromTo(from.cite, to.cite) } as const]),
    ...(areLeaves && !isSame(from.carries, to.carries)
      ? [{ on: "carries", ...fromTo(from.carries, to.carries) } as const]
      : []),
  ];
};
