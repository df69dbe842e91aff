// Which indicators may change, and into what? The efforts as the caller gives them, read and made into
// the cells of each indicator below the node.

import type { Refuse } from "../../audit/rank/grades.js";
import { indicatorsBelow } from "../../audit/nodes.js";
import { shown, type Issue } from "../../errors.js";
import { readsOf } from "../../formula/reads.js";
import { issue, movedTo } from "../../messages/any-issue.js";
import { add, compare, zero } from "../../numbers/rational.js";
import type { Rubric } from "../../rubric/types.js";
import { fieldsOf } from "../../score/fields.js";
import type { ScoreOptions } from "../../score/options.js";
import type { Role } from "../../score/quantity.js";
import { reportedIn } from "../../score/reported.js";
import type { Result } from "../../score/result.js";
import { resultOf } from "../../score/score.js";
import { answersTo, isAsked } from "../solve/answers.js";
import { indicatorsIn } from "../solve/figure.js";
import { isStill, officialPoints, pointsWith, type Indicator } from "../solve/indicator.js";
import type { Goal } from "../solve/question.js";
import { changedFacts } from "../what-if/changed-facts.js";
import { cellsOf, type Cell } from "./cells.js";
import { issuesOf } from "./options.js";
import { readMeans, type Means, type Movable } from "./effort.js";
import { partyOf, type Party } from "./party.js";
import type { Changing } from "./route.js";
import type { Complain } from "./steps.js";

/** What a search is made in. */
export interface Scene {
  readonly rubric: Rubric;
  readonly result: Result;
  /** Of the score: year, general figures and readings. */
  readonly options: ScoreOptions;
}

/** An indicator that may change, and what it may become. */
export interface Candidate extends Changing {
  readonly party: Party;
}

/** Figures and answers of a fact that can change: not general ones, which others read as well. */
const movableIn = (indicator: Indicator, { context }: Result): Movable => {
  const { basis, figures, node } = indicator;
  if (node.state === "missing" || isStill(indicator)) {
    return { figures: new Map(), general: new Set(), answers: new Map() };
  }
  const { measures } = readsOf(basis.formula, basis.year);
  const isGeneral = (name: string): boolean =>
    Object.hasOwn(context, basis.variables[name]?.context ?? "");
  const [general, letters] = [true, false].map((is) =>
    [...figures.letters.keys()].filter((name) => isGeneral(name) === is),
  ) as [string[], string[]];
  const reported = measures.filter(({ name }) => figures.measures.has(name));
  const judged = Object.keys(basis.variables).filter((name) => isAsked(indicator, name));
  return {
    figures: new Map<string, Role>([
      ...letters.map((name) => [name, "count"] as const),
      ...reported.map(({ name, kind }) => [name, kind === "amount" ? "count" : kind] as const),
    ]),
    general: new Set(general),
    answers: new Map(judged.map((name) => [name, answersTo(indicator, name)])),
  };
};

const problems = {
  together: "figures that each move measures of their own",
  endless: "most, since nothing else ends it",
  many: "fewer figures and answers that may change",
  ranges: "exact figures, where ranges only fit together between their ends",
} as const;

/** Cells for facts that are taken whole; what a score refuses is told. */
const factCells = (
  { code }: Indicator["node"],
  { facts, fixed }: Means,
  { rubric, result, options }: Scene,
  report: (issue: Issue) => void,
): readonly Cell[] =>
  facts.flatMap(({ fact: given, effort, path }) => {
    try {
      const facts = changedFacts(rubric, reportedIn(result), { [code]: given });
      const after = resultOf(rubric, facts, options);
      const isAlone = indicatorsBelow(after).every(
        (one) => one.code === code || one.exact === result.at(one.code).exact,
      );
      // A general figure that is said more exactly counts for all that read it.
      if (!isAlone) {
        const expected = "a fact that moves no other indicator";
        report(issue("not_a_question", path, { value: shown(given), expected }));
      }
      const points = officialPoints(after.at(code));
      // As it was read: nothing of the caller's is kept, or asked twice.
      const fact = reportedIn(after)[code];
      return [{ points, effort: add(effort, fixed), said: new Map(), fact, legs: [] }];
    } catch (error) {
      issuesOf(error).forEach((one) => {
        report(movedTo([...path, ...one.path.slice(1)], one));
      });
      return [];
    }
  });

const stillCell = ({ node }: Indicator): Cell => ({
  points: officialPoints(node),
  effort: zero,
  said: new Map(),
  isStill: true,
  legs: [],
});

/** Reads the efforts; each indicator that is named below the node, with what it may become. */
export const candidatesFor = (
  effort: unknown,
  { node }: Pick<Goal, "node">,
  scene: Scene,
  report: (issue: Issue) => void,
): readonly Candidate[] => {
  const refuse: Refuse = (path, value, expected) => {
    report(issue("not_a_question", path, { value: shown(value), expected }));
  };
  const fields = fieldsOf(effort);
  if (fields === undefined) refuse(["effort"], effort, "an object");
  const all = indicatorsIn(scene.result, scene.rubric);
  const below = new Set(indicatorsBelow(node).map(({ code }) => code));
  return [...(fields ?? [])].flatMap(([code, given]): readonly Candidate[] => {
    const indicator = all.find((one) => one.node.code === code);
    if (indicator === undefined) {
      report(issue("unknown_code", ["effort", code], { code }));
      return [];
    }
    const movable = movableIn(indicator, scene.result);
    const means = readMeans(given, movable, ["effort", code], refuse);
    const told = new Set<string>();
    const complain: Complain = (figure, problem) => {
      // Each choice of answers has the same figures.
      if (told.has(figure)) return;
      told.add(figure);
      const at = figure === "" ? [] : ["figures", figure];
      refuse(["effort", code, ...at], given, problems[problem]);
    };
    const isHeld = indicator.node.state === "missing" || isStill(indicator);
    const now = isHeld ? undefined : pointsWith(indicator, indicator.figures);
    const isAsScored = now && compare(now, officialPoints(indicator.node)) === 0;
    if (!isHeld && !isAsScored) refuse(["effort", code], given, problems.ranges);
    const cells = isHeld ? [stillCell(indicator)] : cellsOf(indicator, means, complain);
    const others = factCells(indicator.node, means, scene, report);
    return below.has(code)
      ? [{ indicator, roles: movable.figures, party: partyOf(code, [...cells, ...others]) }]
      : [];
  });
};
