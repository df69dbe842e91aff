// What may be scored? Random worlds of a rubric, reported in every form, by any readings for which
// the facts suffice.

import { safeScore, type Rubric } from "@dti/score";
import fc from "fast-check";

import { indicatorsOf } from "./tree.js";
import { worlds } from "./truth.js";
import { reportOf, scoreReport, truthOf, viewsOf, type Form, type Reported } from "./views.js";

const forms: readonly Form[] = [
  "letters",
  "rates",
  "points",
  "everything",
  "unevidenced letters",
  "unevidenced",
  "not applicable",
  "missing",
];

type Readings = Readonly<Record<string, string>>;

/** A reading for some of the indicators that have others than the rubric's own. */
const readingsOf = (rubric: Rubric): fc.Arbitrary<Readings> => {
  const choices = indicatorsOf(rubric).flatMap(({ code, marks = [] }) => {
    const names = marks.flatMap(({ alternatives = [] }) => alternatives.map(({ name }) => name));
    return names.length === 0 ? [] : [fc.constantFrom("", ...names).map((name) => [code, name])];
  });
  return fc
    .tuple(...choices)
    .map((chosen) => Object.fromEntries(chosen.filter(([, name]) => name !== "")) as Readings);
};

/** The report without the readings that need what its facts lack. */
const readable = (rubric: Rubric, report: Reported): Reported => {
  const { facts, options } = report;
  const scored = safeScore(rubric, facts, options);
  if (scored.ok) return report;
  const refused = scored.issues.map(({ path }) => path[0]);
  const readings = Object.entries(options.readings ?? {});
  const rest = readings.filter(([code]) => !refused.includes(code));
  if (rest.length === readings.length) throw new Error("the facts themselves are refused");
  return readable(rubric, {
    facts,
    options: { ...options, readings: Object.fromEntries(rest) },
  });
};

/** Facts and options as `score` takes them; of one year, and by the rubric's own readings, if wanted. */
export const reports = (
  rubric: Rubric,
  { year, isOwn = false }: { readonly year?: number; readonly isOwn?: boolean } = {},
): fc.Arbitrary<Reported> =>
  fc
    .tuple(
      worlds(rubric),
      viewsOf(rubric, { forms, blurs: ["exact", "rounded", "between"] }),
      isOwn ? fc.constant({}) : readingsOf(rubric),
    )
    .map(([drawn, views, readings]) => {
      const world = { ...drawn, year: year ?? drawn.year };
      const truth = scoreReport(rubric, truthOf(rubric, world));
      const { facts, options } = reportOf(rubric, world, views, truth);
      return readable(rubric, { facts, options: { ...options, readings } });
    });
