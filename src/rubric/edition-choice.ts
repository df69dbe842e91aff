// Which rubric is an assessment year scored by? Exactly one, or an issue that says what there is.

import { ScoreError, shown, type Issue } from "../errors.js";
import { issue } from "../messages/any-issue.js";
import { fieldsOf, refuseOthers, type Report } from "./edition-fields.js";
import type { Edition, EditionOptions, Editions, Registry } from "./edition-types.js";
import { readEditions } from "./editions.js";
import type { Rubric } from "./types.js";

/** The options as read: what is undefined was not asked for, or cannot be. */
interface Asked {
  readonly year: number | undefined;
  readonly status: string | undefined;
  readonly revision: number | undefined;
  readonly variant: string | undefined;
}

const statuses: readonly unknown[] = ["draft", "in-force", "superseded"];

const readAsked = (options: unknown, report: Report): Asked => {
  const fields = fieldsOf(options);
  const refuse = (name: string, expected: string): undefined => {
    report(issue("bad_field", [name], { value: shown(fields?.get(name)), expected }));
  };
  if (fields === undefined) {
    report(issue("bad_field", [], { value: shown(options), expected: "an object" }));
  } else refuseOthers(fields, ["year", "status", "revision", "variant"], [], report);
  const year = fields?.get("year");
  const isYear = typeof year === "number" && Number.isInteger(year);
  if (fields !== undefined && !isYear) {
    report(issue("not_a_year", ["year"], { value: shown(year) }));
  }
  const { status, revision, variant } = Object.fromEntries(fields ?? []);
  if (status !== undefined && !statuses.includes(status)) refuse("status", statuses.join(" | "));
  const isRevision = Number.isSafeInteger(revision) && Number(revision) >= 1;
  if (revision !== undefined && !isRevision) refuse("revision", "a whole number from 1");
  if (variant !== undefined && typeof variant !== "string") refuse("variant", "text");
  return {
    year: isYear ? year : undefined,
    status: typeof status === "string" ? status : undefined,
    revision: isRevision ? Number(revision) : undefined,
    variant: typeof variant === "string" ? variant : undefined,
  };
};

/** Those that are what was asked for, whatever the year. */
const fitting = (
  { editions }: Editions,
  asked: Asked,
  report: Report,
): readonly Edition[] | undefined => {
  const { status, revision, variant } = asked;
  const known = (values: readonly unknown[]): readonly string[] =>
    [...new Set(values)].filter((value) => value !== undefined).map(String);
  const alike = editions.filter((one) => one.variant === variant);
  if (variant !== undefined && alike.length === 0) {
    const variants = known(editions.map((one) => one.variant));
    report(issue("unknown_reference", ["variant"], { name: variant, known: variants }));
    return undefined;
  }
  if (revision !== undefined && !alike.some((one) => one.revision === revision)) {
    const revisions = known(alike.map((one) => one.revision));
    report(issue("unknown_reference", ["revision"], { name: String(revision), known: revisions }));
    return undefined;
  }
  return alike
    .filter((one) => (revision === undefined ? one.current : one.revision === revision))
    .filter((one) => (status === undefined ? one.status !== "draft" : one.status === status));
};

const spanOf = (from: number, to: number): string =>
  from === to ? String(from) : `${String(from)}-${String(to)}`;

const choose = (editions: Editions, asked: Asked, report: Report): Edition | undefined => {
  const { year = 0 } = asked;
  const isServing = ({ years: [from, to] }: Edition): boolean => from <= year && year <= to;
  const fit = fitting(editions, asked, report);
  if (fit === undefined) return undefined;
  const serving = fit.filter(isServing);
  if (serving.length > 1) {
    report(issue("many_editions", ["year"], { year, editions: serving.map(({ id }) => id) }));
  } else if (serving.length === 0) {
    const served = fit.map(({ id, years: [from, to] }) => `${id} (${spanOf(from, to)})`);
    const otherwise = editions.editions
      .filter(isServing)
      .map(({ id, status }) => `${id} (${status})`);
    report(issue("no_edition", ["year"], { year, served, otherwise }));
  }
  return serving[0];
};

/**
 * The rubric of a family that an assessment year is scored by, from a registry.
 *
 * Of the editions that serve the year, one in force or superseded, in its latest revision; a draft only
 * with `status: "draft"`, and a derived rubric only by its `variant`. It is exactly one, or nothing is
 * returned: no edition is guessed from the years around it. It is the very rubric of the registry
 * where that cannot change, otherwise a frozen copy. Its type knows no codes: where the rubric is known
 * beforehand, import it, and facts are typed.
 *
 * @param registry - As for `editionsIn`.
 * @param family - A family in the registry, such as `"vn-province"`.
 * @throws ScoreError with all issues: `no_edition` where none serves the year, with those that serve
 * others and what else there is for this one; `many_editions`; `not_a_year`, `bad_field`,
 * `unknown_variable` in the options; `unknown_reference` for a family, revision or variant that the
 * registry does not have; those of `editionsIn` about the registry.
 *
 * @example
 * ```ts
 * import { rubricIn } from "@dti/score/define";
 * import { decision405, draft3530 } from "@dti/score/rubrics";
 *
 * const ours = [decision405, draft3530];
 *
 * rubricIn(ours, "vn-province", { year: 2025 }).id // => "vn-province/405-2025@1"
 * rubricIn(ours, "vn-province", { year: 2025, status: "draft" }).id // => "vn-province/draft-3530-2025@1"
 * rubricIn(ours, "vn-province", { year: 2026 }) // throws no_edition
 * ```
 */
export const rubricIn = (registry: Registry, family: string, options: EditionOptions): Rubric => {
  const issues: Issue[] = [];
  const report: Report = (found) => {
    issues.push(found);
  };
  const editions = readEditions(registry, family, report);
  const asked = readAsked(options, report);
  const chosen = issues.length === 0 ? choose(editions, asked, report) : undefined;
  if (chosen === undefined || issues.length > 0) throw new ScoreError(issues);
  return chosen.rubric;
};
