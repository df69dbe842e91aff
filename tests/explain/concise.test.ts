// What does a brief explanation leave out? Only what other lines say already, or nobody asks.

import { explain, score, type ResultNode } from "@dti/score";
import { decision405, quangTri2024 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { english as w } from "../../src/explain/words-en.js";
import { resultOf } from "../score/sample.js";
import { isWithin } from "../support/told.js";
import { nodesOf } from "../support/tree.js";
import { commune, facts, nodeOf } from "./sample.js";
import { toldLines } from "./told.js";

const { labels } = w;

const brief = (node: ResultNode): readonly string[] => toldLines(node, { concise: true });

/** The lines that only the full explanation has. */
const hidden = (node: ResultNode): readonly string[] => {
  const rest = [...brief(node)];
  return toldLines(node).filter((line) => {
    if (line !== rest[0]) return true;
    rest.shift();
    return false;
  });
};

const starts = (...names: readonly (keyof typeof labels)[]): RegExp =>
  new RegExp(`^(${names.map((name) => labels[name].replace(/[()/]/g, "\\$&")).join("|")}): `);

const quangTri = score(decision405, quangTri2024.facts, { year: 2024 });
const whole = resultOf(commune(), facts, { context: { households: 500 } });

describe("a brief explanation", () => {
  it.each([
    [
      "the points that are all or nothing, as the formula's sentence says",
      nodeOf("2.1", { m1: true }),
    ],
    ["those that are nothing", nodeOf("2.1", { m1: false })],
  ])("leaves out %s", (_, node) => {
    expect(hidden(node)).toEqual([expect.stringMatching(starts("points"))]);
  });

  it.each([
    ["points of some of the maximum", nodeOf("1.5", { a: 26 })],
    ["what no source decides", nodeOf("2.2", { l: "B" })],
    ["what does not apply", nodeOf("2.7", { a: 0, b: 0 })],
    ["letters of a rate", nodeOf("1.4", { rate: "40%" })],
  ])("leaves out nothing of %s", (_, node) => {
    expect(hidden(node)).toEqual([]);
  });

  it("leaves out the formula that awarded points did not need", () => {
    expect(hidden(nodeOf("2.6", { points: 12 }))).toEqual([
      expect.stringMatching(starts("formula")),
      expect.stringMatching(/^a: /),
      expect.stringMatching(/^b: /),
    ]);
  });

  it("leaves out readings that would give the same points", () => {
    const readings = hidden(nodeOf("2.6", { rate: "0%" }));
    expect(readings).toEqual(
      [w.other("Points in proportion", "0.00", true), w.other("Rate/20%", "0.00", true)].map(
        (text) => `${labels.otherReading}: ${text}`,
      ),
    );
  });

  it("keeps the readings that would change the points", () => {
    expect(hidden(nodeOf("2.6", { rate: "10%" }))).toEqual([]);
  });

  it("leaves out the letters of a missing indicator that is asked for itself", () => {
    expect(hidden(nodeOf("1.4", undefined))).toEqual([
      expect.stringMatching(/^a: /),
      expect.stringMatching(/^b: /),
    ]);
  });

  it("leaves out indicators without a fact, which their groups list", () => {
    const codes = (lines: readonly string[]) =>
      lines.flatMap((line) => /^(\d\.\d)\. /.exec(line)?.[1] ?? []);
    const left = codes(toldLines(whole)).filter((code) => !codes(brief(whole)).includes(code));
    expect(left).toEqual([...whole.missing]);
    expect(brief(whole)).toContain(`${labels.missing}: ${whole.missing.join(", ")}`);
  });

  it("leaves out the value of a group: its points and maximum are above it", () => {
    const group = whole.at("1");
    expect(hidden(group).filter((line) => starts("value").test(line))).toHaveLength(1);
    expect(brief(whole)).toContain(`${labels.value}: 0.3914`);
  });

  it("says nothing that the full one does not, in the same order", () => {
    for (const node of [...nodesOf(quangTri), ...nodesOf(whole)]) {
      for (const locale of ["vi", "en"] as const) {
        const [few, many] = [true, false].map((concise) =>
          explain(node, { locale, concise }).split("\n"),
        );
        expect(isWithin(few ?? [], many ?? [])).toBe(true);
      }
    }
  });

  it("keeps every indicator that has a fact, with its data, its points' reason and its range", () => {
    const kept = brief(quangTri);
    const told = toldLines(quangTri);
    for (const name of [
      "data",
      "calculation",
      "range",
      "overReadings",
      "note",
      "source",
    ] as const) {
      const lines = told.filter((line) => starts(name).test(line));
      const missing = lines.filter((line) => !kept.includes(line));
      expect(missing.filter((line) => !line.includes(w.state.missing("30")))).toEqual([]);
    }
  });
});
