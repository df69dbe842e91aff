// Do ranks hold? Counted again one by one, in whole eightieths of a point, for every unit and for what
// the truth may turn out to be.

import { between, rounded } from "@dti/score";
import { rank, type Entry, type Ranked, type RankVerdict } from "@dti/score/audit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { resultWith, rubric } from "../improve/sample.js";
import { compare } from "../oracle/fraction.js";
import { valueOf } from "../support/exact.js";
import { resultOf } from "../score/sample.js";
import { law } from "../support/law.js";

/** A unit as it is entered, and what that means in eightieths of a point. */
interface Unit {
  readonly entry: Entry;
  readonly point: number;
  readonly low: number;
  readonly high: number;
  readonly isRange: boolean;
}

// Few different figures, so that many are equal, touch or overlap.
const tenths = fc.integer({ min: 0, max: 30 });

interface Drawn {
  readonly form: "exact" | "rounded" | "whole" | "between" | "result" | "rounded result";
  readonly ends: readonly [number, number];
  readonly published: number | undefined;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  form: fc.constantFrom("exact", "rounded", "whole", "between", "result", "rounded result"),
  ends: fc.tuple(tenths, tenths),
  published: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
});

const nothingElse = { "1.2": { points: 0 }, "2.1": { points: 0 }, "2.2": { points: 0 } };

const textOf = (tenth: number): string => (tenth / 10).toFixed(1);

const unitOf = ({ form, ends, published }: Drawn, index: number): Unit => {
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const about = (point: number, half: number) => ({
    point,
    low: Math.max(0, point - half),
    high: point + half,
    isRange: false,
  });
  const range = { point: 8 * low, low: 8 * low, high: 8 * high, isRange: low < high };
  const id = String(index);
  const entered = (entry: object, figures: Omit<Unit, "entry">): Unit => ({
    entry: { id, ...entry, published } as Entry,
    ...figures,
  });
  const whole = Math.round(low / 10);
  switch (form) {
    case "exact":
      return entered({ points: textOf(low) }, about(8 * low, 0));
    case "rounded":
      return entered({ points: rounded(textOf(low)) }, about(8 * low, 4));
    case "whole":
      return entered({ points: rounded(String(whole)) }, about(80 * whole, 40));
    case "between":
      return entered({ points: between(textOf(low), textOf(high)) }, range);
    case "result":
      return entered({ result: resultWith([textOf(low), textOf(high)], [0], [0], [0]) }, range);
    case "rounded result": {
      const facts = { "1.1": { points: rounded(textOf(low)) }, ...nothingElse };
      return entered({ result: resultOf(rubric, facts) }, about(8 * low, 4));
    }
  }
};

const lists = fc
  .array(drawn, { minLength: 1, maxLength: 8 })
  .map((all): readonly Unit[] => all.map(unitOf));

const entriesOf = (units: readonly Unit[]): readonly Entry[] => units.map(({ entry }) => entry);

/** How many others have more, if all have so many points. */
const rankOf = (points: readonly number[], own: number): number =>
  1 + points.filter((other) => other > (points[own] ?? 0)).length;

/** Parts, in quarters, of every unit's range at which the truth may lie. */
const quarters = fc.array(fc.constantFrom(0, 1, 2, 3, 4, 0, 4), { minLength: 8, maxLength: 8 });

const completed = (units: readonly Unit[], parts: readonly number[]): readonly number[] =>
  units.map(({ low, high }, index) => low + ((high - low) * (parts[index] ?? 0)) / 4);

const byId = (ranked: readonly Ranked[]): readonly Ranked[] =>
  [...ranked].sort((a, b) => Number(a.id) - Number(b.id));

describe("the ranks of any list", () => {
  it("are the same in any order of its entries", () => {
    const shuffled = lists.chain((units) =>
      fc.tuple(fc.constant(units), fc.shuffledSubarray([...units], { minLength: units.length })),
    );
    law(500, shuffled, ([units, others]) => {
      const [one, other] = [units, others].map((list) => byId(rank(entriesOf(list))));
      const untied = (all: readonly Ranked[] = []) =>
        all.map((each) => ({ ...each, ties: [...each.ties].sort() }));
      expect(untied(other)).toEqual(untied(one));
    });
  });

  it("are told from the first to the last, those who share one in the order given", () => {
    law(500, lists, (units) => {
      const ranked = rank(entriesOf(units));
      const places = ranked.map(({ rank: own, id }) => own * 100 + Number(id));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      for (const { rank: own, ties } of ranked) {
        const same = ranked.filter((other) => other.rank === own).map(({ id }) => id);
        expect(ties).toEqual(same.length > 1 ? same : []);
      }
    });
  });

  it("are counted one by one: by points, and by each end of the ranges", () => {
    law(1000, lists, (units) => {
      const ranked = byId(rank(entriesOf(units)));
      ranked.forEach((told, index) => {
        const unit = units[index]!;
        expect(told.rank).toBe(
          rankOf(
            units.map(({ point }) => point),
            index,
          ),
        );
        expect(told.best).toBe(1 + units.filter(({ low }) => low > unit.high).length);
        const others = units.filter((other) => other !== unit);
        expect(told.worst).toBe(1 + others.filter(({ high }) => high > unit.low).length);
        expect(told.best).toBeLessThanOrEqual(told.rank);
        expect(told.rank).toBeLessThanOrEqual(told.worst);
        const told80 = [told.exact, told.range.exact.low, told.range.exact.high].map(valueOf);
        const own80 = [unit.point, unit.low, unit.high].map((part) =>
          valueOf(`${String(part)}/80`),
        );
        told80.forEach((value, end) => expect(compare(value, own80[end]!)).toBe(0));
      });
    });
  });

  it("lie between best and worst whatever the truth is, and both are reached", () => {
    law(1000, fc.tuple(lists, quarters), ([units, parts]) => {
      const ranked = byId(rank(entriesOf(units)));
      const points = completed(units, parts);
      ranked.forEach(({ best, worst }, index) => {
        expect(rankOf(points, index)).toBeGreaterThanOrEqual(best);
        expect(rankOf(points, index)).toBeLessThanOrEqual(worst);
        const at = (own: "low" | "high", others: "low" | "high") =>
          units.map((unit, place) => unit[place === index ? own : others]);
        expect(rankOf(at("high", "low"), index)).toBe(best);
        expect(rankOf(at("low", "high"), index)).toBe(worst);
      });
    });
  });

  it("reach as much further down as there are units that are not listed", () => {
    law(300, fc.tuple(lists, fc.nat({ max: 5 })), ([units, more]) => {
      const entries = entriesOf(units);
      const [some, all] = [rank(entries, { units: units.length + more }), rank(entries)];
      expect(some.map(({ rank: own, best }) => [own, best])).toEqual(
        all.map(({ rank: own, best }) => [own, best]),
      );
      expect(some.map(({ worst }) => worst - more)).toEqual(all.map(({ worst }) => worst));
    });
  });
});

/** Every rank that a unit has for some truth: others may be above it or not, as their ranges allow. */
const heldBy = (units: readonly Unit[], own: number, unlisted: number): ReadonlySet<number> => {
  const { low, high } = units[own]!;
  const others = units.filter((_, index) => index !== own);
  const held = new Set<number>();
  for (let points = low; points <= high; points += 1) {
    const surely = others.filter((other) => other.low > points).length;
    const possibly = others.filter((other) => other.high > points).length;
    for (let above = surely; above <= possibly + unlisted; above += 1) held.add(above + 1);
  }
  return held;
};

describe("the verdict on any published rank", () => {
  it("is contradicted exactly where no truth gives it, and certain where every truth does", () => {
    const seen = new Set<RankVerdict>();
    law(2000, fc.tuple(lists, fc.constantFrom(0, 0, 1, 2)), ([units, unlisted]) => {
      const ranked = byId(rank(entriesOf(units), { units: units.length + unlisted }));
      ranked.forEach(({ published }, index) => {
        if (published === undefined) return;
        const held = heldBy(units, index, unlisted);
        const { rank: own, verdict } = published;
        expect(verdict === "contradicted").toBe(!held.has(own));
        expect(verdict === "certain").toBe(held.has(own) && held.size === 1);
        seen.add(verdict);
      });
    });
    expect([...seen].sort()).toEqual([
      "certain",
      "contradicted",
      "tied-by-rounding",
      "undetermined",
    ]);
  });

  it("is undetermined only where a range overlaps, and tied by rounding where none does", () => {
    law(1000, lists, (units) => {
      const ranked = byId(rank(entriesOf(units)));
      ranked.forEach(({ published }, index) => {
        const { low, high, isRange } = units[index]!;
        const isOpen = units.some((one) => one.isRange && one.high > low && one.low <= high);
        if (published?.verdict === "undetermined") expect(isOpen).toBe(true);
        if (published?.verdict === "tied-by-rounding") expect(isOpen || isRange).toBe(false);
      });
    });
  });

  it("holds under every completion where it is certain", () => {
    law(1000, fc.tuple(lists, quarters), ([units, parts]) => {
      const points = completed(units, parts);
      byId(rank(entriesOf(units))).forEach(({ published }, index) => {
        if (published?.verdict !== "certain") return;
        expect(rankOf(points, index)).toBe(published.rank);
      });
    });
  });
});
