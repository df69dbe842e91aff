// Which agencies does a plan name? Those that it declares, or those that its rows call, each under one name
// and with one text; whoever is not declared, or is two at once, is told wherever the name stands.

import type { Rubric } from "@dti/score/define";
import { definePlan, parsePlan, planToJson, type PlanFields } from "@dti/score/plan";
import { draft3530, giaLaiPlan2026 } from "@dti/score/rubrics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { text } from "../rubric/sample.js";
import { issuesOf, plan, planOf, row, rowOf, rubric, told, withRow, type Case } from "./sample.js";

const science = { vi: "Sở Khoa học và Công nghệ", en: "Department of Science and Technology" };
const police = { vi: "Công an tỉnh", en: "Provincial Police" };

describe("agencies", () => {
  const assignments = { "2.1": { lead: "police" }, "1.2": { lead: "science" } };

  it("are those that are declared, in their order", () => {
    const { agencies } = planOf({ agencies: { science, police, nobody: "Không ai" }, assignments });
    expect(agencies).toStrictEqual({ science, police, nobody: text("Không ai") });
    expect(Object.keys(agencies)).toEqual(["science", "police", "nobody"]);
  });

  it("are those that rows name where none is declared, in the order of the law", () => {
    const information = [{ name: "Dân số", context: "population", provider: ["statistics"] }];
    const groups = { "1": { subtasks: [{ verifying: "finance" }] } };
    const { agencies } = planOf({ assignments, groups, information });
    expect(Object.keys(agencies)).toEqual(["science", "police", "finance", "statistics"]);
    expect(agencies["police"]).toStrictEqual(text("police"));
  });

  it("may be added to the declared ones in both languages, and are then called by their name", () => {
    const made = planOf({
      agencies: { science },
      assignments: { "1.1": { lead: ["science", police] }, "1.2": { implementing: police } },
    });
    expect(made.agencies).toStrictEqual({ science, [police.vi]: police });
    expect(made.assignments).toStrictEqual({
      "1.1": { lead: ["science", "Công an tỉnh"] },
      "1.2": { implementing: ["Công an tỉnh"] },
    });
  });

  it("are the declared ones where their text is written out", () => {
    const rows = { "1.1": { lead: [police, science] }, "1.2": { verifying: science } };
    const made = planOf({ agencies: { science, police }, assignments: rows });
    expect(made.agencies).toStrictEqual({ science, police });
    expect(made.assignments).toStrictEqual({
      "1.1": { lead: ["police", "science"] },
      "1.2": { verifying: ["science"] },
    });
  });

  it("get their English where a row tells it after others have called them by name", () => {
    const rows = { "1.1": { lead: police.vi, implementing: "B" }, "1.2": { lead: police } };
    const made = planOf({ assignments: rows });
    expect(made.agencies).toStrictEqual({ [police.vi]: police, B: text("B") });
    expect(made.assignments).toMatchObject({ "1.2": { lead: [police.vi] } });
    expect(parsePlan(rubric, planToJson(made))).toStrictEqual(made);
  });

  it.each(["constructor", "toString", "Sở A, Sở B", "1"])("may be called %j", (name) => {
    expect(planOf({ assignments: { "1.1": { lead: name } } }).agencies).toEqual({
      [name]: text(name),
    });
  });

  it("may be a hundred together", () => {
    const lead = Array.from({ length: 100 }, (_, index) => `Sở ${String(index)}`);
    expect(rowOf({ lead })).toStrictEqual({ lead });
  });

  it("and rows do not depend on the order in which the rows are written", () => {
    // As if none had been declared.
    const fields: PlanFields = { ...giaLaiPlan2026, agencies: {} };
    const written = JSON.stringify(definePlan(draft3530 as Rubric, fields));
    const rows = Object.entries(fields.assignments);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        const shuffledRows = Object.fromEntries(shuffled);
        const made = definePlan(draft3530 as Rubric, { ...fields, assignments: shuffledRows });
        expect(JSON.stringify(made)).toBe(written);
      }),
      { numRuns: 20 },
    );
  });
});

/** The case of a plan that declares one agency, and perhaps these. */
const declaring = ([data, problem]: Case, others: object = {}): Case => [
  { ...data, agencies: { a: "A", ...others } },
  problem,
];

const many = Array.from({ length: 101 }, (_, index) => `A${String(index)}`);

const cases: readonly Case[] = [
  declaring(row({ lead: "B" }, "unknown_reference at lead")),
  declaring(row({ lead: ["a", "B"] }, "unknown_reference at lead.1")),
  // The text of one in a single language is not its name.
  declaring(row({ lead: "A" }, "unknown_reference at lead")),
  declaring(row({ subtasks: [{ verifying: "B" }] }, "unknown_reference at subtasks.0.verifying")),
  declaring(
    plan(
      { information: [{ name: "x", provider: "B" }] },
      "unknown_reference at information.0.provider",
    ),
  ),
  declaring(row({ lead: ["a", text("A")] }, "duplicate at lead.1")),
  declaring(row({ lead: { vi: "A", en: "B" } }, "duplicate at lead"), { A: "A" }),
  row({ lead: ["A", "B", "A"] }, "duplicate at lead.2"),
  row({ lead: ["A", text("A")] }, "duplicate at lead.1"),
  row({ lead: "A", verifying: ["A", { vi: "A", en: "B" }] }, "duplicate at verifying.1"),
  row(
    { lead: { vi: "A", en: "B" }, implementing: "C", verifying: { vi: "A", en: "D" } },
    "duplicate at verifying",
  ),
  row({ lead: "__proto__" }, "bad_code at lead"),
  row({ lead: ["A", text("__proto__")] }, "bad_code at lead.1"),
  [JSON.parse('{"unit":"A","year":2026,"assignments":{},"agencies":{"__proto__":"x"}}'), ""],
  row({ lead: many }, "bad_field at lead"),
  row({ subtasks: [{ verifying: many }] }, "bad_field at subtasks.0.verifying"),
  row({ lead: [] }, "bad_field at lead"),
  row({ lead: 5 }, "bad_field at lead"),
  row({ lead: [5] }, "bad_field at lead.0"),
  row({ lead: { vi: "A" } }, "bad_field at lead.en"),
  row({ lead: ["A", { vi: "A" }] }, "bad_field at lead.1.en"),
  plan({ agencies: { a: 5 } }, "bad_field at agencies.a"),
  plan({ agencies: { a: { vi: "A" } } }, "bad_field at agencies.a.en"),
].map(([data, problem]) => [data, problem === "" ? "bad_code at agencies.__proto__" : problem]);

describe("an agency that is none, or two", () => {
  it.each(cases)("is told where it stands: %j", (data, problem) => {
    expect(told(data)).toEqual([problem]);
  });

  it("is told at each place, with those that are declared", () => {
    const rows = {
      "1.1": { lead: "B", implementing: ["a", "B"], verifying: "B" },
      "1.2": { lead: "B" },
    };
    const data = { unit: "A", year: 2026, agencies: { a: "A", b: "X" }, assignments: rows };
    expect(told(data)).toEqual([
      "unknown_reference at assignments.1.1.lead",
      "unknown_reference at assignments.1.1.implementing.1",
      "unknown_reference at assignments.1.1.verifying",
      "unknown_reference at assignments.1.2.lead",
    ]);
    for (const { details } of issuesOf(data)) {
      expect(details).toEqual({ name: "B", known: ["a", "b"] });
    }
  });

  it("is told by its name where it is translated in two ways", () => {
    const lead = { vi: "A", en: "B" };
    const details = issuesOf(withRow({ lead, verifying: { vi: "A", en: "C" } })).map(
      (issue) => issue.details,
    );
    expect(details).toEqual([{ value: "A" }]);
  });

  it("is told with how many may stand in a list", () => {
    expect(issuesOf(withRow({ lead: many }))).toMatchObject([
      { details: { expected: "an agency, or a list of at most 100" } },
    ]);
  });
});
