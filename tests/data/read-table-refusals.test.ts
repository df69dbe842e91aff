// How is it told what cannot be read in a table? By row and column, as a person finds it.

import { issueMessage } from "@dti/score";
import { readTable } from "@dti/score/schema";
import { describe, expect, it } from "vitest";

import { sample } from "./sample.js";

const issuesIn = (csv: unknown, locale?: "vi" | "en") => {
  const read = readTable(sample, csv as string, { locale });
  return read.ok ? [] : read.issues;
};

const brief = (csv: unknown, locale?: "vi" | "en") =>
  issuesIn(csv, locale).map(({ path, details }) => [...path, (details as { why?: string }).why]);

const whyCell = (code: string, name: string, text: string, locale?: "vi" | "en") =>
  brief(`Code\tVariable\tGia Lai\n${code}\t${name}\t"${text}"`, locale);

describe("A cell is refused with its row, its column and the reason", () => {
  it.each([
    ["1.1", "a", "412.000", "ambiguous"],
    ["1.1", "a", "~412.000", "ambiguous"],
    ["1.1", "a", "1..412.000", "ambiguous"],
    ["1.1", "a", "412.000..1", "ambiguous"],
    ["1.1", "a", "1..2..3", "not a number"],
    ["1.1", "a", "412.000 người", "words beside a number"],
    ["1.1", "a", "~5 người", "words beside a number"],
    ["1.1", "a", "01/02/2026", "date"],
    ["1.1", "a", "2026-02-01", "date"],
    ["1.1", "a", "2026-02-01 00:00:00", "date"],
    ["1.1", "a", "3/4", "date"],
    ["1.1", "a", "03-Apr", "date"],
    ["1.1", "rate", "03/04", "date"],
    ["1.1", "a", "#DIV/0!", "formula error"],
    ["1.1", "a", "#REF!", "formula error"],
    ["1.1", "a", "#N/A", "formula error"],
    ["1.1", "a", "#####", "formula error"],
    ["1.1", "a", "4,12E+05", "digits lost"],
    ["1.1", "a", "NA", "no figure"],
    ["1.1", "a", "-", "no figure"],
    ["1.1", "a", "x", "no figure"],
    ["1.1", "a", "Không có", "no figure"],
    ["1.1", "a", "nhiều", "not a number"],
    ["1.1", "a", "=SUM(A1:A3)", "formula"],
    ["1.1", "rate", "50%–60%", "dash"],
    ["1.1", "a", "3 - 4", "dash"],
    ["1.1", "a", "json:5", "not a number"],
    ["1.1", "a", 'json:{""between"":[1,2]}', "not a number"],
    ["1.1", "a", 'json:{""rounded"":""5"",""x"":""y""}', "not a number"],
    ["1.1", "rate", 'json:""98""', "unreadable"],
    ["1.1", "a", "412 000", "not a number"],
    ["1.1", "a", "5%", "percent"],
    ["1.1", "a", "-5", "negative"],
    ["1.1", "a", "5..4", "reversed"],
    ["1.1", "a", "~", "not a number"],
    ["1.1", "rate", "98", "bare number"],
    ["1.1", "rate", "~98", "bare number"],
    ["1.1", "rate", "150%", "above one"],
    ["1.1", "rate", "cao", "unreadable"],
    ["1.1", "rate", "3/0", "date"],
    ["1.1", "a", "5\ufffd", "damaged"],
    ["1.1", "note", "a\0b", "damaged"],
    ["1.3", "m1", "x", "not yes or no"],
    ["1.3", "m1", "1", "not yes or no"],
    ["1.3", "m2", "Giỏi", "no level"],
    ["1.1", "evidence", " | 5", "no note"],
    ["1.1", "evidence", "json:[5]", "no note"],
    ["1.1", "source", "json:{}", "no note"],
    ["*", "population", "nhiều", "not a number"],
  ])("%s %s: %s", (code, name, text, why) => {
    expect(whyCell(code, name, text)).toEqual([[2, "Gia Lai", why]]);
  });

  it.each([
    ["1.1", "a", "412,000.5", "vi", "other notation"],
    ["1.1", "rate", "98.87%", "vi", "other notation"],
    ["1.1", "rate", "~98.87%", "vi", "other notation"],
    ["1.1", "a", "412.000,5", "en", "other notation"],
    ["1.1", "a", "412,000", "vi", "other notation"],
    ["1.1", "a", "1,234,567", "vi", "other notation"],
    ["1.1", "a", "~412,000", "vi", "other notation"],
    ["1.1", "a", "5..412,000", "vi", "other notation"],
    ["1.1", "a", "412.000", "en", "other notation"],
    ["*", "population", "412,000", "vi", "other notation"],
  ] as const)("%s %s: %s in %s", (code, name, text, locale, why) => {
    expect(whyCell(code, name, text, locale)).toEqual([[2, "Gia Lai", why]]);
  });

  it("and so are figures of what does not apply", () => {
    const csv =
      "Code,Variable,A\n1.1,a,5\n1.1,notApplicable,x\n1.2,notApplicable,x\n1.2,unevidenced,y\n";
    expect(brief(csv)).toEqual([
      [3, "A", "not applicable beside figures"],
      [5, "A", "not applicable beside figures"],
    ]);
  });

  it("all of them at once, each unit its own", () => {
    expect(brief("Code,Variable,A,B,C\n1.1,a,x,5,x\n1.1,b,-,,%\n")).toEqual([
      [2, "A", "no figure"],
      [2, "C", "no figure"],
      [3, "A", "no figure"],
      [3, "C", "not a number"],
    ]);
  });
});

describe("A table is refused with the row, the column and the reason", () => {
  it.each([
    ["a number", 5, [["no text"]]],
    ["nothing", "", [[1, "no header"]]],
    ["UTF-16", new Uint8Array([255, 254, 77, 0]), [["no text"]]],
    ["a header without a code", "Variable,A\na,1\n", [[1, "no header"]]],
    ["a header in another place", "Bảng số liệu\nCode,Variable,A\n", [[1, "no header"]]],
    ["a spreadsheet", "PK\u0003\u0004xl/workbook.xml", [["no text"]]],
    ["a header that lost letters", "M\ufffd;Bi\ufffdn;Gia Lai\n", [[1, "damaged name"]]],
    ["a header read as Latin-1", "MÃ£;Biáº¿n;Gia Lai\n", [[1, "damaged name"]]],
    ["a sum", "Mã;Biến;A;Tổng cộng\n1.1;a;1;1\n", [[1, "D", "no unit column"]]],
    ["a column of nobody", "Mã;Biến;Đơn vị;A\n1.1;a;1;1\n", [[1, "C", "no unit column"]]],
    ["remarks", "Mã;Biến;A;Ghi chú\n1.1;a;1;ước tính\n", [[2, "Ghi chú", "remarks column"]]],
    ["no unit but what is not read", "STT;Mã;Biến;Ghi chú\n1;1.1;a;\n", [[1, "no unit"]]],
    ["another separator than is named", "sep=,\nMã;Biến;A\n", [[1, "no header"]]],
    [
      "a row after the line of the separator",
      "sep=;\nMã;Biến;A\n1.1;z;1\n",
      [[2, "Biến", "unknown variable"]],
    ],
    ["nothing but the separator", "sep=;", [[1, "no header"]]],
    ["no unit", "Code,Variable,Label\n1.1,a,\n", [[1, "no unit"]]],
    ["one header twice", "Code,Variable,A,Mã\n", [[1, "D", "repeated column"]]],
    [
      "one unit twice",
      "Code,Variable,Hòa Bình,Tỉnh Hoà Bình\n1.1,a,1,2\n",
      [[1, "Tỉnh Hoà Bình", "repeated unit"]],
    ],
    ["TCVN3", "Code,Variable,§iÖn Biªn\n", [[1, "C", "damaged name"]]],
    ["UTF-8 read as Latin-1", "Code,Variable,Äiá»‡n BiÃªn\n", [[1, "C", "damaged name"]]],
    ["UTF-8 read as another set", "Code,Variable,Quáº£ng Trá»‹\n", [[1, "C", "damaged name"]]],
    ["a very long name", `Code,Variable,${"x".repeat(300)}\n`, [[1, "C", "too large"]]],
    ["an open quote", 'Code,Variable,A\n1.1,a,"5\n1.1,b,6\n', [[2, "stray quote"]]],
    ["a quote within a cell", 'Code,Variable,A\n1.1,a,5\n1.1,b,6" x\n', [[3, "stray quote"]]],
    ["text behind a quote", 'Code,Variable,A\n1.1,a,"5" x\n1.1,b,6\n', [[2, "stray quote"]]],
    ["a cell too few", "Code,Variable,A\n1.1,a\n", [[2, "row length"]]],
    ["a cell too many", "Code,Variable,A\n1.1,a,412,000\n", [[2, "row length"]]],
    ["a column without a name", "Code,Variable,A,\n1.1,a,1,2\n", [[2, "D", "unnamed column"]]],
    ["an unknown code", "Code,Variable,A\n1.1,a,1\n9.9,a,\n", [[3, "Code", "unknown code"]]],
    ["an unknown variable", "Mã,Biến,A\n1.1,z,1\n", [[2, "Biến", "unknown variable"]]],
    ["a variable in capitals", "Mã,Biến,A\n1.1,A,1\n", [[2, "Biến", "unknown variable"]]],
    [
      "one row twice",
      "Code,Variable,A\n1.1,a,1\n1.1,b,2\n1.1,a,1\n",
      [[4, "Code", "repeated row"]],
    ],
    [
      "another label",
      "Code,Variable,Label,A\n1.1,a,All households,1\n1.1,b,Households with fibre,2\n",
      [
        [2, "Label", "other label"],
        [3, "Label", "other label"],
      ],
    ],
    [
      "another indicator",
      "Code,Indicator,Variable,A\n1.1,Portal and level,a,1\n",
      [[2, "Indicator", "other label"]],
    ],
    [
      "a very long label",
      `Code,Indicator,Variable,A\n1.1,${"x".repeat(20_000)},a,1\n`,
      [[2, "Indicator", "other label"]],
    ],
    ["too many rows", `Code,Variable,A\n${"x,y,z\n".repeat(20_001)}`, [["too large"]]],
    ["too many columns", `Code,Variable${",".repeat(20_000)}`, [["too large"]]],
    ["too many characters", "x".repeat(20_000_001), [["too large"]]],
  ])("%s", (_, csv, issues) => {
    expect(brief(csv)).toEqual(issues);
  });

  it("bytes that are no UTF-8 show where they are", () => {
    const latin = Buffer.from("Code,Variable,Gia Lai\n1.1,note,có\n", "latin1");
    expect(brief(latin)).toEqual([[2, "Gia Lai", "damaged"]]);
    const name = Buffer.from("Code,Variable,Quâng\n", "latin1");
    expect(brief(name)).toEqual([[1, "C", "damaged name"]]);
  });

  it("bytes of a spreadsheet are told by their name", () => {
    const [archive] = issuesIn(Buffer.from("PK\u0003\u0004\u0014\0", "latin1"));
    expect(archive?.message).toBe("XLSX is not text in UTF-8; save the table as CSV UTF-8");
    const header = Buffer.from("Mã;Biến;Gia Lai\n".replaceAll("ế", "ê"), "latin1");
    expect(brief(header)).toEqual([[1, "damaged name"]]);
  });

  it("bytes of which the memory is gone, or too many", () => {
    const buffer = new ArrayBuffer(8);
    const bytes = new Uint8Array(buffer);
    structuredClone(buffer, { transfer: [buffer] });
    expect(brief(bytes)).toEqual([["no text"]]);
    expect(brief(new Uint8Array(80_000_004))).toEqual([["too large"]]);
    expect(brief(new Proxy(new Uint8Array(3), {}))).toEqual([["no text"]]);
  });

  it("more documents than a fact may have are refused", () => {
    const lines = (count: number): string =>
      `Code,Variable,A\n1.1,evidence,"${"x\n".repeat(count)}"\n`;
    expect(brief(lines(1000))).toEqual([]);
    expect(brief(lines(1001))).toEqual([[2, "A", "no note"]]);
    expect(brief(lines(5000))).toEqual([[2, "A", "no note"]]);
  });

  it("a column beyond Z is called as a spreadsheet calls it", () => {
    const names = Array.from({ length: 25 }, (_, index) => `U${String(index)}`).join(",");
    const csv = `Code,Variable,${names},\n1.1,a,${",".repeat(25)}5\n`;
    expect(brief(csv)).toEqual([[2, "AB", "unnamed column"]]);
  });

  it("a rubric or a locale that is none is refused as such", () => {
    const read = readTable({} as never, "");
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(["not_a_rubric"]);
    expect(issuesIn("Code,Variable,A\n", "fr" as never).map(({ code }) => code)).toEqual([
      "bad_field",
    ]);
  });

  it("a thousand issues, and that there are more", () => {
    const issues = issuesIn(`Code,Variable,A\n${"x,y,z\n".repeat(1200)}`);
    expect([issues.length, issues.at(-1)?.code]).toEqual([1001, "too_many_issues"]);
  });
});

describe("In words", () => {
  const [issue] = issuesIn("Mã;Biến;Gia Lai\n1.1;a;412.000\n");
  const many = issuesIn(`Code,Variable,A\n${"x,y,z\n".repeat(1200)}`).at(-1);
  const [unit] = issuesIn("Mã;Biến;Hoà Bình;Hòa Bình\n");

  it("row and column are said in both languages", () => {
    expect(issue && [issueMessage(issue, "en"), issueMessage(issue, "vi")]).toEqual([
      '2 › Gia Lai: "412.000" may be thousands or decimals; name a locale (row 2, column Gia Lai, 1.1 a)',
      '2 › Gia Lai: "412.000" có thể là hàng nghìn hoặc phần thập phân; hãy nêu { locale: "vi" } hoặc { locale: "en" } (dòng 2, cột Gia Lai, 1.1 a)',
    ]);
  });

  it("levels are listed with their labels", () => {
    const [level] = issuesIn("Code,Variable,A\n1.3,m2,x\n");
    expect(level?.message).toBe(
      '2 › A: "x" is not a level; the levels are: Tốt, B (Khá / Fair), C (row 2, column A, 1.3 m2)',
    );
  });

  it("a repeated row is named by code and variable", () => {
    const [row] = issuesIn("Code,Variable,A\n1.1,a,1\n1.1,a,1\n");
    expect(row?.message).toBe(
      '3 › Code: "1.1 a" was given before; keep one of the rows, the other is row: 2 (row 3, column Code)',
    );
  });

  it("it is told that there are more than are listed", () => {
    expect(many && [issueMessage(many, "en"), issueMessage(many, "vi")]).toEqual([
      "more than 1000 things are wrong; correct these, then read it again for the others",
      "có hơn 1000 lỗi; hãy sửa các lỗi này rồi đọc lại để biết các lỗi còn lại",
    ]);
  });

  it("two columns of one unit are both named", () => {
    expect(unit && issueMessage(unit, "vi")).toBe(
      '1 › Hòa Bình: "Hòa Bình" trùng với đơn vị ở cột khác; chỉ giữ một cột, cột kia là: "Hoà Bình" (C) (dòng 1, cột Hòa Bình)',
    );
  });
});
