// How is a repair carried out? Some values of it, each written into the facts or the options that it
// is about.

import type { Repair, Span } from "@dti/score/audit";

import {
  add,
  compare,
  fraction,
  multiply,
  reduce,
  subtract,
  type Fraction,
} from "../oracle/fraction.js";
import { valueOf } from "./exact.js";
import { textOf } from "./questions.js";
import type { Reported } from "./views.js";

/** Whether a span holds a number. */
export const holds = ({ exact, lowOpen, highOpen }: Span, value: Fraction): boolean => {
  const above = compare(value, valueOf(exact.low));
  const under = exact.high === null ? -1 : compare(value, valueOf(exact.high));
  return (above > 0 || (above === 0 && !lowOpen)) && (under < 0 || (under === 0 && !highOpen));
};

/** How far into a span its values are tried: at both ends, next to them, in the middle. */
const places = ["0", "1/1000000000", "1/2", "999999999/1000000000", "1"].map(valueOf);

/** Numbers in a span, its ends as far as they belong to it. */
export const valuesIn = (span: Span): readonly Fraction[] => {
  const { low, high } = span.exact;
  const from = valueOf(low);
  const width = high === null ? add(from, fraction(1000)) : subtract(valueOf(high), from);
  return places
    .map((place) => reduce(add(from, multiply(width, place))))
    .filter((value) => holds(span, value));
};

/** Numbers next to the ends of a span, and far from them; some in it, some not. */
export const valuesAround = ({ exact }: Span): readonly Fraction[] =>
  [exact.low, exact.high ?? "0"]
    .map(valueOf)
    .flatMap((end) => [
      end,
      ...[fraction(1, 1_000_000), fraction(1)].flatMap((by) => [add(end, by), subtract(end, by)]),
      ...[fraction(2), fraction(1, 2)].map((times) => multiply(end, times)),
    ])
    .filter(({ n }) => n >= 0n);

/** A number as facts can say it: a rate as a fraction, or in percent where that is too long to be read. */
export const asFigure = (value: Fraction, isRate: boolean): string => {
  const { n, d } = reduce(value);
  if (!isRate) return textOf(value);
  return `${n}`.length <= 30 && `${d}`.length <= 30
    ? `${n}/${d}`
    : `${textOf(multiply(value, fraction(100)))}%`;
};

type Fields = Readonly<Record<string, unknown>>;

const withReading = (
  { facts, options }: Reported,
  code: string,
  mark: string,
  name: string,
): Reported => {
  const others = Object.entries(options.readings ?? {}).filter(
    ([key]) => key.split("/")[0] !== code,
  );
  const chosen = name === "default" ? [] : [[`${code}/${mark}`, name] as const];
  const readings: Readonly<Record<string, string>> = Object.fromEntries([...others, ...chosen]);
  return { facts, options: { ...options, readings } };
};

/** The report with a repair carried out; `value` is one of the values that it leads to. */
export const mended = (report: Reported, repair: Repair, value: string): Reported => {
  const { facts, options } = report;
  const { code } = repair;
  const fact = facts[code] as Fields | undefined;
  const withFact = (fields: unknown): Reported => ({
    facts: { ...facts, [code]: fields },
    options,
  });
  switch (repair.kind) {
    case "figure": {
      const { variable, context } = repair;
      if (context === undefined) return withFact({ ...fact, [variable]: value });
      return { facts, options: { ...options, context: { ...options.context, [context]: value } } };
    }
    case "judgement":
      return withFact({ ...fact, [repair.variable]: repair.to });
    case "evidence":
      return withFact(fact?.["unevidenced"] ?? { points: value });
    case "applicability":
      return withFact({ points: value });
    case "reading":
      return withReading(report, code, repair.mark, repair.to);
  }
};
