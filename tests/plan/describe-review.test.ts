// How are reviews and checklists of a small plan written? With days, documents, and what is to be done.

import { amount, steps } from "@dti/score/define";
import { describeChecklist, describeReview } from "@dti/score/plan";
import { describe, expect, it } from "vitest";

import { letters, ofOne, text } from "../rubric/sample.js";
import { resultOf } from "../score/sample.js";
import {
  formula,
  headerOf,
  linesOf,
  planOf,
  rich,
  rowsIn,
  small,
  smallFacts,
  smallPlan,
  tablesIn,
} from "./reviewing.js";

const on = "2026-07-14";

describe("a small plan", () => {
  it("is reviewed with its targets, days, documents, and what is to be done", () => {
    const page = describeReview(rich, resultOf(small, smallFacts), { on, locale: "en" });
    expect(linesOf(page, "- ").slice(0, 6)).toEqual([
      "- As of 2026-07-14, under test/v@1",
      "- 10.00 of 60 points",
      "- The targets of the rows add up to 16.50 points; 6.50 points short",
      "- Total target as the plan prints it: 20.00 points",
      "- Indicators without figures: 0; without all evidence: 1; overdue: 0",
      "- Next review: before 2026-12-15, for 2026-01-01 to 2026-12-31 and the whole year",
    ]);
    const [first = "", second = "", third = ""] = ["| 1.1 ", "| 1.2 ", "| 2 "].map(
      (start) => linesOf(page, start).at(-1) ?? "",
    );
    expect(first).toContain("2026-07-15; 1 day left");
    expect(first).toContain("☑ REPORT (No. 7); also attached: Note of 2026-01-31");
    expect(first).toContain("goal not reached; target not reached; ");
    expect(second).toContain("0 points for now, awaiting evidence (at most 20.00)");
    expect(third).toContain("m: yes: +20.00");
    expect(third).not.toContain("left");
    const late = describeReview(rich, resultOf(small, {}), { on: "2026-07-14", locale: "vi" });
    expect(linesOf(late, "| 2 ").at(-1)).toContain("13/07/2026; quá hạn 1 ngày");
    const today = describeReview(rich, resultOf(small, {}), { on: "2026-07-15", locale: "vi" });
    expect(linesOf(today, "| 1.1 ")[0]).toContain("hôm nay là hạn cuối");
    expect(linesOf(today, "- **1.1")).toEqual(["- **1.1. indicator 1.1:** Sở A; B"]);
    expect(page).toContain("\n- **People:** Department A\n");
    const yearly = describeReview(rich, resultOf(small, {}), { on: "2026-01-01" });
    expect(linesOf(yearly, "- Tổng điểm mục tiêu ghi")).toEqual([
      "- Tổng điểm mục tiêu ghi trong kế hoạch: 20,00 điểm",
    ]);
    expect(linesOf(yearly, "| 1.1 ")[0]).toContain("15/07/2026; còn 195 ngày");
    expect(linesOf(yearly, "- Kỳ rà soát")[0]).toMatch(/31\/12\/2026 và tổng kết năm$/);
  });

  it("counts days, and tells the next review, in both languages", () => {
    const told = (day: string, locale: "vi" | "en") =>
      describeReview(rich, resultOf(small, smallFacts), { on: day, locale });
    expect(told("2026-07-14", "vi")).toContain("15/07/2026; còn 1 ngày");
    expect(told("2026-07-15", "en")).toContain("2026-07-15; last day today");
    expect(told("2026-07-13", "en")).toContain("2026-07-15; 2 days left");
    expect(told("2026-07-14", "vi")).toContain("tạm tính 0 điểm, chờ công nhận tài liệu");
    const often = smallPlan({ reviews: { everyMonths: 1, beforeDay: 15 } });
    const next = (locale: "vi" | "en") =>
      linesOf(
        describeReview(often, resultOf(small, smallFacts), { on: "2026-02-01", locale }),
        "- ",
      )[3];
    expect(next("vi")).toBe(
      "- Kỳ rà soát tiếp theo: trước ngày 15/02/2026, đối với kỳ từ 01/02/2026 đến 28/02/2026",
    );
    expect(next("en")).toBe("- Next review: before 2026-02-15, for 2026-02-01 to 2026-02-28");
  });

  it("has checklists that say what is complete, and where nothing is asked for", () => {
    const page = describeChecklist(rich, resultOf(small, smallFacts), { on, locale: "en" });
    expect(linesOf(page, "| 1.1 ")[0]).toMatch(/\| complete; together with B \|$/);
    expect(linesOf(page, "| 1.2 ")[0]).toContain("awaiting evidence");
    expect(linesOf(page, "| 2 ")[0]).toMatch(/\| the plan asks for no document \|$/);
    const empty = describeChecklist(rich, resultOf(small, {}), { on: "2026-07-15", locale: "en" });
    expect(linesOf(empty, "| 1.1 ")[0]).toContain("at most 20.00); evidence missing; together");
    expect(linesOf(empty, "| 2 ")[0]).toMatch(/2 days overdue \|$/);
  });

  it("has a heading with the rubric's name, and columns for what is short", () => {
    const page = describeReview(rich, resultOf(small, smallFacts), { on, locale: "en" });
    expect(page.split("\n")[0]).toBe("# Review of Unit for 2026: test v");
    expect(headerOf(page)).toEqual(
      ["No.", "Lead agency", "Indicators", "Maximum", "Points", "Target"].concat([
        "Short of the target",
        "Short of the maximum",
        "Without evidence",
      ]),
    );
    const cells = (tablesIn(page)[1] ?? []).map((row) => row.map((cell) => cell.trim()));
    expect(cells.find(([code]) => code === "1.1")?.slice(6, 11)).toEqual([
      "above 80%",
      "10.00",
      "16.50",
      "6.50",
      "10.00",
    ]);
  });

  it("has its subtasks below their rows", () => {
    const day = (due: string) => ({ task: due, lead: "A", due, evidence: "Draft" });
    const subtasks = [day("2026-07-13"), day("2026-07-14"), day("2026-07-16"), { lead: "B" }];
    const own = smallPlan({ assignments: { "1.1": { subtasks } } });
    const page = describeReview(own, resultOf(small, {}), { on, locale: "en" });
    const parts = linesOf(page, "|  | –").map((line) => line.split(" | ").slice(1, 6));
    expect(parts).toEqual([
      ["– 2026-07-13", "", "A", "2026-07-13; 1 day overdue", "Draft"],
      ["– 2026-07-14", "", "A", "2026-07-14; last day today", "Draft"],
      ["– 2026-07-16", "", "A", "2026-07-16; 2 days left", "Draft"],
      ["–", "", "B", "", ""],
    ]);
  });

  it("counts in the total row of agencies the codes that are listed above it", () => {
    const own = smallPlan({ assignments: { "1.1": { evidence: ["Report", "Draft", "List"] } } });
    const options = { on, locale: "en", format: "csv", table: "agencies" } as const;
    const rows = rowsIn(describeReview(own, resultOf(small, {}), options), ",");
    expect(rows.at(-2)?.slice(-2)).toEqual(["1.1, 1.2, 2", "1.1"]);
    expect(rows.at(-1)?.slice(-2)).toEqual(["3 indicators", "1 indicator"]);
  });

  it("says of what one more is, by its unit or its label", () => {
    const units = { a: { label: text("offices"), unit: { vi: "văn phòng", en: "offices" } } };
    const count = {
      formula: steps(amount("a"), [
        [1, "1/2"],
        [9, 1],
      ]),
      variables: units,
    };
    const labelled = {
      formula: steps(amount("a"), [
        [1, "1/2"],
        [9, 1],
      ]),
      variables: letters("a"),
    };
    const toDo = ({ formula, variables }: typeof count | typeof labelled, locale: "vi" | "en") => {
      const of = ofOne(formula, { variables });
      const scored = resultOf(of, { "1": { a: 2 } });
      const page = describeReview(planOf(of, { assignments: {} }), scored, { on, locale });
      return (linesOf(page, "| 1 ").at(-1) ?? "").split(" | ").at(-1);
    };
    const next = { vi: "mốc kế tiếp ở 9, còn cách 7: +10,00", en: "next at 9, 7 away: +10.00" };
    expect(toDo(labelled, "vi")).toBe(`the count a: ${next.vi} |`);
    expect(toDo(labelled, "en")).toBe(`the count a: ${next.en} |`);
    expect(toDo(count, "vi")).toBe("mốc kế tiếp ở 9 văn phòng, còn cách 7: +10,00 |");
    expect(toDo(count, "en")).toContain("next at 9 offices, 7 away: +10.00");
  });

  it("has numbers without separators of thousands in CSV", () => {
    const large = ofOne(formula, { max: 2000 });
    const scored = resultOf(large, { "1": { rate: "3/4" } });
    const own = planOf(large, { assignments: {} });
    const told = (locale: "vi" | "en", format: "csv" | "markdown") =>
      describeReview(own, scored, { on, locale, format });
    expect(told("vi", "csv")).toContain(";2000;1500,00;500,00;");
    expect(told("en", "csv")).toContain(",2000,1500.00,500.00,");
    expect(told("vi", "markdown")).toContain("| 2.000 | 1.500,00 | 500,00 |");
    expect(told("en", "markdown")).toContain("| 2,000 | 1,500.00 | 500.00 |");
  });
});
