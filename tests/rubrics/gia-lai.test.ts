// What does Gia Lai's plan print, and where does it contradict itself? Every contradiction as it is:
// sums of the main table, denominators that are no maxima, remainders of 2024 points.

import {
  decision405,
  draft3530,
  giaLai2026,
  giaLaiTargets,
  type TableFigure,
  type TableRow,
} from "@dti/score/rubrics";
import { score, type Result } from "@dti/score";
import { merge } from "@dti/score/audit";
import { describe, expect, it } from "vitest";

import { indicatorsOf } from "../support/tree.js";
import { scoreReport } from "../support/views.js";
import { sumOf } from "./printed.js";

/** A figure as it must have been printed, or as the transcription shows it. */
const figure = (one: TableFigure, how: "read" | "inferred" = "inferred"): string =>
  typeof one === "string" ? one : one[how];

const row = (code: string): TableRow => {
  const found = giaLai2026.rows.find((one) => one.code === code);
  if (found === undefined) throw new RangeError(code);
  return found;
};

const groups = giaLai2026.rows.filter(({ isGroup }) => isGroup);
const childrenOf = (code: string): readonly TableRow[] =>
  giaLai2026.rows.filter((one) => !one.isGroup && one.code.startsWith(`${code}.`));

const targetOf = ({ target }: TableRow): string => figure(target.points);
const maxOf = ({ maxDraft }: TableRow): string => figure(maxDraft);
const pointsOf = (rows: readonly TableRow[], how?: "read"): readonly string[] =>
  rows.flatMap(({ points2024 }) => (points2024 === null ? [] : [figure(points2024, how)]));

const minus = (figures: readonly string[], whole: string): string =>
  (Number(whole.replace(",", ".")) - Number(sumOf(figures))).toFixed(2);

describe("Gia Lai's main table", () => {
  it("has a row for each main index and component indicator of the draft, in its order", () => {
    const codes = draft3530.children.flatMap((node) =>
      node.kind === "group" ? [node.code, ...node.children.map(({ code }) => code)] : [],
    );
    expect(giaLai2026.rows.map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ["1", "140", "200"],
    ["2", "100", "100"],
    ["3", "100", "100"],
    ["4", "200", "200"],
    ["5", "200", "200"],
    ["6", "200", "200"],
  ])("prints under %s maxima that add up to %s, and a maximum of %s", (code, sum, printed) => {
    expect(sumOf(childrenOf(code).map(maxOf))).toBe(sum);
    expect(maxOf(row(code))).toBe(printed);
    expect(draft3530.children.find((node) => node.code === code)?.max).toBe(Number(printed));
  });

  it("prints the draft's own maxima, except for 1.5: 20, where the appendix has 80", () => {
    const other = indicatorsOf(draft3530).filter(
      ({ code, max }) => maxOf(row(code)) !== String(max),
    );
    expect(other.map(({ code, max }) => [code, maxOf(row(code)), max])).toEqual([
      ["1.5", "20", 80],
    ]);
    const corrected = childrenOf("1").map((one) => (one.code === "1.5" ? "80" : maxOf(one)));
    expect(sumOf(corrected)).toBe("200");
  });

  it.each([
    ["1", "136", "194"],
    ["2", "96", "96"],
    ["3", "100", "100"],
    ["4", "200", "200"],
    ["5", "152", "152"],
    ["6", "170", "180"],
  ])("prints under %s targets that add up to %s, and a target of %s", (code, sum, printed) => {
    expect(sumOf(childrenOf(code).map(targetOf))).toBe(sum);
    expect(targetOf(row(code))).toBe(printed);
    if (sum !== printed) expect(row(code).doubt).toBeDefined();
  });

  it("prints group targets that add up to 922, and a total of 912, which 170 for 6 would give", () => {
    const targets = groups.map(targetOf);
    expect(sumOf(targets)).toBe("922");
    expect(giaLai2026.total.target).toBe("912");
    expect(sumOf(groups.map((one) => (one.code === "6" ? "170" : targetOf(one))))).toBe("912");
  });

  it("prints group maxima that add up to its total of 1000", () => {
    expect(sumOf(groups.map(maxOf))).toBe("1000");
    expect(giaLai2026.total.maxDraft).toBe("1000");
  });

  it("prints targets of group 1 that with 80/80 for 1.5 would be 196: 2 more than 194", () => {
    const targets = childrenOf("1").map((one) => (one.code === "1.5" ? "80" : targetOf(one)));
    expect(sumOf(targets)).toBe("196");
  });

  it("prints targets over maxima of Decision 405 for 1.4, 1.5, 6.1 and 6.5, over 30 for 6.3", () => {
    const odd = giaLai2026.rows.filter(({ isGroup, target, maxDraft }) => {
      return !isGroup && target.outOf !== null && figure(target.outOf) !== figure(maxDraft);
    });
    const found = odd.map(({ code, target, max405 }) => {
      return [code, figure(target.outOf ?? ""), max405 === null ? null : figure(max405)];
    });
    expect(found).toEqual([
      ["1.4", "30", "30"],
      ["1.5", "30", "30"],
      ["6.1", "50", "50"],
      ["6.3", "30", "50"],
      ["6.5", "50", "50"],
    ]);
    for (const { doubt } of odd) expect(doubt).toBeDefined();
  });

  it("prints the maxima of Decision 405 beside its codes, as this rubric has them", () => {
    const printed = giaLai2026.rows.flatMap(({ isGroup, code405, max405 }) =>
      code405 === null || max405 === null || isGroup ? [] : [[code405, figure(max405)]],
    );
    expect(printed).toHaveLength(22);
    const maxima = new Map(indicatorsOf(decision405).map(({ code, max }) => [code, String(max)]));
    expect(printed).toEqual(printed.map(([code = ""]) => [code, maxima.get(code)]));
  });
});

describe("Gia Lai's points of 2024", () => {
  it("leave 19.99 of group 5 and 6.38 of group 6 to what is not legible, or not in the table", () => {
    expect(pointsOf([row("5"), row("6")])).toEqual(["63,99", "71,22"]);
    expect(sumOf(pointsOf(childrenOf("5")))).toBe("44.00");
    expect(minus(pointsOf(childrenOf("5")), "63,99")).toBe("19.99");
    // With 20 read as the points of 5.4, they would be 64.00.
    expect(minus([...pointsOf(childrenOf("5")), "20"], "63,99")).toBe("-0.01");
    expect(pointsOf(childrenOf("6"), "read")).toEqual(["38,21", "0", "26,63"]);
    expect(minus(pointsOf(childrenOf("6"), "read"), "71,22")).toBe("6.38");
    expect(row("6.3").points2024).toEqual({ read: "0", inferred: "6,38" });
    expect(minus(pointsOf(childrenOf("6")), "71,22")).toBe("0.00");
  });

  it("add up to 64.68, 26.25 and 83.31 in groups 1, 3 and 4, which print no sum", () => {
    expect(["1", "3", "4"].map((code) => sumOf(pointsOf(childrenOf(code))))).toEqual([
      "64.68",
      "26.25",
      "83.31",
    ]);
    expect(["1", "2", "3", "4"].map((code) => row(code).points2024)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it("add up to 31.08 in group 2 with the 5 that the transcription shows, to 41.08 with 15", () => {
    const asRead = childrenOf("2").map((one) => {
      return one.code === "2.2" ? figure(one.points2024 ?? "", "read") : pointsOf([one])[0];
    });
    expect(asRead).toEqual(["10", "5", "10,68", "5,40"]);
    expect(sumOf(asRead.flatMap((one) => one ?? []))).toBe("31.08");
    expect(sumOf(pointsOf(childrenOf("2")))).toBe("41.08");
  });

  it("exceed the maximum of Decision 405 in no row, once read as inferred", () => {
    for (const { points2024, max405 } of giaLai2026.rows) {
      if (points2024 === null || max405 === null) continue;
      const points = Number(figure(points2024).replace(",", "."));
      expect(points).toBeLessThanOrEqual(Number(figure(max405)));
    }
    expect(["4.2", "4.6"].map((code) => figure(row(code).points2024 ?? "", "read"))).toEqual([
      "125",
      "2132",
    ]);
  });
});

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
