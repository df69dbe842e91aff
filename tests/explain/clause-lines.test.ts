// Which clause is told? Where it stands, what it prints, its formula, and the letters in it.

import { trace } from "@dti/score";
import { levels, ratio, share, thresholdToMax, type IndicatorNode } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { citeLines, formulaAndLetters, unitOf } from "../../src/explain/clause-lines.js";
import { english } from "../../src/explain/words-en.js";
import { doubt, letters, level, ofOne, text } from "../rubric/sample.js";
import { resultOf, type Options } from "../score/sample.js";
import { plain, toldLines, writing } from "./told.js";

const { labels } = english;
const both = { vi: "hồ sơ", en: "files" };

const nodeOf = (fields: Partial<IndicatorNode>, fact?: unknown, options: Options = {}) =>
  resultOf(ofOne(ratio(share("a", "b")), fields), { "1": fact }, options).at("1");

describe("the unit of a letter", () => {
  it.each([
    ["of one language", "GB", " GB", " GB"],
    ["of both languages", both, " hồ sơ", " files"],
    ["that is empty", "", "", ""],
    ["that is not there", undefined, "", ""],
  ])("%s is set apart", (_, unit, vi, en) => {
    const letter = { label: text("x"), ...(unit !== undefined && { unit }) };
    expect([unitOf(letter, "vi"), unitOf(letter, "en")]).toEqual([vi, en]);
  });
});

describe("where a clause stands", () => {
  const place = { vi: "mục I", en: "section I" };

  it.each([
    ["its place alone", { place }, "section I"],
    ["its document", { place, document: "15/KH" }, "15/KH, section I"],
    ["its wording", { place, wording: "Tỷ lệ=a/b" }, `section I: ${english.quoted("Tỷ lệ=a/b")}`],
  ])("is told with %s", (_, cite, expected) => {
    expect(plain(citeLines(trace(nodeOf({ cite })), writing()))).toEqual([
      `${labels.basis}: ${expected}`,
    ]);
  });

  it("is not told where the rubric does not say", () => {
    expect(citeLines(trace(nodeOf({})), writing())).toEqual([]);
  });
});

describe("a formula", () => {
  const told = (node: ReturnType<typeof nodeOf>, explained: readonly string[] = []) =>
    formulaAndLetters(trace(node), new Set(explained), writing());

  it("is told with the letters that no data line explains", () => {
    const variables = {
      a: { label: text("signed"), unit: both },
      b: { label: text("received") },
    };
    const fields = { variables };
    const formula = `${labels.formula}: a/b of the maximum`;
    expect(plain(told(nodeOf(fields, { rate: "50%" })))).toEqual([
      formula,
      "a: signed (files)",
      "b: received",
    ]);
    expect(plain(told(nodeOf(fields, { a: 1, b: 2 }), ["a", "b"]))).toEqual([formula]);
  });

  it("hides its letters from a brief reader only where nothing was reported", () => {
    const details = (fact?: unknown) => told(nodeOf({}, fact)).map(({ isDetail }) => isDetail);
    expect([details(), details({ rate: "50%" })]).toEqual([
      [undefined, true, true],
      [undefined, false, false],
    ]);
  });

  it("is the one of the reading that was chosen, by its label", () => {
    const scaled = thresholdToMax(share("a", "b"), "80%");
    const fields = { marks: [doubt("threshold", { scaled })] };
    const options = { readings: { "1": "scaled" } };
    expect(plain(told(nodeOf(fields, { a: 1, b: 2 }, options), ["a", "b"]))).toEqual([
      `${labels.reading}: scaled`,
      `${labels.formula}: the maximum if a/b is at least 80%; below that, (a/b)/80% of the maximum`,
    ]);
  });

  it("calls levels by their labels, and by their names where they have none", () => {
    const l = { ...level("A", "none"), levels: { none: { vi: "chưa đạt", en: "not reached" } } };
    const rubric = ofOne(levels("l", { A: 1, none: 0 }), { variables: { l } });
    const lines = toldLines(resultOf(rubric, { "1": { l: "none" } }).at("1"));
    expect(lines).toContain(
      `${labels.formula}: by the level of l: A earns the maximum; not reached earns 0`,
    );
    expect(lines).toContain(`${labels.data}: l (the level): not reached`);
  });

  it("is not told of a group", () => {
    const result = resultOf(ofOne(ratio(share("a", "b")), { variables: letters("a", "b") }), {});
    expect(formulaAndLetters(trace(result), new Set(), writing())).toEqual([]);
  });
});
