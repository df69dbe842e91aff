// Are columns exactly rounded? Those of 10,000 ordinary provinces, of every tie and near-tie, and of a
// million random values, none of which may be wrong. Of ten millions:
// `DTI_VALUES=10000000 npx vitest run --project laws tests/laws/batch-oracle.test.ts`.

import { compile } from "@dti/score/batch";
import { draft3530 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { nodes, year } from "../../bench/leaves.js";
import { truthOf } from "../../bench/oracle.js";
import { provinces } from "../../bench/provinces.js";
import { generateMany } from "../oracle/generate.js";
import { mulberry32 } from "../oracle/random.js";
import { ties } from "../oracle/ties.js";
import { judgeColumns } from "../support/columns-oracle.js";
import { rubricNames } from "../support/official.js";

/** How many random values are judged, of both rubrics together. */
const wanted = Number(process.env["DTI_VALUES"] ?? 1_000_000);

/** Also the seed of the ties that other laws try. */
const seeds = { draft3530: 3530, decision405: 405 };

const valuesOfASet = { draft3530: 34, decision405: 59 };

const ordinary = 10_000;
const tied = 10_000;

describe("10,000 ordinary provinces, seed 20250701", () => {
  const { columns, texts, facts } = provinces(ordinary);
  const { hundredths } = truthOf(facts);

  it.each([
    ["numbers", columns],
    ["text", texts],
  ])(`print the right digits of 340,000 values, told in %s`, (_, told) => {
    const scores: Readonly<Record<string, unknown>> = compile(draft3530, { year }).run(
      told,
      ordinary,
    );
    let [values, wrong] = [0, 0];
    for (const [place, code] of nodes.entries()) {
      const digits = scores[code] as Float64Array;
      for (let row = 0; row < ordinary; row += 1) {
        values += 1;
        if (digits[row] !== hundredths[row * nodes.length + place]) wrong += 1;
      }
    }
    expect({ values, wrong, refused: scores["refused"] }).toEqual({
      values: 340_000,
      wrong: 0,
      refused: 0,
    });
  });
});

describe.each(rubricNames)("%s", (name) => {
  const seed = seeds[name];

  it(`prints the right digits of ${String(tied)} ties and near-ties`, () => {
    expect(judgeColumns(name, ties(name, seed, tied), mulberry32(seed))).toEqual({
      sets: tied,
      values: tied * valuesOfASet[name],
      refused: 0,
      wrong: [],
    });
  });

  const sets = Math.ceil(wanted / 2 / valuesOfASet[name]);

  it(`prints the right digits of ${String(wanted / 2)} random values`, () => {
    const drawn = generateMany(name, seed + 1, sets);
    expect(judgeColumns(name, drawn, mulberry32(seed))).toEqual({
      sets,
      values: sets * valuesOfASet[name],
      refused: 0,
      wrong: [],
    });
  });
});
