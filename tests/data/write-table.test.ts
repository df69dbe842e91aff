// How are facts written as a table, and what cannot be written?

import { ScoreError } from "@dti/score";
import { readTable, writeTable, type UnitFacts } from "@dti/score/schema";
import { describe, expect, it } from "vitest";

import { sample } from "./sample.js";

const rowsOf = (units: readonly UnitFacts[], options: Parameters<typeof writeTable>[2] = {}) =>
  writeTable(sample, units, options).slice(1).split("\r\n");

const cellOf = (code: string, fact: object, locale: "vi" | "en" = "vi"): unknown => {
  const csv = writeTable(sample, [{ id: "A", facts: { [code]: fact } }], {
    locale,
    separator: ";",
  });
  const filled = csv
    .split("\r\n")
    .filter((row) => row.startsWith(`${code};`) && !row.endsWith(";"));
  return filled.map((row) => row.split(";").slice(-1)[0]);
};

const refused = (units: unknown, options?: unknown): unknown => {
  try {
    return writeTable(sample, units as never, options as never);
  } catch (error) {
    return error instanceof ScoreError
      ? error.issues.map(({ code, path }) => [code, ...path])
      : error;
  }
};

describe("A table is written", () => {
  it("with the rows of the template and those that are needed", () => {
    const facts = { "1.1": { rate: "3/4", note: "=x" }, "2": { notApplicable: "không có" } };
    expect(rowsOf([{ id: "Xã A", facts, context: { population: 12.5 } }])).toEqual([
      "Mã;Chỉ số;Biến;Nội dung;Đơn vị tính;Xã A",
      "*;Thông tin chung;population;Dân số;người;12,5",
      "*;Thông tin chung;address;Địa chỉ;;",
      "1.1;Cáp quang;a;Hộ có cáp quang;hộ;",
      "1.1;Cáp quang;b;Tổng số hộ;;",
      "1.1;Cáp quang;rate;;;3/4",
      "1.1;Cáp quang;ghi chú;Ghi chú;;'=x",
      "1.2;Thuê bao;a;Số thuê bao;;",
      "1.3;Cổng và mức;m1;Có cổng;có/không;",
      "1.3;Cổng và mức;m2;Mức;Tốt / B (Khá) / C;",
      "2;Khác;không áp dụng;Lý do không áp dụng;;không có",
      "2.1;Được chấm;điểm;Điểm được chấm;;",
      "",
    ]);
  });

  it("in English with commas", () => {
    const [head, first] = rowsOf([{ id: "A", facts: {}, context: { population: "1234.5" } }], {
      locale: "en",
    });
    expect(head).toBe("Code,Indicator,Variable,Label,Unit of measure,A");
    expect(first).toBe("*,General information,population,Population,people,1234.5");
  });

  it("with guarded names", () => {
    const csv = writeTable(sample, [{ id: "=A1", facts: {} }]);
    expect(csv).toContain(";'=A1\r\n");
    const read = readTable(sample, csv);
    expect(read.ok && read.units[0]?.id).toBe("=A1");
  });

  it.each([
    ["numbers", { a: 5, b: "1e21" }, ["5", "1000000000000000000000"]],
    ["small ones", { a: "1e-7", b: "12.50" }, ["0,0000001", "12,50"]],
    ["with decimals and an exponent", { a: "1.25e1", b: "1.5e3" }, ["12,5", "1500"]],
    ["rates with one", { rate: "1.5e1%" }, ["15%"]],
    ["rounded in the notation", { rate: { rounded: "81,94%" } }, ["~81,94%"]],
    ["rounded in another", { rate: { rounded: "81.94%", locale: "en" } }, ["~81,94%"]],
    ["thousands of another", { a: { rounded: "1,234", locale: "en" }, b: 1 }, ["~1234", "1"]],
    ["ranges", { a: { between: [1, "2.5"] }, b: 5 }, ["1..2,5", "5"]],
    [
      "what is unevidenced",
      { unevidenced: { a: 1, b: 2 }, reason: "x", note: "-y" },
      ["1", "2", "x", "'-y"],
    ],
    ["three decimals", { a: 412.125, b: "1.234" }, ['"json:""412.125"""', '"json:""1.234"""']],
    [
      "ends with three decimals",
      { a: { between: [1.125, 2] }, b: 3 },
      ['"json:{""between"":[""1.125"",""2""]}"', "3"],
    ],
    [
      "rounded to three decimals",
      { a: { rounded: "1,234", locale: "vi" }, b: 3 },
      ['"json:{""rounded"":""1,234"",""locale"":""vi""}"', "3"],
    ],
    ["evidence", { rate: "5%", evidence: [{ title: "a", date: "b" }] }, ["5%", "a |  | b"]],
    [
      "evidence with bars",
      { rate: "5%", evidence: [{ title: "a|b" }] },
      ["5%", '"json:[{""title"":""a|b""}]"'],
    ],
    [
      "evidence in another order",
      { rate: "5%", evidence: [{ url: "d", title: "a" }, { title: "b" }] },
      ["5%", '"a |  |  | d\nb"'],
    ],
    ["no evidence", { rate: "5%", evidence: [] }, ["5%", "json:[]"]],
    ["a source", { rate: "5%", source: { document: "x" } }, ["5%", '"json:{""document"":""x""}"']],
    ["half a character", { rate: "5%", note: "\ud800" }, ["5%", '"json:""\\ud800"""']],
  ])("with %s", (_, fact, cells) => {
    expect(cellOf("1.1", fact)).toEqual(cells);
  });

  it.each(["vi", "en"] as const)(
    "so that figures with three decimals are read back: %s",
    (locale) => {
      const facts = {
        "1.1": { a: "412.125", b: { rounded: "1,234", locale: "vi" as const } },
        "1.2": { a: { between: ["1.125", "2.250"] as const } },
      };
      const read = readTable(sample, writeTable(sample, [{ id: "A", facts }], { locale }), {
        locale,
      });
      expect(read).toEqual({ ok: true, units: [{ id: "A", facts, context: {} }] });
    },
  );

  it("with answers in its language", () => {
    expect(cellOf("1.3", { m1: true, m2: "Tốt" })).toEqual(["có", "Tốt"]);
    expect(cellOf("1.3", { m1: false, m2: "C" }, "en")).toEqual(["no", "C"]);
  });
});

describe("A table is refused", () => {
  it.each([
    ["without a list", 5, undefined, [["bad_field"]]],
    [
      "of no units",
      [null],
      undefined,
      [
        ["not_facts", 0, "facts"],
        ["bad_field", 0, "id"],
      ],
    ],
    [
      "of one unit twice",
      [
        { id: "Hòa Bình", facts: {} },
        { id: "Hoà Bình", facts: {} },
      ],
      undefined,
      [["bad_table", 1, "id"]],
    ],
    [
      "of units called as a column",
      [{ id: "Code", facts: {} }],
      undefined,
      [["bad_field", 0, "id"]],
    ],
    [
      "of units called as a sum",
      [{ id: "Tổng cộng", facts: {} }],
      undefined,
      [["bad_field", 0, "id"]],
    ],
    [
      "of units called as row numbers",
      [{ id: "#", facts: {} }],
      undefined,
      [["bad_field", 0, "id"]],
    ],
    ["of units without a name", [{ id: " ", facts: {} }], undefined, [["bad_field", 0, "id"]]],
    [
      "with facts that are none",
      [
        {
          id: "A",
          facts: { "1.1": { a: -1, z: 1 }, "2": { notApplicable: 5 } },
          context: { population: "x" },
        },
      ],
      undefined,
      [
        ["not_a_number", 0, "context", "population"],
        ["negative", 0, "1.1", "a"],
        ["unknown_variable", 0, "1.1", "z"],
        ["not_text", 0, "2", "notApplicable"],
      ],
    ],
    [
      "in no language, with no separator",
      [],
      { locale: "fr", separator: "|" },
      [
        ["bad_field", "locale"],
        ["bad_field", "separator"],
      ],
    ],
  ])("%s", (_, units, options, issues) => {
    expect(refused(units, options)).toEqual(issues);
  });

  it("for what is no rubric", () => {
    expect(() => writeTable(5 as never, [])).toThrow(ScoreError);
  });
});
