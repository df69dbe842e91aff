// How does the report of lost points read? The files in `golden` are what is written, to be read by
// people; `npx vitest run --project unit tests/improve/gaps/text.test.ts -u` writes them again.

import { between, rounded, score, toJSON, unevidenced, type Result } from "@dti/score";
import { merge } from "@dti/score/audit";
import { allOrNothing, quotient } from "@dti/score/define";
import { describeGaps } from "@dti/score/improve";
import { decision405, quangTri2024 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { commune } from "../../explain/commune.js";
import { leaf, rubricOf, text } from "../../rubric/sample.js";
import { resultOf } from "../../score/sample.js";
import { resultWith } from "../sample.js";

const own = resultOf(
  commune(),
  {
    "1.1": { a: 412 },
    "1.2": { a: 6 },
    "1.3": { a: 100, b: 200, c: 1000 },
    "1.4": unevidenced({ a: 60, b: 80 }, "Báo cáo chưa được ký"),
    "1.5": { a: 40 },
    "1.6": { rate: rounded("98,13%") },
    "1.7": { rate: between("49%", "60%") },
    "2.1": { m1: false },
    "2.2": { l: "none" },
    "2.3": { a: 1 },
    "2.4": { m1: true, m2: false, onTime: "91%", satisfied: "60%" },
    "2.6": { a: 3, b: 20 },
    "2.7": { a: 1, b: 4 },
  },
  { context: { households: 500 } },
);
const quangTri = score(decision405, quangTri2024.facts, { year: quangTri2024.year });

const cases: Readonly<Record<string, Result>> = { commune: own, "quang-tri": quangTri };

const files = Object.keys(cases).flatMap((name) =>
  (["vi", "en"] as const).map((locale) => ({ name, locale })),
);

describe("reports of lost points", () => {
  it.each(files)("read as in the golden file of $name, in $locale", async ({ name, locale }) => {
    const report = describeGaps(cases[name] ?? own, { locale });
    await expect(`${report}\n`).toMatchFileSnapshot(`golden/${name}.${locale}.txt`);
  });

  it("have a line in either language for each in the other", () => {
    const [vi, en] = (["vi", "en"] as const).map((locale) => describeGaps(own, { locale }));
    expect(vi?.split("\n").length).toBe(en?.split("\n").length);
  });

  it("say what is enough only beyond a value", () => {
    const formula = allOrNothing(quotient("a", "b"), "1/2", { strict: true });
    const variables = {
      a: { label: text("a"), unit: "km" },
      b: { label: text("b"), unit: "km", divisible: true as const },
    };
    const told = (fact: object, locale: "vi" | "en") =>
      describeGaps(
        resultOf(rubricOf([leaf("1", formula, { variables, max: 10 })]), { "1": fact }),
        {
          locale,
        },
      );
    expect(told({ a: 1, b: 4 }, "en")).toContain("most below 2 km, 2 away: +10.00");
    expect(told({ a: 1, b: 4 }, "vi")).toContain("cao nhất dưới 2 km, còn cách 2: +10,00");
    expect(told({ rate: "40%" }, "vi")).toContain("cao nhất trên 50%");
    expect(told({ rate: "40%" }, "en")).toContain("most above 50%");
  });

  it("are pages in Markdown, with nothing of a name as markup", () => {
    const page = describeGaps(own, { locale: "en", format: "markdown" });
    expect(page).toMatch(
      /^# Digital Transformation Index of communes: 201\.11 of 280 points lost\n/,
    );
    expect(page).toContain("\n- **a (Platforms deployed):** now 6 platforms");
    expect(page.endsWith("\n")).toBe(true);
  });

  it("say where nothing was lost, and of a merger only what was", () => {
    const full = resultWith([10], [10], [10], [10]);
    expect(describeGaps(full, { locale: "en" })).toContain("No points were lost");
    const merged = merge([resultWith([10], [10], [10], [4]), full]);
    expect(describeGaps(toJSON(merged), { locale: "vi" }).split("\n")).toHaveLength(2);
  });
});
