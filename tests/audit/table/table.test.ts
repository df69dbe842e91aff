// Which figures of a table contradict each other? Sums with and without gaps, rounded and exact.

import { verifyTable } from "@dti/score/audit";
import { describe, expect, it } from "vitest";

import { changesOf, column, findingsOf, rubric, tableOf, toldOf } from "./sample.js";

const targets = (figures: Record<string, string>) => tableOf(column("targets", figures));
const points = (figures: Record<string, string>) => tableOf(column("points", figures));

describe("verifyTable", () => {
  it("finds nothing in a table that adds up", () => {
    const table = targets({
      total: "95",
      P: "95",
      "1": "55",
      "1.1": "20",
      "1.2": "5",
      "1.3": "30",
      "2": "40",
    });
    expect(verifyTable(table)).toEqual({ verdict: "consistent", findings: [] });
  });

  it("finds nothing in a table without figures", () => {
    expect(verifyTable(targets({}))).toEqual({ verdict: "consistent", findings: [] });
  });

  it("tells what is printed, what follows and how far they are apart, to the digit", () => {
    const table = targets({ "1": "55.5", "1.1": "20", "1.2": "5.25", "1.3": "30" });
    expect(verifyTable(table)).toMatchObject({
      verdict: "contradicted",
      findings: [
        {
          kind: "sum",
          column: "targets",
          code: "1",
          printed: "55.5",
          computed: "55.25",
          gap: "0.25",
          range: { low: "55.25", high: "55.25" },
          missing: [],
        },
      ],
    });
  });

  it("gives every figure of a finding with its place and note", () => {
    const place = { vi: "dòng 1", en: "line 1" };
    const table = tableOf(
      column("targets", {
        "2": { printed: "40", place, note: "blurred" },
        "2.1": { printed: "30/40", place: "line 2" },
      }),
    );
    const at = { column: "targets", part: "figure" };
    expect(findingsOf(table)[0]?.figures).toEqual([
      { ...at, code: "2", printed: "40", place, note: "blurred" },
      { ...at, code: "2.1", printed: "30", place: "line 2" },
    ]);
  });

  it("checks the total and pillars against main indices, and main indices against what is below", () => {
    const table = targets({ total: "90", P: "91", "1": "50", "2": "40", "2.1": "39" });
    expect(toldOf(table)).toEqual([
      "sum targets P: 91, not 90, by 1",
      "sum targets 2: 40, not 39, by 1",
    ]);
  });

  it("adds up what is below an index that is not printed itself", () => {
    const table = targets({ total: "90", "1.1": "20", "1.2": "10", "1.3": "30", "2": "40" });
    expect(toldOf(table)).toEqual(["sum targets total: 90, not 100, by 10"]);
    expect(changesOf(table)).toEqual([
      "targets total: 90 to 100",
      "targets 1.1: 20 to 10",
      "targets 1.2: 10 to 0",
      "targets 1.3: 30 to 20",
      "targets 2: 40 to 30",
    ]);
  });

  it("takes points as known to half a unit of their last digit, both ends included", () => {
    const rest = { "1.1": "20", "1.2": "5,25" };
    expect(toldOf(points({ ...rest, "1": "55,74", "1.3": "30,0" }))).toEqual([
      "sum points 1: 55,74, not 55.25, by 0.49",
    ]);
    // 19.5 to 20, 5.245 to 5.255 and 29.95 to 30 are 54.695 to 55.255.
    expect(toldOf(points({ ...rest, "1": "54,69", "1.3": "30,0" }))).toEqual([]);
    expect(toldOf(points({ ...rest, "1": "54,68", "1.3": "30,0" }))).toEqual([
      "sum points 1: 54,68, not 55.25, by 0.57",
    ]);
    expect(toldOf(points({ ...rest, "1": "55,26", "1.3": "30,0" }))).toEqual([]);
    expect(toldOf(points({ ...rest, "1": "55,27", "1.3": "30,0" }))).toEqual([
      "sum points 1: 55,27, not 55.25, by 0.02",
    ]);
  });

  it("reads more digits as more evidence", () => {
    expect(toldOf(points({ "2": "12,5", "2.1": "12,46" }))).toEqual([]);
    expect(toldOf(points({ "2": "12,50", "2.1": "12,46" }))).toEqual([
      "sum points 2: 12,50, not 12.46, by 0.04",
    ]);
  });
});

describe("figures that are not printed", () => {
  it("are open where they can make up the rest, with what they have to come to", () => {
    const [finding, ...others] = findingsOf(points({ "1": "41,50", "1.1": "15,25" }));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      kind: "remainder",
      code: "1",
      printed: "41,50",
      computed: "15.25",
      gap: "26.25",
      range: { low: "15.245", high: "55.255" },
      missing: ["1.2", "1.3"],
      remainder: { low: "26.24", high: "26.26", printed: "26.25" },
      repairs: [],
    });
    expect(verifyTable(points({ "1": "41,50", "1.1": "15,25" })).verdict).toBe("consistent");
  });

  it("are exact where the other figures are", () => {
    const [finding] = findingsOf(targets({ "1": "40", "1.1": "20", "1.2": "10" }));
    expect(finding?.remainder).toEqual({ low: "10", high: "10", printed: "10" });
  });

  it("are not negative, and no more than their maxima", () => {
    const [finding] = findingsOf(points({ "1": "30", "1.1": "20,00", "1.2": "9,9" }));
    expect(finding?.remainder).toEqual({ low: "0", high: "0.655", printed: "0.1" });
    const [below] = findingsOf(points({ "1": "30", "1.1": "20,00", "1.3": "10,4" }));
    expect(below?.remainder).toEqual({ low: "0", high: "0.155", printed: "0" });
    const [above] = findingsOf(points({ "1": "30,3", "1.1": "20,0", "1.3": "0,3" }));
    expect(above?.remainder).toEqual({ low: "9.9", high: "10", printed: "10" });
  });

  it("cannot make up what is more than their maxima, or less than nothing", () => {
    const tooMuch = targets({ "1": "55", "1.1": "20", "1.3": "24" });
    expect(toldOf(tooMuch)).toEqual(["sum targets 1: 55, not 54, by 1"]);
    expect(findingsOf(tooMuch)[0]).toMatchObject({
      missing: ["1.2"],
      range: { low: "44", high: "54" },
    });
    expect(changesOf(tooMuch)).toEqual([
      "targets 1: 55 to 44-54 (54)",
      "targets 1.3: 24 to 25-30 (25)",
    ]);
    const tooLittle = targets({ "1": "40", "1.1": "20", "1.3": "24" });
    expect(toldOf(tooLittle)).toEqual(["sum targets 1: 40, not 44, by 4"]);
  });

  it("are looked for below an index of which only a part is printed, and named as a whole elsewhere", () => {
    const [finding] = findingsOf(targets({ total: "80", "1.1": "20" }));
    expect(finding?.missing).toEqual(["1.2", "1.3", "2"]);
    const [whole] = findingsOf(targets({ total: "80", "2.1": "40" }));
    expect(whole?.missing).toEqual(["1"]);
  });

  it("ask nothing where nothing is printed below", () => {
    expect(toldOf(targets({ total: "80" }))).toEqual([]);
    expect(toldOf(targets({ "1": "60", "2": "40" }))).toEqual([]);
  });

  it("are the rubric's where they are maxima", () => {
    expect(toldOf(tableOf(column("maxima", { "1": "60", "1.1": "20" })))).toEqual([]);
    const table = tableOf(column("maxima", { "1": "60", "1.1": "25" }));
    expect(toldOf(table)).toEqual([
      "sum maxima 1: 60, not 65, by 5",
      "maximum maxima 1.1: 25, not 20, by 5",
    ]);
    expect(changesOf(table)).toEqual(["maxima 1.1: 25 to 20"]);
  });
});

it("A table may be stored as JSON, with rubrics named by their ids", () => {
  const figures = { "2": "40", "2.1": "30" };
  const table = { columns: [column("targets", figures, { rubric: rubric.id })], rubrics: [rubric] };
  const expected = verifyTable(tableOf(column("targets", figures)));
  expect(verifyTable(JSON.parse(JSON.stringify(table)))).toEqual(expected);
  const beside = tableOf(column("targets", figures, { rubric: rubric.id }), column("points", {}));
  expect(verifyTable(beside)).toEqual(expected);
});
