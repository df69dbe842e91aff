// Can anything change a result, and does equality see what matters?

import { ScoreError, toJSON } from "@dti/score";
import { quotient, ratio, share } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { doubt, groupOf, leaf, rubricOf, text } from "../rubric/sample.js";
import { resultOf } from "./sample.js";

const rate = share("a", "b");
const rubric = rubricOf(
  [
    groupOf(
      "1",
      leaf("1.1", ratio(rate), {
        marks: [doubt("m", { other: ratio(quotient("b", "a", { name: "i" })) })],
      }),
      leaf("1.2", ratio(quotient("a", "b"))),
    ),
  ],
  { pillars: [{ code: "CQS", name: text("government"), groups: ["1"] }] },
);
const facts = {
  "1.1": { a: 1, b: 3, evidence: [{ title: "Plan" }], source: { document: "x", lines: [1, 2] } },
  "1.2": { a: 3, b: 2 },
};
const scored = () => resultOf(rubric, facts);

const objectsIn = (value: unknown, seen = new Set<object>()): ReadonlySet<object> => {
  if (typeof value === "object" && value !== null && !seen.has(value)) {
    seen.add(value);
    Object.values(value).forEach((part) => objectsIn(part, seen));
  }
  return seen;
};

describe("a result", () => {
  it("is frozen in depth", () => {
    const open = [...objectsIn(scored())].filter((value) => !Object.isFrozen(value));
    expect(open).toEqual([]);
  });

  it("refuses to be changed", () => {
    expect(() => Object.assign(scored(), { printed: "20.00" })).toThrow(TypeError);
  });

  it("refuses to have a child changed", () => {
    expect(() => Object.assign(scored().at("1.1"), { exact: "20" })).toThrow(TypeError);
  });

  it("refuses to have a Decimal's digits changed", () => {
    expect(() => scored().points.d.push(1)).toThrow(TypeError);
  });

  it("equals another one of the same facts", () => {
    expect(scored()).toEqual(scored());
  });

  it("strictly equals another one of the same facts", () => {
    expect(scored()).toStrictEqual(scored());
  });

  it("does not equal one of other facts", () => {
    expect(scored()).not.toEqual(resultOf(rubric, { ...facts, "1.1": { a: 1, b: 4 } }));
  });
});

describe("at", () => {
  it("is out of sight", () => {
    const result = scored();
    expect([Object.keys(result).includes("at"), "at" in result]).toEqual([false, true]);
  });

  it("finds the result itself by total", () => {
    const result = scored();
    expect(result.at("total")).toBe(result);
  });

  it("finds nodes at every level, and pillars", () => {
    const result = scored();
    expect(["1", "1.1", "CQS"].map((code) => result.at(code).code)).toEqual(["1", "1.1", "CQS"]);
  });

  it("works on its own", () => {
    const { at } = scored();
    expect(at("1.1").exact).toBe("20/3");
  });

  it.each(["9.9", "", "value", "__proto__", "constructor", "1.1 ", "toString"])(
    "throws unknown_code for %j",
    (code) => {
      expect(() => scored().at(code)).toThrow(
        expect.objectContaining({
          name: "ScoreError",
          code: "unknown_code",
          issues: [expect.objectContaining({ details: { code } })],
        }) as Error,
      );
    },
  );

  it("throws a ScoreError for what is no text", () => {
    expect(() => scored().at(undefined as unknown as string)).toThrow(ScoreError);
  });
});

describe("JSON of a result", () => {
  it("is the data that toJSON makes", () => {
    expect(JSON.parse(JSON.stringify(scored()))).toEqual(toJSON(scored()));
  });

  it("leaves at out", () => {
    expect(JSON.stringify(scored())).not.toContain('"at":');
  });
});
