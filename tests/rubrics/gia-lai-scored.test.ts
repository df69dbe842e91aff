// What do the rubrics make of Gia Lai's figures? Its points of 2024 under Decision 405, its targets
// and the printed goals under the draft.

import { score, type Result } from "@dti/score";
import { merge } from "@dti/score/audit";
import { decision405, draft3530, giaLai2026, giaLaiTargets } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { scoreReport } from "../support/views.js";
import { figure, row, targetOf } from "./gia-lai-table.js";

describe("Decision 405 and Gia Lai's points of 2024", () => {
  const resultOf = (facts: Readonly<Record<string, unknown>>): Result =>
    scoreReport(decision405, { facts, options: { year: 2024, context: {} } });

  it.each<readonly [row: string, code: string, fact: object]>([
    ["1.4", "3.5", { m1: true, rate: "5%" }],
    ["1.5", "3.6", { a: 5 }],
    ["2.1", "4.1", { rate: "100%" }],
    ["2.3", "4.4", { rate: "53.4%" }],
    ["2.4", "4.6", { rate: "54%" }],
    ["3.1", "5.1", { rate: "100%" }],
    ["3.2", "5.4", { a: 5, b: 8 }],
    ["4.1", "6.1", { m1: true, m2: true, m3: false, m4: false }],
    ["4.2", "6.3", { rate: "62.5%" }],
    ["4.3", "6.7", { rate: "100%" }],
    ["4.4", "6.4", { rate: "60%" }],
    ["4.5", "6.8", { rate: "94.9%" }],
    ["4.6", "6.9", { rate: "0.7107%" }],
    ["6.1", "8.1", { rate: "76.42%" }],
    ["6.3", "8.2", { rate: "6.38%" }],
    ["6.5", "8.3", { rate: "37.28%" }],
  ])("agree on row %s: %s earns it with %j", (code, code405, fact) => {
    const { points2024, code405: printedBeside } = row(code);
    expect(printedBeside).toBe(code405);
    const [printed = ""] = points2024 === null ? [] : [figure(points2024)];
    expect(Number(resultOf({ [code405]: fact }).at(code405).printed)).toBe(
      Number(printed.replace(",", ".")),
    );
  });

  it.each([
    ["5.1", "7.1", "15.58%", "scaled-30"],
    ["5.1", "7.1", "10.384%", "scaled-20"],
    ["5.2", "7.2", "0.3007", "scaled-half"],
    ["5.2", "7.2", "0.6013", "ratio"],
  ])("agree on row %s: %s earns it with %s under the reading %s", (code, code405, rate, name) => {
    const options = { year: 2024, context: {}, readings: { [code405]: name } };
    const result = scoreReport(decision405, { facts: { [code405]: { rate } }, options });
    const printed = Number(figure(row(code).points2024 ?? "").replace(",", "."));
    expect(Math.abs(Number(result.at(code405).printed) - printed)).toBeLessThanOrEqual(0.03);
  });

  it("cannot make 12.5 of 3.7 for one province, but as the mean of two old ones", () => {
    const earned = new Set<number>();
    for (let choice = 0; choice < 8; choice += 1) {
      const [m1, m2, m3] = [1, 2, 4].map((bit) => (choice & bit) > 0);
      earned.add(resultOf({ "3.7": { m1, m2, m3 } }).at("3.7").points.toNumber());
    }
    expect([...earned].sort((a, b) => a - b)).toEqual([0, 5, 10, 15, 20]);
    const of = (m1: boolean, m2: boolean) => resultOf({ "3.7": { m1, m2, m3: false } });
    expect(merge([of(true, true), of(true, false)]).at("3.7").exact).toBe("25/2");
    expect(figure(row("1.6").points2024 ?? "")).toBe("12,5");
  });

  it.each([
    ["1.3", "3.4", "84%", "79%"],
    ["2.2", "4.2", "10%", "9.9%"],
  ])(
    "make 15 of row %s, %s, as the mean of 30 and 0, not of one province",
    (code, code405, ...two) => {
      const results = two.map((rate) => resultOf({ [code405]: { rate } }));
      expect(results.map((one) => one.at(code405).exact)).toEqual(["30", "0"]);
      expect(merge(results).at(code405).exact).toBe("15");
      expect(figure(row(code).points2024 ?? "")).toBe("15");
    },
  );

  it("would make 15 of 3.4 for one province at 40 % under the other reading, v/80 %", () => {
    const options = { year: 2024, context: {}, readings: { "3.4": "scaled" } };
    const facts = { "3.4": { rate: "40%" } };
    expect(scoreReport(decision405, { facts, options }).at("3.4").exact).toBe("15");
  });
});

describe("Gia Lai's targets as facts of the draft", () => {
  it("are the main table's, row by row and line by line", () => {
    const facts = Object.entries(giaLaiTargets).map(([code, { points, source }]) => {
      return [code, points, typeof source === "object" ? source.lines : undefined];
    });
    const rows = giaLai2026.rows.filter(({ isGroup }) => !isGroup);
    expect(facts).toEqual(rows.map((one) => [one.code, targetOf(one), one.lines]));
  });

  it("score 854, not the printed 912: 136, 96, 100, 200, 152 and 170", () => {
    const result = score(draft3530, giaLaiTargets, { year: 2026 });
    expect(result.children.map(({ exact }) => exact)).toEqual([
      "136",
      "96",
      "100",
      "200",
      "152",
      "170",
    ]);
    expect(result.printed).toBe("854.00");
    expect(result.value.printed).toBe("0.8540");
    expect(result.missing).toEqual([]);
  });
});

describe("the goals of the draft's appendix", () => {
  it.each<readonly [code: string, fact: object, goal: string, target: string]>([
    // 30 % of GRDP earns all 50 points; the target of 27 is 16.2 %.
    ["5.1", { rate: "30%" }, "50", "27"],
    // "đạt 10%" earns 5 points; the target of 25 is 50 %.
    ["5.4", { rate: "10%" }, "5", "25"],
    ["6.1", { rate: "100%" }, "40", "40"],
    ["6.3", { rate: "70%" }, "40", "20"],
    ["6.5", { rate: "80%" }, "40", "30"],
    ["6.2", { rate: "95%" }, "40", "40"],
    ["1.3", { rate: "80%" }, "16", "16"],
    ["2.4", { rate: "80%" }, "16", "16"],
    ["5.3", { rate: "20%" }, "50", "50"],
    ["6.4", { rate: "95%" }, "40", "40"],
    // Printed without a cap: 20.20 of 20.
    ["1.2", { rate: "100%" }, "20", "20"],
  ])("of %s, %j, earns %s; the target is %s", (code, fact, goal, target) => {
    const options = { year: 2026, context: {} };
    expect(scoreReport(draft3530, { facts: { [code]: fact }, options }).at(code).exact).toBe(goal);
    expect(targetOf(row(code))).toBe(target);
  });

  it("of 5.1 and 5.4 would have to be 16.2 % and 50 % to be the targets", () => {
    const facts = { "5.1": { rate: "16.2%" }, "5.4": { rate: "50%" } } as const;
    const result = score(draft3530, facts, { year: 2026 });
    expect([result.at("5.1").exact, result.at("5.4").exact]).toEqual(["27", "25"]);
  });

  it("of 4.3 is a/b: b/a, as printed, is never below 1 and gives everyone the maximum", () => {
    const facts = { "4.3": { a: 30, b: 100 } } as const;
    expect(score(draft3530, facts, { year: 2026 }).at("4.3").exact).toBe("75/4");
    const readings = { "4.3": "as-printed" };
    expect(score(draft3530, facts, { year: 2026, readings }).at("4.3").exact).toBe("50");
  });

  it("of 4.5, where no ratio is printed, may be one ratio or the mean of two", () => {
    const facts = { "4.5": { a: 900, b: 450, c: 100, d: 90 } } as const;
    const result = score(draft3530, facts, { year: 2026 });
    expect(result.at("4.5").exact).toBe("432/19");
    const [doubt] = result.assumptions;
    expect(doubt).toMatchObject({ code: "4.5", mark: "ratio", used: "default", matters: true });
    expect(doubt?.alternatives.map(({ name, exact }) => [name, exact])).toEqual([
      ["mean-of-two", "560/19"],
    ]);
  });
});
