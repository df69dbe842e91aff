// Is what was worked out kept, and only of what can never change?

import { describe, expect, it, vi } from "vitest";

import { once, onceAYear } from "../../src/formula/once.js";
import { deepFreeze } from "../../src/freeze.js";

interface Tree {
  readonly name: string;
  readonly below?: { name: string };
}

const named = () => vi.fn(({ name, below }: Tree) => [name, below?.name].join(" "));

describe("once", () => {
  it("works out what follows from a frozen object once", () => {
    const make = named();
    const [one, other] = [deepFreeze({ name: "a" }), deepFreeze({ name: "b" })];
    const told = once(make);
    expect([told(one), told(other), told(one), told(other)]).toEqual(["a ", "b ", "a ", "b "]);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it("keeps what comes to nothing, too", () => {
    const make = vi.fn(() => undefined);
    const told = once(make);
    const key = Object.freeze({});
    expect([told(key), told(key)]).toEqual([undefined, undefined]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it("works out what follows from an object that may change each time", () => {
    const told = once(named());
    const open = { name: "a" };
    expect(told(open)).toBe("a ");
    open.name = "b";
    expect(told(open)).toBe("b ");
  });

  it("is not taken in by an object that is frozen on the outside only", () => {
    const told = once(named());
    const below = { name: "b" };
    const half = Object.freeze({ name: "a", below });
    expect(told(half)).toBe("a b");
    below.name = "c";
    expect(told(half)).toBe("a c");
  });

  it("is not taken in by a getter", () => {
    let count = 0;
    const key = Object.freeze({
      get name() {
        count += 1;
        return String(count);
      },
    });
    const told = once(named());
    expect([told(key), told(key)]).toEqual(["1 ", "2 "]);
  });

  it("remembers from the time on that the object cannot change", () => {
    const make = named();
    const told = once(make);
    const key = { name: "a" };
    told(key);
    Object.freeze(key);
    expect([told(key), told(key)]).toEqual(["a ", "a "]);
    expect(make).toHaveBeenCalledTimes(2);
  });
});

describe("onceAYear", () => {
  it("tells the years apart", () => {
    const make = vi.fn(({ name }: Tree, year: number) => `${name} ${String(year)}`);
    const told = onceAYear(make);
    const key = Object.freeze({ name: "a" });
    const all = [2025, 2026, 2025, 2026].map((year) => told(key, year));
    expect(all).toEqual(["a 2025", "a 2026", "a 2025", "a 2026"]);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it("works out what follows from an object that may change each time", () => {
    const told = onceAYear(({ name }: Tree, year: number) => `${name} ${String(year)}`);
    const open = { name: "a" };
    expect(told(open, 2025)).toBe("a 2025");
    open.name = "b";
    expect(told(open, 2025)).toBe("b 2025");
  });
});
