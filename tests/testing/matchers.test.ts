// Where are the matchers registered? With vitest's own expect, with a global one, or nowhere; never with
// what cannot take them.

import { matchers } from "@dti/score/testing";
import { describe, expect, it, vi } from "vitest";

const symbol = Symbol.for("expect-global");
const own = Reflect.get(globalThis, symbol) as unknown;

/** Loads the matchers anew, under these expects; returns what each was extended with. */
const registeredWith = async (running: unknown, global: unknown) => {
  vi.resetModules();
  Reflect.set(globalThis, symbol, running);
  Reflect.set(globalThis, "expect", global);
  try {
    const found = await import("../../src/testing/matchers.js");
    return Object.keys(found.matchers);
  } finally {
    // The runner itself needs it between tests.
    Reflect.set(globalThis, symbol, own);
    Reflect.deleteProperty(globalThis, "expect");
  }
};

/** An expect that remembers what it was extended with. */
const extendable = () => {
  const taken: string[] = [];
  const extend = (found: object): void => {
    taken.push(...Object.keys(found));
  };
  return { taken, expect: Object.assign(() => undefined, { extend }) };
};

describe("the matchers", () => {
  it("are two, and cannot be changed", () => {
    expect(Object.keys(matchers)).toEqual(["toPrint", "toReproduce"]);
    expect(Object.isFrozen(matchers)).toBe(true);
  });

  it("are registered with the expect of vitest, which is set before any test is read", async () => {
    expect(own).toBe(expect);
    const [running, global] = [extendable(), extendable()];
    const names = await registeredWith(running.expect, global.expect);
    expect([running.taken, global.taken]).toEqual([names, []]);
  });

  it("are registered with a global expect elsewhere", async () => {
    const global = extendable();
    const names = await registeredWith(undefined, global.expect);
    expect(global.taken).toEqual(names);
  });

  it.each([
    ["no expect", undefined],
    ["an expect that cannot be extended", () => undefined],
    ["an expect whose extend is none", Object.assign(() => undefined, { extend: 1 })],
    ["what is no function", { extend: () => undefined }],
  ])("load where there is %s", async (_, found) => {
    await expect(registeredWith(undefined, found)).resolves.toEqual(["toPrint", "toReproduce"]);
  });

  it("can be registered by hand", () => {
    expect(() => {
      expect.extend(matchers);
    }).not.toThrow();
  });
});
