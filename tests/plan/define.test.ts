// What does a plan look like once it is defined? Every text in both languages, every list as a list, every
// agency by its name, rows in the order of the law, and nothing shared with what was written.

import { definePlan } from "@dti/score/plan";
import { decision405, draft3530, giaLaiPlan2026, quangTriPlan2025 } from "@dti/score/rubrics";
import type { Rubric } from "@dti/score/define";
import { parseRubric, rubricToJson } from "@dti/score/schema";
import { describe, expect, it } from "vitest";

import { text } from "../rubric/sample.js";
import { planOf, rowOf, rubric } from "./sample.js";

const science = { vi: "Sở Khoa học và Công nghệ", en: "Department of Science and Technology" };
const police = { vi: "Công an tỉnh", en: "Provincial Police" };

const objectsIn = (value: unknown, seen = new Set<object>()): ReadonlySet<object> => {
  if (typeof value === "object" && value !== null && !seen.has(value)) {
    seen.add(value);
    Object.values(value).forEach((part) => objectsIn(part, seen));
  }
  return seen;
};

describe("the smallest plan", () => {
  it("is completed, and shows with what", () => {
    expect(planOf()).toStrictEqual({
      rubric: { id: "test/v@1", fingerprint: rubric.fingerprint },
      unit: text("Tỉnh A"),
      year: 2026,
      legalBasis: [],
      agencies: {},
      assignments: {},
      groups: {},
      information: [],
      rankTargets: [],
      reviews: { everyMonths: 6, beforeDay: 15 },
      remarks: [],
      doubts: [],
    });
  });

  it("may have fields without a value, which leaves them out", () => {
    const written = { groups: undefined, reviews: undefined, agencies: undefined };
    expect(planOf(written as never)).toStrictEqual(planOf());
  });
});

describe("a duty", () => {
  it("has every text in both languages, of which one may stand for both", () => {
    const row = rowOf({
      name: "Tên",
      task: "Kéo cáp",
      condition: { vi: "Có vốn", en: "With funds" },
      evidence: ["Báo cáo", { vi: "Ảnh", en: "Photograph" }],
      cadence: "Hằng năm",
      doubts: [{ on: "task", note: "Mờ" }],
    });
    expect(row).toStrictEqual({
      name: text("Tên"),
      task: text("Kéo cáp"),
      condition: { vi: "Có vốn", en: "With funds" },
      evidence: [text("Báo cáo"), { vi: "Ảnh", en: "Photograph" }],
      cadence: text("Hằng năm"),
      doubts: [{ on: "task", note: text("Mờ") }],
    });
  });

  it("has a list where one thing was written", () => {
    const one = { lead: "A", implementing: "B", verifying: "C", evidence: "Báo cáo" };
    expect(rowOf({ ...one, lines: [12, 14] })).toStrictEqual({
      lead: ["A"],
      implementing: ["B"],
      verifying: ["C"],
      evidence: [text("Báo cáo")],
      lines: [[12, 14]],
    });
  });

  it("has a list as it was written", () => {
    const several = { lead: ["A", "B"], implementing: ["B"], verifying: ["C", "A"] };
    expect(rowOf({ ...several, lines: [[5, 5]] })).toStrictEqual({ ...several, lines: [[5, 5]] });
  });

  it("keeps its last day and points of an earlier year as they are", () => {
    const before = { year: 2024, points: "15,75", max: "20", code: "1.4" };
    const kept = { before, due: "2026-02-28" };
    expect(rowOf(kept)).toStrictEqual(kept);
  });
});

describe("subtasks", () => {
  const written = [{ lead: "A", task: "Việc", lines: [1, 2], due: "2026-06-30" }, {}] as const;
  const made = [{ lead: ["A"], task: text("Việc"), due: "2026-06-30", lines: [[1, 2]] }, {}];

  it("are duties of an indicator, or of a whole group", () => {
    expect(rowOf({ subtasks: written })).toStrictEqual({ subtasks: made });
    const plan = planOf({ groups: { "2": { subtasks: written, name: "Nhóm", lines: [7, 8] } } });
    expect(plan.groups["2"]).toStrictEqual({ name: text("Nhóm"), subtasks: made, lines: [[7, 8]] });
    expect(plan.agencies).toStrictEqual({ A: text("A") });
  });
});

describe("what a plan says besides its rows", () => {
  it("is put into the same form", () => {
    const named = { name: "Dân số", context: "population", provider: police };
    const note = { on: "row", note: "Không rõ" } as const;
    const plan = planOf({
      information: [
        { ...named, lines: [1, 1] },
        { name: "Khác", doubts: [note] },
      ],
      rankTargets: [{ year: 2026, first: 10, lines: [3, 4] }],
      remarks: [{ wording: "Chung" }, { on: "1.1", wording: police, lines: [[9, 9]] }],
      doubts: [note],
    });
    const doubts = [{ on: "row", note: text("Không rõ") }];
    expect(plan.information).toStrictEqual([
      { ...named, name: text("Dân số"), provider: [police.vi], lines: [[1, 1]] },
      { name: text("Khác"), doubts },
    ]);
    expect([plan.rankTargets, plan.remarks, plan.doubts]).toStrictEqual([
      [{ year: 2026, first: 10, lines: [[3, 4]] }],
      [{ wording: text("Chung") }, { on: "1.1", wording: police, lines: [[9, 9]] }],
      doubts,
    ]);
  });

  it("names its document and what it rests on", () => {
    const document = { title: police, number: "1/KH", date: "2026-01-19", transcription: "a.txt" };
    const instrument = { title: science, number: "405/QĐ-BKHCN", date: "2025-04-03" };
    expect(planOf({ document }).document).toStrictEqual(document);
    expect(planOf({ legalBasis: "Luật" }).legalBasis).toStrictEqual([{ title: text("Luật") }]);
    expect(planOf({ legalBasis: science }).legalBasis).toStrictEqual([{ title: science }]);
    expect(planOf({ legalBasis: instrument }).legalBasis).toStrictEqual([instrument]);
    const several = planOf({ legalBasis: ["Luật", science, instrument] }).legalBasis;
    expect(several).toStrictEqual([{ title: text("Luật") }, { title: science }, instrument]);
  });

  it("names documents by text in one language, too, which stands for both", () => {
    expect(planOf({ document: { title: "Kế hoạch" } }).document).toStrictEqual({
      title: text("Kế hoạch"),
    });
    const legalBasis = [{ title: "Luật", number: "1" }, { title: science }];
    expect(planOf({ legalBasis }).legalBasis).toStrictEqual([
      { title: text("Luật"), number: "1" },
      { title: science },
    ]);
    expect(planOf({ legalBasis: { title: "Luật" } }).legalBasis).toStrictEqual([
      { title: text("Luật") },
    ]);
  });

  it("may rest on nothing", () => {
    expect(planOf({ legalBasis: [] })).toStrictEqual(planOf());
  });

  it("may set another rule of reviews, or none", () => {
    const rule = { everyMonths: 3, beforeDay: 10 };
    expect(planOf({ reviews: null }).reviews).toBeNull();
    expect(planOf({ reviews: rule }).reviews).toStrictEqual(rule);
    const reviews = planOf({ reviews: { ...rule, wording: "Hằng quý", lines: [3, 4] } }).reviews;
    expect(reviews).toStrictEqual({ ...rule, wording: text("Hằng quý"), lines: [[3, 4]] });
  });
});

describe("a plan", () => {
  it("is frozen in depth", () => {
    const plan = planOf({
      assignments: { "1.1": { lead: police, goal: "x", target: [{ printed: "16" }] } },
      legalBasis: "Luật",
    });
    expect([...objectsIn(plan)].filter((part) => !Object.isFrozen(part))).toEqual([]);
  });

  it("is a copy, and neither changes nor freezes what was written", () => {
    const name = { vi: "Tên", en: "Name" };
    const figure = { printed: "16/20" };
    const fields = {
      unit: name,
      year: 2026,
      document: { title: name },
      legalBasis: [{ title: name }],
      assignments: { "1.1": { lead: [name, police], target: [figure], evidence: [name] } },
    };
    const as = JSON.stringify(fields);
    const plan = definePlan(rubric, fields);
    expect(JSON.stringify(fields)).toBe(as);
    expect([...objectsIn(fields)].filter(Object.isFrozen)).toEqual([]);
    const shared = [...objectsIn(fields)].filter((part) => objectsIn(plan).has(part));
    expect(shared).toEqual([]);
    const before = JSON.stringify(plan);
    name.en = "Another";
    figure.printed = "0/20";
    expect(JSON.stringify(plan)).toBe(before);
  });

  it("may be defined again from itself", () => {
    expect(definePlan(draft3530 as Rubric, giaLaiPlan2026)).toStrictEqual(giaLaiPlan2026);
    expect(definePlan(decision405 as Rubric, quangTriPlan2025)).toStrictEqual(quangTriPlan2025);
  });

  it("is over an official rubric, with its codes, or over one from a file", () => {
    const fields = { unit: "Tỉnh A", year: 2025, assignments: { "5.4": { lead: police } } };
    const plan = definePlan(draft3530, fields);
    expect(plan.rubric).toEqual({ id: draft3530.id, fingerprint: draft3530.fingerprint });
    expect(definePlan(decision405, fields).rubric.id).toBe(decision405.id);
    const untyped = parseRubric(JSON.parse(JSON.stringify(rubricToJson(draft3530))));
    expect(definePlan(untyped, fields)).toStrictEqual(plan);
  });
});
