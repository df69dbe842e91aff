// Why can no value reach the points? Every reason, and the most that there can be.

import { notApplicable, unevidenced } from "@dti/score";
import {
  allOrNothing,
  awarded,
  byPeriod,
  quotient,
  ratio,
  share,
  weightedParts,
  type Variable,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { bound, flags, leaf, letters, ofOne, rubricOf, text } from "../../rubric/sample.js";
import { answer, asked } from "./told.js";

const rate = ofOne(ratio(share("a", "b")));
const ask = (fact: object | undefined, question: object): string =>
  answer(rate, fact ? { "1": fact } : {}, { code: "1", variable: "a", ...question });

describe("nothing reaches the points", () => {
  it("that are above the maximum", () => {
    expect(ask({ a: 3, b: 10 }, { points: 20.01 })).toBe("at most 20: above-maximum");
    expect(ask({ a: 3, b: 10 }, { fraction: 1 })).toBe("[10, 10]");
  });

  it("of what is not proven, does not apply, or is awarded", () => {
    const letters = { a: 3, b: 10 };
    expect(ask(unevidenced(letters, "x"), { points: 1 })).toBe("at most 0: unevidenced");
    expect(ask(unevidenced(null, "x"), { points: 1 })).toBe("at most 0: unevidenced");
    expect(ask(notApplicable("x"), { points: 1 })).toBe("at most 0: not-applicable");
    expect(ask({ points: 5 }, { points: 6 })).toBe("at most 5: awarded");
    // They may have the points as things stand; then every value that a score accepts will do.
    expect(ask(unevidenced(letters, "x"), { points: 0 })).toBe("[0, 10]");
    expect(ask(unevidenced({ rate: "30%" }, "x"), { points: 0, variable: "rate" })).toBe("[0, 1]");
    expect(ask(unevidenced({ points: 3 }, "x"), { points: 0, variable: "points" })).toBe("[0, 20]");
    expect(ask({ points: 5 }, { points: 5 })).toBe("[0, …)");
  });

  it("by a figure that the formula in force does not read", () => {
    const periods = byPeriod({
      "2025-2027": ratio(share("a", "b")),
      "2028-2030": ratio(quotient("b", 10, { name: "other" })),
    });
    const facts = { "1": { a: 3, b: 10 } };
    const question = { code: "1", variable: "a", points: 20 };
    expect(answer(ofOne(periods), facts, question)).toBe("[10, 10]");
    expect(answer(ofOne(periods), facts, question, { year: 2028 })).toBe("[0, …)");
    const other = { ...question, variable: "b" };
    expect(answer(ofOne(awarded()), facts, other)).toBe("at most 0: not-read");
    const flagged = ofOne(periods, { variables: { ...letters("a", "b"), ...flags("m") } });
    const all = { "1": { a: 3, b: 10, m: true } };
    expect(answer(flagged, all, { ...question, variable: "m" })).toBe("at most 6: not-read");
    const stated = { "1": unevidenced({ a: 3, b: 10, m: true }, "x") };
    expect(answer(flagged, stated, { ...question, variable: "m" })).toBe("at most 0: unevidenced");
  });

  it("where a part may not exceed its whole", () => {
    const part: Variable = { label: text("a"), partOf: "c" };
    const bounded = ofOne(ratio(share("a", "b")), {
      variables: { ...letters("b", "c"), a: part },
    });
    const facts = { "1": { a: 3, b: 10, c: 5 } };
    expect(answer(bounded, facts, { code: "1", variable: "a", points: 15 })).toBe(
      "at most 10: bounded",
    );
    expect(answer(bounded, facts, { code: "1", variable: "a", points: 8 })).toBe("[4, 5]");
    expect(answer(bounded, facts, { code: "1", variable: "c", points: 6 })).toBe("[3, …)");
  });

  it("where no whole number is accepted at all", () => {
    const between = ofOne(ratio(share("a", "b")), {
      variables: {
        a: { label: text("a"), divisible: true },
        b: { label: text("b"), partOf: "c" },
        c: { label: text("c"), divisible: true },
      },
    });
    const facts = { "1": { a: "2.2", b: "2.3", c: "2.4" } };
    const found = asked(between, facts, { code: "1", variable: "b", points: 1 });
    expect(found.reachable ? "" : [found.why, found.attained, found.exact]).toEqual([
      "bounded",
      false,
      "440/23",
    ]);
  });

  it("where other parts hold the rest back", () => {
    const parts = weightedParts(
      ["1/2", ratio(share("a", "b"))],
      ["1/2", ratio(share("c", "b", { name: "other" }))],
    );
    const rubric = ofOne(parts, { variables: letters("a", "b", "c") });
    const facts = { "1": { a: 3, b: 10, c: 5 } };
    expect(answer(rubric, facts, { code: "1", variable: "a", points: 16 })).toBe(
      "at most 15: other-parts",
    );
  });

  it("that are only tended to", () => {
    const measured = { label: text("a"), divisible: true } as const;
    const tending = ofOne(ratio(quotient("a", ["a", "b"])), {
      variables: { a: measured, b: measured },
    });
    const facts = { "1": { a: 3, b: 1 } };
    expect(answer(tending, facts, { code: "1", variable: "a", points: 20 })).toBe(
      "below 20: unattained",
    );
    expect(answer(tending, facts, { code: "1", variable: "a", points: 19 })).toBe("[19, …)");
    const counted = ofOne(ratio(quotient("a", ["a", "b"])));
    expect(answer(counted, facts, { code: "1", variable: "a", points: 20 })).toBe(
      "below 20: unattained",
    );
    const strict = ofOne(
      weightedParts(
        ["1/2", allOrNothing(quotient("a", 10, { name: "one" }), 1, { strict: true })],
        ["1/2", ratio(quotient(10, "a"))],
      ),
      { variables: { a: measured } },
    );
    expect(answer(strict, { "1": { a: 3 } }, { code: "1", variable: "a", points: 20 })).toBe(
      "below 20: unattained",
    );
  });

  it("where other indicators are short of them", () => {
    const two = rubricOf([leaf("1", ratio(share("a", "b"))), leaf("2", ratio(share("a", "b")))]);
    const facts = { "1": { a: 3, b: 10 }, "2": { a: 3, b: 10 } };
    const found = asked(two, facts, { code: "total", variable: "1.a", points: 27 });
    expect(found).toMatchObject({
      reachable: false,
      exact: "26",
      attained: true,
      why: "other-indicators",
      because: {
        vi: "các chỉ số dùng số liệu này đã đạt điểm tối đa; các chỉ số khác còn thiếu điểm",
        en: "the indicators that read the figure are full; other indicators are short of points",
      },
    });
  });
});

describe("a general figure is one unknown", () => {
  const general = rubricOf(
    [
      leaf("1", ratio(share("a", "b")), { variables: { ...letters("a"), b: bound("people") } }),
      leaf("2", ratio(quotient("b", ["a", "c"])), {
        variables: { ...letters("a"), b: bound("people"), c: bound("people") },
      }),
      leaf("3", ratio(share("a", "b"))),
    ],
    {
      context: {
        people: { label: text("people"), unit: "người" },
        seat: { label: text("seat"), kind: "text" },
      },
    },
  );
  const ask = (facts: object, question: object, context: object = { people: 10 }): string =>
    answer(general, facts, question, { context });
  const both = { "1": { a: 5 }, "2": { a: 10 } };

  it("for all that read it, and where it is read twice", () => {
    // 20·5/b + 20·b/(10 + b): 20 at 10, and the first cannot be without 5 of them.
    expect(ask(both, { code: "total", variable: "people", points: 20 })).toBe("[5, 10]");
    expect(ask(both, { code: "total", variable: "people", points: 26 })).toBe("[5, 5]");
    expect(ask(both, { code: "total", variable: "1.b", points: 26 })).toBe("[5, 5]");
    expect(ask(both, { code: "1", variable: "b", points: 20 })).toBe("[5, 5]");
    expect(ask(both, { code: "2", variable: "b", points: 10 })).toBe("[10, …)");
  });

  it("that nothing unreported, or told in rates, depends on", () => {
    expect(
      ask(
        { "1": { rate: "50%" }, "2": { a: 10 } },
        { code: "total", variable: "people", points: 21 },
      ),
    ).toBe("[13, …)");
    expect(ask({}, { code: "1", variable: "people", points: 1 })).toBe("at most 0: not-read");
  });

  it("whose local values say which one it is", () => {
    const question = { code: "1", variable: "a", points: 10 };
    const ranged = { people: { between: [8, 12] } };
    expect(ask({ "1": { a: 4, b: { rounded: "9" } } }, question, ranged)).toBe("[5, 8]");
    expect(ask({ "1": { a: 4 }, "2": { a: 1, b: 11, c: 11 } }, question, ranged)).toBe("[6, 11]");
    const asked = { code: "1", variable: "b", points: 10 };
    expect(ask({ "1": { a: 4, b: 10 }, "2": { a: 1, b: 10, c: 10 } }, asked)).toBe("[4, 8]");
  });

  it("with which awarded points stay as they are", () => {
    const facts = { "1": { points: 5 }, "2": { points: 3 } };
    expect(ask(facts, { code: "1", variable: "people", points: 5 })).toBe("[0, …)");
    expect(ask(facts, { code: "1", variable: "people", points: 6 })).toBe("at most 5: awarded");
    const question = { code: "1", variable: "points", points: 8 };
    expect(ask({}, question, { people: 10, seat: "Pleiku" })).toBe("[8, 20]");
    const alone = rubricOf(
      [
        leaf("1", ratio(quotient(4, "b", { whenEmpty: "not-applicable" })), {
          variables: { b: bound("people") },
        }),
        leaf(
          "2",
          weightedParts(
            ["1/2", ratio(quotient(4, "b", { whenEmpty: "not-applicable" }))],
            ["1/2", awarded()],
          ),
          { variables: { b: bound("people") } },
        ),
      ],
      { context: { people: { label: text("people") } } },
    );
    const context = { people: 8 };
    // The formula reads nothing but the general figure: points beside it are a check.
    expect(answer(alone, {}, { ...question, points: 11 }, { context })).toBe("at most 10: bounded");
    expect(answer(alone, {}, { ...question, points: 10 }, { context })).toBe("[10, 10]");
    const given = { "2": { points: 12 } };
    const people = { code: "2", variable: "people", points: 12 };
    expect(answer(alone, given, people, { context })).toBe("[1, …)");
  });

  it("which others have to accept, proven or not", () => {
    const facts = { "1": unevidenced({ a: 5 }, "x"), "2": { a: 10 } };
    expect(ask(facts, { code: "2", variable: "people", points: 1 })).toBe("[5, …)");
    expect(ask(facts, { code: "1", variable: "people", points: 1 })).toBe("at most 0: unevidenced");
  });

  it("and a letter of its own where it is not given", () => {
    const facts = { "1": { a: 5, b: 10 }, "2": { a: 10, b: 10, c: 10 } };
    expect(ask(facts, { code: "total", variable: "1.b", points: 26 }, {})).toBe("[5, 6]");
  });
});
