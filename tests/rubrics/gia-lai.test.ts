// What does Gia Lai's plan print, and where does it contradict itself? Every contradiction as it is:
// sums of the main table, denominators that are no maxima, remainders of 2024 points.

import { decision405, draft3530, giaLai2026 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { indicatorsOf } from "../support/tree.js";
import {
  childrenOf,
  figure,
  groups,
  maxOf,
  minus,
  pointsOf,
  row,
  targetOf,
} from "./gia-lai-table.js";
import { sumOf } from "./printed.js";

describe("Gia Lai's main table", () => {
  it("has a row for each main index and component indicator of the draft, in its order", () => {
    const codes = draft3530.children.flatMap((node) =>
      node.kind === "group" ? [node.code, ...node.children.map(({ code }) => code)] : [],
    );
    expect(giaLai2026.rows.map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ["1", "140", "200"],
    ["2", "100", "100"],
    ["3", "100", "100"],
    ["4", "200", "200"],
    ["5", "200", "200"],
    ["6", "200", "200"],
  ])("prints under %s maxima that add up to %s, and a maximum of %s", (code, sum, printed) => {
    expect(sumOf(childrenOf(code).map(maxOf))).toBe(sum);
    expect(maxOf(row(code))).toBe(printed);
    expect(draft3530.children.find((node) => node.code === code)?.max).toBe(Number(printed));
  });

  it("prints the draft's own maxima, except for 1.5: 20, where the appendix has 80", () => {
    const other = indicatorsOf(draft3530).filter(
      ({ code, max }) => maxOf(row(code)) !== String(max),
    );
    expect(other.map(({ code, max }) => [code, maxOf(row(code)), max])).toEqual([
      ["1.5", "20", 80],
    ]);
    const corrected = childrenOf("1").map((one) => (one.code === "1.5" ? "80" : maxOf(one)));
    expect(sumOf(corrected)).toBe("200");
  });

  it.each([
    ["1", "136", "194"],
    ["2", "96", "96"],
    ["3", "100", "100"],
    ["4", "200", "200"],
    ["5", "152", "152"],
    ["6", "170", "180"],
  ])("prints under %s targets that add up to %s, and a target of %s", (code, sum, printed) => {
    expect(sumOf(childrenOf(code).map(targetOf))).toBe(sum);
    expect(targetOf(row(code))).toBe(printed);
    if (sum !== printed) expect(row(code).doubt).toBeDefined();
  });

  it("prints group targets that add up to 922, and a total of 912, which 170 for 6 would give", () => {
    const targets = groups.map(targetOf);
    expect(sumOf(targets)).toBe("922");
    expect(giaLai2026.total.target).toBe("912");
    expect(sumOf(groups.map((one) => (one.code === "6" ? "170" : targetOf(one))))).toBe("912");
  });

  it("prints group maxima that add up to its total of 1000", () => {
    expect(sumOf(groups.map(maxOf))).toBe("1000");
    expect(giaLai2026.total.maxDraft).toBe("1000");
  });

  it("prints targets of group 1 that with 80/80 for 1.5 would be 196: 2 more than 194", () => {
    const targets = childrenOf("1").map((one) => (one.code === "1.5" ? "80" : targetOf(one)));
    expect(sumOf(targets)).toBe("196");
  });

  it("prints targets over maxima of Decision 405 for 1.4, 1.5, 6.1 and 6.5, over 30 for 6.3", () => {
    const odd = giaLai2026.rows.filter(({ isGroup, target, maxDraft }) => {
      return !isGroup && target.outOf !== null && figure(target.outOf) !== figure(maxDraft);
    });
    const found = odd.map(({ code, target, max405 }) => {
      return [code, figure(target.outOf ?? ""), max405 === null ? null : figure(max405)];
    });
    expect(found).toEqual([
      ["1.4", "30", "30"],
      ["1.5", "30", "30"],
      ["6.1", "50", "50"],
      ["6.3", "30", "50"],
      ["6.5", "50", "50"],
    ]);
    for (const { doubt } of odd) expect(doubt).toBeDefined();
  });

  it("prints the maxima of Decision 405 beside its codes, as this rubric has them", () => {
    const printed = giaLai2026.rows.flatMap(({ isGroup, code405, max405 }) =>
      code405 === null || max405 === null || isGroup ? [] : [[code405, figure(max405)]],
    );
    expect(printed).toHaveLength(22);
    const maxima = new Map(indicatorsOf(decision405).map(({ code, max }) => [code, String(max)]));
    expect(printed).toEqual(printed.map(([code = ""]) => [code, maxima.get(code)]));
  });
});

describe("Gia Lai's points of 2024", () => {
  it("leave 19.99 of group 5 and 6.38 of group 6 to what is not legible, or not in the table", () => {
    expect(pointsOf([row("5"), row("6")])).toEqual(["63,99", "71,22"]);
    expect(sumOf(pointsOf(childrenOf("5")))).toBe("44.00");
    expect(minus(pointsOf(childrenOf("5")), "63,99")).toBe("19.99");
    // With 20 read as the points of 5.4, they would be 64.00.
    expect(minus([...pointsOf(childrenOf("5")), "20"], "63,99")).toBe("-0.01");
    expect(pointsOf(childrenOf("6"), "read")).toEqual(["38,21", "0", "26,63"]);
    expect(minus(pointsOf(childrenOf("6"), "read"), "71,22")).toBe("6.38");
    expect(row("6.3").points2024).toEqual({ read: "0", inferred: "6,38" });
    expect(minus(pointsOf(childrenOf("6")), "71,22")).toBe("0.00");
  });

  it("add up to 64.68, 26.25 and 83.31 in groups 1, 3 and 4, which print no sum", () => {
    expect(["1", "3", "4"].map((code) => sumOf(pointsOf(childrenOf(code))))).toEqual([
      "64.68",
      "26.25",
      "83.31",
    ]);
    expect(["1", "2", "3", "4"].map((code) => row(code).points2024)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it("add up to 31.08 in group 2 with the 5 that the transcription shows, to 41.08 with 15", () => {
    const asRead = childrenOf("2").map((one) => {
      return one.code === "2.2" ? figure(one.points2024 ?? "", "read") : pointsOf([one])[0];
    });
    expect(asRead).toEqual(["10", "5", "10,68", "5,40"]);
    expect(sumOf(asRead.flatMap((one) => one ?? []))).toBe("31.08");
    expect(sumOf(pointsOf(childrenOf("2")))).toBe("41.08");
  });

  it("exceed the maximum of Decision 405 in no row, once read as inferred", () => {
    for (const { points2024, max405 } of giaLai2026.rows) {
      if (points2024 === null || max405 === null) continue;
      const points = Number(figure(points2024).replace(",", "."));
      expect(points).toBeLessThanOrEqual(Number(figure(max405)));
    }
    expect(["4.2", "4.6"].map((code) => figure(row(code).points2024 ?? "", "read"))).toEqual([
      "125",
      "2132",
    ]);
  });
});
