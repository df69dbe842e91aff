// Which scores can be published of doubtful rubrics? Some indicators have other readings and candidates;
// the cases are scored by one combination of them, and reported more or less exactly.

import { safeScore, type Result, type Rubric } from "@dti/score";
import type { ReadingCase } from "@dti/score/audit";
import {
  allOrNothing,
  awarded,
  defineRubric,
  flag,
  levels,
  ratio,
  steps,
  thresholdToMax,
  weightedParts,
  type FormulaNode,
  type IndicatorNode,
  type MeasureNode,
  type RubricNode,
} from "@dti/score/define";
import fc from "fast-check";

import { auditsOf, localeOf, prints, publishedFor, type Audit, type Print } from "./audits.js";
import {
  withCandidates,
  type Candidates,
  type Combination,
  type Question,
} from "./every-reading.js";
import { mixedRubrics } from "./mixed.js";
import { indicatorsOf, nodesOf, readsOf } from "./tree.js";
import type { ViewOptions } from "./views.js";

/** A question, and the combination by which its cases were scored. */
export interface Doubt extends Question {
  readonly truth: Combination;
}

const thresholds = ["1%", "10%", "1/3", "50%", "0.5", "60%", "80%", "100%"];

/** Other formulas over the figures of an indicator; some need figures that are seldom reported. */
const otherFormulas = ({ formula }: IndicatorNode): fc.Arbitrary<FormulaNode> => {
  const judged: fc.Arbitrary<FormulaNode> = fc.constantFrom(
    flag("m1"),
    flag("m2"),
    levels("level", { A: 1, B: "1/2", C: 0 }),
    levels("level", { A: 1, B: null, C: 0 }),
    awarded(),
  );
  const { measures } = readsOf(formula);
  if (measures.length === 0) return judged;
  const others = measures.map((measure): MeasureNode => ({ ...measure, name: "another" }));
  const measured = fc
    .tuple(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...measures) },
        fc.constantFrom(...others.slice(0, 1)),
      ),
      fc.constantFrom(...thresholds),
      fc.nat({ max: 5 }),
    )
    .map(([measure, threshold, shape]): FormulaNode => {
      switch (shape) {
        case 0:
          return ratio(measure);
        case 1:
          return thresholdToMax(measure, threshold);
        case 2:
          return allOrNothing(measure, threshold);
        case 3:
          return allOrNothing(measure, threshold, { strict: true });
        case 4:
          return weightedParts(["1/2", flag("m1")], ["1/2", ratio(measure)]);
        default:
          return steps(measure, [
            ["20%", "1/4"],
            ["70%", "1"],
          ]);
      }
    });
  return fc.oneof({ weight: 5, arbitrary: measured }, judged);
};

/** What is tried at one indicator, beside its own formula. */
interface Others {
  readonly code: string;
  readonly alternatives: readonly FormulaNode[];
  readonly candidates: readonly FormulaNode[];
}

const othersAt = (leaf: IndicatorNode): fc.Arbitrary<Others> =>
  fc.record({
    code: fc.constant(leaf.code),
    alternatives: fc.array(otherFormulas(leaf), { maxLength: 2 }),
    candidates: fc.array(otherFormulas(leaf), { maxLength: 2 }),
  });

const words = { vi: "Cách khác", en: "Another" };

const doubted = (rubric: Rubric, others: readonly Others[]): Rubric => {
  const change = (node: RubricNode): RubricNode => {
    if (node.kind === "group") return { ...node, children: node.children.map(change) };
    const all = others.find(({ code }) => code === node.code)?.alternatives ?? [];
    // No doubts but ours.
    if (all.length === 0) return { ...node, marks: [] };
    const mark = { id: "doubt", on: "formula", printed: words, used: words, because: words };
    const alternatives = all.map((formula, index) => ({
      name: `own ${String(index)}`,
      label: words,
      formula,
    }));
    return { ...node, marks: [{ ...mark, alternatives }] };
  };
  return defineRubric({ ...rubric, children: rubric.children.map(change) });
};

const candidatesIn = (others: readonly Others[]): Candidates =>
  Object.fromEntries(
    others
      .filter(({ candidates }) => candidates.length > 0)
      .map(({ code, candidates }) => [
        code,
        Object.fromEntries(candidates.map((formula, index) => [`new ${String(index)}`, formula])),
      ]),
  );

/** Rubrics of a few indicators, up to three of which are doubtful, with candidates. */
export const doubtfulRubrics: fc.Arbitrary<Pick<Question, "rubric" | "candidates">> = mixedRubrics
  .chain((rubric) => {
    // Of points that no source decides, letters tell another truth than the points themselves.
    const leaves = indicatorsOf(rubric).filter(
      ({ formula }) => !JSON.stringify(formula).includes('"awarded"'),
    );
    const some = fc.subarray([...leaves], {
      minLength: Math.min(1, leaves.length),
      maxLength: Math.min(3, leaves.length),
    });
    return some.chain((chosen) => fc.tuple(fc.constant(rubric), fc.tuple(...chosen.map(othersAt))));
  })
  .map(([rubric, others]) => ({
    rubric: doubted(rubric, others),
    candidates: candidatesIn(others),
  }));

/** What is published of each node that is: all of it, or its points or value alone. */
type Choice = "points" | "value" | "both" | "plain";

const choices: fc.Arbitrary<readonly (Choice | "nothing")[]> = fc.array(
  fc.constantFrom<Choice | "nothing">("points", "value", "both", "plain", "nothing"),
  { minLength: 9, maxLength: 9 },
);

const printedAs = ({ points, value }: ReturnType<typeof publishedFor>, choice: Choice) =>
  ({ points: { points }, value: { value }, both: { value, points }, plain: { printed: points } })[
    choice
  ];

const publishedOf = (
  truth: Result,
  rubric: Rubric,
  chosen: readonly (Choice | "nothing")[],
  print: Print,
  codes: readonly string[] | undefined,
): ReadingCase["published"] =>
  Object.fromEntries(
    nodesOf(truth)
      .map((node, index) => ({ node, choice: chosen[index % chosen.length] }))
      .filter(({ node }) => codes?.includes(node.code) ?? true)
      .flatMap(({ node, choice }) =>
        choice === undefined || choice === "nothing"
          ? []
          : [[node.code, printedAs(publishedFor(node, rubric, print), choice)] as const],
      ),
  );

const caseOf = (
  id: string,
  { facts, options: { year, context } }: Audit["report"],
  published: ReadingCase["published"],
  print: Print,
): ReadingCase => ({ id, facts, published, year, context, locale: localeOf(print) });

/** The names by which the search calls the readings in force. */
const namesOf = (rubric: Rubric, readings: Combination): Combination =>
  Object.fromEntries(
    indicatorsOf(rubric).map(({ code }) => [
      code,
      (readings[code] ?? "default").replace(/^tried /, ""),
    ]),
  );

/** What the same readings make of another world; undefined where they do not suffice for it. */
const underSame = ({ rubric, revealed }: Audit, readings: Combination): Result | undefined => {
  const scored = safeScore(rubric, revealed.facts, { ...revealed.options, readings });
  return scored.ok ? scored.result : undefined;
};

/** Cases of a rubric, all scored by one combination of readings and candidates; some codes are published. */
export const doubtsOf = (
  { rubric, candidates }: Pick<Question, "rubric" | "candidates">,
  views: ViewOptions,
  codes?: readonly string[],
): fc.Arbitrary<Doubt> => {
  const extended = withCandidates(rubric, candidates);
  const more: ViewOptions = { ...views, forms: ["letters", "rates", "missing"] };
  return fc
    .tuple(auditsOf(extended, views), auditsOf(extended, more), choices, choices, prints)
    .map(([first, second, one, other, print]) => {
      const readings = first.report.options.readings ?? {};
      const of = (id: string, audit: Audit, chosen: typeof one, truth: Result) =>
        caseOf(id, audit.report, publishedOf(truth, rubric, chosen, print, codes), print);
      const truth = underSame(second, readings);
      const cases = [
        of("first", first, one, first.truth),
        ...(truth ? [of("second", second, other, truth)] : []),
      ];
      return { rubric, candidates, cases, truth: namesOf(rubric, readings) };
    });
};

/** How many combinations could be asked for at all. */
export const sizeOf = ({ rubric, candidates }: Pick<Question, "rubric" | "candidates">): number =>
  indicatorsOf(withCandidates(rubric, candidates))
    .map(({ marks = [] }) => 1 + marks.flatMap(({ alternatives = [] }) => alternatives).length)
    .reduce((a, b) => a * b, 1);
