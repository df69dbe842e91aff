// How did the printed digits come about? Told from them and from the rubric's rule for ties.

import { trace } from "@dti/score";
import { merge } from "@dti/score/audit";
import { ratio, share, type Rules } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { isNearest, roundingOf, tiesOf } from "../../src/explain/rounding.js";
import { fromExactText as of } from "../../src/numbers/rational.js";
import { groupOf, leaf, rubricOf } from "../rubric/sample.js";
import { resultOf } from "../score/sample.js";

const rate = ratio(share("a", "b"));

const result = (first: string, second: string, rules: Partial<Rules> = {}, places = 2) =>
  resultOf(rubricOf([groupOf("1", leaf("1.1", rate), leaf("1.2", rate))], { rules, places }), {
    "1.1": { points: first },
    "1.2": { points: second },
  });

describe("digits", () => {
  it.each([
    ["are all printed", "1.25", "none"],
    ["are rounded to the nearest", "1.254", "nearest"],
    ["are rounded to the nearest, up", "1.256", "nearest"],
    ["were half-way between two", "1.255", "tie"],
    ["are all zeros", "0", "none"],
  ] as const)("of an indicator %s: %s is %s", (_, points, how) => {
    const node = result(points, "0").at("1.1");
    expect(roundingOf(node)).toEqual({ places: 2, how });
  });

  it.each(["half-up", "half-even"] as const)("half-way follow the rule: %s", (tie) => {
    const node = result("1.245", "0", { tie }).at("1.1");
    expect([node.printed, roundingOf(node)?.how, tiesOf(node)]).toEqual([
      tie === "half-up" ? "1.25" : "1.24",
      "tie",
      [tie],
    ]);
  });

  it("may be whole numbers", () => {
    expect(roundingOf(result("1.6", "0", {}, 0).at("1.1"))).toEqual({ places: 0, how: "nearest" });
  });

  it.each([
    ["exact-sum", "1.252", "1.252", "nearest"],
    ["exact-sum", "1.254", "1.254", "nearest"],
    ["sum-of-printed", "1.251", "1.251", "rows"],
    ["sum-of-printed", "1.254", "1.254", "rows"],
    ["sum-of-printed", "1.25", "1.25", "none"],
  ] as const)("of a group by %s of %s and %s: %s", (rounding, first, second, how) => {
    expect(roundingOf(result(first, second, { rounding }).at("1"))?.how).toBe(how);
  });

  it.each(["half-up", "half-even"] as const)("that rows give are no tie: %s", (tie) => {
    const node = result("1.2526", "1.2524", { rounding: "sum-of-printed", tie }).at("1");
    expect([node.exact, node.printed, roundingOf(node)?.how]).toEqual(["501/200", "2.50", "rows"]);
  });

  it("of a merged group may come of either rule", () => {
    const merged = (rounding: Rules["rounding"]) =>
      roundingOf(merge([result("1.254", "1.254", { rounding })]).at("1"))?.how;
    expect([merged("exact-sum"), merged("sum-of-printed")]).toEqual(["nearest", "rows"]);
  });

  it("of merged units keep to the rule of the total, and to either rule below it", () => {
    const merged = merge([result("1.245", "0"), result("1.245", "0")]);
    expect([tiesOf(merged), tiesOf(merged.at("1.1")), tiesOf(merged.at("1"))]).toEqual([
      ["half-up"],
      ["half-up", "half-even"],
      ["half-up", "half-even"],
    ]);
    expect(trace(merged).rounding.how).toBe("tie");
  });
});

describe("other digits", () => {
  const node = result("1.254", "1").at("1");
  const rounding = (printed: string) => roundingOf({ ...node, printed });

  it.each(["2.26", "2.24", "3", "2.255", "2.25.", "2,25", "abc", ""])(
    "follow from no rule: %s",
    (printed) => {
      expect([node.printed, rounding(printed)]).toEqual(["2.25", undefined]);
    },
  );

  it("of more decimals than any rubric prints are not tried", () => {
    const third = (places: number) => isNearest(of("1/3"), `0.${"3".repeat(places)}`, ["half-up"]);
    expect([third(20), third(21)]).toEqual([true, false]);
    expect(rounding(`2.254${"0".repeat(18)}`)).toBeUndefined();
  });
});
