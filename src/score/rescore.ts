// What if some facts were others? Only what they say is read again, and only the nodes above them are
// added up again.

import { issueWriter, ScoreError, shown } from "../errors.js";
import { factsInEnglish } from "../messages/facts-en.js";
import { resultsInEnglish } from "../messages/results-en.js";
import type { Rubric, RubricNode } from "../rubric/types.js";
import { leavesOf } from "../rubric/walk.js";
import { fieldsOf } from "./fields.js";
import { judgeFacts } from "./judge-all.js";
import { originOf } from "./lazy.js";
import { canChange, factsFrom, quickChange, type QuickScore } from "./quick.js";
import { reportedIn } from "./reported.js";
import type { Result } from "./result.js";
import {
  resultOf,
  resultOfFigures,
  resultOfJudged,
  soundly,
  type Origin,
  type QuickOrigin,
} from "./score.js";
import { tallyOf } from "./tally.js";

const issue = /* @__PURE__ */ issueWriter(
  /* @__PURE__ */ (() => ({ ...factsInEnglish, ...resultsInEnglish }))(),
);

type Changes = readonly (readonly [code: string, fact: unknown])[];

/** What is said, `undefined` included; nothing where it cannot be read. */
const changesOf = (value: unknown): Changes | undefined => {
  if (fieldsOf(value) === undefined) return undefined;
  try {
    return Object.entries(value as object);
  } catch {
    return undefined;
  }
};

/** The indicators below the groups among some codes. */
const belowGroups = (nodes: readonly RubricNode[], codes: ReadonlySet<string>): readonly string[] =>
  nodes.flatMap((node) => {
    if (node.kind === "indicator") return [];
    return codes.has(node.code)
      ? leavesOf(node.children).map(({ code }) => code)
      : belowGroups(node.children, codes);
  });

/** All facts with those that changed. A group that is named anew takes back that what is below it does not apply. */
const merged = (
  { children }: Rubric,
  facts: Readonly<Record<string, unknown>>,
  changes: Changes,
): unknown => {
  const below = belowGroups(children, new Set(changes.map(([code]) => code)));
  const kept = Object.entries(facts).filter(
    ([code, fact]) => !(below.includes(code) && fieldsOf(fact)?.has("notApplicable")),
  );
  const all = new Map([...kept, ...changes]);
  return Object.fromEntries([...all].filter(([, fact]) => fact !== undefined));
};

/** The figures of doubles with those that changed, where doubles are sure. */
const quickly = ({ quick, figures }: QuickOrigin, changes: Changes): QuickScore | undefined => {
  try {
    return quickChange(quick, figures, new Map(changes));
  } catch {
    // Facts with getters that throw: another has to tell.
    return undefined;
  }
};

/**
 * A result with other facts: by the same rubric, in the same year, with the same general figures and
 * readings.
 *
 * Equal to scoring all of the facts, at the cost of what changes: the indicators that are named, and
 * the nodes above them. For what-if questions, sliders and simulations. That a group does not apply is
 * kept as said of each indicator below it; the group, named anew, takes it back.
 *
 * @param result - What `score` or `rescore` returned in this program; stored and merged results have no
 * rubric at hand.
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
  const given = changesOf(changes);
  if (given === undefined) {
    throw new ScoreError([issue("not_facts", [], { value: shown(changes) })]);
  }
  if ("quick" in origin) {
    const { quick, figures } = origin;
    const changed = quickly(origin, given);
    if (changed !== undefined) return resultOfFigures(quick, changed);
    const facts = merged(quick.rubric, factsFrom(quick, figures), given);
    return resultOf(quick.rubric, facts, { year: quick.year });
  }
  const { frame, outcomes } = origin.sound;
  const { rubric, year, context } = frame;
  const readings = Object.fromEntries([...frame.readings].map(([code, { name }]) => [code, name]));
  const leaves = new Set(leavesOf(rubric.children).map(({ code }) => code));
  // A general figure is one unknown for all that read it; a group is about what is below it.
  const isLocal =
    !canChange(rubric) &&
    Object.keys(context).length === 0 &&
    given.every(([code]) => leaves.has(code));
  if (!isLocal) {
    const facts = merged(rubric, reportedIn(result), given);
    return resultOf(rubric, facts, { year, context, readings });
  }
  const again = soundly(judgeFacts(rubric, Object.fromEntries(given), { year, readings }));
  const changed = new Set(given.map(([code]) => code));
  const now = [...outcomes].map(
    ([code, before]) =>
      [code, changed.has(code) ? (again.outcomes.get(code) ?? before) : before] as const,
  );
  const sound = { ...origin.sound, outcomes: new Map(now) };
  return resultOfJudged(sound, tallyOf(rubric, sound.outcomes, { tally: origin.tally, changed }));
};
