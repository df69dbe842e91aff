// mathjs, its build for plain numbers alone: one compiled program gives all values of a province.

import { compile } from "mathjs/number";

import type { Competitor } from "../competitor.js";
import { rowByRow, totalAt } from "../competitor.js";
import { groups, leaves, leavesOf, nameOf, type Leaf } from "../leaves.js";
import type { Flat } from "../provinces.js";

const sum = (code: string, letters: readonly string[]): string =>
  `(${letters.map((letter) => nameOf(code, letter)).join(" + ")})`;

const pointsOf = (leaf: Leaf): string => {
  const { code } = leaf;
  if (leaf.kind === "flags") {
    return leaf.flags
      .map(([letter, points]) => `(${nameOf(code, letter)} ? ${points} : 0)`)
      .join("+");
  }
  const [part, whole] = [sum(code, leaf.part), sum(code, leaf.whole)];
  if (leaf.cliff) return `${part} >= ${whole} ? ${leaf.max} : 0`;
  return `min(${leaf.max}, ${part} / ${whole} / ${leaf.percent / 100} * ${leaf.max})`;
};

/** Assignments, since this build of mathjs has no arrays; what is assigned is read from the scope. */
const all = [
  ...leaves.map((leaf) => `${nameOf(leaf.code)} = ${pointsOf(leaf)}`),
  ...groups.map(
    (group) =>
      `g${group} = ${leavesOf(group)
        .map(({ code }) => nameOf(code))
        .join(" + ")}`,
  ),
  `total = ${groups.map((group) => `g${group}`).join(" + ")}`,
].join("; ");

const values = [
  ...leaves.map(({ code }) => nameOf(code)),
  ...groups.map((group) => `g${group}`),
  "total",
];

export const competitor: Competitor = {
  name: "mathjs, compiled, numbers",
  package: "mathjs",
  prepare: ({ flat }) => {
    const compiled = compile(all);
    const scoreRow = (given: Flat): number[] => {
      const scope: Record<string, unknown> = { ...given };
      compiled.evaluate(scope);
      return values.map((name) => Number(scope[name]));
    };
    return rowByRow(
      flat,
      scoreRow,
      (points) => points[totalAt]!,
      (points) => ({ points }),
    );
  },
};
