// How does a comparison read? The files in `golden` are what is written, to be read by people;
// `npx vitest run --project unit tests/difference/comparison-text.test.ts -u` writes them again.

import { fileURLToPath } from "node:url";

import { issueMessage, ScoreError } from "@dti/score";
import {
  compareRubrics,
  context,
  describeComparison,
  levels,
  quotient,
  ratio,
  share,
  type DocumentOptions,
  type RubricComparison,
} from "@dti/score/define";
import { decision405, draft3530 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { groupOf, leaf, letters, rubricOf, text } from "../rubric/sample.js";

const golden = (name: string): string => fileURLToPath(new URL(`golden/${name}`, import.meta.url));

const locales = ["vi", "en"] as const;
const formats = { text: "txt", markdown: "md" } as const;

/** A rubric that says everything otherwise that a rubric can say. */
const strange = compareRubrics(
  rubricOf(
    [
      groupOf(
        "1",
        leaf("1.1", levels("l", { A: 1, B: 0 }), {
          key: "level",
          variables: { l: { label: text("l"), kind: ["A", "B"], levels: { A: text("best") } } },
        }),
        leaf("1.2", ratio(quotient("a", 7)), {
          key: "count",
          variables: { a: { label: text("*a*"), unit: "files", kind: undefined } } as never,
        }),
        leaf("1.3", ratio(share("a", "b")), {
          key: "people",
          variables: { a: { label: text("a") }, b: context("people") },
        }),
        leaf("1.4", ratio(share("a", "b")), { key: "up" }),
      ),
      leaf("2", ratio(share("a", "b"))),
      leaf("4", ratio(share("a", "b")), {
        key: "four",
        cite: { place: text("page 4") },
        variables: {
          a: { label: text("a") },
          b: { label: text("b") },
          c: { label: text("c"), partOf: "b" },
          f: { label: text("f"), kind: "flag" },
        },
      }),
    ],
    {
      context: { people: { label: text("people") } },
      pillars: [{ code: "P", name: text("P"), groups: ["1"] }],
      places: 1,
    },
  ),
  rubricOf(
    [
      groupOf(
        "1",
        leaf("1.2", ratio(quotient("a", 7)), {
          key: "count",
          variables: { a: { label: text("*a*"), unit: text("dossiers") } },
        }),
        leaf("1.1", levels("l", { A: 1, B: 0 }), {
          key: "level",
          variables: { l: { label: text("l"), kind: ["A", "B"], levels: { A: text("top") } } },
          cite: { place: text("| page 1 |") },
        }),
      ),
      groupOf(
        "3",
        leaf("3.1", ratio(share("a", "b")), {
          key: "people",
          variables: { a: { label: text("a"), partOf: "b" }, b: { label: text("b") } },
          carries: [
            { from: "v1", facts: "none" },
            { from: "v0", facts: "all" },
          ],
        }),
      ),
      leaf("4", ratio(share("a", "b")), {
        variables: {
          a: { label: text("a"), unit: "files" },
          b: { label: text("b") },
          c: { label: text("c") },
          f: { label: text("f") },
        },
      }),
      leaf("2", ratio(share("a", "b")), { key: "two", variables: letters("a", "b") }),
      leaf("5", ratio(share("a", "b")), { key: "up" }),
    ],
    {
      version: "v2",
      years: [2026, 2026],
      context: { people: { label: text("persons") }, farms: { label: text("farms") } },
      pillars: [{ code: "P", name: text("Q"), groups: ["3"] }],
      unitKinds: [{ code: "small", name: text("small"), max: 120 }],
      rules: { tie: "half-even", notApplicable: "full" },
      source: { title: text("source") },
      valuePlaces: 2,
    },
  ),
);

describe.each(locales)("In %s", (locale) => {
  it.each(Object.entries(formats))("the official rubrics as %s", async (format, ending) => {
    const comparison = compareRubrics(decision405, draft3530);
    const options = { locale, format } as DocumentOptions;
    const report = describeComparison(comparison, options);
    await expect(report).toMatchFileSnapshot(golden(`editions.${locale}.${ending}`));
    const stored = JSON.parse(JSON.stringify(comparison)) as RubricComparison;
    expect(describeComparison(stored, options)).toBe(report);
  });

  it("all that can differ", async () => {
    const report = describeComparison(strange, { locale, format: "markdown" });
    await expect(report).toMatchFileSnapshot(golden(`strange.${locale}.md`));
  });

  it("two rubrics that say the same", async () => {
    const report = describeComparison(compareRubrics(draft3530, draft3530), { locale });
    await expect(report).toMatchFileSnapshot(golden(`same.${locale}.txt`));
  });
});

it("What differs in the other language only is not told in this one", () => {
  const leafOf = (vi: string) =>
    leaf("1", ratio(share("a", "b")), { key: "k", name: { vi, en: "n" } });
  const comparison = compareRubrics(rubricOf([leafOf("cũ")]), rubricOf([leafOf("mới")]));
  expect(describeComparison(comparison, { locale: "vi" })).toContain("Tên cũ: cũ");
  expect(describeComparison(comparison, { locale: "en" })).not.toContain("Old name");
});

it("Nothing in a rubric becomes markup", () => {
  const report = describeComparison(strange, { locale: "en", format: "markdown" });
  expect(report).toContain("\\| page 1 \\|");
});

describe("What cannot be told is refused", () => {
  const refused = (comparison: unknown, options: unknown) => {
    try {
      describeComparison(comparison as RubricComparison, options as DocumentOptions);
    } catch (error) {
      return error instanceof ScoreError
        ? error.issues.map((one) => issueMessage(one, "vi"))
        : error;
    }
    return undefined;
  };

  it("what is no comparison", () => {
    expect(refused({}, { locale: "vi" })).toEqual([
      "{…} không hợp lệ; cần kết quả của compareRubrics",
    ]);
    expect(refused(null, { locale: "vi" })).toHaveLength(1);
  });

  it("other languages and formats", () => {
    expect(refused(strange, { locale: "fr", format: "pdf" })).toEqual([
      'locale: "fr" không hợp lệ; cần "vi" hoặc "en"',
      'format: "pdf" không hợp lệ; cần "text" hoặc "markdown"',
    ]);
    expect(refused(strange, undefined)).toEqual(["options: chưa ghi gì ở đây; cần một đối tượng"]);
  });
});
