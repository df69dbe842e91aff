// Does the benchmark still run, and does it judge everybody rightly? Digits only: how fast anything is
// depends on the machine, and no test may.

import { beforeAll, describe, expect, test } from "vitest";

import { barsOf, barTable } from "../../bench/bars.js";
import { coldStart, sizeOf, startable } from "../../bench/bundles.js";
import { competitors, type CompetitorId } from "../../bench/competitors/index.js";
import { leaves, nodes } from "../../bench/leaves.js";
import { judge, truthOf } from "../../bench/oracle.js";
import { provinces } from "../../bench/provinces.js";
import { race, type Raced } from "../../bench/race.js";
import { speeds } from "../../bench/tables.js";

const ids = Object.keys(competitors) as readonly CompetitorId[];

/** Whose arithmetic is exact, or has so many digits that it makes no difference here. */
const exact: readonly string[] = ids.filter((id) => /^ours-|^decimal-js$|^fraction-js$/.test(id));

const rows = 500;
/** Enough for each to show a few hundred digits, and little more. */
const options = { rows, rounds: 1, milliseconds: 4, judging: 400 };

describe("The provinces", () => {
  const { facts, columns, texts, flat } = provinces(rows);

  test("are the same in every run, the first of many too", () => {
    expect(provinces(3).facts).toEqual(facts.slice(0, 3));
  });

  test("have every letter in every shape", () => {
    expect(Object.keys(columns)).toEqual(Object.keys(texts));
    expect(Object.keys(flat[0]!)).toHaveLength(Object.keys(columns).length);
    expect(Object.keys(facts[0]!).sort()).toEqual(leaves.map(({ code }) => code).sort());
    expect(Number(texts["5.1.a"]![7])).toBe(columns["5.1.a"]![7]);
  });

  test("often earn what lies half-way between two printed points", () => {
    const half = [...truthOf(facts).points].filter((points) => (points * 1000) % 10 === 5);
    expect(half.length).toBeGreaterThan(30);
  });
});

describe("The judge", () => {
  const truth = truthOf(provinces(2).facts);
  const right = [0, 1].map((row) => ({
    hundredths: truth.hundredths.subarray(row * nodes.length, (row + 1) * nodes.length),
  }));

  test("finds nothing wrong with the truth", () => {
    expect(judge(truth, right)).toEqual({ rows: 2, values: 68, wrong: 0, worst: undefined });
  });

  test("finds each wrong digit, and how far points are off", () => {
    const off = right.map(({ hundredths }) => ({
      hundredths: Array.from(hundredths, (each, node) => (node === 33 ? each + 1 : each)),
      points: Array.from(hundredths, (each) => each / 100 + 1),
    }));
    const { wrong, worst } = judge(truth, off);
    expect(wrong).toBe(2);
    expect(worst).toBeCloseTo(1, 1);
  });
});

describe("The race", () => {
  let raced: readonly Raced[] = [];
  beforeAll(async () => {
    raced = await race(competitors, options);
  }, 60_000);

  const verdictOf = (id: string) => raced.find((one) => one.id === id)!.verdict;

  test.each(ids)("%s prints the right digits, or nearly all", (id) => {
    const { wrong, values, worst = 0 } = verdictOf(id);
    expect(values).toBeGreaterThanOrEqual(340);
    expect(worst).toBeLessThan(1e-9);
    if (exact.includes(id)) expect(wrong).toBe(0);
    // Doubles next to a half-hundredth, and nothing else.
    else expect(wrong / values).toBeLessThan(0.005);
  });

  test("shows doubles to be wrong somewhere", () => {
    expect(verdictOf("plain-objects").wrong).toBeGreaterThan(0);
  });

  test("fills a table, and says of each bar whether it was reached", () => {
    expect(speeds(raced).split("\n")).toHaveLength(2 + ids.length);
    const bars = barsOf(raced, []);
    expect(barTable(bars).split("\n")).toHaveLength(2 + bars.length);
    expect(barTable(bars)).toMatch(/Wrong digits of ours \| +≤ 0 \| +0 \| +yes/);
  });
});

describe("Sizes and starts", () => {
  test("are those of a program with all that it imports", () => {
    const { minified, gzip } = sizeOf(`export { score } from "@dti/score";`);
    expect(minified).toBeGreaterThan(gzip);
    expect(gzip).toBeGreaterThan(10_000);
    expect(coldStart(startable(`import "@dti/score";`))).toBeGreaterThan(0);
  });
});
