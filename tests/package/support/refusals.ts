// What must not compile? Each mistake with the name that the first line of the error has to hold.

/** A statement that must be refused. */
export interface Refusal {
  readonly mistake: string;
  readonly statement: string;
  readonly name: string;
}

/** Statements that score facts, or have an effect on what comes out. */
export const opening = `import { notApplicable, rounded, score, unevidenced, type Facts } from "@dti/score";
import { decision405, draft3530 } from "@dti/score/rubrics";
`;

/** Rubric and year, an indicator with the letters a and b, one with flags, and a code that is none. */
const rubrics = [
  { rubric: "draft3530", year: 2026, letters: "1.1", flags: "1.6", quotient: "6.1" },
  { rubric: "decision405", year: 2024, letters: "4.1", flags: "3.7", quotient: "1.2" },
] as const;

const refusalsOf = ({ rubric, year, letters, flags, quotient }: (typeof rubrics)[number]) => {
  const call = (facts: string, options = `{ year: ${String(year)} }`): string =>
    `export const result = score(${rubric}, ${facts}, ${options});`;
  const fact = (code: string, text: string): string => call(`{ "${code}": ${text} }`);
  const then = (statement: string): string => `${call("{}")}\n${statement}`;
  const cases: readonly (readonly [mistake: string, name: string, statement: string])[] = [
    ["a wrong code", "9.9", fact("9.9", "{ a: 1, b: 2 }")],
    [
      "a code among right ones",
      "1.1x",
      call(`{ "${letters}": { a: 1, b: 2 }, "1.1x": { a: 1, b: 2 } }`),
    ],
    ["a group's code", "1", fact("1", "{ points: 20 }")],
    ["the total's code", "total", fact("total", "{ points: 20 }")],
    ["a missing letter", "b", fact(letters, "{ a: 1 }")],
    ["an extra letter", "c", fact(letters, "{ a: 1, b: 2, c: 3 }")],
    ["half the letters with a rate", "b", fact(letters, '{ a: 1, rate: "50%" }')],
    ["no letters at all", "b", fact(letters, "{}")],
    ["notes without figures", "b", fact(letters, '{ note: "none" }')],
    ["a missing flag", "m2", fact(flags, "{ m1: true }")],
    ["text for a flag", "m1", fact(flags, '{ m1: "yes", m2: true, m3: true }')],
    ["a number for a flag", "m1", fact(flags, "{ m1: 1, m2: true, m3: true }")],
    ["a bare number for a rate", "rate", fact(quotient, "{ rate: 81.94 }")],
    ["a number that is true", "a", fact(letters, "{ a: true, b: 2 }")],
    ["a figure that is null", "a", fact(letters, "{ a: null, b: 2 }")],
    ["a fact that is null", letters, fact(letters, "null")],
    ["a fact that is a number", letters, fact(letters, "5")],
    ["a note that is a number", "note", fact(letters, "{ a: 1, b: 2, note: 5 }")],
    ["a missing letter without evidence", "b", fact(letters, 'unevidenced({ a: 1 }, "none")')],
    [
      "text for a flag without evidence",
      "m1",
      fact(flags, 'unevidenced({ m1: "yes", m2: true, m3: true }, "none")'),
    ],
    [
      "an unknown name in the context",
      "popluation",
      call("{}", `{ year: ${String(year)}, context: { popluation: 1 } }`),
    ],
    ["a missing year", "year", call("{}", "{}")],
    ["a year that is text", "year", call("{}", '{ year: "2026" }')],
    ["an unknown option", "yaer", call("{}", `{ year: ${String(year)}, yaer: 1 }`)],
    ["a wrong code asked of a result", "9.9", then('result.at("9.9");')],
    ["new points of a result", "points", then("result.points = result.range.low;")],
    ["new digits of a result", "printed", then('result.printed = "1000.00";')],
    ["new digits of a node", "printed", then('result.at("1").printed = "1000.00";')],
    ["a longer list of missing indicators", "push", then('result.missing.push("1.1");')],
    [
      "a wrong code in annotated facts",
      "9.9",
      `export const facts: Facts<typeof ${rubric}> = { "9.9": { points: 1 } };`,
    ],
    [
      "an extra letter in annotated facts",
      "c",
      `export const facts: Facts<typeof ${rubric}> = { "${letters}": { a: 1, b: 2, c: 3 } };`,
    ],
    [
      "facts that were written apart",
      "c",
      `const facts = { "${letters}": { a: 1, b: 2, c: 3 } };\n${call("facts")}`,
    ],
    [
      "facts that were spread",
      "c",
      `const facts = { "${letters}": { a: 1, b: 2, c: 3 } };\n${call("{ ...facts }")}`,
    ],
    ["no reason for what does not apply", "reason", fact(letters, "notApplicable()")],
    [
      "a rounded figure that is a number",
      "rounded",
      `${fact(letters, "{ rate: rounded(81.94) }")} // rounded`,
    ],
  ];
  return cases.map(([mistake, name, statement]): Refusal => ({
    mistake: `${rubric}: ${mistake}`,
    name,
    statement,
  }));
};

const levels = (text: string): string =>
  `export const result = score(decision405, { "6.2": ${text} }, { year: 2024 });`;

/** What must not compile, under both rubrics. */
export const refusals: readonly Refusal[] = [
  ...rubrics.flatMap(refusalsOf),
  { mistake: "decision405: an unknown level", name: "m1", statement: levels('{ m1: "C" }') },
  { mistake: "decision405: a yes for a level", name: "m1", statement: levels("{ m1: true }") },
  {
    mistake: "decision405: a rate without its flag",
    name: "m1",
    statement:
      'export const result = score(decision405, { "3.5": { rate: "60%" } }, { year: 2024 });',
  },
  {
    mistake: "decision405: a context figure that is a flag",
    name: "population",
    statement:
      "export const result = score(decision405, {}, { year: 2024, context: { population: true } });",
  },
  {
    mistake: "decision405: only the letter that the context gives",
    name: "a",
    statement: 'export const result = score(decision405, { "3.1": { b: 800 } }, { year: 2024 });',
  },
];
