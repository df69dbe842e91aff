// Does an erratum say all that it has to? What it corrects, where the right figure stands, when and
// why. Whether it fits the text that it corrects is asked where it is applied.

import { shown, type Issue, type Path } from "../errors.js";
import { isDate } from "./date.js";
import { issue } from "./issue.js";
import { checkText } from "./names.js";
import { isFields, type Fields } from "./plain.js";

const fieldsIn = (value: unknown): Fields | undefined => (isFields(value) ? value : undefined);

const isStep = (step: unknown): boolean =>
  typeof step === "string" || (Number.isSafeInteger(step) && Number(step) >= 0);

/** Reports what an erratum lacks; `path` leads to it. */
export const checkErratum = (
  erratum: unknown,
  path: Path,
  report: (issue: Issue) => void,
): void => {
  const expect = (isGood: boolean, value: unknown, at: Path, expected: string): void => {
    if (!isGood) report(issue("bad_field", [...path, ...at], { value: shown(value), expected }));
  };
  const fields = fieldsIn(erratum);
  if (fields === undefined) {
    expect(false, erratum, [], "an object");
    return;
  }
  const { corrections, source, date, reason } = fields;
  const list: readonly unknown[] = Array.isArray(corrections) ? corrections : [];
  expect(list.length > 0, corrections, ["corrections"], "at least one correction");
  list.forEach((correction, index) => {
    const at = ["corrections", index];
    const { on, field } = fieldsIn(correction) ?? {};
    expect(typeof on === "string", on, [...at, "on"], "text");
    const isField = Array.isArray(field) && field.every(isStep);
    expect(isField, field, [...at, "field"], "a list of names and places");
  });
  const place = fieldsIn(source)?.["place"];
  if (place === undefined) checkText(source, [...path, "source"], report);
  else checkText(place, [...path, "source", "place"], report);
  expect(isDate(date), date, ["date"], "a date such as 2026-01-31");
  checkText(reason, [...path, "reason"], report);
};
