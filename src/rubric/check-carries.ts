// Is it said soundly what of older facts carries over? Each older version once, how much of a fact, and
// letters that there are.

import { shown, type Issue, type Path } from "../errors.js";
import { checkName, checkText, once } from "./names.js";
import { issue } from "./issue.js";
import { isFields } from "./plain.js";

/** Reports everything that is wrong with what an indicator says of older facts. */
export const checkCarries = (
  carries: unknown,
  known: readonly string[],
  path: Path,
  report: (issue: Issue) => void,
): void => {
  const refuse = (value: unknown, at: Path, expected: string): void => {
    report(issue("bad_field", at, { value: shown(value), expected }));
  };
  const takeVersion = once(report);
  const checkOne = (one: unknown, at: Path): void => {
    if (!isFields(one)) {
      refuse(one, at, "an object");
      return;
    }
    const { from, facts, letters = {}, because } = one;
    checkName("code", from, [...at, "from"], report);
    takeVersion(String(from), [...at, "from"]);
    const isKnown = facts === "all" || facts === "rate" || facts === "none";
    if (!isKnown) refuse(facts, [...at, "facts"], "all | rate | none");
    if (because !== undefined) checkText(because, [...at, "because"], report);
    if (!isFields(letters)) refuse(letters, [...at, "letters"], "an object");
    else {
      for (const [letter, older] of Object.entries(letters)) {
        const place = [...at, "letters", letter];
        if (!known.includes(letter)) {
          report(issue("unknown_reference", place, { name: letter, known }));
        }
        checkName("name", older, place, report);
      }
    }
  };
  if (carries === undefined) return;
  if (!Array.isArray(carries)) refuse(carries, path, "a list");
  else {
    carries.forEach((one: unknown, index) => {
      checkOne(one, [...path, index]);
    });
  }
};
