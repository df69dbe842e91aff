// How does a tree become a rubric? It is copied, completed, checked whole, given its identity and
// frozen.

import { ScoreError } from "../errors.js";
import type { Text } from "../text.js";
import { examine } from "./examine.js";
import { identify } from "./fingerprint.js";
import { deepFreeze } from "../freeze.js";
import { entriesOf } from "./plain.js";
import type { CodesOf, ShapesOf } from "./tree.js";
import type { ContextVariable, Node, Pillar, Rubric, RubricData, Rules } from "./types.js";

type ContextShape<Context> = {
  [Name in keyof Context & string]: Context[Name] extends { readonly kind: "text" }
    ? `@:${Name}:text`
    : `@:${Name}:number`;
}[keyof Context & string];

/** A rubric as its author writes it: what is left out is filled in and then stands in the rubric. */
export interface RubricFields<Children, Context, PillarCode extends string>
  extends
    Partial<
      Pick<
        Rubric,
        | "status"
        | "places"
        | "valuePlaces"
        | "source"
        | "marks"
        | "errata"
        | "unitKinds"
        | "variant"
      >
    >,
    Pick<Rubric, "family" | "version" | "revision" | "years" | "max"> {
  /** Name of the rubric; family and version unless given. */
  readonly name?: Text;
  /** Unless given: ties up, the rounded exact sum, and nothing for what does not apply. */
  readonly rules?: Partial<Rules>;
  readonly context?: Context;
  readonly pillars?: readonly (Pillar & { readonly code: PillarCode })[];
  readonly children: Children;
}

const defaultRules: Rules = {
  tie: "half-up",
  rounding: "exact-sum",
  merge: "mean",
  missing: "zero",
  notApplicable: "zero",
};

/** Fills in what was left out; an author without types may have given anything. */
export const complete = (given: unknown): unknown => {
  if (typeof given !== "object" || given === null || Array.isArray(given)) return given;
  // A rubric that is defined again from its own JSON gets its identity anew.
  const entries = entriesOf(given);
  if (entries === undefined) return given;
  const fields: Readonly<Record<string, unknown>> = Object.fromEntries(
    entries.filter(([name]) => name !== "id" && name !== "fingerprint"),
  );
  const title = [fields["family"], fields["version"]]
    .filter((one) => typeof one === "string")
    .join(" ");
  const rules = fields["rules"] ?? {};
  return {
    name: { vi: title, en: title },
    status: "draft",
    places: 2,
    valuePlaces: 4,
    context: {},
    pillars: [],
    ...fields,
    rules: typeof rules === "object" ? { ...defaultRules, ...rules } : rules,
  };
};

/** Checks a complete tree whole, gives it its identity and freezes it; throws all issues. */
export const made = (complete: unknown): RubricData => {
  const { draft, issues } = examine(complete);
  if (issues.length > 0) throw new ScoreError(issues);
  return deepFreeze({ ...identify(draft), ...draft });
};

/**
 * Makes a rubric of a tree: plain JSON, checked whole, with its identity, frozen.
 *
 * What is left out is filled in and then stands in the rubric: 2 places for points, 4 for values, ties
 * up, the rounded exact sum, nothing for what does not apply. The given objects are copied.
 *
 * @throws ScoreError with all issues: `bad_code`, `duplicate`, `reserved_name`, `unknown_reference`,
 * `unknown_kind`, `wrong_kind`, `measures_differ`, `maxima_do_not_add_up`, `weights_not_one`,
 * `bad_fraction`, `threshold_not_positive`, `steps_not_rising`, `levels_differ`, `bad_period`,
 * `period_gap`, `period_overlap`, `bad_field`, `not_json`.
 *
 * @example
 * ```ts
 * import { score } from "@dti/score";
 * import { defineRubric, indicator, ratio, share } from "@dti/score/define";
 *
 * const rubric = defineRubric({
 *   family: "xa",
 *   version: "2026",
 *   revision: 1,
 *   years: [2026, 2026],
 *   max: 10,
 *   children: [
 *     indicator("1", {
 *       name: { vi: "Hồ sơ trực tuyến", en: "Files online" },
 *       max: 10,
 *       variables: {
 *         a: { label: { vi: "Trực tuyến", en: "Online" } },
 *         b: { label: { vi: "Tổng số", en: "All" } },
 *       },
 *       formula: ratio(share("a", "b")),
 *     }),
 *   ],
 * });
 *
 * rubric.id // => "xa/2026@1"
 * score(rubric, { "1": { a: 1, b: 3 } }, { year: 2026 }).printed // => "3.33"
 * ```
 */
export const defineRubric = <
  const Children extends readonly Node[],
  const Context extends Readonly<Record<string, ContextVariable>> = Readonly<
    Record<never, ContextVariable>
  >,
  const PillarCode extends string = never,
>(
  fields: RubricFields<Children, Context, PillarCode>,
): Rubric<
  `${CodesOf<Children[number]>}` | PillarCode | "total",
  `${ShapesOf<Children[number]> | ContextShape<Context>}`
> => made(complete(fields));
