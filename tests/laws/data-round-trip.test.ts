// What is written as a table is read back: the same facts of the same units, to the last digit, and so
// the same points; and what is in a file, whatever it is, never makes reading throw.

import { safeScore, type Rubric } from "@dti/score";
import { decision405, draft3530 } from "@dti/score/rubrics";
import { readFacts, readTable, unitKey, writeTable, type UnitFacts } from "@dti/score/schema";
import { factsOf } from "@dti/score/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { columnOf, otherColumnOf } from "../../src/data/table-words.js";
import { readFigure } from "../../src/numbers/figure.js";
import { readFraction } from "../../src/numbers/numeral.js";
import { exactText } from "../../src/numbers/rational.js";

const rubrics: readonly (readonly [string, Rubric, number])[] = [
  ["draft3530", draft3530, 2026],
  ["decision405", decision405, 2025],
];

const exact = (text: string): string => {
  const read = readFraction(text);
  return read ? exactText(read) : text;
};

/** The same facts in one way of writing them: values, however they are written. */
const canonical = (value: unknown): unknown => {
  if (typeof value === "number") return exact(String(value));
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) {
    return typeof value === "string" ? exact(value) : value;
  }
  if ("rounded" in value) {
    const { rounded, locale } = value as { rounded: string; locale?: "vi" | "en" };
    const read = readFigure(rounded, locale);
    return typeof read === "string" ? value : { is: String(read.value), by: String(read.halfUnit) };
  }
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, canonical(part)]));
};

/**
 * The same data, where every figure with a comma says that it is Vietnamese, and one of three decimals
 * that it is no thousands.
 */
const inNotation = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value)
      .replace(/"rounded":"[^"]*,[^"]*"/g, (text) => `${text},"locale":"vi"`)
      .replace(/(?<!"rounded":)"[1-9]\d{0,2}\.\d{3}"(?!:)/g, (text) => `${text.slice(0, -1)}0"`),
  );

/** What facts earn: points, range, and what is missing. */
const worth = (rubric: Rubric, facts: unknown, year: number): unknown => {
  const scored = safeScore(rubric, facts, { year });
  if (!scored.ok) return scored.issues.map(({ message }) => message);
  const { exact, range, missing } = scored.result;
  return [exact, range.exact, missing];
};

const notes = fc.record(
  {
    note: fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("=1+1", "'=x", "json:5", " ", ""),
    ),
    source: fc.oneof(
      fc.string(),
      fc.record(
        {
          document: fc.string(),
          wording: fc.string({ unit: "binary" }),
          lines: fc.tuple(fc.nat(), fc.nat()),
        },
        { requiredKeys: ["document"] },
      ),
    ),
    evidence: fc.array(
      fc.record(
        {
          title: fc.string(),
          number: fc.string(),
          date: fc.string(),
          url: fc.string({ unit: "binary" }),
        },
        { requiredKeys: ["title"] },
      ),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
);

const noted = (rubric: Rubric) =>
  fc
    .tuple(factsOf(rubric), fc.array(notes, { minLength: 60, maxLength: 60 }))
    .map(([facts, remarks]) =>
      Object.fromEntries(
        Object.entries(facts).map(([code, fact], index) => [
          code,
          { ...(fact as object), ...JSON.parse(JSON.stringify(remarks[index] ?? {})) },
        ]),
      ),
    );

/** The name of a column that is no unit («#», «TT»): a table refuses it as a unit's. */
const isColumnName = (name: string): boolean =>
  columnOf(name) !== undefined || otherColumnOf(name) !== undefined;

const names = fc.uniqueArray(
  fc.oneof(
    fc.constantFrom("Gia Lai", "TP. Hồ Chí Minh", "=SUM(A1)", "-", "'@x", 'a "b"', "a;b", "a\tb"),
    fc
      .string({ minLength: 1 })
      .filter((name) => name.trim() !== "" && !/\p{Cc}/u.test(name) && !isColumnName(name)),
  ),
  { minLength: 1, maxLength: 3, selector: (name) => unitKey(name.trim()) },
);

const tables = (rubric: Rubric): fc.Arbitrary<readonly UnitFacts[]> =>
  names.chain((units) =>
    fc.tuple(...units.map(() => noted(rubric))).map((all) =>
      units.map((unit, index) => ({
        id: unit.trim().replace(/\s+/g, " "),
        facts: all[index] ?? {},
        context: Object.hasOwn(rubric.context, "population")
          ? { population: { between: [10, "20.5"] } }
          : {},
      })),
    ),
  );

describe.each(rubrics)("Facts of %s", (_, rubric, year) => {
  it("written as a table are read as the same facts, in every notation, with every separator", () => {
    fc.assert(
      fc.property(
        tables(rubric),
        fc.constantFrom("vi" as const, "en" as const),
        fc.constantFrom(";" as const, "," as const, "\t" as const),
        (units, locale, separator) => {
          const csv = writeTable(rubric, units, { locale, separator });
          const read = readTable(rubric, csv, { locale });
          expect(read.ok ? [] : read.issues.map(({ message }) => message)).toEqual([]);
          expect(canonical(read.ok && read.units)).toEqual(canonical(units));
          const bytes = readTable(rubric, new TextEncoder().encode(csv), { locale });
          expect(bytes).toEqual(read);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("read from JSON score as they are", () => {
    fc.assert(
      fc.property(factsOf(rubric, { year }), (facts) => {
        const read = readFacts(rubric, inNotation(facts), { locale: "en" });
        expect(read.ok ? [] : read.issues).toEqual([]);
        expect(canonical(read.ok && read.facts)).toEqual(canonical(facts));
        expect(worth(rubric, read.ok && read.facts, year)).toEqual(worth(rubric, facts, year));
      }),
      { numRuns: 100 },
    );
  });

  it("read from a table score as they are", () => {
    fc.assert(
      fc.property(factsOf(rubric, { year }), (facts) => {
        const read = readTable(rubric, writeTable(rubric, [{ id: "A", facts }]), {
          locale: "vi",
        });
        const again = read.ok ? read.units[0]?.facts : undefined;
        expect(worth(rubric, again, year)).toEqual(worth(rubric, facts, year));
      }),
      { numRuns: 100 },
    );
  });
});

describe("Whatever it is given", () => {
  const locales = fc.constantFrom(undefined, "vi" as const, "en" as const);

  it("readFacts answers, with facts that can be read again or with issues", () => {
    const keys = fc.oneof(
      fc.constantFrom(
        "facts",
        "context",
        "1.1",
        "1.4",
        "a",
        "b",
        "m1",
        "rate",
        "points",
        "rounded",
      ),
      fc.constantFrom("between", "unevidenced", "notApplicable", "reason", "note", "__proto__"),
      fc.string(),
    );
    const values = fc.anything({
      key: keys,
      maxDepth: 5,
      withBigInt: true,
      withDate: true,
      withMap: true,
    });
    const likely = fc.dictionary(fc.constantFrom("1.1", "1.4", "5", "facts"), values);
    fc.assert(
      fc.property(fc.oneof(values, likely), locales, (data, locale) => {
        const read = readFacts(draft3530, data, { locale });
        expect(Object.isFrozen(read)).toBe(true);
        if (!read.ok) expect(read.issues.length).toBeGreaterThan(0);
        else expect(readFacts(draft3530, { facts: read.facts }, { locale: "en" }).ok).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it("readTable answers, with units or with issues, each at a place", () => {
    const header = fc.constantFrom(
      "",
      "Code,Variable,A,B\n",
      "Mã;Biến;A;A\r",
      "\ufeffcode\tvariable\tA\n",
    );
    const piece = fc.oneof(
      fc.constantFrom(
        '"',
        ";",
        ",",
        "\t",
        "\n",
        "\r\n",
        "1.1",
        "a",
        "b",
        "5",
        "~5",
        "1..2",
        "có",
        "*",
      ),
      fc.string(),
    );
    const text = fc
      .tuple(header, fc.array(piece, { maxLength: 60 }))
      .map(([first, rest]) => `${first}${rest.join("")}`);
    const input = fc.oneof(
      text,
      fc.uint8Array({ maxLength: 300 }),
      fc.anything() as fc.Arbitrary<string>,
    );
    fc.assert(
      fc.property(input, locales, (csv, locale) => {
        const read = readTable(draft3530, csv, { locale });
        if (!read.ok) expect(read.issues.length).toBeGreaterThan(0);
        else expect(read.units.length).toBeGreaterThan(0);
      }),
      { numRuns: 3000 },
    );
  });

  it("unitKey answers, the same for what it answered and for every composition", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const key = unitKey(name);
        expect(unitKey(name.normalize("NFD"))).toBe(key);
        expect(unitKey(` ${name.normalize("NFC")} `)).toBe(key);
      }),
      { numRuns: 2000 },
    );
  });
});
