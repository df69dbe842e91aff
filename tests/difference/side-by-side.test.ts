// How does one unit stand under two rubrics? The same things beside each other, values compared and
// points not.

import { score, ScoreError, toJSON, type Result } from "@dti/score";
import { ratio, share } from "@dti/score/define";
import { decision405, draft3530, quangTri2024 } from "@dti/score/rubrics";
import {
  carryOver,
  describeSideBySide,
  sideBySide,
  type RowOfTwo,
  type SideBySide,
} from "@dti/score/schema";
import { describe, expect, it } from "vitest";

import { groupOf, leaf, rubricOf } from "../rubric/sample.js";
import { resultOf } from "../score/sample.js";
import { fileURLToPath } from "node:url";

const { facts, year } = quangTri2024;
const over = carryOver(facts, decision405, draft3530, { year });
const older = score(decision405, facts, { year });
const newer = score(draft3530, over.facts, { year: 2025 });
const table = sideBySide(older, newer, { carried: over.carried });

const rowOf = (key: string, { rows }: SideBySide = table): RowOfTwo | undefined =>
  rows.find((row) => row.key === key);

describe("A row", () => {
  it("has what the node is worth on both sides, and how far the value moved", () => {
    expect(rowOf("files-fully-online")).toEqual({
      kind: "indicator",
      key: "files-fully-online",
      name: { vi: "Tỷ lệ hồ sơ trực tuyến toàn trình", en: "Files handled fully online" },
      depth: 2,
      from: {
        code: "6.6",
        max: 50,
        exact: "409/28",
        printed: "14.61",
        value: { exact: "409/1400", printed: "0.2921" },
        state: "scored",
      },
      to: {
        code: "4.4",
        max: 50,
        exact: "409/32",
        printed: "12.78",
        value: { exact: "409/1600", printed: "0.2556" },
        state: "scored",
      },
      difference: { exact: "-409/11200", printed: "-0.0365" },
      carried: "all",
    });
  });

  it("has no difference where a side lacks a fact, or no source says what it earns", () => {
    expect(rowOf("cloud-data-centre")?.difference).toBeUndefined();
    expect(rowOf("digital-economy-share")?.difference).toBeUndefined();
    expect(table.rows[0]).toMatchObject({ kind: "total", depth: 0 });
    expect(table.rows[0]?.difference).toBeUndefined();
  });

  it("has one side where only one rubric has the node", () => {
    const added = rowOf("gigabit-users");
    expect([added?.from, added?.to?.code, added?.carried]).toEqual([undefined, "1.1", undefined]);
    const dropped = rowOf("vn-domains");
    expect([dropped?.from?.code, dropped?.to]).toEqual(["7.5", undefined]);
  });

  it("stands once for every node of both", () => {
    const codes = (side: "from" | "to") =>
      table.rows.flatMap((row) => row[side]?.code ?? []).sort();
    const all = ({ children }: Pick<Result, "children">): readonly string[] =>
      children.flatMap((node) => [node.code, ...all(node)]);
    expect(codes("from")).toEqual(["total", ...all(older)].sort());
    expect(codes("to")).toEqual(["total", ...all(newer)].sort());
  });

  it("tells how a value rose, fell or stayed, and nothing of what has no maximum", () => {
    const rubric = (max: number) =>
      rubricOf([
        groupOf("1", leaf("1.1", ratio(share("a", "b")), { key: "k" })),
        leaf("2", ratio(share("a", "b")), { max, key: "z" }),
      ]);
    const of = (a: number, max = 20) =>
      resultOf(rubric(max), { "1.1": { a, b: 3 }, "2": { a: 1, b: 2 } });
    const told = (one: Result, other: Result) =>
      sideBySide(one, other).rows.map(({ difference }) => difference?.printed);
    expect(told(of(1), of(2))).toEqual(["+0.1667", "+0.3333", "+0.3333", "0.0000"]);
    expect(told(of(2), of(1, 0))).toEqual(["-0.2500", "-0.3333", "-0.3333", undefined]);
    const text = describeSideBySide(sideBySide(of(2), of(1, 0)), { locale: "en" });
    expect(text).toMatch(/^ +2 +2 +10\.00\/20 +0\.5000 +indicator 2$/m);
  });
});

it("What was stored as JSON will do, and the table is frozen", () => {
  const stored = sideBySide(toJSON(older), JSON.parse(JSON.stringify(newer)) as Result, {
    carried: over.carried,
  });
  expect(stored).toEqual(table);
  expect(Object.isFrozen(table.rows[3]?.to)).toBe(true);
});

describe.each(["vi", "en"] as const)("As a table in %s", (locale) => {
  it.each([
    ["text", "txt"],
    ["markdown", "md"],
  ] as const)("as %s", async (format, ending) => {
    const file = new URL(`golden/side-by-side.${locale}.${ending}`, import.meta.url);
    const written = describeSideBySide(table, { locale, format });
    await expect(written).toMatchFileSnapshot(fileURLToPath(file));
  });
});

describe("What cannot be set side by side is refused", () => {
  const refused = (act: () => unknown) => {
    try {
      act();
    } catch (error) {
      return error instanceof ScoreError
        ? error.issues.map(({ code, path }) => [code, ...path])
        : error;
    }
    return undefined;
  };

  it("what is no result, on both sides at once, and what carryOver did not return", () => {
    const carried = [{ to: "1.1", facts: "some" }] as never;
    expect(refused(() => sideBySide({} as Result, older.at("1") as Result, { carried }))).toEqual([
      ["not_a_result", "from"],
      ["not_a_result", "to"],
      ["bad_field", "carried"],
    ]);
    expect(refused(() => sideBySide(older, newer, { carried: "x" as never }))).toEqual([
      ["bad_field", "carried"],
    ]);
    expect(refused(() => sideBySide(older, newer, { carried: [null] as never }))).toHaveLength(1);
    expect(refused(() => sideBySide(older, newer, null as never))).toBeUndefined();
  });

  it("what is no such table", () => {
    expect(refused(() => describeSideBySide({} as SideBySide, { locale: "vi" }))).toEqual([
      ["bad_field"],
    ]);
  });
});
