// Which units are hard to solve? Two indicators whose letters stand in several measures, above and below
// the line, and one general figure that both of them read, one of them twice.

import { safeScore, type Rubric } from "@dti/score";
import {
  allOrNothing,
  amount,
  awarded,
  bestOf,
  byPeriod,
  context,
  defineRubric,
  flag,
  group,
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
  type Variable,
  type WhenEmpty,
} from "@dti/score/define";
import fc from "fast-check";

import type { Unit } from "./solving.js";

type Shape = (options: { readonly name: string; readonly whenEmpty?: WhenEmpty }) => MeasureNode;

const shapes: readonly Shape[] = [
  (options) => share("a", "b", options),
  (options) => share("a", ["a", "c"], options),
  (options) => share(["a", "c"], "b", options),
  (options) => quotient("a", "b", options),
  (options) => quotient("b", "a", options),
  (options) => quotient("c", ["a", "b"], options),
  (options) => quotient(["a", "c"], "b", options),
  (options) => quotient(["a", "b"], ["c", "b"], options),
  (options) => quotient(5, "a", options),
  (options) => quotient(3, ["b", "c"], options),
  ({ name }) => quotient("a", 7, { name }),
  ({ name }) => amount("a", { name }),
  ({ name }) => amount("c", { name }),
];

const emptinesses = [undefined, 0, 1, "not-applicable"] as const;

const measures: fc.Arbitrary<readonly MeasureNode[]> = fc
  .uniqueArray(fc.nat({ max: shapes.length - 1 }), { minLength: 2, maxLength: 3 })
  .chain((chosen) =>
    fc
      .tuple(...chosen.map(() => fc.constantFrom<WhenEmpty | undefined>(...emptinesses)))
      .map((empty) =>
        chosen.flatMap((shape, index) => {
          const whenEmpty = empty[index];
          const name = `rate${String(index)}`;
          const make = shapes[shape];
          return make ? [make({ name, ...(whenEmpty === undefined ? {} : { whenEmpty }) })] : [];
        }),
      ),
  );

const ats = ["10%", "1/3", "50%", "2/3", "80%", "100%"] as const;

const measured = (measure: MeasureNode): fc.Arbitrary<FormulaNode> => {
  const wide = measure.kind === "share" ? ats : ([...ats, "150%", "4", "9"] as const);
  const at = fc.constantFrom(...wide);
  return fc.oneof(
    fc.constant(ratio(measure)),
    at.map((one) => thresholdToMax(measure, one)),
    fc.tuple(at, fc.boolean()).map(([one, strict]) => allOrNothing(measure, one, { strict })),
    fc.constantFrom(
      steps(measure, [
        ["20%", "1/5"],
        ["60%", "1/2"],
        ["90%", 1],
      ]),
      steps(measure, [
        ["1/3", "1/4"],
        ["1", "2/3"],
      ]),
    ),
    fc
      .constantFrom("0", ...wide, undefined)
      .map((best) => ({ ...relativeToBest(measure), ...(best !== undefined && { best }) })),
  );
};

const judged: fc.Arbitrary<FormulaNode> = fc.constantFrom(
  flag("m"),
  levels("l", { A: 1, B: "1/3", C: null }),
  awarded(),
);

const over = (all: readonly MeasureNode[]): fc.Arbitrary<FormulaNode> => {
  const leaf = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...all).chain(measured) },
    { weight: 1, arbitrary: judged },
  );
  const { formula } = fc.letrec<{ formula: FormulaNode }>((tie) => ({
    formula: fc.oneof(
      { maxDepth: 3, depthSize: "medium" },
      leaf,
      fc
        .array(fc.tuple(fc.integer({ min: 1, max: 5 }), tie("formula")), {
          minLength: 2,
          maxLength: 3,
        })
        .map((parts) => {
          const sum = parts.reduce((total, [weight]) => total + weight, 0);
          return weightedParts(
            ...parts.map(([weight, one]) => [`${String(weight)}/${String(sum)}`, one] as const),
          );
        }),
      fc.array(tie("formula"), { minLength: 2, maxLength: 3 }).map((some) => bestOf(...some)),
      fc
        .tuple(tie("formula"), tie("formula"))
        .map(([one, other]) => byPeriod({ "2025-2027": one, "2028-2030": other })),
    ),
  }));
  return formula;
};

const label = (words: string) => ({ vi: words, en: words });

interface Drawn {
  readonly formula: FormulaNode;
  readonly isPart: boolean;
  readonly divisible: boolean;
  readonly values: Readonly<Record<"a" | "b" | "c", string>>;
  readonly m: boolean;
  readonly l: string;
  readonly as: "letters" | "unevidenced" | "missing" | "points";
  readonly points: number;
}

const count = fc.oneof(
  { weight: 5, arbitrary: fc.nat({ max: 12 }).map(String) },
  { weight: 1, arbitrary: fc.nat({ max: 120 }).map((tenths) => (tenths / 10).toFixed(1)) },
);

const drawn: fc.Arbitrary<Drawn> = measures.chain((all) =>
  fc.record({
    formula: over(all),
    isPart: fc.boolean(),
    divisible: fc.boolean(),
    values: fc.record({ a: count, b: count, c: count }),
    m: fc.boolean(),
    l: fc.constantFrom("A", "B", "C"),
    as: fc.constantFrom(
      "letters",
      "letters",
      "letters",
      "letters",
      "letters",
      "unevidenced",
      "missing",
      "points",
    ),
    points: fc.nat({ max: 8 }),
  }),
);

const numbers = ({ isPart, divisible }: Drawn, ...bound: readonly string[]) => {
  const number = (name: string): Variable =>
    bound.includes(name)
      ? context("g")
      : {
          label: label(name),
          ...(divisible && { divisible: true }),
          ...(isPart && name === "a" && { partOf: "b" }),
        };
  return { a: number("a"), b: number("b"), c: number("c") };
};

const factOf = ({ values, m, l, as, points }: Drawn, ...bound: readonly string[]): unknown => {
  if (as === "missing") return undefined;
  if (as === "points") return { points };
  const own = Object.entries(values).filter(([name]) => !bound.includes(name));
  const fact = { ...Object.fromEntries(own), m, l };
  return as === "unevidenced" ? { unevidenced: fact, reason: "x" } : fact;
};

const unitOf = (
  one: Drawn,
  other: Drawn,
  {
    year,
    g,
    notApplicable,
  }: { year: number; g: string; notApplicable: "zero" | "full" | "excluded" },
): Unit => {
  const leaf = (code: string, drawnOne: Drawn, ...bound: readonly string[]) =>
    indicator(code, {
      name: label(code),
      max: 8,
      variables: {
        ...numbers(drawnOne, ...bound),
        m: { label: label("m"), kind: "flag" },
        l: { label: label("l"), kind: ["A", "B", "C"] },
      },
      formula: drawnOne.formula,
    });
  const rubric: Rubric = defineRubric({
    family: "test",
    version: "v",
    revision: 1,
    years: [2025, 2030],
    max: 16,
    context: { g: { label: label("g"), ...(one.divisible && { divisible: true }) } },
    rules: { notApplicable },
    children: [
      group(
        "1",
        { name: label("1"), max: 16 },
        leaf("1.1", one, "b"),
        leaf("1.2", other, "b", "c"),
      ),
    ],
  });
  const facts = Object.entries({ "1.1": factOf(one, "b"), "1.2": factOf(other, "b", "c") });
  return {
    rubric,
    facts: Object.fromEntries(facts.filter(([, fact]) => fact !== undefined)),
    year,
    context: { g },
    readings: {},
  };
};

/** Units of two indicators that a score accepts. */
export const entangled: fc.Arbitrary<Unit> = fc
  .record({
    one: drawn,
    other: drawn,
    rest: fc.record({
      year: fc.constantFrom(2026, 2028),
      g: count,
      notApplicable: fc.constantFrom("zero", "full", "excluded"),
    }),
  })
  .map(({ one, other, rest }) => unitOf(one, other, rest))
  .filter(({ rubric, facts, ...options }) => safeScore(rubric, facts, options).ok);
