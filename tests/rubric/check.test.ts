// What can be wrong with a rubric as a whole?

import { ScoreError } from "@dti/score";
import { awarded, group, ratio, share } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import {
  bound,
  doubt,
  groupOf,
  leaf,
  letters,
  ofOne,
  problemsOf,
  rubricOf,
  text,
} from "./sample.js";

const one = leaf("1", awarded());
const problems = (fields: object): readonly string[] => problemsOf(() => rubricOf([one], fields));

describe("the identity of a rubric", () => {
  it.each([
    [{ family: "" }, "bad_code at family"],
    [{ family: "vn province" }, "bad_code at family"],
    [{ family: 5 }, "bad_code at family"],
    [{ version: "" }, "bad_code at version"],
    [{ version: "1/2" }, "bad_code at version"],
    [{ revision: 0 }, "bad_field at revision"],
    [{ revision: -1 }, "bad_field at revision"],
    [{ revision: 1.5 }, "bad_field at revision"],
    [{ revision: "1" }, "bad_field at revision"],
    [{ name: { vi: "Tên", en: "" } }, "bad_field at name"],
    [{ name: { en: "Name" } }, "bad_field at name"],
    [{ name: "Name" }, "bad_field at name"],
    [{ name: null }, "bad_field at name"],
    [{ status: "final" }, "bad_field at status"],
    [{ status: null }, "bad_field at status"],
    [{ places: -1 }, "bad_field at places"],
    [{ places: 21 }, "bad_field at places"],
    [{ places: 0.5 }, "bad_field at places"],
    [{ valuePlaces: "4" }, "bad_field at valuePlaces"],
    [{ rules: { tie: "up" } }, "bad_field at rules.tie"],
    [{ rules: { rounding: "none" } }, "bad_field at rules.rounding"],
    [{ rules: { merge: "sum" } }, "bad_field at rules.merge"],
    [{ rules: { missing: "one" } }, "bad_field at rules.missing"],
    [{ rules: { notApplicable: "half" } }, "bad_field at rules.notApplicable"],
  ])("is refused with %j", (fields, problem) => {
    expect(problems(fields)).toEqual([problem]);
  });

  it.each([[[2030, 2025]], [[2025]], [[]], [[2025.5, 2026]], [["2025", "2030"]], [[999, 2025]]])(
    "is refused with the years %j",
    (years) => {
      expect(problems({ years })).toEqual(["bad_field at years"]);
    },
  );

  it.each([[[2025, 2226]], [[2025, 5_000_000_000]]])(
    "is refused with the years %j, which are too many to walk through",
    (years) => {
      expect(problems({ years })).toEqual(["bad_field at years"]);
    },
  );

  it.each([0, 20])("may have %i places", (places) => {
    expect(problems({ places, valuePlaces: places })).toEqual([]);
  });

  it("may serve a single year", () => {
    expect(problems({ years: [2026, 2026] })).toEqual([]);
  });

  it("may have letters of any language in its family", () => {
    expect(problems({ family: "tỉnh-2", version: "2025.1_b" })).toEqual([]);
  });
});

describe("the tree", () => {
  it("has at least one node", () => {
    expect(problemsOf(() => rubricOf([], { max: 10 }))).toContain("bad_field at children");
  });

  it("has no empty group", () => {
    expect(problemsOf(() => rubricOf([group("1", { name: text("none"), max: 20 })]))).toContain(
      "bad_field at children.0.children",
    );
  });

  it("has names in both languages", () => {
    const name = { vi: "Tên", en: "" };
    expect(problemsOf(() => rubricOf([leaf("1", awarded(), { name })]))).toEqual([
      "bad_field at children.0.name",
    ]);
  });

  it("may be deep", () => {
    const deep = [1, 2, 3, 4, 5].reduce((node, depth) => groupOf(`g${depth}`, node), one);
    expect(problemsOf(() => rubricOf([deep]))).toEqual([]);
  });

  it("checks the marks of groups as well", () => {
    const marked = { ...groupOf("1", leaf("1.1", awarded())), marks: [doubt("m"), doubt("m")] };
    expect(problemsOf(() => rubricOf([marked]))).toEqual(["duplicate at children.0.marks.1.id"]);
  });

  it("checks the marks of the rubric as well", () => {
    const printed = { vi: "", en: "x" };
    expect(problems({ marks: [{ ...doubt("m"), printed }] })).toEqual([
      "bad_field at marks.0.printed",
    ]);
  });
});

describe("the general information", () => {
  const general = (context: object): readonly string[] => problems({ context });

  it("may have numbers and text", () => {
    const label = text("a figure");
    expect(
      general({ population: { label, unit: "people" }, address: { label, kind: "text" } }),
    ).toEqual([]);
  });

  it.each(["", "two words", "tên", "1st", "__proto__", "constructor"])(
    "has no figure named %j",
    (name) => {
      const context = Object.fromEntries([[name, { label: text("a figure") }]]);
      expect(general(context)).toEqual([`bad_code at context.${name}`]);
    },
  );

  it.each(["points", "note", "evidence", "source", "reason", "unevidenced", "notApplicable"])(
    "has no figure named %s, which is reserved",
    (name) => {
      expect(general({ [name]: { label: text("a figure") } })).toEqual([
        `reserved_name at context.${name}`,
      ]);
    },
  );

  it("has labels in both languages", () => {
    expect(general({ population: { label: { vi: "Dân số" } } })).toEqual([
      "bad_field at context.population.label",
    ]);
  });

  it("is only bound where it is a number", () => {
    const variables = { a: bound("address"), b: bound("population") };
    const context = {
      population: { label: text("population") },
      address: { label: text("address"), kind: "text" as const },
    };
    expect(problemsOf(() => ofOne(ratio(share("a", "b")), { variables }, { context }))).toEqual([
      "unknown_reference at children.0.variables.a.context",
    ]);
  });
});

describe("pillars", () => {
  const pillar = (fields: object) => ({
    code: "CQS",
    name: text("government"),
    groups: ["1"],
    ...fields,
  });
  const pillars = (...fields: readonly object[]): readonly string[] =>
    problems({ pillars: fields.map(pillar) });

  it("may share groups", () => {
    expect(pillars({}, { code: "KTS" })).toEqual([]);
  });

  it("have codes that nothing else has", () => {
    expect(pillars({ code: "1" }, {}, {})).toEqual([
      "duplicate at pillars.0.code",
      "duplicate at pillars.2.code",
    ]);
  });

  it.each([
    ["total", "reserved_name"],
    ["value", "reserved_name"],
    ["", "bad_code"],
    ["__proto__", "bad_code"],
  ])("never have the code %j", (code, problem) => {
    expect(pillars({ code })).toEqual([`${problem} at pillars.0.code`]);
  });

  it("have names in both languages", () => {
    expect(pillars({ name: { vi: "Chính quyền số" } })).toEqual(["bad_field at pillars.0.name"]);
  });

  it("add up groups that are there", () => {
    expect(pillars({ groups: ["1", "9"] })).toEqual(["unknown_reference at pillars.0.groups.1"]);
  });

  it("add up at least one group", () => {
    expect(pillars({ groups: [] })).toEqual(["bad_field at pillars.0.groups"]);
  });
});

describe("everything that is wrong", () => {
  it("is told at once", () => {
    const wrong = () =>
      rubricOf(
        [
          leaf("1 ", ratio(share("a", "z")), { variables: letters("a"), max: -1 }),
          leaf("total", awarded(), { name: { vi: "Tên", en: "" } }),
        ],
        { revision: 0, status: "final" as "draft", max: 1000 },
      );
    expect([...problemsOf(wrong)].sort()).toEqual([
      "bad_code at children.0.code",
      "bad_field at children.0.max",
      "bad_field at children.1.name",
      "bad_field at revision",
      "bad_field at status",
      "maxima_do_not_add_up at max",
      "reserved_name at children.1.code",
      "unknown_reference at children.0.formula.measure",
    ]);
  });

  it("is told as one ScoreError", () => {
    expect(() => rubricOf([], { revision: 0 })).toThrow(ScoreError);
  });
});
