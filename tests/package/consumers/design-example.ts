// The first example: every way to report an indicator, in one call.

import { between, rounded, score, unevidenced, notApplicable } from "@dti/score";
import { draft3530 } from "@dti/score/rubrics";

export const result = score(
  draft3530,
  {
    "1.1": { a: 412_000, b: 520_000 }, // the letters that the source prints
    "1.4": { m1: true, m2: false }, // "Mức 1", "Mức 2", ...
    "4.5": { a: 1200, b: 1188, c: 300, d: 295 },
    "6.1": { rate: rounded("81,94%") }, // a measure as printed
    "5.1": { points: "25.96" }, // only the awarded points are known
  },
  { year: 2026 },
);

export const others = score(
  draft3530,
  {
    "1.2": { a: between(300, 400), b: rounded("1.234", { locale: "vi" }) },
    "1.3": unevidenced({ a: 1, b: 2 }, "no document"),
    "1.6": notApplicable("no such offices", { note: "since 2025" }),
    "2.1": unevidenced(null, "no document"),
  },
  { year: 2030 },
);

const { points, exact, printed, range, value, pillars, missing, warnings, marks } = result;

export const read: readonly string[] = [
  points.toFixed(),
  exact,
  printed,
  range.low.toString(),
  range.high.toString(),
  value.decimal.toString(),
  value.exact,
  value.printed,
  ...Object.keys(pillars),
  ...missing,
  ...warnings.map(({ code, message }) => code + message),
  ...marks.map(({ id, printed: print, used }) => id + print.vi + used.en),
  ...result.assumptions.flatMap(({ alternatives }) => alternatives.map(({ name }) => name)),
];

const node = result.at("4.5");

export const ofNode: readonly (string | number)[] = [
  node.code,
  node.name.vi,
  node.max,
  node.printed,
  node.state,
  ...node.children.map(({ code }) => code),
  result.at("total").printed,
  result.at("4").printed,
];
