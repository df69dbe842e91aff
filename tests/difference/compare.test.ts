// What differs between two rubrics? Nodes by key, by code and name, and by what they hold; everything
// that is said of them, and of the whole.

import { ScoreError } from "@dti/score";
import {
  compareRubrics,
  context,
  flag,
  ratio,
  share,
  thresholdToMax,
  type Mark,
  type NodeDifference,
  type Rubric,
  type RubricNode,
} from "@dti/score/define";
import { decision405, draft3530 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { flags, groupOf, leaf, letters, rubricOf, text, type Fields } from "../rubric/sample.js";

const rate = ratio(share("a", "b"));
const half = thresholdToMax(share("a", "b"), "50%");

/** Two rubrics of these nodes. */
const between = (
  from: readonly RubricNode[],
  to: readonly RubricNode[],
  fields: readonly [Fields, Fields] = [{}, {}],
) => compareRubrics(rubricOf(from, fields[0]), rubricOf(to, fields[1]));

const changesOf = (from: RubricNode, to: RubricNode): readonly NodeDifference[] =>
  between([from], [to]).changed.flatMap(({ changes }) => changes);

describe("A rubric and itself", () => {
  it.each([decision405, draft3530] as readonly Rubric[])("differ in nothing", (rubric) => {
    const comparison = compareRubrics(rubric, structuredClone(rubric));
    const { added, dropped, moved, changed, rubric: whole } = comparison;
    expect([added, dropped, moved, changed, whole]).toEqual([[], [], [], [], []]);
    expect(comparison.from).toEqual(comparison.to);
  });

  it("differ in nothing when only version and revision do", () => {
    const { changed, rubric } = between(
      [leaf("1", rate)],
      [leaf("1", rate)],
      [{}, { version: "v2", revision: 3, name: text("test v1") }],
    );
    expect([changed, rubric.map(({ on }) => on)]).toEqual([[], ["name"]]);
  });
});

describe("Nodes are the same", () => {
  it("by key, whatever code, name and group they have", () => {
    const one = leaf("1.1", rate, { key: "files", name: text("old") });
    const other = leaf("2.1", rate, { key: "files", name: text("new") });
    const rest = groupOf("9", leaf("9.9", rate));
    const { shared, moved, added, dropped } = between(
      [groupOf("1", one, leaf("1.2", rate)), rest],
      [groupOf("1", leaf("1.2", rate)), groupOf("2", other), rest],
    );
    expect(shared.map(({ from, to }) => [from, to])).toEqual([
      ["1", "1"],
      ["1.2", "1.2"],
      ["1.1", "2.1"],
      ["9", "9"],
      ["9.9", "9.9"],
    ]);
    expect(moved).toEqual([
      {
        kind: "indicator",
        key: "files",
        name: text("new"),
        from: "1.1",
        to: "2.1",
        parent: { from: "1", to: "2" },
      },
    ]);
    expect([added.map(({ code }) => code), dropped]).toEqual([["2"], []]);
  });

  it("without a key by code and name; a key that is new is then told", () => {
    const { shared, changed } = between([leaf("1", rate)], [leaf("1", rate, { key: "files" })]);
    expect(shared).toHaveLength(1);
    expect(changed[0]?.changes).toEqual([{ on: "key", to: "files" }]);
    expect(between([leaf("1", rate)], [leaf("2", rate)]).shared).toEqual([]);
  });

  it("not where keys, or kinds, are two", () => {
    const name = text("same");
    const one = leaf("1", rate, { key: "one", name });
    const { added, dropped } = between([one], [leaf("1", rate, { key: "two", name })]);
    expect([added, dropped].map((nodes) => nodes.map(({ key }) => key))).toEqual([
      ["two"],
      ["one"],
    ]);
    const group = { ...groupOf("1", leaf("1.1", rate)), key: "one", name };
    expect(between([one], [group]).shared).toEqual([]);
  });

  it("as groups without a key, by what they hold, at any depth", () => {
    const deep = (codes: readonly [string, string], name: string): RubricNode => ({
      ...groupOf(codes[0], groupOf(codes[1], leaf(`${name}.1`, rate, { key: "files" }))),
      name: text(name),
    });
    const { shared, moved } = between([deep(["1", "1.1"], "A")], [deep(["3", "3.3"], "B")]);
    expect(shared.map(({ from, to }) => [from, to])).toEqual([
      ["1", "3"],
      ["1.1", "3.3"],
      ["A.1", "B.1"],
    ]);
    expect(moved.every(({ parent }) => parent === undefined)).toBe(true);
  });

  it("not as groups that share their parts with others, or have two keys", () => {
    const files = leaf("x", rate, { key: "files" });
    const people = leaf("y", rate, { key: "people" });
    const split = between(
      [groupOf("1", files, people)],
      [groupOf("2", files), groupOf("3", people)],
    );
    expect(split.shared.map(({ from }) => from)).toEqual(["x", "y"]);
    expect(split.moved.map(({ parent }) => parent?.to)).toEqual(["2", "3"]);
    const joined = between(
      [groupOf("2", files), groupOf("3", people)],
      [groupOf("1", files, people)],
    );
    expect(joined.shared.map(({ from }) => from)).toEqual(["x", "y"]);
    const keyed = (code: string, key: string) => ({ ...groupOf(code, files), key });
    expect(between([keyed("1", "k1")], [keyed("2", "k2")]).shared).toHaveLength(1);
  });

  it("at the top as well as below a group", () => {
    const files = leaf("x", rate, { key: "files" });
    const rest = leaf("z", rate, { key: "rest" });
    expect(between([files, rest], [groupOf("1", files), rest]).moved).toMatchObject([
      { from: "x", to: "x", parent: { from: "total", to: "1" } },
    ]);
    expect(between([groupOf("1", files), rest], [files, rest]).moved).toMatchObject([
      { from: "x", to: "x", parent: { from: "1", to: "total" } },
    ]);
  });
});

describe("Of a shared node it is told", () => {
  it("that it is re-weighted, and that its group is; points add up as they are written", () => {
    const newer = groupOf("1", leaf("1.1", rate, { max: 0.1 }), leaf("1.2", rate, { max: 0.2 }));
    const { changed, rubric, summary } = between(
      [groupOf("1", leaf("1.1", rate))],
      [{ ...newer, max: 0.3 }],
    );
    expect(changed.map(({ from, changes }) => [from, changes])).toEqual([
      ["1", [{ on: "max", from: 20, to: 0.3 }]],
      ["1.1", [{ on: "max", from: 20, to: 0.1 }]],
    ]);
    expect(rubric).toEqual([{ on: "max", from: 20, to: 0.3 }]);
    expect(summary.points).toEqual({ shared: { from: 20, to: 0.1 }, added: 0.2, dropped: 0 });
    expect(summary.indicators.reweighted).toBe(1);
    const [added] = between([leaf("0", rate)], [{ ...newer, max: 0.3 }]).added;
    expect(added).toMatchObject({ kind: "group", code: "1", max: 0.3, parent: "total" });
    expect(between([leaf("0", rate)], [{ ...newer, max: 0.3 }]).summary.points.added).toBe(0.3);
  });

  it("which formula it has, and had, in words", () => {
    expect(changesOf(leaf("1", rate), leaf("1", half))).toEqual([
      {
        on: "formula",
        from: rate,
        to: half,
        described: {
          from: { vi: "a/b × điểm tối đa", en: "a/b of the maximum" },
          to: {
            vi: "điểm tối đa nếu a/b đạt từ 50% trở lên; dưới mức đó: (a/b)/50% × điểm tối đa",
            en: "the maximum if a/b is at least 50%; below that, (a/b)/50% of the maximum",
          },
        },
      },
    ]);
  });

  it("how its levels are called", () => {
    const called = text("at the top");
    const levelled = (b: string): RubricNode =>
      leaf(
        "1",
        {
          kind: "levels",
          variable: "l",
          levels: [
            { level: "A", fraction: "1" },
            { level: "B", fraction: b },
          ],
        },
        { variables: { l: { label: text("l"), kind: ["A", "B"], levels: { A: called } } } },
      );
    const [change] = changesOf(levelled("1/2"), levelled("1/4"));
    expect(change).toMatchObject({
      on: "formula",
      described: {
        to: { en: "by the level of l: at the top earns the maximum; B earns 1/4 of the maximum" },
      },
    });
  });

  it("which letters are new, dropped, bound, and in what they differ", () => {
    const bound = (variables: Record<string, unknown>) =>
      leaf("1", rate, { variables: { ...letters("a", "b"), ...variables } as never });
    const fields: Fields = { context: { people: { label: text("people") } } };
    const told = (from: RubricNode, to: RubricNode) =>
      between([from], [to], [fields, fields]).changed[0]?.changes.map((one) =>
        one.on === "variables" ? [one.letter, one.differs, "from" in one, "to" in one] : one,
      );
    const label = text("b");
    expect(told(bound({ b: context("people") }), bound({ b: { label } }))).toEqual([
      ["b", ["label", "context"], true, true],
    ]);
    expect(told(bound({}), bound({ c: { label } }))).toEqual([["c", undefined, false, true]]);
    expect(told(bound({ c: { label } }), bound({}))).toEqual([["c", undefined, true, false]]);
    expect(
      told(
        bound({ c: { label, unit: "x" } }),
        bound({ c: { label, unit: text("x"), partOf: "b" } }),
      ),
    ).toEqual([["c", ["unit", "partOf"], true, true]]);
    expect(told(bound({ c: { label } }), bound({ c: { label, kind: "flag" } }))).toEqual([
      ["c", ["kind"], true, true],
    ]);
  });

  it("which doubts, which place in print, and what of older facts carries over", () => {
    const mark = (id: string, used: string): Mark => ({
      id,
      on: "formula",
      printed: text("p"),
      used: text(used),
      because: text("b"),
    });
    const cite = { place: text("here") };
    const carries = [{ from: "v0", facts: "all" as const }];
    expect(
      changesOf(
        leaf("1", rate, { marks: [mark("x", "1"), mark("y", "1")], cite }),
        leaf("1", rate, { marks: [mark("y", "2"), mark("z", "1")], carries }),
      ),
    ).toEqual([
      { on: "marks", id: "x", from: mark("x", "1") },
      { on: "marks", id: "y", from: mark("y", "1"), to: mark("y", "2") },
      { on: "marks", id: "z", to: mark("z", "1") },
      { on: "cite", from: cite },
      { on: "carries", to: carries },
    ]);
  });

  it("in which order its parts stand, those aside that came or went", () => {
    const [one, two, three] = ["1", "2", "3"].map((code) => leaf(code, rate, { key: `k${code}` }));
    const nodes = [one!, two!, three!];
    expect(changesOf(groupOf("g", ...nodes), groupOf("g", three!, one!, two!))).toEqual([
      { on: "order", from: ["1", "2", "3"], to: ["3", "1", "2"] },
    ]);
    const fewer = changesOf(groupOf("g", ...nodes), groupOf("g", one!, three!));
    expect(fewer.map(({ on }) => on)).toEqual(["max"]);
    expect(between(nodes, [three!, one!, two!]).rubric).toEqual([
      { on: "order", from: ["1", "2", "3"], to: ["3", "1", "2"] },
    ]);
  });
});

describe("Of the rubrics as a whole it is told", () => {
  it("which rules, figures, pillars and kinds of units differ", () => {
    const nodes = [groupOf("1", leaf("1.1", flag("m1"), { variables: flags("m1") }))];
    const { rubric } = between(nodes, nodes, [
      {
        context: { people: { label: text("people") } },
        pillars: [{ code: "P", name: text("P"), groups: ["1"] }],
        rules: { tie: "half-even" },
        places: 1,
      },
      {
        context: { people: { label: text("persons") }, farms: { label: text("farms") } },
        status: "superseded",
        unitKinds: [{ code: "small", name: text("small"), max: 20 }],
        years: [2026, 2031],
      },
    ]);
    expect(rubric.map(({ on, name }) => (name === undefined ? on : `${on} ${name}`))).toEqual([
      "status",
      "years",
      "places",
      "rules tie",
      "context people",
      "context farms",
      "pillars P",
      "unitKinds small",
    ]);
    expect(rubric[3]).toEqual({ on: "rules", name: "tie", from: "half-even", to: "half-up" });
  });
});

describe("What is no sound rubric", () => {
  const refused = (from: unknown, to: unknown) => {
    try {
      compareRubrics(from as Rubric, to as Rubric);
    } catch (error) {
      return error instanceof ScoreError
        ? error.issues.map(({ code, path }) => [code, ...path])
        : error;
    }
    return undefined;
  };

  it("is refused on either side, both at once, with what is wrong", () => {
    expect(refused(draft3530, { ...draft3530, max: 999 })).toEqual([
      ["not_a_rubric", "to"],
      ["maxima_do_not_add_up", "to", "max"],
    ]);
    expect(refused(null, "x")).toMatchObject([
      ["not_a_rubric", "from"],
      ["bad_field", "from"],
      ["not_a_rubric", "to"],
      ["bad_field", "to"],
    ]);
  });

  it("may say what it likes of its identity", () => {
    const { from } = compareRubrics({ ...draft3530, id: "x", fingerprint: "y" }, draft3530);
    expect([from.id, from.fingerprint]).toEqual([draft3530.id, draft3530.fingerprint]);
  });
});

it("A comparison is frozen, and the same after JSON", () => {
  const comparison = compareRubrics(decision405, draft3530);
  expect(Object.isFrozen(comparison.changed[0]?.changes[0])).toBe(true);
  expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
});
