// What else may a report hold? Figures as numbers, bigints and Decimals, notes on facts in any standing,
// and readings other than the rubric's own.

import { safeScore, type Rubric } from "@dti/score";
import { Decimal } from "decimal.js";
import fc from "fast-check";

import { chance, mulberry32, pick, type Random } from "../oracle/random.js";
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

/** The same exact number in another type. */
const retyped = (text: string, random: Random): unknown => {
  const number = Number(text);
  const types: readonly unknown[] = [
    text,
    new Decimal(text),
    ...(/^\d+$/.test(text) ? [BigInt(text)] : []),
    ...(Number.isSafeInteger(number) || String(number) === text ? [number] : []),
  ];
  return pick(random, types);
};

/** Plain decimal text is a number anywhere in a fact, except where it is rounded. */
const retypedIn = (value: unknown, random: Random): unknown => {
  if (typeof value === "string")
    return /^\d+(\.\d+)?$/.test(value) ? retyped(value, random) : value;
  if (Array.isArray(value)) return value.map((part) => retypedIn(part, random));
  if (typeof value !== "object" || value === null || "rounded" in value) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, retypedIn(part, random)]),
  );
};

const notesFor = (random: Random): object => {
  const document = pick(random, ["18/KH-UBND", "Quyết định 405", ""]);
  const some = (note: object): object => (chance(random, 0.3) ? note : {});
  return {
    ...some({
      evidence: [
        { number: "1", title: document },
        { title: "b", url: "x" },
      ],
    }),
    ...some({ note: pick(random, ["ghi chú", "", "𝟙 \u0000 \ud800"]) }),
    ...some({ source: pick(random, [document, { lines: [1, 2], document }, { document }]) }),
  };
};

/** Notes on a fact, and within it where it is not evidenced. */
const noted = (fact: unknown, random: Random): unknown => {
  const { unevidenced } = fact as { readonly unevidenced?: unknown };
  const inner = unevidenced ? { unevidenced: { ...unevidenced, ...notesFor(random) } } : {};
  return { ...(fact as object), ...inner, ...notesFor(random) };
};

const readingsOf = (rubric: Rubric, random: Random): Readonly<Record<string, string>> =>
  Object.fromEntries(
    indicatorsOf(rubric).flatMap(({ code, marks = [] }) => {
      const names = marks.flatMap(({ alternatives = [] }) => alternatives.map(({ name }) => name));
      return names.length > 0 && chance(random, 0.5) ? [[code, pick(random, names)] as const] : [];
    }),
  );

/** Everything that may be reported, in every type and standing; all of it is accepted. */
export const reports = (rubric: Rubric): fc.Arbitrary<Reported> =>
  fc
    .tuple(
      worlds(rubric),
      viewsOf(rubric, { forms, blurs: ["exact", "rounded", "between"] }),
      fc.nat(),
    )
    .map(([world, views, seed]) => {
      const random = mulberry32(seed);
      const truth = scoreReport(rubric, truthOf(rubric, world));
      const { facts, options } = reportOf(rubric, world, views, truth);
      const dressed = Object.entries(facts).map(
        ([code, fact]) => [code, noted(retypedIn(fact, random), random)] as const,
      );
      const general = Object.entries(options.context).map(
        ([figure, value]) => [figure, retypedIn(value, random)] as const,
      );
      const report: Reported = {
        facts: Object.fromEntries(dressed),
        options: { ...options, context: Object.fromEntries(general) },
      };
      // Another reading may need what the fact does not give.
      const other = { ...report.options, readings: readingsOf(rubric, random) };
      return safeScore(rubric, report.facts, other).ok ? { ...report, options: other } : report;
    });
