// How is a verified table told? Each finding in words, with what else says so, and the changes that
// settle it, the best of them first.

import { auditReport, verifyTable, type Table, type VerifiedTable } from "@dti/score/audit";
import { giaLaiTable2026 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { englishTable } from "../../../src/audit/report/table-words-en.js";
import { vietnameseTable } from "../../../src/audit/report/table-words-vi.js";
import { changedAt } from "../sample.js";
import { after, linesOf } from "./sample.js";
import { column, rubric, tableOf } from "../table/sample.js";

const toldOf = (table: Table): readonly string[] =>
  linesOf(auditReport(verifyTable(table), { locale: "en", table }));

const stored = (value: VerifiedTable): unknown => JSON.parse(JSON.stringify(value));

describe("a report on a table", () => {
  it("counts what contradicts it, and tells a remainder apart", () => {
    expect(toldOf(giaLaiTable2026).slice(0, 6)).toEqual([
      "Audit report on a table: 12 places where figures do not agree",
      "Not the sum of its items: 5",
      "Not the rubric's maximum: 1",
      "The denominator is not the maximum: 5",
      "Printings do not agree: 1",
      "A remainder is not printed (no contradiction): 1",
    ]);
    const one = tableOf(column("targets", { "1": "61", "1.1": "20", "1.2": "10", "1.3": "30" }));
    expect(toldOf(one).slice(0, 2)).toEqual([
      "Audit report on a table: 2 places where figures do not agree",
      "Not the sum of its items: 1",
    ]);
    expect(toldOf(tableOf(column("maxima", { "1.1": "21" })))[0]).toBe(
      "Audit report on a table: 1 place where figures do not agree",
    );
  });

  it("lists the five best changes, and says how many more there are", () => {
    const lines = toldOf(giaLaiTable2026);
    const at = lines.findIndex((line) => line.startsWith("Total points: does"));
    const changes = lines.slice(at, at + 16);
    expect(after(changes, "One of these changes alone makes it agree")).toBe(
      "6. Digital society activity: 170 instead of 180, at Main table, row 6 (transcription, lines 187)",
    );
    expect(changes).toContain("and 2 further changes");
    expect(englishTable.others(1)).toBe("and 1 further change");
  });

  it("says where a change is confirmed, in another column too", () => {
    const lines = toldOf(
      tableOf(column("maxima", { "1.1": "20" }), column("targets", { "1.1": "10/30" })),
    );
    expect(after(lines, "In accord with")).toBe(
      "the maximum 20 of 1.1 by test/v@1; the figure 20 of 1.1 (column “maxima”)",
    );
    expect(after(lines, "This change alone makes it agree")).toBe(
      "1.1. indicator 1.1, denominator: 20 instead of 30",
    );
  });

  it("says what agrees or no longer agrees in another column", () => {
    const verified = verifyTable(
      tableOf(column("maxima", { "1.1": "21" }), column("targets", { "1.1": "10/30" })),
    );
    const about = { kind: "denominator", column: "targets", code: "total" };
    const given = changedAt(stored(verified), ["findings", 0, "repairs", 0, "opens"], [about]);
    const lines = linesOf(auditReport(given as VerifiedTable, { locale: "en" }));
    expect(after(lines, "But then these do not agree")).toBe(
      "the denominator of the total (column “targets”)",
    );
  });

  it("says where no single change settles a finding", () => {
    const verified = verifyTable(tableOf(column("maxima", { "1.1": "21" })));
    const given = changedAt(stored(verified), ["findings", 0, "repairs"], []) as VerifiedTable;
    expect(linesOf(auditReport(given, { locale: "en" }))).toContain(
      "No single change makes the printed figure agree",
    );
  });

  it("tells ranges without an upper end, and a finding without figures", () => {
    const verified = verifyTable(tableOf(column("maxima", { "1.1": "21" })));
    const open = { low: "1.5", high: null, printed: "2" };
    const to = changedAt(stored(verified), ["findings", 0, "repairs", 0, "to"], open);
    const given = changedAt(to, ["findings", 0, "figures"], []) as VerifiedTable;
    const lines = linesOf(auditReport(given, { locale: "vi" }));
    expect(after(lines, "Số đã in")).toBe("21");
    expect(after(lines, "Chỉ cần thay đổi sau thì khớp")).toBe(
      "1.1: một số từ 1,5 trở lên (chẳng hạn 2) thay cho 21",
    );
  });

  it("knows the rubric of a column by its id", () => {
    const id = { rubric: "test/v@1" };
    const table: Table = { columns: [column("maxima", { "1.1": "21" }, id)], rubrics: [rubric] };
    expect(toldOf(table)).toContain("Column “maxima” (maxima, test/v@1)");
    expect(toldOf(table)).toContain("1.1. indicator 1.1: does not agree with the rubric's maximum");
  });

  it("has a word for whatever a change may settle", () => {
    const told = [englishTable, vietnameseTable].map(({ about }) =>
      Object.values(about).map((tell) => tell("1")),
    );
    expect(told).toEqual([
      [
        "the sum at 1",
        "the remainder of 1",
        "the maximum of 1 with the rubric",
        "the points of 1 with its maximum",
        "the denominator of 1",
        "the printings of 1",
      ],
      [
        "tổng ở 1",
        "phần còn lại của 1",
        "điểm tối đa của 1 với bộ chỉ số",
        "điểm của 1 với điểm tối đa",
        "mẫu số của 1",
        "các lần in của 1",
      ],
    ]);
  });
});
