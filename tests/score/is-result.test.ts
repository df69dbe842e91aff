// What is taken for a stored result, or for a node of one?

import { toJSON, type Result, type ResultData } from "@dti/score";
import { merge } from "@dti/score/audit";
import { ratio, share } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { isNode, isResult } from "../../src/score/is-result.js";
import { groupOf, leaf, rubricOf, text } from "../rubric/sample.js";
import { resultOf } from "./sample.js";

const rate = share("a", "b");
const children = [groupOf("1", leaf("1.1", ratio(rate)), leaf("1.2", ratio(rate)))];
const rubric = rubricOf(children, {
  pillars: [{ code: "CQS", name: text("government"), groups: ["1"] }],
});
const result = resultOf(rubric, { "1.1": { a: 1, b: 3 } });
const data = toJSON(result);
const stored = JSON.parse(JSON.stringify(result)) as ResultData;
const none = [null, undefined, 5, "result", [], {}, [result], () => result];

/** The node with one field that is not as it was; `undefined` is no field. */
const but = (node: object, fields: object): object => ({ ...node, ...fields });

describe("a node", () => {
  const node = toJSON(result.at("1.1"));

  it.each([
    ["one of a result", result.at("1.1")],
    ["a group", result.at("1")],
    ["a pillar", result.at("CQS")],
    ["the result itself", result],
    ["data", node],
    ["what was stored", stored.children[0]],
    ["what has more fields", but(node, { more: 1 })],
    ["what has fewer of those that nothing relies on", but(node, { basis: undefined })],
  ])("is %s", (_, value) => {
    expect(isNode(value)).toBe(true);
  });

  it.each(none)("is not %j", (value) => {
    expect(isNode(value)).toBe(false);
  });

  const ends = (low: unknown, high: unknown) => ({ exact: { low, high } });

  it.each([
    ["exact", undefined],
    ["exact", 20],
    ["exact", "-1"],
    ["exact", "1.5"],
    ["exact", "1/0"],
    ["exact", "1/2/3"],
    ["exact", " 1"],
    ["exact", "1\n"],
    ["range", undefined],
    ["range", {}],
    ["range", { low: "1", high: "2" }],
    ["range", ends("1", undefined)],
    ["range", ends(null, "1")],
    ["range", ends("0", "1/0")],
    ["rangeOverReadings", undefined],
    ["rangeOverReadings", { exact: "0 to 1" }],
    ["rangeOverReadings", ends(undefined, "1")],
    ["rangeOverReadings", ends("1", 2)],
    ["missing", undefined],
    ["unevidenced", "1.1"],
    ["undecided", {}],
    ["notApplicable", null],
    ["warnings", 0],
    ["marks", { length: 0 }],
    ["children", undefined],
    ["children", {}],
    ["children", [null]],
    ["children", [{}]],
  ])("has no other %s: %j", (name, value) => {
    expect(isNode(but(node, { [name]: value }))).toBe(false);
  });

  it.each(["0", "20", "100/7", "0/1", "9".repeat(100)])("has %s points", (exact) => {
    expect(isNode(but(node, { exact, range: ends(exact, exact) }))).toBe(true);
  });

  it("is like another of the same codes", () => {
    const other = resultOf(rubric, { "1.2": { a: 1, b: 2 } });
    expect([isNode(result, other), isNode(stored, other), isNode(result.at("1"), data)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it.each([
    ["has another code", () => result.at("1.2"), () => result.at("1.1")],
    ["has children where that has none", () => but(result, { code: "1.1" }), () => node],
    ["lacks a child", () => but(data, { children: [] }), () => result],
    [
      "has another child below",
      () => but(data, { children: [but(data.children[0]!, { children: [node, node] })] }),
      () => result,
    ],
  ])("is not like another if it %s", (_, value, other) => {
    expect(isNode(value(), other() as Result)).toBe(false);
  });
});

describe("a result", () => {
  it.each([
    ["one", result],
    ["data", data],
    ["what was stored", stored],
    ["a merger", merge([result, result])],
    ["a stored merger", toJSON(merge([result, result]))],
    ["one without pillars", resultOf(rubricOf(children), {})],
  ])("is %s", (_, value) => {
    expect(isResult(value)).toBe(true);
  });

  it.each([...none, result.at("1"), rubric])("is not %j", (value) => {
    expect(isResult(value)).toBe(false);
  });

  const identity = data.rubric;

  it.each([
    ["rubric", undefined],
    ["rubric", "test/v@1"],
    ["rubric", but(identity, { fingerprint: undefined })],
    ["rubric", but(identity, { rules: "mean" })],
    ["rubric", but(identity, { places: 0.5 })],
    ["rubric", but(identity, { valuePlaces: "4" })],
    ["year", undefined],
    ["year", "2026"],
    ["year", 2026.5],
    ["readings", undefined],
    ["readings", []],
    ["assumptions", undefined],
    ["assumptions", {}],
    ["pillars", undefined],
    ["pillars", []],
    ["exact", "x"],
    ["rangeOverReadings", null],
    ["merger", null],
    ["merger", {}],
    ["merger", { count: 0 }],
    ["merger", { count: 1.5 }],
    ["merger", { count: "2" }],
    ["merger", { count: 100_001 }],
  ])("has no other %s: %j", (name, value) => {
    expect(isResult(but(data, { [name]: value }))).toBe(false);
  });

  it.each([1, 2, 100_000])("may be a merger of %i units", (count) => {
    expect(isResult(but(data, { merger: { rule: "mean", count } }))).toBe(true);
  });

  it("is of the same pillars as another one, which are like its pillars", () => {
    const other = { ...data.pillars["CQS"]!, code: "KTS" };
    const isLike = (pillars: object): boolean => isResult(but(data, { pillars }), result);
    expect([
      isLike(data.pillars),
      isLike({ ...data.pillars, KTS: other }),
      isLike({}),
      isLike({ CQS: other }),
      isLike({ CQS: null }),
    ]).toEqual([true, true, false, false, false]);
  });
});
