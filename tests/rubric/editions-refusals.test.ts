// What is no registry, and what cannot be asked of one? Everything is told at once, where it stands;
// nothing is taken for what it is not.

import { issueMessage, ScoreError, type Issue, type Rubric } from "@dti/score";
import { applyErratum } from "@dti/score/audit";
import { awarded, defineRubric, editionsIn, rubricIn } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { leaf, rubricOf, text, type Fields } from "./sample.js";

const edition = (version: string, fields: Fields = {}): Rubric =>
  rubricOf([leaf("1", awarded())], { version, years: [2024, 2025], status: "in-force", ...fields });

const [a, b] = [edition("a"), edition("b")];

const issuesOf = (act: () => unknown): readonly Issue[] => {
  try {
    act();
    return [];
  } catch (error) {
    if (!(error instanceof ScoreError)) throw error;
    return error.issues;
  }
};

const told = (issues: readonly Issue[]): readonly string[] =>
  issues.map(({ code, path }) => [code, ...path].join(" "));

const inRegistry = (registry: unknown): readonly string[] => {
  const found = told(issuesOf(() => editionsIn(registry as never, "test")));
  expect(told(issuesOf(() => rubricIn(registry as never, "test", { year: 2024 })))).toEqual(
    expect.arrayContaining([...found]),
  );
  return found;
};

const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();

const throwing = Object.defineProperty({}, "rubric", {
  enumerable: true,
  get: () => {
    throw new TypeError("no");
  },
});

const cyclic: { children: unknown[] } = { children: [] };
cyclic.children.push(cyclic);

describe("a registry", () => {
  const none = "unknown_reference family";

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["text", "vn-province"],
    ["an object", { 0: a, length: 1 }],
    ["a rubric", a],
    ["a set", new Set([a])],
    ["a revoked proxy", revoked],
    ["a list without end", new Array(2 ** 32 - 1)],
    [
      "a list that throws",
      new Proxy([a], {
        get: (): never => {
          throw new TypeError("no");
        },
      }),
    ],
  ])("is not %s", (_, registry) => {
    expect(inRegistry(registry)).toEqual(["bad_field registry", none]);
  });

  it("may be empty, and then knows no family", () => {
    expect(issuesOf(() => editionsIn([], "test"))).toMatchObject([
      { code: "unknown_reference", path: ["family"], details: { name: "test", known: [] } },
    ]);
  });

  it.each<readonly [string, unknown, readonly string[]]>([
    ["null", null, ["not_a_rubric"]],
    ["undefined", undefined, ["not_a_rubric", "not_json"]],
    ["text", "a", ["not_a_rubric", "bad_field"]],
    ["a number", 5, ["not_a_rubric", "bad_field"]],
    ["a function", () => a, ["not_a_rubric", "not_json"]],
    ["a list", [a], ["not_a_rubric", "bad_field"]],
    ["a date", new Date(0), ["not_a_rubric", "not_json"]],
    ["a revoked proxy", revoked, ["not_a_rubric", "not_json"]],
    ["what throws", throwing, ["not_a_rubric", "not_json"]],
    ["a circle", cyclic, ["not_a_rubric", "not_json children 0"]],
    ["an entry without its rubric", { rubric: null }, ["not_a_rubric rubric"]],
    ["a rubric of no years", { ...a, years: "2024" }, ["not_a_rubric", "bad_field years"]],
    [
      "a rubric with the years as text",
      { ...a, years: ["2024", "2025"] },
      ["not_a_rubric", "bad_field years"],
    ],
    ["a rubric of no status", { ...a, status: "new" }, ["not_a_rubric", "bad_field status"]],
    [
      "a maximum that does not add up",
      { ...a, max: 30 },
      ["not_a_rubric", "maxima_do_not_add_up max"],
    ],
    ["a rubric that was altered", { ...a, name: text("altered") }, ["bad_field fingerprint"]],
    ["a rubric under another id", { ...a, id: "test/b@1" }, ["bad_field id"]],
    [
      "what an author wrote",
      { ...a, id: undefined, fingerprint: undefined },
      ["bad_field id", "bad_field fingerprint"],
    ],
  ])("holds no %s", (_, item, expected) => {
    const found = inRegistry([b, item]);
    const at = expected.map((one) => one.replace(/^(\w+)/, "$1 registry 1"));
    expect(found.slice(0, at.length)).toEqual(at);
    expect(found.every((one) => one.includes("registry 1"))).toBe(true);
  });

  it("is refused with all that is wrong in it, in its order", () => {
    const entry = { rubric: a, supersedes: { version: "z" }, since: 2024 };
    expect(inRegistry([null, entry, { ...b, max: 1 }])).toEqual([
      "not_a_rubric registry 0",
      "bad_field registry 0",
      "unknown_variable registry 1 since",
      "not_a_rubric registry 2",
      "maxima_do_not_add_up registry 2 max",
      "unknown_reference registry 1 supersedes version",
    ]);
  });

  it("holds one rubric of an id", () => {
    const other = defineRubric({ ...a, name: text("another text under one id") });
    const [found, ...others] = issuesOf(() => editionsIn([a, b, other, a], "test"));
    expect([found?.code, found?.path, found?.details, others]).toEqual([
      "duplicate",
      ["registry", 2],
      { value: "test/a@1" },
      [],
    ]);
  });

  it("says of an altered rubric what would follow from it", () => {
    const [found] = issuesOf(() => editionsIn([{ ...a, name: text("altered") }], "test"));
    const expected = defineRubric({ ...a, name: text("altered") }).fingerprint;
    expect(found?.details).toEqual({ value: `"${a.fingerprint.slice(0, 40)}…"`, expected });
  });

  it("takes a rubric that cannot be frozen or asked twice as its copy", () => {
    let count = 0;
    const moody = new Proxy(a, {
      getOwnPropertyDescriptor: (target, name) => {
        count += 1;
        if (count > 2 * Object.keys(a).length) throw new TypeError("no more");
        return Object.getOwnPropertyDescriptor(target, name);
      },
    });
    const getter = Object.freeze(
      Object.defineProperty({ ...a }, "name", { enumerable: true, get: () => text("indicator") }),
    );
    const plain = defineRubric({ ...a, name: text("indicator") });
    expect(rubricIn([moody], "test", { year: 2024 })).toEqual(a);
    const held = Object.defineProperty({ ...plain }, "name", {
      enumerable: true,
      get: () => plain.name,
    });
    expect(rubricIn([Object.freeze(held)], "test", { year: 2024 })).toEqual(plain);
    expect(told(issuesOf(() => editionsIn([getter], "test")))).toContain(
      "bad_field registry 0 fingerprint",
    );
  });
});

describe("what takes the place of what", () => {
  const after = (version: unknown, because?: unknown) => ({ version, because });

  it.each<readonly [string, unknown, readonly string[]]>([
    ["a text", "a", ["bad_field registry 1 supersedes"]],
    ["null", null, ["bad_field registry 1 supersedes"]],
    ["a list", ["a"], ["bad_field registry 1 supersedes"]],
    ["no version", {}, ["bad_field registry 1 supersedes"]],
    ["a version that is no text", after(5), ["bad_field registry 1 supersedes"]],
    [
      "a version that is not there",
      after("z"),
      ["unknown_reference registry 1 supersedes version"],
    ],
    ["itself", after("b"), ["bad_field registry 1 supersedes version"]],
    [
      "a reason in one language",
      after("a", { en: "x" }),
      ["bad_field registry 1 supersedes because"],
    ],
    ["a reason that is no text", after("a", () => 1), ["not_json registry 1 supersedes because"]],
    ["another name", { version: "a", since: 1 }, ["unknown_variable registry 1 supersedes since"]],
  ])("cannot be said by %s", (_, supersedes, expected) => {
    expect(inRegistry([a, { rubric: b, supersedes }])).toEqual(expected);
  });

  it("is said of a version once", () => {
    const second = defineRubric({ ...b, revision: 2 });
    const [one, other] = [{ version: "a" }, { version: "a", because: text("why") }];
    const registry = [a, { rubric: b, supersedes: one }, { rubric: second, supersedes: other }];
    expect(inRegistry(registry)).toEqual(["bad_field registry 2 supersedes"]);
    expect(
      inRegistry([a, { rubric: b, supersedes: one }, { rubric: second, supersedes: one }]),
    ).toEqual([]);
  });

  it("does not go round in a circle, and says so in Vietnamese too", () => {
    const circle = [
      { rubric: a, supersedes: { version: "b" } },
      { rubric: b, supersedes: { version: "a" } },
      { rubric: edition("c"), supersedes: { version: "a" } },
    ];
    const issues = issuesOf(() => editionsIn(circle, "test"));
    expect(issues.map((issue) => issueMessage(issue, "vi"))).toEqual([
      'registry › 0 › supersedes › version: "b" không hợp lệ; cần một phiên bản không kế tiếp phiên bản này',
      'registry › 1 › supersedes › version: "a" không hợp lệ; cần một phiên bản không kế tiếp phiên bản này',
    ]);
  });

  it("is not asked of another family", () => {
    const other = edition("z", { family: "other" });
    const entry = { rubric: other, supersedes: { version: "nowhere" } };
    expect(issuesOf(() => editionsIn([a, entry], "test"))).toEqual([]);
  });
});

describe("a revision", () => {
  const erratum = {
    corrections: [{ on: "1", field: ["name", "en"], was: "indicator 1", now: "one" }],
    source: text("a letter"),
    date: "2026-02-01",
    reason: text("a misprint"),
  };
  const second = applyErratum(a, erratum).rubric;

  it.each([
    ["without them", defineRubric({ ...second, revision: 3, errata: [] }), "nothing"],
    [
      "with others",
      defineRubric({ ...second, revision: 3, errata: [{ ...erratum, date: "2026-02-02" }] }),
      '{"corrections":[{"field":["name","en"],"now":"one","on":"1",…',
    ],
  ])("repeats the errata of the one before, and is refused %s", (_, third, found) => {
    const [issue, ...others] = issuesOf(() => editionsIn([third, second, a], "test"));
    expect([issue?.code, issue?.path, others]).toEqual([
      "erratum_outdated",
      ["registry", 0, "rubric", "errata", 0],
      [],
    ]);
    expect(issue?.details).toMatchObject({ found });
  });
});

describe("what is asked", () => {
  const registry = [a, edition("d", { status: "draft", years: [2025, 2026] })];
  const ask = (options: unknown, family: unknown = "test"): readonly Issue[] =>
    issuesOf(() => rubricIn(registry, family as never, options as never));

  it.each<readonly [string, unknown, readonly string[]]>([
    ["nothing", undefined, ["bad_field"]],
    ["a year alone", 2024, ["bad_field"]],
    ["a list", [2024], ["bad_field"]],
    ["no year", {}, ["not_a_year year"]],
    ["a year as text", { year: "2024" }, ["not_a_year year"]],
    ["half a year", { year: 2024.5 }, ["not_a_year year"]],
    ["no number", { year: NaN }, ["not_a_year year"]],
    ["a bigint", { year: 2024n }, ["not_a_year year"]],
    ["an inherited year", Object.create({ year: 2024 }), ["not_a_year year"]],
    ["another status", { year: 2024, status: "in force" }, ["bad_field status"]],
    ["a status that is no text", { year: 2024, status: null }, ["bad_field status"]],
    ["a revision as text", { year: 2024, revision: "1" }, ["bad_field revision"]],
    ["revision 0", { year: 2024, revision: 0 }, ["bad_field revision"]],
    ["a variant that is no text", { year: 2024, variant: 5 }, ["bad_field variant"]],
    ["a name that nothing reads", { year: 2024, version: "a" }, ["unknown_variable version"]],
    ["a revision that is not there", { year: 2024, revision: 2 }, ["unknown_reference revision"]],
    ["a variant that is not there", { year: 2024, variant: "k" }, ["unknown_reference variant"]],
    ["a revoked proxy", revoked, ["bad_field"]],
    [
      "everything at once",
      { year: "x", status: 1, revision: -1, variant: {}, draft: true },
      [
        "unknown_variable draft",
        "not_a_year year",
        "bad_field status",
        "bad_field revision",
        "bad_field variant",
      ],
    ],
  ])("is not %s", (_, options, expected) => {
    expect(told(ask(options))).toEqual(expected);
  });

  it.each([null, 5, {}, "", "vn-ministry", Symbol("test"), "constructor"])(
    "is not of a family that is not there",
    (family) => {
      expect(told(ask({ year: "2024" }, family))).toEqual([
        "unknown_reference family",
        "not_a_year year",
      ]);
    },
  );

  it("has no answer in a year that only a draft serves, and says what there is", () => {
    const [issue] = ask({ year: 2026 });
    expect([issue?.code, issue?.path, issue?.details]).toEqual([
      "no_edition",
      ["year"],
      { year: 2026, served: ["test/a@1 (2024-2025)"], otherwise: ["test/d@1 (draft)"] },
    ]);
    expect(issue && issueMessage(issue, "vi")).toBe(
      "year: không có bộ chỉ số như vậy cho năm 2026; hiện có: test/a@1 (2024-2025); riêng năm này, nếu nêu rõ: test/d@1 (draft)",
    );
  });

  it.each([2023, 2027, 0, -1, 1e9])("has no answer in %d", (year) => {
    expect(ask({ year }).map(({ details }) => details)).toEqual([
      { year, served: ["test/a@1 (2024-2025)"], otherwise: [] },
    ]);
    const [issue] = ask({ year, status: "superseded" });
    expect(issue && issueMessage(issue, "en")).toBe(
      `year: no such edition serves ${String(year)}; there is none at all`,
    );
    expect(issue && issueMessage(issue, "vi")).toContain("hiện có: (không có)");
  });

  it("has no answer where two could be meant", () => {
    const two = [a, b, edition("one-year", { years: [2025, 2025] })];
    const issues = issuesOf(() => rubricIn(two, "test", { year: 2025 }));
    expect(issues.map(({ code, path, details }) => [code, path, details])).toEqual([
      [
        "many_editions",
        ["year"],
        { year: 2025, editions: ["test/a@1", "test/b@1", "test/one-year@1"] },
      ],
    ]);
    expect(issues.map((issue) => issueMessage(issue, "vi"))).toEqual([
      "year: nhiều bộ chỉ số cùng áp dụng cho năm 2025: test/a@1, test/b@1, test/one-year@1; hãy nêu status hoặc import đúng bộ cần dùng",
    ]);
  });
});
