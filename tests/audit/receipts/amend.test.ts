// What follows from a wrong figure that was reported? A receipt that takes the place of the first.

import { rounded, score, ScoreError, unevidenced } from "@dti/score";
import { amend, receipt, replay, type Receipt } from "@dti/score/audit";
import type { Correction, Erratum } from "@dti/score/define";
import { decision405, draft3530 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { text } from "../../rubric/sample.js";
import { deepFrozen, resealed } from "../sample.js";

const erratumOf = (...corrections: readonly Correction[]): Erratum => ({
  corrections,
  source: text("report 12/BC"),
  date: "2026-02-10",
  reason: text("a digit was mistyped"),
});

const evidence = [{ title: "Báo cáo", number: "11/BC" }];
const options = { year: 2024, context: { population: 1000 } };
const facts = {
  "3.3": { a: 900, evidence },
  "4.1": { a: 1, b: 2 },
  "4.2": { rate: rounded("50%") },
};
const issued = receipt(score(decision405, facts, options));
const amendedBy = (...corrections: readonly Correction[]) =>
  amend(issued, decision405, erratumOf(...corrections));

describe("an amended receipt", () => {
  const correction = { on: "4.1", field: ["a"], was: 1, now: 2 };
  const { receipt: amended, moved } = amendedBy(correction);

  it("is that of the corrected facts, and says what it takes the place of", () => {
    const corrected = receipt(score(decision405, { ...facts, "4.1": { a: 2, b: 2 } }, options));
    expect(amended).toEqual({
      ...corrected,
      revision: 2,
      amends: issued.digest,
      errata: [erratumOf(correction)],
      digest: amended.digest,
    });
    expect(amended.digest).toBe(resealed(amended, {}).digest);
    expect(deepFrozen(amended)).toBe(true);
  });

  it("replays, and so does the old one", () => {
    expect(replay(amended, decision405).same).toBe(true);
    expect(replay(issued, decision405).same).toBe(true);
  });

  it("comes with the nodes that move, pillars too, in the order of the law", () => {
    expect(moved.map(({ code, from, to }) => [code, from.printed, to.printed])).toEqual([
      ["total", "57.00", "67.00"],
      ["CQS", "57.00", "67.00"],
      ["KTS", "57.00", "67.00"],
      ["XHS", "57.00", "67.00"],
      ["4", "30.00", "40.00"],
      ["4.1", "0.00", "10.00"],
    ]);
  });

  it("can be amended again, also after JSON, and counts on", () => {
    const second = erratumOf({ on: "4.1", field: ["b"], was: 2, now: 4 });
    const stored = JSON.parse(JSON.stringify(amended)) as Receipt;
    const again = amend(stored, decision405, second).receipt;
    expect(again).toMatchObject({
      revision: 3,
      amends: amended.digest,
      errata: [erratumOf(correction), second],
      points: { "4.1": { printed: "0.00" } },
    });
    expect(replay(again, decision405).same).toBe(true);
  });
});

describe("what can be amended", () => {
  it("is evidence, a note or a source, which moves nothing", () => {
    const { receipt: amended, moved } = amendedBy(
      { on: "3.3", field: ["evidence", 0, "number"], was: "11/BC", now: "12/BC" },
      { on: "3.3", field: ["evidence", 1], now: { title: "Biên bản" } },
      { on: "3.3", field: ["note"], now: "đã kiểm tra" },
    );
    expect(moved).toEqual([]);
    expect(amended.facts["3.3"]).toEqual({
      a: 900,
      evidence: [{ title: "Báo cáo", number: "12/BC" }, { title: "Biên bản" }],
      note: "đã kiểm tra",
    });
  });

  it("is a general figure", () => {
    const field = ["context", "population"];
    const { receipt: amended, moved } = amendedBy({ on: "total", field, was: 1000, now: 1200 });
    expect(amended.context).toEqual({ population: 1200 });
    expect(moved.map(({ code }) => code)).toContain("3.3");
  });

  it("is a whole fact: added, withdrawn, or put in another standing", () => {
    const given = { a: 1, b: 2 };
    const { receipt: amended } = amendedBy(
      { on: "4.1", field: [], was: given, now: unevidenced(given, "no document") },
      { on: "4.2", field: [], was: { rate: rounded("50%") } },
      { on: "4.4", field: [], now: { a: 1, b: 1 } },
    );
    expect(Object.keys(amended.facts)).toEqual(["3.3", "4.1", "4.4"]);
    expect(amended.facts["4.1"]).toEqual({ unevidenced: given, reason: "no document" });
    expect(amended.points["4.1"]?.printed).toBe("0.00");
  });
});

/** What is thrown, in short. */
const problems = (act: () => unknown): readonly unknown[] => {
  try {
    act();
    return [];
  } catch (error) {
    if (!(error instanceof ScoreError)) throw error;
    return error.issues.map(({ code, path }) => `${code} at ${path.join(".")}`);
  }
};

describe("what cannot be amended", () => {
  it.each([
    [{ on: "9.9", field: ["a"], was: 1, now: 2 }, "unknown_reference at corrections.0.on"],
    [{ on: "4", field: ["a"], was: 1, now: 2 }, "unknown_reference at corrections.0.on"],
    [{ on: "4.4", field: ["a"], was: 1, now: 2 }, "unknown_reference at corrections.0.on"],
    [{ on: "4.4", field: [], was: {}, now: { a: 1 } }, "unknown_reference at corrections.0.on"],
    [{ on: "4.1", field: ["c"], was: 1, now: 2 }, "unknown_reference at corrections.0.field.0"],
    [{ on: "4.1", field: ["a", "b"], now: 2 }, "unknown_reference at corrections.0.field.1"],
    [{ on: "4.1", field: ["a"], was: "1", now: 2 }, "erratum_outdated at corrections.0.was"],
    [{ on: "4.1", field: [], now: { a: 1 } }, "erratum_outdated at corrections.0.was"],
    [{ on: "4.1", field: ["a"], was: 1, now: 1 }, "bad_field at corrections.0.now"],
    [{ on: "total", field: [], was: 1, now: 2 }, "bad_field at corrections.0.field"],
    [
      { on: "total", field: ["year"], was: 1, now: 2 },
      "unknown_reference at corrections.0.field.0",
    ],
    [{ on: "4.1", field: ["a"], was: 1, now: 3 }, "share_above_one at 4.1.a"],
    [{ on: "4.1", field: ["a"], was: 1 }, "missing_variable at 4.1.a"],
    [{ on: "4.1", field: ["c"], now: 1 }, "unknown_variable at 4.1.c"],
  ])("is told for %j", (correction, problem) => {
    expect(problems(() => amendedBy(correction))).toEqual([problem]);
  });

  it.each(["year", "population", "digest", "facts"])("is the %s of the receipt", (field) => {
    expect(problems(() => amendedBy({ on: "total", field: [field], now: 2027 }))).toEqual([
      "unknown_reference at corrections.0.field.0",
    ]);
  });

  it("is a receipt that does not replay, told with all that differs", () => {
    const forged = { ...issued, value: { ...issued.value, printed: "0.9999" }, year: 2025, a: 1 };
    const erratum = erratumOf({ on: "4.1", field: ["a"], was: 1, now: 2 });
    expect(problems(() => amend(forged, decision405, erratum))).toEqual([
      "receipt_differs at value.printed",
      "receipt_differs at a",
      "receipt_differs at digest",
    ]);
    expect(() => amend(forged, decision405, erratum)).toThrow(
      "a: the receipt says 1, replaying it gives nothing; use the receipt and rubric as issued",
    );
  });

  it("is one whose facts are refused, told with why", () => {
    const forged = resealed(issued, { facts: { "4.1": { a: 3, b: 2 } } });
    const erratum = erratumOf({ on: "4.1", field: ["a"], was: 3, now: 2 });
    expect(problems(() => amend(forged, decision405, erratum))).toEqual([
      "share_above_one at 4.1.a",
    ]);
  });

  it("is one of another rubric, or none", () => {
    const erratum = erratumOf({ on: "4.1", field: ["a"], was: 1, now: 2 });
    expect(problems(() => amend(issued, draft3530, erratum)).slice(0, 2)).toEqual([
      "receipt_differs at rubric.id",
      "receipt_differs at rubric.fingerprint",
    ]);
    expect(problems(() => amend({} as Receipt, decision405, erratum))).toEqual([
      "not_a_receipt at ",
    ]);
    expect(problems(() => amend(issued, {} as never, erratum))[0]).toBe("not_a_rubric at ");
    expect(problems(() => amend(issued, decision405, {} as Erratum))).toHaveLength(4);
  });
});
