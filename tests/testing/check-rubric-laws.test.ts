// Does a sound rubric keep the laws, and does a broken one show the simplest facts that break them?

import type { Rubric } from "@dti/score";
import { ratio, share, weightedParts, type IndicatorNode } from "@dti/score/define";
import { decision405, draft3530 } from "@dti/score/rubrics";
import { checkRubricLaws } from "@dti/score/testing";
import { describe, expect, it } from "vitest";

import { groupOf, leaf, problemsOf, rubricOf } from "../rubric/sample.js";

const seconds = 1000;

/** A rubric that was changed behind the back of `defineRubric`. */
const forged = (rubric: Rubric, change: (copy: Rubric) => void): Rubric => {
  const copy = JSON.parse(JSON.stringify(rubric)) as Rubric;
  change(copy);
  return copy;
};

const small = rubricOf([
  groupOf("1", leaf("1.1", ratio(share("a", "b"))), leaf("1.2", ratio(share("a", "b")))),
]);

const firstIn = (rubric: Rubric): IndicatorNode => {
  const [group] = rubric.children;
  return (group?.kind === "group" ? group.children[0] : group) as IndicatorNode;
};

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

/** The message of what is thrown. */
const thrownBy = (call: () => unknown): string => {
  try {
    call();
    return "";
  } catch (error) {
    return (error as Error).message;
  }
};

const broken = forged(small, (copy) => {
  const part = ["1", ratio(share("a", "b"))] as const;
  const node: Writable<IndicatorNode> = firstIn(copy);
  node.formula = weightedParts(part, ["1/2", part[1]]);
});

describe("the official rubrics", () => {
  it.each([
    ["Decision 405", decision405],
    ["the draft", draft3530],
  ])("keep all laws: %s", { timeout: 60 * seconds }, (_, rubric) => {
    const { laws, runs } = checkRubricLaws(rubric, { runs: 4, seed: 11 });
    expect(runs).toBe(4);
    expect(laws).toEqual([
      "facts that fit the rubric are scored",
      "points lie between 0 and the maximum",
      "children add up to their parent",
      "a range holds its points, and the range over readings holds both",
      "exact facts leave nothing open",
      "the range of what is reported holds the truth behind it",
      "taking a fact away raises no points and narrows no range",
      "rounded facts contradict no figure that the exact ones print",
      "the rubric is the same after JSON",
      "neither JSON nor the order of facts changes the result",
      "a result survives JSON",
      "every point can be traced and explained",
      "a receipt replays to the same result",
    ]);
  });
});

describe("a small rubric", () => {
  it("keeps them in one year or in any, from any seed", () => {
    expect(checkRubricLaws(small).runs).toBe(20);
    expect(checkRubricLaws(small, { year: 2026, runs: 3 }).runs).toBe(3);
    expect(checkRubricLaws(JSON.parse(JSON.stringify(small)) as Rubric, { seed: -5 }).runs).toBe(
      20,
    );
  });
});

describe("a broken rubric", () => {
  const message = thrownBy(() => checkRubricLaws(broken, { year: 2026, seed: 1 }));

  it("is told with the law and where it is broken", () => {
    expect(message).toContain("points lie between 0 and the maximum, but not here:");
    expect(message).toContain("1.1: 30 to 30 is not within 0 and 20");
  });

  it("is told with the simplest facts as JSON", () => {
    const [json = ""] = /^\{"year".*\}(?=\]$)/m.exec(message) ?? [];
    const { year, facts } = JSON.parse(json) as { year: number; facts: object };
    expect(year).toBe(2026);
    expect(facts).toEqual({ "1.1": { a: 1, b: 1 } });
  });

  it("is told with a seed and a path, and with the same seed alike", () => {
    expect(message).toMatch(/\{ seed: 1, path: "[\d:]+", endOnFailure: true \}/);
    expect(thrownBy(() => checkRubricLaws(broken, { year: 2026, seed: 1 }))).toBe(message);
  });

  it.each<[string, (copy: Writable<Rubric>) => void]>([
    [
      "children add up to their parent",
      (copy) => {
        const [group] = copy.children;
        (group as Writable<typeof group & object>).max = 50;
      },
    ],
    [
      "the rubric is the same after JSON",
      (copy) => {
        copy.fingerprint = "0".repeat(64);
      },
    ],
  ])("is caught by its law: %s", (law, change) => {
    const told = thrownBy(() => checkRubricLaws(forged(small, change), { runs: 3, seed: 1 }));
    expect(told).toContain(law);
  });

  it("is caught by the first law where facts cannot be scored at all", () => {
    const none = forged(small, (copy) => {
      const node: Writable<IndicatorNode> = firstIn(copy);
      node.variables = {};
    });
    expect(thrownBy(() => checkRubricLaws(none, { runs: 3, seed: 1 }))).toContain("Counterexample");
  });
});

describe("what is asked of the laws", () => {
  it.each([
    [{ runs: 0 }, ["bad_field at runs"]],
    [{ runs: 2.5, seed: "x" }, ["bad_field at runs", "bad_field at seed"]],
    [{ year: 2031 }, ["year_not_served at year"]],
    [{ times: 5 }, ["unknown_variable at times"]],
  ])("is refused: %j", (options, issues) => {
    expect(problemsOf(() => checkRubricLaws(small, options as never))).toEqual(issues);
  });

  it("is refused without a rubric", () => {
    expect(problemsOf(() => checkRubricLaws({} as never))).toEqual(["not_a_rubric at "]);
  });
});
