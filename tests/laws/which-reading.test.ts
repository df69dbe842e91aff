// Does the search of readings find what trying each combination finds? And is the true one ever excluded?

import { issueMessage, ScoreError } from "@dti/score";
import {
  whichReading,
  type ReadingCase,
  type ReadingGroup,
  type WhichReadingOptions,
} from "@dti/score/audit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { doubtfulRubrics, doubtsOf, sizeOf, type Doubt } from "../support/doubtful.js";
import { tryAll, type Question } from "../support/every-reading.js";
import { law } from "../support/law.js";
import { official } from "../support/official.js";
import { strangeQuestions } from "../support/strange-questions.js";
import type { ViewOptions } from "../support/views.js";

// Points given beside other figures hold under one reading only: cases of them are refused.
const views: ViewOptions = {
  forms: [
    "letters",
    "rates",
    "points",
    "unevidenced letters",
    "unevidenced",
    "not applicable",
    "missing",
  ],
  blurs: ["exact", "rounded", "between"],
};

/** Rubrics of any kind with at most so many combinations. */
const doubts = (most: number): fc.Arbitrary<Doubt> =>
  doubtfulRubrics.filter((one) => sizeOf(one) <= most).chain((one) => doubtsOf(one, views));

/** The official clauses of groups that are not too many to try, with some candidates. */
const officialDoubts: fc.Arbitrary<Doubt> = fc.oneof(
  doubtsOf({ rubric: official.decision405, candidates: { "3.3": ["80%"] } }, views, ["3", "6"]),
  doubtsOf({ rubric: official.draft3530, candidates: { "4.6": ["50%", "100%"] } }, views, ["4"]),
);

const search = ({ rubric, cases, candidates }: Question) =>
  whichReading(rubric, cases, { candidates });

/** What a group says, as trying each combination says it. */
const said = ({ combinations, fits, fitting, excluded, readings }: ReadingGroup) => ({
  combinations,
  fits,
  fitting,
  excluded,
  inFits: Object.fromEntries(readings.map((one) => [`${one.code} ${one.reading}`, one.fits])),
});

/** The true combination, by the names that a group uses. */
const truthIn = ({ codes, readings }: ReadingGroup, { truth }: Doubt) =>
  Object.fromEntries(
    codes.map((code) => {
      const isTrue = ({ reading, also }: ReadingGroup["readings"][number]): boolean =>
        [reading, ...also].includes(truth[code] ?? "");
      return [code, readings.find((one) => one.code === code && isTrue(one))?.reading];
    }),
  );

describe.each([
  ["rubrics of any kind", doubts(60), 150, 10],
  ["the official rubrics", officialDoubts, 40, 0],
] as const)("the search of readings of %s", (_, arbitrary, runs, figures) => {
  it("finds what trying each combination finds", () => {
    const met = { fits: 0, excluded: 0, figures: 0 };
    law(runs, arbitrary, (doubt) => {
      // Of values that some readings measure by a smaller maximum, a search keeps more than it must.
      if (doubt.rubric.rules.notApplicable === "excluded") return;
      for (const group of search(doubt).groups) {
        expect(said(group)).toEqual(tryAll(doubt, group));
        met.fits += group.fits;
        met.excluded += group.excluded.combinations;
        met.figures += Math.max(0, group.excluded.by.length - 1);
      }
    });
    // Both happen, and it is not always the first figure that excludes.
    expect(Math.min(met.fits, met.excluded)).toBeGreaterThan(runs);
    expect(met.figures).toBeGreaterThanOrEqual(figures);
  });

  it("never excludes the combination that the cases were scored by", () => {
    let groups = 0;
    law(runs * 2, arbitrary, (doubt) => {
      for (const group of search(doubt).groups) {
        expect(group.fitting).toContainEqual(truthIn(group, doubt));
        groups += 1;
      }
    });
    expect(groups).toBeGreaterThan(runs);
  });

  it("does not depend on the order of the cases", () => {
    law(runs, arbitrary, (doubt) => {
      const [one, other] = [doubt.cases, [...doubt.cases].reverse()].map((cases) =>
        search({ ...doubt, cases }).groups.map((group) => ({
          ...said(group),
          excluded: group.excluded.combinations,
        })),
      );
      expect(other).toEqual(one);
    });
  });

  it("keeps groups apart, and counts each combination once", () => {
    law(runs, arbitrary, (doubt) => {
      const { groups } = search(doubt);
      const codes = groups.flatMap((group) => group.codes);
      expect(new Set(codes).size).toBe(codes.length);
      for (const { combinations, fits, excluded, readings, ...group } of groups) {
        const sizes = group.codes.map((code) => readings.filter((one) => one.code === code).length);
        expect(combinations).toBe(sizes.reduce((a, b) => a * b));
        expect(fits + excluded.combinations).toBe(combinations);
        expect(excluded.by.reduce((sum, one) => sum + one.combinations, 0)).toBe(
          excluded.combinations,
        );
      }
    });
  });
});

describe("whatever is asked", () => {
  it("is answered, or refused with all issues, each with a place in what was passed", () => {
    const met = { answered: 0, refused: 0 };
    law(2000, strangeQuestions, ({ cases, options }) => {
      try {
        const answer = whichReading(
          official.decision405,
          cases as readonly ReadingCase[],
          options as WhichReadingOptions,
        );
        expect(JSON.parse(JSON.stringify(answer))).toBeTypeOf("object");
        met.answered += 1;
      } catch (error) {
        if (!(error instanceof ScoreError)) throw error;
        for (const issue of error.issues) {
          expect(issueMessage(issue, "vi")).not.toBe(issue.message);
          if (issue.path.length > 1) expect(["cases", "candidates"]).toContain(issue.path[0]);
        }
        met.refused += 1;
      }
    });
    expect(Math.min(met.answered, met.refused)).toBeGreaterThan(200);
  });
});
