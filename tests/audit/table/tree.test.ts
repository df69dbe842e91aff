// Which figures contradict each other where no rubric says what adds up to what? By a tree that the
// caller gives, and by printed maxima.

import { describe, expect, it } from "vitest";

import { changesOf, column, findingsOf, named, tableOf, told, toldOf, tree } from "./sample.js";

describe("without a rubric", () => {
  const own = { tree };
  const of = (figures: Record<string, string>, maxima?: Record<string, string>) =>
    tableOf(
      column("targets", figures, own),
      ...(maxima
        ? [
            column("maxima", maxima, {
              tree: { "2": tree["2"], "1": tree["1"], total: tree.total },
            }),
          ]
        : []),
    );

  it("a tree says what adds up to what", () => {
    expect(toldOf(of({ total: "90", "1": "50", "2": "30" }))).toEqual([
      "sum targets total: 90, not 80, by 10",
    ]);
    expect(toldOf(of({ "1": "30", "1.1": "5", "1.2": "5", "1.3": "20" }))).toEqual([]);
  });

  it("what is not printed has no upper end", () => {
    const [finding] = findingsOf(of({ "1": "3000", "1.1": "5" }));
    expect(finding).toMatchObject({
      kind: "remainder",
      range: { low: "5", high: null },
      remainder: { low: "2995", high: "2995" },
    });
    const table = of({ "1": "4", "1.1": "5" });
    expect(toldOf(table)).toEqual(["sum targets 1: 4, not 5, by 1"]);
    expect(changesOf(table)).toEqual(["targets 1: 4 to 5-null (5)", "targets 1.1: 5 to 0-4 (4)"]);
  });

  it("printed maxima say how much that can be, and one of them may be wrong", () => {
    const maxima = { "1.1": "20", "1.2": "10", "1.3": "3" };
    const table = of({ "1": "50", "1.1": "20", "1.2": "10" }, maxima);
    expect(toldOf(table)).toEqual(["sum targets 1: 50, not 33, by 17"]);
    expect(changesOf(table)).toEqual([
      "targets 1: 50 to 30-33 (33)",
      "maxima 1.3: 3 to 20-null (20)",
    ]);
    const impossible = of({ "1": "5", "1.1": "20", "1.2": "10" }, maxima);
    expect(changesOf(impossible)).toEqual(["targets 1: 5 to 30-33 (30)"]);
  });

  it("maxima add up too", () => {
    const table = tableOf(column("maxima", { "2": "40", "2.1": "30" }, own));
    expect(toldOf(table)).toEqual(["sum maxima 2: 40, not 30, by 10"]);
    expect(changesOf(table)).toEqual(["maxima 2: 40 to 30", "maxima 2.1: 30 to 40"]);
  });

  it("printed maxima are those of the same tree, in whatever order it is written", () => {
    const table = tableOf(
      column("targets", { c: "5" }, { tree: { a: ["b"], b: ["c"] } }),
      column("maxima", { c: "4" }, { tree: { b: ["c"], a: ["b"] } }),
    );
    expect(toldOf(table)).toEqual(["above-maximum targets c: 5, not 4, by 1"]);
  });

  it("the order of the tree is the order of what is found", () => {
    const table = tableOf(
      column("targets", { a: "1", b: "2", c: "3" }, { tree: { b: ["c"], a: ["b"] } }),
    );
    expect(findingsOf(table).map(named)).toEqual(["sum targets a", "sum targets b"]);
    expect(told(findingsOf(table)[0]!)).toBe("sum targets a: 1, not 2, by 1");
  });
});
