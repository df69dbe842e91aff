// Is something that came from storage a result, or a node of one? Only what others rely on is looked
// at: exact numbers, lists, and a tree like that of another result.

import { fieldsOf, listOf } from "./fields.js";
import type { Result, ResultData, ResultNode, ResultNodeData } from "./result.js";

/** A node of a result, or the plain data of one. */
export type AnyNode = ResultNode | ResultNodeData;

const isNumber = (text: unknown): boolean =>
  typeof text === "string" && /^\d+(\/[1-9]\d*)?$/.test(text);

/** No country has as many units to merge. */
const mostUnits = 100_000;

const isCount = (count: unknown): boolean =>
  Number.isInteger(count) && Number(count) >= 1 && Number(count) <= mostUnits;

/** Whether something stored is a node, with all that is below it; like another one, if given. */
export const isNode = (value: unknown, like?: AnyNode): boolean => {
  const fields = fieldsOf(value);
  const ends = ["range", "rangeOverReadings"].flatMap((name) => {
    const exact = fieldsOf(fieldsOf(fields?.get(name))?.get("exact"));
    return [exact?.get("low"), exact?.get("high")];
  });
  const children = listOf(fields?.get("children"));
  return (
    [fields?.get("exact"), ...ends].every(isNumber) &&
    ["missing", "unevidenced", "undecided", "notApplicable", "warnings", "marks"].every(
      (name) => listOf(fields?.get(name)) !== undefined,
    ) &&
    children !== undefined &&
    (like === undefined ||
      (fields?.get("code") === like.code && children.length === like.children.length)) &&
    children.every((child, index) => isNode(child, like?.children.at(index)))
  );
};

/** Whether something stored is a result; of the same tree as another one, if given. */
export const isResult = (value: unknown, like?: Result | ResultData): boolean => {
  const fields = fieldsOf(value);
  const pillars = fieldsOf(fields?.get("pillars"));
  const wanted: readonly (readonly [string, AnyNode])[] = Object.entries(like?.pillars ?? {});
  const identity = fieldsOf(fields?.get("rubric"));
  return (
    typeof identity?.get("fingerprint") === "string" &&
    fieldsOf(identity.get("rules")) !== undefined &&
    ["places", "valuePlaces"].every((name) => Number.isInteger(identity.get(name))) &&
    Number.isInteger(fields?.get("year")) &&
    (!fields?.has("merger") || isCount(fieldsOf(fields.get("merger"))?.get("count"))) &&
    fieldsOf(fields?.get("readings")) !== undefined &&
    listOf(fields?.get("assumptions")) !== undefined &&
    pillars !== undefined &&
    isNode(value) &&
    wanted.every(([code, pillar]) => isNode(pillars.get(code), pillar))
  );
};
