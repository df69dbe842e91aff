// What has to be computed of a rubric in a year? Nodes after their parts, and indicators in units of the
// last printed digit.

import {
  amount,
  byPeriod,
  defineRubric,
  group,
  indicator,
  ratio,
  share,
  thresholdToMax,
  weightedParts,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { programOf } from "../../src/engine/program.js";
import { counts, label } from "./sample.js";

const leaf = (code: string, max: number) =>
  indicator(code, {
    name: label(code),
    max,
    variables: { ...counts("b", "c"), a: { label: label("a"), partOf: "b" } },
    formula: byPeriod({
      "2025-2027": ratio(share("a", "b")),
      "2028-2030": weightedParts(
        ["1/4", ratio(share("a", "b"))],
        ["3/4", thresholdToMax(amount("c", { name: "count" }), "7")],
      ),
    }),
  });

const rubric = defineRubric({
  family: "test",
  version: "v1",
  revision: 1,
  years: [2025, 2030],
  max: 20,
  places: 3,
  pillars: [
    { code: "P", name: label("P"), groups: ["3", "1"] },
    { code: "Q", name: label("Q"), groups: ["1.2"] },
  ],
  children: [
    group(
      "1",
      { name: label("1"), max: 10 },
      leaf("1.1", 2.5),
      group("1.2", { name: label("1.2"), max: 7.5 }, leaf("1.2.1", 7.5)),
    ),
    leaf("2", 4),
    group("3", { name: label("3"), max: 6 }, leaf("3.1", 0), leaf("3.2", 6)),
  ],
});

describe("programOf", () => {
  const { nodes, year } = programOf(rubric, 2028);

  it("lists nodes after their parts, then the total, then pillars", () => {
    const codes = nodes.map(({ code }) => code);
    expect(codes).toEqual(["1.1", "1.2.1", "1.2", "1", "2", "3.1", "3.2", "3", "total", "P", "Q"]);
    for (const [place, { parts }] of nodes.entries()) {
      for (const part of parts) expect(part).toBeLessThan(place);
    }
    const partsOf = (code: string) =>
      nodes.find((node) => node.code === code)?.parts.map((part) => codes[part]);
    expect(partsOf("1")).toEqual(["1.1", "1.2"]);
    expect(partsOf("total")).toEqual(["1", "2", "3"]);
    // In the order of the law, whatever the pillar says: a sum of doubles depends on it.
    expect(partsOf("P")).toEqual(["1", "3"]);
    expect(partsOf("Q")).toEqual(["1.2"]);
  });

  it("keeps what an indicator earns at most, exactly", () => {
    const mostOf = (code: string) => nodes.find((node) => node.code === code)?.leaf?.most;
    expect([mostOf("1.1"), mostOf("2"), mostOf("3.1")]).toEqual([
      [2500n, 1n],
      [4000n, 1n],
      [0n, 1n],
    ]);
    expect(mostOf("1")).toBeUndefined();
  });

  it("takes the formula of the year", () => {
    const measuresIn = (when: number) =>
      programOf(rubric, when).nodes[0]?.leaf?.measures.map(({ name }) => name);
    expect(year).toBe(2028);
    expect(measuresIn(2027)).toEqual(["rate"]);
    expect(measuresIn(2028)).toEqual(["rate", "count"]);
    expect(nodes[0]?.leaf?.terms).toHaveLength(2);
  });

  it("knows which letters are part of others", () => {
    expect(nodes[0]?.leaf?.links).toEqual([["a", "b"]]);
  });
});
