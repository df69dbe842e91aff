import { between, notApplicable, rounded, unevidenced } from "@dti/score";
import { describe, expect, it } from "vitest";

describe("rounded", () => {
  it("is the figure as printed, as plain data", () => {
    expect(rounded("81,94%")).toEqual({ rounded: "81,94%" });
  });

  it("names the locale when it is given", () => {
    expect(rounded("1.234", { locale: "vi" })).toEqual({ rounded: "1.234", locale: "vi" });
  });

  it("is frozen", () => {
    expect(Object.isFrozen(rounded("5"))).toBe(true);
  });
});

describe("between", () => {
  it("is both ends, as plain data", () => {
    expect(between("1/2", "3/4")).toEqual({ between: ["1/2", "3/4"] });
  });

  it("is frozen with its ends", () => {
    const range = between(1, 2);
    expect([range, range.between].every(Object.isFrozen)).toBe(true);
  });
});

describe("unevidenced", () => {
  it("wraps a fact with the reason", () => {
    expect(unevidenced({ a: 1, b: 2 }, "no minutes")).toEqual({
      unevidenced: { a: 1, b: 2 },
      reason: "no minutes",
    });
  });

  it("carries notes", () => {
    expect(unevidenced(null, "no minutes", { note: "asked for" })).toEqual({
      unevidenced: null,
      reason: "no minutes",
      note: "asked for",
    });
  });

  it("is frozen", () => {
    expect(Object.isFrozen(unevidenced(null, "none"))).toBe(true);
  });
});

describe("notApplicable", () => {
  it("is the reason", () => {
    expect(notApplicable("no island communes")).toEqual({ notApplicable: "no island communes" });
  });

  it("carries notes", () => {
    expect(notApplicable("no ports", { source: "plan 7" })).toEqual({
      notApplicable: "no ports",
      source: "plan 7",
    });
  });

  it("is frozen", () => {
    expect(Object.isFrozen(notApplicable("none"))).toBe(true);
  });
});

describe("plain data", () => {
  it.each([
    rounded("81,94%"),
    between(1, "2"),
    unevidenced({ a: 1 }, "none"),
    notApplicable("none"),
  ])("survives JSON: %j", (value) => {
    expect(JSON.parse(JSON.stringify(value))).toEqual(value);
  });
});
