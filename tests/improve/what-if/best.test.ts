// What would be where each unit is measured by the best one? A change may raise the bar for the others,
// or lower it.

import { scoreCohort } from "@dti/score";
import { rank } from "@dti/score/audit";
import { ratio, relativeToBest, share } from "@dti/score/define";
import { explainChange, whatIf } from "@dti/score/improve";
import { describe, expect, it } from "vitest";

import { doubt, leaf, rubricOf } from "../../rubric/sample.js";
import { problems } from "./sample.js";

const rubric = rubricOf([
  leaf("1", relativeToBest(share("a", "b"))),
  leaf("2", ratio(share("a", "b")), {
    marks: [doubt("best", { best: relativeToBest(share("a", "b")) })],
  }),
]);

const year = { year: 2026 };
const units = [
  { id: "A", facts: { "1": { a: 3, b: 10 }, "2": { a: 1, b: 2 } } },
  { id: "B", facts: { "1": { a: 6, b: 10 }, "2": { a: 1, b: 4 } } },
  { id: "C", facts: { "1": { a: 5, b: 10 }, "2": { a: 1, b: 3 } } },
];
const [own, ...others] = units;

describe("Measured by the best", () => {
  const ask = (changes: object, given: readonly object[] = others) =>
    whatIf(rubric, own?.facts ?? {}, changes, {
      ...year,
      cohort: { id: "A", others: given as typeof others },
    });

  it.each([
    ["raises the bar", { "1": { a: 9 } }],
    ["leaves the bar", { "1": { a: 4 } }],
    ["has no fact any more", { "1": undefined }],
  ])(
    "a unit that %s scores as in the whole cohort",
    (_, changes: Record<string, object | undefined>) => {
      const asked = ask(changes);
      const facts = {
        ...own?.facts,
        "1": changes["1"] === undefined ? undefined : { b: 10, ...changes["1"] },
      };
      const cohorts = [units, [{ id: "A", facts }, ...others]].map((all) =>
        scoreCohort(rubric, all, year),
      );
      const results = cohorts.map((cohort) => cohort.results);
      expect([asked.before, asked.after].map((one) => [one.exact, one.rubric.fingerprint])).toEqual(
        results.map(([first]) => [first?.result.exact, first?.result.rubric.fingerprint]),
      );
      expect(asked.change).toEqual(explainChange(asked.before, asked.after));
      const [from, to] = results.map((all) => rank(all));
      for (const { id, ...both } of asked.ranks ?? []) {
        expect(from?.find((one) => one.id === id)).toMatchObject(both.from);
        expect(to?.find((one) => one.id === id)).toMatchObject(both.to);
      }
    },
  );

  it("the others lose points when the bar is raised, and are told", () => {
    const { change, ranks } = ask({ "1": { a: 9 } });
    expect(change.difference.exact).toBe("10");
    expect(ranks).toEqual([
      {
        id: "A",
        from: { rank: 3, best: 3, worst: 3, exact: "20" },
        to: { rank: 1, best: 1, worst: 1, exact: "30" },
      },
      {
        id: "B",
        from: { rank: 1, best: 1, worst: 1, exact: "25" },
        to: { rank: 2, best: 2, worst: 2, exact: "55/3" },
      },
      {
        id: "C",
        from: { rank: 2, best: 2, worst: 2, exact: "70/3" },
        to: { rank: 3, best: 3, worst: 3, exact: "160/9" },
      },
    ]);
  });

  it("a unit without facts is refused, and one with wrong ones", () => {
    const given = [...others, { id: "D", points: 3 }, { id: "E", facts: { "1": { a: 1 } } }];
    expect(problems(() => ask({}, given))).toEqual([
      "not_an_entry at cohort.others.2",
      "missing_variable at cohort.E.1.b",
    ]);
    expect(
      problems(() =>
        ask({}, [
          { id: "B", facts: {} },
          { id: "A", facts: {} },
        ]),
      ),
    ).toEqual(["duplicate at cohort.others.1.id"]);
  });

  it("a bar that nobody can read back is refused", () => {
    const long = { "1": { a: "1e30", b: "1.000000000000000000000000000001e30" } };
    expect(problems(() => ask(long))[0]).toMatch(/^bad_(field|fraction) at cohort\./);
  });
});
