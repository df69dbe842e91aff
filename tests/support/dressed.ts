// What else may a report hold? Figures as numbers, bigints and Decimals, and notes on facts in any
// standing.

import type { Rubric } from "@dti/score";
import { Decimal } from "decimal.js";
import fc from "fast-check";

import { chance, mulberry32, pick, type Random } from "../oracle/random.js";
import { reports } from "./reports.js";
import type { Reported } from "./views.js";

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

/** Random reports with their figures in every type, and notes on facts in any standing. */
export const dressedReports = (rubric: Rubric): fc.Arbitrary<Reported> =>
  fc.tuple(reports(rubric), fc.nat()).map(([{ facts, options }, seed]) => {
    const random = mulberry32(seed);
    const dressed = Object.entries(facts).map(
      ([code, fact]) => [code, noted(retypedIn(fact, random), random)] as const,
    );
    const general = Object.entries(options.context).map(
      ([name, figure]) => [name, retypedIn(figure, random)] as const,
    );
    return {
      facts: Object.fromEntries(dressed),
      options: { ...options, context: Object.fromEntries(general) },
    };
  });
