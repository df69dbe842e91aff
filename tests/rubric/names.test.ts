// Which texts are codes and keys?

import { awarded } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { groupOf, leaf, problemsOf, rubricOf } from "./sample.js";

const one = leaf("1", awarded());
const codeProblems = (code: unknown): readonly string[] =>
  problemsOf(() => rubricOf([{ ...leaf("1", awarded()), code: code as string }]));

describe("a code", () => {
  it.each(["1", "1.1", "01.1", "A-2_b", "Đ.1", "二", "1".repeat(64)])("may be %j", (code) => {
    expect(codeProblems(code)).toEqual([]);
  });

  it.each([
    ["empty", ""],
    ["a space", " "],
    ["followed by a space", "1.1 "],
    ["one with a slash, which names a mark", "1/2"],
    ["one with a colon, which separates shapes", "1:a"],
    ["a point first", ".1"],
    ["a hyphen first", "-1"],
    ["of 65 characters", "1".repeat(65)],
    ["of 10,000 characters", "1".repeat(10_000)],
    ["decomposed", "\u0061\u0302.1"],
    ["with a zero-width joiner", "1\u200d1"],
    ["with a newline", "1\n"],
    ["a number", 1],
    ["null", null],
    ["a list", ["1"]],
    ["an object", {}],
    ["an object that cannot be written", { toString: 1 }],
    ["__proto__", "__proto__"],
    ["constructor", "constructor"],
    ["toString", "toString"],
    ["hasOwnProperty", "hasOwnProperty"],
  ])("is never %s", (_, code) => {
    expect(codeProblems(code)).toEqual(["bad_code at children.0.code"]);
  });

  it("is shown short when it is long", () => {
    expect(() => rubricOf([leaf("1".repeat(10_000), awarded())])).toThrow(
      expect.objectContaining({
        issues: [expect.objectContaining({ details: { code: `"${"1".repeat(40)}…"` } })],
      }) as Error,
    );
  });

  it.each(["total", "value"])("is never %s, which is reserved", (code) => {
    expect(codeProblems(code)).toEqual(["reserved_name at children.0.code"]);
  });

  it("is never taken twice", () => {
    expect(problemsOf(() => rubricOf([one, leaf("2", awarded()), leaf("1", awarded())]))).toEqual([
      "duplicate at children.2.code",
    ]);
  });

  it("is never taken by a group and an indicator", () => {
    expect(problemsOf(() => rubricOf([groupOf("1", one)]))).toEqual([
      "duplicate at children.0.children.0.code",
    ]);
  });

  it("is told from another one by every character", () => {
    expect(problemsOf(() => rubricOf([leaf("1.1", awarded()), leaf("1.10", awarded())]))).toEqual(
      [],
    );
  });

  it("is told twice when the very same node stands in two places", () => {
    expect(problemsOf(() => rubricOf([one, groupOf("2", one)]))).toEqual([
      "duplicate at children.1.children.0.code",
    ]);
  });
});

describe("a key", () => {
  it("is never taken twice", () => {
    const nodes = [leaf("1", awarded(), { key: "fibre" }), leaf("2", awarded(), { key: "fibre" })];
    expect(problemsOf(() => rubricOf(nodes))).toEqual(["duplicate at children.1.key"]);
  });

  it("may stand on groups and indicators", () => {
    const nodes = [{ ...groupOf("1", leaf("1.1", awarded(), { key: "b" })), key: "a" }];
    expect(problemsOf(() => rubricOf(nodes))).toEqual([]);
  });
});
