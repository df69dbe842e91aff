// What is the address of a step? The node's code, then a word for each step down to it.

import { notApplicable, trace, type ResultNode } from "@dti/score";
import { merge } from "@dti/score/audit";
import { decision405, quangTri2024 } from "@dti/score/rubrics";
import { score } from "@dti/score";
import { checklist, flag, ratio, share, weightedParts } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { flags, letters, ofOne } from "../rubric/sample.js";
import { resultOf } from "../score/sample.js";
import { commune, facts, nodeOf } from "./sample.js";
import { stepsIn } from "./told.js";

const addresses = (node: ResultNode): readonly string[] => stepsIn(trace(node)).map(({ at }) => at);

describe("the addresses", () => {
  it.each([
    [
      "a measure of letters",
      nodeOf("1.4", { a: 3, b: 4 }),
      ["1.4/formula", "1.4/formula/rate", "1.4/formula/rate/a", "1.4/formula/rate/b"],
    ],
    ["a measure as reported", nodeOf("1.4", { rate: "75%" }), ["1.4/formula", "1.4/formula/rate"]],
    ["a flag", nodeOf("2.1", { m1: true }), ["2.1/formula", "2.1/formula/m1"]],
    ["a level", nodeOf("2.2", { l: "A" }), ["2.2/formula", "2.2/formula/l"]],
    [
      "periods",
      nodeOf("2.5", { rate: "50%" }, { year: 2028 }),
      ["2.5/formula", "2.5/formula/2028", "2.5/formula/2028/rate"],
    ],
    [
      "parts, and periods and parts in them",
      nodeOf("2.4", { m1: true, m2: false, onTime: "90%", satisfied: "1/2" }),
      [
        "2.4/formula",
        "2.4/formula/1",
        "2.4/formula/1/1",
        "2.4/formula/1/1/m1",
        "2.4/formula/1/2",
        "2.4/formula/1/2/m2",
        "2.4/formula/2",
        "2.4/formula/2/2026",
        "2.4/formula/2/2026/onTime",
        "2.4/formula/3",
        "2.4/formula/3/satisfied",
      ],
    ],
    ["no formula", nodeOf("2.6", { points: 5 }), ["2.6/points"]],
    ["what does not apply", nodeOf("2.7", { a: 0, b: 0 }), ["2.7/a", "2.7/b"]],
    ["what is said not to apply", nodeOf("2.7", notApplicable("none")), []],
    [
      "what other readings read",
      nodeOf("2.6", { a: 3, b: 20 }),
      ["2.6/formula", "2.6/unread/rate", "2.6/unread/rate/a", "2.6/unread/rate/b"],
    ],
  ])("of %s lead down to it", (_, node, expected) => {
    expect(addresses(node)).toEqual([node.code, ...expected]);
  });

  it("of a group's indicators are their codes", () => {
    const result = resultOf(commune(), facts, { context: { households: 500 } });
    expect(trace(result.at("2")).steps.map(({ at }) => at)).toEqual(
      result.at("2").children.map(({ code }) => code),
    );
  });

  it("of merged units count them", () => {
    const results = [1, 2].map((a) => resultOf(commune(), { "1.2": { a } }));
    expect(addresses(merge(results).at("1.2"))).toEqual(["1.2", "1.2/units-1", "1.2/units-2"]);
  });

  it("are told apart, also where a letter is called like a step", () => {
    const rubric = ofOne(weightedParts(["1/2", flag("m1")], ["1/2", ratio(share("a", "b"))]), {
      variables: { ...letters("a", "b"), ...flags("m1", "formula", "unread") },
    });
    const fact = { a: 1, b: 2, m1: true, formula: true, unread: false };
    const found = addresses(resultOf(rubric, { "1": fact }).at("1"));
    expect(found).toContain("1/unread/formula");
    expect(new Set(found).size).toBe(found.length);
  });

  it("are never the same twice, in a whole result", () => {
    const own = resultOf(commune(), facts, { context: { households: 500 } });
    const quangTri = score(decision405, quangTri2024.facts, { year: 2024 });
    for (const result of [own, quangTri, merge([quangTri, quangTri])]) {
      const found = addresses(result);
      expect(new Set(found).size).toBe(found.length);
    }
  });

  it("of an indicator are the same, traced alone or within the whole", () => {
    const rubric = ofOne(checklist("m1", "m2"), { variables: flags("m1", "m2") });
    const result = resultOf(rubric, { "1": { m1: true, m2: true } });
    expect(addresses(result).slice(1)).toEqual(addresses(result.at("1")));
  });
});
