// How is what a file says of an indicator written for `score`? Numbers as plain exact text, yes and no
// as booleans, levels by their names; what is not reported is left out, and nothing else is changed.

import { shown, type Path } from "../errors.js";
import type { FigureData } from "../score/facts.js";
import { fieldsOf, listOf } from "../score/fields.js";
import { readQuantity, type Role } from "../score/quantity.js";
import { noteNames } from "../score/notes.js";
import type { Locale } from "../text.js";
import { flagOf, levelOf, type Level } from "./answers.js";
import type { Report } from "./issue.js";
import { isOtherThousands, plainFigure } from "./plain-figure.js";

/** What may be reported by name, its levels with their labels. */
export type Slots = ReadonlyMap<
  string,
  { readonly role: Role; readonly levels?: "flag" | readonly Level[] }
>;

/** What a file is read with. */
export interface Reading {
  /** The notation of its numbers. */
  readonly locale: Locale | undefined;
  readonly report: Report;
}

/** Fields by name. */
export type Fields = ReadonlyMap<string, unknown>;

const expected = {
  vi: {
    count: "a number in Vietnamese notation, such as 412.000 or 12,5",
    thousands: "a number in Vietnamese notation, such as 412.000, or with three decimals 1,2340",
    rate: "a rate in Vietnamese notation, such as 98,87% or 3/4",
  },
  en: {
    count: "a number in English notation, such as 412,000 or 12.5",
    thousands: "a number in English notation, such as 412,000, or with three decimals 1.2340",
    rate: "a rate in English notation, such as 98.87% or 3/4",
  },
} as const;

const phraseOf = (role: Role): "count" | "rate" => (role === "count" ? "count" : "rate");

/** Tells how a figure is written in the notation of the file, and not how a program would write it. */
const inNotation = (given: unknown, role: Role, { locale, report }: Reading): Report =>
  locale === undefined
    ? report
    : (code, path, details) => {
        const why = "why" in details ? details.why : code;
        if (why !== "not_a_number" && why !== "unreadable" && why !== "bare number") {
          report(code, path, details);
        } else if ("value" in details) {
          // As it stands in the file, and not as it was handed on.
          const value = typeof given === "string" ? shown(given) : details.value;
          report("bad_field", path, { value, expected: expected[locale][phraseOf(role)] });
        }
      };

const shapes = { rounded: ["rounded", "locale"], between: ["between"] } as const;

/** Text as plain exact text; undefined where it was reported. */
const plainText = (value: string, role: Role, path: Path, reading: Reading): string | undefined => {
  const { locale } = reading;
  if (locale && role === "count" && isOtherThousands(value, locale)) {
    const details = { value: shown(value), expected: expected[locale].thousands };
    reading.report("bad_field", path, details);
    return undefined;
  }
  const read = plainFigure(value, locale);
  if (typeof read === "object") return read.text;
  const details = { value: shown(value) };
  if (read === "ambiguous") reading.report("bad_figure", path, { ...details, why: read });
  else if (role === "count") reading.report("not_a_number", path, details);
  else reading.report("bad_figure", path, { ...details, why: "unreadable" });
  return undefined;
};

/** A figure with its texts in plain notation; undefined where it was reported. */
const prepared = (value: unknown, role: Role, path: Path, reading: Reading): unknown => {
  if (typeof value === "string") return plainText(value, role, path, reading);
  const fields = fieldsOf(value);
  const shape = fields?.has("rounded") ? "rounded" : fields?.has("between") ? "between" : undefined;
  if (fields === undefined || shape === undefined) return value;
  // What stands beside a range would be lost.
  const known: readonly string[] = shapes[shape];
  const others = [...fields.keys()].filter((name) => !known.includes(name));
  for (const name of others) reading.report("unknown_variable", [...path, name], { name, known });
  if (others.length > 0) return undefined;
  if (shape === "between") {
    const ends = listOf(fields.get("between"));
    if (ends === undefined) return value;
    const read = ends.map((end, index) =>
      typeof end === "string"
        ? plainText(end, role, [...path, "between", index], reading)
        : (end ?? null),
    );
    return read.includes(undefined) ? undefined : { between: read };
  }
  const [text, own] = [fields.get("rounded"), fields.get("locale")];
  const locale = own ?? reading.locale;
  // A figure that names its own notation means what it says.
  const isDoubtful = role === "count" && own === undefined && typeof text === "string";
  if (isDoubtful && reading.locale && isOtherThousands(text, reading.locale)) {
    const details = { value: shown(text), expected: expected[reading.locale].thousands };
    reading.report("bad_field", [...path, "rounded"], details);
    return undefined;
  }
  if (locale === undefined || locale === "vi" || locale === "en") {
    return { rounded: text, ...(locale && { locale }) };
  }
  const details = { value: shown(locale), expected: '"vi" or "en"' };
  reading.report("bad_field", [...path, "locale"], details);
  return undefined;
};

const figureOf = (
  value: unknown,
  role: Role,
  path: Path,
  reading: Reading,
): FigureData | undefined => {
  const report = typeof value === "number" ? reading.report : inNotation(value, role, reading);
  const ready = prepared(value, role, path, { ...reading, report });
  return ready === undefined ? undefined : readQuantity(ready, role, path, report)?.written;
};

const judgementOf = (value: unknown, levels: "flag" | readonly Level[]): unknown =>
  typeof value !== "string"
    ? value
    : ((levels === "flag" ? flagOf(value) : levelOf(value, levels)) ?? value);

const wrappers = ["unevidenced", "notApplicable", "reason"];

/** Letters, measures and points; `null` says that one is not reported. */
const normalGiven = (
  slots: Slots,
  fields: Fields,
  path: Path,
  reading: Reading,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    [...fields].flatMap(([name, value]): readonly (readonly [string, unknown])[] => {
      const slot = slots.get(name);
      if (value === null) {
        const others = [...noteNames, ...wrappers];
        const known = [...slots.keys(), ...noteNames];
        if (slot === undefined && !others.includes(name)) {
          reading.report("unknown_variable", [...path, name], { name, known });
        }
        return [];
      }
      if (slot === undefined) return [[name, value]];
      if (slot.levels !== undefined) return [[name, judgementOf(value, slot.levels)]];
      const figure = figureOf(value, slot.role, [...path, name], reading);
      return figure === undefined ? [] : [[name, figure]];
    }),
  );

/** Whether there is nothing but what is not reported. */
const isBlank = (fields: Fields): boolean =>
  fields.size > 0 && [...fields.values()].every((value) => value === null);

/** A fact as `score` takes it; undefined where nothing is reported. */
export const normalFact = (slots: Slots, value: unknown, path: Path, reading: Reading): unknown => {
  const fields = value === null ? undefined : fieldsOf(value);
  if (fields === undefined) return value ?? undefined;
  const own = normalGiven(slots, fields, path, reading);
  if (!fields.has("unevidenced")) return isBlank(fields) ? undefined : own;
  const wrapped = fields.get("unevidenced");
  const inner = fieldsOf(wrapped);
  const given = inner && normalGiven(slots, inner, path, reading);
  const read = inner && isBlank(inner) ? null : given;
  return { ...own, unevidenced: inner === undefined ? wrapped : read };
};

/** General figures as `score` takes them. */
export const normalContext = (
  kinds: ReadonlyMap<string, "number" | "text">,
  value: unknown,
  reading: Reading,
): unknown => {
  const fields = fieldsOf(value);
  if (fields === undefined) return value ?? undefined;
  return Object.fromEntries(
    [...fields].flatMap(([name, given]): readonly (readonly [string, unknown])[] => {
      // A name that the rubric lacks is wrong even where nothing is reported for it.
      if (given === null) return kinds.has(name) ? [] : [[name, given]];
      if (kinds.get(name) !== "number") return [[name, given]];
      const figure = figureOf(given, "count", ["context", name], reading);
      return figure === undefined ? [] : [[name, figure]];
    }),
  );
};
