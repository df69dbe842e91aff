// What is read from a table, however a spreadsheet saved it?

import { safeScore, type Rubric } from "@dti/score";
import { readTable, type ReadOptions } from "@dti/score/schema";
import { describe, expect, it } from "vitest";

import { sample as typed } from "./sample.js";

const sample: Rubric = typed;

const unitsIn = (csv: string | Uint8Array, options: ReadOptions = {}): unknown => {
  const read = readTable(sample, csv, options);
  return read.ok ? read.units : read.issues.map(({ message }) => message);
};

/** What stands in a cell of the variable, as it is read. */
const cellOf = (code: string, name: string, text: string, locale?: "vi" | "en"): unknown => {
  const csv = `Code\tVariable\tA\n${code}\t${name}\t"${text.replaceAll('"', '""')}"\n`;
  const read = readTable(sample, csv, { locale });
  if (!read.ok) return read.issues.map(({ message }) => message);
  const [unit] = read.units;
  return code === "*" || code === "" ? unit?.context[name] : unit?.facts[code];
};

const two = [{ id: "A", facts: { "1.1": { a: "1", b: "2" } }, context: {} }];

describe("A table is read", () => {
  it.each([
    ["with commas", "Code,Variable,A\n1.1,a,1\n1.1,b,2\n"],
    ["with semicolons", "Code;Variable;A\n1.1;a;1\n1.1;b;2\n"],
    ["with tabs", "Code\tVariable\tA\n1.1\ta\t1\n1.1\tb\t2\n"],
    ["with a byte order mark", "\ufeffCode,Variable,A\n1.1,a,1\n1.1,b,2\n"],
    ["with CRLF", "Code,Variable,A\r\n1.1,a,1\r\n1.1,b,2\r\n"],
    ["with CR", "Code,Variable,A\r1.1,a,1\r1.1,b,2"],
    ["with all of them", "Code,Variable,A\r\n1.1,a,1\r1.1,b,2\n"],
    ["without a last line end", "Code,Variable,A\n1.1,a,1\n1.1,b,2"],
    ["with blank lines", "Code,Variable,A\n\n1.1,a,1\n,,\n1.1,b,2\n,,\n\n ,, \n"],
    ["with quoted cells", '"Code","Variable","A"\n"1.1","a","1"\n"1.1","b","2"'],
    ["with quoted line ends in the header", '"Code","Vari\nable",A,"Variable"\n1.1,,1,a\n'],
    ["in Vietnamese", "Mã;Biến;A\n1.1;a;1\n1.1;b;2\n"],
    ["with decomposed headers", "Mã;Biến;A\n1.1;a;1\n1.1;b;2\n".normalize("NFD")],
    ["with capitals and spaces", " CODE , variable ,A\n 1.1 , a , 1 \n1.1,b,\u00a02\n"],
    ["with its columns in another order", "A,Variable,Code\n1,a,1.1\n2,b,1.1\n"],
    [
      "with labels, in both languages",
      "Code,Indicator,Variable,Label,Unit of measure,A\n1.1,Cáp quang,a,households with fibre,,1\n1.1,Fibre,b,Tổng  số hộ,hộ,2\n",
    ],
    ["with empty columns without a name", "Code,Variable,,A,\n1.1,a,,1,\n1.1,b,,2,\n"],
    ["with numbers of rows", "STT;Mã;Biến;A;#\n1;1.1;a;1;x\n2;1.1;b;2;\n"],
    ["with an empty column of remarks", "Mã;Biến;A;Ghi chú\n1.1;a;1;\n1.1;b;2; \n"],
    ["with another name of the units of measure", "Mã;Biến;ĐVT;A\n1.1;a;hộ;1\n1.1;b;hộ;2\n"],
    ["with a line that names the separator", "sep=;\nMã;Biến;A\n1.1;a;1\n1.1;b;2\n"],
    [
      "with such a line, quoted and filled up",
      '"sep=,",,\r\nCode,Variable,A\r\n1.1,a,1\r\n1.1,b,2',
    ],
  ])("%s", (title, csv) => {
    if (title.includes("line ends in the header")) {
      expect(unitsIn(csv)).toEqual([
        { id: "Vari able", facts: {}, context: {} },
        { id: "A", facts: { "1.1": { a: "1" } }, context: {} },
      ]);
    } else expect(unitsIn(csv)).toEqual(two);
  });

  it("from bytes, with and without a mark", () => {
    const csv = "Mã;Biến;Đắk Lắk\n1.1;a;1\n";
    const expected = [{ id: "Đắk Lắk", facts: { "1.1": { a: "1" } }, context: {} }];
    expect(unitsIn(new TextEncoder().encode(csv))).toEqual(expected);
    expect(unitsIn(new TextEncoder().encode(`\ufeff${csv}`))).toEqual(expected);
    expect(unitsIn(Buffer.from(csv))).toEqual(expected);
  });

  it("with every unit, one without any cell too", () => {
    expect(unitsIn("Code,Variable,A,B\n1.1,a,1,\n")).toEqual([
      { id: "A", facts: { "1.1": { a: "1" } }, context: {} },
      { id: "B", facts: {}, context: {} },
    ]);
  });

  it("into facts that score", () => {
    const csv =
      "Mã;Biến;A\n;population;12.000\n1.1;a;412\n1.1;b;520\n1.2;a;9.000\n1.3;m1;có\n1.3;m2;B\n2.1;điểm;7,5\n";
    const read = readTable(sample, csv, { locale: "vi" });
    const [{ facts, context } = { facts: {}, context: {} }] = read.ok ? read.units : [];
    const scored = safeScore(sample, facts, { year: 2026, context });
    expect(scored.ok && scored.result.printed).toBe("30.42");
  });
});

describe("A cell says", () => {
  it.each([
    ["412.000", "vi", "412000"],
    ["412,000", "en", "412000"],
    ["412000", undefined, "412000"],
    [
      "'412",
      undefined,
      ['2 › A: "\'412" is not a number; write it like 412000 (row 2, column A, 1.1 a)'],
    ],
    ["~412", "vi", { rounded: "412", locale: "vi" }],
    ["≈ 412", undefined, { rounded: "412" }],
    ["400..1.000", "vi", { between: ["400", "1000"] }],
    ["400 .. 500", undefined, { between: ["400", "500"] }],
    ["1.234.567", undefined, "1234567"],
    ["1,2340", "vi", "1.2340"],
    ["0,125", "vi", "0.125"],
    ['json:"1.234"', "vi", "1.234"],
    ['json:{"between":["1.125","2"]}', "vi", { between: ["1.125", "2"] }],
  ] as const)("a count: %s in %s", (text, locale, value) => {
    const read = cellOf("1.1", "a", text, locale);
    expect(read).toEqual(Array.isArray(value) ? value : { a: value });
  });

  it.each([
    ["98,87%", "vi", "98.87%"],
    ["98,87 %", undefined, "98.87%"],
    ["3/4", undefined, "3/4"],
    ["~81,94%", "vi", { rounded: "81,94%", locale: "vi" }],
    ["50%..60%", "en", { between: ["50%", "60%"] }],
  ] as const)("a rate: %s in %s", (text, locale, rate) => {
    expect(cellOf("1.1", "rate", text, locale)).toEqual({ rate });
  });

  it("an answer", () => {
    expect(cellOf("1.3", "m1", "Có")).toEqual({ m1: true });
    expect(cellOf("1.3", "m1", "không đạt")).toEqual({ m1: false });
    for (const text of ["Tốt".normalize("NFD"), " TỐT "]) {
      expect(cellOf("1.3", "m2", text)).toEqual({ m2: "Tốt" });
    }
    for (const text of ["B", "b", "Khá", "khá ".normalize("NFD"), "Fair", "B (Khá)", "B (fair)"]) {
      expect(cellOf("1.3", "m2", text)).toEqual({ m2: "B" });
    }
  });

  it("a general figure, with an empty code or an asterisk", () => {
    expect(cellOf("*", "population", "12.000", "vi")).toBe("12000");
    expect(cellOf("", "population", "12000")).toBe("12000");
    expect(cellOf("*", "address", "UBND xã\nÔ 5")).toBe("UBND xã\nÔ 5");
  });

  it("a bound letter, where the indicator gives its own", () => {
    expect(cellOf("1.2", "b", "500")).toEqual({ b: "500" });
  });

  it.each(["note", "ghi chú", "Ghi  chú".normalize("NFD")])("%s", (name) => {
    expect(cellOf("1.1", name, "theo báo cáo")).toEqual({ note: "theo báo cáo" });
  });

  it("a note that only looks like JSON", () => {
    expect(cellOf("1.1", "note", "json:5")).toEqual({ note: "json:5" });
    expect(cellOf("1.1", "note", 'json:" x "')).toEqual({ note: " x " });
  });

  it("a text that a spreadsheet would run", () => {
    expect(cellOf("1.1", "note", "'=1+1")).toEqual({ note: "=1+1" });
    expect(cellOf("1.1", "note", "''=1+1")).toEqual({ note: "'=1+1" });
    expect(cellOf("1.1", "note", "'x'")).toEqual({ note: "'x'" });
  });

  it("a source", () => {
    expect(cellOf("1.1", "nguồn", "Báo cáo 5")).toEqual({ source: "Báo cáo 5" });
    const source = { document: "Báo cáo 5", lines: [1, 2] };
    expect(cellOf("1.1", "source", `json:${JSON.stringify(source)}`)).toEqual({ source });
    expect(cellOf("1.1", "source", "json:{")).toEqual({ source: "json:{" });
  });

  it("evidence, a document a line", () => {
    expect(cellOf("1.1", "minh chứng", "Báo cáo | 5/BC-UBND | | https://x.vn\n\nPhụ lục")).toEqual({
      evidence: [
        { title: "Báo cáo", number: "5/BC-UBND", url: "https://x.vn" },
        { title: "Phụ lục" },
      ],
    });
    expect(cellOf("1.1", "evidence", 'json:[{"title":"a|b"}]')).toEqual({
      evidence: [{ title: "a|b" }],
    });
  });

  it("why something does not apply, or is not accepted", () => {
    expect(cellOf("1.1", "không áp dụng", "không có")).toEqual({ notApplicable: "không có" });
    expect(cellOf("1", "not applicable", "none")).toEqual({ notApplicable: "none" });
    expect(cellOf("1.1", "unevidenced", "none")).toEqual({ unevidenced: null, reason: "none" });
    const csv =
      "Code,Variable,A\n1.1,a,5\n1.1,note,x\n1.1,unevidenced,none\n1.2,note,y\n1.2,notApplicable,z\n";
    expect(unitsIn(csv)).toMatchObject([
      {
        facts: {
          "1.1": { unevidenced: { a: "5" }, reason: "none", note: "x" },
          "1.2": { notApplicable: "z", note: "y" },
        },
      },
    ]);
  });
});
