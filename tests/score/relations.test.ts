// What may never exceed what? Parts and wholes narrow each other, and contradict each other only
// once no value in the ranges fits.

import { between, rounded } from "@dti/score";
import { quotient, ratio, share, thresholdToMax } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { letters, ofOne, text } from "../rubric/sample.js";
import { earnedBy, issuesOf, problemsWithOne } from "./sample.js";

const part = (partOf: string) => ({ label: text("a part"), partOf });

/** As 4.5 of the draft: b of a and d of c are satisfied, and one rate is made of both sums. */
const satisfaction = ofOne(thresholdToMax(share(["b", "d"], ["a", "c"]), "95%"), {
  variables: { ...letters("a", "c"), b: part("a"), d: part("c") },
  max: 19,
});

describe("a part above its whole", () => {
  it("is an error even where a sum would hide it", () => {
    expect(issuesOf(satisfaction, { "1": { a: 1200, b: 100, c: 300, d: 400 } })).toMatchObject([
      {
        code: "part_above_whole",
        path: ["1", "d"],
        details: { part: "400", whole: "300", wholeName: "c" },
      },
    ]);
  });

  it("is told for every part, and the sum makes no second word of it", () => {
    expect(problemsWithOne(satisfaction, { a: 10, b: 20, c: 10, d: 20 })).toEqual([
      "part_above_whole at 1.b",
      "part_above_whole at 1.d",
    ]);
  });

  it("may be equal to it", () => {
    expect(earnedBy(satisfaction, { a: 1200, b: 1200, c: 300, d: 300 })).toBe("19");
  });

  it("is an error once no value in the ranges fits, and the nearest ones are shown", () => {
    const fact = { a: between(5, 10), b: between(11, 20), c: 1, d: 1 };
    expect(issuesOf(satisfaction, { "1": fact })[0]?.details).toEqual({
      part: "11",
      whole: "10",
      wholeName: "a",
    });
  });

  it("is none while some value in the ranges fits", () => {
    const fact = { a: between(5, 11), b: between(11, 20), c: 1, d: 1 };
    expect(problemsWithOne(satisfaction, fact)).toEqual([]);
  });

  it("is none while the rounding of both allows it", () => {
    const fact = { a: rounded("100"), b: rounded("101"), c: 1, d: 1 };
    expect(problemsWithOne(satisfaction, fact)).toEqual([]);
  });

  it("is one when the rounding of both does not allow it", () => {
    const fact = { a: rounded("100"), b: rounded("102"), c: 1, d: 1 };
    expect(problemsWithOne(satisfaction, fact)).toEqual(["part_above_whole at 1.b"]);
  });

  it("is an error along a chain, though each pair alone would fit", () => {
    const chain = ofOne(ratio(share("b", "d")), {
      variables: { a: part("b"), b: part("c"), ...letters("c", "d") },
    });
    const fact = { a: 5, b: between(0, 10), c: 3, d: 20 };
    expect(issuesOf(chain, { "1": fact }).map(({ code }) => code)).toEqual(["part_above_whole"]);
  });

  it("is an error under a formula that does not read it", () => {
    const rubric = ofOne(ratio(share("c", "d")), {
      variables: { a: part("b"), ...letters("b", "c", "d") },
    });
    expect(problemsWithOne(rubric, { a: 2, b: 1, c: 1, d: 2 })).toEqual([
      "part_above_whole at 1.a",
    ]);
  });
});

describe("a share above one", () => {
  const plain = ofOne(ratio(share("a", "b")));

  it("is told at its part", () => {
    expect(issuesOf(plain, { "1": { a: 150, b: 100 } })).toMatchObject([
      {
        code: "share_above_one",
        path: ["1", "a"],
        details: { value: "150 / 100" },
      },
    ]);
  });

  it("is one even where the ranges nearly fit", () => {
    expect(problemsWithOne(plain, { a: between(11, 20), b: between(5, 10) })).toEqual([
      "share_above_one at 1.a",
    ]);
  });

  it("of sums is told at the measure", () => {
    const sums = ofOne(ratio(share(["a", "b"], "c")), { variables: letters("a", "b", "c") });
    expect(problemsWithOne(sums, { a: 6, b: 5, c: 10 })).toEqual(["share_above_one at 1.rate"]);
  });

  it("of sums shows the figures, not the names", () => {
    const sums = ofOne(ratio(share(["a", "b"], "c")), { variables: letters("a", "b", "c") });
    expect(issuesOf(sums, { "1": { a: 6, b: 5, c: 10 } })[0]?.details).toEqual({
      value: "11 / 10",
    });
  });

  it("of a constant shows the figures, not the names", () => {
    const tasks = ofOne(ratio(share("a", 20)), { variables: letters("a") });
    expect(issuesOf(tasks, { "1": { a: 25 } })[0]?.details).toEqual({ value: "25 / 20" });
  });

  it("is no error in a reading that is not in force", () => {
    const upside = ofOne(ratio(quotient("a", "b")), {
      marks: [
        {
          id: "direction",
          on: "formula",
          printed: text("p"),
          used: text("u"),
          because: text("b"),
          alternatives: [
            { name: "share", label: text("share"), formula: ratio(share("a", "b", { name: "s" })) },
          ],
        },
      ],
    });
    expect(earnedBy(upside, { a: 150, b: 100 })).toBe("20");
  });
});

describe("ranges of a part and its whole", () => {
  const plain = ofOne(ratio(share("a", "b")), { max: 100 });

  it("narrow the part to the whole", () => {
    expect(earnedBy(plain, { a: between(50, 500), b: 100 })).toBe("50 in 50 to 100");
  });

  it("narrow the whole to the part", () => {
    expect(earnedBy(plain, { a: 50, b: between(10, 100) })).toBe("100 in 50 to 100");
  });

  it("narrow each other", () => {
    expect(earnedBy(plain, { a: between(20, 500), b: between(10, 100) })).toBe("100 in 20 to 100");
  });

  it("narrow each other along a chain", () => {
    const chain = ofOne(ratio(share("a", "d")), {
      variables: { a: part("b"), b: part("c"), ...letters("c", "d") },
      max: 100,
    });
    const fact = { a: between(10, 90), b: between(0, 95), c: between(0, 40), d: 100 };
    expect(earnedBy(chain, fact)).toBe("10 in 10 to 40");
  });

  it("are narrowed by what is declared under a sum", () => {
    const fact = { a: 10, b: between(5, 99), c: 10, d: 9 };
    expect(earnedBy(satisfaction, fact)).toBe("14 in 14 to 19");
  });
});

describe("a measure given besides its letters", () => {
  const plain = ofOne(ratio(share("a", "b")));

  it("is a check that may agree", () => {
    expect(earnedBy(plain, { a: 1, b: 3, rate: rounded("33,3%") })).toBe("20/3");
  });

  it("never replaces what the letters say", () => {
    expect(earnedBy(plain, { a: 1, b: 3, rate: between("1/4", "1/2") })).toBe("20/3");
  });

  it("must agree", () => {
    expect(issuesOf(plain, { "1": { a: 1, b: 3, rate: "34%" } })).toMatchObject([
      {
        code: "facts_disagree",
        path: ["1", "rate"],
        details: { given: "17/50", computed: "1/3" },
      },
    ]);
  });

  it("must meet the range of the letters", () => {
    expect(issuesOf(plain, { "1": { a: between(1, 2), b: 4, rate: "60%" } })).toMatchObject([
      { code: "facts_disagree", details: { given: "3/5", computed: "1/4 … 1/2" } },
    ]);
  });

  it("is compared with a range that has no end in words that a reader knows", () => {
    const rubric = ofOne(ratio(quotient("a", "b", { whenEmpty: 1 })));
    const fact = { a: 10, b: between(0, 5), rate: "0.5" };
    const [issue] = issuesOf(rubric, { "1": fact });
    expect([issue?.code, issue?.message.includes("1/0")]).toEqual(["facts_disagree", false]);
  });
});

describe("points given besides the figures", () => {
  const plain = ofOne(ratio(share("a", "b")));

  it("are a check that may agree", () => {
    expect(earnedBy(plain, { a: 1, b: 3, points: rounded("6,67") })).toBe("20/3");
  });

  it("must agree", () => {
    expect(issuesOf(plain, { "1": { a: 1, b: 3, points: "6.67" } })).toMatchObject([
      {
        code: "facts_disagree",
        path: ["1", "points"],
        details: { given: "667/100", computed: "20/3" },
      },
    ]);
  });

  it("are a check of a reported measure as well", () => {
    expect(problemsWithOne(plain, { rate: "50%", points: 11 })).toEqual([
      "facts_disagree at 1.points",
    ]);
  });

  it("above the maximum are an error", () => {
    expect(issuesOf(plain, { "1": { points: "20.01" } })).toMatchObject([
      {
        code: "points_above_max",
        path: ["1", "points"],
        details: { value: "2001/100", max: 20 },
      },
    ]);
  });

  it("that may be the maximum are cut to it", () => {
    expect(earnedBy(plain, { points: rounded("20,0") })).toBe("20 in 399/20 to 20");
  });

  it("that are a range around the maximum are cut to it", () => {
    expect(earnedBy(plain, { points: between(15, 25) })).toBe("15 in 15 to 20");
  });
});
