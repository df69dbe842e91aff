// What does a JSON file say of one unit? Facts that `score` takes, with the general figures and the
// year that stand beside them; or everything in the file that cannot be read.

import { shown, type Issue } from "../errors.js";
import { deepFreeze } from "../freeze.js";
import type { IndicatorNode, Rubric, RubricNode } from "../rubric/types.js";
import { leavesOf } from "../rubric/walk.js";
import { readContext } from "../score/context.js";
import { fieldsOf } from "../score/fields.js";
import type { ScoreOptions } from "../score/options.js";
import { readFact, type LeafFact } from "../score/read-fact.js";
import { readFacts as readAll } from "../score/read-facts.js";
import { readReadings } from "../score/readings.js";
import { isRubric } from "../score/judge-all.js";
import { slotsOf } from "../score/slots.js";
import type { FactsOf } from "../score/typed-facts.js";
import type { Locale } from "../text.js";
import { boundedCopy } from "./bounded-copy.js";
import { collector, issue, type Report } from "./issue.js";
import { levelsOf } from "./table-rows.js";
import { normalContext, normalFact, type Fields, type Reading, type Slots } from "./normal-fact.js";

/** How a file of facts is read. */
export interface ReadOptions {
  /** The notation of its numbers: `"vi"` for 412.000 and 98,87%, `"en"` for 412,000 and 98.87%. */
  readonly locale?: Locale | undefined;
}

/** What a file says of one unit, ready for `score`, or all that cannot be read in it. */
export type FactsRead<Shape extends string = string> =
  | {
      readonly ok: true;
      /** Facts by code: plain JSON. */
      readonly facts: FactsOf<Shape>;
      /** General figures by name. */
      readonly context: NonNullable<ScoreOptions<Shape>["context"]>;
      readonly unit?: string;
      readonly year?: number;
      readonly readings?: Readonly<Record<string, string>>;
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** What may stand beside the facts; `about` is said for people, and not read. */
const envelope = ["unit", "year", "rubric", "context", "readings", "facts", "about"];

/** By which an editor knows what may stand in a file; not read. */
const schemaName = "$schema";

/** Whether the facts stand in an envelope, or in something that has words where codes would be. */
const isGeneral = (fields: Fields, slots: ReadonlyMap<string, Slots>): boolean => {
  if (fields.has("facts")) return !slots.has("facts");
  const names = [...fields.keys()];
  return !names.some((name) => slots.has(name)) && names.some((name) => /^\p{L}{3,}$/u.test(name));
};

const slotsOfIndicator = (indicator: IndicatorNode): Slots =>
  new Map(
    [...slotsOf(indicator)].map(([name, { role, levels }]) => {
      const named = levels === "flag" ? levels : levels && levelsOf(indicator, name, levels);
      return [name, { role, ...(named && { levels: named }) }];
    }),
  );

/** What may be reported by code; of a group nothing but that it does not apply. */
const slotsByCode = (nodes: readonly RubricNode[]): ReadonlyMap<string, Slots> =>
  new Map(
    nodes.flatMap((node): readonly (readonly [string, Slots])[] =>
      node.kind === "indicator"
        ? [[node.code, slotsOfIndicator(node)]]
        : [[node.code, new Map()], ...slotsByCode(node.children)],
    ),
  );

const readEach = (
  rubric: Rubric,
  slots: ReadonlyMap<string, Slots>,
  value: unknown,
  reading: Reading,
): Readonly<Record<string, unknown>> => {
  const fields = fieldsOf(value);
  if (fields === undefined) reading.report("not_facts", [], { value: shown(value) });
  const normal = new Map(
    [...(fields ?? [])].flatMap(([code, fact]) => {
      if (code === schemaName) return [];
      const read = normalFact(slots.get(code) ?? new Map(), fact, [code], reading);
      // A code that the rubric lacks is wrong even where nothing is reported for it.
      return read === undefined && slots.has(code) ? [] : [[code, read] as const];
    }),
  );
  const [year] = rubric.years;
  // Whether letters are missing depends on the year, and is for `score` to say.
  const report: Report = (code, path, details) => {
    const isNamed = path.at(-1) === "reason" || path.at(-1) === "notApplicable";
    if (code !== "missing_variable" || isNamed) reading.report(code, path, details);
  };
  readAll(rubric.children, normal, report, (indicator, fact): LeafFact => {
    const scope = { year, formula: indicator.formula, context: new Set<string>() };
    return readFact(indicator, fact, scope, report);
  });
  return Object.fromEntries(normal);
};

const readGeneral = (rubric: Rubric, value: unknown, reading: Reading): object => {
  const kinds = Object.entries(rubric.context).map(
    ([name, { kind }]) => [name, kind ?? "number"] as const,
  );
  const normal = normalContext(new Map(kinds), value, reading);
  return readContext(rubric, normal, reading.report).written;
};

const readHead = (rubric: Rubric, fields: Fields, report: Report) => {
  const strange = [...fields.keys()].filter(
    (name) => name !== schemaName && !envelope.includes(name),
  );
  for (const name of strange) report("unknown_variable", [name], { name, known: envelope });
  // A misspelled name of the facts is told once.
  if (!fields.has("facts") && strange.length === 0) {
    report("bad_field", ["facts"], { value: "undefined", expected: "an object" });
  }
  const given = (name: string): unknown => fields.get(name) ?? undefined;
  const [unit, year, id, readings] = ["unit", "year", "rubric", "readings"].map(given);
  if (unit !== undefined && typeof unit !== "string") {
    report("not_text", ["unit"], { value: shown(unit) });
  }
  if (year !== undefined && !Number.isInteger(year)) {
    report("not_a_year", ["year"], { value: shown(year) });
  }
  if (id !== undefined && id !== rubric.id) {
    report("bad_field", ["rubric"], { value: shown(id), expected: rubric.id });
  }
  readReadings(leavesOf(rubric.children), readings, report);
  return {
    ...(typeof unit === "string" && { unit }),
    ...(typeof year === "number" && { year }),
    ...(readings !== undefined && { readings: readings as Readonly<Record<string, string>> }),
  };
};

/** The notation that the caller names; anything else is reported. */
export const localeFrom = (options: unknown, report: Report): Locale | undefined => {
  const locale = fieldsOf(options)?.get("locale");
  if (locale === undefined || locale === "vi" || locale === "en") return locale;
  const details = { value: shown(locale), expected: '"vi" or "en"' };
  report("bad_field", ["locale"], details);
  return undefined;
};

/**
 * The facts of one unit from parsed JSON, ready for `score`; or every issue at once. It never throws.
 *
 * The data is facts by indicator code, or an envelope as `factsTemplate` writes it: `{ facts, context?,
 * unit?, year?, rubric?, readings? }`. Facts are all that `score` takes. Besides, numbers may be text in
 * the named notation (`"412.000"`, `"98,87%"` with `locale: "vi"`), handed on as plain exact text; yes
 * and no may be words in either language, levels their names or labels; `null` is not reported. Without a
 * locale, text with one reading is read, and what could be thousands or decimals is refused. Whether
 * letters are missing or contradict each other is for `safeScore` to say.
 *
 * At most 50,000 values and 12 levels are read, and lists of at most 1000; 1000 issues are listed.
 *
 * @param rubric - An official rubric, or one made by `defineRubric` or `parseRubric`.
 * @param data - Parsed JSON; whatever else it is becomes an issue.
 * @param options - `locale`: the notation of its numbers.
 *
 * @example
 * ```ts
 * import { safeScore } from "@dti/score";
 * import { draft3530 } from "@dti/score/rubrics";
 * import { readFacts } from "@dti/score/schema";
 *
 * const file = '{ "unit": "Gia Lai", "facts": { "1.1": { "a": "412.000", "b": 520000 }, "1.6": { "m1": "có", "m2": "không", "m3": "không" } } }';
 * const read = readFacts(draft3530, JSON.parse(file), { locale: "vi" });
 *
 * read.ok && read.unit // => "Gia Lai"
 * read.ok && read.facts["1.1"] // => { a: "412000", b: 520000 }
 * ```
 */
export const readFacts = <Codes extends string, Shape extends string>(
  rubric: Rubric<Codes, Shape>,
  data: unknown,
  options: ReadOptions = {},
): FactsRead<Shape> => {
  if (!isRubric(rubric)) {
    return deepFreeze({ ok: false, issues: [issue("not_a_rubric", [], { value: shown(rubric) })] });
  }
  const { report, found } = collector();
  const reading = { locale: localeFrom(options, report), report };
  const copy = boundedCopy(data, report);
  const told = found().length;
  const fields = fieldsOf(copy) ?? new Map<string, unknown>();
  const slots = slotsByCode(rubric.children);
  const isWhole = isGeneral(fields, slots);
  const given = isWhole ? fields.get("facts") : copy;
  // What is too much to be copied has been reported, and is not looked at; nor is what is not there.
  const isNothing = (copy === undefined && told > 0) || (isWhole && !fields.has("facts"));
  if (Array.isArray(copy)) {
    const expected = "the facts of one unit; read each element of the list by itself";
    report("bad_field", [], { value: shown(copy), expected });
  }
  const facts = isNothing || Array.isArray(copy) ? {} : readEach(rubric, slots, given, reading);
  const context = isWhole ? readGeneral(rubric, fields.get("context") ?? undefined, reading) : {};
  const head = isWhole ? readHead(rubric, fields, report) : {};
  const issues = found();
  if (issues.length > 0) return deepFreeze({ ok: false, issues });
  // What has been read without an issue is what the rubric accepts; the compiler cannot see it.
  return deepFreeze({ ok: true, facts, context, ...head }) as FactsRead<Shape>;
};
