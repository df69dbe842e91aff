// Does a receipt tell the whole story, and does it tell when someone changed it? Of random facts of
// every kind, through JSON; and of a thousand changes, one at a time.

import { issueMessage, safeScore, toJSON, type Result } from "@dti/score";
import { amend, receipt, replay, type Receipt } from "@dti/score/audit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { canonical } from "../../src/rubric/fingerprint.js";
import { resealed } from "../audit/sample.js";
import { chance, mulberry32, pick, type Random } from "../oracle/random.js";
import { law } from "../support/law.js";
import { official, rubricNames } from "../support/official.js";
import { dressedReports } from "../support/dressed.js";
import { scoreReport } from "../support/views.js";

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Where two texts part, and nothing where they are the same: whole results are too long to print. */
const apart = (one: string, other: string): readonly string[] => {
  if (one === other) return [];
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return [one, other].map((text) => text.slice(Math.max(0, at - 80), at + 80));
};

type Container = unknown[] | Record<string, unknown>;

/** Every list and record in plain data. */
const containersIn = (value: unknown): readonly Container[] =>
  typeof value === "object" && value !== null
    ? [value as Container, ...Object.values(value).flatMap(containersIn)]
    : [];

const otherValue = (value: unknown, random: Random): unknown => {
  if (typeof value === "number") return value + pick(random, [1, -1, 0.5, 1e9]);
  if (typeof value === "string") {
    const at = Math.floor(random() * value.length);
    const letter = pick(random, ["0", "1", "a", "Đ", " "]);
    return pick(random, [`${value}0`, value.slice(0, at) + letter + value.slice(at + 1), "", null]);
  }
  return pick(random, [null, true, false, 0, "x", [], {}]);
};

/** Changes plain data in one place: a field or item of it is another, gone or new. */
const changeOnce = (data: unknown, random: Random): void => {
  const container = pick(random, containersIn(data));
  const added = otherValue(undefined, random);
  if (Array.isArray(container)) {
    const index = Math.floor(random() * container.length);
    const draw = random();
    if (draw < 0.3) container.splice(index, 1);
    else if (draw < 0.5) container.splice(index, 0, added);
    else container[index] = otherValue(container[index], random);
    return;
  }
  const names = Object.keys(container);
  if (names.length === 0 || chance(random, 0.2)) {
    container[pick(random, ["x", "a", "points", "1.1", "note", "constructor"])] = added;
    return;
  }
  const name = pick(random, names);
  if (chance(random, 0.3)) Reflect.deleteProperty(container, name);
  else container[name] = otherValue(container[name], random);
};

describe.each(rubricNames)("receipts by %s", (name) => {
  const rubric = official[name];
  const cases = dressedReports(rubric);

  it("replay byte for byte, also after JSON", () => {
    law(150, cases, (report) => {
      const result = scoreReport(rubric, report);
      const issued = receipt(result);
      const replayed = replay(throughJson(issued), rubric);
      expect(replayed.same).toBe(true);
      const again = (replayed as { readonly result: Result }).result;
      expect(apart(JSON.stringify(receipt(again)), JSON.stringify(issued))).toEqual([]);
      expect(apart(canonical(toJSON(again)), canonical(toJSON(result)))).toEqual([]);
      expect(receipt(throughJson(toJSON(result)))).toEqual(issued);
    });
  });

  it("hold facts that score the same with their year, general figures and readings", () => {
    law(50, cases, (report) => {
      const result = scoreReport(rubric, report);
      const { facts, year, context, readings } = throughJson(receipt(result));
      const scored = safeScore(rubric, facts, { year, context, readings });
      expect(scored.ok && toJSON(scored.result)).toEqual(toJSON(result));
    });
  });

  it("betray any change of any one field", () => {
    const issued = fc.tuple(cases, fc.nat()).map(([report, seed]) => {
      return [receipt(scoreReport(rubric, report)), mulberry32(seed)] as const;
    });
    let changes = 0;
    law(125, issued, ([one, random]) => {
      const own = canonical(one);
      for (let turn = 0; turn < 4; turn += 1) {
        const changed = throughJson(one);
        // What the draw left as it was, such as a letter put in place of itself, is no change.
        while (canonical(changed) === own) changeOnce(changed, random);
        const replayed = replay(changed, rubric);
        expect(replayed.same).toBe(false);
        const { differences } = replayed as { readonly differences: readonly unknown[] };
        expect(throughJson(differences)).toEqual(differences);
        changes += 1;
      }
    });
    expect(changes).toBe(500);
  });

  it("betray changed figures even where the digest fits", () => {
    law(40, fc.tuple(cases, fc.nat()), ([report, seed]) => {
      const issued = receipt(scoreReport(rubric, report));
      const random = mulberry32(seed);
      const changed = throughJson(issued);
      const { points, value, rubric: named } = changed;
      const own = canonical(changed);
      while (canonical(changed) === own) changeOnce(pick(random, [points, value, named]), random);
      const replayed = replay(resealed(changed, {}), rubric);
      const paths = replayed.same ? [] : replayed.differences.map(({ path }) => path[0]);
      expect(paths.length).toBeGreaterThan(0);
      expect(paths).not.toContain("digest");
    });
  });

  it("are amended to what the corrected facts earn, and back", () => {
    law(40, cases, (report) => {
      const issued = receipt(scoreReport(rubric, report));
      const [code] = Object.keys(issued.facts);
      if (code === undefined) return;
      const was = issued.facts[code]!;
      const text = { vi: "rút lại", en: "withdrawn" };
      const erratum = { source: text, reason: text, date: "2026-01-31" };
      const correct = (from: Receipt, correction: object) =>
        amend(from, rubric, { ...erratum, corrections: [{ on: code, field: [], ...correction }] });
      const { receipt: without, moved } = correct(issued, { was });
      expect(without.facts).toEqual({ ...issued.facts, [code]: undefined });
      const unmoved = Object.entries(issued.points).filter(([one]) =>
        moved.every((move) => move.code !== one),
      );
      for (const [one, record] of unmoved) expect(without.points[one]).toEqual(record);
      const back = correct(without, { now: was });
      expect(back.receipt.points).toEqual(issued.points);
      expect(back.receipt.facts).toEqual(issued.facts);
      expect(
        back.moved.map(({ code: one, from, to }) => ({ code: one, from: to, to: from })),
      ).toEqual(moved);
      expect([back.receipt.revision, back.receipt.amends]).toEqual([3, without.digest]);
      expect(replay(throughJson(back.receipt), rubric).same).toBe(true);
    });
  });

  it("tell in both languages why their facts are refused", () => {
    law(30, cases, (report) => {
      const issued = receipt(scoreReport(rubric, report));
      const replayed = replay({ ...issued, facts: { ...issued.facts, x: {} } }, rubric);
      const issues = replayed.same ? [] : replayed.differences.flatMap(({ issue }) => issue ?? []);
      expect(issues.map(({ code, path }) => [code, path])).toEqual([["unknown_code", ["x"]]]);
      expect(issues.map((one) => issueMessage(one, "vi"))[0]).toContain("bộ chỉ số");
    });
  });
});
