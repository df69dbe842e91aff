import { awarded, context, group, indicator } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { text } from "./sample.js";

const fields = { name: text("points as awarded"), max: 20, formula: awarded() };

describe("indicator", () => {
  it("is a leaf, without letters unless it is given some", () => {
    expect(indicator("1.1", fields)).toEqual({
      kind: "indicator",
      code: "1.1",
      variables: {},
      ...fields,
    });
  });

  it("keeps its letters", () => {
    const variables = { a: { label: text("a") } };
    expect(indicator("1.1", { ...fields, variables })).toMatchObject({ variables });
  });

  it("is frozen", () => {
    expect(Object.isFrozen(indicator("1.1", fields))).toBe(true);
  });
});

describe("group", () => {
  it("holds its children in their order", () => {
    const [first, second] = [indicator("1.2", fields), indicator("1.1", fields)];
    expect(group("1", { name: text("group"), max: 40 }, first, second)).toEqual({
      kind: "group",
      code: "1",
      name: text("group"),
      max: 40,
      children: [first, second],
    });
  });

  it("may hold groups", () => {
    const inner = group("1.1", { name: text("inner"), max: 20 }, indicator("1.1.1", fields));
    expect(group("1", { name: text("outer"), max: 20 }, inner)).toMatchObject({
      children: [{ code: "1.1", kind: "group" }],
    });
  });

  it("is frozen", () => {
    expect(Object.isFrozen(group("1", { name: text("group"), max: 20 }))).toBe(true);
  });
});

describe("context", () => {
  it("is a letter that stands for a general figure", () => {
    expect(context("population")).toEqual({ context: "population" });
  });

  it("is frozen", () => {
    expect(Object.isFrozen(context("population"))).toBe(true);
  });
});
