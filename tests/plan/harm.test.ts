// What happens with a plan that was made to do harm, or among programs that do? It is refused like a mistake,
// or is read as what it says; nothing gets into a plan that was not written.

import { issueMessage, ScoreError } from "@dti/score";
import { definePlan, parsePlan, planToJson, safeParsePlan } from "@dti/score/plan";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";

import { frozen, issuesOf, rubric, sound, told, withFields, withRow } from "./sample.js";

describe("a plan that was made to do harm", () => {
  const cycle: Record<string, unknown> = { ...sound };
  cycle["groups"] = cycle;
  const throwing = Object.defineProperty({ ...sound }, "unit", {
    enumerable: true,
    get: () => {
      throw new TypeError("no");
    },
  });
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const trap = new Proxy(sound, {
    ownKeys: () => {
      throw new RangeError("no");
    },
  });
  const deep = Array.from({ length: 200 }).reduce<unknown>((inner) => [inner], "x");
  const proto = JSON.parse('{ "unit": "A", "year": 2026, "assignments": { "__proto__": {} } }');

  it.each<readonly [string, unknown, string]>([
    ["undefined", undefined, "not_json at "],
    ["a function", withRow({ task: () => "x" }), "not_json at assignments.1.1.task"],
    ["a number that is none", withFields({ year: NaN }), "not_json at year"],
    ["a date", withRow({ due: new Date(0) }), "not_json at assignments.1.1.due"],
    ["a bigint", withRow({ target: 16n }), "not_json at assignments.1.1.target"],
    ["a cycle", cycle, "not_json at groups"],
    ["a getter that throws", throwing, "not_json at "],
    ["a proxy that throws", trap, "not_json at "],
    ["a revoked proxy", revoked, "not_json at "],
    ["a key that sets what is inherited", proto, "bad_code at assignments.__proto__"],
    ["60,000 values", withFields({ legalBasis: new Array(60_000).fill("x") }), "bad_field at "],
    ["200 levels", withFields({ unit: deep }), `bad_field at unit${".0".repeat(9)}`],
  ])("is refused: %s", (_, data, problem) => {
    expect(told(data)).toEqual([problem]);
    expect(() => definePlan(rubric, data as never)).toThrow(ScoreError);
  });

  it("is told of a hundred times where it is wrong all over, and that there is more", () => {
    const rows = Array.from({ length: 5000 }, (_, index) => [`x${String(index)}`, {}] as const);
    const issues = issuesOf(withFields({ assignments: Object.fromEntries(rows) }));
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)).toMatchObject({ code: "too_many_issues", details: { most: 100 } });
    expect(issueMessage(issues.at(-1)!, "vi")).not.toBe(issues.at(-1)!.message);
  });

  it("is answered by an issue or a plan, whatever it holds", () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true });
    const fields = ["lead", "lines", "target", "goal", "subtasks", "doubts", "evidence", "before"];
    const row = fc.dictionary(fc.constantFrom(...fields), anything);
    const heads = ["agencies", "groups", "information", "legalBasis", "reviews", "document"];
    const head = fc.dictionary(fc.constantFrom(...heads), anything);
    fc.assert(
      fc.property(anything, row, head, (other, one, rest) => {
        expect(typeof safeParsePlan(rubric, other).ok).toBe("boolean");
        expect(typeof safeParsePlan(rubric, withRow(one)).ok).toBe("boolean");
        expect(typeof safeParsePlan(rubric, withFields(rest)).ok).toBe("boolean");
      }),
    );
  });
});

/** What a program adds to all objects while something is done. */
const inherited = (added: object, act: () => string): string => {
  const prototype: object = Object.prototype;
  Object.assign(prototype, added);
  try {
    return act();
  } finally {
    for (const name of Object.keys(added)) Reflect.deleteProperty(prototype, name);
  }
};

describe("a program that adds to all objects", () => {
  const of = { id: rubric.id, fingerprint: rubric.fingerprint };
  const plans = [
    withRow({}),
    withRow({ lead: "A", target: { printed: "16/20" }, evidence: "Báo cáo", subtasks: [{}] }),
    withFields({ legalBasis: "Luật", document: { title: "Kế hoạch" }, rubric: of }),
    withFields({ legalBasis: { title: "Luật" }, groups: { total: {} }, reviews: null }),
  ];

  it.each([
    { lead: "X", task: "x", subtasks: [{}] },
    { goal: "g" },
    { document: { title: "d" }, legalBasis: "x" },
    { max: "10", target: "5" },
    { vi: "v", en: "e" },
    { title: "t", number: "1", date: "2026-01-01" },
    { rubric: { id: "x", fingerprint: "y" }, year: 2027, unit: "x" },
    { agencies: { x: "x" }, groups: { total: {} }, reviews: null, rankTargets: [{}] },
    { name: "x", place: "p", note: "n", printed: "1" },
    { due: "x", cadence: "x", condition: "x", before: 5, doubts: 5 },
  ])("adds nothing to a plan: %j", (added) => {
    for (const data of plans) {
      const defined = JSON.stringify(definePlan(rubric, data as never));
      const parsed = JSON.stringify(parsePlan(rubric, data));
      expect(inherited(added, () => JSON.stringify(definePlan(rubric, data as never)))).toBe(
        defined,
      );
      expect(inherited(added, () => JSON.stringify(parsePlan(rubric, data)))).toBe(parsed);
    }
  });

  it("makes no plan of what is none", () => {
    const added = { unit: "x", year: 2026, assignments: {} };
    expect(inherited(added, () => told({}).join())).toBe(
      "bad_field at unit,bad_field at year,bad_field at assignments",
    );
  });
});

describe("what looks otherwise each time", () => {
  const of = { id: rubric.id, fingerprint: rubric.fingerprint };
  const written = { ...sound, rubric: of, legalBasis: "Luật" };
  const outcome = (act: () => unknown): unknown => {
    try {
      return act();
    } catch (error) {
      if (error instanceof ScoreError) return error.issues[0]?.code;
      throw error;
    }
  };

  it("is read, though it holds itself where nobody looks", () => {
    const plan = frozen({ ...written, assignments: {}, rubric: { ...of } });
    const round: object = { ...plan };
    Object.defineProperty(round, "self", { value: round });
    Object.freeze(round);
    const first = outcome(() => planToJson(round as never));
    expect(first).toMatchObject({ year: 2026, unit: { vi: "Tỉnh A" } });
    expect(outcome(() => planToJson(round as never))).toStrictEqual(first);
  });

  it.each([1, 2, 3, 5, 8, 11, 12, 13, 14, 15, 16, 20])(
    "throws nothing else where traps throw from time %d on",
    (from) => {
      let times = 0;
      const late = <T>(answer: T): T => {
        times += 1;
        if (times >= from) throw new TypeError("later");
        return answer;
      };
      const plan = new Proxy(written, {
        ownKeys: (target) => late(Reflect.ownKeys(target)),
        get: (target, name) => late<unknown>(Reflect.get(target, name)),
        getOwnPropertyDescriptor: (target, name) =>
          late(Reflect.getOwnPropertyDescriptor(target, name)),
        getPrototypeOf: (target) => late(Reflect.getPrototypeOf(target)),
        isExtensible: (target) => late(Reflect.isExtensible(target)),
      });
      const known = ["not_a_plan", "object"];
      for (let again = 0; again < 3; again += 1) {
        const found = outcome(() => planToJson(plan as never));
        expect(known).toContain(typeof found === "string" ? found : typeof found);
        expect(() => safeParsePlan(rubric, plan)).not.toThrow();
      }
    },
  );

  it("is what it was when it was read once, and traps throw only afterwards", () => {
    let isLate = false;
    const plan = new Proxy(written, {
      ownKeys: (target) => {
        if (isLate) throw new TypeError("later");
        return Reflect.ownKeys(target);
      },
    });
    expect(planToJson(plan as never).year).toBe(2026);
    isLate = true;
    expect(outcome(() => planToJson(plan as never))).toBe("not_a_plan");
  });
});

describe("a program that broke what all programs use", () => {
  it("is told so, and not that the plan is wrong", () => {
    const broken = vi.spyOn(Object, "create").mockImplementation(() => {
      throw new TypeError("broken");
    });
    try {
      expect(() => safeParsePlan(rubric, {})).toThrow(TypeError);
      expect(() => planToJson({} as never)).toThrow(TypeError);
    } finally {
      broken.mockRestore();
    }
  });
});
