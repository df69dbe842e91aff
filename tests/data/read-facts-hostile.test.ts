// What comes of data that was made to break its reader? Issues, and never an error.

import { readFacts } from "@dti/score/schema";
import { afterEach, describe, expect, it } from "vitest";

import { sample } from "./sample.js";

const answer = (data: unknown) => {
  const read = readFacts(sample, data);
  return read.ok ? "ok" : read.issues.map(({ code, path }) => [code, ...path]);
};

const plain = (...path: readonly (string | number)[]) => ["bad_field", ...path];

const nested = (depth: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = 1;
  for (let index = 0; index < depth; index += 1) value = wrap(value);
  return value;
};

afterEach(() => {
  delete (Object.prototype as Record<string, unknown>)["a"];
  delete (Object.prototype as Record<string, unknown>)["facts"];
});

describe("Reading facts answers for", () => {
  it("dates, maps and instances: reported, not counted as {}", () => {
    const data = {
      "1.1": new Map([["a", 1]]),
      "1.2": { a: new Date() },
      "2.1": Object.create({ points: 1 }) as unknown,
    };
    expect(answer(data)).toEqual([plain("1.1"), plain("1.2", "a"), plain("2.1")]);
  });

  it("prototype keys, as keys like others", () => {
    const data: unknown = JSON.parse(
      '{ "__proto__": { "a": 1 }, "constructor": 1, "1.1": { "__proto__": 5, "a": 1, "toString": 2 } }',
    );
    expect(answer(data)).toEqual([
      ["unknown_variable", "1.1", "__proto__"],
      ["unknown_variable", "1.1", "toString"],
      ["unknown_code", "__proto__"],
      ["unknown_code", "constructor"],
    ]);
    expect(({} as Record<string, unknown>)["a"]).toBeUndefined();
  });

  it("what others put on Object.prototype, which is no fact", () => {
    Object.assign(Object.prototype, { a: 1, facts: {} });
    expect(readFacts(sample, { "1.1": { b: 2 } })).toMatchObject({
      ok: true,
      facts: { "1.1": { b: 2 } },
    });
    const read = readFacts(sample, { "1.1": { b: 2 } });
    expect(read.ok && Object.keys(read.facts["1.1"] ?? {})).toEqual(["b"]);
  });

  it("cycles", () => {
    const one: Record<string, unknown> = {};
    one["1.1"] = one;
    expect(answer(one)).toEqual([
      plain(...Array.from({ length: 13 }, () => "1.1")),
      ["unknown_variable", "1.1", "1.1"],
    ]);
    const wide: Record<string, unknown> = {};
    for (let index = 0; index < 300; index += 1) wide[`k${String(index)}`] = wide;
    const found = answer(wide);
    expect(found).toHaveLength(1001);
  });

  it("depth", () => {
    expect(answer(nested(100_000, (inner) => [inner]))).not.toBe("ok");
    expect(answer(nested(100_000, (inner) => ({ "1.1": inner })))).not.toBe("ok");
  });

  it("a million leaves", () => {
    const letters = Object.fromEntries(Array.from({ length: 1_000_000 }, (_, index) => [index, 1]));
    expect(answer({ "1.1": letters })).toEqual([plain()]);
    const many = Object.fromEntries(
      Array.from({ length: 40_000 }, (_, index) => [`k${String(index)}`, 1]),
    );
    expect(answer({ "1.1": many, "1.2": many })).toEqual([plain()]);
  });

  it("long lists and lists with holes", () => {
    const long = Array.from({ length: 5000 }, () => 1);
    expect(answer({ "1.1": { a: { between: long } } })).toContainEqual(
      plain("1.1", "a", "between"),
    );
    expect(answer({ "1.1": { a: { between: new Array(2) } } })).not.toBe("ok");
  });

  it("getters that throw, and getters that change, read once", () => {
    const thrower = Object.defineProperty({}, "a", {
      enumerable: true,
      get: () => {
        throw new RangeError("no");
      },
    });
    expect(answer({ "1.1": thrower })).toEqual([plain("1.1", "a")]);
    let count = 0;
    const changing = Object.defineProperty({}, "a", {
      enumerable: true,
      get: () => {
        count += 1;
        return count;
      },
    });
    const read = readFacts(sample, { "1.1": changing });
    expect([read.ok && read.facts, count]).toEqual([{ "1.1": { a: 1 } }, 1]);
  });

  it("proxies, revoked and throwing", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const throwing = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new RangeError("no");
        },
      },
    );
    const list = new Proxy([], { get: () => 1e9 });
    expect(answer(proxy)).toEqual([plain()]);
    expect(answer({ "1.1": proxy, "1.2": throwing })).toEqual([plain("1.1"), plain("1.2")]);
    expect(answer({ "1.1": list })).toEqual([plain("1.1")]);
  });

  it("values that JSON lacks", () => {
    const data = {
      "1.1": { a: NaN, b: Infinity },
      "1.2": { a: Symbol("x"), note: () => 1 },
      "2.1": { points: 10n ** 100n },
    };
    expect(answer(data)).toEqual([
      ["not_a_number", "1.1", "a"],
      ["not_a_number", "1.1", "b"],
      ["not_a_number", "1.2", "a"],
      ["not_a_number", "2.1", "points"],
      ["not_text", "1.2", "note"],
    ]);
  });

  it("more issues than anybody reads: a thousand, and that there are others", () => {
    const data = Object.fromEntries(
      Array.from({ length: 1500 }, (_, index) => [`k${String(index)}`, 1]),
    );
    const read = readFacts(sample, data);
    expect(read.ok ? 0 : read.issues.length).toBe(1001);
    expect(read.ok ? "" : read.issues.at(-1)).toMatchObject({
      code: "too_many_issues",
      details: { most: 1000 },
    });
  });
});
