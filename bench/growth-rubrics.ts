// Which rubrics show how cost grows? The draft's indicators over and over, and one tree that is cut
// into more and more levels.

import type { Rubric } from "@dti/score";
import {
  allOrNothing,
  defineRubric,
  flag,
  group,
  indicator,
  quotient,
  ratio,
  share,
  thresholdToMax,
  weightedParts,
  type RubricNode,
} from "@dti/score/define";

import { groups, leaves, leavesOf, year, type Leaf } from "./leaves.js";
import { lettersOf, type Column, type Facts, type Provinces } from "./provinces.js";

/** A rubric, and provinces for it. */
export interface Grown {
  readonly rubric: Rubric;
  readonly columns: Readonly<Record<string, Column>>;
  readonly facts: readonly Facts[];
}

/** How many rows the columns have, and how many facts there are. */
export interface Size {
  readonly rows: number;
  readonly scored: number;
}

const name = (code: string) => ({ vi: `Chỉ số ${code}`, en: `Index ${code}` });
const cite = { place: { vi: "Phụ lục", en: "Appendix" }, wording: "Điểm = Tỷ lệ * Điểm tối đa" };

const maxOf = (leaf: Leaf): number =>
  leaf.kind === "rate" ? leaf.max : leaf.flags.reduce((sum, [, points]) => sum + points, 0);

const formulaOf = (leaf: Leaf) => {
  if (leaf.kind === "flags") {
    const parts = leaf.flags.map(
      ([letter, points]) => [`${points}/${maxOf(leaf)}`, flag(letter)] as const,
    );
    return weightedParts(...parts);
  }
  const measure = (leaf.quotient ? quotient : share)(leaf.part, leaf.whole);
  if (leaf.cliff) return allOrNothing(measure, `${leaf.percent}%`);
  return leaf.percent === 100 ? ratio(measure) : thresholdToMax(measure, `${leaf.percent}%`);
};

const leafNode = (leaf: Leaf, code: string): RubricNode =>
  indicator(code, {
    ...{ name: name(code), max: maxOf(leaf), cite, formula: formulaOf(leaf) },
    variables: Object.fromEntries(
      lettersOf(leaf).map((letter) => [
        letter,
        { label: name(letter), ...(leaf.kind === "flags" ? { kind: "flag" as const } : {}) },
      ]),
    ),
  });

const sumOfMaxima = (nodes: readonly RubricNode[]): number =>
  nodes.reduce((sum, { max }) => sum + max, 0);

/** An indicator under another code, which has the facts of other provinces. */
interface Copy {
  readonly leaf: Leaf;
  readonly code: string;
  readonly shift: number;
}

const rubricOf = (max: number, children: readonly RubricNode[]): Rubric =>
  defineRubric({
    ...{ family: "bench", version: "growth", revision: 1, years: [year, year], max },
    ...{ source: { title: { vi: "Đo", en: "Bench" } }, children: children as never },
  });

/** A column of so many rows that begins further down. */
const shifted = (column: Column, shift: number, rows: number): Column =>
  column.map((_, row) => column[(row + shift) % column.length]!).slice(0, rows);

const grown = (
  rubric: Rubric,
  copies: readonly Copy[],
  { facts, columns }: Provinces,
  { rows, scored }: Size,
): Grown => ({
  rubric,
  columns: Object.fromEntries(
    copies.flatMap(({ leaf, code, shift }) =>
      lettersOf(leaf).map((letter) => [
        `${code}.${letter}`,
        shifted(columns[`${leaf.code}.${letter}`]!, shift, rows),
      ]),
    ),
  ),
  facts: Array.from({ length: scored }, (_, row) =>
    Object.fromEntries(
      copies.map(({ leaf, code, shift }) => [
        code,
        facts[(row + shift) % facts.length]![leaf.code]!,
      ]),
    ),
  ),
});

/** Copies are made of the provinces that many places further down. */
const step = 37;

/** The draft's main indices so many times, one after the other. */
export const wide = (times: number, all: Provinces, size: Size): Grown => {
  const copies: Copy[] = [];
  const nodes = Array.from({ length: times }, (_, time) =>
    groups.map((original) => {
      const code = String(time * groups.length + Number(original));
      const own = leavesOf(original).map((leaf, index): Copy => ({
        leaf,
        code: `${code}.${index + 1}`,
        shift: time * step,
      }));
      copies.push(...own);
      const max = own.reduce((sum, { leaf }) => sum + maxOf(leaf), 0);
      const children = own.map((each) => leafNode(each.leaf, each.code));
      return group(code, { name: name(code), max }, ...children);
    }),
  ).flat();
  return grown(rubricOf(1000 * times, nodes), copies, all, size);
};

const ends = 256;

/** 256 indicators under groups that are halved so often that the indicators are so many levels deep. */
export const deep = (levels: number, all: Provinces, size: Size): Grown => {
  const copies: Copy[] = [];
  const end = (code: string): RubricNode => {
    const leaf = leaves[copies.length % leaves.length]!;
    copies.push({ leaf, code, shift: copies.length * step });
    return leafNode(leaf, code);
  };
  const halves = (code: string, count: number, level: number): RubricNode => {
    const parts = level === levels ? count : 2;
    const children = Array.from({ length: parts }, (_, index) => {
      const own = `${code}.${index + 1}`;
      return level === levels ? end(own) : halves(own, count / 2, level + 1);
    });
    return group(code, { name: name(code), max: sumOfMaxima(children) }, ...children);
  };
  const nodes = ["1", "2"].map((code) => halves(code, ends / 2, 2));
  return grown(rubricOf(sumOfMaxima(nodes), nodes), copies, all, size);
};
