// How do judged indicators become a result? Up the tree: leaves, groups, pillars, the total.

import { once } from "../formula/once.js";
import { toDecimal } from "../numbers/decimal.js";
import { sum } from "../numbers/rational.js";
import type { IndicatorNode, Rubric, RubricNode } from "../rubric/types.js";
import { addUp, numbersOf, type Amount, type Built } from "./amount.js";
import { assumedOf, assumptionsOf } from "./assume.js";
import { finish } from "./finish.js";
import type { Frame } from "./judge-all.js";
import { known } from "./known.js";
import { unreported, type LeafOutcome } from "./leaf.js";
import { exactMax } from "../rubric/walk.js";
import { lists } from "./lists.js";
import type { Measure } from "./measure.js";
import { ownReading } from "./readings.js";
import type {
  Basis,
  Known,
  Letter,
  NodeMark,
  Result,
  ResultNode,
  RubricIdentity,
  State,
} from "./result.js";
import { tallyOf, type Tally } from "./tally.js";
import type { Weighable } from "./weighable.js";
const identityOf = ({ id, fingerprint, places, valuePlaces, rules }: Rubric): RubricIdentity => ({
  id,
  fingerprint,
  places,
  valuePlaces,
  rules,
});

/** What a node says of itself, and nothing that its author may have put beside it. */
const headOf = /* @__PURE__ */ once(
  ({ code, key, name, cite, ...node }: Omit<RubricNode, "max">) => ({
    code,
    ...(key && { key }),
    name,
    marks: marksOn({ code, ...node }),
    ...(cite && { cite }),
  }),
);

/** Each mark says which node it is about. */
const marksOn = ({ code, marks = [] }: Pick<RubricNode, "code" | "marks">): readonly NodeMark[] =>
  marks.map((mark) => ({ ...mark, code }));

const generalMarks = /* @__PURE__ */ once((rubric: Rubric) =>
  marksOn({ ...rubric, code: "total" }),
);

/** Most lists are empty: one stands for all of them, and need not be frozen again. */
const nothing: readonly never[] = /* @__PURE__ */ Object.freeze([]);

const joined = <T>(all: readonly (readonly T[])[]): readonly T[] =>
  all.some(({ length }) => length > 0) ? all.flat() : nothing;

const inputOf = (value: Measure): Known =>
  value.mayNotApply ? { ...known(value), mayNotApply: true } : known(value);

const inputsOf = ({ letters, measures, judged }: Weighable): Basis["inputs"] =>
  Object.fromEntries<Basis["inputs"][string]>([
    ...judged,
    ...[...letters, ...measures].map(([name, value]) => [name, inputOf(value)] as const),
  ]);

/** Letters that stand for general figures take their labels and units from there. */
const labelsIn = /* @__PURE__ */ once(({ context }: Rubric) =>
  once(({ variables }: IndicatorNode): Basis["variables"] =>
    Object.fromEntries(
      Object.entries(variables).map(([letter, variable]) => [
        letter,
        { ...("context" in variable && context[variable.context]), ...variable } as Letter,
      ]),
    ),
  ),
);

const buildLeaf = (
  leaf: IndicatorNode,
  outcome: LeafOutcome,
  amount: Amount,
  identity: RubricIdentity,
  { rubric, year, readings }: Frame,
): Built => {
  const { state, fact, ready, reason, notes, warnings } = outcome;
  const { formula: own } = leaf;
  const other = readings.get(leaf.code);
  const isExcluded = state === "not-applicable" && identity.rules.notApplicable === "excluded";
  const max = isExcluded ? 0 : leaf.max;
  const node: ResultNode = {
    kind: "indicator",
    ...headOf(leaf),
    ...numbersOf(amount, max, identity),
    state,
    ...lists((_, listed) => (state === listed ? [leaf.code] : nothing)),
    warnings,
    ...(fact && { fact }),
    ...(reason && { reason }),
    ...notes,
    basis: {
      year,
      reading: other?.name ?? ownReading,
      formula: other?.formula ?? own,
      ...(other && { own }),
      rules: identity.rules,
      variables: labelsIn(rubric)(leaf),
      inputs: ready ? inputsOf(ready) : {},
    },
    ...(outcome.assumed.length > 0 && { assumed: assumedOf(outcome, identity) }),
    children: nothing,
  };
  return { node, amount };
};

/** The state of a node over others: theirs if they agree; what carries no points has no say. */
export const stateOver = (children: readonly Pick<ResultNode, "max" | "state">[]): State => {
  const scored = children.filter(({ max }) => max > 0);
  const states = [...new Set((scored.length > 0 ? scored : children).map(({ state }) => state))];
  const [first = "missing"] = states;
  if (states.length === 1) return first;
  const open: readonly State[] = ["partial", "missing", "undecided"];
  return states.some((state) => open.includes(state)) ? "partial" : "scored";
};

/** Builds a node over others: its points and its maximum are theirs, added up. */
const buildOver = <const Head extends Pick<ResultNode, "kind" | "code" | "name" | "marks">>(
  head: Head,
  parts: readonly Built[],
  amount: Amount,
  identity: RubricIdentity,
) => {
  const children = parts.map((part) => part.node);
  const whole = sum(children.map(exactMax));
  const max = whole[1] === 1n ? Number(whole[0]) : toDecimal(whole).toNumber();
  const node = {
    ...head,
    ...numbersOf(amount, max, identity),
    state: stateOver(children),
    ...lists((list) => joined(children.map((child) => child[list]))),
    warnings: joined(children.map((child) => child.warnings)),
    children,
  };
  return { node, amount };
};

/** Builds the result of a rubric from what each indicator earns; the tally may have been begun. */
export const build = <Codes extends string>(
  frame: Frame<Codes>,
  outcomes: ReadonlyMap<string, LeafOutcome>,
  tally: Tally = tallyOf(frame.rubric, outcomes),
): Result<Codes> => {
  const { rubric, year, readings, context } = frame;
  const identity = identityOf(rubric);
  const all: Built[] = [];
  const keep = (built: Built): Built => {
    all.push(built);
    return built;
  };
  const buildNode = (node: RubricNode): Built => {
    if (node.kind === "group") {
      const parts = node.children.map(buildNode);
      const amount = tally.of(node.children);
      return keep(buildOver({ kind: "group", ...headOf(node) }, parts, amount, identity));
    }
    const outcome = outcomes.get(node.code) ?? unreported(node);
    return keep(buildLeaf(node, outcome, tally.of(node), identity, frame));
  };
  const groups = rubric.children.map(buildNode);
  const marksOf = ({ state, marks, children }: ResultNode): readonly NodeMark[] =>
    state === "missing" ? [] : [...marks, ...children.flatMap(marksOf)];
  const { name } = rubric;
  const marks = [...generalMarks(rubric), ...groups.flatMap(({ node }) => marksOf(node))];
  const total = buildOver(
    { kind: "total", code: "total", name, marks },
    groups,
    tally.of(rubric.children),
    identity,
  );
  const pillars = rubric.pillars.map(({ code, name, groups }) => {
    const parts = all.filter(({ node }) => groups.includes(node.code));
    const amount = addUp(
      parts.map((part) => part.amount),
      identity,
    );
    return buildOver({ kind: "pillar", code, name, marks: [] }, parts, amount, identity);
  });
  return finish<Codes>({
    ...total.node,
    rubric: identity,
    year,
    context,
    pillars: Object.fromEntries(pillars.map(({ node }) => [node.code, node])),
    readings: Object.fromEntries([...readings].map(([code, { name }]) => [code, name])),
    assumptions: assumptionsOf(outcomes, [...all, total, ...pillars], identity),
  });
};
