// What follows from an error in a published rubric? A new revision that says what was wrong, and a
// list of the results that move.

import { issueWriter, ScoreError, shown, type Issue, type Path } from "../../errors.js";
import { deepFreeze } from "../../freeze.js";
import { resultsInEnglish } from "../../messages/results-en.js";
import { made } from "../../rubric/define.js";
import { issue } from "../../rubric/issue.js";
import type { Erratum, Rubric, RubricData, RubricNode } from "../../rubric/types.js";
import { listOf } from "../../score/fields.js";
import { safeScore } from "../../score/score.js";
import { corrected, type Places } from "./corrections.js";
import type { Difference } from "./differences.js";
import { movesBetween, type Move } from "../nodes.js";
import { contentOf, type Receipt } from "./receipt.js";
import { replayBy } from "./replay.js";
import { reshaped } from "./shape.js";
import { soundRubric } from "../../rubric/sound-rubric.js";

const resultIssue = /* @__PURE__ */ issueWriter(resultsInEnglish);

/** A node of a receipt that moves; `receipt` is its place in the list. */
export interface Moved extends Move {
  readonly receipt: number;
}

/** A receipt whose facts the new revision refuses, and why. */
export interface Refused {
  readonly receipt: number;
  readonly issues: readonly Issue[];
}

/** A receipt that the old revision does not bear out: of another rubric, or altered. */
export interface Incomparable {
  readonly receipt: number;
  readonly differences: readonly Difference[];
}

/** A new revision, and what becomes of results by the old one. */
export interface Revised<Codes extends string = string, Shape extends string = string> {
  readonly rubric: Rubric<Codes, Shape>;
  readonly moved: readonly Moved[];
  readonly refused: readonly Refused[];
  readonly incomparable: readonly Incomparable[];
}

const pathsIn = (nodes: readonly RubricNode[], path: Path): readonly (readonly [string, Path])[] =>
  nodes.flatMap((node, index) => {
    const at = [...path, "children", index];
    const below = node.kind === "group" ? pathsIn(node.children, at) : [];
    return [[node.code, at] as const, ...below];
  });

/** What identifies a rubric follows from the revision; no erratum corrects it. */
const identity = ["id", "fingerprint", "family", "version", "revision", "errata"];

/** Nodes, pillars and the total, each by its code. */
const placesIn = ({ children, pillars }: RubricData): Places => ({
  paths: new Map<string, Path>([
    ["total", []],
    ...pillars.map(({ code }, index) => [code, ["pillars", index]] as const),
    ...pathsIn(children, []),
  ]),
  isWhole: () => false,
  isOpen: (on, field) => on !== "total" || !identity.includes(String(field)),
});

/** The next revision: checked as any rubric is, and of the same shape. */
const revise = (rubric: RubricData, given: unknown): RubricData => {
  const { family, version, revision, errata = [] } = rubric;
  const text = Object.entries(rubric).filter(([name]) => !identity.includes(name));
  const { data, erratum } = corrected(Object.fromEntries(text), given, placesIn(rubric));
  const head = { family, version, revision: revision + 1 };
  const next = made({ ...head, ...(data as object), errata: [...errata, erratum] });
  const [change] = reshaped(rubric, next);
  if (change === undefined) return next;
  const details = { value: `"${change}"`, expected: "the same codes, letters and measures" };
  throw new ScoreError([issue("bad_field", ["corrections"], details)]);
};

/**
 * Corrects a rubric: its next revision, and what becomes of receipts of the one before.
 *
 * A published rubric is never edited; who scored by it can still replay that. Each correction names a
 * node and a field in it, what stands there and what should: without `was` a field is added, without
 * `now` it is dropped, and the items of a list are added and dropped at its end. Corrections are made
 * one after another and then checked together, so that maxima may move from one node to another. Codes,
 * letters and measures stay: what changes them is another version, for `defineRubric`.
 *
 * `moved` lists each node of each receipt whose exact points, range or printed digits change, in the
 * order of the law; what it does not list prints the same. Receipts whose facts the new revision
 * refuses are in `refused`; those that the old one does not bear out, in `incomparable`.
 *
 * @param rubric - The revision that is wrong.
 * @param erratum - What is corrected, where the right figure stands, when and why.
 * @param receipts - Receipts of results by that revision.
 * @throws ScoreError with all issues, by their path in the erratum: `bad_field`, `not_json`,
 * `unknown_reference` where there is no such node or field, `erratum_outdated` where something else
 * stands there; then, by their path in the new revision, those of `defineRubric`. `not_a_rubric`;
 * `not_a_receipt`.
 *
 * @example
 * ```ts
 * import { score } from "@dti/score";
 * import { applyErratum, receipt } from "@dti/score/audit";
 * import { draft3530 } from "@dti/score/rubrics";
 *
 * const issued = receipt(score(draft3530, { "1.2": { a: 90, b: 100 } }, { year: 2026 }));
 * const erratum = {
 *   corrections: [{ on: "1.2", field: ["formula", "threshold"], was: "99%", now: "95%" }],
 *   source: { vi: "Công văn đính chính", en: "A letter of correction" },
 *   date: "2026-03-02",
 *   reason: { vi: "Dự thảo in nhầm ngưỡng", en: "The draft misprints the threshold" },
 * };
 * const { rubric, moved } = applyErratum(draft3530, erratum, [issued]);
 *
 * rubric.id // => "vn-province/draft-3530-2025@2"
 * moved.map(({ code, from, to }) => [code, from.printed, to.printed]) // => [["total", "18.18", "18.95"], ["1", "18.18", "18.95"], ["1.2", "18.18", "18.95"]]
 * ```
 */
export const applyErratum = <Codes extends string, Shape extends string>(
  rubric: Rubric<Codes, Shape>,
  erratum: Erratum,
  receipts: readonly Receipt[] = [],
): Revised<Codes, Shape> => {
  const old = soundRubric(rubric);
  const next: Rubric<Codes, Shape> = revise(old, erratum);
  const moved: Moved[] = [];
  const refused: Refused[] = [];
  const incomparable: Incomparable[] = [];
  const list = listOf(receipts);
  if (list === undefined) {
    throw new ScoreError([resultIssue("not_a_receipt", ["receipts"], { value: shown(receipts) })]);
  }
  list.forEach((one, receipt) => {
    const before = replayBy(one, old, ["receipts", receipt]);
    if (!before.same) {
      incomparable.push({ receipt, differences: before.differences });
      return;
    }
    const { facts, year, context, readings } = contentOf(before.result);
    const after = safeScore(next, facts, { year, context, readings });
    if (!after.ok) refused.push({ receipt, issues: after.issues });
    else
      moved.push(
        ...movesBetween(before.result, after.result).map((move) => ({ receipt, ...move })),
      );
  });
  return deepFreeze({ rubric: next, moved, refused, incomparable });
};
