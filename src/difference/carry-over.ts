// Which facts of an older edition still stand under a newer one? What the newer rubric says of each, and
// nothing else: all of it, its rate alone, or nothing.

import type { Issue } from "../errors.js";
import { deepFreeze } from "../freeze.js";
import type { CarryOver, IndicatorNode, Rubric } from "../rubric/types.js";
import { leavesOf } from "../rubric/walk.js";
import type { FactData } from "../score/facts.js";
import type { ResultNode } from "../score/result.js";
import { safeScore } from "../score/score.js";
import { carriedFact, type Carried } from "./carry-fact.js";
import { issuesIn, readGiven, type CarryOverOptions, type Given } from "./carry-options.js";
import { leftText, needText, type LeftReason } from "./carry-words.js";
import type { CarriedFact, CarriedOver, LeftFact, NeededFact } from "./carried-over.js";
import { nodesIn } from "./compare.js";
import { pairsOf } from "./match.js";
import { readRubrics, type Editions } from "./read-rubrics.js";

/** An older fact and what became of it. */
interface Move {
  readonly from: IndicatorNode;
  readonly to?: IndicatorNode;
  readonly rule?: CarryOver;
  readonly outcome: Carried | LeftReason;
  readonly issues?: readonly Issue[];
}

/** Within one version codes, letters and measures are the same, whatever the revision. */
const within = (version: string): CarryOver => ({ from: version, facts: "all" });

const ruleOf = ({ carries = [] }: IndicatorNode, { from, to }: Editions): CarryOver | undefined =>
  from.version === to.version
    ? within(from.version)
    : carries.find((one) => one.from === from.version);

/** The newer indicators that are the same as older ones; of another family none is. */
const successors = ({ from, to }: Editions): ReadonlyMap<IndicatorNode, IndicatorNode> =>
  new Map(
    pairsOf(nodesIn(from), nodesIn(to)).flatMap(({ from: { node: older }, to: { node: newer } }) =>
      older.kind === "indicator" && newer.kind === "indicator" && from.family === to.family
        ? [[older, newer] as const]
        : [],
    ),
  );

/** Where an older fact may go. */
interface Whereto {
  readonly to: IndicatorNode | undefined;
  readonly editions: Editions;
  readonly general: Given["result"]["context"];
}

/** What becomes of one older fact, as far as the newer rubric says. */
const moveOf = (
  from: IndicatorNode,
  node: ResultNode,
  fact: FactData,
  { to, editions, general }: Whereto,
): Move => {
  const isOther = editions.from.family !== editions.to.family;
  if (to === undefined) return { from, outcome: isOther ? "other-family" : "dropped" };
  const rule = ruleOf(to, editions);
  if (rule === undefined) return { from, to, outcome: "no-rule" };
  return { from, to, rule, outcome: carriedFact(node, fact, { from, to, rule, general }) };
};

type Facts = Readonly<Record<string, Carried["fact"]>>;

const factsOf = (moves: readonly Move[]): Facts =>
  Object.fromEntries(
    moves.flatMap(({ to, outcome }) =>
      to && typeof outcome === "object" ? [[to.code, outcome.fact]] : [],
    ),
  );

/** Leaves what the newer rubric refuses in any of the years. */
const accepted = (
  moves: readonly Move[],
  to: Rubric,
  toYears: readonly number[],
): readonly Move[] => {
  const facts = factsOf(moves);
  const refusals = toYears.map((year) => issuesIn(safeScore(to, facts, { year })));
  return moves.map((move): Move => {
    const isOwn = ({ path }: Issue): boolean => path[0] === move.to?.code;
    const issues = refusals.map((all) => all.filter(isOwn)).find((own) => own.length > 0);
    return typeof move.outcome === "object" && issues
      ? { ...move, outcome: "refused", issues }
      : move;
  });
};

const named = ({ key, name }: IndicatorNode): Pick<CarriedFact, "key" | "name"> => ({
  ...(key !== undefined && { key }),
  name,
});

const carriedOf = ({ from, to, rule, outcome }: Move): readonly CarriedFact[] => {
  if (typeof outcome !== "object" || !to || !rule || rule.facts === "none") return [];
  const { facts, letters, because } = rule;
  const { isRange, omitted } = outcome;
  return [
    {
      from: from.code,
      to: to.code,
      ...named(to),
      facts,
      ...(facts === "all" && letters && { letters }),
      ...(isRange && { isRange }),
      ...(omitted.length > 0 && { omitted }),
      ...(because && { because }),
    },
  ];
};

const leftOf = ({ from, to, rule, outcome, issues }: Move): readonly LeftFact[] =>
  typeof outcome === "object"
    ? []
    : [
        {
          code: from.code,
          ...(to && { to: to.code }),
          ...named(to ?? from),
          reason: outcome,
          text: leftText(outcome),
          ...(rule?.because && { because: rule.because }),
          ...(issues && { issues }),
        },
      ];

const neededOf = (
  indicator: IndicatorNode,
  older: IndicatorNode | undefined,
  move: Move | undefined,
): readonly NeededFact[] => {
  if (typeof move?.outcome === "object") return [];
  const reason = older === undefined ? "new" : move === undefined ? "not-reported" : "left";
  return [
    {
      code: indicator.code,
      ...(older && { from: older.code }),
      ...named(indicator),
      reason,
      text: needText(reason),
    },
  ];
};

const carriedOver = (editions: Editions, { result, toYears }: Given): CarriedOver => {
  const { from, to } = editions;
  const became = successors(editions);
  const moves = leavesOf(from.children).flatMap((leaf) => {
    const node = result.at(leaf.code);
    const whereto = { to: became.get(leaf), editions, general: result.context };
    return node.fact === undefined ? [] : [moveOf(leaf, node, node.fact, whereto)];
  });
  const settled = accepted(moves, to, toYears);
  const byNewer = new Map(settled.map((move) => [move.to, move]));
  const olders = new Map([...became].map(([older, newer]) => [newer, older]));
  const leaves = leavesOf(to.children);
  return {
    facts: factsOf(settled),
    carried: leaves.flatMap((leaf) => {
      const move = byNewer.get(leaf);
      return move ? carriedOf(move) : [];
    }),
    left: settled.flatMap(leftOf),
    needed: leaves.flatMap((leaf) => neededOf(leaf, olders.get(leaf), byNewer.get(leaf))),
  };
};

/**
 * Facts of one edition under another, such as last year's under a new draft: re-keyed where the newer
 * rubric says that they may be used again, and nowhere else.
 *
 * `carries` of each newer indicator decides: all of the fact, letter by letter, also where letters changed
 * places; its rate alone, as reported or exactly as its letters make it (a range where they are ranges);
 * or nothing. Letters that stand for general figures are written into the fact. Points are of the older
 * maximum and never carried. `unevidenced`, `notApplicable`, evidence, notes and sources go along. Every
 * older fact is in `carried` or in `left`, with the reason; every newer indicator without one is in
 * `needed`. Within one version, whatever the revision, all but points carry.
 *
 * @param facts - Facts by the codes of the older rubric, as `score` takes them.
 * @param from - The older rubric.
 * @param to - The newer rubric.
 * @param options - `year` of the facts, `toYear` that they are carried into, and `context`, the general
 * figures; without a year, facts must be sound in every year that the rubric serves.
 * @throws ScoreError with all issues: what `score` refuses the facts with by the older rubric,
 * `not_a_rubric`, and `not_a_year` or `year_not_served` at `toYear`.
 *
 * @example
 * ```ts
 * import { carryOver } from "@dti/score/schema";
 * import { score } from "@dti/score";
 * import { decision405, draft3530 } from "@dti/score/rubrics";
 *
 * const facts = { "6.6": { a: 45, b: 60 }, "4.2": { a: 9, b: 90 }, "3.6": { a: 6 } };
 * const over = carryOver(facts, decision405, draft3530, { year: 2025, toYear: 2026 });
 *
 * over.facts // => { "2.2": { rate: "1/10" }, "4.4": { a: 60, b: 45 } }
 * over.left.map(({ code, reason }) => [code, reason]) // => [["3.6", "measured-otherwise"]]
 * over.needed.length // => 25
 * score(draft3530, over.facts, { year: 2026 }).at("4.4").exact // => "375/8"
 * ```
 */
export const carryOver = <Shape extends string>(
  facts: unknown,
  from: Rubric,
  to: Rubric<string, Shape>,
  options: CarryOverOptions = {},
): CarriedOver<Shape> => {
  const editions = readRubrics({ from, to });
  const over = carriedOver(editions, readGiven(facts, editions, options));
  // The newer rubric was asked about them, and took them all.
  return deepFreeze(over as CarriedOver<Shape>);
};
