// What is the outline of Decision 922 made of? Nine main indices, one without points, and three pillars
// over a shared foundation, as the table of the Decision prints them.

import { explain, rounded, score, ScoreError, type Facts } from "@dti/score";
import { lint } from "@dti/score/define";
import { decision405, decision922 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { indicatorsOf } from "../support/tree.js";
import { deadMarks } from "./marks.js";

/** Code, name, component indices, maximum, remark: «Cấu trúc DTI cấp tỉnh». */
const table: readonly (readonly [string, string, number, number, string?])[] = [
  ["1", "Nhận thức số", 10, 100],
  ["2", "Thể chế số", 11, 100],
  ["3", "Hạ tầng số", 7, 100],
  ["4", "Nhân lực số", 13, 100],
  ["5", "An toàn thông tin mạng", 12, 100],
  ["6", "Đô thị thông minh", 3, 0, "Không tính điểm"],
  ["7", "Hoạt động chính quyền số", 22, 200],
  ["8", "Hoạt động kinh tế số", 12, 150],
  ["9", "Hoạt động xã hội số", 8, 150],
];

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe("Decision 922", () => {
  it("has nine main indices with these names and maxima, and cites the row of each", () => {
    const found = decision922.children.map(({ code, name, max, kind, cite }) => {
      return [kind, code, name.vi, max, cite?.wording];
    });
    expect(found).toEqual(
      table.map(([code, name, components, max, remark]) => [
        "indicator",
        code,
        name,
        max,
        [code, name, components, max, ...(remark === undefined ? [] : [remark])].join(" | "),
      ]),
    );
  });

  it("has 98 component indices in its citations: 56 of the foundation, 78 of digital government", () => {
    const components = table.map(([, , count]) => count);
    expect(sum(components)).toBe(98);
    expect(sum(components.slice(0, 6))).toBe(56);
    expect(sum(components.slice(0, 7))).toBe(78);
    expect(sum(table.map(([, , , max]) => max))).toBe(decision922.max);
  });

  it("cites the page of every statement", () => {
    for (const { cite } of decision922.children) {
      expect(cite?.document).toContain("https://www.sctyenbai.gov.vn/");
      expect(cite?.place.vi).toContain("Cấu trúc DTI cấp tỉnh");
    }
    expect(decision922.source?.takenFrom?.vi).toContain("http://eballsviet.com/");
  });

  it("is revision 1 of a superseded text, for the assessment years 2021 to 2023", () => {
    const { id, years, status, source, max, places, valuePlaces } = decision922;
    expect(id).toBe("vn-province/922-2022@1");
    expect([years, status, max, places, valuePlaces]).toEqual([
      [2021, 2023],
      "superseded",
      1000,
      2,
      4,
    ]);
    expect([source?.number, source?.date]).toEqual(["922/QĐ-BTTTT", "2022-05-20"]);
  });

  it.each([2020, 2024])("does not serve %i", (year) => {
    expect(() => score(decision922, {}, { year })).toThrow(ScoreError);
  });

  it("has the pillars CQS of 700, KTS and XHS of 650, all with the index without points", () => {
    const { pillars } = score(decision922, {}, { year: 2022 });
    const found = Object.values(pillars).map(({ code, name, max, children }) => {
      return [code, name.vi, max, children.map((child) => child.code).join(" ")];
    });
    expect(found).toEqual([
      ["CQS", "Chính quyền số", 700, "1 2 3 4 5 6 7"],
      ["KTS", "Kinh tế số", 650, "1 2 3 4 5 6 8"],
      ["XHS", "Xã hội số", 650, "1 2 3 4 5 6 9"],
    ]);
  });

  it("names main indices and pillars as Decision 405 does, which has the same ones but for the city", () => {
    const named = (one: typeof decision405 | typeof decision922) =>
      one.children.map(({ name }) => `${name.vi}, ${name.en}`);
    const later = named(decision405);
    expect(named(decision922).filter((name) => !later.includes(name))).toEqual([
      "Đô thị thông minh, Smart city",
    ]);
    expect(decision922.pillars.map(({ name }) => name)).toEqual(
      decision405.pillars.map(({ name }) => name),
    );
  });

  it("gives lint nothing to say, and has no dead mark", () => {
    expect(lint(decision922)).toEqual([]);
    expect(deadMarks(decision922)).toEqual([]);
  });

  it("marks itself as an outline, and every rule that no source prints", () => {
    expect(decision922.marks?.map(({ id }) => id)).toEqual([
      "outline",
      "years",
      "pillars",
      "tie",
      "rounding",
      "merge",
      "missing",
      "not-applicable",
    ]);
    const marked = indicatorsOf(decision922).filter(({ marks = [] }) => marks.length > 0);
    expect(marked.map(({ code }) => code)).toEqual(["6"]);
  });

  it("survives JSON without loss", () => {
    expect(JSON.parse(JSON.stringify(decision922))).toStrictEqual(decision922);
  });
});

describe("a main index of Decision 922", () => {
  const scored = (fact: Facts<typeof decision922>["7"]) =>
    score(decision922, { "7": fact }, { year: 2022 }).at("7");

  it("takes the points of its component indices, or its published value, in either notation", () => {
    for (const fact of [{ a: "167.70" }, { value: "0.8385" }, { value: "83.85%" }]) {
      expect(scored(fact).printed).toBe("167.70");
    }
    expect(scored({ value: rounded("0,8385") }).range.exact).toEqual({
      low: "16769/100",
      high: "16771/100",
    });
    expect(scored({ value: rounded("0.8385") })).toEqual({
      ...scored({ value: rounded("0,8385") }),
      fact: { value: { rounded: "0.8385" } },
    });
  });

  it("is never above its maximum: 1,0000 reaches up to it, and 201 points warn", () => {
    expect(scored({ value: rounded("1,0000") }).range.exact).toEqual({
      low: "19999/100",
      high: "200",
    });
    const { exact, warnings } = scored({ a: 201 });
    expect([exact, warnings.map(({ code }) => code)]).toEqual(["200", ["quotient_above_one"]]);
  });

  it("refuses what is not a letter or a value of it", () => {
    const wrong = (): unknown => {
      // @ts-expect-error A main index has the letter a alone.
      return score(decision922, { "7": { b: 1 } }, { year: 2022 });
    };
    expect(wrong).toThrow(expect.objectContaining({ code: "missing_variable" }) as Error);
    const bare = (): unknown => {
      // @ts-expect-error A bare number could be a percentage.
      return score(decision922, { "7": { value: 0.8385 } }, { year: 2022 });
    };
    expect(bare).toThrow(expect.objectContaining({ code: "bad_figure" }) as Error);
  });
});

describe("the index without points", () => {
  it("changes nothing, reported or not", () => {
    const without = score(decision922, { "1": { a: 50 } }, { year: 2022 });
    const given = score(decision922, { "1": { a: 50 }, "6": { points: 0 } }, { year: 2022 });
    for (const code of ["total", "CQS", "KTS", "XHS"] as const) {
      const [one, other] = [without.at(code), given.at(code)];
      expect([one.exact, one.value, one.range]).toEqual([other.exact, other.value, other.range]);
    }
    expect(without.missing).toContain("6");
    expect(given.missing).not.toContain("6");
  });

  it("is explained as not scored", () => {
    const node = score(decision922, {}, { year: 2022 }).at("6");
    const told = explain(node, { locale: "vi" });
    expect(told).toMatch(/^6\. Đô thị thông minh: không tính điểm\n/);
    expect(told).toContain("6 | Đô thị thông minh | 3 | 0 | Không tính điểm");
    expect(told).toContain("Số liệu: chưa có, nhưng không ảnh hưởng đến điểm");
  });
});
