// Which formulas can a rubric hold? Every kind, nested, over measures of every shape, in a rubric of
// one indicator.

import type { Rubric } from "@dti/score";
import {
  allOrNothing,
  amount,
  awarded,
  bestOf,
  byPeriod,
  checklist,
  defineRubric,
  flag,
  indicator,
  levels,
  quotient,
  ratio,
  relativeToBest,
  share,
  steps,
  thresholdToMax,
  weightedParts,
  type FormulaNode,
  type MeasureNode,
  type Rules,
  type Variable,
  type WhenEmpty,
} from "@dti/score/define";
import fc from "fast-check";

/** A measure with the letters that it needs. */
interface Measured {
  readonly measure: MeasureNode;
  readonly variables: Readonly<Record<string, Variable>>;
}

const text = (words: string) => ({ vi: `${words} (vi)`, en: words });
const count = (name: string): Variable => ({ label: text(name) });
const part = (name: string, partOf: string): Variable => ({ label: text(name), partOf });

const emptinesses: readonly (WhenEmpty | undefined)[] = [
  undefined,
  undefined,
  0,
  1,
  "not-applicable",
];

/** The measure number `index`, in one of the shapes that the official rubrics have and some more. */
const measureOf = (index: number): fc.Arbitrary<Measured> => {
  const letter = (one: string): string => `${one}${String(index)}`;
  const [a, b, c, d, e, f] = [
    letter("a"),
    letter("b"),
    letter("c"),
    letter("d"),
    letter("e"),
    letter("f"),
  ];
  const name = `rate${String(index)}`;
  const counts = (...names: readonly string[]) =>
    Object.fromEntries(names.map((one) => [one, count(one)]));
  return fc
    .record({
      shape: fc.nat({ max: 9 }),
      whenEmpty: fc.constantFrom(...emptinesses),
      constant: fc.integer({ min: 1, max: 9 }),
    })
    .map(({ shape, whenEmpty, constant }): Measured => {
      const options = { name, ...(whenEmpty === undefined ? {} : { whenEmpty }) };
      switch (shape) {
        case 0:
          return { measure: share([a, c], b, options), variables: counts(a, b, c) };
        case 1:
          return {
            measure: share([a, c], [b, d], options),
            variables: { ...counts(b, d), [a]: part(a, b), [c]: part(c, d) },
          };
        case 2:
          return { measure: share(a, [a, b], options), variables: counts(a, b) };
        case 3:
          return { measure: quotient(a, b, options), variables: counts(a, b) };
        case 4:
          return { measure: quotient([a, c], [b, d], options), variables: counts(a, b, c, d) };
        case 5:
          return { measure: quotient(a, constant, { name }), variables: counts(a) };
        case 6:
          return { measure: amount(a, { name }), variables: counts(a) };
        case 7:
          // A chain: a is part of c, which is part of b.
          return {
            measure: share(a, b, options),
            variables: { [a]: part(a, c), [c]: part(c, b), ...counts(b) },
          };
        case 8:
          // More dependent letters than there are corners worth trying.
          return {
            measure: share([a, c, e], [b, d, f], options),
            variables: { ...counts(b, d, f), [a]: part(a, b), [c]: part(c, d), [e]: part(e, f) },
          };
        default:
          return { measure: share(a, b, options), variables: counts(a, b) };
      }
    });
};

const levelNames = ["A", "B", "C"] as const;

/** A fraction from 0 to 1, as a rubric may print it. */
const fraction: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("0", "1", "1/2", "1/3", "25%", "99.5%", "0.995", "100%"),
  fc.nat({ max: 1000 }).map((thousandths) => `${String(thousandths)}/1000`),
);

/** A threshold: within 0 to 1 for a share, of any size for the rest. */
const threshold = ({ kind }: MeasureNode): fc.Arbitrary<string> => {
  const percent = fc.constantFrom("1%", "10%", "50%", "2/3", "80%", "0.95", "100%");
  return kind === "share" ? percent : fc.oneof(percent, fc.constantFrom("2", "7", "150%", "1000"));
};

const table = ({ kind }: MeasureNode): fc.Arbitrary<readonly (readonly [string, string])[]> =>
  fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 4 }),
      fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 4, maxLength: 4 }),
    )
    .map(([ats, fractions]) => {
      const rising = (numbers: readonly number[]) => [...numbers].sort((x, y) => x - y);
      const worth = rising(fractions.slice(0, ats.length));
      return rising(ats).map(
        (at, index) =>
          [
            kind === "amount" ? String(at * 10) : `${String(at)}%`,
            `${String(worth[index])}/100`,
          ] as const,
      );
    });

const measuredFormula = (measure: MeasureNode): fc.Arbitrary<FormulaNode> =>
  fc.oneof(
    fc.constant(ratio(measure)),
    threshold(measure).map((at) => thresholdToMax(measure, at)),
    fc
      .tuple(threshold(measure), fc.boolean())
      .map(([at, strict]) => allOrNothing(measure, at, { strict })),
    table(measure).map((rows) => steps(measure, rows)),
    // Settled as a cohort would, or not yet.
    fc
      .option(fc.oneof(fc.constant("0"), threshold(measure)), { freq: 3, nil: undefined })
      .map((best) => ({ ...relativeToBest(measure), ...(best !== undefined && { best }) })),
  );

const levelsFormula = fc
  .tuple(fraction, fc.option(fraction, { freq: 2 }), fraction)
  .map(([a, b, c]) => levels("level", { A: a, B: b, C: c }));

const judgedFormula: fc.Arbitrary<FormulaNode> = fc.oneof(
  fc.constantFrom(flag("m1"), flag("m2"), checklist("m1", "m2")),
  levelsFormula,
);

const periods = (first: FormulaNode, second: FormulaNode, cut: number): FormulaNode =>
  byPeriod({ [`2025-${String(cut)}`]: first, [`${String(cut + 1)}-2030`]: second });

const formulaOver = (measures: readonly MeasureNode[]): fc.Arbitrary<FormulaNode> => {
  const leaf = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...measures).chain(measuredFormula) },
    { weight: 2, arbitrary: judgedFormula },
    { weight: 1, arbitrary: fc.constant(awarded()) },
  );
  const { formula } = fc.letrec<{ formula: FormulaNode }>((tie) => ({
    formula: fc.oneof(
      { maxDepth: 3, depthSize: "small" },
      leaf,
      fc
        .array(fc.tuple(fc.integer({ min: 1, max: 9 }), tie("formula")), {
          minLength: 1,
          maxLength: 4,
        })
        .map((parts) => {
          const sum = parts.reduce((total, [weight]) => total + weight, 0);
          return weightedParts(
            ...parts.map(([weight, one]) => [`${String(weight)}/${String(sum)}`, one] as const),
          );
        }),
      fc
        .array(tie("formula"), { minLength: 2, maxLength: 3 })
        .map((alternatives) => bestOf(...alternatives)),
      fc
        .tuple(tie("formula"), tie("formula"), fc.integer({ min: 2025, max: 2029 }))
        .map(([first, second, cut]) => periods(first, second, cut)),
    ),
  }));
  return formula;
};

/** A formula with the letters of its indicator. */
export interface OneFormula {
  readonly formula: FormulaNode;
  readonly variables: Readonly<Record<string, Variable>>;
  readonly notApplicable: Rules["notApplicable"];
}

const judgedVariables: Readonly<Record<string, Variable>> = {
  m1: { label: text("m1"), kind: "flag" },
  m2: { label: text("m2"), kind: "flag" },
  level: { label: text("level"), kind: levelNames },
};

export const formulas: fc.Arbitrary<OneFormula> = fc
  .tuple(
    measureOf(0),
    measureOf(1),
    fc.constantFrom("zero" as const, "full" as const, "excluded" as const),
  )
  .chain(([first, second, notApplicable]) =>
    formulaOver([first.measure, second.measure]).map((formula) => ({
      formula,
      variables: { ...first.variables, ...second.variables, ...judgedVariables },
      notApplicable,
    })),
  );

/** A rubric of one indicator, "1", of 20 points. */
export const ofOne = ({ formula, variables, notApplicable }: OneFormula): Rubric =>
  defineRubric({
    family: "test",
    version: "v1",
    revision: 1,
    years: [2025, 2030],
    max: 20,
    rules: { notApplicable },
    children: [indicator("1", { name: text("indicator"), max: 20, variables, formula })],
  });
