// How do general figures move points? They are told once, and at each indicator that they move, also
// where another indicator's fact makes them more certain.

import { rounded, type Result } from "@dti/score";
import { awarded, context, indicator, quotient, ratio } from "@dti/score/define";
import { explainChange, type IndicatorChange } from "@dti/score/improve";
import { describe, expect, it } from "vitest";

import { commune } from "../../explain/commune.js";
import { leaf, letters, rubricOf, text } from "../../rubric/sample.js";
import { resultOf, type Options } from "../../score/sample.js";
import { said } from "./told.js";

const rubric = commune();

const of = (code: string, fact: unknown, options?: Options): Result =>
  resultOf(rubric, { [code]: fact }, options);

const changedIn = (before: Result, after: Result): readonly IndicatorChange[] => {
  const { indicators, samePoints } = explainChange(before, after);
  return [...indicators, ...samePoints];
};

describe("general figures", () => {
  const at = (households: unknown, fact: unknown = { a: 400 }): Result =>
    of("1.1", fact, { context: { households } });

  it("are told once, and at each indicator whose points they move", () => {
    const { general, indicators } = explainChange(at(500), at(800));
    const label = { vi: "Tổng số hộ gia đình", en: "All households" };
    const unit = { vi: "hộ", en: "households" };
    expect(general).toEqual([{ name: "households", label, unit, from: 500, to: 800 }]);
    const [one] = indicators;
    expect(one && said(one)).toEqual(["a = 400", "b 500 to 800"]);
    expect(one?.figures[1]).toMatchObject({ context: "households", label, unit });
  });

  it("are the same as a letter of the same worth", () => {
    const { general, indicators, samePoints } = explainChange(
      at(500),
      of("1.1", { a: 400, b: 500 }),
    );
    expect([indicators, samePoints]).toEqual([[], []]);
    expect(general).toMatchObject([{ name: "households", from: 500 }]);
    expect(general[0]).not.toHaveProperty("to");
  });

  it("are no matter where points or a rate are reported", () => {
    for (const fact of [{ points: 5 }, { rate: "50%" }, undefined]) {
      const told = (households: number) => of("1.1", fact, { context: { households } });
      expect(changedIn(told(500), told(800))).toEqual([]);
    }
  });

  it("may be texts, and known to no indicator", () => {
    const site = { site: { label: text("site"), kind: "text" } } as const;
    const named = rubricOf([leaf("1", awarded())], { context: site });
    const on = (address: string): Result => resultOf(named, {}, { context: { site: address } });
    expect(explainChange(on("a.gov.vn"), on("b.gov.vn")).general).toEqual([
      { name: "site", from: "a.gov.vn", to: "b.gov.vn" },
    ]);
  });

  it("may be more certain by what another indicator's fact says of them", () => {
    const bound = (code: string) =>
      indicator(code, {
        name: text(code),
        max: 10,
        variables: { ...letters("a"), b: context("n") },
        formula: ratio(quotient("a", "b")),
      });
    const two = rubricOf([bound("1"), bound("2")], { context: { n: { label: text("n") } } });
    const with1 = (fact: unknown): Result =>
      resultOf(two, { "1": fact, "2": { a: 5 } }, { context: { n: rounded("10") } });
    const changes = changedIn(with1({ a: 5, b: rounded("10") }), with1({ a: 5, b: "9.6" }));
    expect(changes.map(({ code, differs }) => [code, differs])).toEqual([
      ["1", ["figures", "range"]],
      ["2", ["figures", "range"]],
    ]);
    expect(changes.map(said)).toEqual([
      ["a = 5", 'b {"rounded":"10"} to "9.6"'],
      ["a = 5", 'b {"between":["19/2","21/2"]} to "48/5"'],
    ]);
  });
});
