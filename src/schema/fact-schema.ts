// What may be reported for one indicator, in JSON Schema? All its letters, every measure, or points;
// each in its way, unproven, or that the indicator does not apply.

import { readsOf } from "../formula/reads.js";
import type { IndicatorNode, Rubric } from "../rubric/types.js";
import { slotsOf, type Slot } from "../score/slots.js";
import type { Text } from "../text.js";
import { notes, referTo, type Wording } from "./figure-schemas.js";
import type { JsonSchema } from "./json-schema.js";

/** What facts are described for. */
export interface FactScope {
  readonly rubric: Rubric;
  readonly wording: Wording;
  readonly years: readonly number[];
}

/** A text in both languages. */
export const inBoth = ({ vi, en }: Text): string => (vi === en ? vi : `${vi} · ${en}`);

const filled = { type: "string", minLength: 1 };

const object = (properties: JsonSchema, required: readonly string[] = []): JsonSchema => ({
  type: "object",
  properties: { ...properties, ...notes },
  required,
  additionalProperties: false,
});

/** That something does not apply. */
export const notApplicable = /* @__PURE__ */ object(
  { notApplicable: { ...filled, description: "Lý do không áp dụng · Why it does not apply" } },
  ["notApplicable"],
);

const some = (names: readonly string[]): JsonSchema => ({
  anyOf: names.map((name) => ({ required: [name] })),
});

/** The names that stand in every list. */
const inAll = ([first = [], ...others]: readonly (readonly string[])[]): readonly string[] =>
  first.filter((name) => others.every((names) => names.includes(name)));

/** Measures that a fact in measures gives in any of the years, by any reading. */
const measuresNeeded = ({ formula, marks = [] }: IndicatorNode, years: readonly number[]) => {
  const readings = marks.flatMap(({ alternatives = [] }) => alternatives.map((one) => one.formula));
  return inAll(
    [formula, ...readings].flatMap((one) =>
      years.map((year) => readsOf(one, year).measures.map(({ name }) => name)),
    ),
  );
};

const judgement = (levels: "flag" | readonly string[], wording: Wording): JsonSchema => {
  const inFile = wording === "file";
  if (levels !== "flag") return { enum: [...levels, ...(inFile ? [null] : [])] };
  return inFile
    ? { enum: [true, false, "có", "không", "Có", "Không", "yes", "no", null] }
    : { type: "boolean" };
};

const slotSchema = (name: string, slot: Slot, { rubric, wording }: FactScope): JsonSchema => {
  const general = slot.context === undefined ? undefined : rubric.context[slot.context];
  const label = slot.label ?? general?.label;
  const description = label === undefined ? undefined : inBoth(label);
  if (slot.levels !== undefined) {
    return { ...judgement(slot.levels, wording), ...(description && { description }) };
  }
  const kind = { count: "Count", share: "Share", quotient: "Quotient" }[slot.role];
  return referTo(kind, name === "points" ? "Điểm đã chấm · Points as awarded" : description);
};

/** What else has to be given, once something of a kind is: as `score` asks for it. */
const conditions = (
  indicator: IndicatorNode,
  slots: ReadonlyMap<string, Slot>,
  years: readonly number[],
): JsonSchema => {
  const names = (as: Slot["as"]): readonly string[] =>
    [...slots].flatMap(([name, slot]) => (slot.as === as ? [name] : []));
  const [letters, measures, judged] = [names("letter"), names("measure"), names("judged")];
  const own = letters.filter((name) => slots.get(name)?.context === undefined);
  const needed = [...own, ...judged];
  const isAllGeneral = letters.length > 0 && needed.length === 0;
  const cases: readonly (readonly [readonly string[], readonly string[]])[] = [
    [letters, needed],
    [measures, [...measuresNeeded(indicator, years), ...judged]],
    [judged, needed],
  ];
  return cases.reduceRight<JsonSchema>(
    (otherwise, [given, required]) =>
      given.length === 0 ? otherwise : { if: some(given), then: { required }, else: otherwise },
    isAllGeneral ? {} : { required: ["points"] },
  );
};

/** The fact of one indicator. */
export const factSchema = (indicator: IndicatorNode, scope: FactScope): JsonSchema => {
  const slots = slotsOf(indicator);
  const given = {
    ...object(
      Object.fromEntries([...slots].map(([name, slot]) => [name, slotSchema(name, slot, scope)])),
    ),
    ...conditions(indicator, slots, scope.years),
  };
  const unevidenced = object(
    {
      unevidenced: { anyOf: [given, { type: "null" }] },
      reason: { ...filled, description: "Lý do chưa được công nhận · Why it is not accepted" },
    },
    // Where not even the figure is known, JSON may have lost it.
    ["reason"],
  );
  return {
    title: `${indicator.code} ${inBoth(indicator.name)}`,
    type: "object",
    if: { required: ["notApplicable"] },
    then: notApplicable,
    else: { if: some(["unevidenced", "reason"]), then: unevidenced, else: given },
  };
};
