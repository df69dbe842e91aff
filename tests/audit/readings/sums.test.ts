// How are figures compared that are sums of printed rows, or that many indicators share? As verify does,
// under the same rules.

import { rounded } from "@dti/score";
import { verify, whichReading, type ReadingCase } from "@dti/score/audit";
import { allOrNothing, ratio, share, thresholdToMax } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { bound, doubt, groupOf, leaf, letters, rubricOf, text } from "../../rubric/sample.js";

const rate = share("a", "b");

describe("a sum of printed rows", () => {
  const doubtful = { marks: [doubt("threshold", { most: thresholdToMax(rate, "90%") })] };
  const rubric = rubricOf(
    [groupOf("1", leaf("1.1", ratio(rate), doubtful), leaf("1.2", ratio(rate)))],
    { rules: { rounding: "sum-of-printed" }, places: 1 },
  );
  // 20/3 is printed as 6.7, twice 13.4; exactly it is 13.3.
  const facts = { "1.1": { a: 1, b: 3 }, "1.2": { a: 1, b: 3 } };
  const asked = (published: ReadingCase["published"]) =>
    whichReading(rubric, [{ facts, published, year: 2026 }]).groups;

  it("adds up what each reading prints", () => {
    const [group] = asked({ "1": "13.4" });
    expect(group?.fitting).toEqual([{ "1.1": "default" }]);
    expect(group?.readings.map(({ alone }) => [alone[0]?.exact, alone[0]?.verdict])).toEqual([
      ["67/5", "exact"],
      ["141/10", "contradicted"],
    ]);
    expect(asked({ "1": "13.3" })[0]?.fits).toBe(0);
    expect(asked({ "1.1": "6.67" })[0]?.fitting).toEqual([{ "1.1": "default" }]);
    expect(asked({ "1": { value: "0.3333" } })[0]?.fitting).toEqual([{ "1.1": "default" }]);
  });

  it("has no more digits than its rows", () => {
    const blunt = { "1.1": { rate: rounded("33%") }, "1.2": { a: 1, b: 3 } };
    const fits = (published: string) => {
      const given = { facts: blunt, published: { "1": published }, year: 2026 };
      const { verdict } = verify(rubric, given.facts as object, given.published, { year: 2026 });
      return [whichReading(rubric, [given]).groups[0]?.fits, verdict];
    };
    expect(fits("13.3")).toEqual([1, "exact"]);
    expect(fits("13.4")).toEqual([1, "within-rounding"]);
    expect(fits("13.34")).toEqual([0, "contradicted"]);
  });
});

describe("general figures", () => {
  const variables = { a: { label: text("a") }, b: bound("people") };
  const rubric = rubricOf(
    [
      groupOf(
        "1",
        leaf("1.1", ratio(rate), { variables }),
        leaf("1.2", ratio(rate), { variables }),
      ),
      groupOf("2", leaf("2.1", ratio(rate), { variables: letters("a", "b") })),
    ],
    { context: { people: { label: text("people") } } },
  );
  const facts = { "1.1": { a: 50 }, "1.2": { a: 40, b: 100 } };
  const fits = (published: string, given: object = facts) => {
    const one = { facts: given, year: 2026, context: { people: rounded("100") } };
    const candidates = { "1.1": { cliff: allOrNothing(rate, "50%") } };
    const [group] = whichReading(rubric, [{ ...one, published: { "1.1": published } }], {
      candidates,
    }).groups;
    return group?.fitting.map((found) => found["1.1"]);
  };

  it("are one for all indicators that read them: another fact says them exactly", () => {
    expect(fits("20.00")).toEqual(["cliff"]);
    expect(fits("0.00")).toEqual([]);
    expect(fits("10.00")).toEqual(["default"]);
    expect(fits("10.04")).toEqual([]);
  });

  it("are as rounded as they were given where none does", () => {
    const { "1.1": first } = facts;
    expect(fits("0.00", { "1.1": first })).toEqual(["cliff"]);
    expect(fits("10.04", { "1.1": first })).toEqual(["default"]);
  });
});

describe("many combinations", () => {
  const codes = ["1", "2", "3", "4"];
  const rubric = rubricOf(codes.map((code) => leaf(code, ratio(rate))));
  const candidates = Object.fromEntries(codes.map((code) => [code, ["20%", "40%", "60%"]]));
  const facts = Object.fromEntries(codes.map((code) => [code, { a: 1, b: 10 }]));
  const asked = (published: string) =>
    whichReading(rubric, [{ facts, published: { total: published }, year: 2026 }], { candidates })
      .groups[0];

  it("are counted, while a thousand of those that fit are listed", () => {
    const all = asked("40");
    expect([all?.combinations, all?.excluded.listed]).toEqual([7 ** 4, undefined]);
    const few = asked("8.0");
    expect(few?.fits).toBe(few?.fitting.length);
    expect(few?.fitting[0]).toEqual({
      "1": "default",
      "2": "default",
      "3": "default",
      "4": "default",
    });
    const open = whichReading(rubric, [{ facts: {}, published: { total: "40" }, year: 2026 }], {
      candidates,
    }).groups[0];
    expect([open?.fits, open?.fitting.length]).toEqual([7 ** 4, 1000]);
    expect(open?.readings.map(({ fits }) => fits)).toEqual(open?.readings.map(() => 7 ** 3));
    expect(open?.fitting.at(-1)).toEqual({
      "1": "cliff-20%",
      "2": "cliff-60%",
      "3": "cliff-20%",
      "4": "scaled-60%",
    });
  });
});
