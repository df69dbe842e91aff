// Is something that came from storage a result, or a node of one? Only what others rely on is looked
// at: exact numbers, texts, lists, and a tree like that of another result.

import { compare, fromExactText } from "../numbers/rational.js";
import { fieldsOf, listOf } from "./fields.js";
import type { Result, ResultData, ResultNode, ResultNodeData } from "./result.js";

/** A node of a result, or the plain data of one. */
export type AnyNode = ResultNode | ResultNodeData;

const isNumber = (text: unknown): boolean =>
  typeof text === "string" && /^\d+(\/[1-9]\d*)?$/.test(text);

const isText = (value: unknown): boolean => typeof value === "string";

const isListOf = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  listOf(value)?.every(isItem) === true;

/** No rubric prints more decimals. */
const mostPlaces = 20;

const isPlaces = (value: unknown): boolean =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= mostPlaces;

/** No country has as many units to merge. */
const mostUnits = 100_000;

const isCount = (count: unknown): boolean =>
  Number.isInteger(count) && Number(count) >= 1 && Number(count) <= mostUnits;

const isMax = (max: unknown): boolean =>
  typeof max === "number" && max > 0 && max <= Number.MAX_SAFE_INTEGER;

const isRange = (value: unknown): boolean => {
  const exact = fieldsOf(fieldsOf(value)?.get("exact"));
  const [low, high] = [exact?.get("low"), exact?.get("high")];
  return (
    isNumber(low) &&
    isNumber(high) &&
    compare(fromExactText(String(low)), fromExactText(String(high))) <= 0
  );
};

const isName = (value: unknown): boolean =>
  ["vi", "en"].every((locale) => isText(fieldsOf(value)?.get(locale)));

/** What is about a code: a mark or an assumption. */
const isAbout = (value: unknown, name: string): boolean =>
  [name, "code"].every((field) => isText(fieldsOf(value)?.get(field)));

const isAssumption = (value: unknown): boolean =>
  isAbout(value, "mark") &&
  isListOf(fieldsOf(value)?.get("alternatives"), (other) => {
    const [name, exact] = ["name", "exact"].map((field) => fieldsOf(other)?.get(field));
    return isText(name) && (exact === null || isNumber(exact));
  });

const kinds: readonly unknown[] = ["total", "pillar", "group", "indicator"];

/** Whether something stored is a node, with all that is below it; like another one, if given. */
export const isNode = (value: unknown, like?: AnyNode): boolean => {
  const fields = fieldsOf(value);
  const children = listOf(fields?.get("children"));
  return (
    kinds.includes(fields?.get("kind")) &&
    ["code", "printed", "state"].every((name) => isText(fields?.get(name))) &&
    isName(fields?.get("name")) &&
    isMax(fields?.get("max")) &&
    isNumber(fields?.get("exact")) &&
    ["range", "rangeOverReadings"].every((name) => isRange(fields?.get(name))) &&
    ["missing", "unevidenced", "undecided", "notApplicable"].every((name) =>
      isListOf(fields?.get(name), isText),
    ) &&
    isListOf(fields?.get("warnings"), (one) => isText(fieldsOf(one)?.get("code"))) &&
    isListOf(fields?.get("marks"), (mark) => isAbout(mark, "id")) &&
    children !== undefined &&
    (like === undefined ||
      (fields?.get("code") === like.code && children.length === like.children.length)) &&
    children.every((child, index) => isNode(child, like?.children.at(index)))
  );
};

const isIdentity = (value: unknown): boolean => {
  const fields = fieldsOf(value);
  const rules = fieldsOf(fields?.get("rules"));
  return (
    ["id", "fingerprint"].every((name) => isText(fields?.get(name))) &&
    ["places", "valuePlaces"].every((name) => isPlaces(fields?.get(name))) &&
    ["tie", "rounding", "merge"].every((name) => isText(rules?.get(name)))
  );
};

/** Whether something stored is a result; of the same tree as another one, if given. */
export const isResult = (value: unknown, like?: Result | ResultData): boolean => {
  const fields = fieldsOf(value);
  const pillars = fieldsOf(fields?.get("pillars"));
  const wanted: readonly (readonly [string, AnyNode])[] = Object.entries(like?.pillars ?? {});
  return (
    isIdentity(fields?.get("rubric")) &&
    Number.isInteger(fields?.get("year")) &&
    (!fields?.has("merger") || isCount(fieldsOf(fields.get("merger"))?.get("count"))) &&
    fieldsOf(fields?.get("readings")) !== undefined &&
    isListOf(fields?.get("assumptions"), isAssumption) &&
    pillars !== undefined &&
    [...pillars.values()].every((pillar) => isNode(pillar)) &&
    isNode(value) &&
    wanted.every(([code, pillar]) => isNode(pillars.get(code), pillar))
  );
};
