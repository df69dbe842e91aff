// What is told of a plan that is wrong? Each mistake by code and path, all of them at once; and of one that
// could be written in several ways, where it is wrong in the way that it comes nearest.

import { ScoreError } from "@dti/score";
import type { Rubric } from "@dti/score/define";
import { definePlan } from "@dti/score/plan";
import { decision405, draft3530, giaLaiPlan2026 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { text } from "../rubric/sample.js";
import {
  each,
  issuesOf,
  plan,
  row,
  rubric,
  sound,
  told,
  withFields,
  withRow,
  type Case,
} from "./sample.js";

const other = { id: "test/w@1", fingerprint: rubric.fingerprint };

const codesAndFields: readonly Case[] = [
  [withRow({}, "9.9"), "unknown_code at assignments.9.9"],
  [withRow({}, "1"), "unknown_code at assignments.1"],
  [withRow({}, "constructor"), "unknown_code at assignments.constructor"],
  plan({ remarks: [{ wording: "x", on: "9.9" }] }, "unknown_reference at remarks.0.on"),
  plan({ groups: { "9": {} } }, "unknown_reference at groups.9"),
  plan({ groups: { "1.1": {} } }, "unknown_reference at groups.1.1"),
  plan(
    { information: [{ name: "x", context: "y" }] },
    "unknown_reference at information.0.context",
  ),
  plan({ extra: 1 }, "unknown_reference at extra"),
  plan({ document: { title: text("x"), no: 1 } }, "unknown_reference at document.no"),
  plan({ remarks: [{ wording: "x", of: 1 }] }, "unknown_reference at remarks.0.of"),
  plan({ groups: { total: { lead: "A" } } }, "unknown_reference at groups.total.lead"),
  row({ leads: "A" }, "unknown_reference at leads"),
  row({ subtasks: [{ target: 5 }] }, "unknown_reference at subtasks.0.target"),
  row({ before: { year: 2024, points: "1", no: 1 } }, "unknown_reference at before.no"),
  row({ target: { printed: "1", at: 1 } }, "unknown_reference at target.at"),
];

const evidence: readonly Case[] = [
  row({ evidence: ["Báo cáo", "Ảnh", "Báo cáo"] }, "duplicate at evidence.2"),
  row({ evidence: ["Báo cáo", " BÁO  cáo "] }, "duplicate at evidence.1"),
  // Composed otherwise.
  row({ evidence: ["Báo cáo", "Báo cáo".normalize("NFD")] }, "duplicate at evidence.1"),
  row({ evidence: ["A", { vi: "B", en: "a" }] }, "duplicate at evidence.1"),
  row({ evidence: { vi: "A" } }, "bad_field at evidence.en"),
  row({ evidence: ["A", { vi: "B" }] }, "bad_field at evidence.1.en"),
];

const fields: readonly Case[] = [
  ...each(["31/12/2025", "2025-02-30", "2025-13-01", "2025-1-1", 5], (due) =>
    row({ due }, "bad_field at due"),
  ),
  ...each(["implementing", "verifying", "evidence", "lines"], (name) =>
    row({ [name]: [] }, `bad_field at ${name}`),
  ),
  plan({ legalBasis: [{ title: "x", date: "2026" }] }, "bad_field at legalBasis.0.date"),
  plan({ legalBasis: { title: "x", date: "2026" } }, "bad_field at legalBasis.date"),
  plan({ legalBasis: { title: { vi: "x" } } }, "bad_field at legalBasis.title.en"),
  plan({ legalBasis: { vi: "x" } }, "bad_field at legalBasis.en"),
  plan({ legalBasis: 5 }, "bad_field at legalBasis"),
  plan({ legalBasis: [5] }, "bad_field at legalBasis.0"),
  plan({ document: { title: { vi: "x" } } }, "bad_field at document.title.en"),
  plan({ document: { title: "" } }, "bad_field at document.title"),
  plan({ document: "x" }, "bad_field at document"),
  plan({ reviews: { everyMonths: 5, beforeDay: 15 } }, "bad_field at reviews.everyMonths"),
  plan({ reviews: { everyMonths: 6, beforeDay: 29 } }, "bad_field at reviews.beforeDay"),
  plan({ reviews: { everyMonths: 6, beforeDay: 0 } }, "bad_field at reviews.beforeDay"),
  plan({ reviews: false }, "bad_field at reviews"),
  row({ lines: ["1", 2] }, "bad_field at lines.0"),
  row({ lines: [1, "2"] }, "bad_field at lines.1"),
  row({ lines: [0, 2] }, "bad_field at lines.0"),
  row({ lines: [[1, 4.5]] }, "bad_field at lines.0.1"),
  row({ lines: "1-2" }, "bad_field at lines"),
  row({ lines: [5, 3] }, "bad_field at lines"),
  row({ lines: [[5, 3]] }, "bad_field at lines.0"),
  row(
    {
      lines: [
        [1, 2],
        [5, 3],
      ],
    },
    "bad_field at lines.1",
  ),
  row({ lines: [1] }, "bad_field at lines.0"),
  plan({ remarks: [{ wording: "x", lines: [5, 3] }] }, "bad_field at remarks.0.lines"),
  row({ name: "" }, "bad_field at name"),
  row({ name: { vi: "Tên" } }, "bad_field at name.en"),
  row({ doubts: [{ on: "leads", note: "x" }] }, "bad_field at doubts.0.on"),
  plan({ doubts: [{ on: "x", note: "x" }] }, "bad_field at doubts.0.on"),
  plan({ assignments: [] }, "bad_field at assignments"),
  plan({ rankTargets: [{ year: 2026, first: 0 }] }, "bad_field at rankTargets.0.first"),
];

const yearsAndRubrics: readonly Case[] = [
  ...each(["2026", 2026.5], (year) => plan({ year }, "bad_field at year")),
  ...each([2024, 2031], (year) => plan({ year }, "year_not_served at year")),
  plan({ rubric: other }, "bad_field at rubric.id"),
  plan({ rubric: { id: rubric.id, fingerprint: "0" } }, "bad_field at rubric.fingerprint"),
  plan({ rubric: rubric.id }, "bad_field at rubric"),
  // Told once, whatever else is missing for it.
  plan({ rubric: { id: rubric.id } }, "bad_field at rubric.fingerprint"),
  plan({ rubric: { fingerprint: rubric.fingerprint } }, "bad_field at rubric.id"),
  [{}, "bad_field at unit,bad_field at year,bad_field at assignments"],
  [[], "bad_field at "],
];

const cases = [codesAndFields, evidence, fields, yearsAndRubrics].flat();

describe("a mistake", () => {
  it.each(cases)("is told where it is: %j", (data, problem) => {
    expect(told(data).join()).toBe(problem);
    expect(() => definePlan(rubric, data as never)).toThrow(ScoreError);
  });

  it("is told with what is known there", () => {
    const knownIn = (data: object) => issuesOf(data).map(({ details }) => details);
    expect(knownIn(withFields({ groups: { x: {} } }))).toEqual([
      { name: "x", known: ["1", "2", "total"] },
    ]);
    const information = withFields({ information: [{ name: "x", context: "area" }] });
    expect(knownIn(information)).toEqual([{ name: "area", known: ["population"] }]);
    const known = ["1.1", "1.2", "2.1", "1", "2", "total"];
    const remarks = [
      { wording: "x", on: "total" },
      { wording: "x", on: "9.9" },
    ];
    expect(knownIn(withFields({ remarks }))).toEqual([{ name: "9.9", known }]);
  });

  it("does not hide another one in how the fields are written, or in the codes", () => {
    const rows = { "9.9": { lead: [] }, "1.1": { due: "x", leads: 1 }, "1.2": { goal: 5 } };
    const groups = { "9": {} };
    expect(told({ year: 2026, assignments: rows, groups, rubric: { id: "x" } })).toEqual(
      expect.arrayContaining([
        "bad_field at unit",
        "bad_field at assignments.9.9.lead",
        "bad_field at assignments.1.1.due",
        "unknown_reference at assignments.1.1.leads",
        "bad_field at assignments.1.2.goal",
        "bad_field at rubric.id",
        "unknown_code at assignments.9.9",
        "unknown_reference at groups.9",
      ]),
    );
  });

  it("does not hide another one in what the fields say", () => {
    const data = {
      unit: "Tỉnh A",
      year: 2031,
      agencies: { a: "A" },
      assignments: {
        "1.2": { goal: { variable: "m1", atLeast: "1" }, max: "1/2" },
        "1.1": { lead: ["a", "a", "B"], target: "80%", goal: { atLeast: "1" } },
      },
      groups: { total: { target: "x" } },
      information: [{ name: "x", context: "area", provider: "C" }],
      remarks: [{ wording: "x", on: "9.9" }],
    };
    expect(told(data)).toEqual([
      "year_not_served at year",
      "duplicate at assignments.1.1.lead.1",
      "unknown_reference at assignments.1.1.lead.2",
      "unknown_reference at information.0.provider",
      "bad_field at assignments.1.1.target",
      "bad_field at assignments.1.1.goal.variable",
      "bad_field at assignments.1.2.max",
      "bad_field at groups.total.target",
      "wrong_kind at assignments.1.2.goal.variable",
      "unknown_reference at information.0.context",
      "unknown_reference at remarks.0.on",
    ]);
  });
});

describe("what is no plan", () => {
  it.each([
    ["text", JSON.stringify(sound), "an object, as JSON.parse makes one of a text"],
    ["nothing", null, "an object"],
    ["a number", 5, "an object"],
  ])("is refused: %s", (_, data, expected) => {
    expect(issuesOf(data)).toMatchObject([{ code: "bad_field", path: [], details: { expected } }]);
  });

  it("is refused with a rubric that is none", () => {
    expect(issuesOf(sound, {} as never)[0]).toMatchObject({ code: "not_a_rubric", path: [] });
    expect(() => definePlan(undefined as never, sound)).toThrow(ScoreError);
  });

  it("is a plan of another rubric, or one that names another", () => {
    const problems = told(giaLaiPlan2026, decision405);
    expect(problems.slice(0, 2)).toEqual([
      "bad_field at rubric.id",
      "bad_field at rubric.fingerprint",
    ]);
    const given = { id: draft3530.id, fingerprint: draft3530.fingerprint };
    expect(told({ ...sound, rubric: given }, draft3530 as Rubric)).toEqual([]);
  });
});
