import { describe, expect, it } from "vitest";

import { amount, quotient, share } from "@dti/score/define";

describe("a measure", () => {
  it("is named rate unless it is given a name", () => {
    expect([share("a", "b").name, quotient("a", "b").name, amount("a").name]).toEqual([
      "rate",
      "rate",
      "rate",
    ]);
  });

  it("is the share of a part in a whole", () => {
    expect(share(["a", "b"], "c", { name: "both" })).toEqual({
      kind: "share",
      part: ["a", "b"],
      whole: "c",
      name: "both",
    });
  });

  it("is the quotient of two counts", () => {
    expect(quotient("a", 1000, { name: "density" })).toEqual({
      kind: "quotient",
      numerator: "a",
      denominator: 1000,
      name: "density",
    });
  });

  it("is a plain amount", () => {
    expect(amount("a", { name: "count" })).toEqual({
      kind: "amount",
      variable: "a",
      name: "count",
    });
  });

  it.each([0, 1, "not-applicable"] as const)(
    "says what it is when it is empty (%s)",
    (whenEmpty) => {
      expect([
        share("a", "b", { whenEmpty }).kind,
        share("a", "b", { whenEmpty }),
        quotient("a", "b", { whenEmpty }),
      ]).toMatchObject(["share", { whenEmpty }, { whenEmpty }]);
    },
  );

  it("is frozen", () => {
    expect([share("a", "b"), quotient("a", "b"), amount("a")].every(Object.isFrozen)).toBe(true);
  });
});
