// Does a result that is built later differ in anything from one that is built at once?

import { inspect } from "node:util";

import { explain, score, ScoreError, toJSON, type Result, type ResultNode } from "@dti/score";
import { merge, verify } from "@dti/score/audit";
import { decision405, quangTri2024 } from "@dti/score/rubrics";
import { assert, beforeEach, describe, expect, it, vi } from "vitest";

import { isMade } from "../../src/score/finish.js";
import { build } from "../../src/score/build.js";
import { judgeFacts } from "../../src/score/judge-all.js";
import { lazily } from "../../src/score/lazy.js";

const { facts, year } = quangTri2024;

const eager = (): Result => {
  const judged = judgeFacts(decision405, facts, { year });
  if (!judged.ok) throw new Error("The worked facts are sound");
  return build(judged.frame, judged.outcomes);
};

const whole = eager();
const make = vi.fn(eager);
const known = ["total", "CQS", "1", "1.1"];
const lazy = (): Result =>
  lazily(
    {
      make,
      printed: (_frame, _data, code) => (known.includes(code) ? whole.at(code).printed : undefined),
      origin: () => ({}),
    },
    undefined,
    undefined,
  );

const builds = (): number => make.mock.calls.length;
beforeEach(() => {
  make.mockClear();
});

describe("a result is not built", () => {
  it("for its printed points, nor for those of its nodes", () => {
    const result = lazy();
    const printed = [result.printed, ...known.map((code) => result.at(code).printed)];
    expect([printed, builds()]).toEqual([
      [whole.printed, ...known.map((code) => whole.at(code).printed)],
      0,
    ]);
  });

  it("when it is taken apart, awaited, or asked whether this library made it", async () => {
    const result = await Promise.resolve(lazy());
    const { at, printed } = result;
    expect([at("1.1").printed, printed]).toEqual([whole.at("1.1").printed, whole.printed]);
    expect([isMade(result), isMade(at("1")), Array.isArray(result), builds()]).toEqual([
      true,
      true,
      false,
      0,
    ]);
  });

  it("and nothing else is taken for one", () => {
    const answers = new Proxy({}, { get: (_target, _name, self) => self as unknown });
    const throws = new Proxy({}, { get: () => assert.fail() });
    const around = new Proxy(lazy(), {});
    expect([answers, throws, around, Object.create(lazy())].map(isMade)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it("until more is looked at, and then once", () => {
    const result = lazy();
    const node = result.at("1");
    expect([node.exact, result.exact, node.children.length > 0, builds()]).toEqual([
      whole.at("1").exact,
      whole.exact,
      true,
      1,
    ]);
    expect([result.at("1.1").printed, result.at("1.2").exact, builds()]).toEqual([
      whole.at("1.1").printed,
      whole.at("1.2").exact,
      1,
    ]);
  });

  it("for a node whose points are not known by then, but for its result", () => {
    const result = lazy();
    expect([result.at("1.2").exact, builds()]).toEqual([whole.at("1.2").exact, 1]);
    expect([result.printed, result.exact, builds()]).toEqual([whole.printed, whole.exact, 1]);
  });

  it("where not even its printed points are known, before they are asked for", () => {
    const result = lazily(
      { make, printed: () => undefined, origin: () => ({}) },
      undefined,
      undefined,
    );
    expect(builds()).toBe(0);
    expect([result.printed, builds()]).toEqual([whole.printed, 1]);
  });
});

const codeOf = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error instanceof ScoreError ? error.issues[0]?.code : error;
  }
};

/** The ways to look at a value, each of a new result, and at a node of it. */
const looks: Readonly<Record<string, (node: ResultNode) => unknown>> = {
  "its keys": (node) => Object.keys(node),
  "all its keys": (node) => Reflect.ownKeys(node),
  "its values": (node) => Object.values(node),
  "its descriptors": (node) =>
    Object.entries(Object.getOwnPropertyDescriptors(node)).map(([name, { value, ...how }]) => [
      name,
      // Each result has an `at` of its own.
      typeof value === "function" ? "a function" : (value as unknown),
      how,
    ]),
  "one descriptor": (node) => Object.getOwnPropertyDescriptor(node, "exact"),
  "its spread": (node) => ({ ...node }),
  "the rest of it": ({ code: _, ...rest }) => rest,
  "a loop over it": (node) => {
    const names: string[] = [];
    for (const name in node) names.push(name);
    return names;
  },
  "its JSON": (node) => JSON.stringify(node),
  "its pure data": (node) => toJSON(node),
  "its explanation": (node) => explain(node, { locale: "vi" }),
  "its text": (node) => inspect(node, { depth: 4 }),
  "its text in another value": (node) => inspect({ in: [{ the: node }] }, { depth: 6 }),
  "its text, again": (node) => [inspect(node), inspect(node)],
  "its tag": (node) => Object.prototype.toString.call(node),
  "its prototype": (node) => Object.getPrototypeOf(node) as unknown,
  "whether it is frozen": (node) => [
    Object.isFrozen(node),
    Object.isSealed(node),
    Object.isExtensible(node),
    Object.isFrozen(node.children),
  ],
  "what it has": (node) =>
    ["exact", "kind", "key", "toString", "then", "at"].map((name) => name in node),
  "what is its own": (node) =>
    ["exact", "then", "toString"].map((name) => Object.hasOwn(node, name)),
  "what no result has": (node) => [Reflect.get(node, "then"), Reflect.get(node, "other")],
  "what Node.js asks for": (node) =>
    Reflect.get(node, Symbol.for("nodejs.util.inspect.custom")) as unknown,
  "what changes it": (node) => [
    Reflect.set(node, "exact", "1"),
    Reflect.set(node, "other", "1"),
    Reflect.deleteProperty(node, "exact"),
    Reflect.defineProperty(node, "other", { value: 1 }),
    Reflect.setPrototypeOf(node, null),
    Reflect.preventExtensions(node),
  ],
  "what inherits from it": (node) => {
    const heir = Object.create(node) as ResultNode;
    return [heir.exact, heir.printed, Reflect.set(heir, "printed", "1"), Object.keys(heir)];
  },
};

describe.each(Object.entries(looks))("%s", (_, look) => {
  it("is that of a result built at once", () => {
    expect(look(lazy())).toStrictEqual(look(eager()));
  });

  it.each(["1", "1.1", "CQS"])("is that of a node built at once: %s", (code) => {
    expect(look(lazy().at(code))).toStrictEqual(look(eager().at(code)));
  });

  it("is the same after it was built", () => {
    const result = lazy();
    const node = result.at("1");
    Object.keys(node);
    expect([look(result), look(node)]).toStrictEqual([look(whole), look(whole.at("1"))]);
  });
});

describe("a change", () => {
  it.each([
    ["of a field", (node: Record<string, unknown>) => (node["printed"] = "1000.00")],
    ["by a new field", (node: Record<string, unknown>) => (node["note"] = "")],
    ["that takes a field away", (node: Record<string, unknown>) => delete node["printed"]],
  ])("%s is refused", (_, change) => {
    const result = lazy();
    for (const node of [result, result.at("1"), result.at("1.1")]) {
      expect(() => change(node as unknown as Record<string, unknown>)).toThrow(TypeError);
      expect(node.printed).toBe(whole.at(node.code).printed);
    }
  });
});

describe("nodes", () => {
  it("are the same each time, before and after the result is built", () => {
    const result = lazy();
    const [total, group, leaf] = [result.at("total"), result.at("1"), result.at("1.2")];
    expect(total).toBe(result);
    expect([result.at("1") === group, result.at("1.2") === leaf]).toEqual([true, true]);
    Object.keys(result);
    expect([result.at("1") === group, result.at("1.2") === leaf]).toEqual([true, true]);
    expect(result.children[0]).toStrictEqual(group);
    expect(result.children[0]?.children[0]).toStrictEqual(result.at("1.1"));
  });

  it("of codes that there are not are refused, before and after", () => {
    const result = lazy();
    const refused = ["9.9", "", "__proto__", "toString", 1, undefined];
    for (const code of refused) {
      expect(codeOf(() => result.at(code as string))).toBe("unknown_code");
    }
    expect(codeOf(() => whole.at("9.9"))).toBe("unknown_code");
  });
});

describe("a result that was not built", () => {
  it("cannot be cloned, as one that was built", () => {
    for (const result of [lazy(), whole, whole.at("1"), lazy().at("1")]) {
      expect(() => structuredClone(result)).toThrow();
    }
  });

  it("is merged", () => {
    expect(JSON.stringify(merge([lazy(), lazy()]))).toBe(JSON.stringify(merge([whole, whole])));
  });

  it("is what a score gives", () => {
    const result = score(decision405, facts, { year });
    expect(result).toStrictEqual(lazy());
    expect(inspect(score(decision405, facts, { year }))).toBe(inspect(whole));
    const published = { total: { points: result.printed } };
    expect(verify(decision405, facts, published, { year }).verdict).toBe("exact");
  });
});
