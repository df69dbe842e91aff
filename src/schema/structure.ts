// How is a rubric written as JSON? The one description of its fields: what is read is held against it,
// and the published JSON Schema is made from it.

import { codePattern } from "../rubric/names.js";
import { formula, level, name } from "./formula-structure.js";
import {
  anything,
  atWill,
  byKind,
  called,
  either,
  filled,
  later,
  list,
  literal,
  matching,
  number,
  object,
  pair,
  record,
  text,
  where,
  whole,
  type Schema,
  type Shape,
} from "./zod.js";

// Two spellings of one letter look alike; only the composed one is a code.
const isComposed = (given: unknown): boolean => String(given).normalize("NFC") === given;

const code = /* @__PURE__ */ where(matching(codePattern, "!bad_code"), isComposed, "!bad_code");
/** A text in both languages. */
export const words = /* @__PURE__ */ object("Text", { vi: filled(), en: filled() }, "{ vi, en }");
const unit = /* @__PURE__ */ either([text(), words], "text, or { vi, en }");
const points = /* @__PURE__ */ number("from 0");
const places = /* @__PURE__ */ whole(0, 20, "a whole number from 0 to 20");

const citation = /* @__PURE__ */ object("Citation", {
  place: words,
  ...atWill({ wording: text(), document: text() }),
});

const alternative = /* @__PURE__ */ object("Alternative", {
  name: filled(),
  label: words,
  formula,
});

const mark = /* @__PURE__ */ object("Mark", {
  id: filled(),
  on: text(),
  printed: words,
  used: words,
  because: words,
  ...atWill({ alternatives: list(alternative) }),
});

const levelNames = '"flag", or a list of different level names';

const ownVariable = /* @__PURE__ */ object("OwnVariable", {
  label: words,
  ...atWill({
    unit,
    kind: either([literal(["flag"]), list(level, 1, levelNames)], levelNames),
    levels: record(level, words),
    partOf: text(),
    divisible: literal([true]),
  }),
});

const boundVariable = /* @__PURE__ */ object("BoundVariable", { context: text() });
const variable = /* @__PURE__ */ called(
  "Variable",
  either([ownVariable, boundVariable], "an object"),
);

const carryOver = /* @__PURE__ */ object("CarryOver", {
  from: filled(),
  facts: literal(["all", "rate", "none"]),
  ...atWill({ letters: record(name, name), because: words }),
});

const named: Shape = {
  code,
  name: words,
  max: points,
  ...atWill({ key: text(), cite: citation, marks: list(mark) }),
};

const below = /* @__PURE__ */ later(() => node);
const children = /* @__PURE__ */ called(
  "Children",
  list(below, 1, "at least one group or indicator"),
);

const group = /* @__PURE__ */ object("Group", { kind: literal(["group"]), ...named, children });

const indicator = /* @__PURE__ */ object("Indicator", {
  kind: literal(["indicator"]),
  ...named,
  variables: record(name, variable),
  formula,
  ...atWill({ carries: list(carryOver) }),
});

/** A group or an indicator, with all that lies below it. */
export const node: Schema = /* @__PURE__ */ byKind("Node", [group, indicator], "group | indicator");

const rules = /* @__PURE__ */ object(
  "Rules",
  atWill({
    tie: literal(["half-up", "half-even"]),
    rounding: literal(["exact-sum", "sum-of-printed"]),
    merge: literal(["mean"]),
    missing: literal(["zero"]),
    notApplicable: literal(["zero", "full", "excluded"]),
  }),
);

const source = /* @__PURE__ */ object("Source", {
  title: words,
  ...atWill({ number: text(), date: text(), takenFrom: words }),
});

const step = /* @__PURE__ */ either(
  [text(), whole(0, Number.MAX_SAFE_INTEGER, "a list of names and places")],
  "a list of names and places",
);

const correction = /* @__PURE__ */ object("Correction", {
  on: text(),
  field: list(step),
  ...atWill({ was: anything(), now: anything() }),
});

const erratum = /* @__PURE__ */ object("Erratum", {
  corrections: list(correction, 1, "at least one correction"),
  source: either([citation, words], "{ vi, en }"),
  date: text(),
  reason: words,
});

const unitKind = /* @__PURE__ */ object("UnitKind", {
  code,
  name: words,
  max: number("above 0"),
  ...atWill({ maxima: record(code, points), without: list(text()) }),
});

const contextVariable = /* @__PURE__ */ object("ContextVariable", {
  label: words,
  ...atWill({ unit, divisible: literal([true]), kind: literal(["text"], '"text"') }),
});

const pillar = /* @__PURE__ */ object("Pillar", {
  code,
  name: words,
  groups: list(text(), 1, "at least one group"),
});

/** A rubric as a file holds it: what `defineRubric` fills in may be left out. */
export const rubric: Schema = /* @__PURE__ */ object("Rubric", {
  family: code,
  version: code,
  revision: whole(1, 1e6, "a whole number from 1"),
  years: pair(whole(1000, 9999, "a year"), "[first, last]"),
  max: number("above 0"),
  children,
  ...atWill({
    // What editors look for; no part of the rubric.
    $schema: text(),
    id: text(),
    fingerprint: text(),
    name: words,
    status: literal(["draft", "in-force", "superseded"]),
    places,
    valuePlaces: places,
    rules,
    source,
    marks: list(mark),
    errata: list(erratum),
    unitKinds: list(unitKind),
    variant: code,
    context: record(name, contextVariable),
    pillars: list(pillar),
  }),
});
