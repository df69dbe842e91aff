// Which ranks do the provinces of the plans hold, and do the official lists' ranks fit?

import { between, rounded, score, toJSON } from "@dti/score";
import { grade, merge, rank } from "@dti/score/audit";
import {
  decision405,
  draft3530,
  giaLai2026,
  giaLaiTargets,
  quangBinh2024,
  quangTri2024,
} from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { told, verdicts } from "./sample.js";

const [binh, tri] = [quangBinh2024, quangTri2024].map(({ facts, year }) =>
  score(decision405, facts, { year }),
);
const merged = merge([binh!, tri!]);
const results = [
  { id: "Quảng Bình", result: binh! },
  { id: "Quảng Trị (cũ)", result: tri! },
  { id: "Quảng Trị (mới)", result: merged },
];

/** `"41/63"`, as the plans print a rank. */
const printedRank = ({ rank: printed }: { readonly rank?: { readonly printed: string } }) => {
  const [published = 0, units = 0] = (printed?.printed ?? "").split("/").map(Number);
  return { published, units };
};

describe("two provinces and the one they became", () => {
  it("are ranked by digital government beyond doubt, by the total as far as facts are known", () => {
    expect(told(rank(results, { by: "CQS" }))).toEqual([
      "Quảng Trị (cũ) 1",
      "Quảng Trị (mới) 2",
      "Quảng Bình 3",
    ]);
    expect(told(rank(results))).toEqual([
      "Quảng Trị (cũ) 1 in 1 to 2",
      "Quảng Trị (mới) 2 in 1 to 3",
      "Quảng Bình 3 in 2 to 3",
    ]);
  });

  it("are ranked alike as stored data", () => {
    const stored = results.map(({ id, result }) => ({ id, result: toJSON(result) }));
    expect(rank(stored)).toEqual(rank(results));
    const read = JSON.parse(JSON.stringify(results)) as typeof stored;
    expect(rank(read)).toEqual(rank(results));
  });

  it("can stand beside the targets of Gia Lai by value only", () => {
    const targets = {
      id: "Gia Lai (2026)",
      result: score(draft3530, giaLaiTargets, { year: 2026 }),
    };
    const ranked = rank([...results, targets], { by: "value" });
    expect(ranked[0]).toMatchObject({ id: "Gia Lai (2026)", exact: "427/500", rank: 1, worst: 1 });
    expect(() => rank([...results, targets])).toThrow("vn-province/draft-3530-2025@1");
  });

  it("hold the ranks that the plan prints, 63 and 41 of 63, as far as one can tell from two of them", () => {
    const [last, middle] = [quangBinh2024, quangTri2024].map(printedRank);
    expect([last, middle]).toEqual([
      { published: 63, units: 63 },
      { published: 41, units: 63 },
    ]);
    const ranked = rank(
      [
        { id: "Quảng Bình", points: rounded("464,92"), published: last!.published },
        { id: "Quảng Trị", points: rounded("636,39"), published: middle!.published },
      ],
      { units: last!.units },
    );
    expect(told(ranked)).toEqual(["Quảng Trị 1 in 1 to 62", "Quảng Bình 2 in 2 to 63"]);
    expect(verdicts(ranked)).toEqual(["Quảng Trị 41 undetermined", "Quảng Bình 63 undetermined"]);
  });

  it("hold them for certain in a list of 63 where nobody else's points come near", () => {
    const others = Array.from({ length: 61 }, (_, place) => ({
      id: String(place),
      points: rounded(`${String(place < 40 ? 640 + place : 560 + place)},05`),
    }));
    const ranked = rank([
      ...others,
      { id: "Quảng Bình", points: rounded("464,92"), published: 63 },
      { id: "Quảng Trị", points: rounded("636,39"), published: 41 },
    ]);
    expect(verdicts(ranked)).toEqual(["Quảng Trị 41 certain", "Quảng Bình 63 certain"]);
  });
});

describe("the ranks of 2024 among 34 provinces", () => {
  it("leave room for 31, where Gia Lai's own plan puts it without printing its value", () => {
    const { published, units } = printedRank(giaLai2026);
    expect([published, units]).toEqual([31, 34]);
    const ranked = rank(
      [
        { id: "Hà Nội", value: rounded("0,8241"), published: 1 },
        { id: "Huế", value: rounded("0,7951"), published: 2 },
        { id: "Hải Phòng", value: rounded("0,7857"), published: 3 },
        { id: "Quảng Trị", value: rounded("0,5507"), published: 33 },
        { id: "Gia Lai", value: between(0, "0.7857"), published },
      ],
      { units },
    );
    expect(told(ranked)).toEqual([
      "Hà Nội 1 in 1 to 30",
      "Huế 2 in 2 to 31",
      "Hải Phòng 3 in 3 to 33",
      "Quảng Trị 4 in 4 to 34",
      "Gia Lai 5 in 3 to 34",
    ]);
    expect(new Set(verdicts(ranked).map((one) => one.replace(/^.* /, "")))).toEqual(
      new Set(["undetermined"]),
    );
  });
});

describe("the official list of 2022", () => {
  // Ranks 15, 15 and 17; the printed values are chosen: equal ones in the same four decimals.
  const list = (thanhHoa: string, yenBai: string, hauGiang: string) => [
    ...Array.from({ length: 14 }, (_, place) => ({
      id: String(place + 1),
      value: rounded(`0,${String(8002 - place * 70)}`),
      published: place + 1,
    })),
    { id: "Hậu Giang", value: rounded(hauGiang), published: 17 },
    { id: "Thanh Hóa", value: rounded(thanhHoa), published: 15 },
    { id: "Yên Bái", value: rounded(yenBai), published: 15 },
  ];

  it("ranks 15, 15, 17: those who share a rank take up the next one", () => {
    const ranked = rank(list("0,6000", "0,6000", "0,5990"));
    expect(told(ranked).slice(13)).toEqual([
      "14 14",
      "Thanh Hóa 15 in 15 to 16",
      "Yên Bái 15 in 15 to 16",
      "Hậu Giang 17",
    ]);
    expect(ranked.at(-2)?.ties).toEqual(["Thanh Hóa", "Yên Bái"]);
    expect(verdicts(ranked).slice(13)).toEqual([
      "14 14 certain",
      "Thanh Hóa 15 tied-by-rounding",
      "Yên Bái 15 tied-by-rounding",
      "Hậu Giang 17 certain",
    ]);
  });

  it("cannot rank 15, 15, 17 where four decimals already tell the two apart", () => {
    expect(verdicts(rank(list("0,6000", "0,5995", "0,5990"))).slice(14)).toEqual([
      "Thanh Hóa 15 certain",
      "Yên Bái 15 contradicted",
      "Hậu Giang 17 certain",
    ]);
  });
});

describe("the grades of Kon Tum", () => {
  const grades = [
    { name: "tốt", from: "90%" },
    { name: "khá", from: "70%" },
    { name: "trung bình", from: "50%" },
    { name: "yếu", from: 0 },
  ];

  it("are those of each province's own points, and of its own maximum", () => {
    const ranked = rank(results, { grades });
    expect(ranked.map(({ id, ...one }) => [id, one.worstGrade, one.grade, one.bestGrade])).toEqual([
      ["Quảng Trị (cũ)", "trung bình", "trung bình", "khá"],
      ["Quảng Trị (mới)", "trung bình", "trung bình", "trung bình"],
      ["Quảng Bình", "yếu", "yếu", "trung bình"],
    ]);
    for (const { id, result } of results) {
      const { grade: own, best, worst } = grade(result, grades);
      const told = ranked.find((one) => one.id === id);
      expect([told?.grade, told?.bestGrade, told?.worstGrade]).toEqual([own, best, worst]);
    }
  });

  it("would be khá for Gia Lai at its targets: 854 points, not the printed 912, which are tốt", () => {
    const targets = score(draft3530, giaLaiTargets, { year: 2026 });
    expect(grade(targets, grades)).toMatchObject({ grade: "khá", best: "khá", worst: "khá" });
    const [printed] = rank(
      [
        { id: "printed", points: giaLai2026.total.target },
        { id: "targets", result: targets },
      ],
      { grades },
    );
    expect([printed?.id, printed?.grade]).toEqual(["printed", "tốt"]);
  });
});
