// Is Gia Lai's plan what was printed? Rows, agencies, figures and doubts against the transcription; and
// what is found in it against what is known to contradict itself.

import { lintPlan, type Assignment } from "@dti/score/plan";
import { decision405, draft3530, giaLaiPlan2026, giaLaiTable2026 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { transcribed, type AppendixRow, type MainRow } from "./plans-transcribed.js";
import { areLines, likeness, transcriptionOf } from "./transcription.js";

const plan = giaLaiPlan2026;
const { mainTable, appendix } = transcribed.giaLai;
const indicators = appendix.filter(({ is_group }) => !is_group);
const mainRow = (code: string): MainRow => mainTable.find((row) => row.code === code)!;
const appendixRow = (code: string): AppendixRow => appendix.find((row) => row.code === code)!;
const rowOf = (code: string): Assignment => plan.assignments[code]!;

const named = (ids: readonly string[] = []): readonly string[] =>
  ids.map((id) => plan.agencies[id]?.vi ?? "");

const printed = (cell: unknown): unknown =>
  Array.isArray(cell)
    ? cell.map(printed)
    : typeof cell === "object" && cell !== null && "printed" in cell
      ? cell.printed
      : cell;

describe("Gia Lai's plan", () => {
  it("has the 27 rows of the appendix, six groups and the total", () => {
    expect(Object.keys(plan.assignments)).toEqual(indicators.map(({ code }) => code));
    expect(Object.keys(plan.assignments)).toHaveLength(27);
    expect(Object.keys(plan.groups)).toEqual(["1", "2", "3", "4", "5", "6", "total"]);
  });

  it.each(indicators)("names the agencies and times of $code as printed", (row) => {
    const { lead, implementing, cadence } = rowOf(row.code);
    expect(named(lead)).toEqual(row.lead_agencies);
    expect(named(implementing)).toEqual(row.implementing_agencies);
    expect(cadence?.vi ?? null).toBe(row.cadence);
  });

  it.each(indicators.filter(({ code }) => code !== "4.1"))("words the goal of $code", (row) => {
    expect(rowOf(row.code).goal?.wording?.vi).toBe(row.goal_text);
  });

  it("words the goal of 4.1 in full, which the transcription shortens", () => {
    const wording = rowOf("4.1").goal?.wording?.vi ?? "";
    expect(likeness(appendixRow("4.1").goal_text ?? "", wording)).toBeGreaterThan(0.8);
  });

  it("has every agency of the appendix and no other", () => {
    const all = [...appendix, ...(appendixRow("2.4").sub_items ?? [])];
    const names = all.flatMap((row) => [...row.lead_agencies, ...row.implementing_agencies]);
    const own = Object.values(plan.agencies).map(({ vi }) => vi);
    expect(own.sort()).toEqual([...new Set(names)].sort());
  });

  it("divides 2.4 into five tasks that have no points", () => {
    const { sub_items: parts = [] } = appendixRow("2.4");
    const tasks = rowOf("2.4").subtasks ?? [];
    expect(
      tasks.map(({ task, lead, implementing, cadence, lines }) => ({
        text_vi: task?.vi,
        lead_agencies: named(lead),
        implementing_agencies: named(implementing),
        cadence: cadence?.vi,
        lines,
      })),
    ).toEqual(
      parts.map(({ text_vi, lead_agencies, implementing_agencies, cadence, source_lines }) => ({
        text_vi,
        lead_agencies,
        implementing_agencies,
        cadence,
        lines: [source_lines],
      })),
    );
  });

  it("has maxima and targets as its tables print them", () => {
    const [maxima, targets] = giaLaiTable2026.columns;
    const rows = { ...plan.groups, ...plan.assignments };
    for (const [code, row] of Object.entries(rows)) {
      expect(row.max, code).toEqual(maxima?.figures[code]);
      expect(row.target, code).toEqual(targets?.figures[code]);
      expect([printed(row.max)].flat()[0], code).toBe(String(mainRow(code).max_draft));
      expect(printed(row.target), code).toBe(mainRow(code).target_text);
    }
  });

  it("has the points of 2024 beside the code and the maximum of Decision 405", () => {
    for (const { code, score_2024, score_2024_ocr, max_405 } of mainTable) {
      const row = { ...plan.groups, ...plan.assignments }[code];
      const points = row?.before?.points.replace(",", ".");
      const expected = score_2024_ocr ?? score_2024;
      if (expected === null) expect(row?.before, code).toBeUndefined();
      else {
        expect(Number(points), code).toBe(Number(expected));
        expect(Number(row?.before?.max), code).toBe(max_405);
        expect(row?.before?.year).toBe(2024);
      }
    }
  });

  it("cites the lines of both tables", () => {
    for (const { code } of indicators) {
      const lines = [mainRow(code).source_lines, appendixRow(code).source_lines];
      expect(rowOf(code).lines, code).toEqual(lines);
    }
  });

  it("has a doubt where the transcription has one, or where its figures contradict each other", () => {
    const others = ["1.3", "4.1", "6.1", "6.5", "4.5", "4.3"];
    for (const { code } of indicators) {
      const isDoubtful = mainRow(code).doubt !== "" || appendixRow(code).doubt !== "";
      const doubts = rowOf(code).doubts ?? [];
      if (isDoubtful) expect(doubts.length, code).toBeGreaterThan(0);
      else if (!others.includes(code)) expect(doubts, code).toEqual([]);
    }
  });

  it("says the ranks that it aims at, and when it is reviewed", () => {
    expect(plan.rankTargets.map(({ year, first }) => [year, first])).toEqual([
      [2025, 20],
      [2026, 15],
    ]);
    expect(plan.reviews).toMatchObject({ everyMonths: 6, beforeDay: 15, lines: [[349, 351]] });
    const weak = plan.remarks.filter(({ on }) => on !== undefined);
    expect(weak).toHaveLength(transcribed.giaLai.weakPoints);
  });

  it("cites lines of the transcription that hold its words", () => {
    const { count, excerpt } = transcriptionOf(plan.document! as never);
    const texts = [
      ...Object.values(plan.groups).flatMap(({ subtasks = [] }) => subtasks),
      ...(rowOf("2.4").subtasks ?? []),
    ].map(({ task, lines }) => [task?.vi ?? "", lines] as const);
    const all = [
      ...texts,
      ...plan.remarks.map(({ wording, lines }) => [wording.vi, lines] as const),
    ];
    expect(all.length).toBeGreaterThan(40);
    for (const [wording, lines = []] of all) {
      expect(lines.length, wording).toBeGreaterThan(0);
      expect(lines.every((pair) => areLines(pair, count))).toBe(true);
      expect(likeness(wording, lines.map(excerpt).join("\n")), wording).toBeGreaterThan(0.3);
    }
  });
});

describe("What is found in Gia Lai's plan", () => {
  const { findings, figures, owners, aims, doubts } = lintPlan(draft3530, plan, {
    others: [decision405],
  });

  it("is what is blank in the appendix, and what goals earn", () => {
    expect(findings.map(({ code, path }) => [code, ...path.slice(1)].join(" "))).toEqual([
      "left_blank 2.4 lead",
      "left_blank 2.4 implementing",
      "left_blank 2.4 due",
      "left_blank 4.1 due",
      "left_blank 6.4 lead",
      "goal_below_max 1.3 goal",
      "goal_below_max 2.4 goal",
      "goal_not_target 5.1 goal",
      "goal_below_max 5.4 goal",
      "goal_not_target 5.4 goal",
      "goal_not_target 6.3 goal",
      "goal_not_target 6.5 goal",
    ]);
  });

  it("is every sum, maximum and denominator that does not fit, as the audit finds them", () => {
    expect(figures.map(({ kind, column, code }) => `${kind} ${column} ${code}`)).toEqual([
      "sum maxima 1",
      "maximum maxima 1.5",
      "repeated maxima 1.5",
      "sum targets total",
      "sum targets 1",
      "denominator targets 1.4",
      "denominator targets 1.5",
      "sum targets 6",
      "denominator targets 6.1",
      "denominator targets 6.3",
      "denominator targets 6.5",
    ]);
    const explained = figures.filter(({ explainedBy = [] }) => explainedBy.length > 0);
    expect(explained.map(({ code }) => code)).toEqual(["1.4", "1.5", "6.1", "6.5"]);
  });

  it("is 60 points that nobody leads", () => {
    const [last] = owners.slice(-1);
    expect([last?.leads, last?.codes, last?.max.exact]).toEqual([[], ["2.4", "6.4"], "60"]);
    expect(owners.reduce((sum, { max }) => sum + Number(max.exact), 0)).toBe(1000);
  });

  it("is a target for every indicator that its formula reaches", () => {
    expect(aims).toHaveLength(27);
    expect(aims.flatMap(({ needs }) => needs).every(({ reachable }) => reachable)).toBe(true);
  });

  it("holds every doubt that the plan states", () => {
    const count = (row: { readonly doubts?: readonly unknown[] }): number =>
      row.doubts?.length ?? 0;
    const rows = [...Object.values(plan.groups), ...Object.values(plan.assignments)];
    const all = rows.flatMap((row) => [row, ...(row.subtasks ?? [])]);
    const stated = all.reduce((sum, row) => sum + count(row), count(plan));
    expect(doubts).toHaveLength(stated);
  });
});
