// Which figures are not what they have to be? Points above maxima, maxima that are not the rubric's,
// and denominators that are no maxima.

import { awarded } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { groupOf, leaf, rubricOf } from "../../rubric/sample.js";
import { changesOf, column, findingsOf, named, rubric, tableOf, toldOf, tree } from "./sample.js";

/** Another version: "towers" has 35 points there, under 3.1. */
const other = rubricOf([groupOf("3", leaf("3.1", awarded(), { max: 35, key: "towers" }))], {
  version: "w",
});

describe("points", () => {
  it("are not above the rubric's maximum", () => {
    const table = tableOf(column("points", { "1.1": "20", "1.2": "125", "2": "40,6" }));
    expect(toldOf(table)).toEqual([
      "above-maximum points 1.2: 125, not 10, by 115",
      "above-maximum points 2: 40,6, not 40, by 0.6",
    ]);
    expect(changesOf(table)).toEqual(["points 1.2: 125 to 0-10 (10)"]);
  });

  it("may be rounded up to the maximum, but no further", () => {
    expect(toldOf(tableOf(column("points", { "1.1": "20,04", "1.2": "10" })))).toEqual([
      "above-maximum points 1.1: 20,04, not 20, by 0.04",
    ]);
    expect(toldOf(tableOf(column("points", { "1.1": "20,0051" }, { rubric })))).toEqual([
      "above-maximum points 1.1: 20,0051, not 20, by 0.0051",
    ]);
    expect(toldOf(tableOf(column("points", { "1.1": "20,0", "1.2": "10,00" })))).toEqual([]);
  });

  it("are not above the total's or a pillar's maximum", () => {
    expect(toldOf(tableOf(column("targets", { total: "101", P: "102" })))).toEqual([
      "above-maximum targets total: 101, not 100, by 1",
      "above-maximum targets P: 102, not 100, by 2",
    ]);
  });

  it("are not above the maximum that the table prints, which may be the one that is wrong", () => {
    const table = tableOf(column("maxima", { "1.1": "15" }), column("targets", { "1.1": "18" }));
    expect(toldOf(table)).toEqual([
      "maximum maxima 1.1: 15, not 20, by 5",
      "above-maximum targets 1.1: 18, not 15, by 3",
    ]);
    const [, above] = findingsOf(table);
    expect(above?.figures.map(({ column: id }) => id)).toEqual(["targets", "maxima"]);
    expect(above?.repairs).toMatchObject([
      {
        column: "maxima",
        from: "15",
        to: { printed: "20" },
        closes: [above, findingsOf(table)[0]].map((one) => ({ kind: one?.kind })),
      },
      { column: "targets", from: "18", to: { low: "0", high: "15", printed: "15" } },
    ]);
  });

  it("are not above what stands behind their own stroke", () => {
    const table = tableOf(column("targets", { "1.1": "18/2" }));
    expect(findingsOf(table).map(named)).toEqual([
      "above-maximum targets 1.1",
      "denominator targets 1.1",
    ]);
    expect(changesOf(table)).toEqual([
      "targets 1.1 denominator: 2 to 20",
      "targets 1.1: 18 to 0-2 (2)",
    ]);
  });

  it("are not held against what stands behind the stroke elsewhere", () => {
    const table = tableOf(column("targets", { "1.1": ["18", "18/2"] }));
    expect(findingsOf(table).map(named)).toEqual(["denominator targets 1.1"]);
  });

  it("are mended by no single maximum where two are too low", () => {
    const table = tableOf(column("maxima", { "1.1": "15" }), column("targets", { "1.1": "18/2" }));
    const above = findingsOf(table).find(({ kind }) => kind === "above-maximum");
    expect(above?.repairs.map(({ column: id, part }) => [id, part])).toEqual([
      ["targets", "figure"],
    ]);
  });

  it("without a rubric have the printed maximum, which can be raised", () => {
    const table = tableOf(
      column("targets", { "1.1": "18", "1.2": "3" }, { tree }),
      column("maxima", { "1.1": "15" }, { tree }),
    );
    expect(toldOf(table)).toEqual(["above-maximum targets 1.1: 18, not 15, by 3"]);
    expect(changesOf(table)).toEqual([
      "targets 1.1: 18 to 0-15 (15)",
      "maxima 1.1: 15 to 18-null (18)",
    ]);
  });
});

describe("denominators", () => {
  it("are the rubric's maxima, in every printing", () => {
    expect(
      toldOf(tableOf(column("points", { "1.1": "12,5/20", "2": ["30/40", "30/40,0"] }))),
    ).toEqual([]);
    const table = tableOf(column("points", { "1.1": ["12,5/20", "12,5/30"] }));
    expect(toldOf(table)).toEqual(["denominator points 1.1: 30, not 20, by 10"]);
    expect(changesOf(table)).toEqual(["points 1.1 denominator 1: 30 to 20"]);
    expect(changesOf(tableOf(column("points", { "1.1": ["2/19", "2/30"] })))).toEqual([]);
  });

  it("are told whose they are: another rubric's maximum of the same indicator", () => {
    const table = {
      ...tableOf(column("targets", { "1.1": "20/35", "1.2": "5/35" })),
      rubrics: [other, JSON.parse(JSON.stringify(other)) as typeof other],
    };
    expect(toldOf(table)).toEqual([
      "denominator targets 1.1: 35, not 20, by 15",
      "denominator targets 1.2: 35, not 10, by 25",
    ]);
    expect(findingsOf(table).map(({ explainedBy }) => explainedBy)).toEqual([
      [{ rubric: "test/w@1", code: "3.1", maximum: "35" }],
      [],
    ]);
  });

  it("are told to be the printed maximum, where that is wrong as well", () => {
    const table = tableOf(column("maxima", { "1.1": "15" }), column("targets", { "1.1": "9/15" }));
    const [maximum, denominator] = findingsOf(table);
    expect(maximum?.explainedBy).toEqual([]);
    expect(denominator).toMatchObject({
      kind: "denominator",
      explainedBy: [{ column: "maxima", printed: "15" }],
    });
    expect(denominator?.repairs[0]?.confirmedBy).toEqual([
      { rubric: "test/v@1", code: "1.1", maximum: "20" },
    ]);
  });

  it("without a rubric are the printed maximum, or that is wrong", () => {
    const of = (cell: string | string[]) =>
      tableOf(
        column("targets", { "1.1": cell }, { tree }),
        column("maxima", { "1.1": "15" }, { tree }),
      );
    expect(toldOf(of("9/15"))).toEqual([]);
    expect(changesOf(of("9/20"))).toEqual([
      "targets 1.1 denominator: 20 to 15",
      "maxima 1.1: 15 to 20",
    ]);
    expect(findingsOf(of("9/20"))[0]?.repairs[0]?.confirmedBy).toMatchObject([
      { column: "maxima" },
    ]);
    expect(changesOf(of(["9/20", "9/21"]))).toEqual([]);
    expect(toldOf(tableOf(column("targets", { "1.1": "9/15" }, { tree })))).toEqual([]);
  });
});

describe("maxima", () => {
  it("are the rubric's, or another rubric's by mistake", () => {
    const table = {
      ...tableOf(column("maxima", { "1.1": "35", "2.1": "40,0" })),
      rubrics: [rubric, other],
    };
    expect(toldOf(table)).toEqual(["maximum maxima 1.1: 35, not 20, by 15"]);
    expect(findingsOf(table)[0]).toMatchObject({
      explainedBy: [{ rubric: "test/w@1", code: "3.1", maximum: "35" }],
      repairs: [
        {
          from: "35",
          to: { low: "20", high: "20", printed: "20" },
          confirmedBy: [{ rubric: "test/v@1" }],
        },
      ],
    });
  });

  it("of the first column of a tree are those of the tree", () => {
    const table = tableOf(
      column("maxima", { "1.1": "15" }, { tree }),
      column("maxima", { "1.1": "12" }, { tree, id: "again" }),
      column("targets", { "1.1": "14" }, { tree }),
    );
    expect(toldOf(table)).toEqual([]);
  });
});
