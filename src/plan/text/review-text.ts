// How is a review handed round? As tables that officials know: how each agency stands, and each indicator
// with its points, its target, what it lacks and what would earn more.

import { compare, fromExactText } from "../../numbers/rational.js";
import type { Result, ResultData } from "../../score/result.js";
import { sectionAsMarkdown, type Section } from "../../difference/document.js";
import { shown, type Issue } from "../../errors.js";
import type { Line } from "../../explain/block.js";
import { fieldsOf } from "../../score/fields.js";
import { issue } from "../issue.js";
import type { Agency } from "../parties.js";
import { readReview } from "../review/read-review.js";
import { reviewed, type Review, type ReviewOptions } from "../review/review.js";
import type { Plan } from "../types.js";
import { maxText, namesText, pointsText } from "./cells.js";
import { asCsv, textTable, type Table } from "./document.js";
import { styleFrom, styleNames, type PlanDocumentOptions, type Style } from "./options.js";
import { headLines, linesOf } from "./plan-text.js";
import { agencyTable, indicatorTable } from "./review-tables.js";
import { planWords } from "./language.js";
import type { PlanWords } from "./words.js";

/** How a review is written, and of which day it is. */
export interface DescribeReviewOptions extends ReviewOptions, PlanDocumentOptions {
  /** The table that a CSV file holds: by indicator unless given. */
  readonly table?: "indicators" | "agencies" | undefined;
}

const summaryLines = (review: Review, words: PlanWords): readonly string[] => {
  const { total, indicators, missingFacts, overdue, nextReview } = review;
  const withoutEvidence = indicators.filter(({ lacking }) => lacking.includes("evidence"));
  const { target, toTarget, printedTarget } = total;
  const isOther =
    printedTarget &&
    target &&
    compare(fromExactText(printedTarget.exact), fromExactText(target.exact)) !== 0;
  return [
    words.points(pointsText(total.points, words), maxText(total.max, words)),
    ...(target && toTarget
      ? [words.target(pointsText(target, words), pointsText(toTarget, words))]
      : []),
    ...(isOther ? [words.printedTarget(pointsText(printedTarget, words))] : []),
    words.lacking(missingFacts.length, withoutEvidence.length, overdue.length),
    nextReview
      ? words.next(nextReview.before, nextReview.from, nextReview.to, nextReview.closesYear)
      : words.noNext,
  ];
};

const sectionsOf = (review: Review, words: PlanWords): readonly Section[] => {
  const { locale, titles } = words;
  const line = (label: string, who: readonly Agency[]): Line =>
    who.length === 0 ? { text: label } : { label, text: namesText(who, locale) };
  const part = (heading: string, lines: readonly Line[], table?: Table): Section => ({
    heading,
    lines,
    sections: [],
    ...(table && { table: textTable(table) }),
  });
  const facts = review.missingFacts.map(({ code, name, lead }) =>
    line(`${code}. ${name[locale]}`, lead),
  );
  const information = review.missingInformation.map(({ name, provider }) =>
    line(name[locale], provider),
  );
  return [
    part(titles.summary, linesOf(summaryLines(review, words))),
    part(titles.agencies, [], agencyTable(review, words)),
    part(titles.indicators, [], indicatorTable(review, words)),
    ...(facts.length > 0 ? [part(titles.missingFacts, facts)] : []),
    ...(information.length > 0 ? [part(titles.missingInformation, information)] : []),
  ];
};

const written = (review: Review, plan: Plan, style: Style, table: unknown): string => {
  const words = planWords(style);
  if (style.isCsv) {
    const of = table === "agencies" ? agencyTable(review, words) : indicatorTable(review, words);
    return asCsv(of, style.separator);
  }
  const { locale } = style;
  const document: Section = {
    heading: words.titles.review(review.name[locale], review.unit[locale], review.year),
    lines: linesOf([
      ...headLines({ ...plan, legalBasis: [] }, words),
      words.asOf(review.on, review.rubric),
    ]),
    sections: sectionsOf(review, words),
  };
  return `${sectionAsMarkdown(document)}\n`;
};

/** How it is to be written, and what is no way to. */
const choicesFrom = (options: unknown) => {
  const issues: Issue[] = [];
  const report = (one: Issue): void => {
    issues.push(one);
  };
  const style = styleFrom(options, report);
  const table = fieldsOf(options)?.get("table") ?? "indicators";
  if (table !== "indicators" && table !== "agencies") {
    const expected = '"indicators" or "agencies"';
    report(issue("bad_field", ["table"], { value: shown(table), expected }));
  }
  return { style, table, issues };
};

/**
 * A review as a document: a summary, a table by who leads, and a table by indicator in the layout of the
 * annexes (No., indicator, maximum, who leads, carries out and confirms, time, evidence, goal, points,
 * target, how many points are short of the target and of the maximum, what to do), with the figures that
 * have not come.
 *
 * Written from what `review` returns, each number rounded once from its exact value. Among what to do is
 * what one more unit of a figure earns, or the next threshold. Documents are ticked once a fact has one of
 * the same title in its `evidence`; others that are attached are listed as such. Columns that nothing stands
 * in are left out. As CSV, one table, `table`: `"indicators"` unless it is `"agencies"`. Nothing that is
 * written in a plan or a fact can become markup or a formula.
 *
 * @param plan - What `definePlan` or `parsePlan` returned, or an official plan.
 * @param result - A result of the plan's rubric and year, a merger, or what `toJSON` made of one.
 * @param options - `on`, the day; `locale` (`"vi"` unless given), `format`, `separator`, `table`.
 * @throws ScoreError with all issues: those of `review`, and `bad_field` for an option.
 *
 * @example
 * ```ts
 * import { score } from "@dti/score";
 * import { describeReview } from "@dti/score/plan";
 * import { decision405, quangTri2024, quangTriPlan2025 } from "@dti/score/rubrics";
 *
 * const result = score(decision405, quangTri2024.facts, { year: 2025 });
 * const text = describeReview(quangTriPlan2025, result, { on: "2025-12-31", locale: "vi" });
 *
 * text.split("\n").find((line) => line.startsWith("| 3 |"))?.includes("Báo và phát thanh truyền hình tỉnh") // => true
 * text.includes("Kế hoạch không quy định kỳ rà soát") // => true
 * ```
 */
export const describeReview = (
  plan: Plan,
  result: Result | ResultData,
  options: DescribeReviewOptions,
): string => {
  const { style, table, issues } = choicesFrom(options);
  const read = readReview(plan, result, options, [...styleNames, "table"], issues);
  return written(reviewed(read), read.plan, style, table);
};
