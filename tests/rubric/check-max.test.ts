// Which maxima may a node and a rubric have, and do they add up?

import { awarded, group, type RubricNode } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { leaf, ofOne, problemsOf, rubricOf, text } from "./sample.js";

const one = leaf("1", awarded());

describe("a maximum", () => {
  it.each([-1, -1e-7, "20", null, true, 5e-324])("is never %j", (max) => {
    const nodes = [leaf("1", awarded(), { max: max as number })];
    expect(problemsOf(() => rubricOf(nodes, { max: 20 }))).toContain("bad_field at children.0.max");
  });

  it.each([0, -0, -1, "20"])("of the rubric is never %j", (max) => {
    expect(problemsOf(() => rubricOf([one], { max: max as number }))).toEqual(["bad_field at max"]);
  });

  it.each([NaN, Infinity])("is never %j, which JSON cannot hold", (max) => {
    expect(problemsOf(() => ofOne(awarded(), { max }, { max: 20 }))).toContain(
      "not_json at children.0.max",
    );
  });

  it.each([0, -0])("of a node may be %j, but then nothing below it carries points", (max) => {
    const unscored = (node: RubricNode) => group("2", { name: text("group"), max }, node);
    const [free, worth] = [leaf("2.1", awarded(), { max }), leaf("2.1", awarded())];
    expect(problemsOf(() => rubricOf([one, unscored(free)], { max: 20 }))).toEqual([]);
    expect(problemsOf(() => rubricOf([one, unscored(worth)], { max: 20 }))).toEqual([
      "maxima_do_not_add_up at children.1.max",
    ]);
    expect(problemsOf(() => rubricOf([free], { max: 0 }))).toEqual(["bad_field at max"]);
  });

  it("is said to begin at 0 for a node, and above 0 for the rubric", () => {
    const nodes = [leaf("1", awarded(), { max: -1 })];
    expect(() => rubricOf(nodes, { max: -1 })).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({ details: { value: "-1", expected: "a number above 0" } }),
          expect.objectContaining({ details: { value: "-1", expected: "a number from 0" } }),
        ],
      }) as Error,
    );
  });

  it("is what the children's add up to", () => {
    expect(() => rubricOf([one, leaf("2", awarded())], { max: 1000 })).toThrow(
      expect.objectContaining({
        code: "maxima_do_not_add_up",
        path: ["max"],
        issues: [expect.objectContaining({ details: { sum: "40", max: 1000 } })],
      }) as Error,
    );
  });

  it("is what the children's add up to at every level", () => {
    const inner = group("1", { name: text("group"), max: 30 }, leaf("1.1", awarded()));
    expect(problemsOf(() => rubricOf([inner], { max: 30 }))).toEqual([
      "maxima_do_not_add_up at children.0.max",
    ]);
  });

  it("adds up exactly, where doubles do not", () => {
    const nodes = [0.1, 0.2].map((max, index) => leaf(String(index + 1), awarded(), { max }));
    expect(problemsOf(() => rubricOf(nodes, { max: 0.3 }))).toEqual([]);
  });
});
