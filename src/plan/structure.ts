// How is a plan written as JSON? The one description of its fields: what is defined or read is held
// against it, and the published JSON Schema is made from it.

import { words as text2 } from "../schema/structure.js";
import {
  atWill,
  either,
  filled,
  list,
  literal,
  matching,
  nullable,
  number,
  object,
  optional,
  pair,
  record,
  text,
  where,
  whole,
  type Schema,
  type Shape,
} from "../schema/zod.js";
import { readNumeral } from "../numbers/numeral.js";
import { isDate } from "../rubric/date.js";
import { expected } from "./expected.js";

/** The ways to write something: told flat, so that the place in one of them is told too. */
type Ways = readonly Schema[];
const one = (ways: Ways, what: string): Schema => either(ways, what);
const oneOrMore = (ways: Ways, what: string, least = 1): Schema =>
  either([...ways, list(one(ways, what), least, what)], what);

const wordWays: Ways = /* @__PURE__ */ (() => [filled(), text2])();
const words = /* @__PURE__ */ one(wordWays, expected.words);
const day = /* @__PURE__ */ where(
  matching(/^\d{4}-\d\d-\d\d$/, expected.day),
  isDate,
  expected.day,
);
const year = /* @__PURE__ */ whole(1000, 9999, "a year");
const refs = /* @__PURE__ */ oneOrMore(wordWays, expected.agencies);
const lineNumber = /* @__PURE__ */ whole(1, Number.MAX_SAFE_INTEGER, expected.lines);
const isInOrder = (value: unknown): boolean => {
  const [from, to] = value as readonly [unknown, unknown];
  return Number(from) <= Number(to);
};
const twoLines = /* @__PURE__ */ where(pair(lineNumber, expected.lines), isInOrder, expected.lines);
const lines = /* @__PURE__ */ oneOrMore([twoLines], expected.lines);

const doubt = /* @__PURE__ */ object("PlanDoubt", {
  on: literal(expected.doubtFields),
  note: words,
});

const sourced: Shape = /* @__PURE__ */ atWill({ lines, doubts: list(doubt) });

const placed = /* @__PURE__ */ object("PlacedFigure", {
  printed: filled(),
  ...atWill({ place: words, note: words }),
});
// Others have more digits than any figure that is printed.
const isReadable = (value: unknown): boolean => readNumeral(String(value)) !== undefined;
const points = /* @__PURE__ */ where(number("from 0"), isReadable, expected.figure);
const figure = /* @__PURE__ */ oneOrMore([points, filled(), placed], expected.figure);

const before = /* @__PURE__ */ object("Before", {
  year,
  points: filled(),
  ...atWill({ max: filled(), code: filled() }),
});

const printed: Shape = /* @__PURE__ */ atWill({
  name: words,
  max: figure,
  target: figure,
  before,
});

const duties: Shape = /* @__PURE__ */ atWill({
  lead: refs,
  implementing: refs,
  verifying: refs,
  task: words,
  condition: words,
  evidence: oneOrMore(wordWays, expected.evidence),
  due: day,
  cadence: words,
});

const duty = /* @__PURE__ */ object("Duty", { ...duties, ...sourced });

const goalFields = /* @__PURE__ */ object("Goal", {
  ...atWill({
    wording: words,
    variable: filled(),
    atLeast: filled(),
    strict: literal([true, false]),
  }),
});
const goal = /* @__PURE__ */ either([filled(), goalFields], expected.goal);

const assignment = /* @__PURE__ */ object("Assignment", {
  ...printed,
  ...duties,
  ...sourced,
  ...atWill({ goal, subtasks: list(duty) }),
});

const group = /* @__PURE__ */ object("GroupRow", {
  ...printed,
  ...sourced,
  ...atWill({ subtasks: list(duty) }),
});

const information = /* @__PURE__ */ object("Information", {
  name: words,
  ...atWill({ context: filled(), provider: refs }),
  ...sourced,
});

const instrumentShape: Shape = /* @__PURE__ */ (() => ({
  title: words,
  ...atWill({ number: filled(), date: day }),
}))();
const instrument = /* @__PURE__ */ object("Instrument", instrumentShape);
const basisWays: Ways = /* @__PURE__ */ (() => [...wordWays, instrument])();

const rankTarget = /* @__PURE__ */ object("RankTarget", {
  year,
  first: whole(1, 1e6, "a whole number from 1"),
  ...atWill({ lines }),
});

const reviewRule = /* @__PURE__ */ object("ReviewRule", {
  everyMonths: literal(expected.months),
  beforeDay: whole(1, 28, expected.dayOfMonth),
  ...atWill({ wording: words, lines }),
});

const remark = /* @__PURE__ */ object("Remark", {
  wording: words,
  ...atWill({ on: filled(), lines }),
});

/** A plan as its author writes it, and as it is stored. */
export const plan: Schema = /* @__PURE__ */ object("Plan", {
  unit: words,
  year,
  assignments: record(text(), assignment),
  ...atWill({
    // What editors look for; no part of the plan.
    $schema: text(),
    rubric: object("RubricOfPlan", { id: text(), fingerprint: text() }),
    document: object("PlanInstrument", {
      ...instrumentShape,
      ...atWill({ transcription: text() }),
    }),
    legalBasis: oneOrMore(basisWays, expected.basis, 0),
    agencies: record(text(), words),
    groups: record(text(), group),
    information: list(information),
    rankTargets: list(rankTarget),
    remarks: list(remark),
    doubts: list(doubt),
  }),
  reviews: optional(nullable(reviewRule)),
});
