// How do plans, reviews and checklists read? The files in `golden` are what is written, to be read by
// people; `npx vitest run --project unit tests/plan/documents.test.ts -u` writes them again.

import { score } from "@dti/score";
import { describeChecklist, describePlan, describeReview } from "@dti/score/plan";
import {
  decision405,
  draft3530,
  giaLaiPlan2026,
  quangTri2024,
  quangTriPlan2025,
} from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

const locales = ["vi", "en"] as const;
const quangTri = score(decision405, quangTri2024.facts, { year: 2025 });
const lastDay = { on: "2025-12-31" };

describe("the official plans", () => {
  it.each(locales)("read as in the golden files, in %s", async (locale) => {
    const written = {
      "gia-lai-2026.plan": describePlan(draft3530, giaLaiPlan2026, { locale }),
      "quang-tri-2025.plan": describePlan(decision405, quangTriPlan2025, { locale }),
      "quang-tri-2025.review": describeReview(quangTriPlan2025, quangTri, { ...lastDay, locale }),
    };
    for (const [name, page] of Object.entries(written)) {
      await expect(page).toMatchFileSnapshot(`golden/${name}.${locale}.md`);
    }
  });

  it("have checklists that read as in the golden file", async () => {
    const page = describeChecklist(quangTriPlan2025, quangTri, { ...lastDay, locale: "vi" });
    await expect(page).toMatchFileSnapshot("golden/quang-tri-2025.checklist.vi.md");
  });
});
