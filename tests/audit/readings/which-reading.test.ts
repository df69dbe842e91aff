// Which combinations of readings give what was published? A small rubric shows all that is told.

import { rounded, unevidenced } from "@dti/score";
import { whichReading, type ReadingCase, type WhichReading } from "@dti/score/audit";
import { allOrNothing, flag, ratio, share } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { doubt, flags, groupOf, leaf, letters, rubricOf, text } from "../../rubric/sample.js";
import { deepFrozen } from "../sample.js";

const rate = share("a", "b");
const cliff = allOrNothing(rate, "80%");
const doubtful = { marks: [doubt("threshold", { cliff })] };

const rubric = rubricOf(
  [
    groupOf("1", leaf("1.1", ratio(rate), doubtful), leaf("1.2", ratio(rate))),
    groupOf("2", leaf("2.1", flag("m1"), { variables: { ...letters("a", "b"), ...flags("m1") } })),
  ],
  { pillars: [{ code: "P", name: text("pillar"), groups: ["1", "2"] }] },
);

const facts = {
  "1.1": { a: 3, b: 4 },
  "1.2": { a: 1, b: 2 },
  "2.1": { a: 1, b: 2, m1: true },
};

const caseOf = (published: object, fields: object = {}): ReadingCase => ({
  facts,
  year: 2026,
  published,
  ...fields,
});

const asked = (...published: readonly object[]): WhichReading =>
  whichReading(
    rubric,
    published.map((one) => caseOf(one)),
  );

const outcome = { case: 0, id: "A", code: "1", of: "points", published: "25.0" } as const;

describe("the answer", () => {
  const answer = whichReading(rubric, [caseOf({ "1": "25.0", "2": "20" }, { id: "A" })]);

  it("tells of each group what fits, what does not, and what each reading alone gives", () => {
    const { computed: own } = answer.groups[0]?.readings[0]?.alone[0] ?? {};
    const { computed: other } = answer.groups[0]?.readings[1]?.alone[0] ?? {};
    expect([own?.toString(), other?.toString()]).toEqual(["25", "10"]);
    const figure = { case: 0, id: "A", code: "1", of: "points" };
    expect(answer.groups).toEqual([
      {
        codes: ["1.1"],
        combinations: 2,
        fits: 1,
        fitting: [{ "1.1": "default" }],
        excluded: {
          combinations: 1,
          by: [{ ...figure, combinations: 1 }],
          listed: [{ readings: { "1.1": "cliff" }, by: [figure] }],
        },
        readings: [
          {
            code: "1.1",
            reading: "default",
            also: [],
            fits: 1,
            alone: [{ ...outcome, verdict: "exact", computed: own, exact: "25", printed: "25.0" }],
          },
          {
            code: "1.1",
            reading: "cliff",
            also: [],
            fits: 0,
            alone: [
              {
                ...outcome,
                verdict: "contradicted",
                computed: other,
                exact: "10",
                printed: "10.0",
              },
            ],
          },
        ],
      },
    ]);
  });

  it("tells what rests on no doubtful clause", () => {
    expect(answer.unaffected.map((one) => ({ ...one, computed: one.computed.toString() }))).toEqual(
      [
        {
          ...outcome,
          code: "2",
          published: "20",
          verdict: "exact",
          computed: "20",
          exact: "20",
          printed: "20",
        },
      ],
    );
    expect(answer.rubric).toBe("test/v@1");
  });

  it("cannot be changed, and can be written as JSON", () => {
    expect(deepFrozen(answer)).toBe(true);
    const written = JSON.parse(JSON.stringify(answer)) as WhichReading;
    expect(written.groups[0]?.readings[1]?.alone[0]?.computed).toBe("10");
    expect(written.groups[0]?.fitting).toEqual(answer.groups[0]?.fitting);
  });

  it("is the same whatever else stands in a case", () => {
    const more = { id: "A", unit: text("A"), rank: { printed: "1/63" } };
    expect(whichReading(rubric, [caseOf({ "1": "25.0", "2": "20" }, more)])).toEqual(answer);
  });
});

describe("a figure", () => {
  it("of an indicator, a pillar, the total, and each value counts what is below it", () => {
    const { groups } = asked({
      "1.1": { points: "15", value: "0.75" },
      P: { value: "75%" },
      total: { printed: "45" },
      value: "0.7500",
    });
    expect(groups.map(({ fitting }) => fitting)).toEqual([[{ "1.1": "default" }]]);
    expect(
      groups[0]?.readings.map(({ alone }) =>
        alone.map((one) => [one.code, one.of, one.printed, one.verdict].join(" ")),
      ),
    ).toEqual([
      [
        "1.1 points 15 exact",
        "1.1 value 0.75 exact",
        "P value 75% exact",
        "total points 45 exact",
        "value value 0.7500 exact",
      ],
      [
        "1.1 points 0 contradicted",
        "1.1 value 0.00 contradicted",
        "P value 50% contradicted",
        "total points 30 contradicted",
        "value value 0.5000 contradicted",
      ],
    ]);
    // The first figure that misses counts.
    expect(groups[0]?.excluded.by.map(({ code, of }) => [code, of])).toEqual([["1.1", "points"]]);
    expect(groups[0]?.excluded.listed?.[0]?.by).toHaveLength(5);
  });

  it("that counts no doubtful clause makes no group, and stands in the order of the law", () => {
    const { groups, unaffected } = asked({ "1.2": "10", "2": "19" });
    expect(groups).toEqual([]);
    expect(unaffected.map(({ code, verdict }) => [code, verdict])).toEqual([
      ["1.2", "exact"],
      ["2", "contradicted"],
    ]);
  });

  it("is asked for none where nothing was published", () => {
    expect(asked({})).toEqual({ rubric: rubric.id, groups: [], unaffected: [] });
  });

  it("that counts two doubtful clauses joins them; figures of each keep them apart", () => {
    const candidates = { "1.2": { cliff } };
    const codes = (...published: readonly object[]) =>
      whichReading(
        rubric,
        published.map((one) => caseOf(one)),
        { candidates },
      ).groups.map((group) => group.codes.join());
    expect(codes({ "1.1": "15", "1.2": "10" })).toEqual(["1.1", "1.2"]);
    expect(codes({ "1.2": "10" })).toEqual(["1.2"]);
    expect(codes({ "1.2": "10" }, { "1.1": "15" })).toEqual(["1.1", "1.2"]);
    expect(codes({ "1.1": "15", "1.2": "10" }, { total: "45" })).toEqual(["1.1,1.2"]);
  });

  it("is read in the notation of its case", () => {
    const big = rubricOf([leaf("1", ratio(rate), { ...doubtful, max: 2000 })]);
    const given = { facts: { "1": { a: 617, b: 1000 } }, year: 2026, published: { "1": "1.234" } };
    const [group] = whichReading(big, [{ ...given, locale: "vi" }]).groups;
    expect(group?.fitting).toEqual([{ "1": "default" }]);
    expect(whichReading(big, [{ ...given, locale: "en" }]).groups[0]?.fits).toBe(0);
  });
});

describe("facts", () => {
  const fits = (given: object, published = "25.0"): readonly unknown[] =>
    whichReading(rubric, [
      caseOf({ "1": published }, { facts: { ...facts, "1.1": given } }),
    ]).groups.flatMap(({ fitting }) => fitting.map((one) => one["1.1"]));

  it("that are missing exclude nothing that they could bring about", () => {
    const open = caseOf({ "1": "25.0" }, { facts: { "1.2": facts["1.2"] } });
    const [group] = whichReading(rubric, [open]).groups;
    expect(group?.fits).toBe(2);
    expect(group?.readings.map(({ alone }) => alone[0]?.verdict)).toEqual([
      "undetermined",
      "undetermined",
    ]);
    const most = caseOf({ "1": "30.1" }, { facts: { "1.2": facts["1.2"] } });
    expect(whichReading(rubric, [most]).groups[0]?.fits).toBe(0);
  });

  it("that are rounded lie anywhere in their intervals, on either side of a threshold", () => {
    expect(fits({ rate: rounded("80%") }, "30.0")).toEqual(["cliff"]);
    expect(fits({ rate: rounded("80%") }, "10.0")).toEqual(["cliff"]);
    expect(fits({ rate: rounded("80%") }, "26.0")).toEqual(["default"]);
    expect(fits({ rate: rounded("80%") }, "20.0")).toEqual([]);
  });

  it("without evidence earn nothing by any reading", () => {
    expect(fits(unevidenced({ a: 1, b: 1 }, "no document"), "10")).toEqual(["default", "cliff"]);
  });

  it("of points alone earn them by every reading", () => {
    expect(fits({ points: "15" })).toEqual(["default", "cliff"]);
  });
});
