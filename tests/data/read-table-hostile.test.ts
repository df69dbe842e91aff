// What would take forever, or lead a reader astray? Letters with endless marks, options that a program
// added to all objects, and rows that are longer than the header.

import { draft3530 } from "@dti/score/rubrics";
import { readTable, unitKey, writeTable } from "@dti/score/schema";
import { describe, expect, it } from "vitest";

const issuesIn = (csv: string, locale: "vi" | "en") => {
  const read = readTable(draft3530, csv, { locale });
  return read.ok ? [] : read.issues;
};

describe("What would take forever, or what a program added to all objects,", () => {
  const marks = `a${"\u0301\u0323".repeat(200_000)}`;

  it("is letters with more marks than any has: they are left as they are", () => {
    expect(issuesIn(`Mã;Biến;${marks}\n`, "vi")).not.toEqual([]);
    expect(issuesIn(`Mã;Biến;A\n${marks};a;5\n`, "vi").map(({ code }) => code)).toEqual([
      "bad_table",
    ]);
    expect(unitKey(marks)).toBe(marks);
  });

  it("is no option of the reader of CSV", () => {
    const added = Object.prototype as unknown as Record<string, unknown>;
    const names = ["comments", "preview", "dynamicTyping", "download", "a", "x"];
    names.forEach((name) => {
      added[name] = name === "x" ? {} : 1;
    });
    try {
      const read = readTable(draft3530, "Mã;Biến;A\n1.1;a;5\n1.1;b;6\n", { locale: "vi" });
      expect(read.ok && read.units[0]?.facts).toEqual({ "1.1": { a: "5", b: "6" } });
      expect(issuesIn("Mã;Biến;A\n1.1;zz;5\n", "vi")).toHaveLength(1);
      expect(writeTable(draft3530, [{ id: "A", facts: { "1.1": { a: 1, b: 2 } } }])).toContain(
        ";1",
      );
    } finally {
      names.forEach((name) => Reflect.deleteProperty(added, name));
    }
  });
});

describe("A row that is longer than the header", () => {
  it("is refused, though what is too much be empty: it may be a decimal comma", () => {
    expect(issuesIn("Mã,Biến,A,B\n1.1,a,1,5,\n", "vi").map(({ code }) => code)).toEqual([
      "bad_table",
    ]);
  });
});
