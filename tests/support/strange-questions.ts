// What may someone ask about readings who passes whatever there is? Mostly sound cases and candidates of
// Decision 405's last group, with anything at all in some places.

import fc from "fast-check";

/** Untyped cases and options. */
export interface StrangeQuestion {
  readonly cases: unknown;
  readonly options: unknown;
}

const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true });

const mostly = (usual: fc.Arbitrary<unknown>, other: fc.Arbitrary<unknown> = anything) =>
  fc.oneof({ weight: 40, arbitrary: usual }, other);

const wrongName = fc.constantFrom("9", "total", "__proto__", "toString", "", "rate", "points");
const wrongText = fc.constantFrom("", "0%", "-1", "1.234", "many", "101%", "1e9", "5/0");

const indicators = ["8.1", "8.2", "8.3"];

/** An object of some of these names, and sometimes of others. */
const fieldsOf = (names: readonly string[], value: fc.Arbitrary<unknown>) =>
  fc
    .tuple(
      fc.dictionary(fc.constantFrom(...names), value, { maxKeys: names.length }),
      mostly(fc.constant({}), fc.dictionary(wrongName, mostly(value), { maxKeys: 1 })),
    )
    .map(([usual, other]): unknown => ({ ...usual, ...(other as object) }));

const measure = fc.record({
  kind: mostly(fc.constant("quotient"), fc.constantFrom("share", "amount", "toString")),
  numerator: mostly(fc.constant("a")),
  denominator: mostly(fc.constant("b")),
  name: mostly(fc.constant("rate"), wrongName),
});

const threshold = mostly(fc.constantFrom("50%", "0.5", "70%", "1", "3/2"), wrongText);

const formula = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      kind: mostly(
        fc.constantFrom("ratio", "thresholdToMax", "allOrNothing"),
        fc.constantFrom("flag", "steps", "levels", "weightedParts", "byPeriod", "x"),
      ),
      measure: mostly(measure),
      threshold: mostly(threshold),
    }),
  },
  fc.constant({ kind: "awarded" }),
);

const candidate = mostly(
  fc.oneof(
    fc.array(threshold, { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("mine", "yours", "default", "", "__proto__"), formula, {
      maxKeys: 2,
    }),
  ),
);

const fact = mostly(
  fc.oneof(
    fc.record({ a: mostly(fc.nat({ max: 99 })), b: mostly(fc.constantFrom(100, "1e2", 99n)) }),
    fc.record({
      rate: mostly(fc.constantFrom<unknown>("50%", { rounded: "70%" }, { low: "1%", high: "80%" })),
    }),
    fc.record({ points: mostly(fc.constantFrom<unknown>("25", 50, { rounded: "12,5" })) }),
  ),
);

const figure = mostly(
  fc.constantFrom<unknown>("40", "12,5", "99.99", { printed: "25" }, { value: "0.5", points: "9" }),
  wrongText,
);

const oneCase = mostly(
  fc.record(
    {
      id: mostly(fc.string()),
      facts: mostly(fieldsOf(indicators, fact)),
      published: mostly(fieldsOf(["8", "8.1", "8.2", "KTS", "XHS", "value"], figure)),
      year: mostly(fc.constantFrom(2024, 2025)),
      context: mostly(fc.constant({ population: 1000 })),
      locale: mostly(fc.constantFrom("vi", "en")),
    },
    { requiredKeys: ["facts", "published", "year"] },
  ),
);

/** Questions of which some can be answered. */
export const strangeQuestions: fc.Arbitrary<StrangeQuestion> = fc.record({
  cases: mostly(fc.array(oneCase, { minLength: 1, maxLength: 2 })),
  options: mostly(fc.record({ candidates: mostly(fieldsOf(indicators, candidate)) })),
});
