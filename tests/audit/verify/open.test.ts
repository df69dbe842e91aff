// What if a figure is not all that there is to know? Facts that are missing, undecided, unproven or do
// not apply; doubtful clauses; nodes without points.

import { notApplicable, rounded, unevidenced, type Rubric } from "@dti/score";
import {
  allOrNothing,
  levels,
  quotient,
  ratio,
  share,
  thresholdToMax,
  type RubricNode,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { doubt, groupOf, leaf, level, rubricOf } from "../../rubric/sample.js";
import { changesOf, nodeOf, nodesOf } from "./sample.js";

const rate = share("a", "b");
const plain = leaf("1.1", ratio(rate));
const cliff = leaf("1.2", allOrNothing(rate, "50%"));

const over = (...children: readonly RubricNode[]): Rubric => rubricOf([groupOf("1", ...children)]);

describe("what is not known", () => {
  const rubric = over(plain, cliff);

  it("leaves a figure undetermined that some of it would bring about", () => {
    const node = nodeOf(rubric, { "1.1": { rate: "50%" } }, { "1": "30" });
    expect([node.verdict, node.missing, node.computed.toString()]).toEqual([
      "undetermined",
      ["1.2"],
      "10",
    ]);
    expect(changesOf(node.repairs)).toEqual(["1.2 rate: null to [0.5, 1]"]);
  });

  it("is told in points where no rate would bring the figure about", () => {
    const node = nodeOf(rubric, { "1.1": { rate: "50%" } }, { "1": "17" });
    expect(changesOf(node.repairs)).toEqual(["1.2 points: null to [6.5, 7.5]"]);
  });

  it("leaves a figure contradicted that nothing would bring about", () => {
    const node = nodeOf(rubric, { "1.1": { rate: "50%" } }, { "1": "31" });
    expect([node.verdict, node.outside.toString()]).toEqual(["contradicted", "0.5"]);
    expect(changesOf(node.repairs)).toEqual(["1.1 rate: 50% to [0.525, 1]"]);
  });

  it("does not disturb a figure that holds with 0", () => {
    expect(nodeOf(rubric, { "1.1": { rate: "50%" } }, { "1": "10" }).verdict).toBe("exact");
  });

  it("is told of each open indicator, given anything that the others may be", () => {
    const open = over(
      plain,
      cliff,
      leaf("1.3", levels("m", { A: 1, B: null }), { variables: { m: level("A", "B") } }),
    );
    const node = nodeOf(open, { "1.1": { rate: "50%" }, "1.3": { m: "B" } }, { "1": "45" });
    expect([node.verdict, node.missing, node.undecided]).toEqual([
      "undetermined",
      ["1.2"],
      ["1.3"],
    ]);
    expect(changesOf(node.repairs)).toEqual([
      "1.2 rate: null to [0.5, 1]",
      "1.3 points: null to [14.5, 20]",
    ]);
  });
});

describe("what does not count", () => {
  const rubric = over(plain, leaf("1.2", ratio(rate)));

  it("would have to be accepted, and to earn as much as it can", () => {
    const facts = { "1.1": { rate: "50%" }, "1.2": unevidenced({ rate: rounded("80%") }, "none") };
    const node = nodeOf(rubric, facts, { "1": "26" });
    expect([node.verdict, node.range.exact]).toEqual(["contradicted", { low: "10", high: "10" }]);
    expect(changesOf(node.repairs)).toEqual(["1.2 evidence: null to [15.9, 16.1]"]);
  });

  it("would have to apply, and to earn any points", () => {
    const facts = { "1.1": { rate: "50%" }, "1.2": notApplicable("none here") };
    expect(changesOf(nodeOf(rubric, facts, { "1": "26" }).repairs)).toEqual([
      "1.2 applicability: null to [15.5, 16.5]",
    ]);
  });
});

describe("a reading", () => {
  const doubtful = leaf("1.1", allOrNothing(rate, "80%"), {
    marks: [doubt("threshold", { scaled: ratio(rate), lenient: allOrNothing(rate, "40%") })],
  });

  it("is named where it gives what was published", () => {
    const node = nodeOf(over(doubtful), { "1.1": { rate: "50%" } }, { "1.1": "10" });
    expect(changesOf(node.repairs)).toEqual(["1.1 threshold: default to scaled"]);
    const other = nodeOf(over(doubtful), { "1.1": { rate: "50%" } }, { "1.1": "20" });
    expect(changesOf(other.repairs)).toEqual([
      "1.1 rate: 50% to [0.8, 1]",
      "1.1 threshold: default to lenient",
    ]);
  });

  it("that was chosen may have to be the rubric's own", () => {
    const options = { readings: { "1.1": "lenient" } };
    const node = nodeOf(over(doubtful), { "1.1": { rate: "50%" } }, { "1.1": "0" }, options);
    expect(changesOf(node.repairs)).toEqual([
      "1.1 rate: 50% to [0, 0.4)",
      "1.1 threshold: lenient to default",
    ]);
  });
});

describe("a reading that is tried", () => {
  const inverse = quotient("b", "a", { name: "inverse" });
  const marks = [
    doubt("inverse", { inverse: ratio(inverse) }),
    doubt("scale", { half: thresholdToMax(rate, "50%") }),
  ];
  const rubric = over(leaf("1.1", ratio(rate), { marks }), leaf("1.2", ratio(rate), { marks }));
  const facts = { "1.1": { a: 1, b: 4 }, "1.2": { rate: "25%" } };

  it("is tried once for all figures that it would change", () => {
    const published = { "1": "15", "1.1": "10", "1.2": "10", total: "15" };
    const readings = nodesOf(rubric, facts, published).map(({ repairs }) =>
      changesOf(repairs.filter(({ kind }) => kind === "reading")),
    );
    expect(readings).toEqual([
      ["1.1 scale: default to half", "1.2 scale: default to half"],
      ["1.1 scale: default to half"],
      ["1.2 scale: default to half"],
      ["1.1 scale: default to half", "1.2 scale: default to half"],
    ]);
  });

  it("is none where the fact lacks what it needs", () => {
    const { repairs } = nodeOf(rubric, facts, { "1": "25" });
    expect(changesOf(repairs.filter(({ kind }) => kind === "reading"))).toEqual([
      "1.1 inverse: default to inverse",
    ]);
  });

  it("leaves the other readings as they were chosen", () => {
    const options = { readings: { "1.1/scale": "half", "1.2": "half" } };
    const { repairs, range } = nodeOf(rubric, facts, { "1": "15" }, options);
    expect(range.exact).toEqual({ low: "20", high: "20" });
    expect(changesOf(repairs.filter(({ kind }) => kind === "reading"))).toEqual([
      "1.1 scale: half to default",
      "1.2 scale: half to default",
    ]);
  });
});

describe("a node without points", () => {
  const rubric = rubricOf([
    groupOf("1", plain),
    groupOf("2", leaf("2.1", ratio(rate), { max: 0 })),
  ]);

  it("has the value 0, and nothing to repair", () => {
    const published = { "2.1": "0", "2": { points: "0.5", value: "0.00" }, "1": "0", total: "0" };
    const nodes = nodesOf(rubric, { "2.1": { rate: "50%" } }, published);
    expect(nodes.map(({ code, verdict, repairs }) => [code, verdict, repairs.length])).toEqual([
      ["1", "exact", 0],
      ["2", "contradicted", 0],
      ["2", "exact", 0],
      ["2.1", "exact", 0],
      ["total", "exact", 0],
    ]);
  });

  it("leaves no figure open, though its fact is missing", () => {
    const node = nodeOf(rubric, { "1.1": { rate: rounded("50%") } }, { total: "10.05" });
    expect([node.verdict, node.missing]).toEqual(["within-rounding", ["2.1"]]);
    expect(nodeOf(rubric, {}, { "2": { value: "0.1" } })).toMatchObject({
      verdict: "contradicted",
      repairs: [],
    });
  });
});
