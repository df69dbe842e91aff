// How do judged indicators become a result?

import { notApplicable, unevidenced, type ResultNode } from "@dti/score";
import { levels, ratio, share, type Mark } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { build } from "../../src/score/build.js";
import { groupOf, leaf, level, rubricOf, text } from "../rubric/sample.js";
import { resultOf } from "./sample.js";

const rate = share("a", "b");
const rubric = rubricOf(
  [
    groupOf("1", leaf("1.1", ratio(rate)), leaf("1.2", ratio(rate), { max: 10 })),
    groupOf("2", leaf("2.1", ratio(rate), { max: 30, key: "cables" })),
    leaf("3", levels("l", { A: 1, B: null }), { max: 40, variables: { l: level("A", "B") } }),
  ],
  {
    name: { vi: "Bộ chỉ số", en: "The index" },
    pillars: [
      { code: "CQS", name: text("government"), groups: ["1", "2"] },
      { code: "KTS", name: text("economy"), groups: ["1", "3"] },
    ],
  },
);

const third = { a: 1, b: 3 };
const stateOf = (facts: object, code: string): string => resultOf(rubric, facts).at(code).state;

describe("points", () => {
  const result = resultOf(rubric, {
    "1.1": third,
    "1.2": third,
    "2.1": third,
    "3": { l: "A" },
  });

  it("add up the tree exactly", () => {
    expect(["1.1", "1.2", "1", "2", "3", "total"].map((code) => result.at(code).exact)).toEqual([
      "20/3",
      "10/3",
      "10",
      "10",
      "40",
      "60",
    ]);
  });

  it("are printed from the exact sum", () => {
    expect(["1.1", "1.2", "1"].map((code) => result.at(code).printed)).toEqual([
      "6.67",
      "3.33",
      "10.00",
    ]);
  });

  it("come with the value: points over the maximum", () => {
    expect(JSON.parse(JSON.stringify(result.at("1").value))).toEqual({
      decimal: "0.3333333333333333333333333333333333333333",
      exact: "1/3",
      printed: "0.3333",
    });
  });

  it("come with the maximum", () => {
    expect(["1.1", "1", "total", "CQS"].map((code) => result.at(code).max)).toEqual([
      20, 30, 100, 60,
    ]);
  });

  it("come with their range", () => {
    const { range } = resultOf(rubric, { "1.1": third, "1.2": third });
    expect(JSON.parse(JSON.stringify(range))).toEqual({
      low: "10",
      high: "80",
      exact: { low: "10", high: "80" },
    });
  });
});

describe("nodes", () => {
  const result = resultOf(rubric, {});

  it("stand in the order of the law", () => {
    const codes = (node: ResultNode): readonly unknown[] => [
      node.code,
      ...node.children.map(codes),
    ];
    expect(codes(result)).toEqual(["total", ["1", ["1.1"], ["1.2"]], ["2", ["2.1"]], ["3"]]);
  });

  it("name their kind", () => {
    expect(["total", "1", "1.1", "3", "CQS"].map((code) => result.at(code).kind)).toEqual([
      "total",
      "group",
      "indicator",
      "indicator",
      "pillar",
    ]);
  });

  it("keep their name", () => {
    expect([result.name, result.at("1.1").name]).toEqual([
      { vi: "Bộ chỉ số", en: "The index" },
      { vi: "indicator 1.1", en: "indicator 1.1" },
    ]);
  });

  it("keep their key where they have one", () => {
    expect([result.at("2.1").key, "key" in result.at("1.1")]).toEqual(["cables", false]);
  });
});

describe("marks", () => {
  const mark = (id: string, on: string): Mark => ({
    id,
    on,
    printed: text("printed"),
    used: text("used"),
    because: text("reason"),
  });
  const marked = rubricOf(
    [
      leaf("1", ratio(rate), { marks: [mark("sum", "max")] }),
      leaf("2", ratio(rate), { marks: [mark("name", "name"), mark("rate", "formula")] }),
    ],
    { marks: [mark("years", "years")] },
  );
  const marksOf = ({ marks }: ResultNode): readonly string[] =>
    marks.map(({ code, id }) => `${id} of ${code}`);

  it("stay at their own node, with its code", () => {
    const { children } = resultOf(marked, {});
    expect(children.map(marksOf)).toEqual([["sum of 1"], ["name of 2", "rate of 2"]]);
  });

  it("of the rubric itself stand in every result", () => {
    expect(marksOf(resultOf(marked, {}))).toEqual(["years of total"]);
  });

  it("that the facts touch stand in the result", () => {
    expect(marksOf(resultOf(marked, { "2": third }))).toEqual([
      "years of total",
      "name of 2",
      "rate of 2",
    ]);
  });

  it("stand in the result in the order of the law, a group's before those below it", () => {
    const group = { ...groupOf("1", leaf("1.1", ratio(rate), { marks: [mark("sum", "max")] })) };
    const nested = rubricOf([{ ...group, marks: [mark("title", "name")] }]);
    expect(marksOf(resultOf(nested, { "1.1": third }))).toEqual(["title of 1", "sum of 1.1"]);
  });
});

describe("the state of a group", () => {
  it("is missing while all is", () => {
    expect([stateOf({}, "1"), stateOf({}, "total")]).toEqual(["missing", "missing"]);
  });

  it("is partial while something is missing", () => {
    expect(stateOf({ "1.1": third }, "1")).toBe("partial");
  });

  it("is partial while something is undecided", () => {
    const facts = { "1.1": third, "1.2": third, "2.1": third, "3": { l: "B" } };
    expect([stateOf(facts, "3"), stateOf(facts, "total")]).toEqual(["undecided", "partial"]);
  });

  it("is partial while a group below is", () => {
    expect(stateOf({ "1.1": third, "2.1": third, "3": { l: "A" } }, "total")).toBe("partial");
  });

  it("is scored once everything is", () => {
    expect(stateOf({ "1.1": third, "1.2": third }, "1")).toBe("scored");
  });

  it("is scored where the standings differ and nothing is open", () => {
    const facts = { "1.1": { points: 5 }, "1.2": unevidenced(null, "none") };
    expect(stateOf(facts, "1")).toBe("scored");
  });

  it.each([
    ["awarded", { points: 5 }],
    ["unevidenced", unevidenced(null, "none")],
    ["not-applicable", notApplicable("no ports")],
  ])("is %s where all below agree", (state, fact) => {
    expect(stateOf({ "1.1": fact, "1.2": fact }, "1")).toBe(state);
  });

  it("is undecided where all below agree", () => {
    const open = leaf("1", levels("l", { A: 1, B: null }), { variables: { l: level("A", "B") } });
    expect(resultOf(rubricOf([open]), { "1": { l: "B" } }).state).toBe("undecided");
  });
});

describe("missing", () => {
  it("lists the indicators without a fact in the order of the law", () => {
    const reversed = rubricOf([
      groupOf("9", leaf("9.2", ratio(rate)), leaf("9.1", ratio(rate))),
      leaf("1", ratio(rate)),
    ]);
    expect(resultOf(reversed, { "9.1": third }).missing).toEqual(["9.2", "1"]);
  });

  it("lists at each node what is missing below", () => {
    const result = resultOf(rubric, { "1.1": third });
    expect(["1.1", "1.2", "1", "CQS"].map((code) => result.at(code).missing)).toEqual([
      [],
      ["1.2"],
      ["1.2"],
      ["1.2", "2.1"],
    ]);
  });
});

describe("pillars", () => {
  const result = resultOf(rubric, { "1.1": third, "1.2": third, "3": { l: "A" } });

  it("add up their groups, which they may share", () => {
    const points = Object.values(result.pillars).map(({ exact, max }) => [exact, max]);
    expect(points).toEqual([
      ["10", 60],
      ["50", 70],
    ]);
  });

  it("stand by code, in the order of the rubric", () => {
    expect(Object.keys(result.pillars)).toEqual(["CQS", "KTS"]);
  });

  it("are found by their code as well", () => {
    expect(result.at("KTS")).toBe(result.pillars["KTS"]);
  });

  it("hold the very nodes of the tree", () => {
    expect(result.pillars["KTS"]?.children.map((node) => node === result.at(node.code))).toEqual([
      true,
      true,
    ]);
  });

  it("have a state and what is missing of their own", () => {
    expect([result.at("CQS").state, result.at("CQS").missing, result.at("KTS").state]).toEqual([
      "partial",
      ["2.1"],
      "scored",
    ]);
  });

  it("are none where the rubric has none", () => {
    expect(resultOf(rubricOf([leaf("1", ratio(rate))]), {}).pillars).toEqual({});
  });
});

describe("what nothing was judged of", () => {
  it("is built as missing", () => {
    const frame = { rubric, year: 2026, readings: new Map(), context: {} };
    expect(build(frame, new Map())).toEqual(resultOf(rubric, {}));
  });
});

describe("the result", () => {
  it("says by which rubric, and of which year", () => {
    const { year, rubric: identity } = resultOf(rubric, {}, { year: 2027 });
    expect([year, identity]).toEqual([
      2027,
      {
        id: "test/v@1",
        fingerprint: rubric.fingerprint,
        places: 2,
        valuePlaces: 4,
        rules: rubric.rules,
      },
    ]);
  });

  it("has no merger", () => {
    expect("merger" in resultOf(rubric, {})).toBe(false);
  });
});
