// What follows from an error in a published rubric? A new revision, and a list of what moves.

import { issueMessage, notApplicable, score, ScoreError, type Rubric } from "@dti/score";
import { applyErratum, receipt, replay, type Receipt } from "@dti/score/audit";
import {
  allOrNothing,
  amount,
  fingerprint,
  ratio,
  share,
  type Correction,
  type Erratum,
} from "@dti/score/define";
import { decision405, draft3530, giaLaiTargets } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { doubt, groupOf, leaf, letters, rubricOf, text } from "../../rubric/sample.js";
import { changedAt, deepFrozen, resealed } from "../sample.js";

const erratumOf = (...corrections: readonly Correction[]): Erratum => ({
  corrections,
  source: { place: text("Công báo, line 12"), wording: "95%" },
  date: "2026-03-02",
  reason: text("a misprint"),
});

const threshold = erratumOf({ on: "1.2", field: ["formula", "threshold"], was: "99%", now: "95%" });
const covered = { "1.1": { a: 1, b: 2 }, "1.2": { a: 90, b: 100 } };
const receiptOf = (facts: object, year = 2026): Receipt =>
  receipt(score(draft3530, facts, { year }));

/** What is wrong with corrections of a rubric, in short. */
const problems = (corrections: unknown, rubric: Rubric = draft3530): readonly unknown[] => {
  try {
    applyErratum(rubric, { ...threshold, corrections } as Erratum);
    return [];
  } catch (error) {
    if (!(error instanceof ScoreError)) throw error;
    return error.issues.map(({ code, path, details }) => [code, path.join("."), details]);
  }
};

describe("an erratum applied to a rubric", () => {
  const before = JSON.stringify(draft3530);
  const { rubric, moved, refused, incomparable } = applyErratum(draft3530, threshold, [
    receiptOf(covered),
  ]);

  it("gives the next revision, with the correction and the erratum in it", () => {
    const { id, fingerprint: own, revision, errata, children, ...rest } = rubric;
    expect([id, revision]).toEqual(["vn-province/draft-3530-2025@2", 2]);
    expect(own).toBe(fingerprint(rubric));
    expect(own).not.toBe(draft3530.fingerprint);
    expect(errata).toEqual([threshold]);
    const path = [0, "children", 1, "formula", "threshold"];
    expect(children).toEqual(changedAt(draft3530.children, path, "95%"));
    expect(draft3530).toMatchObject(rest);
    expect(deepFrozen(rubric)).toBe(true);
  });

  it("leaves the revision before as it was", () => {
    expect(JSON.stringify(draft3530)).toBe(before);
    expect(replay(receiptOf(covered), draft3530).same).toBe(true);
  });

  it("keeps what the type knows: codes and letters", () => {
    const result = score(rubric, { "1.2": { a: 95, b: 100 } }, { year: 2026 });
    expect(result.at("1.2").printed).toBe("20.00");
    expect(() =>
      // @ts-expect-error There is no letter "c".
      score(rubric, { "1.2": { a: 1, b: 2, c: 3 } }, { year: 2026 }),
    ).toThrow(ScoreError);
    // @ts-expect-error There is no indicator "9.9".
    expect(() => result.at("9.9")).toThrow(ScoreError);
  });

  it("lists the nodes that move, in the order of the law, and no others", () => {
    expect(moved).toEqual([
      {
        receipt: 0,
        code: "total",
        from: {
          exact: "310/11",
          printed: "28.18",
          low: "310/11",
          high: "10870/11",
          value: "0.0282",
        },
        to: { exact: "550/19", printed: "28.95", low: "550/19", high: "18790/19", value: "0.0289" },
      },
      {
        receipt: 0,
        code: "1",
        from: expect.objectContaining({ printed: "28.18", value: "0.1409" }),
        to: expect.objectContaining({ printed: "28.95", value: "0.1447" }),
      },
      {
        receipt: 0,
        code: "1.2",
        from: expect.objectContaining({ exact: "200/11", printed: "18.18" }),
        to: expect.objectContaining({ exact: "360/19", printed: "18.95" }),
      },
    ]);
    expect([refused, incomparable]).toEqual([[], []]);
  });

  it("can be applied again, and counts on", () => {
    const second = erratumOf({
      on: "1.2",
      field: ["formula", "threshold"],
      was: "95%",
      now: "90%",
    });
    const twice = applyErratum(rubric, second).rubric;
    expect([twice.id, twice.errata]).toEqual([
      "vn-province/draft-3530-2025@3",
      [threshold, second],
    ]);
  });

  it("takes and gives rubrics that went through JSON", () => {
    const stored = JSON.parse(JSON.stringify(draft3530)) as typeof draft3530;
    const own = applyErratum(stored, JSON.parse(JSON.stringify(threshold))).rubric;
    expect(own.fingerprint).toBe(rubric.fingerprint);
    expect(Object.isFrozen(stored)).toBe(false);
  });

  it("has the identity that follows from its text, whatever the old one called itself", () => {
    const renamed = { ...draft3530, id: "x/y@7", fingerprint: "0" };
    expect(applyErratum(renamed, threshold).rubric).toEqual(rubric);
  });
});

describe("several receipts", () => {
  const later = receiptOf({ "1.1": { a: 1, b: 3 } });
  const altered = { ...later, year: 2027 };
  const newer = receipt(score(applyErratum(draft3530, threshold).rubric, covered, { year: 2026 }));

  it("are told apart by their place: moved, unmoved, incomparable", () => {
    const list = [later, altered, receiptOf(covered), newer];
    const { moved, incomparable } = applyErratum(draft3530, threshold, list);
    // What is missing could earn as much as before.
    expect(moved.map(({ receipt: place, code }) => [place, code])).toEqual([
      [2, "total"],
      [2, "1"],
      [2, "1.2"],
    ]);
    expect(incomparable.map((one) => one.receipt)).toEqual([1, 3]);
    expect(incomparable[0]?.differences.map(({ path }) => path)).toEqual([["digest"]]);
    expect(incomparable[1]?.differences[0]?.path).toEqual(["rubric", "id"]);
  });

  it("must all be receipts", () => {
    expect(() => applyErratum(draft3530, threshold, [later, {} as Receipt])).toThrow(
      expect.objectContaining({ code: "not_a_receipt", path: ["receipts", 1] }) as Error,
    );
  });
});

describe("corrections that belong together", () => {
  const maxima = [
    { on: "3.1", field: ["max"], was: 50, now: 40 },
    { on: "3.2", field: ["max"], was: 50, now: 60 },
  ];

  it("are checked once all of them are made", () => {
    expect(problems(maxima)).toEqual([]);
    expect(problems(maxima.slice(0, 1))).toEqual([
      ["maxima_do_not_add_up", "children.2.max", { sum: "90", max: 100 }],
    ]);
  });

  it("move points, ranges and values", () => {
    const issued = receiptOf({ "3.1": { a: 1, b: 2 }, "3.2": notApplicable("none") });
    const { moved } = applyErratum(draft3530, erratumOf(...maxima), [issued]);
    expect(moved.map(({ code, from, to }) => [code, from.exact, to.exact])).toEqual([
      ["total", "25", "20"],
      ["3", "25", "20"],
      ["3.1", "25", "20"],
    ]);
  });

  it("tell of receipts whose facts the new revision refuses", () => {
    const { moved, refused } = applyErratum(draft3530, erratumOf(...maxima), [
      receiptOf(giaLaiTargets),
    ]);
    expect(moved).toEqual([]);
    expect(refused).toEqual([
      {
        receipt: 0,
        issues: [
          expect.objectContaining({
            code: "points_above_max",
            path: ["3.1", "points"],
            details: { value: "50", max: 40 },
          }),
        ],
      },
    ]);
  });
});

const rate = share("a", "b");
const small = rubricOf(
  [
    groupOf(
      "1",
      leaf("1.1", ratio(rate), { cite: { place: text("page 1") } }),
      leaf("1.2", ratio(rate)),
    ),
    leaf("2", ratio(rate), { marks: [doubt("strict", { strict: allOrNothing(rate, "1") })] }),
  ],
  { pillars: [{ code: "CQS", name: text("government"), groups: ["1"] }], valuePlaces: 2 },
);
const smallReceipt = receipt(
  score(small, { "1.1": { a: 1, b: 3 }, "2": { a: 1, b: 2 } }, { year: 2026 }),
);
const smallMoves = (...corrections: readonly Correction[]) =>
  applyErratum(small, erratumOf(...corrections), [smallReceipt]).moved;

describe("what can be corrected", () => {
  it("is a rule of the rubric", () => {
    const facts = { "1.1": { points: "0.5" }, "1.2": { points: "0.5" } };
    const rounded = rubricOf(small.children, { places: 0 });
    const { rubric, moved } = applyErratum(
      rounded,
      erratumOf({ on: "total", field: ["rules", "tie"], was: "half-up", now: "half-even" }),
      [receipt(score(rounded, facts, { year: 2026 }))],
    );
    expect(rubric.rules.tie).toBe("half-even");
    expect(moved.map(({ code, from, to }) => [code, from.printed, to.printed])).toEqual([
      ["1.1", "1", "0"],
      ["1.2", "1", "0"],
    ]);
  });

  it("is what only values print", () => {
    const moves = smallMoves({ on: "total", field: ["valuePlaces"], was: 2, now: 3 });
    const values = moves.map(({ code, from, to }) => [code, from.value, to.value]);
    expect(values).toEqual([
      ["total", "0.28", "0.278"],
      ["CQS", "0.17", "0.167"],
      ["1", "0.17", "0.167"],
      ["1.1", "0.33", "0.333"],
      ["1.2", "0.00", "0.000"],
      ["2", "0.50", "0.500"],
    ]);
  });

  it("is a word, which moves nothing", () => {
    const corrections: readonly Correction[] = [
      { on: "1", field: ["name", "en"], was: "group 1", now: "Group 1" },
      { on: "CQS", field: ["name", "en"], was: "government", now: "Government" },
      { on: "1.1", field: ["variables", "a", "label"], was: text("the count a"), now: text("a") },
    ];
    expect(smallMoves(...corrections)).toEqual([]);
    const { rubric } = applyErratum(small, erratumOf(...corrections));
    expect(rubric.children[0]?.name.en).toBe("Group 1");
    expect(rubric.pillars[0]?.name.en).toBe("Government");
  });

  it("is an optional field, added or dropped", () => {
    const cite = { place: text("page 1") };
    const unit = { vi: "người", en: "people" };
    const { rubric } = applyErratum(
      small,
      erratumOf(
        { on: "1.1", field: ["cite"], was: cite },
        { on: "1.2", field: ["cite"], now: cite },
        { on: "1.2", field: ["variables", "a", "unit"], now: unit },
        { on: "total", field: ["source"], now: { title: text("a decision") } },
      ),
    );
    const [first, second] = rubric.children[0]?.kind === "group" ? rubric.children[0].children : [];
    expect(first).not.toHaveProperty("cite");
    expect(second).toMatchObject({ cite, variables: { a: { unit } } });
    expect(rubric.source?.title).toEqual(text("a decision"));
  });

  it("is the end of a list", () => {
    const mark = doubt("another");
    const { rubric } = applyErratum(
      small,
      erratumOf(
        { on: "2", field: ["marks", 1], now: mark },
        { on: "2", field: ["marks", 1, "used", "en"], was: "what is used", now: "this" },
        { on: "CQS", field: ["groups", 1], now: "2" },
        { on: "total", field: ["marks"], now: [mark] },
        { on: "total", field: ["marks", 0], was: mark },
      ),
    );
    expect(rubric.children[1]?.marks).toHaveLength(2);
    expect(rubric.children[1]?.marks?.[1]?.used.en).toBe("this");
    expect(rubric.pillars[0]?.groups).toEqual(["1", "2"]);
    expect(rubric.marks).toEqual([]);
  });

  it("is another reading, and whoever chose it is told", () => {
    const issued = receipt(
      score(small, { "2": { a: 1, b: 2 } }, { year: 2026, readings: { "2": "strict" } }),
    );
    const { marks = [] } = small.children[1] ?? {};
    const { refused } = applyErratum(
      small,
      erratumOf({ on: "2", field: ["marks", 0], was: marks[0]! }),
      [issued],
    );
    expect(refused[0]?.issues.map(({ code }) => code)).toEqual(["unknown_reading"]);
  });

  it("is a whole formula, over the same measure", () => {
    const now = allOrNothing(rate, "50%");
    const moves = smallMoves({ on: "2", field: ["formula"], was: ratio(rate), now });
    expect(moves.map(({ code, to }) => [code, to.exact])).toEqual([
      ["total", "80/3"],
      ["2", "20"],
    ]);
  });
});

describe("an erratum is refused", () => {
  it("where there is no such node", () => {
    expect(problems([{ on: "9.9", field: ["max"], was: 1, now: 2 }], small)).toEqual([
      [
        "unknown_reference",
        "corrections.0.on",
        { name: "9.9", known: ["total", "CQS", "1", "1.1", "1.2", "2"] },
      ],
    ]);
  });

  it.each([
    ["2", ["maximum"], 0, "maximum"],
    ["2", ["formula", "measure", "wholes"], 2, "wholes"],
    ["2", ["max", "value"], 1, "value"],
    ["2", ["marks", 1, "id"], 1, "1"],
    ["2", ["marks", 2], 1, "2"],
    ["2", ["marks", "0"], 1, "0"],
    ["2", ["variables", 0], 1, "0"],
    ["2", ["toString"], 0, "toString"],
    ["1", ["children", 0, "children", 0], 2, "children"],
    ["total", ["revision"], 0, "revision"],
    ["total", ["family"], 0, "family"],
    ["total", ["errata", 0], 0, "errata"],
  ])("where %s has no field %j", (on, field, step, name) => {
    const [problem] = problems([{ on, field, was: 20, now: 30 }], small);
    expect(problem).toEqual([
      "unknown_reference",
      `corrections.0.field.${String(step)}`,
      { name, known: expect.any(Array) },
    ]);
  });

  it.each([
    [["max"], 25, 30, { expected: "25", found: "20" }],
    [["max"], "20", 30, { expected: '"20"', found: "20" }],
    [["max"], undefined, 30, { expected: "nothing", found: "20" }],
    [
      ["variables", "a"],
      null,
      30,
      { expected: "null", found: expect.stringMatching(/^\{"label"/) },
    ],
    [["marks", 0, "id"], "a", "b", { expected: '"a"', found: '"strict"' }],
  ])("where %j says otherwise than %j", (field, was, now, details) => {
    expect(problems([{ on: "2", field, was, now }], small)).toEqual([
      ["erratum_outdated", "corrections.0.was", details],
    ]);
  });

  it("with no more than the beginning of a long value", () => {
    const correction = { on: "2", field: ["formula"], was: "x".repeat(100), now: 1 };
    expect(problems([correction], small)).toEqual([
      [
        "erratum_outdated",
        "corrections.0.was",
        { expected: `"${"x".repeat(59)}…`, found: expect.stringMatching(/^\{.{59}…$/) },
      ],
    ]);
  });

  it.each([
    [20, 20, "20"],
    [undefined, undefined, "undefined"],
    [text("x"), { en: "x", vi: "x" }, '{"en":"x","vi":"x"}'],
  ])("where it changes nothing: %j", (was, now, value) => {
    expect(problems([{ on: "2", field: ["max"], was, now }], small)).toEqual([
      ["bad_field", "corrections.0.now", { value, expected: "another value than before" }],
    ]);
  });

  it("where it drops what other items come after", () => {
    const list = [doubt("a"), doubt("b")];
    const rubric = rubricOf(small.children, { marks: list });
    expect(problems([{ on: "total", field: ["marks", 0], was: list[0] }], rubric)).toEqual([
      ["bad_field", "corrections.0.field.1", { value: "0", expected: "the last of the list" }],
    ]);
  });

  it.each(["id", "fingerprint", "family", "version", "revision", "errata"])(
    "where it would give the rubric another %s",
    (name) => {
      const details = { name, known: [] };
      expect(problems([{ on: "total", field: [name], now: "other" }])).toEqual([
        ["unknown_reference", "corrections.0.field.0", details],
      ]);
    },
  );

  it("where a list has holes", () => {
    expect(problems(new Array<Correction>(1))).toEqual([
      ["not_json", "corrections.0", { value: "undefined" }],
    ]);
  });

  it("where receipts are no list", () => {
    expect(() => applyErratum(draft3530, threshold, JSON.parse("null") as Receipt[])).toThrow(
      expect.objectContaining({ code: "not_a_receipt", path: ["receipts"] }),
    );
  });

  it("where it names no field", () => {
    expect(problems([{ on: "2", field: [], was: 1, now: 2 }], small)).toEqual([
      ["bad_field", "corrections.0.field", { value: "[]", expected: "at least one name" }],
    ]);
  });

  it.each([
    ["a code", { on: "2", field: ["code"], was: "2", now: "3" }, "2:indicator"],
    ["a pillar's code", { on: "CQS", field: ["code"], was: "CQS", now: "KTS" }, "CQS:pillar"],
    ["the kind of a letter", { on: "2", field: ["variables", "a", "partOf"], now: "b" }, undefined],
    ["a letter", { on: "2", field: ["variables", "c"], now: letters("c")["c"] }, "2:c:number"],
    [
      "the name of a measure",
      { on: "1.1", field: ["formula", "measure", "name"], was: "rate", now: "speed" },
      "1.1:rate:rate",
    ],
    [
      "the kind of a measure",
      { on: "1.1", field: ["formula", "measure"], was: rate, now: amount("a", { name: "rate" }) },
      "1.1:rate:rate",
    ],
    [
      "the general figures",
      { on: "total", field: ["context", "people"], now: { label: text("people") } },
      "context:people:number",
    ],
  ])("where it changes what facts are written in: %s", (_, correction, change) => {
    const details = {
      value: `"${String(change)}"`,
      expected: "the same codes, letters and measures",
    };
    expect(problems([correction], small)).toEqual(
      change === undefined ? [] : [["bad_field", "corrections", details]],
    );
  });

  it("where it gives a letter of its own what was a general figure", () => {
    const [field, now] = [["variables", "b"], { label: text("people") }];
    const correction = { on: "3.3", field, was: { context: "population" }, now };
    expect(problems([correction], decision405)).toEqual([
      ["bad_field", "corrections", expect.objectContaining({ value: '"3.3:b:context"' })],
    ]);
  });

  it("where the rubric it makes is not sound, by the path in the rubric", () => {
    const corrections = [
      { on: "2", field: ["max"], was: 20, now: -5 },
      { on: "total", field: ["places"], was: 2 },
      { on: "2", field: ["formula", "kind"], was: "ratio", now: "curve" },
    ];
    const found = problems(corrections, small).map((one) => (one as readonly string[]).slice(0, 2));
    expect(found).toEqual([
      ["bad_field", "places"],
      ["maxima_do_not_add_up", "max"],
      ["bad_field", "children.1.max"],
      ["unknown_kind", "children.1.formula"],
    ]);
  });

  it("with all that is wrong at once", () => {
    const erratum = {
      corrections: [
        { on: "2", field: ["max"], was: 1, now: 2 },
        { on: "3", field: ["max"], was: 1, now: 2 },
      ],
      source: "a letter",
      date: "today",
    };
    const caught = (given: unknown): readonly string[] => {
      try {
        applyErratum(small, given as Erratum);
        return [];
      } catch (error) {
        return (error as ScoreError).issues.map(({ code, path }) => `${code} ${path.join(".")}`);
      }
    };
    expect(caught(erratum)).toEqual([
      "bad_field source",
      "bad_field date",
      "bad_field reason",
      "erratum_outdated corrections.0.was",
      "unknown_reference corrections.1.on",
    ]);
    expect(caught({ ...erratum, corrections: 5 })).toEqual([
      "bad_field corrections",
      "bad_field source",
      "bad_field date",
      "bad_field reason",
    ]);
    expect(caught(undefined)).toEqual(["not_json "]);
    expect(caught(null)).toEqual(["bad_field "]);
    expect(caught({ ...erratum, corrections: 5, reason: () => 1 })).toEqual(["not_json reason"]);
  });

  it.each([
    [{ ...threshold, corrections: [{ on: "2", field: ["max"] }] }],
    [{ ...threshold, corrections: [{ on: "2", field: ["max"], now: 2 }] }],
    [{ ...threshold, corrections: [{ on: "2", field: [], now: 2 }] }],
    [{ ...threshold, corrections: [{ on: "2", field: ["code"], was: "2", now: "3" }] }],
    [{ corrections: [], source: 5, date: 5, reason: 5 }],
    [{ ...threshold, corrections: [{ on: 5, field: 5 }] }],
    [{ ...threshold, corrections: [{ on: "2", field: ["marks", 0], was: doubt("strict") }] }],
  ])("in Vietnamese to the end", (erratum) => {
    const rubric = rubricOf(small.children, { marks: [doubt("a"), doubt("b")] });
    try {
      applyErratum(rubric, erratum as Erratum);
    } catch (error) {
      for (const issue of (error as ScoreError).issues) {
        const told = issueMessage({ ...issue, path: [] }, "vi").replaceAll(/"[^"]*"/g, "");
        expect(told).not.toMatch(/\b(nothing|value|name|list|codes|date|text|least|object|last)\b/);
      }
    }
    expect.hasAssertions();
  });

  it("where what it is for is no rubric", () => {
    expect(problems(threshold.corrections, {} as Rubric)[0]).toEqual([
      "not_a_rubric",
      "",
      { value: "{…}" },
    ]);
  });
});

describe("an erratum and what was resealed", () => {
  it("compares only receipts that the old revision bears out", () => {
    const forged = resealed(smallReceipt, {
      points: changedAt(smallReceipt.points, ["2", "exact"], "20"),
    });
    const { moved, incomparable } = applyErratum(
      small,
      erratumOf({ on: "2", field: ["name", "en"], was: "indicator 2", now: "2" }),
      [forged],
    );
    expect(moved).toEqual([]);
    expect(incomparable).toEqual([
      {
        receipt: 0,
        differences: [{ path: ["points", "2", "exact"], recorded: "20", replayed: "10" }],
      },
    ]);
  });
});
