// publicodes: one rule for each letter and each value; a province is a situation.

import Engine from "publicodes";

import type { Competitor } from "../competitor.js";
import { rowByRow, totalAt } from "../competitor.js";
import { groups, leaves, leavesOf, nameOf, type Leaf } from "../leaves.js";
import { lettersOf, type Flat } from "../provinces.js";

const sum = (code: string, letters: readonly string[]): string =>
  `(${letters.map((letter) => nameOf(code, letter)).join(" + ")})`;

const pointsOf = (leaf: Leaf): object => {
  const { code } = leaf;
  if (leaf.kind === "flags") {
    const parts = leaf.flags.map(([letter, points]) => ({
      variations: [{ si: nameOf(code, letter), alors: points }, { sinon: 0 }],
    }));
    return { somme: parts };
  }
  const [part, whole] = [sum(code, leaf.part), sum(code, leaf.whole)];
  if (leaf.cliff) {
    return { variations: [{ si: `${part} >= ${whole}`, alors: leaf.max }, { sinon: 0 }] };
  }
  return { valeur: `${part} / ${whole} / ${leaf.percent / 100} * ${leaf.max}`, plafond: leaf.max };
};

const inputs = leaves.flatMap((leaf) =>
  lettersOf(leaf).map((letter): [string, object] => [
    nameOf(leaf.code, letter),
    { "par défaut": leaf.kind === "flags" ? "non" : 1 },
  ]),
);

const rules = Object.fromEntries([
  ...inputs,
  ...leaves.map((leaf): [string, object] => [nameOf(leaf.code), pointsOf(leaf)]),
  ...groups.map((group): [string, object] => [
    `g${group}`,
    { somme: leavesOf(group).map(({ code }) => nameOf(code)) },
  ]),
  ["total", { somme: groups.map((group) => `g${group}`) }],
]);

const wanted = [
  ...leaves.map(({ code }) => nameOf(code)),
  ...groups.map((group) => `g${group}`),
  "total",
];

const situationOf = (given: Flat): Record<string, number | string> =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      typeof value === "number" ? value : value ? "oui" : "non",
    ]),
  );

export const competitor: Competitor = {
  name: "publicodes",
  package: "publicodes",
  prepare: ({ flat }) => {
    const engine = new Engine(rules as never);
    return rowByRow(
      flat.map(situationOf),
      (situation) => {
        engine.setSituation(situation);
        return wanted.map((name) => Number(engine.evaluate(name).nodeValue));
      },
      (points) => points[totalAt]!,
      (points) => ({ points }),
    );
  },
};
