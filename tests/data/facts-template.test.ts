// What does a blank file look like, and does it come back blank?

import { ScoreError } from "@dti/score";
import { decision405, draft3530 } from "@dti/score/rubrics";
import { factsTemplate, readFacts, readTable } from "@dti/score/schema";
import { describe, expect, it } from "vitest";

import { sample } from "./sample.js";

const linesOf = (text: string, from: number, to: number) => text.split("\r\n").slice(from, to);

describe("A template", () => {
  it("of the draft has a row for every letter", () => {
    const csv = factsTemplate(draft3530, { format: "csv", units: ["Gia Lai", "Quảng Trị"] });
    expect(linesOf(csv, 0, 3)).toEqual([
      "\ufeffMã;Chỉ số;Biến;Nội dung;Đơn vị tính;Gia Lai;Quảng Trị",
      "1.1;Tỷ lệ người sử dụng có khả năng truy nhập băng rộng cố định với tốc độ trên 1Gb/s;a;Số lượng người sử dụng có khả năng truy nhập băng rộng cố định với tốc độ trên 1Gb/s;người;;",
      "1.1;Tỷ lệ người sử dụng có khả năng truy nhập băng rộng cố định với tốc độ trên 1Gb/s;b;Tổng số người sử dụng truy nhập băng rộng cố định;người;;",
    ]);
  });

  it("in English has commas, and the general figures once, first", () => {
    const csv = factsTemplate(decision405, { format: "csv", locale: "en" });
    expect(linesOf(csv, 0, 5)).toEqual([
      "\ufeffCode,Indicator,Variable,Label,Unit of measure",
      "*,General information,name,Name of the province or city,",
      "*,General information,address,Official address,",
      "*,General information,portal,Address of the official portal,",
      "*,General information,population,Population,people",
    ]);
  });

  it("as JSON is one envelope, in which null is not reported", () => {
    const json: unknown = JSON.parse(factsTemplate(sample, { format: "json", units: ["Xã A"] }));
    expect(json).toEqual({
      unit: "Xã A",
      year: null,
      rubric: "xa/2026@1",
      context: { population: null, address: null },
      facts: {
        "1.1": { a: null, b: null },
        "1.2": { a: null },
        "1.3": { m1: null, m2: null },
        "2.1": { points: null },
      },
      about: {
        context: { population: "Dân số (người)", address: "Địa chỉ" },
        "1.1": { name: "Cáp quang", a: "Hộ có cáp quang (hộ)", b: "Tổng số hộ" },
        "1.2": { name: "Thuê bao", a: "Số thuê bao" },
        "1.3": { name: "Cổng và mức", m1: "Có cổng (có/không)", m2: "Mức (Tốt / B (Khá) / C)" },
        "2.1": { name: "Được chấm", points: "Điểm được chấm" },
      },
    });
    expect(readFacts(sample, json)).toEqual({ ok: true, unit: "Xã A", facts: {}, context: {} });
  });

  it("as JSON for several units is a list of them", () => {
    const options = { format: "json", units: ["A", "B"], locale: "en" } as const;
    const files = JSON.parse(factsTemplate(sample, options)) as readonly {
      readonly unit: string;
    }[];
    expect(files.map(({ unit }) => unit)).toEqual(["A", "B"]);
  });

  it("comes back blank", () => {
    for (const rubric of [draft3530, decision405, sample]) {
      for (const locale of ["vi", "en"] as const) {
        for (const separator of [";", ",", "\t"] as const) {
          const csv = factsTemplate(rubric, {
            format: "csv",
            locale,
            separator,
            units: ["A", "B"],
          });
          const blank = { facts: {}, context: {} };
          const units = [
            { id: "A", ...blank },
            { id: "B", ...blank },
          ];
          expect(readTable(rubric, csv)).toEqual({ ok: true, units });
        }
        const json: unknown = JSON.parse(factsTemplate(rubric, { format: "json", locale }));
        expect(readFacts(rubric, json)).toEqual({ ok: true, facts: {}, context: {} });
      }
    }
  });

  it("is refused for what is no rubric, and with options that are none", () => {
    expect(() => factsTemplate(null as never, { format: "csv" })).toThrow(ScoreError);
    const options = { format: "xml", units: 5, locale: "fr", separator: "" } as never;
    const paths = (() => {
      try {
        return factsTemplate(sample, options);
      } catch (error) {
        return error instanceof ScoreError ? error.issues.map(({ path }) => path) : error;
      }
    })();
    expect(paths).toEqual([["locale"], ["separator"], ["format"], ["units"]]);
    expect(() => factsTemplate(sample, { format: "csv", units: ["A", " a "] })).toThrow(ScoreError);
    expect(() => factsTemplate(sample, null as never)).toThrow(ScoreError);
  });
});
