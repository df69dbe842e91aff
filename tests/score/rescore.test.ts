import { rescore, score, ScoreError, toJSON, type Result, type Rubric } from "@dti/score";
import { merge } from "@dti/score/audit";
import { defineRubric, indicator, ratio, share } from "@dti/score/define";
import { decision405, draft3530, quangTri2024 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

const rubric: Rubric = defineRubric({
  family: "test",
  version: "v1",
  revision: 1,
  years: [2026, 2026],
  max: 30,
  rules: {
    tie: "half-up",
    rounding: "sum-of-printed",
    merge: "mean",
    missing: "zero",
    notApplicable: "zero",
  },
  children: ["1", "2", "3"].map((code) =>
    indicator(code, {
      name: { vi: code, en: code },
      max: 10,
      variables: {
        a: { label: { vi: "a", en: "a" } },
        b: { label: { vi: "b", en: "b" } },
      },
      formula: ratio(share("a", "b")),
    }),
  ),
});

type Facts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const year = 2026;
const full: Facts = { "1": { a: 1, b: 3 }, "2": { a: 1, b: 3 }, "3": { a: 2, b: 3 } };
const part: Facts = { "1": { a: 1, b: 3 }, "3": { rate: "50%" } };

const json = (result: Result): string => JSON.stringify(result);
const codeOf = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error instanceof ScoreError ? error.code : error;
  }
};

describe("rescore", () => {
  it.each([
    ["another fact", { "2": { a: 2, b: 3 } }],
    ["a fact in letters that are text", { "2": { a: "2", b: 3 } }],
    ["a rate, with what it is from", { "2": { rate: "12.5%", note: "Báo cáo" } }],
    ["a fact less", { "1": undefined }],
    ["two others", { "1": { a: 0, b: 1 }, "3": { points: 5 } }],
    ["what does not apply", { "3": { notApplicable: "Không có" } }],
    ["nothing else", {}],
  ])("is the result of all facts: %s", (_, changes: Readonly<Record<string, unknown>>) => {
    for (const facts of [full, part]) {
      const all = Object.entries({ ...facts, ...changes });
      const said = Object.fromEntries(all.filter(([, fact]) => fact !== undefined));
      const wanted = score(rubric, said, { year });
      const before = score(rubric, facts, { year });
      const after = rescore(before, changes);
      expect([after.printed, after.at("2").printed]).toEqual([
        wanted.printed,
        wanted.at("2").printed,
      ]);
      expect(json(after)).toBe(json(wanted));
      // And so of one that was changed before, or looked at.
      const other = rescore(before, { "1": { a: 1, b: 9 } });
      expect(json(rescore(other, { "1": facts["1"], ...changes }))).toBe(json(wanted));
      expect(json(rescore(after, {}))).toBe(json(wanted));
    }
  });

  it("leaves the other result as it is", () => {
    const before = score(rubric, full, { year });
    const text = json(before);
    rescore(before, { "1": { a: 3, b: 3 } });
    expect(json(before)).toBe(text);
  });

  it("keeps year, general figures and readings", () => {
    const { facts, year } = quangTri2024;
    const options = { year, readings: { "3.4": "scaled" }, context: { villages: 700 } } as const;
    const changes = { "1.1": { points: 3 } } as const;
    const before = score(decision405, facts, options);
    const wanted = score(decision405, { ...facts, ...changes }, options);
    expect(json(rescore(before, changes))).toBe(json(wanted));
    const local = score(decision405, facts, { year, readings: options.readings });
    expect(json(rescore(local, changes))).toBe(
      json(score(decision405, { ...facts, ...changes }, { year, readings: options.readings })),
    );
  });

  it("takes what is said of a group", () => {
    const before = score(draft3530, { "1.1": { a: 1, b: 2 } }, { year });
    const none = { "3": { notApplicable: "Không có" } };
    expect(json(rescore(before, none))).toBe(
      json(score(draft3530, { "1.1": { a: 1, b: 2 }, ...none } as never, { year })),
    );
  });

  it("takes back what was said of a group, once that is named anew", () => {
    const none = score(draft3530, { "1.1": { a: 1, b: 2 }, "3": { notApplicable: "x" } } as never, {
      year,
    });
    const back = rescore(none, { "3": undefined });
    expect([back.notApplicable, back.printed]).toEqual([[], "10.00"]);
    expect(rescore(none, { "3": { notApplicable: "y" } }).at("3.1").reason).toBe("y");
    expect(rescore(none, { "3.1": { a: 1, b: 2 } }).notApplicable).toEqual(["3.2"]);
  });

  it("reads what it is given once, and nothing that all objects have", () => {
    const before = score(rubric, full, { year });
    const thrown = {
      get a(): number {
        throw new RangeError("no");
      },
      b: 1,
    };
    expect(codeOf(() => rescore(before, { "1": thrown }))).toBe("not_facts");
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    expect(codeOf(() => rescore(before, revoked.proxy))).toBe("not_facts");
    let asked = 0;
    const once = new Proxy({}, { ownKeys: () => (asked++ > 0 ? [].at(0)! : []) });
    expect(codeOf(() => rescore(before, once))).toBe("not_facts");
  });

  it("is of a rubric that may still change, too, and of no node", () => {
    const open = structuredClone(rubric);
    expect(rescore(score(open, full, { year }), { "1": { a: 1, b: 1 } }).at("1").printed).toBe(
      "10.00",
    );
    expect(codeOf(() => rescore(score(rubric, full, { year }).at("1") as never, {}))).toBe(
      "not_a_result",
    );
  });

  it("refuses wrong facts as score does, and what is no result of a rubric at hand", () => {
    const before = score(rubric, full, { year });
    expect(codeOf(() => rescore(before, { "1": { a: 4, b: 3 } }))).toBe("share_above_one");
    expect(codeOf(() => rescore(score(rubric, part, { year }), { "1": { a: -4, b: 3 } }))).toBe(
      "negative",
    );
    expect(codeOf(() => rescore(before, { "9": { a: 1, b: 3 } }))).toBe("unknown_code");
    expect(codeOf(() => rescore(before, 5 as never))).toBe("not_facts");
    for (const other of [toJSON(before), merge([before, before]), {}, undefined]) {
      expect(codeOf(() => rescore(other as never, {}))).toBe("not_a_result");
    }
  });
});
