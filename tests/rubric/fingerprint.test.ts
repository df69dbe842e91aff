import { createHash } from "node:crypto";

import {
  awarded,
  defineRubric,
  fingerprint,
  ratio,
  share,
  thresholdToMax,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { doubt, leaf, ofOne, rubricOf, text } from "./sample.js";

const formula = thresholdToMax(share("a", "b"), "80%");
const rubric = ofOne(formula);

describe("fingerprint", () => {
  it("is the SHA-256 of the canonical JSON, in hex", () => {
    const content = {
      version: "v",
      "family\u0000": "Đ",
      "2": [1, null],
      "10": { b: true, a: 0.1 },
    };
    const canonical = '{"10":{"a":0.1,"b":true},"2":[1,null],"family\\u0000":"Đ","version":"v"}';
    const expected = createHash("sha256").update(canonical, "utf8").digest("hex");
    expect(fingerprint(content as unknown as typeof rubric)).toBe(expected);
  });

  it("is the one that the rubric carries", () => {
    expect(fingerprint(rubric)).toBe(rubric.fingerprint);
  });

  it("leaves out id and fingerprint, and nothing else", () => {
    const content = Object.fromEntries(
      Object.entries(rubric).filter(([name]) => name !== "id" && name !== "fingerprint"),
    ) as unknown as typeof rubric;
    const forged: typeof rubric = { ...rubric, id: "x", fingerprint: "y" };
    expect([content, forged].map(fingerprint)).toEqual([rubric.fingerprint, rubric.fingerprint]);
  });

  it("is the same whatever the order of the keys", () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([name, part]) => [name, turned(part)]),
      );
    };
    expect(fingerprint(turned(rubric) as typeof rubric)).toBe(rubric.fingerprint);
  });

  it("is the same on every run", () => {
    expect(ofOne(formula).fingerprint).toBe(rubric.fingerprint);
  });

  it.each([
    ["a maximum", ofOne(formula, { max: 21 })],
    ["a threshold, however equal", ofOne(thresholdToMax(share("a", "b"), "0.8"))],
    ["a formula", ofOne(ratio(share("a", "b")))],
    ["a code", rubricOf([leaf("2", formula)])],
    ["a name", ofOne(formula, { name: text("another") })],
    ["a rule", ofOne(formula, {}, { rules: { tie: "half-even" } })],
    ["the years", ofOne(formula, {}, { years: [2025, 2029] })],
    ["the places", ofOne(formula, {}, { places: 3 })],
    ["the revision", ofOne(formula, {}, { revision: 2 })],
    ["the status", ofOne(formula, {}, { status: "superseded" })],
    ["a mark", ofOne(formula, { marks: [doubt("mark")] })],
    ["a citation", ofOne(formula, { cite: { place: text("appendix") } })],
  ])("is changed by %s", (_, other) => {
    expect(other.fingerprint).not.toBe(rubric.fingerprint);
  });

  it("does not see what is filled in or written out", () => {
    const written = defineRubric({ ...rubric, places: 2, rules: { tie: "half-up" } });
    expect(written.fingerprint).toBe(rubric.fingerprint);
  });

  it("is changed by the order in an array", () => {
    const [one, two] = [leaf("1", awarded()), leaf("2", awarded())];
    expect(rubricOf([one, two]).fingerprint).not.toBe(rubricOf([two, one]).fingerprint);
  });
});
