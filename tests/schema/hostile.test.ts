// What if a file was made to do harm? It is refused, or is a rubric; it is never thrown at, read twice
// or read without end, and what it costs does not depend on how it was made.

import { parseRubric, rubricToJson, safeParseRubric } from "@dti/score/schema";
import { describe, expect, it, vi } from "vitest";

import { megabytes } from "../../bench/hostile-megabytes.js";
import { file, fileOf, issuesOf, leaf, measure, problemsOf, text, without } from "./sample.js";

/** What is wrong, without the places of what is in the way. */
const codesOf = (data: unknown): readonly string[] => [
  ...new Set(issuesOf(data).map(({ code }) => code)),
];

describe("a megabyte", () => {
  it.each(Object.entries(megabytes))("of %s is answered, with few issues", (name, make) => {
    const parsed = safeParseRubric(JSON.parse(make()));
    const sound = ["a sound rubric", "a long text", "periods in periods", "marks without end"];
    expect(parsed.ok, name).toBe(sound.includes(name));
    const issues = parsed.ok ? [] : parsed.issues;
    expect(issues.length).toBeLessThanOrEqual(101);
    const told = issues.reduce((characters, { message }) => characters + message.length, 0);
    expect(told).toBeLessThan(3_000_000);
  });
});

describe("what JSON cannot hold", () => {
  const cycle: Record<string, unknown> = file();
  cycle["self"] = cycle;
  const group: Record<string, unknown> = { kind: "group", code: "1", name: text("1"), max: 10 };
  group["children"] = [group];
  const throwing = Object.defineProperty(file(), "max", {
    enumerable: true,
    get: () => {
      throw new TypeError("no");
    },
  });
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();

  it.each<readonly [string, unknown, readonly string[]]>([
    ["a number that is none", file(undefined, { places: NaN }), ["not_json at places"]],
    ["a number without end", file(undefined, { max: Number("1e400") }), ["not_json at max"]],
    ["a bigint", file(undefined, { max: 10n }), ["not_json at max"]],
    ["a function", file(undefined, { toJSON: () => 1 }), ["not_json at toJSON"]],
    ["a date", file(undefined, { years: new Date(0) }), ["not_json at years"]],
    ["a map", file(undefined, { context: new Map() }), ["not_json at context"]],
    ["fields that are inherited", Object.create(file()), ["not_json at "]],
    ["a hole in a list", file([leaf("1"), , leaf("2")] as never), ["not_json at children.1"]], // eslint-disable-line no-sparse-arrays
    ["a cycle", cycle, ["not_json at self"]],
    ["a group in itself", file([group]), ["not_json at children.0.children.0"]],
    ["a getter that throws", throwing, ["not_json at "]],
    ["a revoked proxy", proxy, ["not_json at "]],
    [
      "a key that sets what is inherited",
      JSON.parse('{ "__proto__": { "max": 1 } }'),
      ["bad_code at __proto__"],
    ],
  ])("is refused: %s", (_, data, problems) => {
    expect(problemsOf(data)).toEqual(problems);
  });

  it("is left out where it is a field without a value", () => {
    expect(parseRubric(file(undefined, { status: undefined }))).toStrictEqual(parseRubric(file()));
  });

  it("is no negative zero", () => {
    const rubric = parseRubric(file([leaf("1"), leaf("2", { max: -0 })], { max: 10 }));
    expect(Object.is(rubric.children[1]!.max, 0)).toBe(true);
  });
});

describe("an object that answers otherwise each time", () => {
  it("is asked once", () => {
    const asked: string[] = [];
    const changing = new Proxy(file(), {
      get: (target, name) => {
        asked.push(String(name));
        return Reflect.get(target, name) as unknown;
      },
    });
    expect(safeParseRubric(changing).ok).toBe(true);
    expect(asked).toEqual(Object.keys(file()));
  });

  it("is read as it was then", () => {
    let max = 0;
    const data = Object.defineProperty(file(), "max", { enumerable: true, get: () => (max += 10) });
    expect(parseRubric(data).max).toBe(10);
  });
});

describe("too much of it", () => {
  const nested = (depth: number, of: unknown): unknown =>
    Array.from({ length: depth }).reduce<unknown>((inner) => [inner], of);

  it.each<readonly [string, unknown, string]>([
    ["100,000 levels", nested(100_000, 1), "at most 100 levels"],
    ["a list of four thousand million", new Array(2 ** 32 - 1), "at most 50000 values"],
    ["a million leaves", file(Array.from({ length: 1_000_000 }, () => 0)), "at most 50000 values"],
    [
      "a million fields",
      Object.fromEntries(Array.from({ length: 1_000_000 }, (_, i) => [`k${String(i)}`, i])),
      "at most 50000 values",
    ],
    ["one value more", [new Array(49_998).fill(0), 0], "at most 50000 values"],
    [
      "parts that share parts",
      Array.from({ length: 90 }).reduce<unknown>((part) => [part, part], 1),
      "at most 50000 values",
    ],
  ])("is refused: %s", (_, data, expected) => {
    expect(issuesOf(data)).toMatchObject([{ code: "bad_field", details: { expected } }]);
  });

  it("is refused of one indicator", () => {
    const variables = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`a${String(index)}`, { label: text("a") }]),
    );
    expect(problemsOf(file([leaf("1", { variables })]))).toEqual(["bad_field at children.0"]);
  });

  it("is refused of weights that cannot be added up soon", () => {
    const formula = { kind: "awarded" };
    const parts = Array.from({ length: 100 }, (_, index) => ({
      weight: `1/${String(10n ** 29n + BigInt(index) * 6n + 1n)}`,
      formula,
    }));
    expect(problemsOf(fileOf({ kind: "weightedParts", parts }))).toEqual([
      "bad_field at children.0.formula.parts",
    ]);
  });
});

describe("a file that is wrong all over", () => {
  const issues = issuesOf(file(Array.from({ length: 5000 }, () => ({}))));

  it("is told of a hundred times, and that there is more", () => {
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)).toMatchObject({
      code: "too_many_issues",
      path: [],
      details: { most: 100 },
    });
  });

  it("is told of less often in long sentences", () => {
    const context = Object.fromEntries(
      Array.from({ length: 1500 }, (_, index) => [
        `${"x".repeat(58)}${String(index)}`,
        { label: text("x") },
      ]),
    );
    const variables = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [`a${String(index)}`, { context: "y" }]),
    );
    const few = issuesOf(
      file([leaf("1", { variables, formula: { kind: "awarded" } })], { context }),
    );
    expect(few.length).toBeLessThan(20);
    expect(few.at(-1)!.code).toBe("too_many_issues");
  });
});

describe("a program that adds to all objects", () => {
  it("adds nothing to a rubric, and takes no field's place", () => {
    const sound = rubricToJson(parseRubric(file()));
    const lacking = without(file(), "max");
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    try {
      Object.assign(prototype, { a: 1, max: 10, marks: 5, key: 7 });
      expect(issuesOf(file())).toEqual([]);
      expect(JSON.stringify(parseRubric(file()))).toBe(JSON.stringify(sound));
      expect(problemsOf(lacking)).toEqual(["bad_field at max"]);
    } finally {
      for (const name of ["a", "max", "marks", "key"]) Reflect.deleteProperty(prototype, name);
    }
  });
});

describe("a program that broke what all programs use", () => {
  it("is told so, and not that the file is wrong", () => {
    const broken = vi.spyOn(Object, "create").mockImplementation(() => {
      throw new TypeError("broken");
    });
    try {
      expect(() => safeParseRubric({})).toThrow(TypeError);
    } finally {
      broken.mockRestore();
    }
  });
});

describe("codes and letters that all objects answer to", () => {
  it("are refused", () => {
    for (const name of ["constructor", "toString", "hasOwnProperty"]) {
      expect(codesOf(file([leaf(name)]))).toEqual(["bad_code"]);
      const variables = { [name]: { label: text("a") } };
      const formula = { kind: "ratio", measure: { ...measure, part: name } };
      expect(codesOf(file([leaf("1", { variables, formula })]))).toContain("bad_code");
    }
  });
});
