// A rubric of one's own: its codes, letters, levels and context are inferred from how it is written.

import { score, type Facts, type Rubric } from "@dti/score";
import {
  amount,
  awarded,
  byPeriod,
  checklist,
  context,
  defineRubric,
  describe,
  fingerprint,
  flag,
  group,
  indicator,
  levels,
  lint,
  quotient,
  ratio,
  share,
  steps,
  thresholdToMax,
  weightedParts,
} from "@dti/score/define";

const text = (vi: string, en: string) => ({ vi, en });
const label = (vi: string, en: string) => ({ label: text(vi, en) });
const yes = (vi: string, en: string) => ({ ...label(vi, en), kind: "flag" }) as const;

export const rubric = defineRubric({
  family: "my-city",
  version: "2026",
  revision: 1,
  years: [2026, 2028],
  max: 100,
  context: { population: { label: text("Dân số", "Population"), unit: "people" } },
  pillars: [{ code: "P", name: text("Trụ cột", "Pillar"), groups: ["A"] }],
  children: [
    group(
      "A",
      { name: text("Hạ tầng", "Infrastructure"), max: 60 },
      indicator("A.1", {
        name: text("Tỷ lệ", "Share"),
        max: 20,
        variables: { a: label("Tử", "Part"), b: context("population") },
        formula: byPeriod({
          "2026": ratio(share("a", "b")),
          "2027-2028": thresholdToMax(share("a", "b"), "80%"),
        }),
      }),
      indicator("A.2", {
        name: text("Số lượng", "Count"),
        max: 40,
        variables: { n: label("Số bài", "Posts"), m1: yes("Mục", "Section") },
        formula: weightedParts(
          ["1/2", flag("m1")],
          [
            "1/2",
            steps(amount("n", { name: "posts" }), [
              ["10", "1/2"],
              ["52", 1],
            ]),
          ],
        ),
      }),
    ),
    indicator("B", {
      name: text("Mức", "Level"),
      max: 10,
      variables: { level: { ...label("Mức", "Level"), kind: ["high", "low"] } },
      formula: levels("level", { high: 1, low: "1/2" }),
    }),
    indicator("C", {
      name: text("Danh mục", "Checklist"),
      max: 10,
      variables: { m1: yes("Một", "One"), m2: yes("Hai", "Two") },
      formula: checklist("m1", "m2"),
    }),
    indicator("D", {
      name: text("Mật độ", "Density"),
      max: 10,
      variables: { a: label("Thuê bao", "Subscriptions"), b: label("Người", "People") },
      formula: ratio(quotient("a", "b", { name: "density" })),
    }),
    indicator("E", { name: text("Chấm", "Awarded"), max: 10, formula: awarded() }),
  ],
});

const facts: Facts<typeof rubric> = { B: { level: "low" }, E: { points: 5 } };

export const result = score(
  rubric,
  {
    ...facts,
    "A.1": { a: 300 },
    "A.2": { posts: 52, m1: true },
    C: { m1: true, m2: false },
    D: { density: "84.4%" },
  },
  { year: 2026, context: { population: 1000 } },
);

export const printed = [
  result.at("A.1").printed,
  result.at("P").printed,
  result.at("total").printed,
  fingerprint(rubric),
  ...lint(rubric).map(({ code }) => code),
];

export const listed: readonly Rubric[] = [rubric];
export const sentence = describe(ratio(share("a", "b")), { locale: "vi" });
