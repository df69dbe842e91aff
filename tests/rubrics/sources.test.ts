// Does every worked figure stand where it says it does? Its lines are lines of the transcription, and
// hold the digits and most of the words; the exceptions are named, with the reason.

import {
  giaLai2026,
  giaLaiTargets,
  quangBinh2024,
  quangTri2024,
  type TableFigure,
} from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { areLines, likeness, numeralsIn, transcriptionOf } from "./transcription.js";

interface Source {
  readonly document: string;
  readonly lines: readonly [number, number];
  readonly wording: string;
}

/** A fact as the worked cases write it. */
interface Worked {
  readonly source: Source;
  readonly rate?: unknown;
  readonly a?: number;
  readonly b?: number;
}

const provinces = [
  ["Quảng Bình", quangBinh2024],
  ["Quảng Trị (cũ)", quangTri2024],
] as const;

/** Zero in words: "Không có hệ thống thông tin cấp độ 3 trở lên được kiểm tra". */
const zeroInWords = ["Quảng Trị (cũ) 5.4", "Quảng Trị (cũ) 5.5"];
/** Printed as 5 %; earned the maximum, so that it is known not to be less. */
const knownNotToBeLess = ["Quảng Trị (cũ) 4.5"];
/** "chưa đáp ứng từ mức B trở lên" is illegible: "chwa dap Gmg tir mic B tré 1én". */
const illegible = ["Quảng Bình 6.2", "Quảng Trị (cũ) 6.2"];

const rateText = (rate: unknown): string | undefined => {
  if (typeof rate === "string") return rate;
  if (typeof rate !== "object" || rate === null || !("rounded" in rate)) return undefined;
  return String(rate.rounded);
};

describe.each(provinces)("the figures of %s", (name, worked) => {
  const { count, excerpt } = transcriptionOf(worked.document);
  const facts = Object.entries(worked.facts).map(([code, fact]) => {
    return [code, fact as unknown as Worked] as const;
  });

  it("are cited from lines of the plan, each with the words that are printed there", () => {
    expect(facts.length).toBe(name === "Quảng Bình" ? 45 : 46);
    for (const [code, { source }] of facts) {
      expect([code, source.document]).toEqual([code, worked.document.number]);
      expect([code, areLines(source.lines, count)]).toEqual([code, true]);
      const likely = likeness(source.wording, excerpt(source.lines));
      if (illegible.includes(`${name} ${code}`)) expect(likely).toBeLessThan(0.4);
      else expect([code, likely > 0.4]).toEqual([code, true]);
    }
  });

  it("hold in their lines every numeral of the wording", () => {
    for (const [code, { source }] of facts) {
      const printed = numeralsIn(excerpt(source.lines));
      const absent = numeralsIn(source.wording).filter((numeral) => !printed.includes(numeral));
      expect([code, absent]).toEqual([code, []]);
    }
  });

  it("hold in their lines the digits that are scored", () => {
    const absent = facts.flatMap(([code, { source, rate, a, b }]) => {
      const printed = numeralsIn(excerpt(source.lines));
      const scored = rateText(rate)?.replace("%", "");
      const counts = [a, b].filter((one) => one !== undefined);
      const isThere =
        rate === undefined
          ? counts.every((one) => printed.map(Number).includes(one))
          : scored !== undefined && printed.includes(scored);
      return isThere ? [] : [`${name} ${code}`];
    });
    const expected = [...knownNotToBeLess, ...zeroInWords].filter((one) => one.startsWith(name));
    expect(absent).toEqual(expected);
  });

  it("are scored against points whose lines hold these digits, out of the maximum", () => {
    const maxima = { 1: 50, 2: 50, 3: 200, 4: 100, 5: 100, 6: 200, 7: 150, 8: 150 };
    for (const [code, { printed, lines }] of Object.entries(worked.published)) {
      expect(areLines(lines, count)).toBe(true);
      const max = maxima[Number(code) as keyof typeof maxima];
      expect(excerpt(lines)).toContain(`${printed}/${String(max)}`);
    }
    expect(Object.keys(worked.published)).toHaveLength(8);
  });

  it("come with the rank of 2024 that the plan prints", () => {
    const { printed = "", lines = [0, 0] as const } = worked.rank ?? {};
    expect(printed).toMatch(/^\d+\/63$/);
    expect(excerpt(lines)).toContain(printed);
  });
});

describe("the rows of Gia Lai's main table", () => {
  const { count, excerpt } = transcriptionOf(giaLai2026.document);
  const read = (figure: TableFigure): string => (typeof figure === "string" ? figure : figure.read);

  /** The transcription runs points and maximum together: "50730" for 50/50, "S0750" for 50/50. */
  const runTogether = new Map([
    ["3.1", "50730"],
    ["3.2", "S0750"],
  ]);

  it("are cited from lines of the plan, in the order of the table", () => {
    let last = 0;
    for (const { code, lines } of giaLai2026.rows) {
      expect([code, areLines(lines, count)]).toEqual([code, true]);
      expect(lines[0]).toBeGreaterThan(last);
      last = lines[1];
    }
    expect(giaLai2026.total.lines[0]).toBeGreaterThan(last);
  });

  it("hold in their lines each figure as it is read", () => {
    for (const { code, points2024, max405, maxDraft, lines } of giaLai2026.rows) {
      const text = excerpt(lines);
      for (const figure of [points2024, max405, maxDraft]) {
        if (figure !== null) expect([code, text.includes(read(figure))]).toEqual([code, true]);
      }
    }
  });

  it("hold in their lines each target with its denominator", () => {
    for (const { code, target, lines } of giaLai2026.rows) {
      const points = read(target.points);
      const together = target.outOf === null ? points : `${points}/${read(target.outOf)}`;
      expect([code, excerpt(lines).includes(runTogether.get(code) ?? together)]).toEqual([
        code,
        true,
      ]);
    }
  });

  it("say what a figure must have been wherever the transcription shows another one", () => {
    const misread = giaLai2026.rows.flatMap(({ code, points2024, max405, maxDraft, target }) =>
      [points2024, max405, maxDraft, target.points, target.outOf].flatMap((figure) =>
        figure === null || typeof figure === "string"
          ? []
          : [`${code}: ${figure.read} for ${figure.inferred}`],
      ),
    );
    expect(misread).toEqual([
      "1.5: 21.43 for 21,43",
      "2.2: 5 for 15",
      "2.4: 5 4o for 5,40",
      "3.1: >0 for 50",
      "3.1: 30 for 50",
      "3.2: >0 for 50",
      "3.2: S0 for 50",
      "4.2: 125 for 12,5",
      "4.6: 2132 for 21,32",
      "6.3: 0 for 6,38",
      "6.3: >0 for 50",
    ]);
  });

  it("end in a total of 1000 and 912, and the plan names the ranks", () => {
    const { total, rank, targetRanks } = giaLai2026;
    expect(excerpt(total.lines)).toContain(`${total.maxDraft} ${total.target}`);
    expect(excerpt(rank.lines)).toContain(rank.printed);
    for (const { year, first, lines } of targetRanks) {
      expect(numeralsIn(excerpt(lines))).toEqual(
        expect.arrayContaining([String(year), String(first)]),
      );
    }
  });

  it("are the lines that the targets as facts are cited from", () => {
    for (const [code, { points, source }] of Object.entries(giaLaiTargets)) {
      if (typeof source !== "object" || source.lines === undefined) throw new RangeError(code);
      expect(source.document).toBe(giaLai2026.document.number);
      const printed = excerpt(source.lines);
      expect([code, printed.includes(`${points}/`) || runTogether.has(code)]).toEqual([code, true]);
    }
  });
});
