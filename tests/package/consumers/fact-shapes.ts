// What may a fact be? Every shape that the compiler has to let pass, under both rubrics.

import {
  between,
  notApplicable,
  rounded,
  safeScore,
  score,
  unevidenced,
  type DecimalLike,
  type Facts,
  type Rubric,
  type ScoreOptions,
} from "@dti/score";
import { decision405, draft3530 } from "@dti/score/rubrics";

const year = { year: 2026 };

/** Stands for a value of any copy of decimal.js: 520000. */
const decimal: DecimalLike = { s: 1, e: 5, d: [520000], toFixed: () => "520000" };

export const figures = [
  score(draft3530, { "1.1": { a: 412_000n, b: decimal } }, year),
  score(draft3530, { "1.1": { a: "412000", b: rounded("520.000", { locale: "vi" }) } }, year),
  score(draft3530, { "1.1": { a: between(1, "2.5"), b: between(3n, decimal) } }, year),
  score(draft3530, { "1.1": { rate: "79.23%" } }, year),
  score(draft3530, { "1.1": { rate: "3/4" }, "1.5": { rate: "0.75" } }, year),
  score(draft3530, { "1.1": { rate: between("79%", "80%") } }, year),
  score(draft3530, { "1.1": { points: 15.85 }, "1.4": { points: "10" } }, year),
];

export const checks = [
  score(draft3530, { "1.1": { a: 1, b: 2, rate: "50%" } }, year),
  score(draft3530, { "1.1": { a: 1, b: 2, points: 10 } }, year),
  score(draft3530, { "1.4": { m1: true, m2: true, points: 20 } }, year),
];

const excludedGroup: Facts<typeof draft3530> = {
  "1.1": { a: 1, b: 2 },
  "6": notApplicable("not assessed", { note: "since 2025" }),
};

export const notes = score(
  draft3530,
  {
    "1.1": {
      a: 1,
      b: 2,
      evidence: [{ title: "Báo cáo", number: "12/BC", date: "2026-01-31", url: "https://x.vn" }],
      note: "to be checked",
      source: "12/BC",
    },
    "1.2": unevidenced({ rate: "99%" }, "not signed", { evidence: [{ title: "Draft" }] }),
    "1.3": { rate: "1/2", source: { document: "12/BC", lines: [3, 4], wording: "một nửa" } },
    "1.4": undefined,
  },
  year,
);

export const judged = [
  score(decision405, { "3.5": { m1: true, rate: "60%" } }, { year: 2024 }),
  score(decision405, { "3.5": { m1: true, a: 3, b: 5 } }, { year: 2024 }),
  score(decision405, { "6.2": { m1: "A" } }, { year: 2024 }),
  score(decision405, { "6.2": { m1: "below-B" } }, { year: 2024 }),
  score(decision405, { "6.2": unevidenced({ m1: "A" }, "no document") }, { year: 2024 }),
  score(decision405, { "7.5": notApplicable("no such enterprises") }, { year: 2025 }),
  score(draft3530, excludedGroup, { year: 2026 }),
  score(decision405, { "7": notApplicable("no economy"), "6.1": undefined }, { year: 2025 }),
];

export const general = score(
  decision405,
  {
    "3.1": { a: 700 }, // b is the number of villages
    "3.3": { a: 500_000, b: 632_000 }, // b is given besides, and agrees
    "3.4": { rate: rounded("81,9%") },
  },
  {
    year: 2024,
    context: {
      villages: 800,
      population: 632_000n,
      households: rounded("170.000", { locale: "vi" }),
      name: "Quảng Trị",
    },
    readings: { "3.4": "scaled" },
  },
);

const annotated: Facts<typeof draft3530> = {
  "1.1": { a: 1, b: 2 },
  "1.4": { m1: true, m2: false },
};
const awarded: Facts<typeof decision405> = { "7.1": { points: "20" }, "6.2": { m1: "B" } };
const inferred = { "1.1": { a: 1, b: 2 }, "6.1": { rate: rounded("81,94%") } };
const constant = { "1.4": { m1: true, m2: false } } as const;

export const variables = [
  score(draft3530, annotated, year),
  score(draft3530, inferred, year),
  score(draft3530, constant, year),
  score(draft3530, { ...inferred, ...constant }, year),
  score(draft3530, { ...annotated, "2.1": { points: 30 } }, year),
  score(draft3530, {}, year),
];

export const awardedResult = score(decision405, awarded, { year: 2024 });

const rubrics: readonly Rubric[] = [decision405, draft3530];
const options: ScoreOptions = { year: 2025 };

export const ofAnyRubric = rubrics.map((rubric) => safeScore(rubric, {}, options));
export const ofUntypedFacts = rubrics.map((rubric) => score(rubric, {}, options).at("total").max);
