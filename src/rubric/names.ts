// Which texts are names? Codes of nodes, names of letters and measures; and texts in two languages.

import { shown, type Issue, type Path } from "../errors.js";
import { issue } from "./issue.js";

type Report = (issue: Issue) => void;

/** What a code looks like. */
export const codePattern = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u;
/** What the name of a letter or measure looks like. */
export const namePattern = /^[A-Za-z][A-Za-z0-9_]{0,63}$/;

// Names that every object answers to would be found where nothing was given. Listed once, so that a
// program which adds to Object.prototype later takes no name away.
const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));

const reserved = {
  code: ["total", "value"],
  name: ["points", "evidence", "note", "source", "reason", "unevidenced", "notApplicable"],
};

/** Reports a text that cannot be the code of a node, or the name of a letter or measure. */
export const checkName = (
  kind: "code" | "name",
  name: unknown,
  path: Path,
  report: Report,
): void => {
  const pattern = kind === "code" ? codePattern : namePattern;
  if (typeof name !== "string" || !pattern.test(name) || inherited.has(name)) {
    report(issue("bad_code", path, { code: shown(name) }));
  } else if (reserved[kind].includes(name)) {
    report(issue("reserved_name", path, { name }));
  }
};

/** Reports a text that lacks one of the two languages. */
export const checkText = (text: unknown, path: Path, report: Report): void => {
  const { vi, en } = (text ?? {}) as { readonly vi?: unknown; readonly en?: unknown };
  if (typeof vi === "string" && vi !== "" && typeof en === "string" && en !== "") return;
  report(issue("bad_field", path, { value: shown(text), expected: "{ vi, en }" }));
};

/** Remembers names, and reports one that comes twice. */
export const once = (report: Report): ((name: string, path: Path) => void) => {
  const seen = new Set<string>();
  return (name, path) => {
    if (seen.has(name)) report(issue("duplicate", path, { value: name }));
    seen.add(name);
  };
};
