// Do the maxima and points of Quảng Trị's plan add up? The maxima of its Appendix 2 as the transcription
// shows them, and the printed points of both provinces.

import { verifyTable, type Table } from "@dti/score/audit";
import { decision405, quangBinh2024, quangTri2024, type PrintedFigure } from "@dti/score/rubrics";
import { expect, it } from "vitest";

import { indicatorsOf } from "../../support/tree.js";
import { change, named, told } from "./sample.js";

const placed = ({ printed, lines }: PrintedFigure) => ({
  printed,
  place: `lines ${lines.join("-")}`,
});

/** Rows whose maxima the transcription has lost: 4.2, 5.1 and 6.4. That of 2.4 is read as 30. */
const maximaRead = Object.fromEntries([
  ["total", "1000"],
  ...decision405.children.map(({ code, max }) => [code, String(max)]),
  ...indicatorsOf(decision405)
    .filter(({ code }) => !["4.2", "5.1", "6.4"].includes(code))
    .map(({ code, max }) => [code, code === "2.4" ? "30" : String(max)]),
]) as Table["columns"][number]["figures"];

const points = (published: Readonly<Record<string, PrintedFigure>>) =>
  Object.fromEntries(Object.entries(published).map(([code, one]) => [code, placed(one)]));

const table: Table = {
  columns: [
    { id: "maxima", kind: "maxima", rubric: decision405, figures: maximaRead },
    {
      id: "old Quảng Bình",
      kind: "points",
      rubric: decision405,
      figures: points(quangBinh2024.published),
    },
    {
      id: "old Quảng Trị",
      kind: "points",
      rubric: decision405,
      figures: points(quangTri2024.published),
    },
  ],
};

it("Quảng Trị's plan adds up, but for the 30 that is read for II.4, where only 20 does", () => {
  const { findings } = verifyTable(table);
  expect(findings.map(told)).toEqual([
    "sum maxima 2: 50, not 60, by 10",
    "maximum maxima 2.4: 30, not 20, by 10",
  ]);
  for (const { repairs } of findings) {
    expect(repairs.map(change)).toEqual(["maxima 2.4: 30 to 20"]);
    expect(repairs[0]?.closes.map(named).sort()).toEqual(["maximum maxima 2.4", "sum maxima 2"]);
  }
});

it("A total for Quảng Bình would have to be 464.92", () => {
  const [maxima, first] = table.columns;
  const withTotal = (total: string): Table => ({
    columns: [maxima!, { ...first!, figures: { ...first!.figures, total } }],
  });
  const sums = (total: string) =>
    verifyTable(withTotal(total))
      .findings.filter(({ column }) => column !== "maxima")
      .map(told);
  expect(sums("464,92")).toEqual([]);
  expect(sums("465,95")).toEqual(["sum old Quảng Bình total: 465,95, not 464.92, by 1.03"]);
});
