// Which documents does each agency have to produce, which of them are there, and what earns nothing until
// they come?

import { deepFreeze } from "../../freeze.js";
import { tellPoints, type Points } from "../../improve/points.js";
import { fromExactText, subtract } from "../../numbers/rational.js";
import type { Result, ResultData } from "../../score/result.js";
import type { Text } from "../../text.js";
import type { Agency } from "../parties.js";
import type { Plan } from "../types.js";
import type { EvidenceReview } from "./evidence.js";
import type { IndicatorReview } from "./indicator.js";
import { readReview, type Reviewable } from "./read-review.js";
import { reviewed, type ReviewOptions } from "./review.js";

/** What an indicator earns nothing without. */
export type Awaited = "fact" | "evidence";

/** The documents of an indicator, as an agency that leads it has to see to them. */
export interface ChecklistItem extends EvidenceReview {
  readonly code: string;
  readonly name: Text;
  readonly max: number;
  readonly points: Points;
  /** Others who lead it too. */
  readonly together: readonly Agency[];
  readonly verifying: readonly Agency[];
  /** What it earns nothing without, until it comes; absent where the fact counts. */
  readonly awaits?: Awaited;
  /** Points that it may earn once that has come, at most. */
  readonly worth?: Points;
  readonly due?: string;
  readonly daysLeft?: number;
  readonly overdue: boolean;
}

/** The checklist of an agency; that of nobody comes last, without an agency. */
export interface AgencyChecklist {
  readonly agency?: Agency;
  /** In the order of the law. */
  readonly items: readonly ChecklistItem[];
}

const awaitedBy = ({ lacking, evidence }: IndicatorReview): Awaited | undefined => {
  if (lacking.includes("fact")) return "fact";
  return evidence.unproven ? "evidence" : undefined;
};

const itemOf = (
  row: IndicatorReview,
  agency: Agency | undefined,
  { rubric }: Result | ResultData,
): ChecklistItem => {
  const { code, name, max, points, evidence, lead, verifying, due, daysLeft, overdue } = row;
  const awaits = awaitedBy(row);
  const worth = subtract(fromExactText(row.range.high.exact), fromExactText(points.exact));
  return {
    code,
    name,
    max,
    points,
    ...evidence,
    together: lead.filter(({ id }) => id !== agency?.id),
    verifying,
    ...(awaits && { awaits, worth: tellPoints(worth, rubric) }),
    ...(due !== undefined && daysLeft !== undefined && { due, daysLeft }),
    overdue,
  };
};

const listsOf = (
  rows: readonly IndicatorReview[],
  result: Result | ResultData,
): readonly AgencyChecklist[] => {
  const agencies = new Map(rows.flatMap(({ lead }) => lead.map((one) => [one.id, one] as const)));
  const unowned = rows.filter(({ lead }) => lead.length === 0);
  return [
    ...[...agencies.values()].map((agency) => ({
      agency,
      items: rows
        .filter(({ lead }) => lead.some(({ id }) => id === agency.id))
        .map((row) => itemOf(row, agency, result)),
    })),
    ...(unowned.length === 0
      ? []
      : [{ items: unowned.map((row) => itemOf(row, undefined, result)) }]),
  ];
};

/** The checklists of what goes together. */
export const checklistsOf = (read: Reviewable): readonly AgencyChecklist[] =>
  listsOf(reviewed(read).indicators, read.result);

/**
 * What each agency has to produce for the indicators that it leads, what is attached to the facts, what is
 * missing, and what earns 0 until it comes.
 *
 * Of each indicator: `demanded`, the documents that the plan asks for, each with the one that bears its
 * title among the fact's `evidence`; `others`, attached documents of other titles; `missing` titles. An
 * indicator without a fact, or whose fact is `unevidenced`, says what it `awaits`, and what it is `worth`
 * at most once that has come. An indicator with a joint lead stands in the list of each agency, with the
 * others in `together`: lists are there to be worked through, not to be added up.
 *
 * @param plan - What `definePlan` or `parsePlan` returned, or an official plan.
 * @param result - A result of the plan's rubric and year, a merger, or what `toJSON` made of one.
 * @param options - `on`: the day, such as `"2025-12-31"`.
 * @throws ScoreError as `review`.
 *
 * @example
 * ```ts
 * import { score, unevidenced } from "@dti/score";
 * import { checklist } from "@dti/score/plan";
 * import { decision405, quangTriPlan2025 } from "@dti/score/rubrics";
 *
 * const facts = {
 *   "1.1": { m1: true, evidence: [{ title: "File điện tử có ký số của Quyết định thành lập", number: "12/QĐ-UBND" }] },
 *   "6.7": unevidenced({ rate: "86.58%" }, "Không có tài liệu kiểm chứng"),
 * };
 * const result = score(decision405, facts, { year: 2025 });
 * const [first] = checklist(quangTriPlan2025, result, { on: "2025-12-31" });
 * const item = (code: string) => first?.items.find((one) => one.code === code);
 *
 * first?.agency?.name.vi // => "Sở KHCN"
 * item("1.1")?.missing // => []
 * item("6.7")?.awaits // => "evidence"
 * item("6.7")?.worth?.exact // => "4329/500"
 * ```
 */
export const checklist = (
  plan: Plan,
  result: Result | ResultData,
  options: ReviewOptions,
): readonly AgencyChecklist[] => {
  return deepFreeze(checklistsOf(readReview(plan, result, options)));
};
