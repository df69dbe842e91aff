// How is what a file says of an indicator written for `score`? Numbers as plain exact text, yes and no
// as booleans, levels by their names; what is not reported is left out, and nothing else is changed.

import { shown, type Path } from "../errors.js";
import type { FigureData } from "../score/facts.js";
import { fieldsOf, listOf } from "../score/fields.js";
import { readQuantity, type Role } from "../score/quantity.js";
import type { Slot } from "../score/slots.js";
import type { Locale } from "../text.js";
import { flagOf, levelOf } from "./answers.js";
import type { Report } from "./issue.js";
import { plainFigure } from "./plain-figure.js";

/** What a file is read with. */
export interface Reading {
  /** The notation of its numbers. */
  readonly locale: Locale | undefined;
  readonly report: Report;
}

/** Fields by name. */
export type Fields = ReadonlyMap<string, unknown>;

const shapes = { rounded: ["rounded", "locale"], between: ["between"] } as const;

/** Text as plain exact text; undefined where it was reported. */
const plainText = (value: string, role: Role, path: Path, reading: Reading): string | undefined => {
  const read = plainFigure(value, reading.locale);
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
  const locale = fields.get("locale") ?? reading.locale;
  if (locale === undefined || locale === "vi" || locale === "en") {
    return { rounded: fields.get("rounded"), ...(locale && { locale }) };
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
  const ready = prepared(value, role, path, reading);
  return ready === undefined ? undefined : readQuantity(ready, role, path, reading.report)?.written;
};

const judgementOf = (value: unknown, levels: "flag" | readonly string[]): unknown =>
  typeof value !== "string"
    ? value
    : ((levels === "flag" ? flagOf(value) : levelOf(value, levels)) ?? value);

/** Letters, measures and points; `null` says that one is not reported. */
const normalGiven = (
  slots: ReadonlyMap<string, Slot>,
  fields: Fields,
  path: Path,
  reading: Reading,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    [...fields].flatMap(([name, value]): readonly (readonly [string, unknown])[] => {
      const slot = slots.get(name);
      if (value === null) return [];
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
export const normalFact = (
  slots: ReadonlyMap<string, Slot>,
  value: unknown,
  path: Path,
  reading: Reading,
): unknown => {
  const fields = value === null ? undefined : fieldsOf(value);
  if (fields === undefined) return value ?? undefined;
  if (isBlank(fields) && !fields.has("unevidenced")) return undefined;
  const wrapped = fields.get("unevidenced");
  const inner = fieldsOf(wrapped);
  const own = normalGiven(slots, fields, path, reading);
  if (!fields.has("unevidenced")) return own;
  const given = inner && !isBlank(inner) ? normalGiven(slots, inner, path, reading) : undefined;
  return { ...own, unevidenced: given ?? (inner ? null : wrapped) };
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
      if (given === null) return [];
      if (kinds.get(name) !== "number") return [[name, given]];
      const figure = figureOf(given, "count", ["context", name], reading);
      return figure === undefined ? [] : [[name, figure]];
    }),
  );
};
