// Where does Gia Lai's main table contradict itself? Everything that its sums and maxima imply, computed
// from the figures alone, and nothing about the groups that add up.

import { verifyTable, type TableFinding, type TableRepair } from "@dti/score/audit";
import { decision405, draft3530, giaLaiTable2026 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { change, named, told } from "./sample.js";

const { verdict, findings } = verifyTable(giaLaiTable2026);

const find = (name: string): TableFinding => {
  const found = findings.find((one) => named(one) === name);
  if (found === undefined) throw new RangeError(name);
  return found;
};

const firstOf = (name: string): TableRepair | undefined => find(name).repairs[0];

describe("Gia Lai's main table", () => {
  it("contradicts itself in twelve places and leaves one open", () => {
    expect(verdict).toBe("contradicted");
    expect(findings.map(told)).toEqual([
      "sum maxima 1: 200, not 140, by 60",
      "maximum maxima 1.5: 20, not 80, by 60",
      "repeated maxima 1.5: 20, not 80, by 60",
      "sum targets total: 912, not 922, by 10",
      "sum targets 1: 194, not 136, by 58",
      "denominator targets 1.4: 30, not 20, by 10",
      "denominator targets 1.5: 30, not 80, by 50",
      "sum targets 6: 180, not 170, by 10",
      "denominator targets 6.1: 50, not 40, by 10",
      "denominator targets 6.3: 30, not 40, by 10",
      "denominator targets 6.5: 50, not 40, by 10",
      "remainder points-2024 7: 63,99, not 44, by 19.99",
      "sum points-2024 8: 71,22, not 64.84, by 6.38",
    ]);
  });

  it("is mended in three findings by 80 for the maximum of 1.5, as rubric and appendix have it", () => {
    const three = ["sum maxima 1", "maximum maxima 1.5", "repeated maxima 1.5"];
    for (const name of three) {
      expect(find(name).repairs.map(change)).toEqual(["maxima 1.5: 20 to 80"]);
      expect(firstOf(name)?.closes.map(named).sort()).toEqual([...three].sort());
      expect(firstOf(name)?.opens).toEqual([]);
      expect(firstOf(name)?.confirmedBy).toEqual([
        { rubric: draft3530.id, code: "1.5", maximum: "80" },
        {
          column: "maxima",
          code: "1.5",
          part: "figure",
          printing: 1,
          printed: "80",
          place: {
            vi: "Phụ lục, dòng 1.5 (bản chép, dòng 515-579)",
            en: "Appendix, row 1.5 (transcription, lines 515-579)",
          },
        },
      ]);
    }
  });

  it("has a target of group 6 that is mended by 170, with which the total agrees too", () => {
    expect(find("sum targets 6").repairs.map(change)).toEqual([
      "targets 6: 180 to 170",
      "targets 6.3: 20 to 30",
      "targets 6.5: 30 to 40",
    ]);
    expect(find("sum targets 6").repairs.map(({ closes }) => closes.map(named))).toEqual([
      ["sum targets 6", "sum targets total"],
      ["sum targets 6"],
      ["sum targets 6"],
    ]);
    expect(firstOf("sum targets total")).toMatchObject({
      code: "6",
      from: "180",
      to: { printed: "170" },
    });
    expect(find("sum targets total").repairs.map(change).slice(1)).toEqual([
      "targets total: 912 to 922",
      "targets 1: 194 to 184",
      "targets 2: 96 to 86",
      "targets 3: 100 to 90",
      "targets 4: 200 to 190",
      "targets 5: 152 to 142",
    ]);
    // What would break a group that adds up comes last.
    expect(find("sum targets total").repairs.map(({ opens }) => opens.length)).toEqual([
      0, 0, 0, 1, 1, 1, 1,
    ]);
  });

  it("has a target of group 1 that no line explains but 1.5, at 78", () => {
    expect(find("sum targets 1").repairs.map(change)).toEqual([
      "targets 1: 194 to 136",
      "targets 1.5: 20 to 78",
    ]);
    expect(find("sum targets 1").repairs[1]?.opens.map(named)).toEqual([
      "above-maximum targets 1.5",
    ]);
  });

  it("prints targets over maxima of Decision 405, by the indicators that measure the same", () => {
    const whose = findings
      .filter(({ kind }) => kind === "denominator")
      .map(({ code, printed, explainedBy }) => [code, printed, explainedBy]);
    const { id } = decision405;
    expect(whose).toEqual([
      ["1.4", "30", [{ rubric: id, code: "3.5", maximum: "30" }]],
      ["1.5", "30", [{ rubric: id, code: "3.6", maximum: "30" }]],
      ["6.1", "50", [{ rubric: id, code: "8.1", maximum: "50" }]],
      ["6.3", "30", []],
      ["6.5", "50", [{ rubric: id, code: "8.3", maximum: "50" }]],
    ]);
    expect(firstOf("denominator targets 1.4")).toMatchObject({
      part: "denominator",
      from: "30",
      to: { printed: "20" },
    });
  });

  it("has points of 2024 that are mended by 6.38 in the row that is read as 0", () => {
    const { range, repairs } = find("sum points-2024 8");
    expect(range).toEqual({ low: "64.83", high: "65.35" });
    expect(repairs.map(change)).toEqual([
      "points-2024 8.2: 0 to 6.365-6.395 (6.38)",
      "points-2024 8: 71,22 to 64.83-65.35 (64.84)",
      "points-2024 8.1: 38,21 to 44.08-44.6 (44.59)",
      "points-2024 8.3: 26,63 to 32.5-33.02 (33.01)",
    ]);
    expect(repairs[0]?.place).toEqual({
      vi: "Bảng chính, dòng 6.3 (bản chép, dòng 198-200)",
      en: "Main table, row 6.3 (transcription, lines 198-200)",
    });
  });

  it("leaves 19.99 of group 5 to three indicators of Decision 405 that it does not print", () => {
    expect(find("remainder points-2024 7")).toMatchObject({
      computed: "44",
      missing: ["7.3", "7.4", "7.5"],
      remainder: { low: "19.975", high: "20.005", printed: "19.99" },
    });
  });

  it("gives every figure of a finding with its place", () => {
    const placed = findings.flatMap(({ figures }) => figures).map(({ place }) => typeof place);
    expect(new Set(placed)).toEqual(new Set(["object"]));
  });

  it("shows its lost commas where they are kept as read", () => {
    const asRead = { "6.3": "125", "6.9": "2132" };
    const columns = giaLaiTable2026.columns.map((one) =>
      one.id === "points-2024" ? { ...one, figures: { ...one.figures, ...asRead } } : one,
    );
    const lost = verifyTable({ ...giaLaiTable2026, columns }).findings.filter(
      ({ kind }) => kind === "above-maximum",
    );
    expect(lost.map(told)).toEqual([
      "above-maximum points-2024 6.3: 125, not 20, by 105",
      "above-maximum points-2024 6.9: 2132, not 30, by 2102",
    ]);
  });

  it("is verified alike after JSON", () => {
    const stored: unknown = JSON.parse(JSON.stringify(giaLaiTable2026));
    expect(verifyTable(stored as typeof giaLaiTable2026)).toEqual({ verdict, findings });
  });
});
