// What does a report take, and how does it begin? Verifications and tables, also from JSON; the worst
// verdict above all.

import { rounded } from "@dti/score";
import { auditReport, verifyTable } from "@dti/score/audit";
import { awarded, flag } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { flags, leaf, rubricOf } from "../../rubric/sample.js";
import { changedAt } from "../sample.js";
import { after, codesTold, commune, linesOf, toldOf, verificationOf } from "./sample.js";
import { column, tableOf } from "../table/sample.js";

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

const stored = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe("a report", () => {
  it.each(["vi", "en"] as const)("reads the same of what came through JSON (%s)", (locale) => {
    const options = { locale, rubric: commune() };
    expect(auditReport(stored(verification), options)).toBe(auditReport(verification, options));
    const named = { locale, table };
    expect(auditReport(stored(verified), named)).toBe(auditReport(verified, named));
  });

  it("takes a rubric and a table that came through JSON", () => {
    const [locale, rubric] = ["en", commune()] as const;
    expect(auditReport(verification, { locale, rubric: stored(rubric) })).toBe(
      auditReport(verification, { locale, rubric }),
    );
    expect(auditReport(verified, { locale, table: stored(table) })).toBe(
      auditReport(verified, { locale, table }),
    );
  });

  it("is plain text without a last line end, and Markdown with one", () => {
    expect(auditReport(verification, { locale: "en", format: "text" }).endsWith("\n")).toBe(false);
    const text = auditReport(verification, { locale: "en", format: "markdown" });
    expect(text.startsWith("# Audit report: 2 of 4 ")).toBe(true);
    expect(text.endsWith(".\n")).toBe(true);
  });

  it("lets nothing that a table says become markup", () => {
    const place = "# <b>[x](y)</b> *a*";
    const hostile = tableOf(column("points", { "1": { printed: "61", place, note: "1. `x`" } }));
    const text = auditReport(verifyTable(hostile), { locale: "en", format: "markdown" });
    expect(text).toContain("at # \\<b\\>\\[x\\](y)\\</b\\> \\*a\\*");
    expect(text).toContain("**Note:** 1: 1. \\`x\\`");
  });

  it("tells the worst verdict above all, and how many figures it is of", () => {
    const title = (published: object, facts: object = { "2.1": { m1: true } }) =>
      toldOf({ facts, published })[0];
    expect(title({})).toBe("Audit report: no published figures");
    expect(title({ "2.1": "10" })).toBe(
      "Audit report: the published figure agrees with the reported data",
    );
    expect(title({ "2.1": "10", "2.2": "20" })).toBe(
      "Audit report: 1 of 2 published figures cannot be decided yet",
    );
    expect(title({ "2.2": "20", "2.3": "5" })).toBe(
      "Audit report: all 2 published figures cannot be decided yet",
    );
    expect(title({ "2.1": "9", "2.2": "20" })).toBe(
      "Audit report: 1 of 2 published figures does not agree with the reported data",
    );
    const rates = { "1.4": { rate: rounded("75%") }, "1.3": { rate: rounded("0,3") } };
    expect(title({ "1.4": "18,80" }, rates)).toBe(
      "Audit report: the published figure agrees within rounding",
    );
    expect(title({ "1.4": "18,80", "1.3": "3,10" }, rates)).toBe(
      "Audit report: all 2 published figures agree within rounding",
    );
    expect(title({ "1.4": "18,80", "1.3": "3,00" }, rates)).toBe(
      "Audit report: all 2 published figures agree with the reported data, 1 of them within rounding",
    );
  });

  it("tells so in Vietnamese", () => {
    const rates = { "1.4": { rate: rounded("75%") }, "1.3": { rate: rounded("0,3") } };
    const title = (published: object) => toldOf({ facts: rates, published }, "vi")[0];
    expect(title({ "1.4": "18,75" })).toBe(
      "Báo cáo kiểm tra: số công bố khớp với số liệu đã báo cáo",
    );
    expect(title({ "1.4": "18,75", "1.3": "3" })).toBe(
      "Báo cáo kiểm tra: cả 2 số công bố đều khớp với số liệu đã báo cáo",
    );
    expect(title({ "1.4": "18,80" })).toBe(
      "Báo cáo kiểm tra: số công bố khớp trong phạm vi làm tròn",
    );
    expect(title({ "1.4": "18,80", "1.3": "3,10" })).toBe(
      "Báo cáo kiểm tra: cả 2 số công bố đều khớp trong phạm vi làm tròn",
    );
    expect(title({ "1.4": "18,80", "1.3": "3,00" })).toBe(
      "Báo cáo kiểm tra: cả 2 số công bố đều khớp với số liệu đã báo cáo, trong đó 1 số khớp trong phạm vi làm tròn",
    );
  });

  it("leaves out what carries no points, where the rubric says so", () => {
    const rubric = rubricOf([
      leaf("1", flag("m1"), { variables: flags("m1") }),
      leaf("2", awarded(), { max: 0 }),
    ]);
    const one = { rubric, facts: { "1": { m1: true } }, published: { total: "20" } };
    expect(after(toldOf(one), "Finding")).toBeUndefined();
    expect(after(codesTold(one), "Finding")).toBe(
      "agrees if the indicators that cannot be scored yet earn 0 points: 2",
    );
  });
});

describe("names", () => {
  it("are those of the rubric, of what was verified, or codes", () => {
    const one = { facts: { "2.1": { m1: false } }, published: { "2.1": "10" } };
    const text = (options: object) =>
      linesOf(auditReport(verificationOf(one), { locale: "en", ...options })).find((line) =>
        line.includes("m1"),
      );
    expect(text({ rubric: commune() })).toBe(
      "2.1. The chair leads the steering committee: m1 (Decision issued) is “yes” (reported: “no”)",
    );
    expect(text({})).toBe(
      "2.1. The chair leads the steering committee: m1 is “yes” (reported: “no”)",
    );
  });

  it("of general figures are never those that every object has", () => {
    const at = ["nodes", 0, "repairs", 0, "context"];
    const given = changedAt(stored(verification), at, "constructor") as typeof verification;
    const text = auditReport(given, { locale: "en", rubric: commune() });
    expect(text).toContain("rate, the general figure “constructor”, ");
  });
});
