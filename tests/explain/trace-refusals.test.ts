// What is refused? Whatever is no result, and stored data that do not come to the points they claim.

import type { ScoreError } from "@dti/score";
import { toJSON, trace, type ResultNode } from "@dti/score";
import { describe, expect, it } from "vitest";

import { changedAt } from "../audit/sample.js";
import { resultOf } from "../score/sample.js";
import { claiming, explained, refusals, traced, type Path } from "./refused.js";
import { commune, facts, nodeOf } from "./sample.js";

const whole = resultOf(commune(), facts, { context: { households: 500 } });
const scored = toJSON(nodeOf("1.4", { a: 3, b: 5 }));

describe("what is no result", () => {
  const cyclic: Record<string, unknown> = { ...toJSON(whole) };
  cyclic["children"] = [cyclic];
  const trap = new Proxy(
    {},
    {
      get: () => {
        throw new TypeError("trapped");
      },
      ownKeys: () => {
        throw new TypeError("trapped");
      },
    },
  );

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a number", 5],
    ["text", "result"],
    ["a list", [whole]],
    ["an empty object", {}],
    ["a function", () => whole],
    ["a symbol", Symbol("result")],
    ["a rubric", commune()],
    ["facts", facts],
    ["a cycle", cyclic],
    ["a proxy that throws", trap],
    ["a bigint in a node", { ...scored, max: 20n }],
    ["a trace", trace(whole)],
  ])("is refused: %s", (_, value) => {
    expect([traced(value), explained(value)]).toEqual(["not_a_result", "not_a_result"]);
  });

  it("is not printed", () => {
    expect(() => trace({ secret: 1 } as unknown as ResultNode)).toThrow("{…} is not a result");
  });
});

const inputs = (...names: readonly string[]): Path => ["basis", "inputs", ...names];
const twoFifths = { point: "2/5", low: "2/5", high: "2/5" };

describe("an indicator that was changed", () => {
  it.each<readonly [what: string, path: Path, value: unknown]>([
    ["its points", ["exact"], "20"],
    ["its printed points", ["printed"], "20.00"],
    ["the low end of its range", ["range", "exact", "low"], "0"],
    ["the high end of its range", ["range", "exact", "high"], "20"],
    ["its maximum", ["max"], 50],
    ["the threshold of its formula", ["basis", "formula", "threshold"], "60%"],
    ["its formula", ["basis", "formula"], { kind: "awarded" }],
  ])("is told by its points: %s", (_, path, value) => {
    expect(refusals).toContain(traced(changedAt(scored, path, value)));
  });

  it("is said to be altered, where all that it claims fits together", () => {
    try {
      trace(claiming(scored, "20", "20.00", "1.0000"));
      expect.unreachable();
    } catch (error) {
      expect((error as ScoreError).issues).toEqual([
        {
          code: "result_altered",
          path: ["1.4"],
          details: { stored: "20", computed: "15" },
          message: expect.stringContaining("20 points are stored") as string,
        },
      ]);
    }
  });

  it.each<readonly [what: string, path: Path, value: unknown]>([
    ["its printed points", ["printed"], "20.00"],
    ["the threshold of its formula", ["basis", "formula", "threshold"], "60%"],
  ])("is said to be altered in what its points follow from: %s", (_, path, value) => {
    expect(traced(changedAt(scored, path, value))).toBe("result_altered");
  });

  it.each<readonly [what: string, path: Path, value: unknown]>([
    ["no basis", ["basis"], undefined],
    ["a basis that is text", ["basis"], "3/5"],
    ["no formula", ["basis", "formula"], undefined],
    ["a formula of no kind", ["basis", "formula", "kind"], "magic"],
    ["no rules", ["basis", "rules"], undefined],
    ["no inputs", ["basis", "inputs"], undefined],
    ["an input changed", inputs("rate"), twoFifths],
    ["a letter changed", inputs("a", "point"), "4"],
    ["an input that is no number", inputs("rate", "point"), "much"],
    ["an input that is null", inputs("rate"), null],
    ["a fact changed", ["fact", "a"], 4],
    ["no fact", ["fact"], undefined],
    ["a fact that says it does not apply", ["fact"], { notApplicable: "none" }],
    ["a fact that lacks evidence", ["fact"], { unevidenced: { a: 3, b: 5 }, reason: "none" }],
    ["another state", ["state"], "awarded"],
    ["another year", ["basis", "year"], "2026"],
    ["a value changed", ["value", "printed"], "1.0000"],
    ["no value", ["value"], undefined],
    ["points that are no number", ["exact"], "fifteen"],
    ["points without end", ["exact"], "1/0"],
    ["negative points", ["exact"], "-15"],
    ["printed points that are no number", ["printed"], 15],
    ["no range", ["range"], undefined],
    ["a reversed range", ["range", "exact"], { low: "16", high: "15" }],
    ["no range over readings", ["rangeOverReadings"], undefined],
    ["a kind of its own", ["kind"], "magic"],
    ["a group without children", ["kind"], "group"],
    ["no name", ["name"], undefined],
    ["a name in one language", ["name"], { vi: "x" }],
    ["marks that are no list", ["marks"], "none"],
    ["a mark that is null", ["marks"], [null]],
    ["children that are no list", ["children"], "none"],
  ])("is no result any more: %s", (_, path, value) => {
    expect(refusals).toContain(traced(changedAt(scored, path, value)));
  });
});
