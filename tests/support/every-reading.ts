// What would every combination of readings give? Each is verified on its own, by a rubric that has all
// candidates among the alternatives of its marks: as slow as can be, and as plain.

import type { Rubric } from "@dti/score";
import {
  allOrNothing,
  defineRubric,
  ratio,
  thresholdToMax,
  type FormulaNode,
  type IndicatorNode,
  type RubricNode,
} from "@dti/score/define";
import type {
  Candidate,
  CaseFigure,
  ReadingCase,
  ReadingGroup,
  VerifiedNode,
} from "@dti/score/audit";

import { safeVerify } from "../../src/audit/verify/verify.js";
import { indicatorsOf, readsOf } from "./tree.js";

export type Candidates = Readonly<Record<string, Candidate>>;

/** Names of readings by indicator code. */
export type Combination = Readonly<Record<string, string>>;

/** What a search asks. */
export interface Question {
  readonly rubric: Rubric;
  readonly cases: readonly ReadingCase[];
  readonly candidates: Candidates;
}

/** What the search of one group has to find. */
export type Answer = Pick<ReadingGroup, "combinations" | "fits" | "fitting" | "excluded"> & {
  /** By indicator and reading. */
  readonly inFits: Readonly<Record<string, number>>;
};

type Alternatives = readonly { readonly name: string; readonly formula: FormulaNode }[];

const alternativesOf = ({ marks = [] }: IndicatorNode): Alternatives =>
  marks.flatMap(({ alternatives = [] }) => alternatives);

/** The formulas of a candidate by name. */
export const formulasOf = (leaf: IndicatorNode, candidate: Candidate): Alternatives => {
  const isList = (given: Candidate): given is readonly string[] => Array.isArray(given);
  if (!isList(candidate)) {
    return Object.entries(candidate).map(([name, formula]) => ({ name, formula }));
  }
  const formulas = [leaf.formula, ...alternativesOf(leaf).map(({ formula }) => formula)];
  const [measure] = formulas.flatMap((formula) => readsOf(formula).measures);
  if (measure === undefined) throw new Error("thresholds of nothing");
  return [
    { name: "ratio", formula: ratio(measure) },
    ...candidate.flatMap((threshold) => [
      { name: `scaled-${threshold}`, formula: thresholdToMax(measure, threshold) },
      { name: `cliff-${threshold}`, formula: allOrNothing(measure, threshold) },
    ]),
  ];
};

const words = { vi: "Thử", en: "Tried" };

/** The rubric with the candidates as alternatives; their names begin with `tried `. */
export const withCandidates = (rubric: Rubric, candidates: Candidates): Rubric => {
  const change = (node: RubricNode): RubricNode => {
    if (node.kind === "group") return { ...node, children: node.children.map(change) };
    const candidate = candidates[node.code];
    if (candidate === undefined) return node;
    const alternatives = formulasOf(node, candidate).map(({ name, formula }) => ({
      name: `tried ${name}`,
      label: words,
      formula,
    }));
    const mark = { id: "tried", on: "formula", printed: words, used: words, because: words };
    return { ...node, marks: [...(node.marks ?? []), { ...mark, alternatives }] };
  };
  return defineRubric({ ...rubric, children: rubric.children.map(change) });
};

/** The codes of indicators below a code. */
export const indicatorsUnder = (rubric: Rubric, code: string): readonly string[] => {
  const pillar = rubric.pillars.find((one) => one.code === code);
  if (pillar) return pillar.groups.flatMap((group) => indicatorsUnder(rubric, group));
  const find = (nodes: readonly RubricNode[]): readonly RubricNode[] =>
    nodes.flatMap((node) =>
      node.code === code ? [node] : node.kind === "group" ? find(node.children) : [],
    );
  const children = code === "total" || code === "value" ? rubric.children : find(rubric.children);
  return indicatorsOf({ children }).map((one) => one.code);
};

/** Readings as `verify` takes them. */
const chosenIn = (rubric: Rubric, combination: Combination): Readonly<Record<string, string>> =>
  Object.fromEntries(
    indicatorsOf(rubric).flatMap((leaf) => {
      const name = combination[leaf.code] ?? "default";
      if (name === "default") return [];
      const isOwn = alternativesOf(leaf).some((one) => one.name === name);
      return [[leaf.code, isOwn ? name : `tried ${name}`]];
    }),
  );

/** The verdicts of a case under a combination; facts that lack what it needs say nothing. */
export const verdictsUnder = (
  { rubric, candidates }: Pick<Question, "rubric" | "candidates">,
  { facts, published, ...options }: ReadingCase,
  combination: Combination,
  extended: Rubric = withCandidates(rubric, candidates),
): readonly VerifiedNode[] => {
  const { year, context, locale } = options;
  const readings = chosenIn(rubric, combination);
  const given = { year, readings, ...(context && { context }), ...(locale && { locale }) };
  const verified = safeVerify(extended, facts, published, given);
  if (verified.ok) return verified.verification.nodes;
  const refused = verified.issues.map(({ path }) => String(path[0]));
  const rest = Object.entries(facts).filter(([code]) => !refused.includes(code));
  if (rest.length === Object.keys(facts).length) throw new Error(JSON.stringify(verified.issues));
  const less = { ...options, facts: Object.fromEntries(rest), published };
  return verdictsUnder({ rubric, candidates }, less, combination, extended);
};

/** Every combination of some readings, the last indicator's changing first. */
export const combinationsOf = (
  readings: ReadonlyMap<string, readonly string[]>,
): readonly Combination[] =>
  [...readings].reduce<readonly Combination[]>(
    (all, [code, names]) => all.flatMap((one) => names.map((name) => ({ ...one, [code]: name }))),
    [{}],
  );

/** What was published of some indicators, alone or among others. */
const about = (rubric: Rubric, one: ReadingCase, codes: readonly string[]): ReadingCase => {
  const published = Object.entries(one.published).filter(([code]) =>
    indicatorsUnder(rubric, code).some((leaf) => codes.includes(leaf)),
  );
  return { ...one, published: Object.fromEntries(published) };
};

/** Tries every combination of the readings that a group names. */
export const tryAll = (
  question: Question,
  { codes, readings }: Pick<ReadingGroup, "codes" | "readings">,
): Answer => {
  const { rubric, candidates } = question;
  const extended = withCandidates(rubric, candidates);
  const names = codes.map((code) => {
    const own = readings.filter((one) => one.code === code);
    return [code, own.map(({ reading }) => reading)] as const;
  });
  const cases = question.cases.map((one) => about(rubric, one, codes));
  const tried = combinationsOf(new Map(names)).map((combination) => ({
    readings: combination,
    by: cases.flatMap((one, index) =>
      verdictsUnder(question, one, combination, extended)
        .filter(({ verdict }) => verdict === "contradicted")
        .map(({ code, of }): CaseFigure => {
          const id = one.id === undefined ? {} : { id: one.id };
          return { case: index, ...id, code, of };
        }),
    ),
  }));
  const fitting = tried.filter(({ by }) => by.length === 0).map((one) => one.readings);
  const listed = tried.filter(({ by }) => by.length > 0);
  const first = listed.map(({ by }) => JSON.stringify(by[0]));
  const figures = cases.flatMap((one, index) =>
    verdictsUnder(question, one, {}, extended).map(({ code, of }): CaseFigure => {
      const id = one.id === undefined ? {} : { id: one.id };
      return { case: index, ...id, code, of };
    }),
  );
  return {
    combinations: tried.length,
    fits: fitting.length,
    fitting,
    excluded: {
      combinations: listed.length,
      by: figures
        .map((figure) => ({
          ...figure,
          combinations: first.filter((one) => one === JSON.stringify(figure)).length,
        }))
        .filter(({ combinations }) => combinations > 0),
      listed,
    },
    inFits: Object.fromEntries(
      readings.map(({ code, reading }) => [
        `${code} ${reading}`,
        fitting.filter((one) => one[code] === reading).length,
      ]),
    ),
  };
};
