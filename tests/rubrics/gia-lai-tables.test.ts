// Is Gia Lai's table what its plan prints? Each figure is compared with the rows as transcribed, and
// those of the appendix with its lines.

import type { PlacedFigure, TableCell } from "@dti/score/audit";
import {
  decision405,
  draft3530,
  giaLai2026,
  giaLaiTable2026,
  type TableFigure,
} from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { figure } from "./gia-lai-table.js";
import { numeralsIn, transcriptionOf } from "./transcription.js";

const { columns, rubrics } = giaLaiTable2026;
const { count, excerpt } = transcriptionOf(giaLai2026.document);

const printings = (cell: TableCell | undefined): readonly PlacedFigure[] =>
  (Array.isArray(cell) ? cell : [cell]) as readonly PlacedFigure[];

const figuresOf = (id: string) => {
  const found = columns.find((one) => one.id === id);
  return Object.entries(found?.figures ?? {}).map(
    ([code, cell]) => [code, printings(cell)] as const,
  );
};

const linesOf = ({ place }: PlacedFigure): readonly [number, number] => {
  const en = typeof place === "object" ? place.en : "";
  const [, from = "", to = from] = /lines (\d+)(?:-(\d+))?\)$/.exec(en) ?? [];
  return [Number(from), Number(to || from)];
};

const over = (points: TableFigure, outOf: TableFigure | null): string =>
  outOf === null ? figure(points) : `${figure(points)}/${figure(outOf)}`;

const all = columns.flatMap(({ id }) => figuresOf(id).flatMap(([, cells]) => cells));

describe("Gia Lai's table", () => {
  it("has a column for each of the four that are printed, by the rubric that it is of", () => {
    expect(columns.map(({ id, kind, rubric }) => [id, kind, rubric])).toEqual([
      ["maxima", "maxima", draft3530.id],
      ["targets", "targets", draft3530.id],
      ["points-2024", "points", decision405.id],
      ["maxima-405", "maxima", decision405.id],
    ]);
    expect(rubrics).toEqual([draft3530, decision405]);
  });

  it("has the figures of every row", () => {
    const { rows, total } = giaLai2026;
    const own = (id: string) =>
      new Map(figuresOf(id).map(([code, [cell]]) => [code, cell?.printed]));
    expect(own("maxima")).toEqual(
      new Map([
        ["total", total.maxDraft],
        ...rows.map(({ code, maxDraft }) => [code, figure(maxDraft)] as const),
      ]),
    );
    expect(own("targets")).toEqual(
      new Map([
        ["total", total.target],
        ...rows.map(({ code, target }) => [code, over(target.points, target.outOf)] as const),
      ]),
    );
    expect(own("maxima-405")).toEqual(
      new Map(
        rows.flatMap(({ code405, max405 }) =>
          code405 && max405 ? [[code405, figure(max405)] as const] : [],
        ),
      ),
    );
  });

  it("has the points of 2024 as the print must have had them, but for two that only sums speak against", () => {
    const points = new Map(figuresOf("points-2024").map(([code, [cell]]) => [code, cell?.printed]));
    const rows = giaLai2026.rows.filter(({ points2024 }) => points2024 !== null);
    expect(points.size).toBe(rows.length);
    const departs = rows.filter(
      ({ code405, points2024 }) => points.get(code405 ?? "") !== figure(points2024 ?? ""),
    );
    expect(
      departs.map(({ code, code405, points2024 }) => [code, points.get(code405 ?? ""), points2024]),
    ).toEqual([
      ["2.2", "5", { read: "5", inferred: "15" }],
      ["6.3", "0", { read: "0", inferred: "6,38" }],
    ]);
  });

  it("notes what the transcription reads where that is something else", () => {
    const notes = all.flatMap(({ printed, note }) =>
      typeof note === "object" ? [[printed, note.en]] : [],
    );
    expect(notes).toEqual([
      ["50", "The transcription reads “>0”"],
      ["50", "The transcription reads “>0”"],
      ["50/50", "The transcription reads “50/30”"],
      ["50/50", "The transcription reads “S0/50”"],
      ["21,43", "The transcription reads “21.43”"],
      ["5,40", "The transcription reads “5 4o”"],
      ["12,5", "The transcription reads “125”"],
      ["21,32", "The transcription reads “2132”"],
      ["50", "The transcription reads “>0”"],
    ]);
  });

  it("prints again the maxima of the appendix, which are the rubric's, at lines that hold them", () => {
    const again = figuresOf("maxima").flatMap(([code, [, cell]]) =>
      cell ? [[code, cell] as const] : [],
    );
    expect(again).toHaveLength(31);
    const nodes = draft3530.children.flatMap((node) =>
      node.kind === "group" ? [node, ...node.children] : [node],
    );
    const absent = nodes.filter(({ code }) => !again.some(([other]) => other === code));
    // ">0" and "0" in the transcription.
    expect(absent.map(({ code }) => code)).toEqual(["5.1", "6.4"]);
    for (const [code, cell] of again) {
      expect([code, cell.printed]).toEqual([
        code,
        String(nodes.find((node) => node.code === code)?.max),
      ]);
      expect([code, numeralsIn(excerpt(linesOf(cell))).includes(cell.printed)]).toEqual([
        code,
        true,
      ]);
    }
  });

  it("says of every figure where it stands, in both languages", () => {
    expect(all).toHaveLength(34 + 31 + 34 + 23 + 24);
    for (const cell of all) {
      const [from, to] = linesOf(cell);
      expect(1 <= from && from <= to && to <= count).toBe(true);
      const vi = typeof cell.place === "object" ? cell.place.vi : "";
      expect(vi).toMatch(/^(Bảng chính|Phụ lục), dòng .+ \(bản chép, dòng \d+(-\d+)?\)$/);
      expect(vi).toBe(vi.normalize("NFC"));
    }
  });

  it("is plain data that nobody can change", () => {
    const unfrozen = (value: unknown): boolean =>
      typeof value === "object" &&
      value !== null &&
      (!Object.isFrozen(value) || Object.values(value).some(unfrozen));
    expect(unfrozen(giaLaiTable2026)).toBe(false);
    expect(JSON.parse(JSON.stringify(giaLaiTable2026))).toEqual(giaLaiTable2026);
  });
});
