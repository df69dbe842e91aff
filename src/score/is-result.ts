// Is plain data a result, or a node of one? Whatever others rely on is looked at: exact numbers, texts,
// lists, and a tree like that of another result.

import { factsInEnglish } from "../messages/facts-en.js";
import { fromExactText, isRising } from "../numbers/rational.js";
import { isFields } from "../rubric/plain.js";
import type { Result, ResultData, ResultNode, ResultNodeData } from "./result.js";

/** A node of a result, or the plain data of one. */
export type AnyNode = ResultNode | ResultNodeData;

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";

const isListOf =
  (isItem: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(isItem);

const optional =
  (isSuch: Check): Check =>
  (value) =>
    value === undefined || isSuch(value);

/** An object whose fields pass; what else it has is not looked at. */
const record =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isFields(value) &&
    Object.entries(checks).every(([name, isSuch]) =>
      isSuch(Object.hasOwn(value, name) ? value[name] : undefined),
    );

/** An object all of whose fields pass, however they are called. */
const recordOf =
  (isSuch: Check): Check =>
  (value) =>
    isFields(value) && Object.values(value).every(isSuch);

/** The points of a thousand indicators have fewer digits. */
const longestNumber = 20_000;

const isNumber: Check = (text) =>
  typeof text === "string" && text.length <= longestNumber && /^\d+(\/[1-9]\d*)?$/.test(text);

/** No rubric prints more decimals. */
const mostPlaces = 20;

const isWholeUpTo =
  (from: number, to: number): Check =>
  (value) =>
    typeof value === "number" && Number.isInteger(value) && value >= from && value <= to;

const endsOf = (range: unknown): readonly [low: unknown, high: unknown] => {
  const exact = isFields(range) ? range["exact"] : undefined;
  return isFields(exact) ? [exact["low"], exact["high"]] : [undefined, undefined];
};

/** Whether exact texts are numbers that do not fall. */
const areRising = (texts: readonly unknown[]): boolean =>
  texts.every(isNumber) && isRising(texts.map((text) => fromExactText(String(text))));

/** The checks of everything but the tree. Made in one go, so that a program that needs none drops them. */
const checks = /* @__PURE__ */ (() => {
  const isPlaces = isWholeUpTo(0, mostPlaces);
  const isYear = isWholeUpTo(0, 9999);
  /** No country has as many units to merge. */
  const isCount = isWholeUpTo(1, 100_000);

  const isMax: Check = (max) => typeof max === "number" && max >= 0 && Number.isFinite(max);

  const isName = record({ vi: isText, en: isText });
  const isCitation = record({
    place: isName,
    document: optional(isText),
    wording: optional(isText),
  });
  const isSource: Check = (value) =>
    isText(value) ||
    record({
      document: isText,
      wording: optional(isText),
      lines: optional(isListOf(isWholeUpTo(0, Number.MAX_SAFE_INTEGER))),
    })(value);
  const isEvidence = record({
    title: isText,
    number: optional(isText),
    date: optional(isText),
    url: optional(isText),
  });
  const isWarning = record({
    code: (code) => typeof code === "string" && Object.hasOwn(factsInEnglish, code),
    path: isListOf((step) => isText(step) || typeof step === "number"),
    details: isFields,
  });
  const isMark = record({
    id: isText,
    code: isText,
    on: isText,
    printed: isName,
    used: isName,
    because: isName,
    alternatives: optional(isListOf(record({ name: isText, label: isName, formula: isFields }))),
  });
  const isOtherReading: Check = (value) =>
    record({ name: isText, label: optional(isName) })(value) &&
    isFields(value) &&
    (value["exact"] === null
      ? value["printed"] === null
      : isNumber(value["exact"]) && isText(value["printed"]));
  const assumed = { mark: isText, used: isText, alternatives: isListOf(isOtherReading) };
  const isLetter = record({
    label: isName,
    unit: optional((unit) => isText(unit) || isName(unit)),
    levels: optional(recordOf(isName)),
  });
  const isRules = record({
    tie: isText,
    rounding: isText,
    merge: isText,
    notApplicable: isText,
  });
  const isBasis = record({
    year: isYear,
    reading: isText,
    formula: isFields,
    rules: isRules,
    variables: recordOf(isLetter),
    inputs: isFields,
  });

  const kinds: readonly unknown[] = ["total", "pillar", "group", "indicator"];

  const isAlone = record({
    kind: (kind) => kinds.includes(kind),
    code: isText,
    printed: isText,
    state: isText,
    name: isName,
    max: isMax,
    value: record({ exact: isNumber, printed: isText }),
    missing: isListOf(isText),
    unevidenced: isListOf(isText),
    undecided: isListOf(isText),
    notApplicable: isListOf(isText),
    warnings: isListOf(isWarning),
    marks: isListOf(isMark),
    cite: optional(isCitation),
    reason: optional(isText),
    evidence: optional(isListOf(isEvidence)),
    note: optional(isText),
    source: optional(isSource),
    basis: optional(isBasis),
    assumed: optional(isListOf(record(assumed))),
    merged: optional(isListOf(record({ points: isNumber, units: isCount }))),
    fact: optional(isFields),
  });

  const isFrame = record({
    rubric: record({
      id: isText,
      fingerprint: isText,
      places: isPlaces,
      valuePlaces: isPlaces,
      rules: isRules,
    }),
    year: isYear,
    merger: optional(record({ count: isCount })),
    readings: recordOf(isText),
    context: isFields,
    pillars: recordOf((pillar) => isNode(pillar)),
    assumptions: isListOf(record({ code: isText, ...assumed })),
  });
  return { isAlone, isFrame };
})();

/** Whether plain data is a node, with all that is below it; like another one, if given. */
export const isNode = (value: unknown, like?: AnyNode): value is AnyNode => {
  if (!isFields(value) || !checks.isAlone(value)) return false;
  const { exact, range, rangeOverReadings, children } = value;
  const [low, high] = endsOf(range);
  const [least, most] = endsOf(rangeOverReadings);
  return (
    isNumber(exact) &&
    areRising([low, high]) &&
    areRising([least, most]) &&
    Array.isArray(children) &&
    (like === undefined ||
      (value["code"] === like.code && children.length === like.children.length)) &&
    children.every((child: unknown, index) => isNode(child, like?.children.at(index)))
  );
};

/** Whether plain data is a result; of the same tree as another one, if given. */
export const isResult = (
  value: unknown,
  like?: Result | ResultData,
): value is Result | ResultData => {
  const wanted: readonly (readonly [string, AnyNode])[] = Object.entries(like?.pillars ?? {});
  return (
    checks.isFrame(value) &&
    isNode(value) &&
    wanted.every(([code, pillar]) => isNode((value as ResultData).pillars[code], pillar))
  );
};
