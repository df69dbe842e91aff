import { describe, expect, it } from "vitest";

import { deepFreeze } from "../../src/freeze.js";

describe("deepFreeze", () => {
  it("freezes every object in a value", () => {
    const value = { list: [{ deep: { deeper: [] } }], text: "x" };
    deepFreeze(value);
    expect(
      [value, value.list, value.list[0]?.deep, value.list[0]?.deep.deeper].map(Object.isFrozen),
    ).toEqual([true, true, true, true]);
  });

  it("returns the very value", () => {
    const value = { a: 1 };
    expect(deepFreeze(value)).toBe(value);
  });

  it.each([null, undefined, 5, "x", true, 5n])("returns %s as it is", (value) => {
    expect(deepFreeze(value)).toBe(value);
  });

  it("ends at a cycle", () => {
    const value: Record<string, unknown> = {};
    value["self"] = value;
    expect(Object.isFrozen(deepFreeze(value))).toBe(true);
  });

  it("takes what is frozen to be frozen in depth", () => {
    const inner = { a: 1 };
    deepFreeze(Object.freeze({ inner }));
    expect(Object.isFrozen(inner)).toBe(false);
  });
});
