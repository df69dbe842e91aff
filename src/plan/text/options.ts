// How is a document of a plan to be written? What is no way to write it is an issue.

import { collector } from "../../data/issue.js";
import { formatFrom, type Format, type WriteOptions } from "../../data/table-text.js";
import { shown } from "../../errors.js";
import { fieldsOf } from "../../score/fields.js";
import { issue, type Report } from "../issue.js";

/** How a document of a plan is written. */
export interface PlanDocumentOptions extends WriteOptions {
  /** Markdown unless given; of CSV, one table. */
  readonly format?: "markdown" | "csv" | undefined;
}

/** The way to write a document. */
export interface Style extends Format {
  readonly isCsv: boolean;
}

/** Names of the options that say how a document is written. */
export const styleNames: readonly string[] = ["locale", "format", "separator"];

/** The way that the caller names; what is none is reported. */
export const styleFrom = (options: unknown, report: Report): Style => {
  const { report: reportData, found } = collector();
  const style = formatFrom(options, reportData);
  found().forEach(report);
  const format = fieldsOf(options)?.get("format") ?? "markdown";
  if (format !== "markdown" && format !== "csv") {
    report(
      issue("bad_field", ["format"], { value: shown(format), expected: '"markdown" or "csv"' }),
    );
  }
  return { ...style, isCsv: format === "csv" };
};
