// Which indicators are listed, at which node, for which state?

import { between, notApplicable, unevidenced, type Result } from "@dti/score";
import { levels, ratio, share } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { groupOf, leaf, letters, level, rubricOf, text } from "../rubric/sample.js";
import { resultOf } from "./sample.js";

const formula = ratio(share("a", "b", { whenEmpty: "not-applicable" }));
const graded = { variables: { ...letters("a", "b"), l: level("A", "B") } };
const open = (code: string) => leaf(code, levels("l", { A: 1, B: null }), graded);
// Not in the order of their codes: the order of the law is that of the rubric.
const rubric = rubricOf(
  [
    groupOf("9", leaf("9.2", formula), groupOf("9.1", leaf("9.1.1", formula), open("9.1.2"))),
    leaf("2", formula),
    open("1"),
  ],
  {
    pillars: [
      { code: "CQS", name: text("government"), groups: ["2", "9.1"] },
      { code: "KTS", name: text("economy"), groups: ["9"] },
    ],
  },
);

const names = ["missing", "unevidenced", "undecided", "notApplicable"] as const;

const listsAt = (result: Result, code: string): Readonly<Record<string, readonly string[]>> => {
  const node = result.at(code);
  return Object.fromEntries(
    names.flatMap((name) => (node[name].length ? [[name, node[name]]] : [])),
  );
};

const half = { a: 1, b: 2 };
const unproven = unevidenced(half, "none");
const undecided = { a: 1, b: 2, l: "B" };

describe("an indicator", () => {
  it.each([
    ["scored", half, {}],
    ["scored", { a: 0, b: between(0, 1) }, {}],
    ["awarded", { points: 5 }, {}],
    ["missing", undefined, { missing: ["2"] }],
    ["unevidenced", unproven, { unevidenced: ["2"] }],
    ["unevidenced", unevidenced(null, "none"), { unevidenced: ["2"] }],
    ["not-applicable", notApplicable("no ports"), { notApplicable: ["2"] }],
    ["not-applicable", { a: 0, b: 0 }, { notApplicable: ["2"] }],
  ])("that is %s lists itself where it belongs: %j", (state, fact, expected) => {
    const result = resultOf(rubric, { "2": fact });
    expect([result.at("2").state, listsAt(result, "2")]).toEqual([state, expected]);
  });

  it("that is undecided lists itself where it belongs", () => {
    expect(listsAt(resultOf(rubric, { "1": undecided }), "1")).toEqual({ undecided: ["1"] });
  });

  it("that is undecided, but has points, is listed nowhere", () => {
    expect(listsAt(resultOf(rubric, { "1": { ...undecided, points: 5 } }), "1")).toEqual({});
  });

  it("that is undecided, and has no evidence, is unevidenced", () => {
    const result = resultOf(rubric, { "1": unevidenced(undecided, "none") });
    expect(listsAt(result, "1")).toEqual({ unevidenced: ["1"] });
  });
});

describe("a node over others", () => {
  const mixed = resultOf(rubric, {
    "9.2": notApplicable("no ports"),
    "9.1.1": unproven,
    "9.1.2": undecided,
    "1": undecided,
  });

  it("lists what is below it, in the order of the law", () => {
    expect(["9", "9.1", "total"].map((code) => listsAt(mixed, code))).toEqual([
      { unevidenced: ["9.1.1"], undecided: ["9.1.2"], notApplicable: ["9.2"] },
      { unevidenced: ["9.1.1"], undecided: ["9.1.2"] },
      {
        missing: ["2"],
        unevidenced: ["9.1.1"],
        undecided: ["9.1.2", "1"],
        notApplicable: ["9.2"],
      },
    ]);
  });

  it("lists it in a pillar as well, in the order of the law", () => {
    expect(["CQS", "KTS"].map((code) => listsAt(mixed, code))).toEqual([
      { missing: ["2"], unevidenced: ["9.1.1"], undecided: ["9.1.2"] },
      { unevidenced: ["9.1.1"], undecided: ["9.1.2"], notApplicable: ["9.2"] },
    ]);
  });

  it.each([
    ["missing", undefined],
    ["unevidenced", unevidenced(null, "none")],
    ["notApplicable", notApplicable("no ports")],
  ] as const)("lists all as %s where all are", (name, fact) => {
    const codes = ["9.2", "9.1.1", "9.1.2", "2", "1"];
    const result = resultOf(rubric, Object.fromEntries(codes.map((code) => [code, fact])));
    expect(listsAt(result, "total")).toEqual({ [name]: codes });
  });

  it("lists nothing where everything is scored", () => {
    const graded = { ...half, l: "A" };
    const facts = { "9.2": half, "9.1.1": half, "9.1.2": graded, "2": half, "1": graded };
    expect(listsAt(resultOf(rubric, facts), "total")).toEqual({});
  });

  it("has every list, as empty as it may be", () => {
    expect(names.map((name) => mixed.at("9.2")[name])).toEqual([[], [], [], ["9.2"]]);
  });
});
