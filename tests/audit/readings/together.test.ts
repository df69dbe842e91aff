// How do all groups fare at once, and how long does it take? Groups are searched apart: a million
// combinations in one of them answer in seconds.

import { rounded } from "@dti/score";
import { whichReading } from "@dti/score/audit";
import { decision405, quangBinh2024, quangTri2024 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { groupOf, printedOf } from "../../support/printed-groups.js";

const nine = ["50%", "60%", "70%", "75%", "80%", "85%", "90%", "95%", "99%"];

describe("all groups at once", () => {
  const cases = [quangBinh2024, quangTri2024];

  it("are independent", () => {
    const { groups, unaffected, rubric } = whichReading(decision405, cases);
    expect(rubric).toBe(decision405.id);
    expect(
      groups.map(({ codes, combinations, fits }) => [codes.join(), combinations, fits]),
    ).toEqual([
      ["3.4,3.5,3.7", 12, 12],
      ["6.2,6.4", 4, 4],
      ["7.1,7.2,7.3,7.5", 48, 44],
    ]);
    expect(unaffected.map((one) => [one.case, one.code, one.verdict].join(" "))).toEqual([
      "0 1 exact",
      "0 2 exact",
      "0 4 undetermined",
      "0 5 exact",
      "0 8 within-rounding",
      "1 1 exact",
      "1 2 exact",
      "1 4 contradicted",
      "1 5 exact",
      "1 8 exact",
    ]);
    const total = { ...quangBinh2024, published: { total: "464,92" } };
    const [whole, ...rest] = whichReading(decision405, [...cases, total]).groups;
    expect([whole?.codes.length, whole?.combinations, rest.length]).toEqual([9, 12 * 4 * 48, 0]);
  });

  it("answer a million combinations in one group within seconds", () => {
    const wide = Object.fromEntries(["5.1", "5.2", "5.3", "5.6"].map((code) => [code, nine]));
    const narrow = Object.fromEntries(["5.4", "5.5"].map((code) => [code, ["80%"]]));
    const started = performance.now();
    const group = groupOf(decision405, "5", { ...wide, ...narrow });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect([group.combinations, group.fits]).toEqual([1_172_889, 95]);
    expect(group.excluded.listed).toBeUndefined();
  });

  it("answer it where everything fits, and where rounded figures lie on thresholds", () => {
    const codes = ["5.1", "5.2", "5.3", "5.4", "5.5", "5.6"];
    const candidates = Object.fromEntries(codes.map((code) => [code, nine.slice(0, 4)]));
    const asked = (facts: object) => {
      const printed = { ...printedOf(quangBinh2024, "5"), facts };
      return groupOf(decision405, "5", candidates, [printed]);
    };
    expect(asked({}).fits).toBe(9 ** 6);
    const rates = ["50%", "60%", "70%", "75%", "60%", "70%"].map((text) => ({
      rate: rounded(text),
    }));
    const started = performance.now();
    const group = asked(Object.fromEntries(codes.map((code, index) => [code, rates[index]])));
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(group.fits + group.excluded.combinations).toBe(9 ** 6);
    expect(group.fits).toBeGreaterThan(0);
  });
});
