// How do ways to a target read? The files in `golden` are what is written, to be read by people;
// `npx vitest run --project unit tests/improve/reach/text.test.ts -u` writes them again.

import { unevidenced } from "@dti/score";
import { describeReach, reach, type Reach } from "@dti/score/improve";
import { decision405, draft3530, quangTri2024 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

const percentagePoints = { rate: { effort: 1 } };

const quangTri = reach(decision405, quangTri2024.facts, 670, {
  year: quangTri2024.year,
  effort: {
    "1.2": { fixed: 5, figures: { a: { effort: 10 } } },
    "3.1": { fixed: 5, figures: percentagePoints },
    "6.2": { answers: { m1: { A: 20, B: 15 } } },
    "8.2": { fixed: 5, figures: percentagePoints },
  },
  ways: 3,
});

const facts = {
  "1.1": { a: 412_000, b: 520_000 },
  "1.4": { m1: true, m2: false },
  "4.6": { a: 3, b: 5, c: 1000 },
  "6.3": unevidenced({ rate: "60%" }, "Chưa có báo cáo"),
} as const;

const draft = reach(draft3530, facts, 86, {
  year: 2026,
  effort: {
    "1.1": { figures: { a: { effort: 1, per: 1000 } } },
    "1.4": { answers: { m2: 5 } },
    "4.6": { figures: { a: { effort: 7, most: 6 } } },
    "6.3": { facts: [{ fact: { rate: "60%" }, effort: 1 }] },
  },
});

const cases: Readonly<Record<string, Reach>> = { "quang-tri": quangTri, draft };

const files = Object.keys(cases).flatMap((name) =>
  (["vi", "en"] as const).map((locale) => ({ name, locale })),
);

describe("ways to a target", () => {
  it.each(files)("read as in the golden file of $name, in $locale", async ({ name, locale }) => {
    const report = describeReach(cases[name] ?? draft, { locale });
    await expect(`${report}\n`).toMatchFileSnapshot(`golden/${name}.${locale}.txt`);
  });

  it("are a page in Markdown", () => {
    const page = describeReach(draft, { locale: "en", format: "markdown" });
    expect(page).toMatch(/^# To 86\.00 points for the total \(now [\d.]+\)\n/);
    expect(page).toContain("\n### 1.4. ");
    expect(page.endsWith("\n")).toBe(true);
  });

  it("need no change where the target is reached", () => {
    const found = reach(draft3530, facts, { code: "1.1", points: 1 }, { year: 2026, effort: {} });
    expect(describeReach(found, { locale: "en" })).toBe(
      "To 1.00 points for 1.1 (now 15.85)\n  Reached already: nothing has to change",
    );
    expect(describeReach(found, { locale: "vi" })).toContain("Đã đạt");
  });

  it("are not there where the target is out of reach, and what there can be is told", () => {
    const found = reach(draft3530, facts, { code: "1.1", points: 18 }, { year: 2026, effort: {} });
    expect(describeReach(found, { locale: "en" })).toContain(
      "Out of reach: 15.85 points at most, 2.15 too few",
    );
    expect(describeReach(found, { locale: "vi" })).toContain("Không thể đạt");
  });

  it("may not be found, or only nearly proven", () => {
    const { effort, certificate, steps, changes, points, code, now, target } = draft as Extract<
      Reach,
      { readonly reachable: true }
    >;
    const gap = { ...certificate, proven: false, gap: { ...certificate.gap, exact: "1/4" } };
    const nearly: Reach = {
      ...{ code, now, target, effort, steps, changes, points, certificate: gap },
      reachable: true,
      others: [],
    };
    expect(describeReach(nearly, { locale: "en" })).toContain(
      "nothing can take less by more than 0.25",
    );
    expect(describeReach(nearly, { locale: "vi" })).toContain("không cách nào ít hơn quá 0,25");
    const none: Reach = {
      ...{ code, now, target, most: effort.decimal, exact: "90", proven: false },
      reachable: false,
      short: { exact: "0", printed: "0.00" },
    };
    expect(describeReach(none, { locale: "en" })).toContain("No way was found");
    expect(describeReach(none, { locale: "vi" })).toContain("Chưa tìm được cách nào");
  });
});
