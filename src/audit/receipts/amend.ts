// What follows from a wrong figure that was reported? A receipt that takes the place of the first one,
// says what was wrong, and keeps its digest.

import { issueWriter, ScoreError, type Path } from "../../errors.js";
import { deepFreeze } from "../../freeze.js";
import { resultsInEnglish } from "../../messages/results-en.js";
import type { Erratum, Rubric } from "../../rubric/types.js";
import { leavesOf } from "../../rubric/walk.js";
import { safeScore } from "../../score/score.js";
import { corrected, spelled, type Places } from "./corrections.js";
import { movesBetween, type Move } from "../nodes.js";
import { contentOf, seal, type Receipt } from "./receipt.js";
import { replayBy } from "./replay.js";
import { soundRubric } from "../../rubric/sound-rubric.js";

const issue = /* @__PURE__ */ issueWriter(resultsInEnglish);

/** The receipt of the corrected facts, and what they moved. */
export interface Amended {
  readonly receipt: Receipt;
  readonly moved: readonly Move[];
}

/** What was reported. */
type Given = Pick<Receipt, "facts"> & { readonly total: Pick<Receipt, "context"> };

/** Facts by their codes, which may be corrected as a whole; general figures as fields of the total. */
const placesIn = (rubric: Rubric): Places => ({
  paths: new Map<string, Path>([
    ...leavesOf(rubric.children).map(({ code }) => [code, ["facts", code]] as const),
    ["total", ["total"]],
  ]),
  isWhole: (on) => on !== "total",
  isOpen: (on, field) => on !== "total" || field === "context",
});

/**
 * Corrects what a unit reported: a new receipt, and the nodes that it moves.
 *
 * A correction is on the code of an indicator, and its field leads into the fact as the receipt writes
 * it: `["a"]`, `["evidence", 0, "number"]`, or `[]` for the whole fact, which so can be added, withdrawn
 * or put in another standing. On `"total"` it corrects general figures: `["context", "population"]`.
 * The old receipt stays as it is, and replays. The new one says in `amends` which digest it takes the
 * place of, in `errata` all that was corrected since the first, and counts up `revision`.
 *
 * @param receipt - A receipt that replays by the rubric.
 * @param rubric - The rubric of the receipt.
 * @param erratum - What is corrected, where the right figure stands, when and why.
 * @throws ScoreError with all issues: `not_a_receipt`, `not_a_rubric`; `receipt_differs`, or what its
 * facts are refused with, where the receipt does not replay; `bad_field`, `not_json`,
 * `unknown_reference`, `erratum_outdated` by their path in the erratum; those of `score` for the
 * corrected facts.
 *
 * @example
 * ```ts
 * import { score } from "@dti/score";
 * import { amend, receipt } from "@dti/score/audit";
 * import { draft3530 } from "@dti/score/rubrics";
 *
 * const issued = receipt(score(draft3530, { "1.1": { a: 15, b: 40 } }, { year: 2026 }));
 * const amended = amend(issued, draft3530, {
 *   corrections: [{ on: "1.1", field: ["a"], was: 15, now: 25 }],
 *   source: { vi: "Báo cáo số 12/BC-STTTT", en: "Report 12/BC-STTTT" },
 *   date: "2026-02-10",
 *   reason: { vi: "Nhập nhầm chữ số", en: "A digit was mistyped" },
 * });
 *
 * amended.receipt.amends // => issued.digest
 * amended.moved.map(({ code, from, to }) => [code, from.printed, to.printed]) // => [["total", "7.50", "12.50"], ["1", "7.50", "12.50"], ["1.1", "7.50", "12.50"]]
 * ```
 */
export const amend = <Codes extends string>(
  receipt: Receipt,
  rubric: Rubric<Codes>,
  erratum: Erratum,
): Amended => {
  const sound = soundRubric(rubric);
  const before = replayBy(receipt, sound, []);
  if (!before.same) {
    const told = before.differences.map(({ path, recorded, replayed, issue: found }) => {
      const details = { recorded: spelled(recorded), replayed: spelled(replayed) };
      return found ?? issue("receipt_differs", path, details);
    });
    throw new ScoreError(told);
  }
  const { facts, context, year, readings } = contentOf(before.result);
  const { revision = 1, errata = [], digest } = before.recorded;
  const made = corrected({ facts, total: { context } }, erratum, placesIn(sound));
  const given = made.data as Given;
  const scored = safeScore(sound, given.facts, { year, context: given.total.context, readings });
  if (!scored.ok) throw new ScoreError(scored.issues);
  return deepFreeze({
    receipt: seal({
      ...contentOf(scored.result),
      revision: revision + 1,
      amends: digest,
      errata: [...errata, made.erratum],
    }),
    moved: movesBetween(before.result, scored.result),
  });
};
