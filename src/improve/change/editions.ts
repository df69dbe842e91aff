// Which rubric is each result of? The one that it was scored by in this program, or the one that the
// caller gives for what was stored; and what of it is needed to weigh the facts of the other.

import { labelOf } from "../../audit/label.js";
import { indicatorsBelow } from "../../audit/nodes.js";
import { ScoreError, shown, type Issue, type Path } from "../../errors.js";
import { issue, movedTo } from "../../messages/any-issue.js";
import { readRubric } from "../../rubric/sound-rubric.js";
import type { IndicatorNode, Rubric } from "../../rubric/types.js";
import { leavesOf } from "../../rubric/walk.js";
import { agree, type Context } from "../../score/context.js";
import { fieldsOf } from "../../score/fields.js";
import type { AnyNode } from "../../score/is-result.js";
import { originOf } from "../../score/lazy.js";
import { readQuantity } from "../../score/quantity.js";
import { readFact } from "../../score/read-fact.js";
import type { Origin } from "../../score/score.js";
import type { AnyResult, Both, Side } from "./sides.js";

/** What is known besides the results. */
export interface ExplainChangeOptions {
  /**
   * Their rubrics, where these differ: needed of results that this program did not score, such as stored
   * ones, and of mergers.
   */
  readonly rubrics?: { readonly before?: Rubric; readonly after?: Rubric };
}

/** A result with all that is needed to weigh facts by its rubric. */
export interface Edition {
  readonly result: AnyResult;
  readonly version: string;
  /** First and last year served, as far as the rubric is at hand. */
  readonly years: Rubric["years"];
  /** An indicator as the rubric has it. */
  readonly leafOf: (node: AnyNode) => IndicatorNode;
  /** General figures, cut to what the facts allow. */
  readonly general: () => Context;
}

/** Whether two results are of one rubric. */
export const isOneRubric = ({ before, after }: Both<AnyResult>): boolean =>
  before.rubric.fingerprint === after.rubric.fingerprint && before.rubric.id === after.rubric.id;

const scoredBy = (result: AnyResult): Rubric | undefined => {
  const origin = originOf(result) as Origin<string> | undefined;
  if (origin === undefined) return undefined;
  return "quick" in origin ? origin.quick.rubric : origin.sound.frame.rubric;
};

const familyOf = (id: string): string => id.slice(0, id.lastIndexOf("/"));

const sides = ["before", "after"] as const;

const eachSide = <Made>(make: (side: Side) => Made): Both<Made> => ({
  before: make("before"),
  after: make("after"),
});

/** The fields of an option that may be left out; whatever is no object, or has other names, is told. */
const readFields = (
  value: unknown,
  known: readonly string[],
  path: Path,
  report: (issue: Issue) => void,
): ReadonlyMap<string, unknown> => {
  const fields = value === undefined ? new Map<string, unknown>() : fieldsOf(value);
  if (fields === undefined) {
    report(issue("bad_field", path, { value: shown(value), expected: "an object" }));
    return new Map();
  }
  for (const name of fields.keys()) {
    if (!known.includes(name)) report(issue("unknown_variable", [...path, name], { name, known }));
  }
  return fields;
};

/** The rubric that the caller gives for a result, if it is the one. */
const givenFor = (
  { rubric }: AnyResult,
  side: Side,
  given: unknown,
  report: (issue: Issue) => void,
): Rubric | undefined => {
  if (given === undefined) return undefined;
  const path = ["rubrics", side];
  const read = readRubric(given as Rubric);
  if (!("id" in read)) {
    for (const one of read) report(movedTo([...path, ...one.path], one));
    return undefined;
  }
  if (read.fingerprint === rubric.fingerprint && read.id === rubric.id) return read;
  const label = ({ id, fingerprint }: AnyResult["rubric"] | Rubric): string =>
    `${id} (${fingerprint.slice(0, 8)})`;
  report(issue("rubrics_differ", path, { expected: label(read), found: label(rubric) }));
  return undefined;
};

/** The rubric of each result, as far as it is at hand; throws whatever is wrong with the options. */
export const rubricsOf = (results: Both<AnyResult>, options: unknown): Both<Rubric | undefined> => {
  const issues: Issue[] = [];
  const report = (one: Issue): void => {
    issues.push(one);
  };
  const fields = readFields(options, ["rubrics"], [], report);
  const rubrics = readFields(fields.get("rubrics"), sides, ["rubrics"], report);
  const found = eachSide((side) => givenFor(results[side], side, rubrics.get(side), report));
  if (issues.length > 0) throw new ScoreError(issues);
  const { before, after } = eachSide((side) => found[side] ?? scoredBy(results[side]));
  // What is known of one rubric is known of both its results.
  const isOne = isOneRubric(results);
  return isOne ? { before: before ?? after, after: after ?? before } : { before, after };
};

/** What keeps two results from being compared: another family, or a rubric that is not at hand. */
export const unrelated = (
  results: Both<AnyResult>,
  rubrics: Both<Rubric | undefined>,
): readonly Issue[] => {
  const { before, after } = results;
  if (familyOf(before.rubric.id) !== familyOf(after.rubric.id)) {
    const details = { expected: labelOf(before), found: labelOf(after) };
    return [issue("rubrics_differ", ["after"], details)];
  }
  // Within one rubric each result has the clauses that it was scored by, but a merger.
  const isKnown =
    isOneRubric(results) && (before.year === after.year || !before.merger || !after.merger);
  const missing = sides.filter((side) => !isKnown && rubrics[side] === undefined);
  return missing.map((side) =>
    issue("not_a_rubric", ["rubrics", side], { value: shown(rubrics[side]) }),
  );
};

/** An indicator as a result's own clauses have it; of a merger they are not there, and nothing asks. */
const leafFrom = ({ code, name, max, basis, marks }: AnyNode): IndicatorNode => ({
  kind: "indicator",
  code,
  name,
  max,
  variables: basis?.variables ?? {},
  formula: basis?.own ?? basis?.formula ?? { kind: "awarded" },
  marks,
});

const ignore = (): undefined => undefined;

/** General figures as those who read them used them. */
const generalIn = (result: AnyResult, leafOf: Edition["leafOf"]): Context => {
  const figures = Object.entries(result.context).flatMap(([name, value]) => {
    const read = readQuantity(value, "count", [], ignore);
    return read ? [[name, read] as const] : [];
  });
  const context: Context = new Map(figures);
  const facts = indicatorsBelow(result).map((node) => {
    const indicator = leafOf(node);
    const { formula } = indicator;
    const scope = { year: result.year, formula, context: new Set(context.keys()) };
    return { indicator, fact: readFact(indicator, node.fact, scope, ignore) };
  });
  return agree(context, facts, ignore);
};

/** All that is needed to weigh the facts of either by the rubric of either. */
export const editionsOf = (
  results: Both<AnyResult>,
  rubrics: Both<Rubric | undefined>,
): Both<Edition> => {
  const nodes = sides.flatMap((side) => indicatorsBelow(results[side]));
  const editionOf = (side: Side): Edition => {
    const [result, rubric] = [results[side], rubrics[side]];
    // Without a rubric at hand both are of the same, and a merger has the other's clauses.
    const known = rubric
      ? leavesOf(rubric.children)
      : nodes.filter(({ basis }) => basis).map(leafFrom);
    const leaves = new Map(known.map((leaf) => [leaf.code, leaf]));
    const leafOf = (node: AnyNode): IndicatorNode => leaves.get(node.code) ?? leafFrom(node);
    let general: Context | undefined;
    return {
      result,
      version: rubric?.version ?? "",
      years: rubric?.years ?? [result.year, result.year],
      leafOf,
      general: () => (general ??= generalIn(result, leafOf)),
    };
  };
  return eachSide(editionOf);
};
