// Does what is settled stay settled, and does what is said to settle it do so? What is open is
// completed in many ways and scored again.

import {
  between,
  rounded,
  safeScore,
  score,
  toJSON,
  unevidenced,
  type Result,
  type ResultNode,
  type Rubric,
} from "@dti/score";
import { merge } from "@dti/score/audit";
import { decisive, type Condition, type Decisive, type Way } from "@dti/score/improve";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  add,
  compare,
  fraction,
  multiply,
  printHalfUp,
  subtract,
  ZERO,
  type Fraction,
} from "../oracle/fraction.js";
import { valueOf } from "../support/exact.js";
import { law } from "../support/law.js";
import { official, rubricNames } from "../support/official.js";
import { answerFor, askAbout, marks, textOf, type Asking } from "../support/questions.js";
import { indicatorsOf, nodesOf } from "../support/tree.js";
import { plans, rubricOf } from "../support/trees.js";
import { worlds, type World } from "../support/truth.js";
import { reportOf, scoreReport, truthOf, viewsOf, type Views } from "../support/views.js";

type Facts = Readonly<Record<string, unknown>>;

const year = 2026;
const scored = (rubric: Rubric, facts: Facts): Result => score(rubric, facts, { year });

/** How the points of an indicator are reported, in thousandths of its maximum. */
interface Told {
  readonly form: "points" | "between" | "rounded" | "unevidenced" | "unknown" | "missing";
  readonly low: number;
  readonly high: number;
}

const thousandths = fc.oneof(fc.constantFrom(0, 1000), fc.integer({ min: 0, max: 1000 }));

const told: fc.Arbitrary<Told> = fc.record({
  form: fc.constantFrom("points", "between", "rounded", "unevidenced", "unknown", "missing"),
  low: thousandths,
  high: thousandths,
});

const factOf = (max: number, { form, low, high }: Told): unknown => {
  const at = (part: number): Fraction => fraction(BigInt(max * 2) * BigInt(part), 2000);
  const [least, most] = [Math.min(low, high), Math.max(low, high)].map(at);
  const text = textOf(least ?? ZERO);
  switch (form) {
    case "points":
      return { points: text };
    case "between":
      return { points: between(text, textOf(most ?? ZERO)) };
    case "rounded":
      return { points: rounded(printHalfUp(least ?? ZERO, 1)) };
    case "unevidenced":
      return unevidenced({ points: text }, "none");
    case "unknown":
      return unevidenced(null, "none");
    case "missing":
      return undefined;
  }
};

/** What a case is made of. */
const seeds = fc.record({
  plan: plans,
  reports: fc.array(told, { minLength: 12, maxLength: 12 }),
  place: fc.nat(),
  bars: marks,
  /** For each open fact, by its place in the list, in thousandths of its range. */
  dials: fc.array(thousandths, { minLength: 12, maxLength: 12 }),
});

/** The node asked about: any of a result's. */
const nodeAt = (result: Result, place: number): ResultNode => {
  const nodes = nodesOf(result);
  return nodes[place % nodes.length] ?? result;
};

/** A rubric, facts about it, a question about one of its nodes, and where open facts turn out to lie. */
interface Case {
  readonly rubric: Rubric;
  readonly facts: Facts;
  readonly asking: Asking;
  readonly answer: Decisive;
  readonly dials: readonly number[];
}

type Seed = typeof seeds extends fc.Arbitrary<infer One> ? One : never;

const caseOf = ({ plan, reports, place, bars, dials }: Seed): Case => {
  const rubric = rubricOf(plan);
  const facts = indicatorsOf(rubric).map(({ code, max }, index) => {
    const report = reports[index % reports.length];
    return [code, report && factOf(max, report)] as const;
  });
  const given = Object.fromEntries(facts);
  const result = scored(rubric, given);
  const asking = askAbout(nodeAt(result, place), bars);
  return { rubric, facts: given, asking, answer: decisive(result, asking.question), dials };
};

/** Points of open facts: each where its dial stands, or where `chosen` says. */
const complete = (
  { answer, dials }: Pick<Case, "answer" | "dials">,
  chosen: ReadonlyMap<string, Fraction> = new Map(),
): Facts =>
  Object.fromEntries(
    answer.facts.map(({ code, low, swing }, index) => {
      const dial = fraction(dials[index % dials.length] ?? 0, 1000);
      const points = add(valueOf(low.exact), multiply(valueOf(swing.exact), dial));
      return [code, { points: textOf(chosen.get(code) ?? points) }] as const;
    }),
  );

const only = (facts: Facts, codes: readonly string[]): Facts =>
  Object.fromEntries(codes.map((code) => [code, facts[code]]));

/** The case with some facts completed: the answer then. */
const answerWith = ({ rubric, facts, asking }: Case, completed: Facts): Decisive =>
  decisive(scored(rubric, { ...facts, ...completed }), asking.question);

const openOf = ({ facts }: Decisive, codes: readonly string[]) =>
  codes.flatMap((code) => facts.filter((one) => one.code === code));

/** Points for the facts of a way, as many together as said, or as near to it as they can be. */
const spread = (answer: Decisive, { codes }: Way, total: Fraction): Map<string, Fraction> => {
  const open = openOf(answer, codes);
  let rest = subtract(total, open.map(({ low }) => valueOf(low.exact)).reduce(add, ZERO));
  return new Map(
    open.map(({ code, low, swing }) => {
      const width = valueOf(swing.exact);
      const more = compare(rest, width) > 0 ? width : rest.n < 0n ? ZERO : rest;
      rest = subtract(rest, more);
      return [code, add(valueOf(low.exact), more)] as const;
    }),
  );
};

const middle = (a: Fraction, b: Fraction): Fraction => multiply(add(a, b), fraction(1, 2));

/** Sums of points that meet a condition: the least, one in the middle, and one near the other end. */
const sumsThatMeet = (answer: Decisive, { codes, atLeast, below }: Way): readonly Fraction[] => {
  const open = openOf(answer, codes);
  const sum = (end: "low" | "high") => open.map((one) => valueOf(one[end].exact)).reduce(add, ZERO);
  const least = atLeast ? valueOf(atLeast.exact) : sum("low");
  const most = below ? valueOf(below.exact) : sum("high");
  const half = middle(least, most);
  return [least, half, below ? middle(half, most) : most];
};

/** Sums that just miss a condition: a little less than its least, and its upper bound itself. */
const sumsThatMiss = ({ atLeast, below }: Condition): readonly Fraction[] => [
  ...(atLeast ? [subtract(valueOf(atLeast.exact), fraction(1, 10n ** 9n))] : []),
  ...(below ? [valueOf(below.exact)] : []),
];

const waysOf = ({ ifYes, ifNo = [] }: Decisive) => [
  ...(ifYes ? [{ way: ifYes, wanted: true }] : []),
  ...ifNo.map((way) => ({ way, wanted: false })),
];

describe("in any rubric", () => {
  it("a settled answer is that of every completion", () => {
    let settled = 0;
    law(800, seeds, (seed) => {
      const one = caseOf(seed);
      const { answer, rubric, facts, asking } = one;
      if (!answer.settled) return;
      settled += 1;
      for (const dials of [one.dials, [0], [1000], [...one.dials].reverse()]) {
        const result = scored(rubric, { ...facts, ...complete({ answer, dials }) });
        expect(answerFor(asking, result)).toBe(answer.answer);
      }
    });
    expect(settled).toBeGreaterThan(150);
  });

  it("each way brings its answer about, whatever else turns out", () => {
    const seen = { true: 0, false: 0 };
    law(500, seeds, (seed) => {
      const one = caseOf(seed);
      const { answer, rubric, facts, asking } = one;
      for (const { way, wanted } of waysOf(answer)) {
        seen[wanted ? "true" : "false"] += 1;
        for (const total of sumsThatMeet(answer, way)) {
          const chosen = spread(answer, way, total);
          for (const dials of [one.dials, [0], [1000]]) {
            const result = scored(rubric, { ...facts, ...complete({ answer, dials }, chosen) });
            expect(answerFor(asking, result)).toBe(wanted);
          }
          const known = only(complete(one, chosen), way.codes);
          expect(answerWith(one, known)).toMatchObject({ settled: true, answer: wanted });
        }
      }
    });
    expect(Math.min(seen.true, seen.false)).toBeGreaterThan(130);
  });

  it("no way asks for more than it takes: just outside of its condition the answer is not settled so", () => {
    law(1000, seeds, (seed) => {
      const one = caseOf(seed);
      for (const { way, wanted } of waysOf(one.answer)) {
        for (const total of sumsThatMiss(way)) {
          const known = only(complete(one, spread(one.answer, way, total)), way.codes);
          const { settled, answer } = answerWith(one, known);
          expect(settled && answer === wanted).toBe(false);
        }
      }
    });
  });

  it("no fewer facts bring an answer about, whichever they are and turn out to be", () => {
    const choices = fc.array(fc.nat(), { minLength: 12, maxLength: 12 });
    law(500, fc.tuple(seeds, choices), ([seed, order]) => {
      const one = caseOf(seed);
      for (const { way, wanted } of waysOf(one.answer)) {
        const codes = one.answer.facts
          .map(({ code }, index) => ({ code, at: order[index % order.length] ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ code }) => code);
        for (const fewer of [codes, way.codes].map((all) => all.slice(0, way.codes.length - 1))) {
          for (const dials of [one.dials, [0], [1000]]) {
            const known = only(complete({ answer: one.answer, dials }), fewer);
            const { settled, answer, range } = answerWith(one, known);
            if (!settled || answer !== wanted) continue;
            // It may be no by the other one of the two ways.
            expect([wanted, one.answer.ifNo?.length]).toEqual([false, 2]);
            const isBelow = compare(valueOf(range.high.exact), one.asking.from) < 0;
            expect(isBelow).toBe(way.below === undefined);
          }
        }
      }
    });
  });

  it("what is open comes widest first, and printed conditions hold as well as exact ones", () => {
    law(500, seeds, (seed) => {
      const { answer } = caseOf(seed);
      const swings = answer.facts.map(({ swing }) => valueOf(swing.exact));
      expect(swings).toEqual([...swings].sort((a, b) => compare(b, a)));
      for (const { atLeast, below } of [answer.asked, ...waysOf(answer).map(({ way }) => way)]) {
        if (atLeast) {
          expect(compare(valueOf(atLeast.printed), valueOf(atLeast.exact))).toBeGreaterThanOrEqual(
            0,
          );
        }
        if (below) {
          expect(compare(valueOf(below.printed), valueOf(below.exact))).toBeLessThanOrEqual(0);
        }
      }
      expect(answer.settled || waysOf(answer).length > 1).toBe(true);
    });
  });
});

describe.each(rubricNames)("under %s", (name) => {
  const rubric = official[name];
  const blurs = ["exact", "rounded", "between"] as const;
  const places = fc.nat();

  /** What is true, and what is told of it. */
  const of = (world: World, views: Views) => {
    const truth = scoreReport(rubric, truthOf(rubric, world));
    return { truth, result: scoreReport(rubric, reportOf(rubric, world, views, truth)) };
  };

  it("a settled answer is that of the truth, whatever of it is reported", () => {
    const forms = ["letters", "rates", "points", "unevidenced letters", "missing"] as const;
    const views = viewsOf(rubric, { forms, blurs });
    const settled = { true: 0, false: 0 };
    law(300, fc.tuple(worlds(rubric), views, places, marks), ([world, view, place, bars]) => {
      const { truth, result } = of(world, view);
      const asking = askAbout(nodeAt(result, place), bars);
      const answer = decisive(result, asking.question);
      expect(decisive(toJSON(result), asking.question)).toEqual(answer);
      if (!answer.settled) return;
      settled[answer.answer ? "true" : "false"] += 1;
      expect(answerFor(asking, truth)).toBe(answer.answer);
    });
    expect(Math.min(settled.true, settled.false)).toBeGreaterThan(20);
  });

  it("a settled answer over all readings is that of each of them", () => {
    const named = indicatorsOf(rubric).flatMap(({ code, marks: doubts = [] }) =>
      doubts.flatMap(({ alternatives = [] }) =>
        alternatives.map((one) => [code, one.name] as const),
      ),
    );
    // Points answer for no reading but the one in force.
    const views = viewsOf(rubric, { forms: ["letters", "unevidenced letters", "missing"], blurs });
    const all = fc.tuple(worlds(rubric), views, fc.subarray(named), places, marks);
    let settled = 0;
    law(200, all, ([world, view, readings, place, bars]) => {
      const { result } = of(world, view);
      const node = nodeAt(result, place);
      const asking = askAbout({ ...node, range: node.rangeOverReadings }, bars);
      const answer = decisive(result, { ...asking.question, overReadings: true });
      if (!answer.settled) return;
      settled += 1;
      const { facts, options } = truthOf(rubric, world);
      const chosen = { ...options, readings: Object.fromEntries(readings) };
      const other = safeScore(rubric, facts, chosen);
      // A reading may divide by a letter that is zero.
      if (other.ok) expect(answerFor(asking, other.result)).toBe(answer.answer);
    });
    expect(settled).toBeGreaterThan(40);
  });

  it("a settled answer about a merger is that of the merged truths", () => {
    const views = viewsOf(rubric, { forms: ["letters", "unevidenced letters", "missing"], blurs });
    const unit = fc.tuple(worlds(rubric), views);
    let settled = 0;
    law(100, fc.tuple(unit, unit, places, marks), ([first, second, place, bars]) => {
      const { year: same } = first[0];
      const units = [first, second].map(([world, view]) => of({ ...world, year: same }, view));
      const merged = merge(units.map(({ result }) => result));
      const asking = askAbout(nodeAt(merged, place), bars);
      const answer = decisive(merged, asking.question);
      if (!answer.settled) return;
      settled += 1;
      expect(answerFor(asking, merge(units.map(({ truth }) => truth)))).toBe(answer.answer);
    });
    expect(settled).toBeGreaterThan(20);
  });
});
