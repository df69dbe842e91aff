// Does a receipt still hold? What is told of one that does not, and of what is none.

import { rounded, score, ScoreError, unevidenced } from "@dti/score";
import { amend, merge, receipt, replay, type Receipt } from "@dti/score/audit";
import { allOrNothing, ratio, share, type Erratum } from "@dti/score/define";
import { decision405, draft3530 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { groupOf, leaf, rubricOf, text } from "../../rubric/sample.js";
import { withFormulas } from "../../rubrics/variant.js";
import { changedAt, codes, deepFrozen, resealed } from "../sample.js";

const facts = {
  "1.1": { a: 1, b: 4, note: "a note" },
  "2.3": { rate: rounded("53,4%") },
  "3.1": unevidenced({ a: 1, b: 2 }, "no document"),
};
const result = score(draft3530, facts, { year: 2026 });
const issued = receipt(result);

/** What is told of a receipt: the paths of its differences, or that it is the same. */
const told = (given: unknown, rubric = draft3530): readonly string[] => {
  const replayed = replay(given as Receipt, rubric);
  return replayed.same ? ["same"] : replayed.differences.map(({ path }) => path.join("."));
};

const differences = (given: unknown, rubric = draft3530) => {
  const replayed = replay(given as Receipt, rubric);
  return replayed.same ? [] : replayed.differences;
};

describe("a receipt that holds", () => {
  it("is the same, with the result that it stands for", () => {
    const replayed = replay(issued, draft3530);
    expect(replayed).toEqual({ same: true, result });
    expect(replayed.same && replayed.result.at("1.1").printed).toBe("5.00");
    expect(Object.isFrozen(replayed)).toBe(true);
  });

  it("is the same after JSON, by a rubric after JSON", () => {
    const rubric = JSON.parse(JSON.stringify(draft3530)) as typeof draft3530;
    expect(told(JSON.parse(JSON.stringify(issued)), rubric)).toEqual(["same"]);
  });

  it("is the same whichever version of the engine made it", () => {
    expect(told(resealed(issued, { engine: "99.1.0" }))).toEqual(["same"]);
  });

  it("is the same with general figures and readings", () => {
    const options = {
      year: 2024,
      context: { population: 1000 },
      readings: { "3.4/threshold": "scaled" },
    };
    const own = receipt(score(decision405, { "3.3": { a: 900 }, "3.4": { a: 1, b: 2 } }, options));
    expect(replay(own, decision405).same).toBe(true);
  });
});

describe("a receipt that was changed", () => {
  it("is told by its digest alone where nothing else says so", () => {
    const changed = { ...issued, engine: "99.1.0" };
    expect(differences(changed)).toEqual([
      {
        path: ["digest"],
        recorded: issued.digest,
        replayed: resealed(issued, { engine: "99.1.0" }).digest,
      },
    ]);
    expect(told(changedAt(issued, ["facts", "1.1", "note"], "another"))).toEqual(["digest"]);
    expect(told(changedAt(issued, ["digest"], undefined))).toEqual(["digest"]);
  });

  it("is told with every node that does not follow, though its digest fits", () => {
    const forged = resealed(issued, {
      points: changedAt(issued.points, ["1.1", "printed"], "6.00"),
    });
    expect(differences(forged)).toEqual([
      { path: ["points", "1.1", "printed"], recorded: "6.00", replayed: "5.00" },
    ]);
    const facts = changedAt(issued.facts, ["1.1", "a"], 2);
    expect(told(resealed(issued, { facts })).slice(0, 6)).toEqual([
      "value.exact",
      "value.printed",
      "points.total.exact",
      "points.total.printed",
      "points.total.low",
      "points.total.high",
    ]);
  });

  it("is told in the order of the law", () => {
    const points = Object.fromEntries(
      Object.entries(issued.points).map(([code, node]) => [code, { ...node, printed: "x" }]),
    );
    const paths = told(resealed(issued, { points }));
    expect(paths).toEqual(["total", ...codes(result)].map((code) => `points.${code}.printed`));
  });

  it.each([
    [["receipt"], 2, 1],
    [["engine"], 5, "0.0.0"],
    [["rubric", "id"], "vn-province/draft-3530-2025@2", draft3530.id],
    [["rubric", "fingerprint"], "0".repeat(64), draft3530.fingerprint],
    [["rubric", "places"], 2, undefined],
    [["year"], "2026", undefined],
    [["context"], undefined, {}],
    [["readings"], undefined, {}],
    [["facts", "2.3", "rate", "digits"], 1, undefined],
    [["points", "1.1"], undefined, issued.points["1.1"]],
    [["points", "9.9"], { exact: "0" }, undefined],
    [["points"], [], issued.points],
    [["value", "exact"], undefined, issued.value.exact],
    [["remark"], "as agreed", undefined],
  ])("is told by its path where %j is %j", (path, value, replayed) => {
    const found = differences(resealed(changedAt(issued, path, value) as Receipt, {}));
    const [first] = found;
    expect(found.some((one) => one.path.join() === path.join())).toBe(true);
    expect(first?.recorded).toEqual(value);
    if (replayed !== undefined) expect(first?.replayed).toEqual(replayed);
  });

  it("has no field that goes unseen for its name", () => {
    const odd = JSON.parse(`{ "__proto__": {}, ${JSON.stringify(issued).slice(1)}`) as Receipt;
    expect(told(odd)).toEqual(["__proto__", "digest"]);
  });

  it("is told with what is wrong with its facts where they are refused", () => {
    const facts = changedAt(issued.facts, ["1.1", "a"], 5);
    const forged = resealed(issued, { facts, year: 2031, context: { x: 1 }, readings: { y: "z" } });
    const found = differences(forged);
    expect(found.map(({ path, recorded, issue }) => [path, recorded, issue?.code])).toEqual([
      [["year"], 2031, "year_not_served"],
      [["context", "x"], 1, "unknown_variable"],
      [["readings", "y"], "z", "unknown_code"],
      [["facts", "1.1", "a"], 5, "share_above_one"],
    ]);
    expect(found[3]?.issue).toMatchObject({
      path: ["1.1", "a"],
      message: expect.stringContaining("above 1"),
    });
    expect(deepFrozen(found)).toBe(true);
  });

  it("is told with its rubric even where its facts are refused", () => {
    expect(told(resealed(issued, { facts: 5, rubric: {} }))).toEqual([
      "rubric.id",
      "rubric.fingerprint",
      "facts",
    ]);
  });

  it.each([
    ["a bigint", 5n],
    ["a function", () => 1],
    ["infinity", Infinity],
    ["a Date", new Date(0)],
  ])("is told with what JSON cannot hold: %s", (_, value) => {
    const found = differences(changedAt(issued, ["facts", "1.1", "a"], value));
    expect(found).toEqual([
      { path: ["facts", "1.1", "a"], issue: expect.objectContaining({ code: "not_json" }) },
    ]);
  });

  it("is told as such when it holds itself", () => {
    const endless: Record<string, unknown> = { ...issued };
    endless["facts"] = endless;
    expect(differences(endless)[0]?.issue?.code).toBe("not_json");
  });
});

describe("another rubric", () => {
  const rate = share("a", "b");

  it("is told by name and fingerprint, and by whatever it moves", () => {
    const paths = told(issued, decision405 as never);
    expect(paths.slice(0, 2)).toEqual(["rubric.id", "rubric.fingerprint"]);
  });

  it("is not hidden by an edited copy that calls itself the same", () => {
    const edited = withFormulas(draft3530, { "1.1": allOrNothing(rate, "90%") });
    const { id, fingerprint } = draft3530;
    const paths = told(issued, { ...edited, id, fingerprint } as never);
    expect(paths[0]).toBe("rubric.fingerprint");
    expect(paths).toContain("points.1.1.printed");
    const renamed = { ...draft3530, version: "draft-3530-2026", id, fingerprint };
    expect(told(issued, renamed)).toEqual(["rubric.id", "rubric.fingerprint"]);
  });

  it("is told with nodes that are missing or too many", () => {
    const one = rubricOf([groupOf("1", leaf("1.1", ratio(rate))), leaf("2", ratio(rate))]);
    const other = rubricOf([groupOf("1", leaf("1.2", ratio(rate))), leaf("2", ratio(rate))]);
    const own = receipt(score(one, {}, { year: 2026 }));
    const found = differences(own, other as never);
    expect(found.map(({ path }) => path.join("."))).toEqual([
      "rubric.fingerprint",
      "points.1.1",
      "points.1.2",
    ]);
    expect(found[1]).toEqual({ path: ["points", "1.1"], recorded: own.points["1.1"] });
    expect(found[2]).toHaveProperty("replayed");
    expect(found[2]).not.toHaveProperty("recorded");
  });

  it.each([
    ["null", null, []],
    ["text", "rubric", []],
    ["an empty object", {}, ["bad_field"]],
    ["a rubric that JSON cannot hold", { ...draft3530, name: () => 1 }, ["not_json"]],
    ["a rubric that is not sound", { ...draft3530, max: 999 }, ["maxima_do_not_add_up"]],
  ])("is refused where it is none: %s", (_, rubric, reasons) => {
    const caught = thrownBy(() => replay(issued, rubric as never));
    expect(caught[0]).toBe("not_a_rubric at ");
    for (const reason of reasons) expect(caught.join()).toContain(reason);
  });
});

/** What is thrown, in short. */
const thrownBy = (act: () => unknown): readonly string[] => {
  try {
    act();
    return [];
  } catch (error) {
    if (!(error instanceof ScoreError)) throw error;
    return error.issues.map(({ code, path }) => `${code} at ${path.join(".")}`);
  }
};

describe("what is no receipt", () => {
  const hostile = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new TypeError("no keys");
      },
    },
  );
  const fickle = new Proxy([1], {
    get: () => {
      throw new TypeError("no items");
    },
    ownKeys: () => ["length"],
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["text", "receipt"],
    ["a number", 5],
    ["a list", [issued]],
    ["an empty object", {}],
    ["a result", result],
    ["a merger", merge([result])],
    ["facts", facts],
    ["a proxy that throws", hostile],
    ["a receipt with a list that throws", { receipt: 1, digest: fickle }],
  ])("is refused: %s", (_, given) => {
    expect(thrownBy(() => replay(given as Receipt, draft3530))).toEqual(["not_a_receipt at "]);
  });
});

describe("an amended receipt", () => {
  const erratum: Erratum = {
    corrections: [{ on: "1.1", field: ["a"], was: 1, now: 3 }],
    source: text("report 12"),
    date: "2026-02-28",
    reason: text("a digit was mistyped"),
  };
  const amended = amend(issued, draft3530, erratum).receipt;

  it("replays like any other", () => {
    expect(told(amended)).toEqual(["same"]);
    expect(told(JSON.parse(JSON.stringify(amended)))).toEqual(["same"]);
  });

  it.each([
    [{ revision: 1 }, ["errata", "amends"]],
    [{ amends: "0".repeat(64) }, ["revision", "errata"]],
    [{ errata: [] }, ["revision", "errata", "amends"]],
  ])("is told by all of its fields, and not by %j alone", (field, paths) => {
    expect(told(resealed(issued, field))).toEqual(paths);
  });

  it.each([
    [["revision"], undefined, ["revision"]],
    [["revision"], 3, ["revision"]],
    [["amends"], undefined, ["amends"]],
    [["amends"], "abc", ["amends"]],
    [["errata"], undefined, ["revision", "errata"]],
    [["errata"], {}, ["revision", "errata"]],
    [["errata"], [], ["revision", "errata"]],
    [["errata", 0], 5, ["errata.0"]],
    [["errata", 0, "date"], "2026-02-29", ["errata.0.date"]],
    [["errata", 0, "corrections", 0, "on"], 5, ["errata.0.corrections.0.on"]],
  ])("is told where its %j is %j", (path, value, paths) => {
    expect(told(resealed(changedAt(amended, path, value) as Receipt, {}))).toEqual(paths);
  });
});
