// How is something told in a language and a format? Options are checked, and what came back from JSON may
// lack anything: it is then refused, and not half told.

import { ScoreError, shown, type Issue } from "../errors.js";
import { issue } from "../messages/any-issue.js";
import { fieldsOf } from "../score/fields.js";
import type { Locale } from "../text.js";
import { sectionAsMarkdown, sectionAsText, type Section } from "./document.js";

/** How a document is written. */
export interface DocumentOptions {
  /** Language, and the number format that goes with it. */
  readonly locale: Locale;
  /** Plain text unless given. */
  readonly format?: "text" | "markdown";
}

const optionIssues = (options: unknown): readonly Issue[] => {
  const fields = fieldsOf(options);
  const refused = (path: string, value: unknown, expected: string): Issue =>
    issue("bad_field", [path], { value: shown(value), expected });
  if (fields === undefined) return [refused("options", options, "an object")];
  const [locale, format] = [fields.get("locale"), fields.get("format")];
  const isFormat = format === undefined || format === "text" || format === "markdown";
  return [
    ...(locale === "vi" || locale === "en" ? [] : [refused("locale", locale, '"vi" or "en"')]),
    ...(isFormat ? [] : [refused("format", format, '"text" or "markdown"')]),
  ];
};

/** A document of something, which is refused if it cannot be told. */
export const told = <T>(
  value: T,
  options: DocumentOptions,
  expected: string,
  tell: (value: T, locale: Locale) => Section,
): string => {
  const refused: Issue[] = [...optionIssues(options)];
  const attempt = (): Section | undefined => {
    try {
      return tell(value, options.locale);
    } catch {
      refused.push(issue("bad_field", [], { value: shown(value), expected }));
      return undefined;
    }
  };
  const section = refused.length === 0 ? attempt() : undefined;
  if (section === undefined) throw new ScoreError(refused);
  return options.format === "markdown" ? `${sectionAsMarkdown(section)}\n` : sectionAsText(section);
};
