// What if anything at all in a stored node was changed? It is refused, or the same points follow from
// the same figures; and nothing is told that makes no sense.

import { explain, ScoreError, toJSON, trace, unevidenced, type ResultNodeData } from "@dti/score";
import { merge } from "@dti/score/audit";
import { describe, expect, it } from "vitest";

import { changedAt } from "../audit/sample.js";
import { resultOf } from "../score/sample.js";
import { commune, nodeOf } from "./sample.js";
import { stepsIn } from "./told.js";

type Path = readonly (string | number)[];

/** The places of all values in plain data. */
const pathsIn = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value === "object" && value !== null
    ? [
        path,
        ...Object.entries(value).flatMap(([name, part]: [string, unknown]) =>
          pathsIn(part, [...path, Array.isArray(value) ? Number(name) : name]),
        ),
      ]
    : [path];

/** Whether a place is inside a formula: what those say is the rubric's, and checked with it. */
const isInside = (path: Path): boolean => path.slice(0, -1).includes("formula");

/** What may stand in a place instead. */
const others: readonly unknown[] = [undefined, null, "x", "1/3", "7", -1, 5, true, {}, [], [null]];

/** What the steps of a trace count; codes and letters may be called otherwise. */
const numbersIn = (node: ResultNodeData): string => {
  const step = trace(node);
  const numbers = stepsIn(step).map(({ value: { point, low, high } }) => `${low} ${point} ${high}`);
  return [step.printed, step.printedValue, ...numbers].join("; ");
};

const nonsense = /undefined|NaN|null|\[object|Infinity/;

/** What comes of a node: `"refused"`, the numbers that it tells, or what is wrong with it. */
const outcomeOf = (node: ResultNodeData): string => {
  try {
    const texts = (["vi", "en"] as const).map((locale) => explain(node, { locale }));
    return nonsense.test(texts.join()) ? "nonsense" : numbersIn(node);
  } catch (error) {
    const isRefusal =
      error instanceof ScoreError &&
      (error.code === "not_a_result" || error.code === "result_altered");
    return isRefusal ? "refused" : String(error);
  }
};

const notes = {
  evidence: [{ title: "a", number: "b", date: "2026-01-31", url: "https://x.vn" }],
  source: { document: "c", lines: [1, 2], wording: "d" },
  note: "e",
};
const parts = { m1: true, m2: false, a: 80, b: 100, c: 2, d: 3 };

const stored: readonly (readonly [what: string, node: ResultNodeData])[] = [
  ["scored by letters", toJSON(nodeOf("1.4", { a: 3, b: 5, ...notes }))],
  ["scored in parts", toJSON(nodeOf("2.4", parts))],
  ["unproven", toJSON(nodeOf("1.4", unevidenced({ rate: "60%" }, "none")))],
  ["undecided", toJSON(nodeOf("2.6", { rate: "15%" }))],
  ["awarded", toJSON(nodeOf("2.6", { points: "25.96" }))],
  ["missing", toJSON(nodeOf("2.2", undefined))],
  ["merged", toJSON(merge([1, 2].map((a) => resultOf(commune(), { "1.2": { a } }))).at("1.2"))],
];

describe.each(stored)("whatever is changed in a node that is %s", (_, node) => {
  const before = numbersIn(node);
  const outcomes = pathsIn(node).flatMap((path) =>
    others.map((other) => ({
      isInside: isInside(path),
      change: [...path, "=", JSON.stringify(other)].join(" "),
      outcome: outcomeOf(changedAt(node, path, other) as ResultNodeData),
    })),
  );

  it("is refused, or leaves every number as it was, and says nothing that makes no sense", () => {
    const wrong = outcomes.filter(
      ({ isInside, outcome }) => !isInside && !["refused", before].includes(outcome),
    );
    expect(wrong).toEqual([]);
  });

  it("is never tripped over", () => {
    expect(outcomes.filter(({ outcome }) => outcome.includes("Error"))).toEqual([]);
  });

  it("is refused where it is a number, and told where it is only words", () => {
    const [refused, told] = ["refused", before].map(
      (wanted) => outcomes.filter(({ outcome }) => outcome === wanted).length,
    );
    expect(Math.min(refused ?? 0, told ?? 0)).toBeGreaterThan(40);
  });
});
