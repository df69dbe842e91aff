// Is Quảng Trị's plan what was printed? Rows, agencies, days, evidence and doubts against the
// transcription; and what is found in it against what is known to be blank or to contradict itself.

import { lintPlan, type Assignment } from "@dti/score/plan";
import { decision405, quangTriPlan2025 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { arabic, transcribed } from "./plans-transcribed.js";
import { areLines, likeness, transcriptionOf } from "./transcription.js";

const plan = quangTriPlan2025;
const rows = transcribed.quangTri.rows.map((row) => ({ ...row, code: arabic(row.code) }));
const rowOf = (code: string): Assignment => plan.assignments[code]!;

const named = (ids: readonly string[] = []): string =>
  ids.map((id) => plan.agencies[id]?.vi ?? "").join("; ");

const plain = (text: string): string => text.replace(/\s+/g, " ").replaceAll(">= ", ">=");

/** Cells that the transcription shortens, or that are given there by what the sums ask for. */
const inFull = ["4.3", "6.1"];
const illegible = ["4.2", "5.1", "6.4"];

describe("Quảng Trị's plan", () => {
  it("has the 47 rows of appendix 2, eight groups and the total", () => {
    expect(Object.keys(plan.assignments)).toEqual(rows.map(({ code }) => code));
    expect(rows).toHaveLength(47);
    expect(Object.keys(plan.groups)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "total"]);
  });

  it.each(rows)("has who leads and confirms $code, and by when", (row) => {
    const { lead, verifying, due, lines } = rowOf(row.code);
    expect(named(lead)).toBe(row.lead_unit);
    expect(named(verifying)).toBe(row.verifying_unit);
    expect(due?.split("-").reverse().join("/")).toBe(row.deadline);
    expect(lines).toEqual([row.source_lines]);
  });

  it.each(rows)("has the condition and the evidence of $code", (row) => {
    const { condition, evidence = [] } = rowOf(row.code);
    const [own, other] = [condition?.vi ?? "", row.condition_text].map(plain) as [string, string];
    if (inFull.includes(row.code)) expect(likeness(other, own), row.code).toBeGreaterThan(0.8);
    else expect(own).toBe(other);
    const wanted = (row.evidence ?? "").split(/; |\. (?=Số liệu)/).filter((text) => text !== "");
    expect(evidence.map(({ vi }) => vi)).toEqual(wanted);
  });

  it("prints the maxima of the rubric, but for 2.4 and three cells that cannot be read", () => {
    const printed = rows.map(({ code }) => [code, rowOf(code).max]);
    const expected = rows.map(({ code, max }) => [
      code,
      illegible.includes(code) ? undefined : code === "2.4" ? "30" : String(max),
    ]);
    expect(printed).toEqual(expected);
  });

  it("has every agency that leads, confirms or provides, and no other", () => {
    const cells = [
      ...rows.flatMap(({ lead_unit, verifying_unit }) => [lead_unit, verifying_unit]),
      ...transcribed.quangTri.information.flatMap(({ provider }) => provider ?? []),
    ];
    const names = cells.flatMap((cell) => cell.split("; "));
    const own = Object.values(plan.agencies).map(({ vi }) => vi);
    expect(own.sort()).toEqual([...new Set(names)].sort());
  });

  it("has a doubt in every row where the transcription has one", () => {
    for (const { code, doubt } of rows) {
      if (doubt !== "") expect(rowOf(code).doubts?.length, code).toBeGreaterThan(0);
    }
  });

  it("has the fourteen general figures with their providers, each one of the rubric's", () => {
    const { information } = transcribed.quangTri;
    expect(plan.information).toHaveLength(14);
    plan.information.forEach(({ provider, lines, doubts = [], context }, index) => {
      const row = information[index]!;
      expect(named(provider)).toBe(row.provider ?? "");
      expect(lines).toEqual([row.source_lines]);
      expect(doubts.length > 0).toBe(row.doubt !== "");
      expect(Object.keys(decision405.context)).toContain(context);
    });
    expect(new Set(plan.information.map(({ context }) => context)).size).toBe(14);
  });

  it("cites lines of the transcription that hold its words", () => {
    const { count, excerpt } = transcriptionOf(plan.document! as never);
    for (const { code } of rows) {
      const { task, condition, lines = [] } = rowOf(code);
      expect(lines.every((pair) => areLines(pair, count))).toBe(true);
      const wording = `${task?.vi ?? ""} ${condition?.vi ?? ""}`;
      expect(likeness(wording, lines.map(excerpt).join("\n")), code).toBeGreaterThan(0.3);
    }
  });

  it("sets no dates for reviews, as printed", () => {
    expect(plan.reviews).toBeNull();
  });
});

describe("What is found in Quảng Trị's plan", () => {
  const { findings, figures, owners, aims } = lintPlan(decision405, plan);

  it("is what is blank in appendix 2, and a goal that is no threshold", () => {
    expect(findings.map(({ code, path }) => [code, ...path.slice(1)].join(" "))).toEqual([
      "left_blank 2.1 task",
      "left_blank 2.2 task",
      "left_blank 2.3 task",
      "left_blank 3.1 evidence",
      "left_blank 3.2 evidence",
      "left_blank 5.1 evidence",
      "left_blank 6.4 evidence",
      "left_blank 6.5 evidence",
      "left_blank 6.6 evidence",
      "goal_below_max 4.6 goal",
    ]);
  });

  it("is the maximum of 2.4, which the sum of its group does not bear", () => {
    expect(
      figures.map(({ kind, code, printed, computed }) => [kind, code, printed, computed]),
    ).toEqual([
      ["sum", "2", "50", "60"],
      ["maximum", "2.4", "30", "20"],
    ]);
  });

  it("is a lead for every point", () => {
    expect(owners).toHaveLength(13);
    expect(owners.every(({ leads }) => leads.length > 0)).toBe(true);
    expect(owners.reduce((sum, { max }) => sum + Number(max.exact), 0)).toBe(1000);
  });

  it("is a goal that earns the maximum wherever it is a threshold", () => {
    const earned = aims.map(({ code, max, goal }) => [code, goal?.points.exact === String(max)]);
    expect(earned.filter(([, isFull]) => isFull === false)).toEqual([["4.6", false]]);
  });
});
