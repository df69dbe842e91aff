// By which rubric is a unit of one kind measured? By the rows that apply to it, with its own maxima.

import { ScoreError, shown } from "../errors.js";
import { made } from "./define.js";
import { variantOf } from "./fingerprint.js";
import { issue } from "./issue.js";
import { soundRubric } from "./sound-rubric.js";
import type { Rubric, RubricNode, UnitKind } from "./types.js";
import { codesOf } from "./walk.js";

/** The node as a kind of unit has it, in a list; nothing where it goes. */
const keptOf = (node: RubricNode, kind: UnitKind): readonly RubricNode[] => {
  const { maxima = {}, without = [] } = kind;
  if (without.includes(node.code)) return [];
  const max = new Map(Object.entries(maxima)).get(node.code) ?? node.max;
  if (node.kind === "indicator") return [{ ...node, max }];
  const children = node.children.flatMap((child) => keptOf(child, kind));
  return children.length === 0 ? [] : [{ ...node, max, children }];
};

/**
 * The rubric of one kind of unit: the rows that do not apply are gone, maxima are its own.
 *
 * A group left without children goes too; pillars keep the groups that are left, and one without any
 * goes. Everything else stays, marks and errata included. The result is a rubric like any other,
 * checked whole and frozen: `variant` is the code of the kind (after the variant that the rubric
 * already has, if any), its `id` ends in `:variant`, and it declares no kinds of its own. Facts under a
 * code that is gone are refused as `unknown_code` when scored; its type still knows all codes.
 *
 * @param rubric - A rubric with `unitKinds`.
 * @param code - The code of one of them.
 * @throws ScoreError `unknown_reference` where the rubric has no such kind; `not_a_rubric`, and why.
 *
 * @example
 * ```ts
 * import { score } from "@dti/score";
 * import { awarded, defineRubric, forUnitKind, indicator } from "@dti/score/define";
 *
 * const rubric = defineRubric({
 *   family: "so-nganh",
 *   version: "2026",
 *   revision: 1,
 *   years: [2026, 2026],
 *   max: 640,
 *   unitKinds: [
 *     {
 *       code: "khong-tthc",
 *       name: { vi: "Không có thủ tục hành chính", en: "Without administrative procedures" },
 *       max: 500,
 *       without: ["2"],
 *     },
 *   ],
 *   children: [
 *     indicator("1", { name: { vi: "Hạ tầng", en: "Network" }, max: 500, formula: awarded() }),
 *     indicator("2", { name: { vi: "Thủ tục", en: "Procedures" }, max: 140, formula: awarded() }),
 *   ],
 * });
 * const smaller = forUnitKind(rubric, "khong-tthc");
 *
 * smaller.id // => "so-nganh/2026@1:khong-tthc"
 * score(smaller, { "1": { points: 400 } }, { year: 2026 }).value.printed // => "0.8000"
 * ```
 */
export const forUnitKind = <Codes extends string, Shape extends string>(
  rubric: Rubric<Codes, Shape>,
  code: string,
): Rubric<Codes, Shape> => {
  const { id, fingerprint, unitKinds = [], ...text } = soundRubric(rubric);
  const kind = unitKinds.find((one) => one.code === code);
  if (kind === undefined) {
    const known = unitKinds.map((one) => one.code);
    const name = typeof code === "string" ? code : shown(code);
    throw new ScoreError([issue("unknown_reference", ["code"], { name, known })]);
  }
  const children = text.children.flatMap((node) => keptOf(node, kind));
  const left = new Set(codesOf({ ...text, id, fingerprint, children }));
  const pillars = text.pillars
    .map((pillar) => ({ ...pillar, groups: pillar.groups.filter((group) => left.has(group)) }))
    .filter(({ groups }) => groups.length > 0);
  return made({ ...text, max: kind.max, variant: variantOf(text, kind.code), pillars, children });
};
