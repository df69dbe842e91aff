// Do published figures follow from the facts? A verdict for each, without any tolerance: intervals
// come from printed digits alone.

import { ScoreError, shown, type Issue } from "../../errors.js";
import { deepFreeze } from "../../freeze.js";
import type { Rubric } from "../../rubric/types.js";
import { codesOf } from "../../rubric/walk.js";
import { fieldsOf } from "../../score/fields.js";
import type { ScoreOptions } from "../../score/options.js";
import { ownReading } from "../../score/readings.js";
import type { Result } from "../../score/result.js";
import { safeScore } from "../../score/score.js";
import type { CheckFacts, Completions } from "../../score/typed-facts.js";
import type { Locale } from "../../text.js";
import { issue } from "../issue.js";
import { notationOf, readPublished, type Claim, type Published } from "./published.js";
import { verdictOn } from "./verdict.js";
import type { Verdict, Verification } from "./verification.js";

/** What published figures are checked under: as for `score`, and the notation of the figures. */
export type VerifyOptions<Shape extends string = string> = ScoreOptions<Shape> & {
  /** Needed only where a figure such as `"1.234"` could be thousands or decimals. */
  readonly locale?: Locale;
};

/** A verification, or all that is wrong with what was passed. */
export type Verified =
  | { readonly ok: true; readonly verification: Verification }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** From the worst to the best. */
const verdicts: readonly Verdict[] = ["contradicted", "undetermined", "within-rounding", "exact"];

/** The worst verdict; nothing contradicts nothing. */
export const worst = (found: readonly Verdict[]): Verdict =>
  verdicts.find((verdict) => found.includes(verdict)) ?? "exact";

/** Results under another reading of one clause, each scored once; undefined where the facts do not allow it. */
const rereader = (rubric: Rubric, facts: unknown, options: ScoreOptions) => {
  const known = new Map<string, Result | undefined>();
  const given = [...(fieldsOf(options.readings) ?? [])];
  return (code: string, mark: string, name: string): Result | undefined => {
    const key = JSON.stringify([code, mark, name]);
    if (known.has(key)) return known.get(key);
    const others = given.filter(([at]) => at !== code && !at.startsWith(`${code}/`));
    // The rubric's own reading needs no choice.
    const chosen = name === ownReading ? [] : [[`${code}/${mark}`, name] as const];
    const readings = Object.fromEntries([...others, ...chosen]) as Readonly<Record<string, string>>;
    const scored = safeScore(rubric, facts, { ...options, readings });
    const result = scored.ok ? scored.result : undefined;
    known.set(key, result);
    return result;
  };
};

/** Options without the notation of the figures, which `score` does not know. */
const readOptions = (options: unknown, report: (issue: Issue) => void) => {
  const fields = new Map(fieldsOf(options));
  const locale = fields.get("locale");
  fields.delete("locale");
  const notation = notationOf(locale);
  if (locale !== notation) {
    report(issue("not_published", ["locale"], { value: shown(locale), expected: '"vi" or "en"' }));
  }
  const given = Object.fromEntries(fields) as Partial<ScoreOptions> as ScoreOptions;
  return { locale: notation, given };
};

/** In the order of the law, then pillars and the total. */
const inOrder = (claims: readonly Claim[], codes: readonly string[]): readonly Claim[] =>
  [...claims].sort((a, b) => codes.indexOf(a.code) - codes.indexOf(b.code));

/** Verifies untyped data: the verification, or every issue at once. */
export const safeVerify = (
  rubric: Rubric,
  facts: unknown,
  published: unknown,
  options: unknown,
): Verified => {
  const issues: Issue[] = [];
  const report = (found: Issue): void => {
    issues.push(found);
  };
  const { locale, given } = readOptions(options, report);
  const scored = safeScore(rubric, facts, given);
  if (!scored.ok) scored.issues.forEach(report);
  if (issues.some(({ code }) => code === "not_a_rubric")) return deepFreeze({ ok: false, issues });
  const codes = codesOf(rubric);
  const claims = readPublished(
    published,
    ["published"],
    (code) => codes.includes(code),
    locale,
    report,
  );
  if (!scored.ok || issues.length > 0) return deepFreeze({ ok: false, issues });
  const { result } = scored;
  const reread = rereader(rubric, facts, given);
  const nodes = inOrder(claims, codes).map((claim) => verdictOn(claim, result, reread));
  const verdict = worst(nodes.map((node) => node.verdict));
  const verification = { verdict, rubric: result.rubric.id, year: result.year, nodes };
  return deepFreeze({ ok: true, verification });
};

/**
 * Whether published figures follow from the facts: a verdict for each, and what would make it hold.
 *
 * A published figure stands for all that prints like it (`"12.5"` from 12.45 to 12.55, `"12.50"` from
 * 12.495 to 12.505, ends included), the facts for all that their rounded figures and ranges allow;
 * no other tolerance is used. Points on either side of a threshold that a rounded figure straddles are
 * kept apart. Missing facts count as 0 for `computed`, and can be anything for the verdict; what is
 * unevidenced earns nothing. `verdict` is `exact`, `within-rounding`, `undetermined` or `contradicted`;
 * `repairs` lists each single change (a figure and the interval it would have to lie in, a flag, a
 * level, a reading, accepted evidence) with which a contradicted figure holds, and for an undetermined
 * one what each open fact has to be. A letter that moves two measures, and a general figure that
 * several facts read, are not moved. Where a node could have more than a hundred separate scores,
 * those nearest to each other are joined.
 *
 * @param rubric - An official rubric, or one made by `defineRubric`.
 * @param facts - As for `score`.
 * @param published - Figures as printed, by code: text such as `"106,75"`, or `{ printed }`, for
 * points; `{ value: "0.7804" }` for points over the maximum; `total`, pillars and `value` as well.
 * @param options - As for `score`, and `locale` for figures such as `"1.234"`.
 * @throws ScoreError with all issues: those of `score`, `not_published`, `bad_figure`, `unknown_code`.
 *
 * @example
 * ```ts
 * import { verify } from "@dti/score/audit";
 * import { decision405, quangTri2024 } from "@dti/score/rubrics";
 *
 * const { facts, year } = quangTri2024;
 * const { nodes } = verify(decision405, facts, { "3": "127,7", "4": "90,25" }, { year });
 *
 * nodes.map(({ code, verdict }) => `${code}: ${verdict}`) // => ["3: exact", "4: contradicted"]
 * nodes[1]?.gap.toString() // => "0.124"
 * nodes[1]?.repairs.map(({ code, from }) => [code, from]) // => [["4.4", "75,63%"], ["4.6", "50%"]]
 * ```
 */
export const verify = <
  Codes extends string,
  Shape extends string,
  const Given extends Completions<Shape>,
>(
  rubric: Rubric<Codes, Shape>,
  facts: Given & CheckFacts<Shape, Given>,
  published: Published<Codes>,
  options: VerifyOptions<Shape>,
): Verification => {
  const verified = safeVerify(rubric, facts, published, options);
  if (verified.ok) return verified.verification;
  throw new ScoreError(verified.issues);
};
