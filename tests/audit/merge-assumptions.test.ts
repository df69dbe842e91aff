// What rests on a doubtful clause after a merger?

import { between, notApplicable, toJSON, unevidenced, type Result } from "@dti/score";
import { merge } from "@dti/score/audit";
import {
  allOrNothing,
  quotient,
  ratio,
  share,
  thresholdToMax,
  weightedParts,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { doubt, groupOf, leaf, rubricOf, text } from "../rubric/sample.js";
import { resultOf } from "../score/sample.js";

const rate = share("a", "b");
const scaled = thresholdToMax(rate, "80%");
const cliff = allOrNothing(rate, "90%");
const inverse = ratio(quotient("b", "a", { name: "inverse" }));
// Not in the order of their codes: the order of the law is that of the rubric.
const rubric = rubricOf(
  [
    groupOf(
      "2",
      leaf("2.2", ratio(rate), { marks: [doubt("m", { scaled, cliff }), doubt("n", { inverse })] }),
      leaf("2.1", ratio(rate)),
    ),
    leaf("1", ratio(rate), { marks: [doubt("m", { scaled })] }),
  ],
  { pillars: [{ code: "CQS", name: text("government"), groups: ["2"] }] },
);

const of = (a: number, b = 100) => ({ a, b });
const unit = (facts: object, readings?: object): Result => resultOf(rubric, facts, { readings });

/** What each reading of a clause gives, in short. */
const given = (result: Result, code: string, mark = "m"): readonly string[] =>
  result.assumptions
    .filter((one) => one.code === code && one.mark === mark)
    .flatMap(({ alternatives }) => alternatives.map(({ name, exact }) => `${name} ${exact!}`));

const clauses = ({ assumptions }: Result): readonly string[] =>
  assumptions.map(({ code, mark }) => `${code}/${mark}`);

const [forty, half, all] = [40, 50, 100].map((a) => unit({ "2.2": of(a), "1": of(a) }));
const merged = merge([forty!, half!, all!]);

describe("an assumption of a merger", () => {
  it("has the mean of what the units would have under each reading, in 40 digits and printed", () => {
    expect(JSON.parse(JSON.stringify(merged.assumptions[0]))).toEqual({
      code: "2.2",
      mark: "m",
      used: "default",
      alternatives: [
        {
          name: "scaled",
          label: text("scaled"),
          points: "14.16666666666666666666666666666666666667",
          exact: "85/6",
          printed: "14.17",
        },
        {
          name: "cliff",
          label: text("cliff"),
          points: "6.666666666666666666666666666666666666667",
          exact: "20/3",
          printed: "6.67",
        },
      ],
      matters: true,
    });
  });

  it("has the assumption of one unit that is merged alone", () => {
    expect(merge([forty!]).assumptions).toEqual(forty!.assumptions);
  });

  it("has the assumption of units that are all alike", () => {
    expect(merge([half!, half!, half!]).assumptions).toEqual(half!.assumptions);
  });

  it("breaks ties as the rubric says", () => {
    const cents = rubricOf([leaf("1", ratio(rate), { max: 1, marks: [doubt("m", { scaled })] })], {
      rules: { tie: "half-even" },
    });
    const units = [0, 8].map((a) => resultOf(cents, { "1": of(a, 1000) }));
    const [assumption] = merge(units).assumptions;
    expect(assumption?.alternatives[0]).toMatchObject({ exact: "1/200", printed: "0.00" });
  });

  it("is what the merger of results by that reading comes to", () => {
    for (const name of ["scaled", "cliff"]) {
      const chosen = [40, 50, 100].map((a) => unit({ "2.2": of(a) }, { "2.2": name }));
      expect(given(merged, "2.2")).toContain(`${name} ${merge(chosen).at("2.2").exact}`);
    }
  });

  it("names the reading that was chosen in all units", () => {
    const chosen = [40, 50].map((a) => unit({ "2.2": of(a) }, { "2.2": "scaled" }));
    const result = merge(chosen);
    expect([result.assumptions[0]?.used, given(result, "2.2")]).toEqual([
      "scaled",
      ["default 9", "cliff 0"],
    ]);
  });

  it("is frozen", () => {
    const [assumption] = merged.assumptions;
    expect([merged.assumptions, assumption, assumption?.alternatives].every(Object.isFrozen)).toBe(
      true,
    );
  });

  it("is not made where no unit makes any", () => {
    expect(merge([unit({}), unit({ "2.1": of(1) })]).assumptions).toEqual([]);
  });
});

describe("a unit that does not touch the clause", () => {
  it.each([
    ["that lacks the fact", {}, "25/4"],
    ["of which only points are known", { "2.2": { points: 15 } }, "55/4"],
    ["to which it does not apply", { "2.2": notApplicable("no ports") }, "25/4"],
    ["without evidence for anything", { "2.2": unevidenced(null, "none") }, "25/4"],
  ])("counts with its own points: one %s", (_, facts, expected) => {
    expect(given(merge([half!, unit(facts)]), "2.2")[0]).toBe(`scaled ${expected}`);
    expect(given(merge([unit(facts), half!]), "2.2")[0]).toBe(`scaled ${expected}`);
  });

  it("takes nothing away from those that do: it is listed and may matter", () => {
    const result = merge([unit({}), half!, unit({})]);
    expect([clauses(result), result.assumptions.map(({ matters }) => matters)]).toEqual([
      ["2.2/m", "2.2/n", "1/m"],
      [true, true, true],
    ]);
  });

  it("counts as nothing where its fact has no evidence under any reading", () => {
    const unproven = unit({ "2.2": unevidenced(of(50), "none") });
    expect(given(merge([half!, unproven]), "2.2")).toEqual(["scaled 25/4", "cliff 0"]);
  });
});

describe("a reading of which one unit knows nothing", () => {
  const reported = unit({ "2.2": { rate: "40%" } });

  it("gives nothing that is known", () => {
    const [assumption] = merge([half!, reported]).assumptions.filter(({ mark }) => mark === "n");
    expect(assumption?.alternatives).toEqual([
      { name: "inverse", label: text("inverse"), points: null, exact: null, printed: null },
    ]);
  });

  it("still gives the mean under the other readings", () => {
    expect(given(merge([half!, reported]), "2.2")).toEqual(["scaled 45/4", "cliff 0"]);
  });

  it("gives nothing in whichever order", () => {
    const found = [merge([half!, reported]), merge([reported, half!])].map((result) =>
      given(result, "2.2", "n"),
    );
    expect(found).toEqual([["inverse null"], ["inverse null"]]);
  });
});

describe("a merged assumption matters", () => {
  const mattersIn = (...facts: readonly object[]): unknown =>
    merge(facts.map((fact) => unit({ "1": fact }))).assumptions.map(({ matters }) => matters);

  it.each([
    ["where it does in any unit", [of(50), of(100)], [true]],
    ["not where it does in none", [of(100), of(0)], [false]],
    ["where it may within a range", [{ a: between(50, 100), b: 100 }, of(100)], [true]],
  ])("%s", (_, facts, expected) => {
    expect([mattersIn(...facts), mattersIn(...[...facts].reverse())]).toEqual([expected, expected]);
  });
});

describe("merged assumptions", () => {
  const units = [unit({ "1": of(50) }), unit({ "2.2": of(50) }), unit({ "2.1": of(50) })];

  it("stand in the order of the law, whatever the order of the units", () => {
    const [one, two, three] = units as [Result, Result, Result];
    const orders = [
      [one, two, three],
      [two, one, three],
      [three, one, two],
      [one, three, two],
    ];
    expect(orders.map((order) => clauses(merge(order)))).toEqual(
      orders.map(() => ["2.2/m", "2.2/n", "1/m"]),
    );
  });

  it("are the same whatever the order of the units", () => {
    expect(merge([...units].reverse()).assumptions).toEqual(merge(units).assumptions);
  });

  it("are made of data alike", () => {
    const stored = JSON.parse(JSON.stringify(units.map((one) => toJSON(one)))) as readonly Result[];
    expect(merge(stored).assumptions).toEqual(merge(units).assumptions);
  });

  it("are those of all units at once where a merger is merged again", () => {
    const again = merge([merge([forty!, half!]), all!]);
    expect(again.assumptions).toEqual(merged.assumptions);
  });

  it("are those of all units at once where a stored merger is merged again", () => {
    const stored = JSON.parse(JSON.stringify(merge([forty!, half!]))) as Result;
    expect(merge([all!, stored]).assumptions).toEqual(merged.assumptions);
  });

  it("count a merger for all its units where it does not touch the clause", () => {
    const pair = merge([unit({ "2.1": of(50) }), unit({ "2.2": { points: 6 } })]);
    // 6 points of one unit of three, and 25/2 of another.
    expect(given(merge([pair, half!]), "2.2")[0]).toBe("scaled 37/6");
  });

  it("know nothing of a reading that a merger knows nothing of", () => {
    const pair = merge([half!, unit({ "2.2": { rate: "40%" } })]);
    expect(given(merge([half!, pair]), "2.2", "n")).toEqual(["inverse null"]);
  });

  it("find the clause of an indicator at any depth", () => {
    const deep = rubricOf([
      groupOf("1", leaf("1.2", ratio(rate)), groupOf("1.1", leaf("1.1.1", ratio(rate)))),
      groupOf("3", groupOf("3.1", leaf("3.1.1", ratio(rate), { marks: [doubt("m", { scaled })] }))),
    ]);
    const pair = [{ "3.1.1": of(40) }, { "3.1.1": { points: 4 } }].map((fact) =>
      resultOf(deep, fact),
    );
    expect(given(merge(pair), "3.1.1")).toEqual(["scaled 7"]);
  });

  it("hold for a formula of several parts", () => {
    const parts = weightedParts(["1/2", ratio(rate)], ["1/2", cliff]);
    const mixed = rubricOf([leaf("1", parts, { marks: [doubt("m", { scaled })] })]);
    const pair = [of(40), of(95)].map((fact) => resultOf(mixed, { "1": fact }));
    expect([merge(pair).exact, given(merge(pair), "1")]).toEqual(["47/4", ["scaled 15"]]);
  });
});
