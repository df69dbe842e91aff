// Which single figures could be wrong? Of one that is printed twice, either; of a sum, each of its parts;
// the most telling first.

import { describe, expect, it } from "vitest";

import { change, changesOf, column, findingsOf, named, tableOf, toldOf } from "./sample.js";

describe("a figure that is printed twice", () => {
  it("is the same, or rounded from the same number", () => {
    const of = (...cells: string[]) => toldOf(tableOf(column("points", { "1.1": cells })));
    expect(of("12,5", "12,46", "12")).toEqual([]);
    expect(of("12,5", "12,44")).toEqual(["repeated points 1.1: 12,5, not 12.44, by 0.06"]);
    expect(of("12", "12,2", "12,46", "12,44")).toEqual([
      "repeated points 1.1: 12, not 12.46, by 0.46",
    ]);
    expect(toldOf(tableOf(column("targets", { "1.1": ["12,5", "12,46"] })))).toEqual([
      "repeated targets 1.1: 12,5, not 12.46, by 0.04",
    ]);
  });

  it("can be wrong in either place, unless the others agree", () => {
    const two = tableOf(
      column("points", { "1.1": ["12,5", { printed: "13,44", place: "line 9" }] }),
    );
    expect(changesOf(two)).toEqual([
      "points 1.1: 12,5 to 13.435-13.445 (13.44)",
      "points 1.1 1: 13,44 to 12.45-12.55 (12.5)",
    ]);
    expect(findingsOf(two)[0]?.repairs[1]).toMatchObject({
      printing: 1,
      place: "line 9",
      confirmedBy: [{ printing: 0, printed: "12,5" }],
    });
    const three = tableOf(column("targets", { "1.1": ["12", "13", "13"] }));
    expect(changesOf(three)).toEqual(["targets 1.1: 12 to 13"]);
    // As the finest of the others has it.
    const finest = tableOf(column("points", { "1.1": ["15", "12", "12,44"] }));
    expect(changesOf(finest)).toEqual(["points 1.1: 15 to 12.435-12.445 (12.44)"]);
  });
});

describe("the changes of a finding", () => {
  it("begin with the one that closes most, and say what goes and what comes with each", () => {
    const table = tableOf(
      column("targets", {
        total: "95",
        "1": "60",
        "1.1": "20",
        "1.2": "10",
        "1.3": "25",
        "2": "40",
        "2.1": "40",
      }),
    );
    const about = (kind: string, code: string) => ({ kind, column: "targets", code });
    const [total, sum] = findingsOf(table);
    expect([total, sum].map((one) => one && named(one))).toEqual([
      "sum targets total",
      "sum targets 1",
    ]);
    expect(total?.repairs.map(({ code, closes, opens }) => [code, closes, opens])).toEqual([
      ["1", [about("sum", "total"), about("sum", "1")], []],
      ["total", [about("sum", "total")], []],
      ["2", [about("sum", "total")], [about("sum", "2")]],
    ]);
    expect(sum?.repairs.map(({ code, closes }) => [code, closes.length])).toEqual([
      ["1", 2],
      ["1.3", 1],
    ]);
  });

  it("narrow to what closes all that one of them can close", () => {
    const table = tableOf(
      column("points", {
        total: "95,00",
        "1": "59",
        "1.1": "20,0",
        "1.2": "5,0",
        "1.3": "30,0",
        "2": "39,97",
      }),
    );
    const [repair] = findingsOf(table)[1]?.repairs ?? [];
    // 54.85 to 55.05 by what is below, 55.02 to 55.04 by the total.
    expect(repair).toMatchObject({
      code: "1",
      from: "59",
      to: { low: "55.02", high: "55.04", printed: "55.02" },
    });
    expect(repair?.closes).toHaveLength(2);
  });

  it("mend what is wrong before they spare what is right, and spare it where they can", () => {
    const own = { tree: { total: ["1", "2"], "1": ["1.1"] } };
    const table = tableOf(
      column("maxima", { "1": "50", "2": "10" }, own),
      column("targets", { total: "65", "1": "60", "1.1": "50" }, own),
    );
    const above = findingsOf(table).find(({ kind }) => kind === "above-maximum");
    const told = above?.repairs.map((one) => [
      change(one),
      one.closes.map(named),
      one.opens.map(named),
    ]);
    expect(told).toEqual([
      ["maxima 1: 50 to 60-null (60)", ["above-maximum targets 1"], []],
      ["targets 1: 60 to 50", ["above-maximum targets 1", "sum targets 1"], ["sum targets total"]],
    ]);
  });

  it("go on with what is confirmed, then with what changes least, then with what is known least", () => {
    const confirmed = { "1": "45,20", "1.1": ["9,60", "10"], "1.2": "5,00", "1.3": "30,00" };
    expect(changesOf(tableOf(column("points", confirmed)))).toEqual([
      "points 1.1: 9,60 to 10.19-10.215 (10.2)",
      "points 1: 45,20 to 44.585-44.61 (44.6)",
      "points 1.2: 5,00 to 5.59-5.615 (5.6)",
    ]);
    const least = { "1": "54,43", "1.1": "20,0", "1.2": "4,4", "1.3": "29,9" };
    expect(changesOf(tableOf(column("points", least)))).toEqual([
      "points 1.3: 29,9 to 29.975-30 (30)",
      "points 1.2: 4,4 to 4.475-4.635 (4.53)",
      "points 1: 54,43 to 54.15-54.4 (54.3)",
    ]);
  });
});
