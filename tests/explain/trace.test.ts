// What is a trace? Plain, frozen data, the same for a result and for what was stored of it.

import { score, toJSON, trace, type NodeStep } from "@dti/score";
import { merge } from "@dti/score/audit";
import { decision405, quangBinh2024, quangTri2024 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { deepFrozen } from "../audit/sample.js";
import { resultOf } from "../score/sample.js";
import { faultsIn } from "../support/retrace.js";
import { nodesOf } from "../support/tree.js";
import { commune, facts, nodeOf } from "./sample.js";
import { stepsIn } from "./told.js";

const whole = resultOf(commune(), facts, { context: { households: 500 } });
const [quangTri, quangBinh] = [quangTri2024, quangBinh2024].map((one) =>
  score(decision405, one.facts, { year: 2024 }),
);
const merged = merge([quangTri!, quangBinh!]);
const results = [whole, quangTri!, quangBinh!, merged, merge([merged, quangTri!])];

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe("a trace", () => {
  it("says of every node what the node says of itself", () => {
    for (const node of results.flatMap(nodesOf)) {
      const step = trace(node);
      const { code, name, max, printed, exact, range, value, kind } = node;
      expect(step).toMatchObject({ node: kind, at: code, code, name, max, printed });
      expect(step.value).toEqual({ point: exact, ...range.exact });
      expect([step.printedValue, step.overReadings]).toEqual([
        value.printed,
        node.rangeOverReadings.exact,
      ]);
    }
  });

  it("follows from below, by another arithmetic", () => {
    const faults = results.flatMap((one) =>
      [one, ...Object.values(one.pillars)].flatMap((node) =>
        faultsIn(trace(node), one.rubric.rules),
      ),
    );
    expect(faults).toEqual([]);
  });

  it("is plain data, frozen in depth", () => {
    for (const step of results.map((one) => trace(one))) {
      expect(throughJson(step)).toEqual(step);
      expect(deepFrozen(step)).toBe(true);
    }
  });

  it("is the same of a result, of its data and of its JSON, for every node", () => {
    for (const node of results.flatMap(nodesOf)) {
      const step = trace(node);
      expect(trace(toJSON(node))).toEqual(step);
      expect(trace(throughJson(toJSON(node)))).toEqual(step);
    }
  });

  it("leaves stored data as it was, and unfrozen", () => {
    const stored = throughJson(toJSON(quangTri!));
    const before = structuredClone(stored);
    trace(stored);
    expect(stored).toEqual(before);
    const frozen: string[] = [];
    JSON.stringify(stored, (name, value: unknown) => {
      if (typeof value === "object" && value !== null && Object.isFrozen(value)) frozen.push(name);
      return value;
    });
    expect(frozen).toEqual([]);
  });

  it("of the total names the rubric and the year, and no other does", () => {
    const frame = ({ rubric, year }: NodeStep) => [rubric, year];
    expect(frame(trace(whole))).toEqual(["xa/2025@1", 2026]);
    expect(frame(trace(whole.at("1")))).toEqual([undefined, undefined]);
  });

  it("of a node over others lists what is open, and no warnings twice", () => {
    const options = { context: { households: 500 } };
    const result = resultOf(commune(), { ...facts, "1.2": { a: 9 } }, options);
    const { missing, undecided, notApplicable, warnings, marks } = trace(result);
    expect([missing, undecided, notApplicable]).toEqual([
      result.missing,
      result.undecided,
      result.notApplicable,
    ]);
    expect([result.warnings.length, warnings.length, marks.length]).toEqual([1, 0, 0]);
    expect(trace(result.at("1.2")).warnings).toEqual(result.warnings);
  });

  it("keeps what came with a fact, and only that", () => {
    const notes = { evidence: [{ title: "a" }], note: "b", source: "c" };
    expect(trace(nodeOf("2.1", { m1: true, ...notes }))).toMatchObject(notes);
    const fields = Object.keys(trace(nodeOf("2.1", { m1: true })));
    expect(
      fields.filter((name) => [...Object.keys(notes), "reason", "cite", "worth"].includes(name)),
    ).toEqual([]);
    expect(Object.keys(trace(whole))).not.toContain("clause");
  });

  it("of merged units has one step for each number of points, with its units", () => {
    const three = merge([1, 2, 1].map((a) => resultOf(commune(), { "1.2": { a } })));
    const { kind, steps } = trace(three.at("1.2"));
    expect([kind, steps.map((step) => ["units" in step && step.units, step.value.point])]).toEqual([
      "mean",
      [
        [1, "60/7"],
        [2, "30/7"],
      ],
    ]);
    expect(stepsIn(trace(three)).filter((step) => step.kind === "units")).toHaveLength(17);
  });
});
