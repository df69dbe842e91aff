// What does a merger keep of its units?

import {
  between,
  notApplicable,
  rounded,
  toJSON,
  trace,
  unevidenced,
  type Result,
  type ResultNode,
} from "@dti/score";
import { merge } from "@dti/score/audit";
import { levels, quotient, ratio, share, thresholdToMax } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { doubt, groupOf, leaf, letters, level, rubricOf, text } from "../rubric/sample.js";
import { resultOf } from "../score/sample.js";

const rate = share("a", "b");
const cite = { place: text("row I.1"), wording: "a/b" };
const group = groupOf(
  "2",
  leaf("2.2", ratio(rate), {
    cite,
    marks: [doubt("m", { scaled: thresholdToMax(rate, "80%") })],
  }),
  leaf("2.1", levels("l", { A: 1, B: null }), {
    variables: { ...letters("a", "b"), l: level("A", "B") },
  }),
);
const rubric = rubricOf([{ ...group, cite: { place: text("I") } }, leaf("1", ratio(rate))], {
  context: { address: { label: text("address"), kind: "text" } },
  pillars: [{ code: "CQS", name: text("government"), groups: ["2"] }],
});

const of = (a: number, b = 100) => ({ a, b });
const unit = (facts: object): Result => resultOf(rubric, facts);
const north = unit({ "2.2": of(40), "2.1": { ...of(1), l: "B" }, "1": of(50) });
const south = unit({ "2.2": { ...of(50), note: "as of June" }, "1": of(50) });
const merged = merge([north, south]);

const everyNode = (node: ResultNode): readonly ResultNode[] => [
  node,
  ...node.children.flatMap(everyNode),
];
const nodesOf = (result: Result): readonly ResultNode[] => [
  ...everyNode(result),
  ...Object.values(result.pillars).flatMap(everyNode),
];

describe("the points of the units", () => {
  const mergedPoints = (...facts: readonly unknown[]): unknown =>
    merge(facts.map((fact) => unit({ "2.2": fact }))).at("2.2").merged;

  it("stand at each indicator, most first", () => {
    expect(mergedPoints(of(10), of(90), of(50))).toEqual([
      { points: "18", units: 1 },
      { points: "10", units: 1 },
      { points: "2", units: 1 },
    ]);
  });

  it("are ordered as numbers, not as text", () => {
    expect(mergedPoints(of(1, 3), of(5), of(50))).toMatchObject([
      { points: "10" },
      { points: "20/3" },
      { points: "1" },
    ]);
  });

  it("stand once with how many units had them", () => {
    expect(mergedPoints(of(50), of(90), of(1, 2), { points: 10 }, undefined)).toEqual([
      { points: "18", units: 1 },
      { points: "10", units: 3 },
      { points: "0", units: 1 },
    ]);
  });

  it("are the official ones, whatever the range", () => {
    expect(
      mergedPoints(undefined, unevidenced(of(50), "none"), { rate: between("0%", "100%") }),
    ).toEqual([{ points: "0", units: 3 }]);
  });

  it("are those of one unit that is merged alone", () => {
    expect(mergedPoints(of(50))).toEqual([{ points: "10", units: 1 }]);
  });

  it("make up the mean", () => {
    const { exact, merged: parts = [] } = merge([north, south, south]).at("2.2");
    expect([exact, parts]).toEqual([
      "28/3",
      [
        { points: "10", units: 2 },
        { points: "8", units: 1 },
      ],
    ]);
  });

  it("of a merger are those of the units that it was made of", () => {
    expect(merge([merged, unit({ "2.2": of(45) }), unit({})]).at("2.2").merged).toEqual([
      { points: "10", units: 1 },
      { points: "9", units: 1 },
      { points: "8", units: 1 },
      { points: "0", units: 1 },
    ]);
    const twice = merge([merge([north, south]), merged]).at("2.2").merged;
    expect(merge([merged, merged]).at("2.2").merged).toEqual(twice);
    expect(() => trace(merge([merged, merged, south]))).not.toThrow();
    expect(twice).toEqual([
      { points: "10", units: 2 },
      { points: "8", units: 2 },
    ]);
  });

  it("stand at indicators only, in the tree and in pillars", () => {
    const held = nodesOf(merged).filter((node) => "merged" in node);
    expect(held.map(({ code }) => code)).toEqual(["2.2", "2.1", "1", "2.2", "2.1"]);
  });

  it("stand in no result that is no merger", () => {
    expect(nodesOf(north).some((node) => "merged" in node)).toBe(false);
  });

  it("are frozen", () => {
    const { merged: parts } = merged.at("1");
    expect([parts, parts?.[0]].every(Object.isFrozen)).toBe(true);
  });
});

describe("the range over readings", () => {
  const rangesAt = (result: Result, code: string): readonly unknown[] => {
    const { range, rangeOverReadings } = result.at(code);
    return [range.exact, rangeOverReadings.exact];
  };

  it("is the mean of the units', at both ends", () => {
    expect(rangesAt(merged, "2.2")).toEqual([
      { low: "9", high: "9" },
      { low: "9", high: "45/4" },
    ]);
  });

  it("adds up the tree and in pillars", () => {
    expect(["2", "CQS", "total"].map((code) => rangesAt(merged, code)[1])).toEqual([
      { low: "9", high: "125/4" },
      { low: "9", high: "125/4" },
      { low: "19", high: "165/4" },
    ]);
  });

  it("is the units' where they are all alike", () => {
    for (const node of nodesOf(merge([north, north]))) {
      expect(node.rangeOverReadings).toEqual(north.at(node.code).rangeOverReadings);
    }
  });

  it("holds what the merger of results by another reading comes to", () => {
    const readings = { "2.2": "scaled" };
    const units = [40, 50].map((a) => resultOf(rubric, { "2.2": of(a) }, { readings }));
    expect(merge(units).at("2.2").exact).toBe("45/4");
  });
});

describe("the lists of what did not simply earn its points", () => {
  const facts: readonly object[] = [
    { "2.2": unevidenced(null, "none"), "2.1": { ...of(1), l: "B" }, "1": of(1) },
    { "2.2": of(1), "2.1": notApplicable("no ports"), "1": unevidenced(of(1), "none") },
    { "2.2": notApplicable("no ports"), "2.1": { ...of(1), l: "A" } },
  ];
  const units = facts.map(unit);
  const listsAt = (result: Result, code: string): unknown => {
    const { missing, unevidenced, undecided, notApplicable } = result.at(code);
    return { missing, unevidenced, undecided, notApplicable };
  };

  it("name an indicator where any of the units does, in the order of the law", () => {
    expect(listsAt(merge(units), "total")).toEqual({
      missing: ["1"],
      unevidenced: ["2.2", "1"],
      undecided: ["2.1"],
      notApplicable: ["2.2", "2.1"],
    });
  });

  it("name it at each node, and in pillars", () => {
    const group = {
      missing: [],
      unevidenced: ["2.2"],
      undecided: ["2.1"],
      notApplicable: ["2.2", "2.1"],
    };
    expect(["2", "CQS"].map((code) => listsAt(merge(units), code))).toEqual([group, group]);
  });

  it("name it once, whatever the order of the units", () => {
    const twice = merge([...units, ...units].reverse());
    const codes = ["2.2", "2.1", "1", "2", "CQS", "total"];
    for (const code of codes) expect(listsAt(twice, code)).toEqual(listsAt(merge(units), code));
  });

  it("name it where a merger does that is merged again", () => {
    const again = merge([units[0]!, merge([units[1]!, units[2]!])]);
    expect(listsAt(again, "total")).toEqual(listsAt(merge(units), "total"));
  });
});

describe("a merger", () => {
  it("says where each clause stands", () => {
    expect(["2.2", "2", "1", "total"].map((code) => merged.at(code).cite)).toEqual([
      cite,
      { place: text("I") },
      undefined,
      undefined,
    ]);
    expect("cite" in merged.at("1")).toBe(false);
  });

  it("keeps no facts, notes, reasons or clauses of single units", () => {
    const reasons = [unevidenced(of(1), "none"), notApplicable("no ports")].map((fact) =>
      unit({ "2.2": fact }),
    );
    const kept = nodesOf(merge([south, ...reasons])).flatMap((node) =>
      ["fact", "basis", "note", "reason", "evidence", "source"].filter((name) => name in node),
    );
    expect(kept).toEqual([]);
  });

  it("has no general figures of its own", () => {
    const facts = { "1": of(50) };
    const units = ["north", "south"].map((address) =>
      resultOf(rubric, facts, { context: { address } }),
    );
    expect([units[0]?.context, merge(units).context]).toEqual([{ address: "north" }, {}]);
  });

  it("is the same whatever the order of the units", () => {
    const units = [north, south, unit({}), unit({ "2.2": { rate: rounded("40%") } })];
    expect(merge([...units].reverse())).toEqual(merge(units));
  });

  it("survives being stored, and can be merged again", () => {
    const stored = JSON.parse(JSON.stringify(merged)) as Result;
    expect(stored).toEqual(toJSON(merged));
    expect(merge([stored, north])).toEqual(merge([merged, north]));
  });
});

describe("the warnings of the units", () => {
  const many = rubricOf([
    leaf("1", ratio(quotient("a", "b"))),
    leaf("2", ratio(quotient("a", "b"))),
  ]);
  const above = (...facts: readonly object[]): Result =>
    resultOf(many, Object.fromEntries(facts.map((fact, index) => [String(index + 1), fact])));

  it("stand once each, in the order of the law, whatever the order of the units", () => {
    const first = above({ a: 3, b: 2 }, { a: 9, b: 4 });
    const second = above({ a: 7, b: 4 }, { a: 9, b: 4 });
    const said = ({ warnings }: Result): readonly unknown[] =>
      warnings.map(({ path, details }) => [path[0], details]);
    expect(said(merge([first, second]))).toEqual([
      ["1", { value: "3/2" }],
      ["1", { value: "7/4" }],
      ["2", { value: "9/4" }],
    ]);
    expect(said(merge([second, first]))).toEqual(said(merge([first, second])));
  });
});
