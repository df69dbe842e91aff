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

/** The same node of every result, merged; the points of a group are its children's again. */
const mergeNodes = <Kind extends ResultNode["kind"]>(
  kind: Kind,
  nodes: readonly [NodeData, ...NodeData[]],
  identity: RubricIdentity,
): { readonly node: ResultNode & { readonly kind: Kind }; readonly amount: Amount } => {
  const [first] = nodes;
  const { code, key, name, max, marks } = first;
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
    warnings: nodes.flatMap((one) => one.warnings),
    marks,
    children: parts.map((part) => part.node),
  };
  return { node, amount };
};

const labelOf = ({ rubric, year }: Result | ResultData): string =>
  `${rubric.id} (${rubric.fingerprint.slice(0, 8)}), ${String(year)}`;

const isResult = (value: unknown): boolean => {
  const fields = fieldsOf(value) ?? new Map<string, unknown>();
  const identity = fieldsOf(fields.get("rubric")) ?? new Map<string, unknown>();
  return (
    typeof identity.get("fingerprint") === "string" &&
    typeof fields.get("exact") === "string" &&
    fieldsOf(fields.get("pillars")) !== undefined &&
    listOf(fields.get("children")) !== undefined
  );
};

/** Reports what is no result, or a result of another rubric or year than the first. */
const check = (results: readonly (Result | ResultData)[]): readonly Issue[] => {
  const list = listOf(results) ?? [];
  if (list.length === 0) return [issue("not_a_result", [], { value: shown(results) })];
  const strange = list.flatMap((result, index) =>
    isResult(result) ? [] : [issue("not_a_result", [index], { value: shown(result) })],
  );
  if (strange.length > 0) return strange;
  const labels = results.map(labelOf);
  const [expected = ""] = labels;
  return labels.flatMap((found, index) =>
    found === expected ? [] : [issue("rubrics_differ", [index], { expected, found })],
  );
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
  const [first, ...others] = results as readonly [Result, ...Result[]];
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
    // What rests on a reading is a matter of each unit's own facts.
    assumptions: [],
    merger: { rule: identity.rules.merge, count: results.length },
  });
};
