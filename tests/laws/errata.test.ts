// Does an erratum move what it says, and nothing else? Random errata of both rubrics, each with its
// inverse, and receipts of random facts.

import { safeScore, type ResultNode, type Rubric } from "@dti/score";
import { applyErratum, receipt, type Receipt } from "@dti/score/audit";
import type { Correction, Erratum, IndicatorNode } from "@dti/score/define";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { law } from "../support/law.js";
import { official, rubricNames } from "../support/official.js";
import { dressedReports } from "../support/dressed.js";
import { indicatorsOf, nodesOf } from "../support/tree.js";
import { scoreReport } from "../support/views.js";

/** Places of thresholds in plain data, from there on. */
const thresholdsIn = (value: unknown): readonly (readonly (string | number)[])[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, part]) => {
        const name = Array.isArray(value) ? Number(key) : key;
        if (name === "threshold" && typeof part === "string") return [[name]];
        return thresholdsIn(part).map((path) => [name, ...path]);
      })
    : [];

const valueAt = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((place, name) => (place as Record<string | number, unknown>)[name], value);

/** A threshold of a formula in force. */
const thresholds = (rubric: Rubric): fc.Arbitrary<readonly Correction[]> => {
  const all = indicatorsOf(rubric).flatMap(({ code, formula }) =>
    thresholdsIn(formula).map((path) => ({
      on: code,
      field: ["formula", ...path],
      was: valueAt(formula, path) as string,
    })),
  );
  return fc
    .tuple(fc.constantFrom(...all), fc.integer({ min: 1, max: 99 }))
    .map(([one, percent]) => [{ ...one, now: `${String(percent)}.5%` }]);
};

/** Points that go from one indicator to another of its group. */
const maxima = (rubric: Rubric): fc.Arbitrary<readonly Correction[]> => {
  const pairs = rubric.children.flatMap((group) => {
    const leaves = indicatorsOf({ children: [group] });
    return leaves.flatMap((one, index) =>
      leaves.slice(index + 1).map((other) => [one, other] as const),
    );
  });
  return fc
    .tuple(fc.constantFrom(...pairs), fc.integer({ min: 1, max: 9 }))
    .map(([[one, other], by]) => {
      const change = ({ code, max }: IndicatorNode, now: number): Correction => ({
        on: code,
        field: ["max"],
        was: max,
        now,
      });
      return [change(one, one.max - by), change(other, other.max + by)];
    });
};

const rules = ({ places, valuePlaces, name }: Rubric): fc.Arbitrary<readonly Correction[]> =>
  fc.constantFrom<Correction[]>(
    [{ on: "total", field: ["rules", "tie"], was: "half-up", now: "half-even" }],
    [{ on: "total", field: ["rules", "rounding"], was: "exact-sum", now: "sum-of-printed" }],
    [{ on: "total", field: ["rules", "notApplicable"], was: "zero", now: "full" }],
    [{ on: "total", field: ["places"], was: places, now: 1 }],
    [{ on: "total", field: ["valuePlaces"], was: valuePlaces, now: 3 }],
    [{ on: "total", field: ["name", "en"], was: name.en, now: "Index" }],
  );

const text = { vi: "đính chính", en: "correction" };
const erratumOf = (corrections: readonly Correction[]): Erratum => ({
  corrections,
  source: text,
  date: "2026-01-31",
  reason: text,
});

const inverse = ({ corrections }: Erratum): Erratum =>
  erratumOf(
    corrections
      .map(({ on, field, was, now }) => ({
        on,
        field,
        ...(now !== undefined && { was: now }),
        ...(was !== undefined && { now: was }),
      }))
      .reverse(),
  );

const figuresOf = ({ exact, printed, range, value }: ResultNode) => ({
  exact,
  printed,
  range: range.exact,
  value: value.printed,
});

describe.each(rubricNames)("errata of %s", (name) => {
  const rubric = official[name];
  const errata = fc.oneof(thresholds(rubric), maxima(rubric), rules(rubric)).map(erratumOf);
  const cases = fc.tuple(errata, fc.array(dressedReports(rubric), { minLength: 1, maxLength: 3 }));

  it("list exactly the nodes that move, and whose facts are refused", () => {
    law(60, cases, ([erratum, several]) => {
      const results = several.map((one) => scoreReport(rubric, one));
      const revised = applyErratum(
        rubric,
        erratum,
        results.map((one) => receipt(one)),
      );
      expect(revised.incomparable).toEqual([]);
      const refused: number[] = [];
      const moved = results.flatMap((before, index) => {
        const scored = safeScore(revised.rubric, several[index]!.facts, several[index]!.options);
        if (!scored.ok) {
          refused.push(index);
          return [];
        }
        return nodesOf(scored.result).flatMap((after) => {
          const same =
            JSON.stringify(figuresOf(after)) === JSON.stringify(figuresOf(before.at(after.code)));
          return same ? [] : [`${String(index)} ${after.code}`];
        });
      });
      expect(revised.refused.map((one) => one.receipt)).toEqual(refused);
      expect(revised.moved.map((one) => `${String(one.receipt)} ${one.code}`).sort()).toEqual(
        moved.sort(),
      );
    });
  });

  it("are undone by their inverse, two revisions later", () => {
    law(60, cases, ([erratum, several]) => {
      const { rubric: next } = applyErratum(rubric, erratum);
      const { rubric: back } = applyErratum(next, inverse(erratum));
      const { errata: both, ...rest } = back;
      expect(both).toEqual([erratum, inverse(erratum)]);
      expect(rest).toEqual({
        ...rubric,
        revision: rubric.revision + 2,
        id: `${rubric.family}/${rubric.version}@${String(rubric.revision + 2)}`,
        fingerprint: back.fingerprint,
      });
      for (const report of several) {
        const points = (by: Rubric): Receipt["points"] => receipt(scoreReport(by, report)).points;
        expect(points(back)).toEqual(points(rubric));
      }
    });
  });

  it("move back what they moved", () => {
    law(40, cases, ([erratum, several]) => {
      const old = several.map((one) => receipt(scoreReport(rubric, one)));
      const { rubric: next, moved, refused } = applyErratum(rubric, erratum, old);
      const kept = several.filter((_, index) => refused.every((one) => one.receipt !== index));
      const places = several.flatMap((one, index) => (kept.includes(one) ? [index] : []));
      const issued = kept.map((one) => receipt(scoreReport(next, one)));
      const back = applyErratum(next, inverse(erratum), issued);
      expect(
        back.moved.map(({ receipt: place, code, from, to }) => {
          return { receipt: places[place], code, from: to, to: from };
        }),
      ).toEqual(moved);
    });
  });
});
