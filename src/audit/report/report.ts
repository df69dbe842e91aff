// How is a verification told to an official? As a short note in Vietnamese or English, as plain text or
// Markdown: what agrees, what does not, and what could be otherwise.

import { asMarkdown, asText } from "../../explain/render.js";
import type { Block } from "../../explain/block.js";
import { ScoreError, shown, type Issue } from "../../errors.js";
import type { Rubric } from "../../rubric/types.js";
import { fieldsOf } from "../../score/fields.js";
import type { Locale } from "../../text.js";
import { issue, movedTo } from "../issue.js";
import { refuse, type Report } from "./checks.js";
import { verificationIssues } from "./input.js";
import { namesIn } from "./names.js";
import { tableIssues } from "./table-input.js";
import { tableBlock } from "./table.js";
import { englishTable } from "./table-words-en.js";
import { vietnameseTable } from "./table-words-vi.js";
import { verificationBlock } from "./verification.js";
import { englishReport } from "./words-en.js";
import { vietnameseReport } from "./words-vi.js";
import { soundRubric } from "../../rubric/sound-rubric.js";
import { readTable } from "../table/read.js";
import type { Table, VerifiedTable } from "../table/types.js";
import type { Verification } from "../verify/verification.js";

/** How a report is written. */
export interface AuditReportOptions {
  /** Language, and the number format that goes with it. */
  readonly locale: Locale;
  /** Plain text unless given. */
  readonly format?: "text" | "markdown";
  /** The rubric of a verification: with it, indicators, letters and readings have their names. */
  readonly rubric?: Rubric;
  /** The table that was verified: with it, columns and codes have their names. */
  readonly table?: Table;
}

/** Reports all that is wrong with an option; a proxy may throw whatever it likes. */
const attempt = (act: () => void, option: string, none: Issue, report: Report): void => {
  try {
    act();
  } catch (error) {
    const issues = error instanceof ScoreError ? error.issues : [none];
    issues.forEach((one) => report(movedTo([option, ...one.path], one)));
  }
};

/** A rubric, of the same id as one that is known. */
const checkRubric = (rubric: unknown, id: unknown, report: Report): void => {
  const act = (): void => {
    const sound = soundRubric(rubric as Rubric);
    if (typeof id === "string" && sound.id !== id) {
      refuse(report, ["rubric"], sound.id, "the rubric of the verification");
    }
  };
  attempt(act, "rubric", issue("not_a_rubric", [], { value: shown(rubric) }), report);
};

/** A table, with the columns that are known. */
const checkTable = (table: unknown, columns: readonly string[], report: Report): void => {
  const act = (): void => {
    const ids = readTable(table).columns.map(({ id }) => id);
    const other = columns.find((column) => !ids.includes(column));
    if (other !== undefined) refuse(report, ["table"], other, "the table that was verified");
  };
  const expected = "{ columns, rubrics, locale }";
  attempt(act, "table", issue("not_a_table", [], { value: shown(table), expected }), report);
};

/** The options but the rubric and the table; what would not be used is told rather than ignored. */
const checkOptions = (options: unknown, unused: "rubric" | "table", report: Report): void => {
  const fields = fieldsOf(options);
  const { locale, format, [unused]: other } = Object.fromEntries(fields ?? []);
  if (fields === undefined) refuse(report, ["options"], options, "an object");
  else if (locale !== "vi" && locale !== "en") refuse(report, ["locale"], locale, '"vi" or "en"');
  if (format !== undefined && format !== "text" && format !== "markdown") {
    refuse(report, ["format"], format, '"text" or "markdown"');
  }
  if (other !== undefined) refuse(report, [unused], other, "nothing");
};

const isTable = (verified: Verification | VerifiedTable): verified is VerifiedTable =>
  fieldsOf(verified)?.has("findings") === true;

/** What is told of a verification, unless something does not fit. */
const verificationReport = (
  verification: Verification,
  options: AuditReportOptions,
  report: Report,
): (() => Block) => {
  verificationIssues(verification).forEach(report);
  checkOptions(options, "table", report);
  const rubric = fieldsOf(options)?.get("rubric");
  if (rubric !== undefined) checkRubric(rubric, fieldsOf(verification)?.get("rubric"), report);
  return () => {
    const words = options.locale === "vi" ? vietnameseReport : englishReport;
    const names = namesIn(words, verification, options.rubric);
    return verificationBlock(verification, { words, names, year: verification.year });
  };
};

/** What is told of a table, unless something does not fit. */
const tableReport = (
  verified: VerifiedTable,
  options: AuditReportOptions,
  report: Report,
): (() => Block) => {
  const found = tableIssues(verified);
  found.forEach(report);
  checkOptions(options, "rubric", report);
  const table = fieldsOf(options)?.get("table");
  const columns = found.length === 0 ? verified.findings.map(({ column }) => column) : [];
  if (table !== undefined) checkTable(table, columns, report);
  return () => {
    const words = options.locale === "vi" ? vietnameseTable : englishTable;
    return tableBlock(verified, words, options.table ?? { columns: [] });
  };
};

/**
 * A verification as an official reads it: a note in Vietnamese or English, as text or Markdown.
 *
 * Of what `verify` returned: the verdict over all figures, then for each what was published and what it
 * stands for, what was computed, what is possible with the reported data, how far apart they are, and
 * the single changes with which it agrees, or what each open fact has to be. Of what `verifyTable`
 * returned: each finding with the figures it is about, where they stand, and the single changes that
 * settle it. Numbers are exact, or told to be about so much; ranges of what would do are rounded
 * inwards, so that every number in a printed range does, and ranges of what is possible outwards. With
 * `rubric`, or with `table`, everything is called by its name, otherwise by its code. Nothing in a
 * table can become markup. What came back from JSON will do.
 *
 * @param verified - What `verify` or `verifyTable` returned.
 * @param options - `locale` is `"vi"` or `"en"`, `format` is `"text"` unless it is `"markdown"`; `rubric`
 * is the one that was verified by, `table` the one that was verified.
 * @throws ScoreError with all issues: `bad_field` by their path in what was passed, `not_a_rubric`, or
 * what `verifyTable` refuses a table with.
 *
 * @example
 * ```ts
 * import { auditReport, verify } from "@dti/score/audit";
 * import { decision405, quangTri2024 } from "@dti/score/rubrics";
 *
 * const { facts, year } = quangTri2024;
 * const verification = verify(decision405, facts, { "4": "90,25" }, { year });
 * const lines = auditReport(verification, { locale: "vi", rubric: decision405 }).split("\n");
 *
 * lines[0] // => "Báo cáo kiểm tra: số công bố không khớp với số liệu đã báo cáo"
 * lines.find((line) => line.includes("4.6."))?.trim() // => "4.6. Số lượng người dân được phổ cập kỹ năng số: tỷ lệ từ 51,18% đến 51,30% (đã báo cáo: 50%)"
 * ```
 */
export const auditReport = (
  verified: Verification | VerifiedTable,
  options: AuditReportOptions,
): string => {
  const issues: Issue[] = [];
  const report: Report = (one) => issues.push(one);
  const tell = isTable(verified)
    ? tableReport(verified, options, report)
    : verificationReport(verified, options, report);
  if (issues.length > 0) throw new ScoreError(issues);
  return options.format === "markdown" ? `${asMarkdown(tell())}\n` : asText(tell());
};
