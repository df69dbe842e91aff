// Does a receipt still hold? Its facts are scored again by the rubric, and everything that it says is
// compared with what follows.

import { issueWriter, ScoreError, shown, type Issue, type Path } from "../../errors.js";
import { deepFreeze } from "../../freeze.js";
import { resultsInEnglish } from "../../messages/results-en.js";
import { digestOf } from "../../rubric/fingerprint.js";
import { plainCopy } from "../../rubric/plain.js";
import type { Rubric } from "../../rubric/types.js";
import type { ScoreOptions } from "../../score/options.js";
import type { Result } from "../../score/result.js";
import { safeScore } from "../../score/score.js";
import { version } from "../../version.js";
import { amendmentDifferences, amendmentNames } from "./amendment.js";
import { differenceAt, differencesIn, valueAt, type Difference } from "./differences.js";
import { nodesOf } from "../nodes.js";
import { contentOf, type Receipt } from "./receipt.js";
import { soundRubric } from "../../rubric/sound-rubric.js";

const issue = /* @__PURE__ */ issueWriter(resultsInEnglish);

/** The result that a receipt stands for, or where it says otherwise. */
export type Replayed<Codes extends string = string> =
  | { readonly same: true; readonly result: Result<Codes> }
  | { readonly same: false; readonly differences: readonly Difference[] };

/** What claims to be a receipt: anything may stand in its fields. */
type Unread = { readonly [Name in keyof Receipt]?: unknown };

/** A copy of what was passed as a receipt, and what in it JSON cannot hold. */
interface Copied {
  readonly fields: Unread;
  readonly issues: readonly Issue[];
}

/** Whether it claims to be a receipt: either of two fields will do, so that no one change hides it. */
const isClaimed = (value: unknown): value is Unread =>
  typeof value === "object" &&
  value !== null &&
  ["receipt", "digest"].some((name) => Object.hasOwn(value, name));

const copyOf = (receipt: unknown): Copied | undefined => {
  const issues: Issue[] = [];
  try {
    const fields = plainCopy(receipt, (found) => issues.push(found));
    return isClaimed(fields) ? { fields, issues } : undefined;
  } catch {
    // A proxy that throws says nothing.
    return undefined;
  }
};

const without = (fields: object, ...names: readonly string[]): object =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

/** Where a receipt says otherwise than the result of its facts; points in the order of the law. */
const againstResult = (recorded: Unread, result: Result): readonly Difference[] => {
  const replayed = contentOf(result);
  const apart = ["engine", "points", "digest", ...amendmentNames];
  const codes = nodesOf(result).map(({ code }) => code);
  const place = ({ path }: Difference): number => codes.indexOf(String(path[1]));
  return [
    ...differencesIn(without(recorded, ...apart), without(replayed, ...apart), []),
    ...[...differencesIn(recorded.points, replayed.points, ["points"])].sort(
      (a, b) => place(a) - place(b),
    ),
  ];
};

/** Where a receipt whose facts are refused says otherwise than the rubric, and why they are refused. */
const againstRubric = (
  recorded: Unread,
  { id, fingerprint }: Rubric,
  issues: readonly Issue[],
): readonly Difference[] => {
  const options = ["year", "context", "readings"];
  const { receipt, rubric } = recorded;
  return [
    ...differencesIn({ receipt, rubric }, { receipt: 1, rubric: { id, fingerprint } }, []),
    ...issues.map((one) => {
      const isOption = options.includes(String(one.path[0]));
      const path = isOption ? one.path : ["facts", ...one.path];
      return differenceAt(path, valueAt(recorded, path), undefined, one);
    }),
  ];
};

/** What replaying gives, with a copy of the receipt where it holds. */
export type Reading<Codes extends string> =
  | { readonly same: true; readonly result: Result<Codes>; readonly recorded: Receipt }
  | { readonly same: false; readonly differences: readonly Difference[] };

/** Replays by a sound rubric; `path` leads to the receipt in what the caller passed. */
export const replayBy = <Codes extends string>(
  receipt: unknown,
  rubric: Rubric<Codes>,
  path: Path,
): Reading<Codes> => {
  const copied = copyOf(receipt);
  if (copied === undefined) {
    throw new ScoreError([issue("not_a_receipt", path, { value: shown(receipt) })]);
  }
  const { fields: recorded, issues } = copied;
  const unfit = issues.map((one) => differenceAt(one.path, undefined, undefined, one));
  if (unfit.length > 0) return { same: false, differences: deepFreeze(unfit) };
  const { facts, year, context, readings, engine, digest } = recorded;
  const scored = safeScore(rubric, facts, { year, context, readings } as ScoreOptions);
  const differences = [
    ...(typeof engine === "string" ? [] : [differenceAt(["engine"], engine, version)]),
    ...(scored.ok
      ? againstResult(recorded, scored.result)
      : againstRubric(recorded, rubric, scored.issues)),
    ...amendmentDifferences(recorded),
    ...differencesIn(digest, digestOf(without(recorded, "digest")), ["digest"]),
  ];
  return scored.ok && differences.length === 0
    ? { same: true, result: scored.result, recorded: recorded as Receipt }
    : { same: false, differences: deepFreeze(differences) };
};

/**
 * Scores the facts of a receipt again, and tells whether it says what follows from them.
 *
 * Everything that follows from the facts is compared, and the rest is covered by the digest: digest, the rubric's identity as computed from its text (an edited copy is
 * another rubric, whatever it calls itself), year, general figures, readings, facts, every node's exact
 * points, printed digits and range, and which nodes there are. The version of the engine is only for
 * information: a receipt that another version made is the same as long as the digits are.
 *
 * A receipt may come from anywhere. Whatever is in it is told as a difference: `path` in the receipt,
 * what is `recorded`, what is `replayed`, and the `issue` where its facts cannot be scored.
 *
 * @param receipt - What `receipt` or `amend` returned, also after JSON.
 * @param rubric - The rubric that it names, in that revision.
 * @throws ScoreError `not_a_receipt` for what does not even claim to be one (no object with `receipt`
 * or `digest`), `not_a_rubric`.
 *
 * @example
 * ```ts
 * import { score } from "@dti/score";
 * import { receipt, replay } from "@dti/score/audit";
 * import { draft3530 } from "@dti/score/rubrics";
 *
 * const issued = receipt(score(draft3530, { "1.1": { a: 1, b: 4 } }, { year: 2026 }));
 * const forged = { ...issued, facts: { "1.1": { a: 2, b: 4 } } };
 * const replayed = replay(forged, draft3530);
 * const differences = replayed.same ? [] : replayed.differences;
 *
 * replay(JSON.parse(JSON.stringify(issued)), draft3530).same // => true
 * differences.find(({ path }) => path.join() === "points,1.1,printed") // => { path: ["points", "1.1", "printed"], recorded: "5.00", replayed: "10.00" }
 * ```
 */
export const replay = <Codes extends string>(
  receipt: Receipt,
  rubric: Rubric<Codes>,
): Replayed<Codes> => {
  const read = replayBy(receipt, soundRubric(rubric), []);
  return Object.freeze(
    read.same
      ? { same: true, result: read.result }
      : { same: false, differences: read.differences },
  );
};
