// zod in front of plain numbers: each province is parsed strictly, then scored as by hand.

import * as z from "zod";

import type { Competitor } from "../competitor.js";
import { rowByRow, totalAt } from "../competitor.js";
import { leaves } from "../leaves.js";
import { lettersOf } from "../provinces.js";
import { asProvince, scorePlainly } from "./plain-objects.js";

const count = z.number().nonnegative();

const schema = z.strictObject(
  Object.fromEntries(
    leaves.map((leaf) => [
      leaf.code,
      z.strictObject(
        Object.fromEntries(
          lettersOf(leaf).map((letter) => [letter, leaf.kind === "flags" ? z.boolean() : count]),
        ),
      ),
    ]),
  ),
);

export const competitor: Competitor = {
  name: "zod strict parse, then plain numbers by hand",
  package: "zod",
  prepare: ({ facts }) =>
    rowByRow(
      facts,
      (given) => scorePlainly(asProvince(schema.parse(given))),
      (points) => points[totalAt]!,
      (points) => ({ points }),
    ),
};
