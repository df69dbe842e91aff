// What is a rubric of one kind of unit? Shapes of the family: 640 and 500 points, 1000/800/900, 33 of
// 34 rows, a group that goes, pillars that shrink.

import { score, ScoreError, type Issue } from "@dti/score";
import {
  awarded,
  defineRubric,
  fingerprint,
  forUnitKind,
  ratio,
  share,
  type Rubric,
  type UnitKind,
} from "@dti/score/define";
import { draft3530 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { doubt, groupOf, leaf, rubricOf, text, type Fields } from "./sample.js";

const rate = ratio(share("a", "b"));

const row = (code: string, max: number) => leaf(code, rate, { max });

const kind = (code: string, fields: Omit<UnitKind, "code" | "name">): UnitKind => ({
  code,
  name: text(`kind ${code}`),
  ...fields,
});

/** Of 1000 points in four groups; the fourth holds groups. */
const tree = [
  groupOf("1", row("1.1", 100), row("1.2", 100)),
  groupOf("2", row("2.1", 200)),
  groupOf("3", row("3.1", 100), row("3.2", 100), row("3.3", 100)),
  groupOf("4", groupOf("4.1", row("4.1.1", 50), row("4.1.2", 50)), row("4.2", 200)),
];

const pillars = [
  { code: "P", name: text("pillar"), groups: ["1", "2", "3"] },
  { code: "Q", name: text("pillar"), groups: ["2"] },
];

const kinds = [
  kind("all", { max: 1000 }),
  kind("smaller", { max: 800, without: ["2"] }),
  kind("restated", {
    max: 900,
    without: ["1.1", "4.1.1", "4.1.2"],
    maxima: { "1": 150, "1.2": 150, "2": 250, "2.1": 250, "4": 200 },
  }),
];

const rubricWith = (unitKinds: readonly UnitKind[], fields: Fields = {}): Rubric =>
  rubricOf(tree, { unitKinds, pillars, ...fields });

const rubric = rubricWith(kinds);

const codesIn = (one: Rubric): readonly string[] =>
  one.children.flatMap((node) => [
    node.code,
    ...(node.kind === "group" ? node.children.map(({ code }) => code) : []),
  ]);

const issuesOf = (act: () => unknown): readonly Issue[] => {
  try {
    act();
    return [];
  } catch (error) {
    if (!(error instanceof ScoreError)) throw error;
    return error.issues;
  }
};

describe("the rubric of a kind of unit", () => {
  it("is the whole tree where nothing differs, under its own name", () => {
    const all = forUnitKind(rubric, "all");
    expect([all.id, all.variant, all.unitKinds]).toEqual(["test/v@1:all", "all", undefined]);
    expect(all.children).toEqual(rubric.children);
    expect(all.pillars).toEqual(rubric.pillars);
  });

  it("has lost a group with all below it, and the pillar that was made of it", () => {
    const smaller = forUnitKind(rubric, "smaller");
    expect([smaller.max, codesIn(smaller)]).toEqual([
      800,
      ["1", "1.1", "1.2", "3", "3.1", "3.2", "3.3", "4", "4.1", "4.2"],
    ]);
    expect(smaller.pillars).toEqual([{ ...pillars[0], groups: ["1", "3"] }]);
  });

  it("has other maxima at every level, and no group without children", () => {
    const restated = forUnitKind(rubric, "restated");
    expect(codesIn(restated)).toEqual([
      "1",
      "1.2",
      "2",
      "2.1",
      "3",
      "3.1",
      "3.2",
      "3.3",
      "4",
      "4.2",
    ]);
    const result = score(
      restated,
      { "1.2": { a: 1, b: 2 }, "4.2": { a: 1, b: 1 } },
      { year: 2026 },
    );
    expect([result.printed, result.max, result.at("1").printed]).toEqual(["275.00", 900, "75.00"]);
    expect(result.value.printed).toBe("0.3056");
  });

  it("refuses a fact under a code that is gone", () => {
    const given = { "2.1": { a: 1, b: 2 } };
    const found = issuesOf(() => score(forUnitKind(rubric, "smaller"), given, { year: 2026 }));
    expect(found.map(({ code, path }) => [code, ...path])).toEqual([["unknown_code", "2.1"]]);
  });

  it("is frozen, has the identity that follows from it, and is the same rubric written by hand", () => {
    const smaller = forUnitKind(rubric, "smaller");
    const [one, , three, four] = tree;
    const byHand = rubricOf([one!, three!, four!], {
      variant: "smaller",
      pillars: [{ code: "P", name: text("pillar"), groups: ["1", "3"] }],
    });
    expect(smaller).toEqual(byHand);
    expect(smaller.fingerprint).toBe(fingerprint(smaller));
    expect(Object.isFrozen(smaller) && Object.isFrozen(smaller.children[0])).toBe(true);
  });

  it("keeps marks, what facts say in older versions, rules, errata and general figures", () => {
    const carries = [{ from: "old", facts: "all" }] as const;
    const marked = leaf("1", rate, { marks: [doubt("m")], carries, max: 10 });
    const errata = [
      {
        corrections: [{ on: "2", field: ["max"], was: 10, now: 20 }],
        source: text("letter"),
        date: "2026-01-31",
        reason: text("misprint"),
      },
    ];
    const context = { people: { label: text("people") } };
    const rules = { tie: "half-even", notApplicable: "excluded" } as const;
    const from = rubricOf([marked, row("2", 20)], {
      unitKinds: [kind("k", { max: 10, without: ["2"] })],
      revision: 2,
      errata,
      context,
      rules,
    });
    const { children, ...whole } = forUnitKind(from, "k");
    expect(children).toEqual([from.children[0]]);
    expect(whole).toMatchObject({ revision: 2, errata, context, rules, id: "test/v@2:k" });
  });

  it("says after which variant it is one", () => {
    const settled = rubricWith(kinds, { variant: "best-2026" });
    expect(forUnitKind(settled, "all").variant).toBe("best-2026-all");
  });

  it("can be a rubric of 33 of 34 rows out of the same 1000 points", () => {
    const rows = Array.from({ length: 34 }, (_, index) =>
      row(String(index + 1), index < 33 ? 30 : 10),
    );
    const departments = rubricOf(rows, {
      unitKinds: [kind("33", { max: 1000, without: ["34"], maxima: { "1": 40 } })],
    });
    const own = forUnitKind(departments, "33");
    expect([own.max, own.children.length, own.children[0]?.max]).toEqual([1000, 33, 40]);
  });

  it("has exact maxima, however they are written", () => {
    const tenths = rubricOf([leaf("1", awarded(), { max: 1 }), leaf("2", awarded(), { max: 1 })], {
      unitKinds: [kind("k", { max: 0.3, maxima: { "1": 0.1, "2": 0.2 } })],
    });
    expect(forUnitKind(tenths, "k").max).toBe(0.3);
  });
});

describe("a kind that is not there", () => {
  it.each([
    ["nowhere", rubric, ["all", "smaller", "restated"]],
    ["all", draft3530 as Rubric, []],
    ["smaller", forUnitKind(rubric, "all"), []],
  ])("%s is told with those that are", (code, one, known) => {
    const [found, ...others] = issuesOf(() => forUnitKind(one, code));
    expect([found?.code, found?.path, found?.details, others]).toEqual([
      "unknown_reference",
      ["code"],
      { name: code, known },
      [],
    ]);
  });

  it.each([undefined, null, 5, {}, Symbol("all")])("as %s is shown", (code) => {
    expect(issuesOf(() => forUnitKind(rubric, code as never))[0]?.code).toBe("unknown_reference");
  });

  it.each([null, 5, {}, { ...rubric, children: [] }])("is not looked for in %j", (one) => {
    expect(issuesOf(() => forUnitKind(one as never, "all"))[0]?.code).toBe("not_a_rubric");
  });
});

describe("what is declared of kinds", () => {
  const problems = (unitKinds: unknown): readonly unknown[] =>
    issuesOf(() => rubricWith(unitKinds as readonly UnitKind[])).map(({ code, path }) => [
      code,
      path.slice(1).join("."),
    ]);

  it.each<readonly [string, unknown, readonly unknown[]]>([
    ["no list", {}, [["bad_field", ""]]],
    ["no object", [5], [["bad_field", "0"]]],
    ["maxima that are a list", [{ ...kinds[0], maxima: [] }], [["bad_field", "0.maxima"]]],
    ["a row that is no text", [{ ...kinds[0], without: [2] }], [["bad_field", "0.without"]]],
    ["rows in no list", [{ ...kinds[0], without: "2" }], [["bad_field", "0.without"]]],
    ["a bad code", [{ ...kinds[0], code: "a b" }], [["bad_code", "0.code"]]],
    ["a reserved code", [{ ...kinds[0], code: "total" }], [["reserved_name", "0.code"]]],
    ["two of one code", [kinds[0], kinds[0]], [["duplicate", "1.code"]]],
    ["no name", [{ code: "k", max: 1000 }], [["bad_field", "0.name"]]],
    ["a maximum of 0", [kind("k", { max: 0 })], [["bad_field", "0.max"]]],
    ["a maximum as text", [{ ...kinds[0], max: "1000" }], [["bad_field", "0.max"]]],
    [
      "an unknown row",
      [kind("k", { max: 1000, without: ["9"] })],
      [["unknown_reference", "0.without.0"]],
    ],
    [
      "a pillar",
      [kind("k", { max: 1000, without: ["P"] })],
      [["unknown_reference", "0.without.0"]],
    ],
    [
      "one row twice",
      [kind("k", { max: 800, without: ["2", "2"] })],
      [["duplicate", "0.without.1"]],
    ],
    [
      "an unknown maximum",
      [kind("k", { max: 1000, maxima: { total: 5 } })],
      [["unknown_reference", "0.maxima.total"]],
    ],
    [
      "a negative maximum",
      [kind("k", { max: 1000, maxima: { "2": -1 } })],
      [["bad_field", "0.maxima.2"]],
    ],
    [
      "a maximum for what goes",
      [kind("k", { max: 800, without: ["2"], maxima: { "2": 100 } })],
      [["duplicate", "0.maxima.2"]],
    ],
    [
      "a maximum below what goes",
      [kind("k", { max: 800, without: ["2"], maxima: { "2.1": 200 } })],
      [["unknown_reference", "0.maxima.2.1"]],
    ],
    [
      "a maximum of a group that nothing is left of",
      [kind("k", { max: 800, without: ["2.1"], maxima: { "2": 100 } })],
      [["unknown_reference", "0.maxima.2"]],
    ],
    ["another whole", [kind("k", { max: 999 })], [["maxima_do_not_add_up", "0.max"]]],
    [
      "a whole that was not restated",
      [kind("k", { max: 1000, without: ["2"] })],
      [["maxima_do_not_add_up", "0.max"]],
    ],
    [
      "a group that was not restated",
      [kind("k", { max: 1000, without: ["4.1.1"] })],
      [["maxima_do_not_add_up", "0.maxima.4.1"]],
    ],
    [
      "a group that was restated alone",
      [kind("k", { max: 1000, maxima: { "4.1": 90, "4.2": 210 } })],
      [["maxima_do_not_add_up", "0.maxima.4.1"]],
    ],
    [
      "nothing left",
      [kind("k", { max: 1000, without: ["1", "2.1", "3", "4.1.1", "4.1.2", "4.2"] })],
      [["bad_field", "0.without"]],
    ],
  ])("is refused with %s", (_, unitKinds, expected) => {
    expect(problems(unitKinds)).toEqual(expected);
  });

  it("is told with sum and maximum", () => {
    const fields = { max: 1000, without: ["2", "1.1"], maxima: { "4": 500, "4.2": 400 } };
    const [found, ...others] = issuesOf(() => rubricWith([kind("k", fields)]));
    expect([found?.path, found?.details, others]).toEqual([
      ["unitKinds", 0, "maxima", "1"],
      { sum: "100", max: 200 },
      [],
    ]);
  });

  it("may name a row together with the group that it is in", () => {
    const both = rubricWith([kind("k", { max: 800, without: ["2", "2.1"] })]);
    expect(forUnitKind(both, "k").children).toHaveLength(3);
  });

  it("is not looked at where the tree itself is wrong", () => {
    const wrong = () =>
      defineRubric({
        family: "test",
        version: "v",
        revision: 1,
        years: [2026, 2026],
        max: 999,
        unitKinds: [kind("k", { max: 5 })],
        children: tree,
      });
    expect(issuesOf(wrong).map(({ path }) => path)).toEqual([["max"]]);
  });

  it("costs what is written of it, however large the tree is", () => {
    const rows = Array.from({ length: 1000 }, (_, index) => row(String(index), 1));
    const many = Array.from({ length: 1000 }, (_, index) =>
      kind(`k${String(index)}`, { max: 999, without: [String(index)] }),
    );
    expect(rubricOf(rows, { unitKinds: many }).unitKinds).toHaveLength(1000);
  });
});
