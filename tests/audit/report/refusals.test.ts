// What does a report refuse? What verify and verifyTable never returned, and options that do not fit;
// everything at once, in both languages.

import { ScoreError, rounded, type Issue } from "@dti/score";
import { auditReport, verifyTable, type AuditReportOptions } from "@dti/score/audit";
import { decision405 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { issueMessage } from "../../../src/messages/issue-message.js";
import { verificationOf } from "./sample.js";
import { changedAt } from "../sample.js";
import { column, rubric as small, tableOf } from "../table/sample.js";

const verification = verificationOf({
  facts: {
    "1.4": { rate: rounded("75%") },
    "2.1": { m1: false },
    "2.6": { rate: "15%" },
  },
  published: { "1.4": "19,50", "2.1": "10", "2.6": "37,5", total: "60" },
});
const table = tableOf(
  column("maxima", { "1": "60", "1.1": ["20", { printed: "21", place: "dòng 2" }] }),
  column("points", { "1": "20", "1.1": "25/20" }),
);
const verified = verifyTable(table);

type Given = Parameters<typeof auditReport>[0];

const issuesOf = (given: unknown, options: unknown): readonly Issue[] => {
  try {
    auditReport(given as Given, options as AuditReportOptions);
    return [];
  } catch (error) {
    if (error instanceof ScoreError) return error.issues;
    throw error;
  }
};

const told = (given: unknown, options: unknown): readonly string[] =>
  issuesOf(given, options).map(({ code, path }) => `${code} at ${path.join(".")}`);

const stored = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe("a report refuses", () => {
  it.each([
    ["nothing", undefined, ["bad_field at "]],
    ["a list", [], ["bad_field at "]],
    ["an empty object", {}, ["bad_field at rubric", "bad_field at year", "bad_field at nodes"]],
    ["a table of no list", { findings: 1 }, ["bad_field at findings"]],
    ["a finding that is none", { findings: [null] }, ["bad_field at findings.0"]],
  ])("%s", (_, given, issues) => {
    expect(told(given, { locale: "vi" })).toEqual(issues);
  });

  it.each([
    [["nodes", 0, "published"], "none"],
    [["nodes", 0, "exact"], "1/0"],
    [["nodes", 0, "printed"], "12,5"],
    [["nodes", 0, "verdict"], "wrong"],
    [["nodes", 0, "of"], "rank"],
    [["nodes", 0, "code"], ""],
    [["nodes", 0, "name"], "x"],
    [["nodes", 0, "name", "vi"], 1],
    [["nodes", 0, "branches", 0, "exact", "low"], "0.5"],
    [["nodes", 0, "branches", 0, "lowOpen"], false],
    [["nodes", 0, "missing"], "1.1"],
    [["nodes", 0, "repairs", 0, "kind"], "toString"],
    [["nodes", 0, "repairs", 0, "to"], 1],
    [["nodes", 0, "repairs", 0, "from"], 75],
    [["nodes", 1, "repairs", 0, "from"], 0],
    [["nodes", 2, "repairs", 1, "mark"], 0],
    [["year"], 2026.5],
  ])("what a verification has not at %j", (path, value) => {
    const given = changedAt(stored(verification), path, value);
    expect(told(given, { locale: "vi" })).toEqual([`bad_field at ${path.join(".")}`]);
  });

  it.each([
    [["findings", 0, "kind"], "wrong"],
    [["findings", 0, "computed"], "12,5"],
    [["findings", 0, "figures", 0, "part"], "part"],
    [["findings", 0, "figures", 0, "printing"], 0.5],
    [["findings", 0, "figures", 1, "place"], 1],
    [["findings", 0, "repairs", 0, "to", "low"], ""],
    [["findings", 0, "repairs", 0, "closes", 0], "sum"],
    [["findings", 0, "repairs", 0, "confirmedBy", 0, "maximum"], 20],
    [["findings", 0, "repairs", 0, "confirmedBy", 1, "printed"], 20],
  ])("what a verified table has not at %j", (path, value) => {
    const given = changedAt(stored(verified), path, value);
    expect(told(given, { locale: "vi" })[0]).toMatch(`bad_field at ${path.join(".")}`);
  });

  it.each([
    ["no options", undefined, ["bad_field at options"]],
    ["no language", {}, ["bad_field at locale"]],
    ["another language", { locale: "fr" }, ["bad_field at locale"]],
    ["another format", { locale: "vi", format: "html" }, ["bad_field at format"]],
    ["what is no rubric", { locale: "vi", rubric: {} }, ["not_a_rubric at rubric"]],
    ["another rubric", { locale: "vi", rubric: decision405 }, ["bad_field at rubric"]],
    ["a table", { locale: "vi", table }, ["bad_field at table"]],
  ])("%s", (_, options, issues) => {
    expect(told(verification, options).slice(0, issues.length)).toEqual(issues);
  });

  it.each([
    ["a rubric", { locale: "vi", rubric: small }, ["bad_field at rubric"]],
    ["what is no table", { locale: "vi", table: {} }, ["not_a_table at table.columns"]],
    [
      "another table",
      { locale: "vi", table: tableOf(column("targets", {})) },
      ["bad_field at table"],
    ],
  ])("%s for a table", (_, options, issues) => {
    expect(told(verified, options)).toEqual(issues);
  });

  it("all of it at once, in both languages", () => {
    const issues = issuesOf({ nodes: [] }, { locale: "fr", format: 1, table, rubric: 1 });
    expect(issues.map(({ path }) => path.join(".")).slice(0, 5)).toEqual([
      "rubric",
      "year",
      "locale",
      "format",
      "table",
    ]);
    expect(issueMessage(issues[0]!, "vi")).toBe(
      "rubric: chưa ghi gì ở đây; cần kết quả của verify",
    );
    expect(issueMessage(issues[3]!, "vi")).toBe(
      'format: 1 không hợp lệ; cần "text" hoặc "markdown"',
    );
    const [other] = issuesOf(verification, { locale: "vi", rubric: decision405 });
    expect(other && issueMessage(other, "vi")).toBe(
      'rubric: "vn-province/405-2025@1" không hợp lệ; cần đúng bộ chỉ số của lần kiểm tra',
    );
    const [tableIssue] = issuesOf(verified, {
      locale: "vi",
      table: tableOf(column("targets", {})),
    });
    expect(tableIssue?.message).toBe(
      'table: "maxima" is not valid here; expected the table that was verified',
    );
    expect(issuesOf({ findings: {} }, { locale: "vi" })[0]?.message).toBe(
      "findings: {…} is not valid here; expected what verifyTable returned",
    );
  });

  it("nothing that throws when it is read", () => {
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new TypeError("no");
        },
      },
    );
    expect(told(hostile, { locale: "vi" })).toEqual(["bad_field at "]);
    expect(told(verification, hostile)).toEqual(["bad_field at options"]);
    const trap = new Proxy(
      {},
      {
        getPrototypeOf: () => {
          throw new TypeError("no");
        },
      },
    );
    expect(issuesOf(verification, { locale: "vi", rubric: trap })[0]?.message).toBe(
      "rubric: {…} is not a rubric; use defineRubric",
    );
    expect(told(verified, { locale: "vi", table: trap })).toEqual(["not_a_table at table"]);
  });
});
