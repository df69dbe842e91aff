// What does an auditor find in plan 2308/KH-UBND? The printed points of both provinces' main indices
// against their printed figures.

import { rounded, type Rounded } from "@dti/score";
import { verify, type Repair, type Verification, type VerifiedNode } from "@dti/score/audit";
import { decision405, quangBinh2024, quangTri2024 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { changesOf, nodeOf as firstOf } from "./sample.js";

const provinces = { quangBinh: quangBinh2024, quangTri: quangTri2024 } as const;
type Province = keyof typeof provinces;

const verifyOf = (province: Province): Verification => {
  const { facts, published, year } = provinces[province];
  return verify(decision405, facts, published, { year });
};

/** The main index of a province, with other facts, published otherwise. */
const nodeOf = (
  province: Province,
  code: string,
  changes: object = {},
  printed = provinces[province].published[code]?.printed,
): VerifiedNode => {
  const { facts, year } = provinces[province];
  return firstOf(decision405, { ...facts, ...changes }, { [code]: printed }, { year });
};

describe("the printed points of eight main indices of two provinces", () => {
  const [qb, qt] = [verifyOf("quangBinh"), verifyOf("quangTri")];

  it.each([
    ["1", "exact", "40", "exact", "40"],
    ["2", "exact", "50", "exact", "50"],
    ["3", "exact", "106.75", "exact", "127.7"],
    ["4", "undetermined", "1.36", "contradicted", "90.13"],
    ["5", "exact", "62.25", "exact", "76.80"],
    ["6", "within-rounding", "69.01", "within-rounding", "93.47"],
    ["7", "undetermined", "18.40", "undetermined", "28.12"],
    ["8", "within-rounding", "74.53", "exact", "107.33"],
  ])("follow from the figures at %s: %s %s, %s %s", (code, first, firstDigits, second, digits) => {
    const [one, other] = [qb, qt].map(({ nodes }) => nodes.find((node) => node.code === code));
    expect([one?.verdict, one?.printed]).toEqual([first, firstDigits]);
    expect([other?.verdict, other?.printed]).toEqual([second, digits]);
  });

  it("are verified as published, in the order of the law, by the rubric and for the year", () => {
    for (const [{ nodes, rubric, year }, { published }] of [
      [qb, quangBinh2024],
      [qt, quangTri2024],
    ] as const) {
      expect([rubric, year]).toEqual(["vn-province/405-2025@1", 2024]);
      expect(nodes.map((node) => [node.code, node.of, node.published])).toEqual(
        Object.entries(published).map(([code, { printed }]) => [code, "points", printed]),
      );
    }
  });

  it("are as good as the worst of them", () => {
    expect([qb.verdict, qt.verdict]).toEqual(["undetermined", "contradicted"]);
  });

  it("have nothing to repair where they hold", () => {
    const holding = [...qb.nodes, ...qt.nodes].filter(
      ({ verdict }) => verdict === "exact" || verdict === "within-rounding",
    );
    expect(holding).toHaveLength(12);
    expect(holding.flatMap(({ repairs }) => repairs)).toEqual([]);
    expect(holding.map(({ outside }) => outside.toString())).toEqual(Array(12).fill("0"));
  });

  it.each([
    ["quangBinh", "3", "106.7336", "106.7636", "0.0014"],
    ["quangTri", "3", "127.6143", "127.7943", "0.0043"],
    ["quangBinh", "5", "62.2475", "62.2525", "0.0000"],
    ["quangTri", "5", "76.7500", "76.8500", "0.0000"],
    ["quangBinh", "6", "68.7318", "69.2919", "0.1781"],
    ["quangTri", "6", "93.3088", "93.6225", "0.0344"],
    ["quangBinh", "8", "74.5218", "74.5439", "0.0071"],
    ["quangTri", "8", "107.3189", "107.3411", "0.0000"],
  ] as const)("of %s at %s may be %s to %s, and are %s away", (province, code, low, high, gap) => {
    const { range, branches, gap: found } = nodeOf(province, code);
    expect(branches).toHaveLength(1);
    expect([range.low, range.high, found].map((one) => one.toFixed(4))).toEqual([low, high, gap]);
  });
});

const changesAt = (repairs: readonly Repair[], code: string) =>
  changesOf(repairs).filter((change) => change.startsWith(code));

describe("main index 4 of the old Quảng Trị", () => {
  it("is contradicted, by 0.124 at the point and 0.068 beyond its rounding", () => {
    const { verdict, gap, outside, exact, published } = nodeOf("quangTri", "4");
    expect([verdict, published, exact, gap.toString(), outside.toString()]).toEqual([
      "contradicted",
      "90,25",
      "45063/500",
      "0.124",
      "0.068",
    ]);
  });

  it("is repaired by 4.6 or by 4.4, and by nothing else", () => {
    expect(changesOf(nodeOf("quangTri", "4").repairs)).toEqual([
      "4.4 rate: 75,63% to [0.75975, 0.76525]",
      "4.6 rate: 50% to [0.5118, 0.513]",
    ]);
  });

  it("leaves less room for 4.4 if 50 % is meant to two decimals", () => {
    const { repairs, outside } = nodeOf("quangTri", "4", { "4.6": { rate: rounded("50,00%") } });
    expect(changesOf(repairs)).toEqual([
      "4.4 rate: 75,63% to [0.762225, 0.762775]",
      "4.6 rate: 50,00% to [0.5118, 0.513]",
    ]);
    expect(outside.toString()).toBe("0.1175");
  });

  it("holds with either of them", () => {
    expect(nodeOf("quangTri", "4", { "4.6": { rate: rounded("51,24%") } }).verdict).toBe("exact");
    expect(nodeOf("quangTri", "4", { "4.4": { rate: rounded("76,25%") } }).verdict).toBe("exact");
    expect(nodeOf("quangTri", "4", { "4.4": { rate: "75.975%" } }).verdict).toBe("within-rounding");
    expect(nodeOf("quangTri", "4", { "4.4": { rate: "75.9749%" } }).verdict).toBe("contradicted");
  });
});

describe("main index 4 of Quảng Bình", () => {
  it("waits for 4.6, which has to lie from 5.60 to 5.72 %", () => {
    const { verdict, missing, undecided, repairs, computed } = nodeOf("quangBinh", "4");
    expect([verdict, missing, undecided]).toEqual(["undetermined", ["4.6"], []]);
    expect(computed.toString()).toBe("1.364");
    expect(changesOf(repairs)).toEqual(["4.6 rate: null to [0.056, 0.0572]"]);
  });

  it("is contradicted by the 5 % of line 365, by 0.010, wherever it belongs", () => {
    const { verdict, outside } = nodeOf("quangBinh", "4", { "4.6": { rate: rounded("5%") } });
    expect([verdict, outside.toString()]).toEqual(["contradicted", "0.01"]);
    const other = nodeOf("quangBinh", "4", { "4.5": { rate: "5%" } });
    expect([other.verdict, other.range.low.toString()]).toEqual(["contradicted", "11.363"]);
  });
});

describe("main index 7", () => {
  it.each<readonly [Province, string]>([
    ["quangBinh", "41.965"],
    ["quangTri", "22.698"],
  ])("of %s waits for 7.1, 7.2 and 7.5, together at most %s", (province, most) => {
    const { verdict, missing, undecided, repairs } = nodeOf(province, "7");
    expect([verdict, missing, undecided]).toEqual(["undetermined", ["7.5"], ["7.1", "7.2"]]);
    expect(changesAt(repairs, "7.1")[0]).toBe(`7.1 points: null to [0, ${most}]`);
    expect(new Set(repairs.map(({ code }) => code))).toEqual(new Set(["7.1", "7.2", "7.5"]));
  });

  it("of Quảng Bình is contradicted in proportion: 7.5 would exceed its 30 points", () => {
    const facts = quangBinh2024.facts;
    const options = { year: 2024, readings: { "7.1": "ratio", "7.2": "ratio" } };
    const [node] = verify(
      decision405,
      facts,
      { "7": quangBinh2024.published["7"]! },
      options,
    ).nodes;
    expect([node?.verdict, node?.outside.toString()]).toEqual(["contradicted", "1.6175"]);
    // Read otherwise, either of the two leaves room for the third.
    expect(changesOf(node!.repairs)).toEqual([
      "7.1 rate: 12,17% to [0.1541, 0.7643]",
      "7.1 threshold: ratio to default",
      "7.1 threshold: ratio to scaled-20",
      "7.1 threshold: ratio to scaled-30",
      expect.stringMatching(/^7\.2 rate: 0,13 to \[0\.18891666\d+, …\)$/),
      "7.2 threshold: ratio to default",
      "7.2 threshold: ratio to scaled-half",
      "7.3 evidence: null to [1.6175, 20]",
    ]);
  });
});

describe("a figure printed otherwise", () => {
  it("100 % for 3.5 of the old Quảng Trị, is contradicted; about 60 % repairs it", () => {
    const changes = { "3.5": { m1: true, rate: "100%" } };
    const { verdict, gap, outside, repairs } = nodeOf("quangTri", "3", changes);
    expect([verdict, gap.toFixed(4), outside.toFixed(4)]).toEqual([
      "contradicted",
      "6.0043",
      "5.9393",
    ]);
    const found = repairs.map((repair) => [
      repair.code,
      repair.kind === "figure" && [repair.to.low.toFixed(4), repair.to.high?.toFixed(4)],
    ]);
    expect(found).toEqual([
      ["3.3", ["0.7312", "0.7345"]],
      ["3.5", ["0.5954", "0.6040"]],
      // No number of platforms is so broken.
      ["3.6", ["4.5838", "4.6142"]],
    ]);
  });

  it.each<readonly [name: string, rate: string | Rounded, outside: string]>([
    ["40 % exactly", "40%", "0.0181"],
    ["40,00 %", rounded("40,00%"), "0.0168"],
  ])("%s for 6.5 of Quảng Bình, is contradicted", (_, rate, outside) => {
    const node = nodeOf("quangBinh", "6", { "6.5": { rate } });
    expect([node.verdict, node.outside.toFixed(4)]).toEqual(["contradicted", outside]);
    expect(new Set(node.repairs.map(({ code }) => code))).toEqual(
      new Set(["6.2", "6.3", "6.5", "6.6", "6.7", "6.8", "6.9"]),
    );
  });
});

describe("what was published", () => {
  const verdictOf = (printed: string) => nodeOf("quangTri", "4", {}, printed).verdict;

  it("holds with each of its digits, as far as it has any", () => {
    const printed = ["90", "90,1", "90,13", "90,1260", "90,12600"];
    expect(printed.map(verdictOf)).toEqual(Array(5).fill("exact"));
  });

  it("is other evidence with one digit more: 90,2 is not 90,20", () => {
    expect(["90,2", "90,20"].map(verdictOf)).toEqual(["within-rounding", "contradicted"]);
    expect(["90,12", "90,18", "90,19"].map(verdictOf)).toEqual([
      "within-rounding",
      "within-rounding",
      "contradicted",
    ]);
  });
});
