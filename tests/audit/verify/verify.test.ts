// What does a verification say? Its verdicts, its numbers, and how a figure may be published.

import { between, rounded } from "@dti/score";
import { verify } from "@dti/score/audit";
import { allOrNothing, awarded, flag, ratio, share } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { worst } from "../../../src/audit/verify/verify.js";
import { flags, groupOf, leaf, rubricOf } from "../../rubric/sample.js";
import { deepFrozen } from "../sample.js";
import { changesOf, nodeOf, nodesOf, spanText } from "./sample.js";

const rate = share("a", "b");
const plain = leaf("1.1", ratio(rate));
const cliff = leaf("1.2", allOrNothing(rate, "50%"));
const yes = leaf("1.2", flag("m"), { variables: flags("m") });

describe("a published figure", () => {
  const rubric = rubricOf([groupOf("1", plain, yes)]);
  const facts = { "1.1": { rate: rounded("50%") }, "1.2": { m: true } };

  it.each([
    ["30", "exact"],
    ["30.0", "exact"],
    ["30.1", "within-rounding"],
    ["30.15", "contradicted"],
    ["30.10", "within-rounding"],
    ["30.11", "contradicted"],
    ["29.900", "within-rounding"],
    ["29.899", "contradicted"],
  ])("%s of 29.9 to 30.1 is %s", (printed, verdict) => {
    expect(nodeOf(rubric, facts, { "1": printed }, { locale: "en" }).verdict).toBe(verdict);
  });

  it("is told with what was computed, how far apart the two are, and what is possible", () => {
    const node = nodeOf(rubric, facts, { "1": { printed: "30,5" } });
    expect(node).toMatchObject({
      code: "1",
      of: "points",
      name: { vi: "group 1", en: "group 1" },
      published: "30,5",
      verdict: "contradicted",
      exact: "30",
      printed: "30.0",
      missing: [],
      undecided: [],
    });
    expect([node.computed, node.gap, node.outside].map(String)).toEqual(["30", "0.5", "0.35"]);
    expect([node.range.exact, node.range.low.toString(), node.range.high.toString()]).toEqual([
      { low: "299/10", high: "301/10" },
      "29.9",
      "30.1",
    ]);
    expect(node.branches.map(spanText)).toEqual(["[29.9, 30.1]"]);
    expect(changesOf(node.repairs)).toEqual(["1.1 rate: 50% to [0.5225, 0.5275]"]);
  });

  it("may be points, a value, or both, of any node", () => {
    const published = {
      value: "75.0%",
      "1.2": { value: { printed: "1" }, points: "20" },
      total: { points: "30", value: "0.75" },
      "1": { value: "0.751" },
    };
    expect(
      nodesOf(rubric, facts, published, { locale: "en" }).map(({ code, of, verdict, printed }) => {
        return [code, of, verdict, printed];
      }),
    ).toEqual([
      ["1", "value", "within-rounding", "0.750"],
      ["1.2", "value", "exact", "1"],
      ["1.2", "points", "exact", "20"],
      ["value", "value", "exact", "75.0%"],
      ["total", "points", "exact", "30"],
      ["total", "value", "exact", "0.75"],
    ]);
  });

  it("that is a value is repaired like points", () => {
    const node = nodeOf(rubric, facts, { value: "0.80" });
    expect([node.verdict, node.gap.toString()]).toEqual(["contradicted", "0.05"]);
    expect(changesOf(node.repairs)).toEqual(["1.1 rate: 50% to [0.59, 0.61]"]);
  });

  it("is repaired by the turn of a flag", () => {
    expect(changesOf(nodeOf(rubric, facts, { "1": "10.0" }).repairs)).toEqual([
      "1.2 m: true to false",
    ]);
    expect(changesOf(nodeOf(rubric, facts, { "1.1": "25" }).repairs)).toEqual([]);
  });

  it("stands in the order of the law, then pillars, then the total", () => {
    const other = rubricOf([groupOf("2", leaf("2.1", awarded())), groupOf("1", plain)], {
      pillars: [{ code: "P", name: { vi: "trụ cột", en: "pillar" }, groups: ["1"] }],
    });
    const published = { total: "1", "1.1": "1", P: "1", "2.1": "1", "1": "1", "2": "1" };
    expect(nodesOf(other, {}, published).map(({ code }) => code)).toEqual([
      "2",
      "2.1",
      "1",
      "1.1",
      "P",
      "total",
    ]);
  });

  it("needs a locale only where it could be read in two ways", () => {
    expect(nodeOf(rubric, facts, { "1": "1.234" }, { locale: "vi" }).gap.toString()).toBe("1204");
    expect(nodeOf(rubric, facts, { "1": "1.234" }, { locale: "en" }).gap.toString()).toBe("28.766");
  });

  it("of a rubric that rounds halves to even is compared as it is printed there", () => {
    const half = { "1.1": { points: "0.125" }, "1.2": { m: false } };
    const verdictBy = (tie: "half-up" | "half-even") =>
      nodesOf(rubricOf([groupOf("1", plain, yes)], { rules: { tie } }), half, {
        "1": "0.12",
        total: "0.13",
      }).map(({ verdict }) => verdict);
    expect(verdictBy("half-up")).toEqual(["within-rounding", "exact"]);
    expect(verdictBy("half-even")).toEqual(["exact", "within-rounding"]);
  });
});

describe("a verification", () => {
  const rubric = rubricOf([groupOf("1", plain, cliff)]);
  const facts = { "1.1": { rate: rounded("33,3%") }, "1.2": { rate: between("40%", "60%") } };
  const verification = verify(rubric, facts, { "1": "6.5", total: "31" }, { year: 2026 });

  it("is frozen, in every part", () => {
    expect(deepFrozen(verification)).toBe(true);
    expect(verification.nodes.some(({ repairs }) => repairs.length > 0)).toBe(true);
  });

  it("is data: JSON keeps it, without exponents", () => {
    const text = JSON.stringify(verification);
    expect(text).not.toMatch(/\de[+-]?\d/);
    expect(JSON.parse(text)).toMatchObject({
      verdict: "contradicted",
      rubric: "test/v@1",
      year: 2026,
      nodes: [{ code: "1", published: "6.5", computed: "6.66", range: { low: "6.65" } }, {}],
    });
  });

  it("writes out even the smallest numbers", () => {
    const small = { "1.1": { rate: "1/30000000" }, "1.2": { rate: "0%" } };
    const { nodes } = verify(rubric, small, { "1": "0.000001" }, { year: 2026 });
    expect(JSON.stringify(nodes)).not.toMatch(/\de[+-]?\d/);
    expect(nodes[0]?.gap.toString()).toMatch(/^0\.00000033333/);
  });

  it("of nothing contradicts nothing", () => {
    expect(verify(rubric, facts, {}, { year: 2026 })).toEqual({
      verdict: "exact",
      rubric: "test/v@1",
      year: 2026,
      nodes: [],
    });
  });

  it("is as good as the worst verdict in it", () => {
    expect(worst(["exact", "undetermined", "within-rounding"])).toBe("undetermined");
    expect(worst(["exact", "within-rounding"])).toBe("within-rounding");
    expect(worst(["undetermined", "contradicted"])).toBe("contradicted");
    expect(worst([])).toBe("exact");
  });

  it("leaves what it was given as it was", () => {
    const given = Object.freeze({ "1": Object.freeze({ printed: "6.5" }) });
    expect(verify(rubric, facts, given, { year: 2026 }).nodes).toHaveLength(1);
  });
});
