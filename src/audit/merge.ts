// What do merged units score? By the rubric's rule: the mean of each main index, and so of every
// node, since points add up.

import { issueWriter, ScoreError, shown, type Issue } from "../errors.js";
import { resultsInEnglish } from "../messages/results-en.js";
import { divide, fromExactText, rational, sum, type Rational } from "../numbers/rational.js";
import { addUp, amountOf, numbersOf, type Amount } from "../score/amount.js";
import { stateOver } from "../score/build.js";
import { fieldsOf, listOf } from "../score/fields.js";
import { finish } from "../score/finish.js";
import type {
  Result,
  ResultData,
  ResultNode,
  ResultNodeData,
  RubricIdentity,
} from "../score/result.js";

const issue = /* @__PURE__ */ issueWriter(resultsInEnglish);

type NodeData = ResultNodeData | ResultNode;

const mean = (texts: readonly string[]): Rational =>
  divide(sum(texts.map(fromExactText)), rational(BigInt(texts.length)));

const codesIn = ({ code, children }: NodeData): readonly string[] => [
  code,
  ...children.flatMap(codesIn),
];

/** The same node of every result, merged; the points of a group are its children's again. */
const mergeNodes = <Kind extends ResultNode["kind"]>(
  kind: Kind,
  nodes: readonly [NodeData, ...NodeData[]],
  identity: RubricIdentity,
): { readonly node: ResultNode & { readonly kind: Kind }; readonly amount: Amount } => {
  const [first] = nodes;
  const { code, key, name, max } = first;
  // The total's doubts are those that any unit's facts touch; each is listed once, in the order of
  // the law.
  const marks = new Map(
    nodes.flatMap((node) => node.marks).map((mark) => [`${mark.code}/${mark.id}`, mark]),
  );
  const codes = codesIn(first);
  const inOrder = [...marks.values()].sort((a, b) => codes.indexOf(a.code) - codes.indexOf(b.code));
  const parts = first.children.map((child, index) => {
    const same = nodes.slice(1).flatMap((node) => node.children[index] ?? []);
    return mergeNodes(child.kind, [child, ...same], identity);
  });
  const amount =
    parts.length > 0
      ? addUp(
          parts.map((part) => part.amount),
          identity,
        )
      : amountOf(
          {
            point: mean(nodes.map(({ exact }) => exact)),
            low: mean(nodes.map(({ range }) => range.exact.low)),
            high: mean(nodes.map(({ range }) => range.exact.high)),
          },
          identity,
        );
  const missing = new Set(nodes.flatMap((node) => node.missing));
  const node = {
    kind,
    code,
    ...(key === undefined ? {} : { key }),
    name,
    ...numbersOf(amount, max, identity),
    state: stateOver(nodes),
    // In the order of the law, where any of the merged units lacks a fact.
    missing: parts.length > 0 ? parts.flatMap((part) => part.node.missing) : [...missing],
    // A merger stands for several units, and still warns once.
    warnings: [...new Set(nodes.flatMap((one) => one.warnings))],
    marks: inOrder,
    children: parts.map((part) => part.node),
  };
  return { node, amount };
};

/** What results must share to be merged: rubric, year, and readings other than the rubric's own. */
const labelOf = ({ rubric, year, readings }: Result | ResultData): string => {
  const chosen = Object.entries(readings)
    .sort()
    .map(([code, name]) => `${code}: ${name}`);
  return [`${rubric.id} (${rubric.fingerprint.slice(0, 8)})`, String(year), ...chosen].join(", ");
};

const isNumber = (text: unknown): boolean =>
  typeof text === "string" && /^\d+(\/[1-9]\d*)?$/.test(text);

/** No country has as many units to merge. */
const mostUnits = 100_000;

const isCount = (count: unknown): boolean =>
  Number.isInteger(count) && Number(count) >= 1 && Number(count) <= mostUnits;

/** Whether something stored is a node, with all that is below it; like another one, if given. */
const isNode = (value: unknown, like?: NodeData): boolean => {
  const fields = fieldsOf(value);
  const ends = fieldsOf(fieldsOf(fields?.get("range"))?.get("exact"));
  const children = listOf(fields?.get("children"));
  return (
    [fields?.get("exact"), ends?.get("low"), ends?.get("high")].every(isNumber) &&
    ["missing", "warnings", "marks"].every((name) => listOf(fields?.get(name)) !== undefined) &&
    children !== undefined &&
    (like === undefined ||
      (fields?.get("code") === like.code && children.length === like.children.length)) &&
    children.every((child, index) => isNode(child, like?.children.at(index)))
  );
};

const isResult = (value: unknown, like?: Result | ResultData): boolean => {
  const fields = fieldsOf(value);
  const pillars = fieldsOf(fields?.get("pillars"));
  const wanted: readonly (readonly [string, NodeData])[] = Object.entries(like?.pillars ?? {});
  const identity = fieldsOf(fields?.get("rubric"));
  return (
    typeof identity?.get("fingerprint") === "string" &&
    fieldsOf(identity.get("rules")) !== undefined &&
    ["places", "valuePlaces"].every((name) => Number.isInteger(identity.get(name))) &&
    Number.isInteger(fields?.get("year")) &&
    (!fields?.has("merger") || isCount(fieldsOf(fields.get("merger"))?.get("count"))) &&
    fieldsOf(fields?.get("readings")) !== undefined &&
    listOf(fields?.get("assumptions")) !== undefined &&
    pillars !== undefined &&
    isNode(value) &&
    wanted.every(([code, pillar]) => isNode(pillars.get(code), pillar))
  );
};

/** Reports what is no result, or a result of another rubric or year than the first. */
const check = (results: readonly (Result | ResultData)[]): readonly Issue[] => {
  const list = listOf(results) ?? [];
  if (list.length === 0) return [issue("not_a_result", [], { value: shown(results) })];
  const strange = (isRight: (value: unknown) => boolean): readonly Issue[] =>
    list.flatMap((result, index) =>
      isRight(result) ? [] : [issue("not_a_result", [index], { value: shown(result) })],
    );
  const none = strange((value) => isResult(value));
  if (none.length > 0) return none;
  const labels = results.map(labelOf);
  const [expected = ""] = labels;
  const others = labels.flatMap((found, index) =>
    found === expected ? [] : [issue("rubrics_differ", [index], { expected, found })],
  );
  const [first] = results;
  return others.length > 0
    ? others
    : strange((value) => isResult(value, first) && isNode(value, first));
};

/**
 * Merges the results of units that became one, by the rubric's rule: the mean of each main index.
 *
 * «Kết quả DTI của các tỉnh, thành sau sáp nhập được tính toán dựa trên giá trị trung bình cộng các chỉ
 * số chính của DTI các tỉnh trước sáp nhập.» The mean is exact and rounded once; ranges are averaged
 * too; `missing` lists what any of the units lacks. Takes results or what `toJSON` made of them.
 *
 * @throws ScoreError `not_a_result`, or `rubrics_differ` when rubric or year are not the same.
 *
 * @example
 * ```ts
 * import { score } from "@dti/score";
 * import { merge } from "@dti/score/audit";
 * import { decision405, quangBinh2024, quangTri2024 } from "@dti/score/rubrics";
 *
 * const old = [quangBinh2024, quangTri2024].map(({ facts, year }) => score(decision405, facts, { year }));
 *
 * merge(old).at("5").printed // => "69.53"
 * ```
 */
export const merge = (results: readonly (Result | ResultData)[]): Result => {
  const issues = check(results);
  if (issues.length > 0) throw new ScoreError(issues);
  // A merger counts for all the units that it was made of.
  const units = results.flatMap((result) =>
    Array.from({ length: result.merger?.count ?? 1 }, () => result),
  );
  const [first, ...others] = units as readonly Result[] as readonly [Result, ...Result[]];
  const identity = first.rubric;
  const pillars = Object.entries(first.pillars).map(([code, pillar]) => {
    const same = others.flatMap((other) => other.pillars[code] ?? []);
    return [code, mergeNodes("pillar", [pillar, ...same], identity).node] as const;
  });
  return finish({
    ...mergeNodes("total", [first, ...others], identity).node,
    code: "total",
    rubric: identity,
    year: first.year,
    pillars: Object.fromEntries(pillars),
    readings: first.readings,
    // What rests on a reading is a matter of each unit's own facts.
    assumptions: [],
    merger: { rule: identity.rules.merge, count: units.length },
  });
};
