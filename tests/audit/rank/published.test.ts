// Does a published rank fit? Whatever is still open, because of rounding, for want of facts, or not.

import { between, rounded, unevidenced } from "@dti/score";
import { merge, rank, type Entry } from "@dti/score/audit";
import { awarded, ratio, share, thresholdToMax } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { resultWith } from "../../improve/sample.js";
import { bound, doubt, leaf, letters, ofOne, rubricOf, text } from "../../rubric/sample.js";
import { resultOf } from "../../score/sample.js";
import { verdicts } from "./sample.js";

const published = (entries: readonly (readonly [string, object, number?])[], options = {}) =>
  verdicts(
    rank(
      entries.map(([id, given, rank]) => ({ id, ...given, published: rank }) as Entry),
      options,
    ),
  );

const points = (given: unknown) => ({ points: given });

describe("a published rank is", () => {
  it("certain where it is the only one that the unit can hold", () => {
    expect(
      published([
        ["a", points(3), 1],
        ["b", points(rounded("2,5")), 2],
      ]),
    ).toEqual(["a 1 certain", "b 2 certain"]);
  });

  it("certain where exact points tie", () => {
    expect(
      published([
        ["a", points(3), 1],
        ["b", points("3.0"), 1],
        ["c", points(2), 3],
      ]),
    ).toEqual(["a 1 certain", "b 1 certain", "c 3 certain"]);
  });

  it("contradicted where the unit can only hold others, however many units there are", () => {
    expect(
      published([
        ["a", points(3), 2],
        ["b", points(2), 1],
        ["c", points(1), 9],
      ]),
    ).toEqual(["a 2 contradicted", "b 1 contradicted", "c 9 contradicted"]);
  });

  it("contradicted between others too, where it can only be passed over", () => {
    const tie = [
      ["b", points(2)],
      ["c", points(2)],
    ] as const;
    const verdictOn = (rank: number) => published([["a", points(rounded("2")), rank], ...tie]);
    expect([1, 2, 3, 4].map(verdictOn)).toEqual([
      ["a 1 tied-by-rounding"],
      ["a 2 contradicted"],
      ["a 3 tied-by-rounding"],
      ["a 4 contradicted"],
    ]);
  });

  it("tied by rounding where printed figures leave it open, of whichever unit", () => {
    expect(
      published([
        ["a", points(rounded("2,5")), 1],
        ["b", points("2.52"), 2],
      ]),
    ).toEqual(["b 2 tied-by-rounding", "a 1 tied-by-rounding"]);
    expect(
      published([
        ["a", points(rounded("2,5")), 3],
        ["b", points("2.52"), 3],
      ]),
    ).toEqual(["b 3 contradicted", "a 3 contradicted"]);
  });

  it("undetermined where a range leaves it open, of whichever unit", () => {
    const range = points(between(1, 4));
    expect(
      published([
        ["a", range, 1],
        ["b", points(2), 1],
        ["c", points(5), 1],
      ]),
    ).toEqual(["c 1 certain", "b 1 contradicted", "a 1 contradicted"]);
    expect(
      published([
        ["a", range, 2],
        ["b", points(2), 1],
      ]),
    ).toEqual(["b 1 undetermined", "a 2 undetermined"]);
  });

  it("tied by rounding beside a range that is none, or that lies elsewhere", () => {
    const close = [
      ["a", points(rounded("2,5")), 2],
      ["b", points("2.52"), 2],
    ] as const;
    for (const far of [between(3, 4), between(0, 1), between("2.5", "2.5")]) {
      const [verdict] = published([["far", points(far)], ...close]);
      expect(verdict).toMatch(/tied-by-rounding$/);
    }
  });

  it("undetermined while there are units that are not listed", () => {
    expect(published([["a", points(3), 2]], { units: 2 })).toEqual(["a 2 undetermined"]);
    expect(published([["a", points(3), 3]], { units: 2 })).toEqual(["a 3 contradicted"]);
    expect(published([["a", points(3), 1]], { units: 1 })).toEqual(["a 1 certain"]);
  });
});

describe("a result leaves a published rank open", () => {
  const awardedPoints = ofOne(awarded(), { variables: {} });
  const verdictOf = (result: object, other: unknown, options = {}): string | undefined =>
    published(
      [
        ["x", points(other)],
        ["a", { result }, 1],
      ],
      options,
    )[0]?.slice(4);

  it("because of rounding, where its figures are rounded and nothing else is open", () => {
    const result = resultOf(awardedPoints, { "1": { points: rounded("2,5") } });
    expect(verdictOf(result, "2.52")).toBe("tied-by-rounding");
  });

  it.each([
    ["missing", undefined],
    ["unevidenced", unevidenced({ points: 5 }, "none")],
    ["a range", { points: between(2, 3) }],
  ])("for want of facts, where one is %s", (_, fact) => {
    const result = resultOf(awardedPoints, fact === undefined ? {} : { "1": fact });
    expect(verdictOf(result, "2.5")).toBe("undetermined");
  });

  it("because of rounding, where what is unproven would be worth nothing", () => {
    const rubric = rubricOf(["1", "2"].map((code) => leaf(code, awarded(), { variables: {} })));
    const facts = {
      "1": unevidenced({ points: 0 }, "none"),
      "2": { points: rounded("2,5") },
    };
    expect(verdictOf(resultOf(rubric, facts), "2.52")).toBe("tied-by-rounding");
  });

  it("for want of a decision, where readings differ and are asked about", () => {
    const marks = [doubt("d", { scaled: thresholdToMax(share("a", "b"), "50%") })];
    const rubric = ofOne(ratio(share("a", "b")), { marks });
    const result = resultOf(rubric, { "1": { rate: rounded("25%") } });
    expect(verdictOf(result, "5.01")).toBe("tied-by-rounding");
    expect(verdictOf(result, "5.01", { overReadings: true })).toBe("undetermined");
  });

  it("for want of facts, where a general figure that it reads is a range", () => {
    const context = { people: { label: text("people") } };
    const variables = { ...letters("a"), b: bound("people") };
    const rubric = ofOne(ratio(share("a", "b")), { variables }, { context });
    const of = (people: unknown) => resultOf(rubric, { "1": { a: 10 } }, { context: { people } });
    expect(verdictOf(of(between(30, 50)), 5)).toBe("undetermined");
    expect(verdictOf(of(rounded("40")), "5.01")).toBe("tied-by-rounding");
  });

  it("for one of these reasons below the node that is ranked by only", () => {
    const entries = [
      { id: "a", result: resultWith([4], [4], [], [1]), published: 1 },
      { id: "b", result: resultWith([3], [4], [9], [1]), published: 2 },
    ];
    expect(verdicts(rank(entries, { by: "1" }))).toEqual(["a 1 certain", "b 2 certain"]);
    expect([...verdicts(rank(entries))].sort()).toEqual(["a 1 undetermined", "b 2 undetermined"]);
  });

  it("for want of facts that any unit of a merger lacks; because of rounding otherwise", () => {
    const rounds = resultOf(awardedPoints, { "1": { points: rounded("2,5") } });
    const missing = resultOf(awardedPoints, {});
    expect(verdictOf(merge([rounds, rounds]), "2.52")).toBe("tied-by-rounding");
    expect(verdictOf(merge([rounds, missing]), "2.52")).toBe("undetermined");
  });
});
