// Does every repair repair? Each single change that is listed for a contradicted figure, carried out,
// makes it hold; each that is listed for an undetermined one can.

import type { Repair } from "@dti/score/audit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { auditsOf, type Audit } from "../support/audits.js";
import {
  claimOf,
  repaired,
  shifts,
  textFor,
  verdictAfter,
  type Claimed,
  type Shift,
} from "../support/claims.js";
import { valueOf } from "../support/exact.js";
import { law } from "../support/law.js";
import { holds, valuesIn } from "../support/mend.js";
import { mixedRubrics } from "../support/mixed.js";
import { official, rubricNames } from "../support/official.js";
import type { ViewOptions } from "../support/views.js";

const views: ViewOptions = {
  forms: [
    ...(["letters", "rates", "points", "everything", "missing"] as const),
    ...(["unevidenced letters", "unevidenced", "not applicable"] as const),
  ],
  blurs: ["exact", "rounded", "between"],
};

/** Values to which a repair may lead, as they are written. */
const textsOf = (claim: Claimed, repair: Repair): readonly string[] => {
  const { to } = repair;
  if (typeof to !== "object") return [""];
  return valuesIn(to)
    .map((value) => textFor(claim, repair, value))
    .filter((text) => holds(to, valueOf(text)));
};

describe("each repair of a figure, carried out, makes it hold", () => {
  const kinds = new Map<string, number>();

  const repairs = ([audit, shift]: readonly [Audit, Shift]): void => {
    const claim = claimOf(audit, shift);
    const { verdict } = claim.found;
    for (const repair of claim.found.repairs) {
      const kind = `${verdict} ${repair.kind}`;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      for (const text of textsOf(claim, repair)) {
        const after = verdictAfter(claim, repaired(claim, repair, text));
        expect(["exact", "within-rounding", "undetermined"]).toContain(after);
      }
    }
  };

  it.each(rubricNames)("by %s", (name) => {
    law(200, fc.tuple(auditsOf(official[name], views), shifts), repairs);
  });

  it("by any rubric", () => {
    law(
      1500,
      fc.tuple(
        mixedRubrics.chain((one) => auditsOf(one, views)),
        shifts,
      ),
      repairs,
    );
  });

  it("whatever has to be repaired", () => {
    expect([...kinds.keys()].sort()).toEqual([
      "contradicted applicability",
      "contradicted evidence",
      "contradicted figure",
      "contradicted judgement",
      "contradicted reading",
      "undetermined figure",
      "undetermined reading",
    ]);
    expect(Math.min(...kinds.values())).toBeGreaterThan(8);
  });
});
