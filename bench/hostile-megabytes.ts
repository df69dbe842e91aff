// Which megabytes would hurt a reader of rubrics? JSON texts of a million characters, or of as many
// values as are looked at: deep, wide, wrong all over, or sound and made to be slow.

const size = 1_000_000;

const text = (words: string) => ({ vi: words, en: words });

const leaf = (code: string, fields: object = {}): object => ({
  kind: "indicator",
  code,
  name: text(`Chỉ số ${code}`),
  max: 1,
  variables: { a: { label: text("a") }, b: { label: text("b") } },
  formula: { kind: "ratio", measure: { kind: "share", name: "rate", part: "a", whole: "b" } },
  ...fields,
});

const rubric = (children: unknown, fields: object = {}): object => ({
  family: "test",
  version: "v1",
  revision: 1,
  years: [2025, 2030],
  max: Array.isArray(children) ? children.length : 1,
  children,
  ...fields,
});

/** What a rubric may have; one value more, and nothing of it is looked at. */
const mostValues = 49_500;

const valuesIn = (value: unknown): number =>
  typeof value === "object" && value !== null
    ? Object.values(value).reduce<number>((sum, part) => sum + valuesIn(part), 1)
    : 1;

/** As many parts as a megabyte holds, or as many as are looked at. */
const many = (part: (index: number) => unknown, most = mostValues): readonly unknown[] => {
  const parts: unknown[] = [];
  let [left, values] = [size, most];
  for (;;) {
    const next = part(parts.length);
    left -= JSON.stringify(next).length + 1;
    values -= valuesIn(next);
    if (left < 0 || values < 0) return parts;
    parts.push(next);
  }
};

const repeated = (part: string, separator = ","): string =>
  Array.from({ length: Math.floor(size / (part.length + separator.length)) }, () => part).join(
    separator,
  );

const wide = (start: number): string => String(start).padStart(6, "0");

const prime = (index: number): string => `1/${String(10n ** 29n + BigInt(index) * 6n + 1n)}`;

/** One indicator whose formula or letters fill as much as one may have, again and again. */
const heavy = (fields: (index: number) => object): string =>
  JSON.stringify(rubric(many((index) => leaf(`1.${String(index)}`, fields(index)))));

const awarded = { kind: "awarded" };

/** The texts, by what is in them. */
export const megabytes: Readonly<Record<string, () => string>> = {
  "a sound rubric": () => JSON.stringify(rubric(many((index) => leaf(`1.${String(index)}`)))),
  "a long text": () =>
    JSON.stringify(rubric([leaf("1", { cite: { place: text("x".repeat(size / 2)) } })])),
  "a list of zeros": () => `[${repeated("0")}]`,
  "a list of lists": () => `[${repeated("[]")}]`,
  "a list of objects": () => `[${repeated("{}")}]`,
  "lists in lists": () => "[".repeat(size / 2) + "]".repeat(size / 2),
  "objects in objects": () => `${'{"a":'.repeat(size / 6)}0${"}".repeat(size / 6)}`,
  "groups in groups": () => {
    const depth = Math.floor(size / 30);
    return (
      JSON.stringify(rubric([])).replace("[]", "") &&
      `{"children":[${'{"kind":"group","children":['.repeat(depth)}${"]}".repeat(depth)}]}`
    );
  },
  "unknown fields": () =>
    `{${many((index) => `${"k".repeat(94)}${wide(index)}`, 9_900)
      .map((name) => `"${String(name)}":0`)
      .join(",")}}`,
  "empty nodes": () => JSON.stringify(rubric(many(() => ({})))),
  "nodes without fields": () => JSON.stringify(rubric(many(() => ({ kind: "group" })))),
  "one code for all": () => JSON.stringify(rubric(many(() => leaf("1")))),
  "long codes, all unknown to pillars": () =>
    JSON.stringify(
      rubric(
        many((index) => leaf(`${"x".repeat(58)}${wide(index)}`), mostValues - 4000),
        {
          pillars: [
            {
              code: "P",
              name: text("P"),
              groups: Array.from({ length: 3000 }, (_, index) => `u${wide(index)}`),
            },
          ],
        },
      ),
    ),
  "letters without end": () =>
    JSON.stringify(
      rubric([
        leaf("1", {
          variables: Object.fromEntries(
            many((index) => [`a${wide(index)}`, { label: text("x".repeat(2000)) }], 1200) as [
              string,
              object,
            ][],
          ),
        }),
      ]),
    ),
  "letters that are not there": () =>
    heavy(() => ({
      variables: Object.fromEntries(
        Array.from({ length: 120 }, (_, index) => [
          `${"a".repeat(58)}${wide(index)}`,
          { label: text("a") },
        ]),
      ),
      formula: {
        kind: "bestOf",
        formulas: Array.from({ length: 150 }, () => ({ kind: "flag", variable: "z" })),
      },
    })),
  "weights of unlike denominators": () =>
    heavy((index) => ({
      formula: {
        kind: "weightedParts",
        parts: Array.from({ length: 220 }, (_, place) => ({
          weight: prime(index * 220 + place),
          formula: awarded,
        })),
      },
    })),
  "weights with long digits": () =>
    heavy(() => ({
      formula: {
        kind: "weightedParts",
        parts: Array.from({ length: 220 }, (_, index) => ({
          weight: `0.${"1".repeat(54)}${wide(index)}`,
          formula: awarded,
        })),
      },
    })),
  "two hundred years without a period": () =>
    JSON.stringify(
      rubric(
        many((index) =>
          leaf(`1.${String(index)}`, {
            formula: {
              kind: "bestOf",
              formulas: Array.from({ length: 110 }, () => ({
                kind: "byPeriod",
                periods: [{ from: 1000, to: 1000, formula: awarded }],
              })),
            },
          }),
        ),
        { years: [2000, 2200] },
      ),
    ),
  "periods in periods": () => {
    const nested = (depth: number): object =>
      depth === 0
        ? awarded
        : { kind: "byPeriod", periods: [{ from: 2000, to: 2200, formula: nested(depth - 1) }] };
    return JSON.stringify(
      rubric(
        many((index) => leaf(`1.${String(index)}`, { formula: nested(28) })),
        { years: [2000, 2200] },
      ),
    );
  },
  "levels without end": () =>
    heavy(() => ({
      variables: {
        m: {
          label: text("m"),
          kind: Array.from({ length: 500 }, (_, index) => `${"m".repeat(190)}${wide(index)}`),
        },
      },
      formula: {
        kind: "bestOf",
        formulas: Array.from({ length: 110 }, () => ({
          kind: "levels",
          variable: "m",
          levels: [],
        })),
      },
    })),
  "marks without end": () =>
    JSON.stringify(
      rubric([leaf("1")], {
        marks: many(
          (index) => ({
            id: wide(index),
            on: "max",
            printed: text("a"),
            used: text("b"),
            because: text("x".repeat(800)),
          }),
          9_900,
        ),
      }),
    ),
};
