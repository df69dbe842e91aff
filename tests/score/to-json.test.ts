import { between, toJSON } from "@dti/score";
import { quotient, ratio, share } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { groupOf, leaf, rubricOf } from "../rubric/sample.js";
import { resultOf } from "./sample.js";

const rubric = rubricOf([
  groupOf("1", leaf("1.1", ratio(share("a", "b"))), leaf("1.2", ratio(quotient("a", "b")))),
]);
const result = resultOf(rubric, {
  "1.1": { rate: between("1/3", "1/2"), note: "as of June" },
  "1.2": { a: 3, b: 2 },
});

describe("toJSON", () => {
  it("writes every Decimal as text", () => {
    const { points, range, value } = toJSON(result);
    expect([points, range.low, range.high, value.decimal]).toEqual([
      "26.66666666666666666666666666666666666667",
      "26.66666666666666666666666666666666666667",
      "30",
      "0.6666666666666666666666666666666666666667",
    ]);
  });

  it("survives JSON", () => {
    const data = toJSON(result);
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  it("survives being sent to a worker", () => {
    const data = toJSON(result);
    expect(structuredClone(data)).toEqual(data);
  });

  it("keeps exact texts, notes, warnings and years", () => {
    const data = toJSON(result);
    expect([
      data.exact,
      data.year,
      data.children[0]?.children[0]?.note,
      data.warnings.map(({ code }) => code),
    ]).toEqual(["80/3", 2026, "as of June", ["quotient_above_one"]]);
  });

  it("takes a node as well", () => {
    expect(toJSON(result.at("1.2"))).toMatchObject({ code: "1.2", points: "20", exact: "20" });
  });

  it("leaves at out", () => {
    expect("at" in toJSON(result)).toBe(false);
  });

  it("never changes the result", () => {
    const data = toJSON(result) as { points: string };
    data.points = "0";
    expect(result.points.toString()).toBe("26.66666666666666666666666666666666666667");
  });
});
