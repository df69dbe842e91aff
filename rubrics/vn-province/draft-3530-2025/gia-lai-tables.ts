// Does Gia Lai's plan add up? Its main table with maxima, targets and 2024 points as a table that
// `verifyTable` takes, made from the rows as read, beside the maxima of the plan's appendix.

import type { PlacedFigure, Table, TableCell } from "../../../src/audit.js";
import { deepFreeze } from "../../../src/freeze.js";
import type { Text } from "../../../src/index.js";
import { decision405 } from "../decision-405-2025/rubric.js";
import type { Lines } from "../worked-case.js";
import { draft3530 } from "./rubric.js";
import { giaLai2026, type TableFigure, type TargetPlan } from "./worked.js";

/**
 * Rows of the appendix, by code. Its maxima are the ones that the rubric was taken from; those of 5.1
 * and 6.4 are lost in the transcription.
 */
const appendix: Readonly<Record<string, Lines>> = {
  "1": [413, 413],
  "1.1": [414, 421],
  "1.2": [422, 427],
  "1.3": [428, 437],
  "1.4": [466, 513],
  "1.5": [515, 579],
  "1.6": [581, 606],
  "2": [608, 610],
  "2.1": [612, 657],
  "2.2": [658, 670],
  "2.3": [671, 678],
  "2.4": [679, 714],
  "3": [715, 715],
  "3.1": [720, 730],
  "3.2": [731, 739],
  "4": [740, 741],
  "4.1": [742, 795],
  "4.2": [797, 828],
  "4.3": [830, 887],
  "4.4": [889, 923],
  "4.5": [924, 974],
  "4.6": [975, 989],
  "5": [990, 990],
  "5.2": [1004, 1018],
  "5.3": [1019, 1027],
  "5.4": [1028, 1036],
  "6": [1041, 1041],
  "6.1": [1042, 1051],
  "6.2": [1052, 1071],
  "6.3": [1076, 1091],
  "6.5": [1099, 1118],
};

/**
 * Rows whose 2024 points are kept as read: figures that could stand there, against which only sums
 * and formulas speak. Elsewhere a comma is lost, or a sign stands for a digit.
 */
const keptAsRead: readonly string[] = ["2.2", "6.3"];

const asRead = (figure: TableFigure): string => (typeof figure === "string" ? figure : figure.read);

const placed = (printed: string, where: Text, [from, to]: Lines, note?: Text): PlacedFigure => {
  const lines = from === to ? String(from) : `${String(from)}-${String(to)}`;
  const place = {
    vi: `${where.vi} (bản chép, dòng ${lines})`,
    en: `${where.en} (transcription, lines ${lines})`,
  };
  return { printed, place, ...(note && { note }) };
};

/** A figure of the main table, over what stands behind its stroke. */
const inMainTable = (
  { code, lines }: { readonly code: string; readonly lines: Lines },
  figure: TableFigure,
  outOf: TableFigure | null = null,
): PlacedFigure => {
  const parts = outOf === null ? [figure] : [figure, outOf];
  const read = parts.map(asRead).join("/");
  const inferred = parts.map((part) => (typeof part === "string" ? part : part.inferred)).join("/");
  const row = code === "total" ? { vi: "Tổng điểm", en: "Total" } : { vi: code, en: code };
  const where = { vi: `Bảng chính, dòng ${row.vi}`, en: `Main table, row ${row.en}` };
  if (read === inferred) return placed(read, where, lines);
  const note = { vi: `Bản chép đọc “${read}”`, en: `The transcription reads “${read}”` };
  return placed(inferred, where, lines, note);
};

const inAppendix = (code: string, max: number): readonly PlacedFigure[] => {
  const lines = appendix[code];
  const where = { vi: `Phụ lục, dòng ${code}`, en: `Appendix, row ${code}` };
  return lines === undefined ? [] : [placed(String(max), where, lines)];
};

const tableOf = ({ rows, total }: TargetPlan): Table => {
  const nodes = draft3530.children.flatMap((group) =>
    group.kind === "group" ? [group, ...group.children] : [group],
  );
  const again = new Map(nodes.map(({ code, max }) => [code, inAppendix(code, max)]));
  const totalRow = { ...total, code: "total" };
  const maxima: Record<string, TableCell> = { total: inMainTable(totalRow, total.maxDraft) };
  const targets: Record<string, TableCell> = { total: inMainTable(totalRow, total.target) };
  const points: Record<string, TableCell> = {};
  const maxima405: Record<string, TableCell> = {};
  for (const row of rows) {
    const { code, code405, maxDraft, target, points2024, max405 } = row;
    maxima[code] = [inMainTable(row, maxDraft), ...(again.get(code) ?? [])];
    targets[code] = inMainTable(row, target.points, target.outOf);
    if (code405 !== null && points2024 !== null) {
      points[code405] = inMainTable(
        row,
        keptAsRead.includes(code) ? asRead(points2024) : points2024,
      );
    }
    if (code405 !== null && max405 !== null) maxima405[code405] = inMainTable(row, max405);
  }
  return deepFreeze({
    columns: [
      { id: "maxima", kind: "maxima", rubric: draft3530.id, figures: maxima },
      { id: "targets", kind: "targets", rubric: draft3530.id, figures: targets },
      { id: "points-2024", kind: "points", rubric: decision405.id, figures: points },
      { id: "maxima-405", kind: "maxima", rubric: decision405.id, figures: maxima405 },
    ],
    rubrics: [draft3530, decision405],
    locale: "vi",
  });
};

/**
 * Gia Lai's main table as `verifyTable` takes it: maxima of the draft, which the appendix prints again,
 * targets, and the 2024 points and maxima of Decision 405, each with its place.
 */
export const giaLaiTable2026: Table = /* @__PURE__ */ tableOf(giaLai2026);
