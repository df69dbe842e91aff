// Does what is carried over say the same? On random reports under Decision 405, carried into the draft.

import { safeScore, type Result } from "@dti/score";
import { decision405, draft3530 } from "@dti/score/rubrics";
import { carryOver } from "@dti/score/schema";
import fc from "fast-check";
import { expect, it } from "vitest";

import { law } from "../support/law.js";
import { reports } from "../support/reports.js";

const given = fc
  .integer({ min: 2024, max: 2025 })
  .chain((year) => reports(decision405, { year, isOwn: true }))
  .filter(({ facts, options }) => safeScore(decision405, facts, options).ok);

const resultOf = (scored: ReturnType<typeof safeScore>): Result => {
  if (!scored.ok) throw new Error(scored.issues.map(({ message }) => message).join("\n"));
  return scored.result;
};

it("Each fact is carried or left; each newer indicator has a fact or needs one; all of it scores", () => {
  law(60, given, ({ facts, options }) => {
    const { context, year } = options;
    const older = resultOf(safeScore(decision405, facts, options));
    const over = carryOver(facts, decision405, draft3530, { year, context });
    const newer = resultOf(safeScore(draft3530, over.facts, { year: 2026 }));
    const codes = [...over.carried.map(({ from }) => from), ...over.left.map(({ code }) => code)];
    const reported = older.children.flatMap(({ children }) =>
      children.filter(({ fact }) => fact !== undefined).map(({ code }) => code),
    );
    expect(codes.sort()).toEqual(reported.sort());
    const needed = over.needed.map(({ code }) => code);
    expect(needed).toEqual(newer.missing);
    expect([...needed, ...Object.keys(over.facts)].sort()).toEqual(
      newer.children.flatMap(({ children }) => children.map(({ code }) => code)).sort(),
    );
    for (const { from, to, isRange } of over.carried) {
      const [one, other] = [older.at(from), newer.at(to)];
      expect([other.reason, other.source, other.note, other.evidence]).toEqual([
        one.reason,
        one.source,
        one.note,
        one.evidence,
      ]);
      const [rate, same] = [one.basis?.inputs["rate"], other.basis?.inputs["rate"]];
      if (typeof rate !== "object" || typeof same !== "object") continue;
      expect([same.low, same.high]).toEqual([rate.low, rate.high]);
      if (isRange === undefined) expect(same.point).toBe(rate.point);
    }
  });
});
