// How do the points follow? For each state of an indicator, and for sums and means.

import { notApplicable, trace, unevidenced, type NodeStep } from "@dti/score";
import { merge } from "@dti/score/audit";
import {
  awarded,
  checklist,
  flag,
  levels,
  ratio,
  share,
  type FormulaNode,
  type Rules,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { pointsLines } from "../../src/explain/points-lines.js";
import { english as w } from "../../src/explain/words-en.js";
import { flags, groupOf, leaf, letters, level, ofOne, rubricOf } from "../rubric/sample.js";
import { resultOf, type Options } from "../score/sample.js";
import { plain, writing } from "./told.js";

const { labels, state, rounding } = w;
const rate = share("a", "b");
const variables = { ...letters("a", "b"), ...flags("m1", "m2"), l: level("A", "B") };
const judged = { m1: true, m2: false, l: "B" };

interface More extends Options {
  readonly max?: number;
  readonly places?: number;
  readonly rules?: Partial<Rules>;
}

const stepOf = (
  formula: FormulaNode,
  fact: unknown,
  { max = 20, places = 2, rules = {}, ...options }: More = {},
): NodeStep => {
  const rubric = ofOne(formula, { variables, max }, { places, rules });
  return trace(resultOf(rubric, { "1": fact }, options).at("1"));
};

const points = (step: NodeStep): readonly string[] => plain(pointsLines(step, writing()));

const scored = (value: unknown, more: More = {}): NodeStep =>
  stepOf(ratio(rate), { rate: value, ...judged }, more);

describe("scored points", () => {
  const last = (step: NodeStep): string | undefined => points(step).at(-1);

  it.each([
    ["whole", "50%", {}, "0.5", w.points("= 10")],
    ["with few decimals", "81.25%", {}, "0.8125", w.points("= 16.25")],
    ["rounded", "81.94%", {}, "0.8194", `${w.points("= 16.388")}; ${rounding.nearest("16.39", 2)}`],
    [
      "rounded to whole numbers",
      "81.94%",
      { places: 0 },
      "0.8194",
      `${w.points("= 16.388")}; ${rounding.nearest("16", 0)}`,
    ],
    [
      "exactly half-way",
      "0.625%",
      {},
      "0.00625",
      `${w.points("= 0.125")}; ${rounding.tie("0.13")}`,
    ],
    [
      "exactly half-way, to the even digit",
      "0.625%",
      { rules: { tie: "half-even" } },
      "0.00625",
      `${w.points("= 0.125")}; ${rounding.tie("0.12")}`,
    ],
  ] as const)("are told, %s", (_, value, more, fraction, expected) => {
    expect(last(scored(value, more))).toBe(`${labels.points}: 20 × ${fraction} ${expected}`);
  });

  it("are told exactly where digits are left out", () => {
    const exactly = (fraction: string): string => `(${w.exactly(fraction)})`;
    expect(last(scored("2/3"))).toBe(
      `${labels.points}: 20 × 0.666667 ${w.points("≈ 13.333333")} ${exactly("40/3")}; ${rounding.nearest("13.33", 2)}`,
    );
    expect(last(scored("1/3", { max: 30 }))).toBe(
      `${labels.points}: 30 × 0.333333 ${w.points("≈ 10")} ${exactly("10")}`,
    );
  });

  it("are told without a fraction that is too long to tell anything", () => {
    const long = "1000000000000/1000000000001";
    expect(last(scored(long))).toBe(
      `${labels.points}: 20 × 1 ${w.points("≈ 20")}; ${rounding.nearest("20.00", 2)}`,
    );
  });

  it("are a detail where the formula's sentence says them", () => {
    const isDetail = (value: string) =>
      pointsLines(scored(value), writing()).map((line) => line.isDetail === true);
    expect([isDetail("100%"), isDetail("0%"), isDetail("50%"), isDetail("2/3")]).toEqual([
      [false, true],
      [false, true],
      [false, false],
      [false, false],
    ]);
  });

  it("follow a calculation of several lines", () => {
    const step = stepOf(checklist("m1", "m2"), { a: 1, b: 2, ...judged });
    expect([points(step)[0], points(step).length]).toEqual([`${labels.calculation}: `, 5]);
  });

  it("have thousands apart", () => {
    expect(last(scored("100%", { max: 12_000 }))).toBe(
      `${labels.points}: 12,000 × 1 ${w.points("= 12,000")}`,
    );
  });
});

describe("points of another state", () => {
  const undecided = levels("l", { A: 1, B: null });

  it.each([
    ["missing", stepOf(ratio(rate), undefined), [`${labels.data}: ${state.missing("20")}`]],
    [
      "not applicable",
      stepOf(ratio(rate), notApplicable("no ports")),
      [`${labels.points}: ${state.notApplicable("no ports", "0")}`],
    ],
    [
      "not applicable, in full",
      stepOf(ratio(rate), notApplicable("no ports"), { rules: { notApplicable: "full" } }),
      [`${labels.points}: ${state.notApplicable("no ports", "20")}`],
    ],
    [
      "not applicable by their denominator",
      stepOf(ratio(share("a", "b", { whenEmpty: "not-applicable" })), { a: 0, b: 0, ...judged }),
      [`${labels.points}: ${state.notApplicable(undefined, "0")}`],
    ],
    [
      "awarded",
      stepOf(ratio(rate), { points: "12.5" }),
      [`${labels.points}: ${state.awarded("12.5")}`],
    ],
    [
      "awarded with many digits",
      stepOf(ratio(rate), { points: "12.123456789" }),
      [`${labels.points}: ${state.awarded("12.123456789")}; ${rounding.nearest("12.12", 2)}`],
    ],
    [
      "without evidence",
      stepOf(ratio(rate), unevidenced({ rate: "50%", ...judged }, "no report")),
      [
        `${labels.points}: ${state.unevidenced("no report")}`,
        `${labels.ifAccepted}: a/b = 50%; ${w.inProportion}: ${w.worth("= 0.5", false, false, false)}`,
        `20 × 0.5 ${w.points("= 10")}`,
      ],
    ],
    [
      "without evidence and figure",
      stepOf(ratio(rate), unevidenced(null, "no report")),
      [`${labels.points}: ${state.unevidenced("no report")}`],
    ],
    [
      "undecided",
      stepOf(undecided, { a: 1, b: 2, ...judged }),
      [`${labels.calculation}: ${w.level("l", "B")}; ${w.unknownLevel}`],
    ],
  ])("are told: %s", (_, step, expected) => {
    expect(points(step)).toEqual(expected);
  });

  it("that are only partly undecided are counted", () => {
    const formula: FormulaNode = {
      kind: "weightedParts",
      parts: [
        { weight: "1/2", formula: flag("m1") },
        { weight: "1/2", formula: awarded() },
      ],
    };
    const step = stepOf(formula, { a: 1, b: 2, ...judged });
    expect([step.kind, points(step).at(-1)]).toEqual([
      "undecided",
      `${labels.points}: 20 × 0.5 ${w.points("= 10")}`,
    ]);
  });
});

const pair = rubricOf([groupOf("1", leaf("1.1", ratio(rate)), leaf("1.2", ratio(rate)))]);

describe("the points of a group", () => {
  const facts = (first: string, second: string) => ({
    "1.1": { rate: first },
    "1.2": { rate: second },
  });
  const told = (first: string, second: string, rubric = pair): string | undefined =>
    points(trace(resultOf(rubric, facts(first, second)).at("1")))[0];

  it.each([
    ["exact", "50%", "25%", "10 + 5", "= 15", ""],
    ["of cut terms", "1/3", "2/3", "6.666667 + 13.333333", "≈ 20", ""],
    [
      "cut themselves",
      "1/3",
      "1/3",
      "6.666667 + 6.666667",
      "≈ 13.333333",
      `; ${rounding.nearest("13.33", 2)}`,
    ],
  ])("are added up: %s", (_, first, second, terms, total, end) => {
    expect(told(first, second)).toBe(`${labels.points}: ${terms} ${w.points(total)}${end}`);
  });

  it("are told to be those of printed rows where they are", () => {
    const rows = { ...pair, rules: { ...pair.rules, rounding: "sum-of-printed" as const } };
    expect(told("1/3", "1/3", rows)).toBe(
      `${labels.points}: 6.666667 + 6.666667 ${w.points("≈ 13.333333")}; ${rounding.rows("13.34")}`,
    );
  });

  it("of merged units are their mean", () => {
    const results = ["50%", "50%", "1/3"].map((one) => resultOf(pair, facts(one, "100%")));
    const merged = merge(results);
    expect(points(trace(merged.at("1.1")))).toEqual([
      `${labels.points}: ${w.mean(3)} (${w.units(2, "10")}; ${w.units(1, "6.666667")}) ${w.points("≈ 8.888889")} (${w.exactly("80/9")}); ${rounding.nearest("8.89", 2)}`,
    ]);
    expect(points(trace(merged.at("1.2")))).toEqual([
      `${labels.points}: ${w.mean(3)} (${w.units(3, "20")}) ${w.points("= 20")}`,
    ]);
  });
});

describe("points of which nothing is kept", () => {
  const bare = { ...scored("50%"), steps: [] };

  it.each([
    ["scored", []],
    ["awarded", [`${labels.points}: ${state.awarded("10")}`]],
    ["unevidenced", [`${labels.points}: ${state.unevidenced("")}`]],
  ] as const)("are told as far as they are: %s", (kind, expected) => {
    expect(points({ ...bare, kind })).toEqual(expected);
  });

  it("that an unproven fact would be worth are none", () => {
    const step = { ...scored("50%"), kind: "unevidenced" } as const;
    expect(points(step).at(-1)).toBe(`20 × 0.5 ${w.points("= 0")}`);
  });
});
