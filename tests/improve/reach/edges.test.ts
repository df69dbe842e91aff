// Does `reach` stay right where figures are ranges, hardly fit, or are many?

import { score } from "@dti/score";
import {
  amount,
  context,
  flag,
  quotient,
  ratio,
  share,
  steps,
  weightedParts,
} from "@dti/score/define";
import { reach, whatIf, type Effort, type Reach, type Target } from "@dti/score/improve";
import { draft3530 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { flags, leaf, letters, rubricOf, text } from "../../rubric/sample.js";

type Rubric = ReturnType<typeof rubricOf>;

const ask = (
  rubric: Rubric,
  facts: object,
  target: Target,
  effort: Effort,
  general?: object,
): Reach =>
  reach(rubric, facts as Record<string, unknown>, target, {
    year: 2026,
    effort,
    ...(general && { context: general as Record<string, unknown> }),
  });

const divisible = { label: text("measured"), divisible: true as const };

describe("Ranges", () => {
  it("that a fact would make exact for other indicators are told", () => {
    const rubric = rubricOf(
      [
        leaf("1", ratio(quotient("a", "b")), { variables: { a: context("pop"), ...letters("b") } }),
        leaf("2", ratio(quotient("a", "b")), { variables: { a: context("pop"), ...letters("b") } }),
      ],
      { context: { pop: { label: text("population") } } },
    );
    const facts = { "1": { b: 10 }, "2": { b: 10 } };
    const effort = { "1": { facts: [{ fact: { a: 8, b: 10 }, effort: 3 }] } };
    expect(() => ask(rubric, facts, 15, effort, { pop: { between: [2, 8] } })).toThrow(
      "a fact that moves no other indicator",
    );
  });

  it("that only fit together between their ends are told", () => {
    const rubric = rubricOf([leaf("1", ratio(share("a", "b")))]);
    const facts = { "1": { a: 4, b: { between: ["3", "5"] } } };
    expect(() => ask(rubric, facts, 5, { "1": { figures: { a: { effort: 1 } } } })).toThrow(
      "exact figures, where ranges only fit together between their ends",
    );
  });
});

describe("A figure without an end in decimals", () => {
  it("is rounded, but not beyond its whole", () => {
    const rubric = rubricOf([
      leaf("1", ratio(share("a", "b")), { variables: { a: divisible, b: divisible } }),
    ]);
    const facts = { "1": { a: "0", b: "0.0000000000007" } };
    const found = ask(
      rubric,
      facts,
      { fraction: "1/3" },
      { "1": { figures: { a: { effort: 1 } } } },
    );
    expect(found.reachable && found.changes).toEqual({ "1": { a: "0.000000000000233333333334" } });
    expect(found.reachable && found.certificate.proven).toBe(false);
    const most = { effort: 1, most: "2.3333333333334" };
    const other = ask(
      rubric,
      { "1": { a: "0", b: "7" } },
      { fraction: "1/3" },
      { "1": { figures: { a: most } } },
    );
    expect(other.reachable && other.changes).toEqual({ "1": { a: "2.333333333333333333333334" } });
  });

  it("is not a way where it can only be written beyond its bound", () => {
    const rubric = rubricOf([
      leaf("1", ratio(quotient("a", "b")), { variables: { a: divisible, b: divisible } }),
    ]);
    const most = { effort: 1, most: "0.3333333333333333333333333333334" };
    const found = ask(
      rubric,
      { "1": { a: "0", b: "1" } },
      { fraction: "1/3" },
      { "1": { figures: { a: most } } },
    );
    expect(found).toMatchObject({ reachable: false, proven: false });
  });
});

describe("What is reached already", () => {
  it("needs nothing, not even what takes no effort", () => {
    const rubric = rubricOf([leaf("1", ratio(quotient("a", "b")))]);
    const found = ask(rubric, { "1": { a: 1, b: 4 } }, 0, {
      "1": { figures: { a: { effort: 0 } } },
    });
    expect(found.reachable && [found.changes, found.certificate.proven]).toEqual([{}, true]);
  });
});

describe("Many answers", () => {
  it("are refused before they are tried", () => {
    const names = Array.from({ length: 25 }, (_, index) => `m${String(index)}`);
    const rubric = rubricOf([
      leaf("1", weightedParts(...names.map((name) => ["1/25", flag(name)] as const)), {
        variables: flags(...names),
      }),
    ]);
    const facts = { "1": Object.fromEntries(names.map((name) => [name, false])) };
    const answers = Object.fromEntries(names.map((name) => [name, 1]));
    expect(() => ask(rubric, facts, 5, { "1": { answers } })).toThrow(
      "fewer figures and answers that may change",
    );
  });
});

describe("Many figures", () => {
  it("are refused where they have too many legs together", () => {
    const table = Array.from({ length: 15 }, (_, at) => [at + 1, `${String(at + 1)}/15`] as const);
    const names = ["a", "b", "c"];
    const rubric = rubricOf([
      leaf(
        "1",
        weightedParts(
          ...names.map(
            (name) => ["1/3", steps(amount(name, { name: `${name}${name}` }), table)] as const,
          ),
        ),
        { variables: letters(...names) },
      ),
    ]);
    const facts = { "1": Object.fromEntries(names.map((name) => [name, 0])) };
    const figures = Object.fromEntries(names.map((name) => [name, { effort: 1 }]));
    expect(() => ask(rubric, facts, 5, { "1": { figures } })).toThrow(
      "fewer figures and answers that may change",
    );
  });
});

describe("A rank", () => {
  it("is one that some unit holds", () => {
    const rubric = rubricOf([leaf("1", ratio(quotient("a", "b")))]);
    const others = [{ id: "A", points: 5 }];
    const effort = { "1": { figures: { a: { effort: 1 } } } };
    expect(() => ask(rubric, { "1": { a: 1, b: 4 } }, { rank: 3, others }, effort)).toThrow(
      "a rank that one of the units holds",
    );
    const last = ask(rubric, { "1": { a: 1, b: 10 } }, { rank: 2, others }, effort);
    expect(last.reachable && last.changes).toEqual({});
  });
});

describe("Changes", () => {
  it("are taken by whatIf as they are", () => {
    const facts = { "1.1": { a: 412_000, b: 520_000 } };
    const effort = { "1.1": { figures: { a: { effort: 1 } } } };
    const found = reach(draft3530, facts, { code: "1.1", points: 18 }, { year: 2026, effort });
    const after = found.reachable
      ? whatIf(draft3530, facts, found.changes, { year: 2026 }).after
      : score(draft3530, {}, { year: 2026 });
    expect(after.at("1.1").exact).toBe("18");
  });

  it("are not shared with the caller", () => {
    const rubric = rubricOf([leaf("1", ratio(share("a", "b")))]);
    const fact = { a: 3, b: 4, evidence: [{ title: "12/BC" }] };
    const found = ask(rubric, {}, 10, { "1": { facts: [{ fact, effort: 3 }] } });
    expect(found.reachable && found.changes).toEqual({ "1": fact });
    expect(Object.isFrozen(fact)).toBe(false);
    expect(Object.isFrozen(fact.evidence)).toBe(false);
  });
});

describe("Legs that promise more than they keep", () => {
  it("are gone all the way where nothing else is found", () => {
    const formula = weightedParts(
      ["1/3", ratio(quotient("a", ["a", "b"], { name: "x" }))],
      ["1/3", ratio(quotient("c", ["a", "c"], { name: "y" }))],
      ["1/3", ratio(quotient("d", ["d", "b"], { name: "z" }))],
    );
    const variables = { a: divisible, b: divisible, c: divisible, d: divisible };
    const codes = ["1", "2", "3"];
    const rubric = rubricOf(codes.map((code) => leaf(code, formula, { variables, max: 10 })));
    const facts = Object.fromEntries(codes.map((code) => [code, { a: 1, b: 2, c: 7, d: 1 }]));
    const own = { fixed: 1, figures: { a: { effort: 1, most: 50 }, d: { effort: 1, most: 50 } } };
    const effort = Object.fromEntries(codes.map((code) => [code, own]));
    const found = reach(rubric, facts, "20", { year: 2026, effort, limit: 3 });
    expect(found.reachable).toBe(true);
    expect(found.reachable && Number(found.certificate.gap.decimal) >= 0).toBe(true);
  });
});
