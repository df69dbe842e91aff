import { awarded, defineRubric, indicator, ratio, share } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { leaf, letters, ofOne, rubricOf, text } from "./sample.js";

const minimal = defineRubric({
  family: "test",
  version: "2026",
  revision: 3,
  years: [2026, 2026],
  max: 5,
  children: [indicator("1", { name: text("one"), max: 5, formula: awarded() })],
});

const objectsIn = (value: unknown, seen = new Set<object>()): ReadonlySet<object> => {
  if (typeof value === "object" && value !== null && !seen.has(value)) {
    seen.add(value);
    Object.values(value).forEach((part) => objectsIn(part, seen));
  }
  return seen;
};

describe("a minimal rubric", () => {
  it("is completed, and shows with what", () => {
    const { fingerprint, ...rest } = minimal;
    expect([fingerprint.length, rest]).toEqual([
      64,
      {
        id: "test/2026@3",
        family: "test",
        version: "2026",
        revision: 3,
        name: { vi: "test 2026", en: "test 2026" },
        status: "draft",
        years: [2026, 2026],
        max: 5,
        places: 2,
        valuePlaces: 4,
        rules: {
          tie: "half-up",
          rounding: "exact-sum",
          merge: "mean",
          missing: "zero",
          notApplicable: "zero",
        },
        context: {},
        pillars: [],
        children: [
          {
            kind: "indicator",
            code: "1",
            name: { vi: "one", en: "one" },
            max: 5,
            variables: {},
            formula: { kind: "awarded" },
          },
        ],
      },
    ]);
  });
});

describe("what an author writes", () => {
  it("stands in the rubric instead of what would be filled in", () => {
    const rubric = ofOne(
      awarded(),
      {},
      {
        name: { vi: "Tên", en: "Name" },
        status: "in-force",
        places: 0,
        valuePlaces: 3,
        rules: { tie: "half-even" },
      },
    );
    expect(rubric).toMatchObject({
      name: { vi: "Tên", en: "Name" },
      status: "in-force",
      places: 0,
      valuePlaces: 3,
      rules: { tie: "half-even", rounding: "exact-sum", notApplicable: "zero" },
    });
  });

  it("may be undefined, which leaves it out", () => {
    const written = { name: undefined, places: undefined, status: undefined, marks: undefined };
    const rubric = defineRubric({ ...minimal, ...written } as unknown as typeof minimal);
    expect([rubric.places, rubric.status, rubric.name.en, "marks" in rubric]).toEqual([
      2,
      "draft",
      "test 2026",
      false,
    ]);
  });

  it("is not changed", () => {
    const variables = letters("a", "b");
    const formula = ratio(share("a", "b"));
    const written = { variables, formula };
    leaf("1", formula, { variables });
    rubricOf([leaf("1", formula, { variables })]);
    expect(written).toEqual({ variables: letters("a", "b"), formula: ratio(share("a", "b")) });
  });

  it("is not frozen", () => {
    const variables = letters("a", "b");
    const name = { vi: "Tên", en: "Name" };
    rubricOf([leaf("1", ratio(share("a", "b")), { variables, name })]);
    expect([variables, variables["a"], name].map(Object.isFrozen)).toEqual([false, false, false]);
  });

  it("is copied: a later change reaches no rubric", () => {
    const name = { vi: "Tên", en: "Name" };
    const rubric = rubricOf([leaf("1", ratio(share("a", "b")), { name })]);
    name.en = "Another";
    expect(rubric.children[0]?.name.en).toBe("Name");
  });

  it("may be frozen", () => {
    const frozen = Object.freeze([leaf("1", awarded(), { variables: {} })]);
    expect(rubricOf(frozen).id).toBe("test/v@1");
  });

  it("may share an object between two places", () => {
    const shared = text("the same");
    const rubric = rubricOf([
      leaf("1", awarded(), { name: shared }),
      leaf("2", awarded(), { name: shared }),
    ]);
    expect(rubric.children.map(({ name }) => name)).toEqual([shared, shared]);
  });
});

describe("a rubric", () => {
  it("is frozen in depth", () => {
    const rubric = ofOne(ratio(share("a", "b")));
    expect([...objectsIn(rubric)].filter((value) => !Object.isFrozen(value))).toEqual([]);
  });

  it("survives JSON without loss", () => {
    const rubric = ofOne(ratio(share("a", "b")), { max: 0.1 }, { max: 0.1 });
    expect(JSON.parse(JSON.stringify(rubric))).toEqual(rubric);
  });

  it("defined again from its own JSON is the same", () => {
    const rubric = ofOne(ratio(share("a", "b")));
    const again = defineRubric(JSON.parse(JSON.stringify(rubric)) as typeof rubric);
    expect([again.id, again.fingerprint]).toEqual([rubric.id, rubric.fingerprint]);
  });

  it("is identified by family, version and revision", () => {
    const rubric = ofOne(
      awarded(),
      {},
      { family: "vn-province", version: "405-2025", revision: 2 },
    );
    expect(rubric.id).toBe("vn-province/405-2025@2");
  });

  it("cannot choose its id or fingerprint", () => {
    const forged = { ...minimal, id: "other/1@1", fingerprint: "00" } as unknown as typeof minimal;
    const { id, fingerprint } = defineRubric(forged);
    expect([id, fingerprint]).toEqual([minimal.id, minimal.fingerprint]);
  });

  it("has no negative zero that JSON would lose", () => {
    const odd = { ...minimal, source: { title: text("source"), offset: -0 } };
    const rubric = defineRubric(odd as unknown as typeof minimal);
    expect(Object.is((rubric.source as unknown as { offset: number }).offset, 0)).toBe(true);
  });
});
