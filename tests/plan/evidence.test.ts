// Which documents does a plan ask for, which are attached, and who has to see to the others?

import { toJSON, unevidenced, type Evidence, type Result } from "@dti/score";
import { merge } from "@dti/score/audit";
import { ratio, share } from "@dti/score/define";
import { checklist, parsePlan, review, type EvidenceReview } from "@dti/score/plan";
import { decision405, quangTri2024, quangTriPlan2025 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { leaf, ofOne, problemsOf, rubricOf, text } from "../rubric/sample.js";
import { resultOf } from "../score/sample.js";

const formula = ratio(share("a", "b"));
const on = "2026-07-01";
const planFields = { unit: "Unit", year: 2026 };

const decision = { vi: "Quyết định thành lập", en: "Founding decision" };

/** The documents of one indicator. */
const evidenceOf = (
  evidence: unknown,
  attached: readonly Evidence[] | undefined,
  of = ofOne(formula),
): EvidenceReview => {
  const plan = parsePlan(of, { ...planFields, assignments: { "1": { evidence } } });
  const fact = { rate: "1/2", ...(attached && { evidence: attached }) };
  return review(plan, resultOf(of, { "1": fact }), { on }).indicators[0]!.evidence;
};

const titled = (...titles: readonly string[]): readonly Evidence[] =>
  titles.map((title) => ({ title }));

describe("a document", () => {
  it.each([
    ["as it is written", decision.vi],
    ["in the other language", decision.en],
    ["in capitals", decision.vi.toUpperCase()],
    ["in small letters", decision.en.toLowerCase()],
    ["with other spaces", `  Quyết\tđịnh \u00a0 thành\n lập `],
    ["decomposed", decision.vi.normalize("NFD")],
    ["decomposed and in capitals", decision.vi.normalize("NFD").toUpperCase()],
  ])("is attached where a fact has its title %s", (_, title) => {
    const { demanded, others, missing } = evidenceOf([decision], titled(title));
    expect(demanded).toEqual([{ title: decision, attached: { title } }]);
    expect([others, missing]).toEqual([[], []]);
  });

  it("is attached also where the plan itself writes the title otherwise", () => {
    const title = `${decision.vi.normalize("NFD").toUpperCase()}  `;
    expect(evidenceOf(title, titled(decision.vi)).missing).toEqual([]);
  });

  it("is not attached where the title is another", () => {
    for (const title of ["Quyết định thành lap", "Quyết định", "Quyết định thành lập.", ""]) {
      const { demanded, missing, others } = evidenceOf([decision], titled(title));
      expect(demanded).toEqual([{ title: decision, attached: null }]);
      expect([missing, others]).toEqual([[decision], [{ title }]]);
    }
    expect(evidenceOf([decision], undefined)).toEqual({
      demanded: [{ title: decision, attached: null }],
      others: [],
      missing: [decision],
    });
  });

  it("that nobody asked for is one of the others, with all that is said of it", () => {
    const report = { title: "Report", number: "12/BC", date: "2026-01-02", url: "https://a.vn" };
    const { demanded, others, missing } = evidenceOf(decision, [report, ...titled("Letter")]);
    expect([others, missing]).toEqual([[report, { title: "Letter" }], [decision]]);
    expect(demanded.map(({ attached }) => attached)).toEqual([null]);
    expect(evidenceOf(undefined, [report])).toEqual({
      demanded: [],
      others: [report],
      missing: [],
    });
    expect(evidenceOf("report", [report]).demanded[0]?.attached).toEqual(report);
  });

  it("is demanded once: a second title that names it is refused", () => {
    const twice = ["Report", { vi: "REPORT ", en: "Báo cáo" }];
    expect(problemsOf(() => evidenceOf(twice, []))).toEqual([
      "duplicate at assignments.1.evidence.1",
    ]);
  });

  it("that is attached twice is attached once, by the first, and neither is among the others", () => {
    const [first, second, letter] = [
      { title: "report", number: "1" },
      { title: "Report", number: "2" },
      { title: "Letter" },
    ] as const;
    const { demanded, others, missing } = evidenceOf("Report", [first, letter, second]);
    expect(demanded).toEqual([{ title: text("Report"), attached: first }]);
    expect([others, missing]).toEqual([[letter], []]);
  });

  it("that is attached in both languages is known by the first of the plan's title", () => {
    const { demanded, others } = evidenceOf([decision], titled(decision.en, decision.vi));
    expect(demanded[0]?.attached).toEqual({ title: decision.vi });
    expect(others).toEqual([]);
  });
});

describe("the checklists", () => {
  const rubric = rubricOf(["1", "2", "3", "4", "5"].map((code) => leaf(code, formula)));
  const plan = parsePlan(rubric, {
    ...planFields,
    agencies: { A: { vi: "Sở A", en: "Department A" }, B: "B", C: "C", D: "D" },
    assignments: {
      "1": { lead: "B", evidence: "Report", due: "2026-06-30", verifying: "C" },
      "2": { lead: ["A", "B"], evidence: ["Report", "Decision"] },
      "3": { lead: "A" },
      "4": { evidence: "Report", due: "2026-06-30" },
    },
  });
  const facts = {
    "1": { rate: "1/4", evidence: titled("REPORT") },
    "2": unevidenced({ rate: "1/2" }, "not signed", { evidence: titled("Report", "Letter") }),
    "4": { points: 20 },
  };
  const result = resultOf(rubric, facts);
  const lists = checklist(plan, result, { on });
  const items = lists.map((list) => list.items);

  it("are one for each agency that leads, and nobody's last", () => {
    const told = lists.map(({ agency, items: own }) => [agency?.id, own.map(({ code }) => code)]);
    expect(told).toEqual([
      ["B", ["1", "2"]],
      ["A", ["2", "3"]],
      [undefined, ["4", "5"]],
    ]);
    expect(lists[1]?.agency).toEqual({ id: "A", name: { vi: "Sở A", en: "Department A" } });
    expect(lists[2]).not.toHaveProperty("agency");
  });

  it("hold what is led together in the list of each, with the others", () => {
    const together = items.map((own) => own.map((one) => one.together.map(({ id }) => id)));
    expect(together).toEqual([
      [[], ["A"]],
      [["B"], []],
      [[], []],
    ]);
    const [first, second] = [items[0]?.[1], items[1]?.[0]];
    expect({ ...first, together: [] }).toEqual({ ...second, together: [] });
  });

  it("say what earns nothing until it comes, and what it is then worth at most", () => {
    const told = items.map((own) => own.map((one) => [one.code, one.awaits, one.worth?.exact]));
    expect(told).toEqual([
      [
        ["1", undefined, undefined],
        ["2", "evidence", "10"],
      ],
      [
        ["2", "evidence", "10"],
        ["3", "fact", "20"],
      ],
      [
        ["4", undefined, undefined],
        ["5", "fact", "20"],
      ],
    ]);
    expect(items[0]?.[1]?.unproven).toEqual({
      reason: "not signed",
      withheld: { exact: "10", printed: "10.00" },
    });
  });

  it("tell documents, points, who confirms, and the last day, as a review does", () => {
    expect(items[0]?.[0]).toEqual({
      code: "1",
      name: text("indicator 1"),
      max: 20,
      points: { exact: "5", printed: "5.00" },
      demanded: [{ title: text("Report"), attached: { title: "REPORT" } }],
      others: [],
      missing: [],
      together: [],
      verifying: [{ id: "C", name: text("C") }],
      due: "2026-06-30",
      daysLeft: -1,
      overdue: false,
    });
    const joint = items[0]?.[1];
    expect([joint?.missing, joint?.others]).toEqual([[text("Decision")], titled("Letter")]);
    const unowned = items[2]?.[0];
    expect([unowned?.overdue, unowned?.daysLeft, unowned?.missing]).toEqual([
      true,
      -1,
      [text("Report")],
    ]);
  });

  it("have no list of nobody where all is led", () => {
    const led = Object.fromEntries(["1", "2", "3", "4", "5"].map((code) => [code, { lead: "A" }]));
    const own = parsePlan(rubric, { ...planFields, assignments: led });
    expect(checklist(own, result, { on }).map(({ agency }) => agency?.id)).toEqual(["A"]);
  });

  it("are the same of stored results, take mergers, and are frozen", () => {
    const stored = JSON.parse(JSON.stringify(toJSON(result))) as Result;
    expect(checklist(plan, stored, { on })).toEqual(lists);
    const merged = checklist(plan, merge([result, result]), { on });
    expect(merged.map(({ items: own }) => own.map(({ awaits }) => awaits))).toEqual(
      items.map((own) => own.map(({ awaits }) => awaits)),
    );
    expect([lists, lists[0], items[0]?.[0]?.demanded[0]].every(Object.isFrozen)).toBe(true);
  });

  it("refuse what a review refuses", () => {
    expect(problemsOf(() => checklist(plan, result, { on: "today" }))).toEqual(["bad_field at on"]);
    expect(problemsOf(() => checklist(plan, {} as never, { on }))).toEqual([
      "not_a_result at result",
    ]);
  });
});

describe("Quảng Trị's plan", () => {
  it("asks for documents that agencies can attach in either language", () => {
    const row = quangTriPlan2025.assignments["1.1"];
    const [title] = row?.evidence ?? [];
    for (const words of [title?.vi, title?.en]) {
      const facts = { "1.1": { ...quangTri2024.facts["1.1"], evidence: [{ title: words ?? "" }] } };
      const result = resultOf(decision405, facts, { year: 2025 });
      const lists = checklist(quangTriPlan2025, result, { on: "2025-12-31" });
      const found = lists.flatMap(({ items }) => items).find(({ code }) => code === "1.1");
      expect(found?.demanded[0]).toEqual({ title, attached: { title: words } });
    }
  });
});
