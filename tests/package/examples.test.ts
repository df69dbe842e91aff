// Do the examples run? Each in a process of its own, from the root of the repository.

import { execFileSync } from "node:child_process";

import { describe, expect, test } from "vitest";

import { filesBelow, root } from "./support/repository.js";

/** What an example prints; it throws where the exit code is not 0. */
const output = (path: string, ...flags: readonly string[]): string =>
  execFileSync(process.execPath, ["--import", "tsx", path, ...flags], {
    cwd: root,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] },
    stdio: ["ignore", "pipe", "pipe"],
  });

const examples = filesBelow("examples", ".ts").filter((path) => path.split("/").length === 2);

test("There are a demo and numbered examples", () => {
  expect(examples).toContain("examples/demo.ts");
  expect(examples.filter((path) => /\/\d\d-[a-z0-9-]+\.ts$/.test(path))).not.toEqual([]);
});

test.each(examples)("%s runs and prints something", (path) => {
  expect(output(path).trim()).not.toBe("");
});

describe("The demo", () => {
  const vietnamese = ["106,7486", "69,0119", "90,1260", "127,7043"];
  const english = vietnamese.map((figure) => figure.replace(",", "."));

  test("prints in Vietnamese what the plan's figures make", () => {
    const text = output("examples/demo.ts");
    for (const figure of vietnamese) expect(text).toContain(figure);
    for (const figure of english) expect(text).not.toContain(figure);
  });

  test("gives all sixteen printed scores a verdict, and says what would mend the one that cannot be", () => {
    const text = output("examples/demo.ts");
    const verdicts = [
      ...text.matchAll(
        /^[1-8]\. .*? {2}(khớp|khớp trong sai số làm tròn của số liệu|thiếu \d.*|không khớp)$/gm,
      ),
    ].map(([, verdict = ""]) => verdict);
    const open = "thiếu 7.5; chưa rõ cách tính 7.1, 7.2";
    const within = "khớp trong sai số làm tròn của số liệu";
    const [exact, apart] = ["khớp", "không khớp"];
    expect(verdicts.slice(0, 16)).toEqual([
      ...[exact, exact, exact, "thiếu 4.6", exact, within, open, within],
      ...[exact, exact, exact, apart, exact, within, open, exact],
    ]);
    for (const figure of ["từ 75,975% đến 76,525%", "từ 51,18% đến 51,30%"]) {
      expect(text).toContain(figure);
    }
  });

  test("tells every contradiction of Gia Lai's table", () => {
    const [, table = ""] = output("examples/demo.ts", "--en").split("THE MAIN TABLE OF GIA LAI");
    for (const line of [
      /^maximum: 1 +200 +140 .*1\.5 = 80/m,
      /^target: Total +912 +922 .*6 = 170/m,
      /^target: 1 +194 +136 /m,
      /^target: 6 +180 +170 .*6 = 170/m,
      /^points of 2024 \(405\): 8 +71\.22 +64\.84 .*8\.2 = 6\.38/m,
    ]) {
      expect(table).toMatch(line);
    }
    expect(table.match(/denominator is no maximum/g)).toHaveLength(5);
  });

  test("finds the ways to 700 points, and proves that the first takes least", () => {
    const text = output("examples/demo.ts", "--en");
    for (const unit of ["QUẢNG TRỊ", "QUẢNG BÌNH"]) {
      const [, ways = ""] = text.split(`THE TEN CHEAPEST WAYS FOR ${unit}`);
      const [table = ""] = ways.split("To 700.00 points");
      expect(table.match(/^\d+ +\d+\.\d\d +(proven|within)/gm)).toHaveLength(10);
      expect(table).toMatch(/^1 +\d+\.\d\d +proven /m);
    }
    expect(text).toContain("Way 1: effort 29.93, 700.00 points");
  });

  test("tells which targets cannot be reached, what 2028 takes away, and what the draft moves", () => {
    const text = output("examples/demo.ts", "--en");
    expect(text).toContain(
      "Targets that cannot be reached as printed: 1 (194; its lines make 136), 6 (180; its lines make 170), the total (912; its lines make 854), 5.4 (25; its goal earns 5).",
    );
    expect(text).toContain("852.38 points instead of 854.00: −1.62.");
    for (const line of ["613.54 → 409.14: −204.41", "422.31 → 249.42: −172.88"]) {
      expect(text).toContain(line);
    }
  });

  test("ends with why an indicator earned 24 of 30", () => {
    const [, why = ""] = output("examples/demo.ts").split("VÌ SAO 24 TRÊN 30?");
    expect(why).toContain("Điểm: 30 × 0,8 = 24 điểm");
  });

  test("prints in English what the plan's figures make", () => {
    const text = output("examples/demo.ts", "--en");
    for (const figure of english) expect(text).toContain(figure);
    for (const figure of vietnamese) expect(text).not.toContain(figure);
  });
});

describe("The communes", () => {
  const path = "examples/05-communes.ts";

  test("are ranked over their own maxima, and graded", () => {
    const rows = [
      ...output(path).matchAll(/^(\d)\. (.+?) {2,}.*?(\d+,\d{2}) +(\d{3}) +(0,\d{4}) +(\S+)/gm),
    ];
    expect(rows.map(([, ...cells]) => cells.join(" "))).toEqual([
      "1 Phường Cầu Mây 814,75 880 0,9259 tốt",
      "2 Đặc khu Hòn Sao 568,71 640 0,8886 khá",
      "3 Phường Bến Lam 793,51 900 0,8817 khá",
      "4 Xã Đồng Sương 643,75 800 0,8047 khá",
      "5 Xã Suối Ngọc 443,55 760 0,5836 trung",
      "6 Xã Hoà Vân 242,50 800 0,3031 yếu",
    ]);
  });

  test("are said to be invented", () => {
    expect(output(path)).toContain("Tỉnh, các đơn vị và số liệu đều hư cấu");
  });

  test("have one score explained, and the misprint of their table found", () => {
    const text = output(path);
    expect(text).toContain("Điểm: 40 × 0,75 = 30 điểm");
    expect(text).toContain("Báo cáo kiểm tra bảng điểm: 1 chỗ không khớp");
  });

  test("ends with the review of Quảng Trị's plan by agency, which adds up to the total", () => {
    const [, review = ""] = output("examples/demo.ts", "--en").split(
      "WHO LEADS, AND WHAT IS MISSING?",
    );
    expect(review).toContain("reviewed on 2025-12-31");
    const rows = [...review.matchAll(/^(\S.*?) {2,}(\d+) {2,}(\d+) {2,}([\d.]+) {2,}([\d.]+)/gm)];
    const [total, ...agencies] = rows
      .map(([, , count, max, points]) => [count, max, points].map(Number))
      .reverse();
    expect(agencies).toHaveLength(13);
    const sum = (column: number): number =>
      agencies.reduce((all, row) => all + Math.round((row[column] ?? 0) * 100), 0) / 100;
    expect([sum(0), sum(1)]).toEqual([47, 1000]);
    expect(total?.slice(0, 2)).toEqual([47, 1000]);
    expect(Math.abs(sum(2) - (total?.[2] ?? 0))).toBeLessThan(0.05);
    expect(review.trimEnd().endsWith("The plan sets no reviews.")).toBe(true);
  });
});
