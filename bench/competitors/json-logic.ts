// json-logic-engine: one built rule gives the points of all indicators; they are added up by hand,
// since a rule that adds would compute each indicator again.

import { LogicEngine } from "json-logic-engine";

import type { Competitor } from "../competitor.js";
import { rowByRow, totalAt } from "../competitor.js";
import { leaves, nameOf, type Leaf } from "../leaves.js";
import { addUp } from "./add-up.js";

type Rule = unknown;

const read = (code: string, letters: readonly string[]): Rule => {
  const read = letters.map((letter) => ({ var: nameOf(code, letter) }));
  return read.length === 1 ? read[0] : { "+": read };
};

const rule = (leaf: Leaf): Rule => {
  const { code } = leaf;
  if (leaf.kind === "flags") {
    return {
      "+": leaf.flags.map(([letter, points]) => ({ if: [read(code, [letter]), points, 0] })),
    };
  }
  const [part, whole] = [read(code, leaf.part), read(code, leaf.whole)];
  if (leaf.cliff) return { if: [{ ">=": [part, whole] }, leaf.max, 0] };
  const points = { "*": [{ "/": [{ "/": [part, whole] }, leaf.percent / 100] }, leaf.max] };
  return leaf.percent === 100 && !leaf.quotient
    ? { "*": [{ "/": [part, whole] }, leaf.max] }
    : { min: [leaf.max, points] };
};

export const competitor: Competitor = {
  name: "json-logic-engine, built",
  package: "json-logic-engine",
  prepare: ({ flat }) => {
    const built = new LogicEngine().build(leaves.map(rule)) as (data: object) => number[];
    return rowByRow(
      flat,
      (given) => addUp(built(given)),
      (points) => points[totalAt]!,
      (points) => ({ points }),
    );
  },
};
