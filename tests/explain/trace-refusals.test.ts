// What is refused? Whatever is no result, and stored data that do not come to the points they claim.

import {
  explain,
  ScoreError,
  toJSON,
  trace,
  type ResultNode,
  type ResultNodeData,
} from "@dti/score";
import { merge } from "@dti/score/audit";
import { describe, expect, it } from "vitest";

import { changedAt } from "../audit/sample.js";
import { resultOf } from "../score/sample.js";
import { commune, facts, nodeOf } from "./sample.js";

type Path = readonly (string | number)[];

/** The code of what is thrown; nothing where nothing is. */
const refusal = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    if (!(error instanceof ScoreError)) throw error;
    return error.code;
  }
};

const traced = (value: unknown): string | undefined => refusal(() => trace(value as ResultNode));

const explained = (value: unknown): string | undefined =>
  refusal(() => explain(value as ResultNode, { locale: "vi" }));

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const whole = resultOf(commune(), facts, { context: { households: 500 } });
const scored = toJSON(nodeOf("1.4", { a: 3, b: 5 }));
const merged = toJSON(merge([1, 2, 1].map((a) => resultOf(commune(), { "1.2": { a } }))).at("1.2"));

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

const refusals = ["result_altered", "not_a_result"];

const inputs = (...names: readonly string[]): Path => ["basis", "inputs", ...names];
const twoFifths = { point: "2/5", low: "2/5", high: "2/5" };

/** A node that claims other points, in every field that says them. */
const claiming = (
  node: ResultNodeData,
  exact: string,
  printed: string,
  value: string,
): ResultNodeData => {
  const range = { ...node.range, exact: { low: exact, high: exact } };
  return {
    ...node,
    exact,
    printed,
    range,
    rangeOverReadings: range,
    value: { ...node.value, printed: value },
  };
};

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

describe("merged points that were changed", () => {
  it("are said to be altered", () => {
    expect(traced(merged)).toBeUndefined();
    expect(traced(claiming(merged, "10", "10.00", "0.3333"))).toBe("result_altered");
    expect(traced(changedAt(merged, ["merged", 0, "points"], "30"))).toBe("result_altered");
    expect(traced(changedAt(merged, ["merged", 0, "units"], 2))).toBe("result_altered");
  });

  it.each<readonly [what: string, path: Path, value: unknown]>([
    ["the mean", ["exact"], "10"],
    ["more units than there are", ["merged", 0, "units"], 2_000_000_000],
    ["no units", ["merged"], []],
    ["half a unit", ["merged", 0, "units"], 0.5],
    ["less than no units", ["merged", 0, "units"], -1],
    ["units as text", ["merged", 0, "units"], "1"],
    ["points above the maximum", ["merged", 0, "points"], "31"],
    ["negative points", ["merged", 0, "points"], "-1"],
    ["points without end", ["merged", 0, "points"], "1/0"],
    ["points that are no number", ["merged", 0, "points"], "all"],
  ])("are refused: %s", (_, path, value) => {
    expect(refusals).toContain(traced(changedAt(merged, path, value)));
  });
});

describe("a whole result in which something was changed", () => {
  const [group, leaf]: readonly Path[] = [
    ["children", 0],
    ["children", 0, "children", 3],
  ];
  const data = throughJson(whole);

  it.each<readonly [what: string, path: Path, value: unknown]>([
    ["the total", ["exact"], "280"],
    ["what the total prints", ["printed"], "280.00"],
    ["the range of the total", ["range", "exact", "high"], "280"],
    ["the points of a group", [...group!, "exact"], "110"],
    ["the points of an indicator", [...leaf!, "exact"], "20"],
    ["a fact", [...leaf!, "fact", "a"], 800],
    ["a state", [...leaf!, "state"], "awarded"],
    ["a child that is null", leaf!, null],
    ["no children", ["children"], []],
    ["a list of what is missing", [...group!, "missing"], []],
    ["a list of what does not apply", ["notApplicable"], ["1.1"]],
    ["the year of one indicator", [...leaf!, "basis", "year"], 2027],
    ["the year of the whole", ["year"], 2027],
    [
      "another reading's points",
      ["children", 1, "children", 5, "assumed", 0, "alternatives", 0],
      { name: "ratio", exact: "5", printed: "50.00" },
    ],
  ])("is refused: %s", (_, path, value) => {
    expect(refusals).toContain(traced(changedAt(data, path, value)));
    expect(traced(data)).toBeUndefined();
  });
});
