// What do merged units score? By the rubric's rule: the mean of each main index, and so of every
// node, since points add up.

import { issueWriter, ScoreError, shown, type Issue } from "../errors.js";
import { resultsInEnglish } from "../messages/results-en.js";
import { compare, fromExactText, mean } from "../numbers/rational.js";
import { codesIn } from "../score/assume.js";
import { addUp, amountOf, numbersOf, type Built } from "../score/amount.js";
import { stateOver } from "../score/build.js";
import { listOf } from "../score/fields.js";
import { finish } from "../score/finish.js";
import { isNode, isResult, type AnyNode } from "../score/is-result.js";
import { readResult } from "../score/stored.js";
import { lists } from "../score/lists.js";
import { fullLabelOf } from "./label.js";
import { mergeAssumptions } from "./merge-assumptions.js";
import type {
  MergedPoints,
  Result,
  ResultData,
  ResultNode,
  RubricIdentity,
} from "../score/result.js";

const issue = /* @__PURE__ */ issueWriter(resultsInEnglish);

/** The points that the units had, most first, and how many of them had the same. */
const pointsOf = (nodes: readonly AnyNode[]): readonly MergedPoints[] => {
  const counts = new Map<string, number>();
  const occurrences = new Map<AnyNode, number>();
  for (const node of nodes) occurrences.set(node, (occurrences.get(node) ?? 0) + 1);
  for (const [node, times] of occurrences) {
    const parts = node.merged ?? [{ points: node.exact, units: 1 }];
    // A merger stands here once for each of its units, and says what they had; as often again where
    // it was given again.
    const again = times / parts.reduce((all, { units }) => all + units, 0);
    for (const { points, units } of parts) {
      counts.set(points, (counts.get(points) ?? 0) + units * again);
    }
  }
  return [...counts]
    .map(([points, units]) => ({ points, units }))
    .sort((a, b) => compare(fromExactText(b.points), fromExactText(a.points)));
};

/** A merger stands for several units, and still warns once; in the order of the law. */
const mergedWarnings = (nodes: readonly AnyNode[], codes: readonly string[]): readonly Issue[] => {
  const warnings = nodes.flatMap((node) => node.warnings);
  const once = new Map(warnings.map((warning) => [JSON.stringify(warning), warning]));
  const place = ({ path }: Issue): number => codes.indexOf(String(path[0]));
  return [...once]
    .sort(([a, one], [b, other]) => place(one) - place(other) || (a < b ? -1 : 1))
    .map(([, warning]) => warning);
};

/** The same node of every result, merged; the points of a group are its children's again. */
const mergeNodes = <Kind extends ResultNode["kind"]>(
  kind: Kind,
  nodes: readonly [AnyNode, ...AnyNode[]],
  identity: RubricIdentity,
  all: Built[],
): Built<ResultNode & { readonly kind: Kind }> => {
  const [first] = nodes;
  const { code, key, name, max, cite } = first;
  // The total's doubts are those that any unit's facts touch; each is listed once, in the order of
  // the law.
  const marks = new Map(
    nodes.flatMap((node) => node.marks).map((mark) => [`${mark.code}/${mark.id}`, mark]),
  );
  const codes = codesIn(first);
  const inOrder = [...marks.values()].sort((a, b) => codes.indexOf(a.code) - codes.indexOf(b.code));
  const parts = first.children.map((child, index) => {
    const same = nodes.slice(1).flatMap((node) => node.children[index] ?? []);
    return mergeNodes(child.kind, [child, ...same], identity, all);
  });
  const amount =
    parts.length > 0
      ? addUp(
          parts.map((part) => part.amount),
          identity,
        )
      : amountOf(
          {
            point: mean(nodes.map(({ exact }) => exact).map(fromExactText)),
            low: mean(nodes.map(({ range }) => range.exact.low).map(fromExactText)),
            high: mean(nodes.map(({ range }) => range.exact.high).map(fromExactText)),
            least: mean(nodes.map((node) => node.rangeOverReadings.exact.low).map(fromExactText)),
            most: mean(nodes.map((node) => node.rangeOverReadings.exact.high).map(fromExactText)),
          },
          identity,
        );
  const children = parts.map((part) => part.node);
  const node = {
    kind,
    code,
    ...(key === undefined ? {} : { key }),
    name,
    ...numbersOf(amount, max, identity),
    state: stateOver(nodes),
    // In the order of the law, where any of the merged units is in that state.
    ...lists((list) => [
      ...new Set((children.length > 0 ? children : nodes).flatMap((one) => one[list])),
    ]),
    warnings: mergedWarnings(nodes, codes),
    marks: inOrder,
    ...(cite && { cite }),
    ...(parts.length === 0 && { merged: pointsOf(nodes) }),
    children,
  };
  all.push({ node, amount });
  return { node, amount };
};

/** The results as read; throws what is no result, or a result of another rubric or year than the first. */
const readAll = (results: unknown): readonly (Result | ResultData)[] => {
  const list = listOf(results) ?? [];
  if (list.length === 0)
    throw new ScoreError([issue("not_a_result", [], { value: shown(results) })]);
  const read = list.map(readResult);
  const refuse = (issues: readonly Issue[]): void => {
    if (issues.length > 0) throw new ScoreError(issues);
  };
  const strange = (isRight: (result: Result | ResultData) => boolean): readonly Issue[] =>
    read.flatMap((result, index) =>
      result && isRight(result)
        ? []
        : [issue("not_a_result", [index], { value: shown(list[index]) })],
    );
  refuse(strange(() => true));
  const known = read.filter((result) => result !== undefined);
  const labels = known.map(fullLabelOf);
  const [expected = ""] = labels;
  refuse(
    labels.flatMap((found, index) =>
      found === expected ? [] : [issue("rubrics_differ", [index], { expected, found })],
    ),
  );
  const [first] = known;
  refuse(strange((result) => isResult(result, first) && isNode(result, first)));
  return known;
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
  // A merger counts for all the units that it was made of.
  const units = readAll(results).flatMap((result) =>
    Array.from({ length: result.merger?.count ?? 1 }, () => result),
  );
  const [first, ...others] = units as readonly ResultData[] as readonly [
    ResultData,
    ...ResultData[],
  ];
  const identity = first.rubric;
  const all: Built[] = [];
  const pillars = Object.entries(first.pillars).map(([code, pillar]) => {
    const same = others.flatMap((other) => other.pillars[code] ?? []);
    return [code, mergeNodes("pillar", [pillar, ...same], identity, all).node] as const;
  });
  const total = mergeNodes("total", [first, ...others], identity, all).node;
  return finish({
    ...total,
    code: "total",
    rubric: identity,
    year: first.year,
    context: {},
    pillars: Object.fromEntries(pillars),
    readings: first.readings,
    assumptions: mergeAssumptions(units, all, identity),
    merger: { rule: identity.rules.merge, count: units.length },
  });
};
