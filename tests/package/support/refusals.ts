// What must not compile? Each mistake with the name that the first line of the error has to hold.

/** A module that must be refused. */
export interface Refusal {
  readonly mistake: string;
  /** The name to be read, in quotes, in the first line; none where the compiler's own words do. */
  readonly name: string | undefined;
  readonly text: string;
}

/** Both rubrics: an indicator with letters, one with flags, one with a quotient. */
const rubrics = [
  { RUBRIC: "draft3530", YEAR: "2026", LETTERS: "1.1", FLAGS: "1.6", RATE: "6.1" },
  { RUBRIC: "decision405", YEAR: "2024", LETTERS: "4.1", FLAGS: "3.7", RATE: "1.2" },
];

const underBoth = `
a wrong code                         | 9.9        | score(RUBRIC, { "9.9": { a: 1, b: 2 } }, { year: YEAR })
a wrong code among right ones        | 1.1x       | score(RUBRIC, { "LETTERS": { a: 1, b: 2 }, "1.1x": { a: 1, b: 2 } }, { year: YEAR })
a group's code                       | 1          | score(RUBRIC, { "1": { points: 20 } }, { year: YEAR })
rates for a group                    | 1          | score(RUBRIC, { "1": { rate: "50%" } }, { year: YEAR })
a group without evidence             | 1          | score(RUBRIC, { "1": unevidenced(null, "none") }, { year: YEAR })
the total's code                     | total      | score(RUBRIC, { total: { points: 20 } }, { year: YEAR })
a missing letter                     | b          | score(RUBRIC, { "LETTERS": { a: 1 } }, { year: YEAR })
an extra letter                      | c          | score(RUBRIC, { "LETTERS": { a: 1, b: 2, c: 3 } }, { year: YEAR })
half the letters with a rate         | b          | score(RUBRIC, { "LETTERS": { a: 1, rate: "50%" } }, { year: YEAR })
half the letters with points         | b          | score(RUBRIC, { "LETTERS": { a: 1, points: 5 } }, { year: YEAR })
no letters at all                    | b          | score(RUBRIC, { "LETTERS": {} }, { year: YEAR })
notes without figures                | b          | score(RUBRIC, { "LETTERS": { note: "none" } }, { year: YEAR })
a missing flag                       | m2         | score(RUBRIC, { "FLAGS": { m1: true, m3: true } }, { year: YEAR })
text for a flag                      | m1         | score(RUBRIC, { "FLAGS": { m1: "yes", m2: true, m3: true } }, { year: YEAR })
a number for a flag                  | m1         | score(RUBRIC, { "FLAGS": { m1: 1, m2: true, m3: true } }, { year: YEAR })
a bare number for a rate             | rate       | score(RUBRIC, { "RATE": { rate: 81.94 } }, { year: YEAR })
a yes for a count                    | a          | score(RUBRIC, { "LETTERS": { a: true, b: 2 } }, { year: YEAR })
null for a count                     | a          | score(RUBRIC, { "LETTERS": { a: null, b: 2 } }, { year: YEAR })
null for a fact                      |            | score(RUBRIC, { "LETTERS": null }, { year: YEAR })
a number for a fact                  | LETTERS    | score(RUBRIC, { "LETTERS": 5 }, { year: YEAR })
a number for a note                  |            | score(RUBRIC, { "LETTERS": { a: 1, b: 2, note: 5 } }, { year: YEAR })
a missing letter without evidence    | b          | score(RUBRIC, { "LETTERS": unevidenced({ a: 1 }, "none") }, { year: YEAR })
text for a flag without evidence     | m1         | score(RUBRIC, { "FLAGS": unevidenced({ m1: "yes", m2: true, m3: true }, "none") }, { year: YEAR })
an extra letter in a variable        | c          | score(RUBRIC, apart, { year: YEAR })
an extra letter that is spread       | c          | score(RUBRIC, { ...apart }, { year: YEAR })
an extra letter in annotated facts   | c          | annotate<Facts<typeof RUBRIC>>({ "LETTERS": { a: 1, b: 2, c: 3 } })
a wrong code in annotated facts      | 9.9        | annotate<Facts<typeof RUBRIC>>({ "9.9": { points: 1 } })
a misspelt name in the context       |            | score(RUBRIC, {}, { year: YEAR, context: { popluation: 1 } })
a misspelt option                    | yaer       | score(RUBRIC, {}, { year: YEAR, yaer: 1 })
no year                              |            | score(RUBRIC, {}, {})
no reason for what does not apply    |            | score(RUBRIC, { "LETTERS": notApplicable() }, { year: YEAR })
a rounded figure that is a number    |            | score(RUBRIC, { "RATE": { rate: rounded(81.94) } }, { year: YEAR })
a wrong code asked of a result       | 9.9        | score(RUBRIC, {}, { year: YEAR }).at("9.9")
new points of a result               | points     | score(RUBRIC, {}, { year: YEAR }).points = decimal
new digits of a node                 | printed    | score(RUBRIC, {}, { year: YEAR }).at("1").printed = "1000.00"
another entry in a result's list     | push       | score(RUBRIC, {}, { year: YEAR }).missing.push("1.1")
a wrong code in a question           | 9.9        | decisive(score(RUBRIC, {}, { year: YEAR }), { atLeast: 650, of: "9.9" })
a wrong code for a scorer            | 9.9        | scorer(RUBRIC, { year: YEAR })({ "9.9": { a: 1, b: 2 } })
a missing letter for a scorer        | b          | scorer(RUBRIC, { year: YEAR })({ "LETTERS": { a: 1 } })
a wrong code in a what-if            | 9.9        | rescore(score(RUBRIC, {}, { year: YEAR }), { "9.9": undefined })
a wrong node asked of a run          | 9.9        | compile(RUBRIC, { year: YEAR }).run({}, 0, { nodes: ["9.9"] })
a wrong column to write into         | 9.9        | compile(RUBRIC, { year: YEAR }).run({}, 0, { into: { "9.9": new Float64Array() } })
a wrong code asked of a run's scores | 9.9        | compile(RUBRIC, { year: YEAR }).run({}, 0)["9.9"]
a number for a column                |            | compile(RUBRIC, { year: YEAR }).run({ "LETTERS.a": 5 }, 0)
other readings for a run             | readings   | compile(RUBRIC, { year: YEAR, readings: {} })
a misspelt question                  |            | decisive(score(RUBRIC, {}, { year: YEAR }), { atLaest: 650 })
a grade without a list of grades     |            | decisive(score(RUBRIC, {}, { year: YEAR }), { grade: "A" })
a wrong code among changes           | 9.9        | whatIf(RUBRIC, {}, { "9.9": { a: 1 } }, { year: YEAR })
points for a group among changes     | 1          | whatIf(RUBRIC, {}, { "1": { points: 20 } }, { year: YEAR })
an extra letter in a change          | c          | whatIf(RUBRIC, {}, { "LETTERS": { c: 3 } }, { year: YEAR })
an extra letter in changes apart     | c          | whatIf(RUBRIC, {}, apart, { year: YEAR })
text for a flag in a change          | m1         | whatIf(RUBRIC, {}, { "FLAGS": { m1: "yes" } }, { year: YEAR })
a bare number for a rate in a change | rate       | whatIf(RUBRIC, {}, { "RATE": { rate: 81.94 } }, { year: YEAR })
a yes for a count in a change        | a          | whatIf(RUBRIC, {}, { "LETTERS": { a: true } }, { year: YEAR })
null for a change                    |            | whatIf(RUBRIC, {}, { "LETTERS": null }, { year: YEAR })
half a fact wrapped in a change      | b          | whatIf(RUBRIC, {}, { "LETTERS": unevidenced({ a: 1 }, "none") }, { year: YEAR })
half a fact in a what-if             | b          | whatIf(RUBRIC, { "LETTERS": { a: 1 } }, {}, { year: YEAR })
an extra letter, annotated change    | c          | annotate<Changes<typeof RUBRIC>>({ "LETTERS": { c: 3 } })
a wrong code to solve for            | 9.9        | solve(RUBRIC, {}, { code: "9.9", variable: "a", points: 1 }, { year: YEAR })
points and fraction to solve for     |            | solve(RUBRIC, {}, { code: "LETTERS", variable: "a", points: 1, fraction: 1 }, { year: YEAR })
an extra letter where one is solved  | c          | solve(RUBRIC, { "LETTERS": { a: 1, b: 2, c: 3 } }, { code: "1", variable: "LETTERS.a", points: 1 }, { year: YEAR })
a wrong code for an effort           | 9.9        | reach(RUBRIC, {}, 700, { year: YEAR, effort: { "9.9": {} } })
a wrong code for a target            | 9.9        | reach(RUBRIC, {}, { code: "9.9", points: 1 }, { year: YEAR, effort: {} })
no efforts                           |            | reach(RUBRIC, {}, 700, { year: YEAR })
a wrong code in a plan               | 9.9        | definePlan(RUBRIC, { unit: "A", year: YEAR, assignments: { "9.9": {} } })
a group's code among rows of a plan  | 1          | definePlan(RUBRIC, { unit: "A", year: YEAR, assignments: { "1": {} } })
an indicator among groups of a plan  | LETTERS    | definePlan(RUBRIC, { unit: "A", year: YEAR, assignments: {}, groups: { "LETTERS": {} } })
an agency that a plan does not have  | B          | definePlan(RUBRIC, { unit: "A", year: YEAR, agencies: { A: "A" }, assignments: { "LETTERS": { lead: "B" } } })
a field that no row of a plan has    | leed       | definePlan(RUBRIC, { unit: "A", year: YEAR, assignments: { "LETTERS": { leed: "A" } } })
a review without its day             |            | review(definePlan(RUBRIC, { unit: "A", year: YEAR, assignments: {} }), score(RUBRIC, {}, { year: YEAR }))
a wrong code to rank a what-if by    | 9.9        | whatIf(RUBRIC, {}, {}, { year: YEAR, cohort: { id: "a", others: [], by: "9.9" } })
`;

const underDecision405 = `
an unknown level                     | m1         | score(decision405, { "6.2": { m1: "C" } }, { year: 2024 })
a yes for a level                    | m1         | score(decision405, { "6.2": { m1: true } }, { year: 2024 })
a rate without its flag              | m1         | score(decision405, { "3.5": { rate: "60%" } }, { year: 2024 })
only the letter of the context       | a          | score(decision405, { "3.1": { b: 800 } }, { year: 2024 })
a yes for a figure of the context    |            | score(decision405, {}, { year: 2024, context: { population: true } })
an unknown level in a change         | m1         | whatIf(decision405, {}, { "6.2": { m1: "C" } }, { year: 2024 })
`;

const opening = `import { notApplicable, rescore, rounded, score, scorer, unevidenced, type Decimal, type Facts } from "@dti/score";
import { compile } from "@dti/score/batch";
import { decisive, reach, solve, whatIf, type Changes } from "@dti/score/improve";
import { definePlan, review } from "@dti/score/plan";
import { decision405, draft3530 } from "@dti/score/rubrics";
declare const decimal: Decimal;
declare const annotate: <T>(facts: T) => void;
const apart = { "LETTERS": { a: 1, b: 2, c: 3 } };
void [compile, decisive, definePlan, notApplicable, reach, review, rescore, solve, whatIf, scorer, rounded, unevidenced, decision405, draft3530, decimal, annotate, apart];
`;

/** Reads a table, with the words in capitals filled in. */
const read = (table: string, words: Readonly<Record<string, string>>): readonly Refusal[] =>
  table
    .trim()
    .split("\n")
    .map((line) => {
      const fill = (text: string): string =>
        text.replaceAll(/\b[A-Z]+\b/g, (word) => words[word] ?? word);
      const [mistake = "", name = "", statement = ""] = line
        .split(" | ")
        .map((cell) => cell.trim());
      const text = `${fill(opening)}${fill(statement)};\n`;
      return {
        mistake: `${mistake} (${words["RUBRIC"] ?? ""})`,
        name: fill(name) || undefined,
        text,
      };
    });

/** What must not compile, under both rubrics. */
export const refusals: readonly Refusal[] = [
  ...rubrics.flatMap((words) => read(underBoth, words)),
  ...read(underDecision405, { RUBRIC: "decision405", LETTERS: "4.1" }),
];
