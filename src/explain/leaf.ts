// How did one indicator's points come about? Its formula is weighed again on the inputs that the
// result keeps, and each formula in it is observed.

import { readsOf } from "../formula/reads.js";
import type { Observe } from "../formula/interpret.js";
import type { FormulaNode } from "../formula/types.js";
import type { Earned } from "../interpreters/evaluate.js";
import { traceFormula } from "../interpreters/trace.js";
import { exactly, map, type Quantity } from "../numbers/interval.js";
import { min, zero } from "../numbers/rational.js";
import type { GivenData } from "../score/facts.js";
import type { AnyNode } from "../score/is-result.js";
import { exactMax } from "../rubric/walk.js";
import { readQuantity } from "../score/quantity.js";
import type { Assumed, Basis } from "../score/result.js";
import { weigh, type Worth } from "../score/weigh.js";
import { addressed } from "./address.js";
import {
  givenIn,
  inputsOf,
  isExempt,
  isUnproven,
  makers,
  measuredBy,
  measuresIn,
  type Inputs,
} from "./inputs.js";
import { known } from "../score/known.js";
import type {
  FigureStep,
  FormulaStep,
  JudgementStep,
  MeasureStep,
  NodeStep,
  OtherPoints,
} from "./steps.js";

/** Weighs the inputs again under a formula. */
const weighed = (
  node: AnyNode,
  basis: Basis,
  inputs: Inputs,
  formula: FormulaNode,
  observe?: Observe<Earned>,
): Worth | undefined => {
  const { year, rules } = basis;
  const max = exactMax(node);
  const mayBeEmpty = readsOf(formula, year).measures.filter(
    (measure) => measure.kind !== "amount" && measure.whenEmpty === "not-applicable",
  );
  const byLetters = mayBeEmpty.length > 0 ? measuredBy(basis, inputs) : undefined;
  const empty = mayBeEmpty.filter((measure) => byLetters?.(measure) === "not applicable");
  const fact = {
    measures: inputs.numbers,
    judged: inputs.judged,
    points: undefined,
    empty: new Set(empty.map(({ name }) => name)),
  };
  return weigh(
    formula,
    fact,
    { year, max, exempt: rules.notApplicable === "full" ? max : zero },
    observe,
  );
};

type Makers = ReturnType<typeof makers>;

/** The step of a formula that was weighed, from what was seen of each formula in it. */
const formulaStep = (
  { year, formula }: Basis,
  { measure, judgement }: Makers,
  seen: ReadonlyMap<FormulaNode, Earned>,
): FormulaStep =>
  traceFormula<FormulaStep, MeasureStep | JudgementStep>(formula, {
    year,
    measure,
    judgement,
    formula: (one, steps) => {
      const { undecided, ...fraction } = seen.get(one) ?? nothing;
      const below = { formula: one, year, undecided, steps };
      return { kind: one.kind, at: "", value: known(fraction), ...below };
    },
  });

/** Steps of what was reported and the formula in force does not read. */
const unreadBy = (
  node: AnyNode,
  { year, formula, own = formula }: Basis,
  { numbers, judged }: Inputs,
  make: Makers,
): readonly (MeasureStep | JudgementStep)[] => {
  const reads = readsOf(formula, year);
  const measures = measuresIn(own, node.marks).filter(
    ({ name }) => numbers.has(name) && !reads.measures.some((one) => one.name === name),
  );
  const others = [...judged.keys()].filter((name) => !reads.judged.includes(name));
  return [...measures.map(make.measure), ...others.map(make.judgement)];
};

const nothing = { ...exactly(zero), undecided: true };

/** Reported points, cut to the maximum. */
const reportedPoints = (node: AnyNode, reported: GivenData[string] | undefined) => {
  const read = readQuantity(reported, "count", [], () => undefined);
  return read && { ...map((end) => min(end, exactMax(node)), read), written: read.written };
};

/** What every other reading of the indicator's doubtful clauses gave. */
const othersOf = ({ assumed = [] }: AnyNode): readonly OtherPoints[] =>
  (assumed as readonly Assumed<unknown>[]).flatMap(({ mark, alternatives }) =>
    alternatives.map(({ name, label, exact, printed }) => ({
      mark,
      name,
      ...(label && { label }),
      exact,
      printed,
    })),
  );

/** The steps of an indicator, and what its points then have to be. */
export interface LeafSteps {
  readonly computed: Quantity;
  readonly leaf: Pick<NodeStep, "kind" | "others" | "unread" | "worth" | "steps"> &
    Required<Pick<NodeStep, "clause">>;
}

/** Traces an indicator that has a basis. */
export const traceLeaf = (
  node: AnyNode,
  basis: Basis,
  inputs: Inputs = inputsOf(basis),
): LeafSteps => {
  const { year, reading, formula, variables } = basis;
  const max = exactMax(node);
  const bare = {
    clause: { year, reading, formula, variables },
    others: [],
    unread: [],
    steps: [],
  };
  if (node.fact === undefined) {
    const computed = { point: zero, low: zero, high: max };
    return { computed, leaf: { ...bare, kind: "missing" } };
  }
  if (isExempt(node.fact)) {
    const points = basis.rules.notApplicable === "full" ? max : zero;
    return { computed: exactly(points), leaf: { ...bare, kind: "not-applicable" } };
  }
  const isProven = !isUnproven(node.fact);
  const given = givenIn(node.fact);
  const seen = new Map<FormulaNode, Earned>();
  const found = weighed(node, basis, inputs, formula, (one, earned) => seen.set(one, earned));
  const points = reportedPoints(node, given["points"]);
  const isDecided = found !== undefined && found.standing !== "undecided";
  const open: Worth = { standing: "undecided", point: zero, low: zero, high: max };
  const isAwarded = points !== undefined && !isDecided;
  const { point, low, high } = isAwarded ? points : (found ?? open);
  const standing = isAwarded ? "awarded" : (found ?? open).standing;
  const worth = { point, low, high };
  const reported: FigureStep = {
    kind: "figure",
    at: "",
    name: "points",
    value: known(worth),
    ...(points && { reported: points.written }),
    steps: [],
  };
  const make = makers(basis, inputs, given);
  const steps: readonly (FigureStep | FormulaStep)[] =
    standing === "awarded"
      ? [reported]
      : standing === "not-applicable"
        ? Object.keys(variables)
            .filter((name) => inputs.numbers.has(name))
            .map(make.figure)
        : seen.size > 0
          ? [formulaStep(basis, make, seen)]
          : [];
  const { code } = node;
  const unread = unreadBy(node, basis, inputs, make);
  return {
    computed: isProven ? worth : { point: zero, low: zero, high },
    leaf: {
      clause: bare.clause,
      others: othersOf(node),
      unread: addressed(unread, `${code}/unread`),
      steps: addressed(steps, code),
      kind: isProven ? standing : "unevidenced",
      ...(isProven ? {} : { worth: known(worth) }),
    },
  };
};
