// Which letters are measured with decimals, and which count whole things?

import { parseRubric, rubricToJson } from "@dti/score/schema";
import { compareRubrics, context, describeComparison, flag, ratio, share } from "@dti/score/define";
import { decision405, draft3530 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { flags, leaf, letters, ofOne, problemsOf, rubricOf, text } from "./sample.js";

const money = { label: text("money"), divisible: true } as const;
const counted = { label: text("money") };

const rubricWith = (variables: object) =>
  ofOne(ratio(share("a", "b")), { variables: { ...letters("a"), ...variables } });

describe("a letter that is divisible", () => {
  it("says so with `true`, or not at all", () => {
    expect(problemsOf(() => rubricWith({ b: money }))).toEqual([]);
    for (const divisible of [false, "yes", null, 1]) {
      expect(problemsOf(() => rubricWith({ b: { ...money, divisible } }))).toEqual([
        "bad_field at children.0.variables.b.divisible",
      ]);
    }
  });

  it("is a number", () => {
    const { m } = flags("m");
    expect(
      problemsOf(() => ofOne(flag("m"), { variables: { m: { ...m, divisible: true } as never } })),
    ).toEqual(["bad_field at children.0.variables.m.divisible"]);
  });

  it("may be a general figure", () => {
    const rubric = rubricOf(
      [leaf("1", ratio(share("a", "b")), { variables: { ...letters("a"), b: context("retail") } })],
      { context: { retail: money } },
    );
    expect(rubric.context["retail"]).toEqual(money);
  });

  it("stays so in a file", () => {
    const rubric = rubricWith({ b: money });
    expect(parseRubric(rubricToJson(rubric))).toStrictEqual(rubric);
    const file = JSON.parse(JSON.stringify(rubricToJson(rubric))) as {
      children: { variables: { b: { divisible: unknown } } }[];
    };
    const [first] = file.children;
    if (first) first.variables.b.divisible = false;
    expect(problemsOf(() => parseRubric(file))).toEqual([
      "bad_field at children.0.variables.b.divisible",
    ]);
  });

  it("is another one than before, where rubrics are compared", () => {
    const comparison = compareRubrics(rubricWith({ b: counted }), rubricWith({ b: money }));
    const told = (locale: "vi" | "en"): string => describeComparison(comparison, { locale });
    expect(told("en")).toContain("decimals: counted in whole numbers → measured, with decimals");
    expect(told("vi")).toContain("tính phần lẻ: đếm nguyên → đo cả phần lẻ");
    const back = compareRubrics(rubricWith({ b: money }), rubricWith({ b: counted }));
    expect(describeComparison(back, { locale: "en" })).toContain(
      "decimals: measured, with decimals → counted in whole numbers",
    );
  });
});

it("is money, and thousands of people, in the official rubrics", () => {
  const divisible = [decision405, draft3530].map(({ children }) =>
    children
      .flatMap((group) => (group.kind === "group" ? group.children : []))
      .flatMap((node) =>
        node.kind === "indicator"
          ? Object.entries(node.variables)
              .filter(([, variable]) => "divisible" in variable)
              .map(([name]) => `${node.code}.${name}`)
          : [],
      ),
  );
  expect(divisible).toMatchInlineSnapshot(`
    [
      [
        "6.9.a",
        "6.9.b",
        "6.9.c",
        "7.1.a",
        "7.1.b",
        "7.2.b",
      ],
      [
        "4.6.a",
        "4.6.b",
        "4.6.c",
        "5.1.a",
        "5.1.b",
        "5.2.b",
        "5.3.a",
        "5.3.b",
      ],
    ]
  `);
});
