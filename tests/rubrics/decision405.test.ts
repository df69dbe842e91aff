// What is Decision 405's rubric made of? Rows, maxima, keys, letters and pillars, as the plan of
// Quảng Trị and the crosswalk have them.

import { score, ScoreError } from "@dti/score";
import { lint } from "@dti/score/define";
import { decision405 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { indicatorsOf } from "../support/tree.js";
import { deadMarks, marksOf } from "./marks.js";

/** Code, maximum and key, group by group. */
const rows: readonly (readonly [code: string, max: number, key: string])[] = [
  ["1.1", 10, "chair-of-committee"],
  ["1.2", 10, "directives-issued"],
  ["1.3", 10, "portal-section"],
  ["1.4", 10, "press-section"],
  ["1.5", 10, "broadcast-section"],
  ["2.1", 10, "party-resolution"],
  ["2.2", 10, "action-plans"],
  ["2.3", 10, "architecture"],
  ["2.4", 20, "online-service-incentives"],
  ["3.1", 30, "villages-mobile-broadband"],
  ["3.2", 30, "villages-fixed-broadband"],
  ["3.3", 30, "mobile-broadband-subscriptions"],
  ["3.4", 30, "fibre-households"],
  ["3.5", 30, "cloud-data-centre"],
  ["3.6", 30, "shared-platforms"],
  ["3.7", 20, "ai-use"],
  ["4.1", 10, "transformation-units"],
  ["4.2", 30, "transformation-staff"],
  ["4.3", 20, "security-staff"],
  ["4.4", 20, "staff-training"],
  ["4.5", 10, "community-team-members"],
  ["4.6", 10, "people-digital-skills"],
  ["5.1", 20, "systems-approved-level"],
  ["5.2", 20, "systems-protected"],
  ["5.3", 10, "systems-monitored"],
  ["5.4", 10, "level3-checked"],
  ["5.5", 10, "level3-checked-fully"],
  ["5.6", 10, "systems-incident-plans"],
  ["5.7", 10, "portal-trust-mark"],
  ["5.8", 10, "service-portal-trust-mark"],
  ["6.1", 20, "portal-functions"],
  ["6.2", 20, "procedure-system-functions"],
  ["6.3", 20, "data-services-used"],
  ["6.4", 20, "services-fully-online"],
  ["6.5", 20, "files-submitted-online"],
  ["6.6", 50, "files-fully-online"],
  ["6.7", 10, "accounts-using-services"],
  ["6.8", 10, "service-satisfaction"],
  ["6.9", 30, "digital-government-spending"],
  ["7.1", 50, "digital-economy-share"],
  ["7.2", 30, "digital-enterprises-per-1000"],
  ["7.3", 20, "e-contract-enterprises"],
  ["7.4", 20, "postal-points-online"],
  ["7.5", 30, "vn-domains"],
  ["8.1", 50, "electronic-identity"],
  ["8.2", 50, "personal-certificates"],
  ["8.3", 50, "ict-skills"],
];

const groups = [
  ["1", 50, 5],
  ["2", 50, 4],
  ["3", 200, 7],
  ["4", 100, 6],
  ["5", 100, 8],
  ["6", 200, 9],
  ["7", 150, 5],
  ["8", 150, 3],
] as const;

const quotients = ["1.2", "3.3", "3.6", "7.2", "7.5", "8.1", "8.2", "8.3"];

describe("Decision 405", () => {
  it("has 47 component indicators, with these maxima and keys", () => {
    const found = indicatorsOf(decision405).map(({ code, max, key }) => [code, max, key]);
    expect(found).toHaveLength(47);
    expect(found).toEqual(rows);
  });

  it("has 8 main indices of 5, 4, 7, 6, 8, 9, 5 and 3 components, 1000 points in all", () => {
    const found = decision405.children.map((node) => [
      node.code,
      node.max,
      node.kind === "group" ? node.children.length : 0,
    ]);
    expect(found).toEqual(groups);
    expect(decision405.max).toBe(1000);
  });

  it("is revision 1 of its text, in force for the assessment years 2024 and 2025", () => {
    const { id, years, status, source } = decision405;
    expect(id).toBe("vn-province/405-2025@1");
    expect(years).toEqual([2024, 2025]);
    expect(status).toBe("in-force");
    expect(source?.number).toBe("405/QĐ-BKHCN");
    expect(source?.date).toBe("2025-04-03");
  });

  it("has the pillars CQS of 700, KTS of 650 and XHS of 650 over a shared foundation of 500", () => {
    const { pillars } = score(decision405, {}, { year: 2024 });
    const found = Object.values(pillars).map(({ code, max, children }) => {
      return [code, max, children.map((child) => child.code).join(" ")];
    });
    expect(found).toEqual([
      ["CQS", 700, "1 2 3 4 5 6"],
      ["KTS", 650, "1 2 3 4 5 7"],
      ["XHS", 650, "1 2 3 4 5 8"],
    ]);
  });

  it("measures by quotients where a may exceed b, and by shares elsewhere", () => {
    const text = JSON.stringify(
      indicatorsOf(decision405).map(({ code, formula, marks }) => {
        return [code, formula, marks?.flatMap(({ alternatives = [] }) => alternatives)];
      }),
    );
    const kinds = new Map(
      (JSON.parse(text) as readonly [string, ...unknown[]][]).map(([code, ...rest]) => {
        const found = JSON.stringify(rest).match(/"kind":"(share|quotient|amount)"/g) ?? [];
        return [code, new Set(found)];
      }),
    );
    for (const [code, found] of kinds) {
      if (found.size === 0) continue;
      const kind = quotients.includes(code) ? "quotient" : "share";
      expect([code, ...found]).toEqual([code, `"kind":"${kind}"`]);
    }
  });

  it("binds villages, population, households and enterprises, each to these letters", () => {
    const bound = indicatorsOf(decision405).flatMap(({ code, variables }) =>
      Object.entries(variables).flatMap(([letter, variable]) =>
        "context" in variable ? [`${code}.${letter} ${variable.context}`] : [],
      ),
    );
    expect(bound).toEqual([
      "3.1.b villages",
      "3.2.b villages",
      "3.3.b population",
      "3.4.b households",
      "4.5.b population",
      "7.3.b enterprises",
      "7.5.b enterprises",
    ]);
  });

  it.each([2023, 2026])("does not serve %i, and the error names the years it does", (year) => {
    const act = () => score(decision405, {}, { year });
    expect(act).toThrow(ScoreError);
    expect(act).toThrow(/2024.*2025/);
  });

  it("has no doubtful clause without a mark, no dead mark, no letter that nothing reads", () => {
    expect(lint(decision405)).toEqual([]);
    expect(deadMarks(decision405)).toEqual([]);
  });

  it("marks the maxima that the transcription lost: of 2.4, 4.2, 5.1 and 6.4", () => {
    const lost = marksOf(decision405).filter(({ mark }) => mark.on === "max");
    expect(lost.map(({ code, mark }) => [code, mark.used.en])).toEqual([
      ["2.4", "20"],
      ["4.2", "30"],
      ["5.1", "20"],
      ["6.4", "20"],
    ]);
  });

  it("marks itself as reconstructed, and every rule that no source prints", () => {
    expect(decision405.marks?.map(({ id }) => id)).toEqual([
      "reconstructed",
      "tie",
      "merge",
      "missing",
      "not-applicable",
    ]);
  });

  it("leaves undecided what level B of 6.2 and the figures of 7.1, 7.2 and 7.5 earn", () => {
    const facts = {
      "6.2": { m1: "B" },
      "7.1": { rate: "12.17%" },
      "7.2": { a: 1, b: 4 },
      "7.5": { rate: "0.4" },
    } as const;
    const result = score(decision405, facts, { year: 2024 });
    for (const [code, max] of [
      ["6.2", 20],
      ["7.1", 50],
      ["7.2", 30],
      ["7.5", 30],
    ] as const) {
      const { state, exact, range } = result.at(code);
      expect([code, state, exact, range.exact]).toEqual([
        code,
        "undecided",
        "0",
        { low: "0", high: String(max) },
      ]);
    }
    expect(result.missing).toHaveLength(43);
  });
});
