// Does every value that `solve` names reach the points, and none that it does not name? The score itself
// says so, of facts with that value.

import { ScoreError, type Result, type ResultNode, type Rubric } from "@dti/score";
import type { IndicatorNode } from "@dti/score/define";
import { solve, type Solution, type Values, type Wish } from "@dti/score/improve";
import { decision405, draft3530 } from "@dti/score/rubrics";
import { factsOf } from "@dti/score/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { readsOf } from "../../src/formula/reads.js";
import {
  add,
  compare,
  divide,
  exactText,
  fromExactText,
  multiply,
  rational,
  subtract,
  zero,
  type Rational,
} from "../../src/numbers/rational.js";
import { formulas, ofOne } from "../support/arbitraries.js";
import { entangled } from "../support/entangled.js";
import { law } from "../support/law.js";
import { rubricFiles } from "../support/rubric-files.js";
import {
  isAmong,
  near,
  pinned,
  scoreOf,
  withAnswer,
  withFigure,
  type Asked,
  type Unit,
} from "../support/solving.js";
import { indicatorsOf, nodesOf } from "../support/tree.js";

/** A question, as numbers by which everything in it is picked. */
interface Dice {
  readonly figure: number;
  readonly node: number;
  readonly bar: number;
  readonly probes: readonly Rational[];
}

const hair = rational(1n, 10n ** 12n);

const pick = <T>(list: readonly T[], dice: number): T => list[dice % list.length] as T;

/** Values at and next to the ends of an answer, and some others. */
const probesOf = (
  found: readonly Values[],
  { probes, bar }: Dice,
  isWhole: boolean,
): readonly Rational[] => {
  const step = isWhole ? rational(1n) : hair;
  const ends = found.flatMap(({ exact: { low, high } }) => [low, high ?? low].map(fromExactText));
  const middles = ends
    .slice(1)
    .map((end, index) => divide(add(end, ends[index] ?? end), rational(2n)));
  const whole = ([n, d]: Rational): readonly Rational[] => [rational(n / d), rational(n / d + 1n)];
  // All whole numbers up to some, at times.
  const first = isWhole && bar % 5 === 0 ? Array.from({ length: 15 }, (_, one) => one) : [];
  const exact = [...ends, ...middles, ...probes, ...first.map((one) => rational(BigInt(one)))];
  const all = [...exact, ...ends.flatMap((end) => [add(end, step), subtract(end, step)])];
  const values = all
    .filter((value) => compare(value, zero) >= 0)
    .flatMap((value) => (isWhole ? whole(value) : [value, ...near(value)]));
  return [...new Map(values.map((value) => [exactText(value), value])).values()];
};

const formulaOf = ({ year, readings }: Unit, { code, formula, marks = [] }: IndicatorNode) => {
  const others = marks.flatMap(({ alternatives = [] }) => alternatives);
  const used = others.find((one) => one.name === readings[code])?.formula ?? formula;
  return { used, measures: readsOf(used, year).measures };
};

/** Everything that may vary in a unit. */
const askedIn = (unit: Unit): readonly Asked[] =>
  indicatorsOf(unit.rubric).flatMap((indicator) => [
    ...Object.entries(indicator.variables).map(([name, variable]) =>
      "context" in variable && variable.context in unit.context
        ? { indicator, name, general: variable.context }
        : { indicator, name },
    ),
    ...formulaOf(unit, indicator).measures.map(({ name }) => ({ indicator, name })),
    { indicator, name: "points" },
  ]);

/** Whether a figure counts whole things. */
const isCounted = (unit: Unit, { indicator, name, general }: Asked): boolean => {
  const { rubric } = unit;
  const measure = formulaOf(unit, indicator).measures.find((one) => one.name === name);
  const variable = indicator.variables[measure?.kind === "amount" ? measure.variable : name];
  if (variable === undefined) return false;
  const declared = "context" in variable ? rubric.context[variable.context] : variable;
  return general === undefined || declared !== undefined ? declared?.divisible !== true : false;
};

const isBelow = (node: ResultNode, code: string): boolean =>
  node.code === code || node.children.some((child) => isBelow(child, code));

/** What a node earns with a value; undefined where a score refuses it, `"unsaid"` where no fact can say it. */
const earnedWith =
  (unit: Unit, before: Result, asked: Asked, node: ResultNode) =>
  (value: Rational): Rational | "unsaid" | undefined => {
    const changed = withFigure(unit, before, asked, value);
    if (changed === undefined) return "unsaid";
    const after = scoreOf(changed);
    if (after === undefined) return undefined;
    // Awarded points stay, though the fact that is told in letters leaves them out.
    const kept = indicatorsOf(unit.rubric)
      .filter(({ code }) => before.at(code).state === "awarded" && isBelow(node, code))
      .filter(() => asked.name !== "points")
      .map(({ code }) =>
        subtract(fromExactText(before.at(code).exact), fromExactText(after.at(code).exact)),
      );
    return [fromExactText(after.at(node.code).exact), ...kept].reduce(add);
  };

/** A bar as it may be asked for: as a share of the maximum where it is no decimal. */
const aimOf = (bar: Rational, { max }: ResultNode): Wish | undefined => {
  const whole = fromExactText(String(max * 4));
  const share = max > 0 ? divide(bar, divide(whole, rational(4n))) : undefined;
  const [above, below] = share ?? [1n, 0n];
  const isShort = below > 0n && below < 10n ** 30n && above <= below;
  const aim = isShort ? { fraction: exactText([above, below]) } : undefined;
  return aim && { code: "", variable: "", ...aim };
};

/** What was tried. */
interface Tally {
  asked: number;
  reached: number;
  several: number;
  readonly why: Set<string>;
}

const check = (unit: Unit, before: Result, dice: Dice, tally: Tally): void => {
  const { rubric, facts, ...options } = unit;
  const asked = pick(askedIn(unit), dice.figure);
  const { indicator, name, general } = asked;
  const above = nodesOf(before).filter((node) => isBelow(node, indicator.code));
  const node = before.at(pick([indicator.code, ...above.map(({ code }) => code)], dice.node));
  const state = before.at(indicator.code);
  if (name === "points" && !["awarded", "missing", "undecided"].includes(state.state)) return;
  // What is not proven, without figures, leaves none to vary.
  const isHeld = ["unevidenced", "not-applicable", "awarded"].includes(state.state);
  const inputs = state.basis?.inputs ?? {};
  const isMeasure = general === undefined && indicator.variables[name] === undefined;
  const wanted = isMeasure ? formulaOf(unit, indicator).measures.map((one) => one.name) : [name];
  const isUnsaid =
    wanted.some((one) => inputs[one] === undefined) ||
    Object.keys(state.fact ?? {}).join() === "points";
  if (isHeld && name !== "points" && general === undefined && isUnsaid) return;
  const base = name === "points" ? unit : pinned(unit);
  const basis = scoreOf(base);
  if (basis === undefined) return;
  // A measure of rounded letters is not always that of their points: an empty denominator, a part cut to its whole.
  const pointsOf = (result: Result): unknown =>
    Object.entries(result.at(indicator.code).basis?.inputs ?? {}).map(([input, value]) => [
      input,
      typeof value === "object" ? value.point : value,
    ]);
  if (isMeasure && JSON.stringify(pointsOf(basis)) !== JSON.stringify(pointsOf(before))) return;
  if (node.code !== indicator.code && basis.exact !== before.exact) return;
  const variable = general ?? (node.code === indicator.code ? name : `${indicator.code}.${name}`);
  const isWhole = isCounted(unit, asked);
  const earned = earnedWith(base, basis, asked, node);
  const [first = zero] = dice.probes;
  const some = earned(isWhole ? rational(first[0] / first[1]) : first);
  const max = divide(fromExactText(String(node.max * 4)), rational(4n));
  const bars = [
    some === "unsaid" || some === undefined ? fromExactText(node.exact) : some,
    multiply(max, rational(BigInt(dice.bar % 1001), 1000n)),
    fromExactText(node.exact),
  ];
  const bar = pick(bars, dice.bar);
  const aim = aimOf(bar, node);
  if (aim === undefined) return;
  const ask = (fraction: string): Solution | undefined => {
    try {
      return solve(rubric, facts, { code: node.code, variable, fraction }, options);
    } catch (error) {
      if (!(error instanceof ScoreError)) throw error;
      // What else would have to be reported is for another test.
      expect(new Set(error.issues.map(({ code }) => code))).toEqual(new Set(["missing_variable"]));
      return undefined;
    }
  };
  const found = ask(String(aim.fraction));
  if (found === undefined) return;
  tally.asked += 1;
  const declared = indicator.variables[name];
  const kind = declared && !("context" in declared) ? declared.kind : undefined;
  if (kind !== undefined) {
    const all = kind === "flag" ? [true, false] : kind;
    if (state.state === "awarded") return;
    const worth = all.map((answer) => {
      const after = scoreOf(withAnswer(without(base, indicator), asked, answer));
      return [answer, after && fromExactText(after.at(node.code).exact)] as const;
    });
    const reaching = worth.filter(([, points]) => points && compare(points, bar) >= 0);
    const answers = found.reachable ? (found.answers ?? []) : [];
    expect(answers).toEqual(reaching.map(([answer]) => answer));
    return;
  }
  const values = found.reachable ? found.values : [];
  expect(found.reachable).toBe(values.length > 0);
  if (found.reachable) tally.reached += 1;
  if (values.length > 1) tally.several += 1;
  if (!found.reachable) tally.why.add(found.why);
  for (const value of probesOf(values, dice, isWhole)) {
    const points = earned(value);
    if (points === "unsaid") continue;
    const isReached = points !== undefined && compare(points, bar) >= 0;
    const told = `${variable} of ${node.code} = ${exactText(value)} for ${exactText(bar)}`;
    expect([told, isAmong(values, value)]).toEqual([told, isReached]);
    if (!found.reachable && points) {
      expect(compare(points, fromExactText(found.exact))).toBeLessThanOrEqual(0);
    }
  }
  if (found.reachable) return;
  // As many as there can be are had or only tended to, as said.
  const most = aimOf(fromExactText(found.exact), node);
  if (most === undefined) return;
  const again = ask(String(most.fraction));
  expect([variable, again?.reachable]).toEqual([variable, found.attained]);
};

/** Points that were reported beside figures are a check of what was. */
const without = (unit: Unit, { code }: IndicatorNode): Unit => {
  const fact = unit.facts[code] as Readonly<Record<string, unknown>> | undefined;
  if (fact === undefined || !("points" in fact) || Object.keys(fact).length === 1) return unit;
  const others = Object.entries(fact).filter(([name]) => name !== "points");
  return { ...unit, facts: { ...unit.facts, [code]: Object.fromEntries(others) } };
};

const probes = fc.array(
  fc.oneof(
    fc.nat({ max: 40 }).map((one) => rational(BigInt(one))),
    fc
      .tuple(fc.nat({ max: 4000 }), fc.constantFrom(1, 3, 100, 1000))
      .map(([n, d]) => rational(BigInt(n), BigInt(d))),
    fc.nat({ max: 1_000_000_000 }).map((one) => rational(BigInt(one))),
  ),
  { minLength: 1, maxLength: 3 },
);

const dice: fc.Arbitrary<Dice> = fc.record({
  figure: fc.nat(),
  node: fc.nat(),
  bar: fc.nat(),
  probes,
});

const run = (cases: number, units: fc.Arbitrary<Unit>): Tally => {
  const tally: Tally = { asked: 0, reached: 0, several: 0, why: new Set() };
  // Several questions of each unit: rubrics take longer to make than to ask.
  const questions = fc.array(dice, { minLength: 10, maxLength: 10 });
  law(cases, fc.tuple(units, questions), ([unit, all]) => {
    const before = scoreOf(unit);
    for (const one of before ? all : []) if (before) check(unit, before, one, tally);
  });
  return tally;
};

const years = fc.integer({ min: 2025, max: 2030 });

const singles: fc.Arbitrary<Unit> = fc
  .record({ one: formulas, year: years, divisible: fc.boolean() })
  .map(({ one, year, divisible }) => {
    const variables = Object.entries(one.variables).map(([name, variable]) => [
      name,
      divisible && !("context" in variable) && variable.kind === undefined
        ? { ...variable, divisible: true as const }
        : variable,
    ]);
    return {
      rubric: ofOne({ ...one, variables: Object.fromEntries(variables) as typeof one.variables }),
      year,
    };
  })
  .chain(({ rubric, year }) =>
    factsOf(rubric, { year }).map((facts) => ({ rubric, facts, year, context: {}, readings: {} })),
  );

const trees: fc.Arbitrary<Unit> = fc
  .record({
    rubric: rubricFiles,
    year: years,
    people: fc.option(fc.integer({ min: 1, max: 2000 }), { nil: undefined }),
    other: fc.boolean(),
  })
  .chain(({ rubric, year, people, other }) => {
    const context = people === undefined ? {} : { people };
    const readings = Object.fromEntries(
      indicatorsOf(rubric).flatMap(({ code, marks = [] }) =>
        other && marks.length > 0 ? [[code, "other"]] : [],
      ),
    );
    return factsOf(rubric, { year, context, readings }).map((facts) => ({
      rubric,
      facts,
      year,
      context,
      readings,
    }));
  });

const reals: fc.Arbitrary<Unit> = fc
  .constantFrom<readonly [Rubric, number]>(
    [decision405, 2024],
    [draft3530, 2026],
    [draft3530, 2028],
  )
  .chain(([rubric, year]) =>
    factsOf(rubric, { year }).map((facts) => ({ rubric, facts, year, context: {}, readings: {} })),
  );

/** What has to be met with in any case, or the questions were too tame. */
const reasons = ["not-read", "bounded", "unevidenced"];

describe("every value that is named reaches the points, and no other that a score accepts", () => {
  it("where letters stand in several measures, and a general figure in several indicators", () => {
    const { asked, reached, several, why } = run(1000, entangled);
    expect(Math.min(asked - 6500, reached - 3000, several - 20)).toBeGreaterThan(0);
    expect([...why]).toEqual(
      expect.arrayContaining([...reasons, "other-parts", "other-indicators", "awarded"]),
    );
  });

  it("of one indicator, over formulas of every kind", () => {
    const { asked, reached, why } = run(650, singles);
    expect(Math.min(asked - 2500, reached - 1000)).toBeGreaterThan(0);
    expect([...why]).toEqual(expect.arrayContaining([...reasons, "other-parts"]));
  });

  it("in trees, with general figures and other readings", () => {
    const { asked, reached, why } = run(150, trees);
    expect(Math.min(asked - 400, reached - 200)).toBeGreaterThan(0);
    expect([...why]).toEqual(expect.arrayContaining(["not-read", "other-indicators"]));
  });

  it("of the official rubrics", () => {
    const { asked, reached } = run(50, reals);
    expect(Math.min(asked - 60, reached - 30)).toBeGreaterThan(0);
  });
});
