// How is a small plan written? With what it says, and without what it does not.

import { describeChecklist, describePlan, describeReview } from "@dti/score/plan";
import { describe, expect, it } from "vitest";

import { resultOf } from "../score/sample.js";
import { bare, headerOf, linesOf, rich, small, smallPlan } from "./reviewing.js";

const on = "2026-07-14";

describe("a small plan", () => {
  it("has no columns that nothing stands in", () => {
    expect(headerOf(describePlan(small, bare))).toEqual([
      "STT",
      "Chỉ số chính/Chỉ số thành phần",
      "Điểm tối đa",
    ]);
    const page = describeReview(bare, resultOf(small, {}), { on, locale: "en" });
    const points = ["Maximum", "Points"];
    expect(headerOf(page)).toEqual([
      ...["No.", "Lead agency", "Indicators", ...points, "Short of the maximum", "Without figures"],
    ]);
    expect(headerOf(page, 1)).toEqual([
      ...["No.", "Main index/Component indicator", ...points, "Short of the maximum", "To do"],
    ]);
    expect(headerOf(describeChecklist(bare, resultOf(small, {}), { on, locale: "en" }))).toEqual([
      ...["No.", "Main index/Component indicator", ...points, "Status"],
    ]);
    expect(page).not.toContain("General information");
  });

  it("is written with goals, conditions, earlier points, targets, and a star where there is a doubt", () => {
    const page = describePlan(small, rich, { locale: "en" });
    expect(headerOf(page).slice(3)).toEqual([
      ...["Lead agency", "Time", "Condition", "Evidence", "Goal", "Points of 2024", "Target"],
    ]);
    const cells = (start: string) => (linesOf(page, start)[0] ?? "").split(" | ").slice(3);
    expect(cells("| 1.1 ")).toEqual([
      "Department A; B",
      "2026-07-15",
      "",
      "Report",
      "above 80%",
      "",
      "16,5/20 |",
    ]);
    expect(cells("| 1.2 ")).toEqual(["B", "monthly", "Enough money", "", "", "", " |"]);
    expect(cells("| 2 ")).toEqual(["B", "2026-07-13", "", "", "Soon", "5", " |"]);
    expect(linesOf(page, "| **1\\*** |")[0]).toContain("| **16** |");
    expect(page).toContain("### Total\n\n- Report (2026-08-01)\n");
    expect(linesOf(page, "- \\* Something in the row is unclear")).toHaveLength(1);
    expect(describePlan(small, bare)).not.toContain("\\*");
    expect(headerOf(page, 1)).toEqual(["No.", "Figure", "Provider"]);
  });

  it("is written also where its tasks have no words, and without options", () => {
    const wordless = smallPlan({
      assignments: { "1.1": { subtasks: [{ lead: "A" }] } },
      groups: { "1": { subtasks: [{ lead: "A" }, { task: "Do" }] } },
    });
    const page = describePlan(small, wordless, null as never);
    expect(page).toContain("\n### 1\\. group 1\n\n- (Cơ quan chủ trì: A)\n- Do\n");
    expect(linesOf(page, "|  | –")).toEqual(["|  | – |  | A |"]);
  });

  it("tells tasks of whole groups with agencies, times, conditions and evidence", () => {
    const duty = {
      ...{ task: "Do", lead: "A", implementing: "B", verifying: "A", due: "2026-08-01" },
      ...{ cadence: "monthly", condition: "Money", evidence: ["Draft", "Report"] },
    };
    const page = describePlan(small, smallPlan({ groups: { "1": { subtasks: [duty] } } }));
    expect(page).toContain(
      "- Do (Cơ quan chủ trì: A; Cơ quan thực hiện: B; Cơ quan xác nhận số liệu: A; 01/08/2026; monthly; Money; Draft; Report)\n",
    );
  });

  it("tells legal bases, ranks, the review rule and remarks as lists", () => {
    const told = (reviews: unknown, locale: "vi" | "en") => {
      const own = smallPlan({
        legalBasis: [{ title: "A law", number: "12/QĐ", date: "2026-01-02" }],
        rankTargets: [{ year: 2026, first: 15 }],
        remarks: [{ on: "1", wording: "One" }, { wording: "All" }],
        reviews,
      });
      return linesOf(describePlan(small, own, { locale }), "- ");
    };
    expect(told(null, "en")).toEqual([
      "- Based on: A law (No. 12/QĐ of 2026-01-02)",
      "- Rank to reach in 2026: among the first 15",
      "- **1\\. group 1:** One",
      "- All",
    ]);
    const rule = { everyMonths: 3, beforeDay: 5 };
    expect(told(rule, "en")[2]).toBe("- Reviews: every 3 months, before day 5 of the last");
    expect(told(rule, "vi").slice(0, 3)).toEqual([
      "- Căn cứ: A law (số 12/QĐ ngày 02/01/2026)",
      "- Mục tiêu thứ hạng năm 2026: nhóm 15 địa phương dẫn đầu",
      "- Kỳ rà soát: 3 tháng một lần, trước ngày 5 của tháng cuối kỳ",
    ]);
    expect(told({ ...rule, wording: "Each quarter" }, "vi")[2]).toBe("- Kỳ rà soát: Each quarter");
    expect(told({ ...rule, wording: "Each quarter" }, "en")[2]).toBe("- Reviews: Each quarter");
  });

  it("has a column for each earlier year, and the printed name of the total", () => {
    const own = smallPlan({
      assignments: {
        "1.1": { before: { year: 2025, points: "7", max: "20" } },
        "2": { before: { year: 2023, points: "5" } },
      },
      groups: { "1": { before: { year: 2024, points: "9,5" } }, total: { name: "Cộng" } },
    });
    const page = describePlan(small, own, { locale: "en" });
    expect(headerOf(page).slice(3)).toEqual(["Points of 2023", "Points of 2024", "Points of 2025"]);
    const cells = (start: string) => (linesOf(page, start)[0] ?? "").split("|").slice(4, 7);
    expect(cells("| 1.1 ").map((cell) => cell.trim())).toEqual(["", "", "7/20"]);
    expect(cells("| 2 ").map((cell) => cell.trim())).toEqual(["5", "", ""]);
    expect(cells("| **1** ").map((cell) => cell.trim())).toEqual(["", "**9,5**", ""]);
    expect(page).toContain("|  | **Cộng** | **60** |");
  });

  it("explains the star also where a general figure alone has it", () => {
    const doubts = [{ on: "name", note: "?" }];
    const page = describePlan(small, smallPlan({ information: [{ name: "People", doubts }] }));
    expect(page).toContain("| 1\\* | People |");
    expect(page).toContain("- \\* Dòng có chỗ chưa rõ");
  });

  it("keeps a date that is none of the calendar as it is", () => {
    const told = (date: string) => {
      const evidence = [{ title: "Report", date }];
      const scored = resultOf(small, { "2": { m: true, evidence } });
      return describeReview(bare, scored, { on });
    };
    expect(told("2026-01-31")).toContain("Report ngày 31/01/2026");
    for (const date of ["2026-02-30", "31-12-25", "tháng 5/2026"]) {
      expect(told(date)).toContain(`Report ngày ${date}`);
    }
  });
});
