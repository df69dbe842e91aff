// What is the draft's rubric made of? Rows, maxima, keys, letters, units and thresholds, as the
// appendix of Gia Lai's plan prints them.

import { safeScore, score } from "@dti/score";
import { lint, type IndicatorNode } from "@dti/score/define";
import { draft3530 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { indicatorsOf } from "../support/tree.js";
import { scoreReport } from "../support/views.js";
import { deadMarks, marksOf } from "./marks.js";

type Row = readonly [code: string, max: number, key: string, letters: string];

/** Letters as printed, each with the unit that it is counted in; parts as yes/no facts. */
const rows: readonly Row[] = [
  ["1.1", 20, "gigabit-users", "a người, b người"],
  ["1.2", 20, "5g-population", "a người, b người"],
  ["1.3", 20, "fibre-households", "a hộ gia đình, b hộ gia đình"],
  ["1.4", 20, "cloud-data-centre", "m1?, m2?"],
  ["1.5", 80, "shared-platforms", "a nền tảng, b nền tảng"],
  ["1.6", 40, "ai-use", "m1?, m2?, m3?"],
  ["2.1", 30, "transformation-units", "a cơ quan, đơn vị, b cơ quan, đơn vị"],
  ["2.2", 30, "transformation-staff", "a người, b người, c người, d người"],
  ["2.3", 20, "staff-training", "a người, b người"],
  ["2.4", 20, "people-digital-skills", "a người, b người"],
  ["3.1", 50, "systems-approved-level", "a hệ thống, b hệ thống"],
  ["3.2", 50, "systems-checked", "a hệ thống, b hệ thống"],
  ["4.1", 20, "portal-functions", "m1?, m2?, m3?, m4?"],
  ["4.2", 20, "data-services-used", "a dịch vụ dữ liệu, b dịch vụ dữ liệu"],
  ["4.3", 50, "online-service-users", "a người dân, doanh nghiệp, b người dân, doanh nghiệp"],
  ["4.4", 50, "files-fully-online", "a hồ sơ, b hồ sơ"],
  ["4.5", 40, "service-satisfaction", "a người, b người, c doanh nghiệp, d doanh nghiệp"],
  ["4.6", 20, "digital-government-spending", "a tỷ đồng, b tỷ đồng, c tỷ đồng"],
  ["5.1", 50, "digital-economy-share", "a tỷ đồng, b tỷ đồng"],
  ["5.2", 50, "digital-enterprises-per-1000", "a doanh nghiệp, b nghìn người"],
  ["5.3", 50, "ecommerce-retail", "a tỷ đồng, b tỷ đồng"],
  ["5.4", 50, "e-contract-enterprises", "a doanh nghiệp, b doanh nghiệp"],
  ["6.1", 40, "electronic-identity", "a người, b người"],
  ["6.2", 40, "payment-accounts", "a người, b người"],
  ["6.3", 40, "personal-certificates", "a chứng thư số, b người"],
  ["6.4", 40, "health-records", "a người, b người"],
  ["6.5", 40, "ict-skills", "a người, b người"],
];

const lettersOf = ({ variables }: IndicatorNode): string =>
  Object.entries(variables)
    .map(([name, variable]) => {
      if (!("label" in variable)) return `${name} context`;
      if (variable.kind === "flag") return `${name}?`;
      const { unit } = variable;
      return `${name} ${typeof unit === "object" ? unit.vi : String(unit)}`;
    })
    .join(", ");

describe("the draft of dispatch 3530", () => {
  it("has 27 component indicators, with these maxima, keys, letters and units", () => {
    const found = indicatorsOf(draft3530).map((one) => {
      return [one.code, one.max, one.key, lettersOf(one)];
    });
    expect(found).toHaveLength(27);
    expect(found).toEqual(rows);
  });

  it("has 6 main indices of 200, 100, 100, 200, 200 and 200 points, 1000 in all", () => {
    expect(draft3530.children.map(({ max }) => max)).toEqual([200, 100, 100, 200, 200, 200]);
    expect(draft3530.max).toBe(1000);
  });

  it("is revision 1 of a draft, without pillars or general information", () => {
    const { id, status, years, pillars, context } = draft3530;
    expect(id).toBe("vn-province/draft-3530-2025@1");
    expect([status, years, pillars, context]).toEqual(["draft", [2025, 2030], [], {}]);
    expect(score(draft3530, {}, { year: 2026 }).pillars).toEqual({});
  });

  it("has no doubtful clause without a mark, no dead mark, no letter that nothing reads", () => {
    expect(lint(draft3530)).toEqual([]);
    expect(deadMarks(draft3530)).toEqual([]);
  });

  it("marks each clause where the print contradicts itself, or leaves something open", () => {
    const found = marksOf(draft3530).map(({ code, mark }) => `${code} ${mark.id}`);
    expect(found).toEqual([
      ...["years", "tie", "rounding", "merge", "missing", "not-applicable"].map(
        (id) => `total ${id}`,
      ),
      "1 name",
      "1.2 cap",
      "1.3 any-internet",
      "1.3 goal",
      "1.5 max",
      "1.5 cap",
      "1.5 platform-5",
      "2.2 boundary",
      "2.4 goal",
      "3 name",
      "4.2 name",
      "4.3 inverted-ratio",
      "4.4 name",
      "4.5 ratio",
      "4.6 missing-word",
      "5.2 goal",
      "5.4 goal",
      "6.1 cap",
      "6.2 boundary",
      "6.3 population",
      "6.3 certificates",
      "6.4 boundary",
      "6.5 boundary",
    ]);
  });

  it.each([2024, 2031])("does not serve %i, and says which years it does", (year) => {
    const scored = safeScore(draft3530, {}, { year });
    expect(scored.ok).toBe(false);
    if (scored.ok) return;
    expect(scored.issues).toHaveLength(1);
    const [issue] = scored.issues;
    expect(issue).toMatchObject({
      code: "year_not_served",
      path: ["year"],
      details: { year, from: 2025, to: 2030 },
    });
    expect(issue?.message).toMatch(/2025.*2030/);
  });
});

describe("satisfaction with online services, 4.5,", () => {
  const fact = { a: 1000, b: 960, c: 200, d: 195 } as const;

  it("is out of 95 % up to 2027 and out of 99 % from 2028 on, as printed", () => {
    const formula = indicatorsOf(draft3530).find(({ code }) => code === "4.5")?.formula;
    const measure = { kind: "share", name: "rate", part: ["b", "d"], whole: ["a", "c"] };
    const upTo = (threshold: string) => ({ kind: "thresholdToMax", measure, threshold });
    expect(formula).toEqual({
      kind: "byPeriod",
      periods: [
        { from: 2025, to: 2027, formula: upTo("95%") },
        { from: 2028, to: 2030, formula: upTo("99%") },
      ],
    });
  });

  it.each([
    [2025, "40"],
    [2026, "40"],
    [2027, "40"],
    // 1155 of 1200 are 96.25 %: 96.25 / 99 of 40.
    [2028, "350/9"],
    [2029, "350/9"],
    [2030, "350/9"],
  ])("earns in %i %s for 96.25 %", (year, points) => {
    expect(score(draft3530, { "4.5": fact }, { year }).at("4.5").exact).toBe(points);
  });

  it("is the only indicator that a change of year moves", () => {
    const facts = Object.fromEntries(
      indicatorsOf(draft3530).flatMap(({ code, variables }) =>
        "a" in variables ? [[code, { rate: "96.25%" }] as const] : [],
      ),
    );
    const scoreIn = (year: number) =>
      scoreReport(draft3530, { facts, options: { year, context: {} } });
    const [before, after] = [scoreIn(2027), scoreIn(2028)];
    const moved = indicatorsOf(draft3530)
      .map(({ code }) => code)
      .filter((code) => before.at(code).exact !== after.at(code).exact);
    expect(moved).toEqual(["4.5"]);
  });
});

describe("the printed thresholds", () => {
  it.each([
    ["1.1", "100%", "80%", "16"],
    ["1.2", "99%", "49.5%", "10"],
    ["1.3", "100%", "80%", "16"],
    ["1.5", "100%", "1/2", "40"],
    ["2.1", "100%", "99.99%", "0"],
    ["2.2", "10%", "5%", "15"],
    ["2.3", "100%", "1/4", "5"],
    ["2.4", "100%", "80%", "16"],
    ["3.1", "100%", "1/2", "25"],
    ["3.2", "100%", "1/2", "25"],
    ["4.2", "100%", "1/2", "10"],
    ["4.3", "80%", "40%", "25"],
    ["4.4", "80%", "40%", "25"],
    ["4.6", "1%", "0.5%", "10"],
    ["5.1", "30%", "15%", "25"],
    ["5.2", "100%", "50%", "25"],
    ["5.3", "20%", "10%", "25"],
    ["5.4", "100%", "50%", "25"],
    ["6.1", "100%", "50%", "20"],
    ["6.2", "95%", "47.5%", "20"],
    ["6.3", "70%", "35%", "20"],
    ["6.4", "95%", "47.5%", "20"],
    ["6.5", "80%", "40%", "20"],
  ])("of %s: full marks from %s on; %s earns %s", (code, full, rate, points) => {
    const earned = (one: string): string => {
      const facts = { [code]: { rate: one } };
      return scoreReport(draft3530, { facts, options: { year: 2026, context: {} } }).at(code).exact;
    };
    const max = String(rows.find(([one]) => one === code)?.[1]);
    expect(earned(full)).toBe(max);
    expect(earned("100%")).toBe(max);
    expect(earned(rate)).toBe(points);
  });
});
