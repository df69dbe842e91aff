// What is overdue on a day, and when is the next review? Days are counted whatever the clock.

import { review } from "@dti/score/plan";
import { describe, expect, it, vi } from "vitest";

import { ofOne } from "../rubric/sample.js";
import { resultOf } from "../score/sample.js";
import { formula, on, oneOf, plan, planOf, result } from "./reviewing.js";

const reviewed = review(plan, result, { on });

describe("a last day", () => {
  const row = (due: string) => ({ due, evidence: "Report" });

  it("itself is in time, and the day after is not", () => {
    const told = ["2026-06-29", "2026-06-30", "2026-07-01"].map((day) => {
      const { daysLeft, overdue, due } = oneOf(row("2026-06-30"), { rate: "100%" }, day);
      return [due, daysLeft, overdue];
    });
    expect(told).toEqual([
      ["2026-06-30", 1, false],
      ["2026-06-30", 0, false],
      ["2026-06-30", -1, true],
    ]);
    expect(reviewed.overdue).toEqual(["1.1", "2.1"]);
    expect(review(plan, result, { on: "2026-06-30" }).overdue).toEqual([]);
  });

  it("is never over for what lacks nothing", () => {
    const fact = { rate: "100%", evidence: [{ title: "Report" }] };
    expect(oneOf(row("2026-06-30"), fact, "2030-01-01")).toMatchObject({
      overdue: false,
      lacking: [],
    });
    expect(oneOf({ evidence: "Report" }, { rate: "100%" }, "2030-01-01").overdue).toBe(false);
  });

  it.each([
    ["2028-02-28", "2028-03-01", 2],
    ["2027-02-28", "2027-03-01", 1],
    ["2100-02-28", "2100-03-01", 1],
    ["2026-12-31", "2027-01-01", 1],
    ["2027-01-01", "2026-12-31", -1],
    ["2028-01-01", "2029-01-01", 366],
    ["2026-03-28", "2026-03-30", 2],
  ])("counts days from %s to %s", (day, due, days) => {
    expect(oneOf(row(due), undefined, day).daysLeft).toBe(days);
  });
});

describe("the next review", () => {
  const next = (day: string, reviews: unknown) => {
    const of = ofOne(formula);
    const { nextReview } = review(planOf(of, { reviews, assignments: {} }), resultOf(of, {}), {
      on: day,
    });
    return nextReview && [nextReview.before, nextReview.from, nextReview.to, nextReview.closesYear];
  };

  it.each([
    [1, "2026-06-14", "2026-06-15", "2026-06-01", "2026-06-30", false],
    [1, "2026-06-15", "2026-07-15", "2026-07-01", "2026-07-31", false],
    [1, "2026-06-16", "2026-07-15", "2026-07-01", "2026-07-31", false],
    [1, "2026-12-14", "2026-12-15", "2026-12-01", "2026-12-31", true],
    [1, "2026-12-31", "2027-01-15", "2027-01-01", "2027-01-31", false],
    [1, "2026-02-01", "2026-02-15", "2026-02-01", "2026-02-28", false],
    [1, "2028-02-01", "2028-02-15", "2028-02-01", "2028-02-29", false],
    [3, "2026-03-14", "2026-03-15", "2026-01-01", "2026-03-31", false],
    [3, "2026-03-15", "2026-06-15", "2026-04-01", "2026-06-30", false],
    [3, "2026-12-15", "2027-03-15", "2027-01-01", "2027-03-31", false],
    [6, "2026-06-14", "2026-06-15", "2026-01-01", "2026-06-30", false],
    [6, "2026-06-15", "2026-12-15", "2026-07-01", "2026-12-31", true],
    [6, "2026-06-16", "2026-12-15", "2026-07-01", "2026-12-31", true],
    [6, "2026-12-16", "2027-06-15", "2027-01-01", "2027-06-30", false],
    [12, "2026-12-14", "2026-12-15", "2026-01-01", "2026-12-31", true],
    [12, "2026-12-15", "2027-12-15", "2027-01-01", "2027-12-31", true],
  ])("of every %d months, on %s, is before %s", (everyMonths, day, ...expected) => {
    expect(next(day, { everyMonths, beforeDay: 15 })).toEqual(expected);
  });

  it("is that of every six months unless the plan says otherwise, or has none", () => {
    expect(next("2026-06-14", undefined)?.[0]).toBe("2026-06-15");
    expect(next("2026-06-14", null)).toBe(null);
    expect(next("2026-06-04", { everyMonths: 2, beforeDay: 5 })?.[0]).toBe("2026-06-05");
  });

  it("is none where the calendar ends", () => {
    const rule = { everyMonths: 6, beforeDay: 15 };
    expect(next("9999-12-14", rule)).toEqual(["9999-12-15", "9999-07-01", "9999-12-31", true]);
    expect(next("9999-12-15", rule)).toBe(null);
    expect(next("9999-12-31", rule)).toBe(null);
  });

  it.each(["Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Ho_Chi_Minh", "Europe/Berlin"])(
    "is the same in the time zone %s",
    (zone) => {
      vi.stubEnv("TZ", zone);
      try {
        expect(next("2026-03-28", { everyMonths: 3, beforeDay: 15 })).toEqual([
          ...["2026-06-15", "2026-04-01", "2026-06-30", false],
        ]);
        expect(next("2028-02-01", { everyMonths: 1, beforeDay: 15 })?.[2]).toBe("2028-02-29");
        expect(oneOf({ due: "2026-11-01" }, undefined, "2026-03-01").daysLeft).toBe(245);
      } finally {
        vi.unstubAllEnvs();
      }
    },
  );
});
