// Which reading of a doubtful clause is in force?

import { quotient, ratio, share, thresholdToMax } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { doubt, groupOf, leaf, rubricOf } from "../rubric/sample.js";
import { issuesOf, problemsWith, resultOf } from "./sample.js";

const rate = share("a", "b");
const rubric = rubricOf([
  groupOf(
    "1",
    leaf("1.1", ratio(rate), {
      marks: [
        doubt("threshold", {
          scaled: thresholdToMax(rate, "80%"),
          half: thresholdToMax(rate, "50%"),
        }),
        doubt("name"),
      ],
    }),
    leaf("1.2", ratio(rate), {
      marks: [
        doubt("threshold", { scaled: thresholdToMax(rate, "80%") }),
        doubt("direction", { inverse: ratio(quotient("b", "a", { name: "inverse" })) }),
      ],
    }),
    leaf("1.3", ratio(rate)),
  ),
]);
const fact = { a: 40, b: 100 };
const facts = { "1.1": fact, "1.2": fact, "1.3": fact };

const points = (readings: unknown): readonly string[] => {
  const result = resultOf(rubric, facts, { readings });
  return ["1.1", "1.2", "1.3"].map((code) => result.at(code).exact);
};
const problems = (readings: unknown): readonly string[] =>
  problemsWith(rubric, facts, { readings });

describe("readings", () => {
  it("are the rubric's own unless chosen otherwise", () => {
    expect(points(undefined)).toEqual(["8", "8", "8"]);
  });

  it("are the rubric's own when none is chosen", () => {
    expect(points({})).toEqual(["8", "8", "8"]);
  });

  it("are chosen by the code of the indicator", () => {
    expect(points({ "1.1": "scaled" })).toEqual(["10", "8", "8"]);
  });

  it("are chosen by code and mark", () => {
    expect(points({ "1.1/threshold": "half", "1.2/direction": "inverse" })).toEqual([
      "16",
      "20",
      "8",
    ]);
  });

  it("may be named default, which is the rubric's own", () => {
    expect(points({ "1.1": "default", "1.2/threshold": "default" })).toEqual(["8", "8", "8"]);
  });

  it("may combine a default of one mark with another reading of the other", () => {
    expect(points({ "1.2/threshold": "default", "1.2/direction": "inverse" })[1]).toBe("20");
  });

  it("may be undefined, which chooses nothing", () => {
    expect(points({ "1.1": undefined })).toEqual(["8", "8", "8"]);
  });

  it("are found by name where an indicator has several marks", () => {
    expect(points({ "1.2": "inverse" })[1]).toBe("20");
  });
});

describe("the readings of a result", () => {
  const chosen = (readings?: unknown): unknown => resultOf(rubric, facts, { readings }).readings;

  it("are those that were chosen instead of the rubric's own, by indicator", () => {
    expect(chosen({ "1.1": "scaled", "1.2/direction": "inverse" })).toEqual({
      "1.1": "scaled",
      "1.2": "inverse",
    });
  });

  it("are none where none was chosen", () => {
    expect([chosen(), chosen({}), chosen({ "1.1": "default" })]).toEqual([{}, {}, {}]);
  });

  it("are kept where the indicator has no fact", () => {
    expect(resultOf(rubric, {}, { readings: { "1.1": "half" } }).readings).toEqual({
      "1.1": "half",
    });
  });
});

describe("a reading that cannot be chosen", () => {
  it("is one that the mark does not list", () => {
    expect(issuesOf(rubric, facts, { readings: { "1.1": "doubled" } })).toEqual([
      {
        code: "unknown_reading",
        path: ["readings", "1.1"],
        details: { value: '"doubled"', known: ["default", "scaled", "half"] },
        message:
          'readings › 1.1: there is no reading "doubled"; choose from: default, scaled, half',
      },
    ]);
  });

  it("is one of another mark", () => {
    expect(problems({ "1.2/threshold": "inverse" })).toEqual([
      "unknown_reading at readings.1.2/threshold",
    ]);
  });

  it.each(["1.1/", "1.1/nothing", "1.1/name"])("is one of the mark %j, which has none", (key) => {
    expect(problems({ [key]: "scaled" })).toEqual([`unknown_reading at readings.${key}`]);
  });

  it("is one of an indicator without doubts, which has none to choose from", () => {
    expect(issuesOf(rubric, facts, { readings: { "1.3": "scaled" } })).toMatchObject([
      { code: "unknown_reading", path: ["readings", "1.3"], details: { known: [] } },
    ]);
  });

  it("is never offered as one to choose from", () => {
    const offered = issuesOf(rubric, facts, { readings: { "1.3": "default" } }).flatMap(
      ({ details }) => ("known" in details ? details.known : []),
    );
    expect(offered).not.toContain("default");
  });

  it.each([5, null, ["scaled"], {}, true])("is named by text, not by %j", (name) => {
    expect(problems({ "1.1": name })).toEqual(["unknown_reading at readings.1.1"]);
  });

  it("is one of a code that the rubric does not have", () => {
    expect(issuesOf(rubric, facts, { readings: { "9.9/mark": "scaled" } })).toMatchObject([
      {
        code: "unknown_code",
        path: ["readings", "9.9/mark"],
        details: { code: "9.9" },
      },
    ]);
  });

  it("is one of a group", () => {
    expect(problems({ "1": "scaled" })).toEqual(["unknown_code at readings.1"]);
  });

  it.each(["__proto__", "constructor"])("is one of the code %s", (code) => {
    expect(problems(JSON.parse(`{ "${code}": "scaled" }`))).toEqual([
      `unknown_code at readings.${code}`,
    ]);
  });
});

describe("two readings of one indicator", () => {
  it.each([
    [{ "1.2/threshold": "scaled", "1.2/direction": "inverse" }],
    [{ "1.1": "scaled", "1.1/threshold": "half" }],
  ])("conflict: %j", (readings) => {
    const [, second = ""] = Object.keys(readings);
    const code = second.slice(0, 3);
    expect(issuesOf(rubric, facts, { readings })).toMatchObject([
      { code: "readings_conflict", path: ["readings", second], details: { code } },
    ]);
  });
});

describe("the choice as a whole", () => {
  it.each([null, "scaled", ["1.1", "scaled"], 5])("is an object, not %j", (readings) => {
    expect(problems(readings)).toEqual(["not_facts at readings"]);
  });
});
