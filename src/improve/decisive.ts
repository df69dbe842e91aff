// Is a question about a score settled, whatever is still open? If not, which few facts settle it?

import { issueWriter, ScoreError, shown, type Issue } from "../errors.js";
import { indicatorsBelow, nodesOf } from "../audit/nodes.js";
import { deepFreeze } from "../freeze.js";
import { resultsInEnglish } from "../messages/results-en.js";
import { sum, type Rational } from "../numbers/rational.js";
import type { AnyNode } from "../score/is-result.js";
import { issue as factIssue } from "../score/issue.js";
import { exactMax } from "../rubric/walk.js";
import type { Result, ResultData } from "../score/result.js";
import { readResult } from "../score/stored.js";
import type { CodesOfResult } from "../audit/scope.js";
import { endsOf } from "./nodes.js";
import { openAmong, type Open, type OpenFact } from "./open-facts.js";
import { tellBounds, tellPoints, type Condition, type Places, type Points } from "./points.js";
import { readQuestion, type Question, type Target } from "./question.js";
import { wayTo, type FoundWay, type Way } from "./ways.js";

/** A question in points: of which node, and with how many of them the answer is yes. */
export interface Asked extends Condition {
  readonly code: string;
}

/** What is told in any case. */
export interface Outlook {
  readonly asked: Asked;
  /** Where the node's points lie. */
  readonly range: { readonly low: Points; readonly high: Points };
  /** What is still open below the node: first that on which most depends, then in the order of the law. */
  readonly facts: readonly OpenFact[];
}

/** The answer is known, whatever the open facts turn out to be. */
export interface Settled extends Outlook {
  readonly settled: true;
  readonly answer: boolean;
  readonly ifYes?: never;
  readonly ifNo?: never;
}

/** Both answers are possible. */
export interface Unsettled extends Outlook {
  readonly settled: false;
  readonly answer?: never;
  /** The fewest facts that can make the answer yes. */
  readonly ifYes: Way;
  /** The fewest facts that can make it no: by too few points, and by enough for a higher grade. */
  readonly ifNo: readonly Way[];
}

/** What a question comes to: plain data, which JSON keeps as it is. */
export type Decisive = Settled | Unsettled;

const issue = /* @__PURE__ */ issueWriter(resultsInEnglish);

const tellFact = ({ node, needs, low, high, swing }: Open, places: Places): OpenFact => ({
  code: node.code,
  // A copy: what was passed stays as it is, also where nothing of it is frozen.
  name: { ...node.name },
  needs,
  low: tellPoints(low, places),
  high: tellPoints(high, places),
  swing: tellPoints(swing, places),
});

const tellWay = ({ chosen, needed }: FoundWay, places: Places): Way => ({
  codes: chosen.map(({ node }) => node.code),
  ...tellBounds(needed, places),
});

/** Whether the points of a node surely reach a bar, surely do not, or may do either. */
const decide = (node: AnyNode, { which, bar }: Target, places: Places): Decisive => {
  const indicators = indicatorsBelow(node);
  const open = openAmong(indicators, which);
  const ends = indicators.map((one) => endsOf(one[which]));
  const range = { low: sum(ends.map(({ low }) => low)), high: sum(ends.map(({ high }) => high)) };
  const told: Outlook = {
    asked: { code: node.code, ...tellBounds(bar, places) },
    range: { low: tellPoints(range.low, places), high: tellPoints(range.high, places) },
    facts: open.map((one) => tellFact(one, places)),
  };
  const yes = wayTo(bar, open, range);
  // Where yes is impossible the answer is no; where it takes no fact, it is yes.
  if (yes === undefined) return { settled: true, answer: false, ...told };
  if (yes.chosen.length === 0) return { settled: true, answer: true, ...told };
  const { atLeast, below } = bar;
  const no = [{ below: atLeast }, ...(below ? [{ atLeast: below }] : [])];
  return {
    settled: false,
    ...told,
    ifYes: tellWay(yes, places),
    ifNo: no
      .flatMap((bounds) => wayTo(bounds, open, range) ?? [])
      .map((way) => tellWay(way, places)),
  };
};

/**
 * Whether a question about a score is settled, whatever is missing, rounded, unevidenced or undecided;
 * and if not, which few facts settle it.
 *
 * Asked of any node: whether it reaches `atLeast`, points or a share of its own maximum, or whether it
 * has a `grade`, by a list of grades of your own; exactly at a bar counts as reached. Exact points are
 * compared, never printed ones. `facts` lists what is open, most useful first; `ifYes` and `ifNo` say
 * for each answer how few of them can bring it about, and how many points they must then have together.
 *
 * Each indicator is taken to vary over its whole range, on its own: what is settled is certain, and an
 * answer counts as possible where the ranges do not rule it out.
 *
 * @param result - A result, a merger, or what `toJSON` made of one.
 * @param question - `{ atLeast }` or `{ grade, grades }`; `of` names the node, the total unless given;
 * `overReadings` asks whichever reading of each doubtful clause holds.
 * @throws ScoreError with all issues: `not_a_result`, `not_a_question`, `unknown_code`.
 *
 * @example
 * ```ts
 * import { score } from "@dti/score";
 * import { decisive } from "@dti/score/improve";
 * import { decision405, quangTri2024 } from "@dti/score/rubrics";
 *
 * const result = score(decision405, quangTri2024.facts, { year: 2024 });
 *
 * decisive(result, { atLeast: "65%", of: "CQS" }).answer // => true
 * decisive(result, { atLeast: 650 }).settled // => false
 * decisive(result, { atLeast: 650 }).ifYes // => { codes: ["7.1"], atLeast: { exact: "1030847/28000", printed: "36.82" } }
 * ```
 */
export const decisive = <Given extends Result | ResultData>(
  result: Given,
  question: Question<CodesOfResult<Given>>,
): Decisive => {
  const read = readResult(result);
  const nodes = read ? nodesOf(read) : [];
  const nodeOf = (of: string | undefined): AnyNode | undefined =>
    nodes.find(({ code }) => code === of);
  const maxOf = (of: string): Rational | undefined => {
    const node = nodeOf(of);
    return node && exactMax(node);
  };
  const issues: Issue[] = [];
  const report = (one: Issue): void => {
    issues.push(one);
  };
  if (read === undefined) report(issue("not_a_result", [], { value: shown(result) }));
  const target = readQuestion(question, maxOf, report);
  const node = nodeOf(target.code);
  if (node === undefined && read && target.code !== undefined) {
    report(factIssue("unknown_code", ["of"], { code: target.code }));
  }
  if (read === undefined || node === undefined || issues.length > 0) throw new ScoreError(issues);
  return deepFreeze(decide(node, target, read.rubric));
};
