// Which documents does a plan ask for, and which of them are attached to a fact? A document is known by
// its title, in either language.

import { fromExactText, subtract } from "../../numbers/rational.js";
import type { Evidence } from "../../score/facts.js";
import type { AnyNode } from "../../score/is-result.js";
import { tellPoints, type Places, type Points } from "../../improve/points.js";
import type { Text } from "../../text.js";
import { titleKey } from "../titles.js";
import type { Assignment } from "../types.js";

/** A document that a plan asks for. */
export interface DemandedDocument {
  readonly title: Text;
  /** The first document that bears its title; `null` while none is attached. */
  readonly attached: Evidence | null;
}

/** The documents of an indicator. */
export interface EvidenceReview {
  readonly demanded: readonly DemandedDocument[];
  /** Attached, and not asked for by their title: somebody has to look whether they are what is wanted. */
  readonly others: readonly Evidence[];
  /** Titles that no document bears. */
  readonly missing: readonly Text[];
  /** Where the fact is not accepted as proven: it earns 0 until the evidence comes. */
  readonly unproven?: {
    /** Why; absent after a merger. */
    readonly reason?: string;
    /** Points that the fact may earn once its evidence is accepted, at most. */
    readonly withheld: Points;
  };
}

const copyOf = ({ title, number, date, url }: Evidence): Evidence => ({
  title,
  ...(number !== undefined && { number }),
  ...(date !== undefined && { date }),
  ...(url !== undefined && { url }),
});

/** What is asked for and attached at an indicator. */
export const evidenceOf = (node: AnyNode, row: Assignment, places: Places): EvidenceReview => {
  const attached = node.evidence ?? [];
  const byTitle = new Map(
    [...attached].reverse().map((one) => [titleKey(one.title), one] as const),
  );
  const asked = new Set<string>();
  const demanded = (row.evidence ?? []).map((title): DemandedDocument => {
    const keys = [title.vi, title.en].map(titleKey);
    keys.forEach((key) => asked.add(key));
    const found = keys.map((key) => byTitle.get(key)).find((one) => one !== undefined);
    return { title: { ...title }, attached: found ? copyOf(found) : null };
  });
  const isUnproven = node.unevidenced.length > 0;
  const high = fromExactText(node.range.exact.high);
  const withheld = subtract(high, fromExactText(node.exact));
  return {
    demanded,
    others: attached.filter(({ title }) => !asked.has(titleKey(title))).map(copyOf),
    missing: demanded.filter((one) => one.attached === null).map(({ title }) => title),
    ...(isUnproven && {
      unproven: {
        ...(node.reason !== undefined && { reason: node.reason }),
        withheld: tellPoints(withheld, places),
      },
    }),
  };
};
