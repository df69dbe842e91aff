// What does each other reading of a doubtful clause earn? Every alternative of both rubrics, chosen
// by its mark, and listed beside the reading that is used.

import { describe, expect, it } from "vitest";

import { official, rubricNames } from "../support/official.js";
import { scoreReport } from "../support/views.js";
import type { RubricName } from "../oracle/judge.js";
import { marksOf } from "./marks.js";

type Row = readonly [reading: string, fact: object, used: string, other: string];

/** By mark and name of the reading: a fact, what it earns as used, and what under the other reading. */
const rows: Readonly<Record<RubricName, readonly Row[]>> = {
  decision405: [
    ["3.4/threshold scaled", { a: 1, b: 2 }, "0", "75/4"],
    ["3.4/strictness strict", { a: 4, b: 5 }, "30", "0"],
    ["3.5/parts capped-75", { m1: true, a: 1, b: 2 }, "45/2", "20"],
    ["3.7/weights thirds", { m1: true, m2: false, m3: false }, "10", "20/3"],
    ["6.2/levels from-b", { m1: "B" }, "0", "20"],
    ["6.4/strictness strict", { a: 3, b: 5 }, "20", "0"],
    ["7.1/threshold ratio", { a: 1, b: 10 }, "0", "5"],
    ["7.1/threshold scaled-20", { a: 1, b: 10 }, "0", "25"],
    ["7.1/threshold scaled-30", { a: 1, b: 10 }, "0", "50/3"],
    ["7.2/threshold ratio", { a: 1, b: 4 }, "0", "15/2"],
    ["7.2/threshold scaled-half", { a: 1, b: 4 }, "0", "15"],
    ["7.3/threshold scaled-80", { a: 2, b: 5 }, "8", "10"],
    ["7.5/threshold ratio", { a: 1, b: 5 }, "0", "6"],
  ],
  draft3530: [
    ["4.3/inverted-ratio as-printed", { a: 30, b: 100 }, "75/4", "50"],
    ["4.5/ratio mean-of-two", { a: 900, b: 450, c: 100, d: 90 }, "432/19", "560/19"],
  ],
};

describe.each(rubricNames)("the other readings of %s", (name) => {
  const rubric = official[name];
  const [year] = rubric.years;

  it("are these, and no others", () => {
    const found = marksOf(rubric).flatMap(({ code, mark }) =>
      (mark.alternatives ?? []).map((other) => `${code}/${mark.id} ${other.name}`),
    );
    expect(found).toEqual(rows[name].map(([reading]) => reading));
  });

  it.each(rows[name])("under %s, %j earns not %s but %s", (reading, fact, used, other) => {
    const [key = "", alternative = ""] = reading.split(" ");
    const [code = "", mark = ""] = key.split("/");
    const facts = { [code]: fact };
    const plain = scoreReport(rubric, { facts, options: { year, context: {} } });
    expect(plain.at(code).exact).toBe(used);
    const listed = plain.assumptions
      .find((one) => one.code === code && one.mark === mark)
      ?.alternatives.find((one) => one.name === alternative);
    expect(listed?.exact).toBe(other);
    const readings = { [key]: alternative };
    const chosen = scoreReport(rubric, { facts, options: { year, context: {}, readings } });
    expect([chosen.at(code).exact, chosen.at(code).state]).toEqual([other, "scored"]);
    expect(chosen.assumptions.find((one) => one.mark === mark)?.used).toBe(alternative);
  });
});
