// Do published cases come out as expected? A list that is data: every case is verified and told about,
// whatever is wrong with the others.

import { issue, movedTo } from "../audit/issue.js";
import type { Verdict, Verification, VerifiedNode } from "../audit/verify/verification.js";
import { safeVerify } from "../audit/verify/verify.js";
import { ScoreError, shown, type Issue } from "../errors.js";
import { deepFreeze } from "../freeze.js";
import type { Rubric } from "../rubric/types.js";
import { readCase, type Expected, type RubricCase } from "./read-case.js";
import { verificationText } from "./verification-text.js";

/** A verdict that is not as expected. */
export interface CaseProblem {
  /** The code that it was published under; absent where the worst of all verdicts is meant. */
  readonly code?: string;
  /** Any of these would do. */
  readonly expected: readonly Verdict[];
  readonly found: Verdict;
}

/** What became of one case. */
export interface CaseOutcome {
  readonly name: string;
  /** Whether it could be run, and every verdict is as expected. */
  readonly ok: boolean;
  /** Absent where the case could not be run. */
  readonly verification?: Verification;
  /** Why it could not be run. */
  readonly issues?: readonly Issue[];
  readonly problems: readonly CaseProblem[];
}

/** What became of all cases. */
export interface CasesOutcome {
  /** Whether all cases are. */
  readonly ok: boolean;
  readonly cases: readonly CaseOutcome[];
  /** How many are as expected, and what is wrong with the others, for a person to read. */
  readonly text: string;
}

const reproduced: readonly Verdict[] = ["exact", "within-rounding"];

const problemsOf = ({ verdict, nodes }: Verification, wanted: Expected): readonly CaseProblem[] => {
  if (wanted.of === "all") {
    const expected = [wanted.verdict];
    return verdict === wanted.verdict ? [] : [{ expected, found: verdict }];
  }
  return nodes.flatMap(({ code, verdict: found }) => {
    const own = wanted.verdicts.get(code);
    const expected = own === undefined ? reproduced : [own];
    return expected.includes(found) ? [] : [{ code, expected, found }];
  });
};

/** Fields of a case in which an issue of its own may lie; any other is about a fact. */
const ownFields: readonly unknown[] = ["year", "context", "readings", "locale", "published"];

const placed = (index: number, found: Issue): Issue => {
  const within = ownFields.includes(found.path[0]) ? [] : ["facts"];
  return movedTo([index, ...within, ...found.path], found);
};

const runCase = (rubric: Rubric, given: unknown, index: number): CaseOutcome => {
  const issues: Issue[] = [];
  const { name, facts, published, options, expected } = readCase(given, index, (found) => {
    issues.push(found);
  });
  if (issues.length > 0) return { name, ok: false, issues, problems: [] };
  const found = safeVerify(rubric, facts, published, options);
  if (!found.ok) {
    // Not the case's own fault.
    if (found.issues.some(({ code }) => code === "not_a_rubric"))
      throw new ScoreError(found.issues);
    return { name, ok: false, issues: found.issues.map((one) => placed(index, one)), problems: [] };
  }
  const { verification } = found;
  const problems = problemsOf(verification, expected);
  return { name, ok: problems.length === 0, verification, problems };
};

const problemText = ({ code, expected, found }: CaseProblem): string =>
  `${code ?? "the worst verdict"}: expected ${expected.join(" or ")}, found ${found}`;

const caseText = (
  { name, ok, issues = [], problems, verification }: CaseOutcome,
  rubric: Rubric,
): readonly string[] => {
  if (ok) return [];
  const isTold = ({ code, verdict }: VerifiedNode): boolean =>
    problems.some((problem) => (problem.code ?? code) === code && problem.found === verdict);
  const lines = [...issues.map(({ message }) => message), ...problems.map(problemText)];
  const report =
    verification && verificationText(verification, verification.nodes.filter(isTold), rubric);
  return [`${name}\n${lines.map((line) => `  ${line}`).join("\n")}`, ...(report ? [report] : [])];
};

/** A copy of a list; undefined for anything else. */
const copyOf = (value: unknown): readonly unknown[] | undefined => {
  try {
    return Array.isArray(value) ? Array.from<unknown>(value) : undefined;
  } catch {
    // A proxy that throws has nothing to give.
    return undefined;
  }
};

/**
 * Runs cases that are data: facts of some units, what was published of them, and what is expected.
 *
 * A case is `{ year, facts, published }` as JSON writes it, with `name`, `context`, `readings`, `locale`
 * and `expect` where wanted. It is as expected when `verify` finds every figure exact or within rounding;
 * when the worst verdict is the one that `expect` names; or when each code that `expect` lists has its
 * own verdict and the rest holds. The worked cases of `@dti/score/rubrics` can be run as they are.
 *
 * Nothing in a case makes it throw: what cannot be run has `issues`, whose paths begin with its place in
 * the list. `text` tells all that is not as expected. Needs neither a test runner nor fast-check.
 *
 * @param rubric - An official rubric, or one made by `defineRubric`.
 * @param cases - At least one case.
 * @throws ScoreError `not_a_case` for what is no list of cases, `not_a_rubric`.
 *
 * @example
 * ```ts
 * import { decision405, quangBinh2024, quangTri2024 } from "@dti/score/rubrics";
 * import { runCases } from "@dti/score/testing";
 *
 * const { ok, cases } = runCases(decision405, [quangBinh2024, quangTri2024]);
 *
 * ok // => false
 * cases.map(({ name, problems }) => [name, ...problems.map(({ code, found }) => `${code}: ${found}`)]) // => [["Quảng Bình", "4: undetermined", "7: undetermined"], ["Quảng Trị (cũ)", "4: contradicted", "7: undetermined"]]
 *
 * const known = { "4": "contradicted", "7": "undetermined" };
 * runCases(decision405, [{ ...quangTri2024, expect: known }]).ok // => true
 * ```
 */
export const runCases = (rubric: Rubric, cases: readonly RubricCase[]): CasesOutcome => {
  const list = copyOf(cases) ?? [];
  if (list.length === 0) {
    const details = { value: shown(cases), expected: "a list of at least one case" };
    throw new ScoreError([issue("not_a_case", [], details)]);
  }
  const outcomes = list.map((one, index) => runCase(rubric, one, index));
  const good = outcomes.filter(({ ok }) => ok).length;
  const title = `${String(good)} of ${String(outcomes.length)} cases as expected`;
  const text = [title, ...outcomes.flatMap((one) => caseText(one, rubric))].join("\n\n");
  return deepFreeze({ ok: good === outcomes.length, cases: outcomes, text });
};
