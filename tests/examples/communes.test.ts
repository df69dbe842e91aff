// Does the example of a third family say what it claims? What its files hold, how its units rank, and
// what an official reads who made a mistake in the table.

import { Ajv2020 } from "ajv/dist/2020.js";

import { rank } from "@dti/score/audit";
import type { RubricNode } from "@dti/score/define";
import { factsTemplate, rubricJsonSchema } from "@dti/score/schema";
import { describe, expect, it } from "vitest";

import { auditOf, bestOf, grades, rankingOf, tableOf } from "../../examples/05-communes/report.js";
import {
  kindOf,
  kinds,
  publishedOf,
  readUnits,
  rubric,
  scoreUnits,
  textOf,
  units,
} from "../../examples/05-communes/units.js";

const nodesOf = (nodes: readonly RubricNode[]): readonly RubricNode[] =>
  nodes.flatMap((node) => [node, ...(node.kind === "group" ? nodesOf(node.children) : [])]);
const nodes = nodesOf(rubric.children);

const csv = textOf("facts.csv");
const told = (text: string): string => {
  try {
    return String(readUnits(text).length);
  } catch (error) {
    return (error as Error).message;
  }
};

describe("The rubric of the communes", () => {
  it("has the shapes of real texts: three levels, kinds of units, an informational group", () => {
    expect(Math.max(...nodes.map(({ code }) => code.split(".").length))).toBe(3);
    expect(nodes.find(({ code }) => code === "5.1")?.kind).toBe("group");
    expect(rubric.unitKinds?.map(({ code, max }) => [code, max])).toEqual([
      ["phuong", 900],
      ["xa", 800],
      ["dac-khu", 640],
    ]);
    expect(nodes.find(({ code }) => code === "8")?.max).toBe(0);
  });

  it("uses every kind of formula that says what is earned", () => {
    const used = new Set(
      [...JSON.stringify(nodes).matchAll(/"kind":"(\w+)"/g)].map(([, kind]) => kind),
    );
    const formulas = [
      "ratio",
      "thresholdToMax",
      "allOrNothing",
      "flag",
      "levels",
      "steps",
      "relativeToBest",
      "bestOf",
      "weightedParts",
      "byPeriod",
    ];
    expect(formulas.filter((kind) => !used.has(kind))).toEqual([]);
  });

  it("is as the published JSON Schema says, where an editor finds it", () => {
    const validate = new Ajv2020({ strict: false }).compile(rubricJsonSchema());
    const file = JSON.parse(textOf("rubric.json")) as { readonly $schema: string };
    expect([validate(file), validate.errors]).toEqual([true, null]);
    expect(file.$schema).toBe("../../dist/rubric.schema.json");
  });

  it("says that it is invented", () => {
    expect(rubric.name.vi).toContain("khung minh họa");
    expect(rubric.source?.title.vi).toContain("hư cấu");
    expect(rubric.source?.title.en).toContain("invented");
    expect(rubric.status).toBe("draft");
  });
});

describe("The table of the communes", () => {
  it("is read in Vietnamese notation, with nothing made of an empty cell", () => {
    expect(units.map(({ id }) => id)).toEqual([
      "Phường Bến Lam",
      "Phường Cầu Mây",
      "Xã Suối Ngọc",
      "Xã Đồng Sương",
      "Xã Hoà Vân",
      "Đặc khu Hòn Sao",
    ]);
    const facts = (id: string) => units.find((one) => one.id === id)?.facts ?? {};
    expect(facts("Phường Bến Lam")["5.1.1"]).toEqual({ a: "9000", b: "10000" });
    expect(facts("Phường Bến Lam")["5.1.3"]).toEqual({ rate: { rounded: "96,28%", locale: "vi" } });
    expect(facts("Xã Suối Ngọc")["1.1.3"]).toEqual({ m1: true, m2: false });
    expect(facts("Xã Suối Ngọc")["4.1"]).toEqual({
      notApplicable: "Hệ thống do tỉnh vận hành tập trung",
    });
    expect(facts("Phường Cầu Mây")["6.3"]).toEqual({
      notApplicable: "Không có sản phẩm OCOP; hội đồng thẩm định đồng ý",
    });
    expect(facts("Xã Đồng Sương")).not.toHaveProperty("6.2");
  });

  it("is the blank file of the rubric, filled in, with rows added to it", () => {
    const headsOf = (text: string): readonly string[] =>
      text
        .split(/\r?\n/)
        .map((line) => line.replace("\ufeff", "").split(";").slice(0, 5).join(";"));
    const blank = headsOf(factsTemplate(rubric, { format: "csv", units: ["X"] }));
    const filled = headsOf(csv);
    expect(blank.filter((head) => !filled.includes(head))).toEqual([]);
    const added = filled.filter((head) => !blank.includes(head)).map((head) => head.split(";"));
    expect(added.map(([code, , name]) => [code, name])).toEqual([
      ["4.1", "không áp dụng"],
      ["5.1.3", "rate"],
      ["5.2.2", "không có minh chứng"],
      ["6.3", "không áp dụng"],
    ]);
  });

  it("tells an official which cell cannot be read", () => {
    const wrong = csv.replace(
      "Số phiên họp trong năm;lần;4;4;",
      "Số phiên họp trong năm;lần;4 lần;4;",
    );
    expect(told(wrong)).toContain("Phường Bến Lam");
    expect(told(wrong)).toContain("4 lần");
    expect(told(csv.replace("Xã Hoà Vân", "Phường Bến Lam"))).toContain("Phường Bến Lam");
    expect(told(csv)).toBe("6");
  });

  it("takes no unit of a kind that the rubric does not know", () => {
    const [first] = units;
    const strange = { ...first!, context: { ...first!.context, kind: "huyen" } };
    expect(() => scoreUnits([strange])).toThrow("huyen");
  });

  it("refuses a figure for a row that a unit of its kind does not have", () => {
    const commune = units.find((one) => kindOf(one) === "xa")!;
    const facts = { ...commune.facts, "3.4": { a: "2" } };
    expect(() => scoreUnits([{ ...commune, facts }])).toThrow(
      expect.objectContaining({ code: "unknown_code" }),
    );
  });
});

describe("The report on the communes", () => {
  const entries = kinds.flatMap(({ cohort }) => cohort.results);

  it("ranks by value across maxima, and grades by the unit's own maximum", () => {
    const places = rank(entries, { by: "value", grades });
    expect(places.map(({ rank: place, id, grade }) => [place, id, grade])).toEqual([
      [1, "Phường Cầu Mây", "tốt"],
      [2, "Đặc khu Hòn Sao", "khá"],
      [3, "Phường Bến Lam", "khá"],
      [4, "Xã Đồng Sương", "khá"],
      [5, "Xã Suối Ngọc", "trung bình"],
      [6, "Xã Hoà Vân", "yếu"],
    ]);
    expect(places.map(({ bestGrade }) => bestGrade)[1]).toBe("tốt");
    expect(entries.map(({ result }) => result.max)).toEqual([900, 880, 760, 800, 800, 640]);
  });

  it("puts all of it in a table", () => {
    const lines = rankingOf(kinds).split("\n");
    expect(lines).toHaveLength(8);
    expect(lines[3]).toMatch(
      /^2\. Đặc khu Hòn Sao +Đặc khu +568,71 +640 +0,8886 +khá \(có thể tốt\) /,
    );
    expect(lines[6]).toMatch(/^5\. Xã Suối Ngọc +Xã +443,55 +760 +0,5836 +trung bình /);
  });

  it("measures each unit by the best of its own kind", () => {
    expect(bestOf(kinds)).toBe(
      "5.1.4, phường: Phường Cầu Mây (4/5)\n5.1.4, xã: Xã Đồng Sương (1/2)",
    );
  });

  it("finds the misprint, with the facts and without them", () => {
    const text = auditOf(kinds, units);
    expect(text).toContain("Phường Bến Lam: không khớp");
    expect(text).toContain("Xã Đồng Sương: chưa kết luận được");
    expect(text.match(/: khớp$/gm)).toHaveLength(4);
    expect(text).toContain("Số tính lại: 76,3 điểm");
    expect(text).toContain("tỷ lệ từ 74,9875% đến 75,0125%");
    const { verdict, findings } = tableOf(kinds);
    expect(verdict).toBe("contradicted");
    expect(findings.map(({ column, code, gap }) => [column, code, gap])).toEqual([
      ["Phường Bến Lam", "total", "2.7"],
    ]);
    const closes = findings[0]?.repairs.find(({ code }) => code === "4");
    expect(closes?.to.printed).toBe("76.3");
  });

  it("finds a unit under another spelling of its name", () => {
    expect(publishedOf("Xã Hòa Vân")).toBe(publishedOf("Xã Hoà Vân"));
    expect(publishedOf("Xã Hoa Vân")).toEqual({});
  });
});
