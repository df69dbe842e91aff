// What if some facts were others? Only what they say is read again, and only the nodes above them are
// added up again.

import { issueWriter, ScoreError, shown } from "../errors.js";
import { factsInEnglish } from "../messages/facts-en.js";
import { resultsInEnglish } from "../messages/results-en.js";
import { leavesOf } from "../rubric/walk.js";
import { fieldsOf } from "./fields.js";
import { judgeFacts } from "./judge-all.js";
import { originOf } from "./lazy.js";
import { factsFrom, quickChange } from "./quick.js";
import { reportedIn } from "./reported.js";
import type { Result } from "./result.js";
import { resultOf, resultOfFigures, resultOfJudged, soundly, type Origin } from "./score.js";
import { tallyOf } from "./tally.js";

const issue = /* @__PURE__ */ issueWriter(
  /* @__PURE__ */ (() => ({ ...factsInEnglish, ...resultsInEnglish }))(),
);

type Changes = ReadonlyMap<string, unknown>;

/** All facts with those that changed; what is taken away is no field any more. */
const merged = (facts: object, changes: Changes, taken: readonly string[]): unknown =>
  Object.fromEntries(
    [...Object.entries(facts), ...changes].filter(([code]) => !taken.includes(code)),
  );

/**
 * A result with other facts: by the same rubric, in the same year, with the same general figures and
 * readings.
 *
 * Equal to scoring all of the facts, at the cost of what changes: the indicators that are named, and
 * the nodes above them. For what-if questions, sliders and simulations.
 *
 * @param result - What `score` or `rescore` returned in this program; stored results have no rubric.
 * @param changes - Facts by code, as for `score`; `undefined` takes one away.
 * @throws ScoreError `not_a_result`, `not_facts`, and with all issues of the new facts, as `score`.
 *
 * @example
 * ```ts
 * import { rescore, score } from "@dti/score";
 * import { draft3530 } from "@dti/score/rubrics";
 *
 * const now = score(draft3530, { "1.1": { a: 60, b: 100 }, "2.3": { a: 1, b: 2 } }, { year: 2026 });
 *
 * rescore(now, { "1.1": { a: 80, b: 100 } }).printed // => "26.00"
 * rescore(now, { "2.3": undefined }).printed // => "12.00"
 * now.printed // => "22.00"
 * ```
 */
export const rescore = <Codes extends string>(
  result: Result<Codes>,
  changes: Partial<Readonly<Record<Codes, unknown>>>,
): Result<Codes> => {
  const origin = originOf(result) as Origin<Codes> | undefined;
  if (origin === undefined) {
    throw new ScoreError([issue("not_a_result", [], { value: shown(result) })]);
  }
  const given = fieldsOf(changes);
  if (given === undefined) {
    throw new ScoreError([issue("not_facts", [], { value: shown(changes) })]);
  }
  const taken = Object.keys(changes).filter((code) => !given.has(code));
  if ("quick" in origin) {
    const { quick, figures } = origin;
    const changed = taken.length === 0 ? quickChange(quick, figures, given) : undefined;
    if (changed !== undefined) return resultOfFigures(quick, changed);
    const facts = merged(factsFrom(quick, figures), given, taken);
    return resultOf(quick.rubric, facts, { year: quick.year });
  }
  const { frame, outcomes } = origin.sound;
  const { rubric, year, context } = frame;
  const readings = Object.fromEntries([...frame.readings].map(([code, { name }]) => [code, name]));
  const leaves = new Set(leavesOf(rubric.children).map(({ code }) => code));
  const codes = [...given.keys(), ...taken];
  // A general figure is one unknown for all that read it; a group takes the facts below it.
  const isLocal = Object.keys(context).length === 0 && codes.every((code) => leaves.has(code));
  if (!isLocal) {
    return resultOf(rubric, merged(reportedIn(result), given, taken), { year, context, readings });
  }
  const again = soundly(judgeFacts(rubric, Object.fromEntries(given), { year, readings }));
  const changed = new Set(codes);
  const now = [...outcomes].map(
    ([code, before]) =>
      [code, changed.has(code) ? (again.outcomes.get(code) ?? before) : before] as const,
  );
  const sound = { ...origin.sound, outcomes: new Map(now) };
  return resultOfJudged(sound, tallyOf(rubric, sound.outcomes, { tally: origin.tally, changed }));
};
