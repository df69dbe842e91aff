// Which rubric do the tests reach targets in? One indicator of each sort, in two groups.

import type { Rubric } from "@dti/score";
import { reach, type Attainable, type IndicatorEffort, type OutOfReach } from "@dti/score/improve";
import {
  allOrNothing,
  flag,
  levels,
  quotient,
  ratio,
  share,
  steps,
  thresholdToMax,
  weightedParts,
} from "@dti/score/define";

import { bound, flags, groupOf, leaf, letters, level, rubricOf } from "../../rubric/sample.js";

const rate = share("a", "b");

/** Each of 20 points. */
export const rubric: Rubric = rubricOf(
  [
    groupOf(
      "1",
      leaf("1.1", ratio(rate)),
      leaf("1.2", allOrNothing(rate, "95%")),
      leaf(
        "1.3",
        steps(rate, [
          ["20%", "1/4"],
          ["50%", "1/2"],
          ["90%", 1],
        ]),
      ),
      leaf("1.4", weightedParts(["1/2", flag("m1")], ["1/2", flag("m2")]), {
        variables: flags("m1", "m2"),
      }),
    ),
    groupOf(
      "2",
      leaf("2.1", levels("l", { A: 1, B: "1/2", C: 0 }), {
        variables: { l: level("A", "B", "C") },
      }),
      leaf("2.2", thresholdToMax(quotient("a", "b"), "80%")),
      leaf("2.3", ratio(share("a", "people")), {
        variables: { ...letters("a"), people: bound("people") },
      }),
      // As 4.5 of the draft.
      leaf("2.4", ratio(share(["b", "d"], ["a", "c"])), {
        variables: {
          ...letters("a", "c"),
          b: { ...letters("b")["b"]!, partOf: "a" },
          d: { ...letters("d")["d"]!, partOf: "c" },
        },
      }),
    ),
  ],
  { context: { people: { label: { vi: "Dân số", en: "People" } } } },
);

export const facts = {
  "1.1": { a: 40, b: 100 },
  "1.2": { rate: "90%" },
  "1.3": { a: 10, b: 60 },
  "1.4": { m1: true, m2: false },
  "2.1": { l: "C" },
  "2.2": { a: 10, b: 30 },
  "2.3": { a: 100 },
  "2.4": { a: 50, b: 20, c: 10, d: 4 },
};

/** Options, as untyped as tests need them. */
export type Options = Readonly<Record<string, unknown>>;

const context = { people: 1000 };

/** What is found for a target; the efforts by code. */
export const ask = (
  target: unknown,
  effort: unknown,
  options: Options = {},
  given: unknown = facts,
): Attainable | OutOfReach =>
  reach(rubric, given as Options, target as number, {
    year: 2026,
    context,
    effort: effort as Readonly<Record<string, IndicatorEffort>>,
    ...options,
  });

/** The same, where there is a way. */
export const found = (...asked: Parameters<typeof ask>): Attainable => {
  const answer = ask(...asked);
  if (!answer.reachable) throw new Error(`short of ${answer.short.exact}`);
  return answer;
};

/** The same, where there is none. */
export const lacking = (...asked: Parameters<typeof ask>): OutOfReach => {
  const answer = ask(...asked);
  if (answer.reachable) throw new Error(JSON.stringify(answer.changes));
  return answer;
};

/** A way in short: effort, changes, and whether it is proven. */
export const short = ({
  effort,
  changes,
  certificate,
}: Pick<Attainable, "effort" | "changes" | "certificate">): readonly unknown[] => [
  effort.exact,
  changes,
  certificate.proven ? "proven" : certificate.gap.exact,
];
