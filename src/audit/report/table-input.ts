// Is it a verified table that a report can be written of? Also one that was stored as JSON.

import type { Issue } from "../../errors.js";
import { fieldsOf } from "../../score/fields.js";
import { checker, isName, isText, type Check } from "./checks.js";

const isDigits = (value: unknown): boolean =>
  typeof value === "string" && /^\d+(\.\d+)?$/.test(value);
const isPlace = (value: unknown): boolean => value === undefined || Number.isSafeInteger(value);

/** What does not fit in a verified table; nothing where all of it does. */
export const tableIssues = (value: unknown): readonly Issue[] => {
  const issues: Issue[] = [];
  const { that, optional, fields, list, oneOf } = checker(
    (found) => issues.push(found),
    "what verifyTable returned",
  );
  const name = that(isName);
  const digits = that(isDigits);
  const range = { low: digits, high: optional(digits) };
  const text: Check = (one, path) => {
    if (typeof one !== "string") fields({ vi: that(isText), en: that(isText) })(one, path);
  };
  const about = {
    kind: oneOf(["sum", "remainder", "maximum", "above-maximum", "denominator", "repeated"]),
    column: name,
    code: name,
  };
  const address = {
    column: name,
    code: name,
    part: oneOf(["figure", "denominator"]),
    printing: that(isPlace),
    place: optional(text),
    note: optional(text),
  };
  const cell = fields({ ...address, printed: name });
  const maximum = fields({ rubric: name, code: name, maximum: digits });
  const witness: Check = (one, path) => {
    (fieldsOf(one)?.has("rubric") === true ? maximum : cell)(one, path);
  };
  const repair = fields({
    ...address,
    from: name,
    to: fields({ ...range, printed: digits }),
    closes: list(fields(about)),
    opens: list(fields(about)),
    confirmedBy: list(witness),
  });
  const finding = fields({
    ...about,
    printed: name,
    computed: digits,
    gap: digits,
    range: optional(fields(range)),
    missing: optional(list(name)),
    remainder: optional(fields({ ...range, printed: digits })),
    explainedBy: optional(list(witness)),
    figures: list(cell),
    repairs: list(repair),
  });
  fields({ findings: list(finding) })(value, []);
  return issues;
};
