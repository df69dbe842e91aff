import { notApplicable, unevidenced } from "@dti/score";
import { ratio, share } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { ofOne } from "../rubric/sample.js";
import { issuesOf, problemsWithOne, resultOf } from "./sample.js";

const rubric = ofOne(ratio(share("a", "b")));
const noted = (notes: object): unknown => {
  const { evidence, note, source } = resultOf(rubric, { "1": { a: 1, b: 2, ...notes } }).at("1");
  return { evidence, note, source };
};
const problems = (notes: object): readonly string[] =>
  problemsWithOne(rubric, { a: 1, b: 2, ...notes });

const decision = {
  title: "Quyết định",
  number: "12/QĐ-UBND",
  date: "2025-04-03",
  url: "https://x",
};

describe("the notes of a fact", () => {
  it.each([
    ["one document with all its fields", { evidence: [decision] }],
    ["two documents with their titles", { evidence: [{ title: "Plan" }, { title: "Report" }] }],
    ["no document", { evidence: [] }],
    ["a note", { note: "as of June" }],
    ["an empty note", { note: "" }],
    ["a source in words", { source: "yearbook" }],
    ["a document as source", { source: { document: "plan 2308" } }],
    [
      "a document with lines and wording",
      { source: { document: "plan 2308", lines: [12, 14], wording: "Đã đạt 98%" } },
    ],
    ["all of them", { evidence: [decision], note: "as of June", source: "yearbook" }],
  ])("are kept on its node: %s", (_, notes) => {
    const none = { evidence: undefined, note: undefined, source: undefined };
    expect(noted(notes)).toEqual({ ...none, ...notes });
  });

  it("never change the points", () => {
    const { exact } = resultOf(rubric, { "1": { a: 1, b: 2, evidence: [decision] } });
    expect(exact).toBe("10");
  });

  it("leave no fields on a node without them", () => {
    const node = resultOf(rubric, { "1": { a: 1, b: 2 } }).at("1");
    expect(["evidence", "note", "source"].some((name) => name in node)).toBe(false);
  });

  it("are copies: what the caller changes later changes no result", () => {
    const document = { title: "Plan" };
    const result = resultOf(rubric, { "1": { a: 1, b: 2, evidence: [document] } });
    document.title = "another plan";
    expect(result.at("1").evidence).toEqual([{ title: "Plan" }]);
  });

  it("are not frozen in the caller's hands", () => {
    const document = { title: "Plan" };
    resultOf(rubric, { "1": { a: 1, b: 2, evidence: [document] } });
    expect(Object.isFrozen(document)).toBe(false);
  });

  it.each([
    ["points", { points: 5, note: "as of June" }],
    ["an unevidenced fact", unevidenced({ a: 1, b: 2 }, "none", { note: "as of June" })],
    ["an unevidenced fact of nothing", unevidenced(null, "none", { note: "as of June" })],
    ["what does not apply", notApplicable("no ports", { note: "as of June" })],
  ])("are kept on %s", (_, fact) => {
    expect(resultOf(rubric, { "1": fact }).at("1").note).toBe("as of June");
  });

  it("of the fact inside an unevidenced one are kept", () => {
    const fact = unevidenced({ a: 1, b: 2, note: "as of June" }, "none");
    expect(resultOf(rubric, { "1": fact }).at("1").note).toBe("as of June");
  });

  it("of the fact inside an unevidenced one are checked", () => {
    expect(issuesOf(rubric, { "1": unevidenced({ a: 1, b: 2, note: 5 }, "none") })).toMatchObject([
      { code: "not_text" },
    ]);
  });
});

describe("evidence", () => {
  it.each([
    ["text", "Plan"],
    ["one document outside a list", { title: "Plan" }],
    ["null", null],
    ["a list of texts", ["Plan"]],
    ["a document without a title", [{ number: "12" }]],
    ["a document whose title is a number", [{ title: 12 }]],
    ["a document with an unknown field", [{ title: "Plan", page: "7" }]],
    ["a document whose date is a Date", [{ title: "Plan", date: new Date(0) }]],
    ["a null among documents", [{ title: "Plan" }, null]],
    ["a document with a polluted prototype", JSON.parse('[{ "title": "x", "__proto__": "y" }]')],
  ])("is never %s", (_, evidence) => {
    expect(problems({ evidence })).toEqual(["bad_evidence at 1.evidence"]);
  });

  it("is refused on a fact that does not apply as well", () => {
    expect(problemsWithOne(rubric, { notApplicable: "no ports", evidence: "Plan" })).toEqual([
      "bad_evidence at 1.evidence",
    ]);
  });
});

describe("a note", () => {
  it.each([5, null, true, ["a"], {}])("is text, not %j", (note) => {
    expect(problems({ note })).toEqual(["not_text at 1.note"]);
  });
});

describe("a source", () => {
  it.each([
    ["a number", 5],
    ["null", null],
    ["a list", ["plan"]],
    ["nothing", {}],
    ["lines without a document", { lines: [1, 2] }],
    ["a document that is a number", { document: 2308 }],
    ["an unknown field", { document: "plan", page: "7" }],
    ["one line", { document: "plan", lines: [1] }],
    ["three lines", { document: "plan", lines: [1, 2, 3] }],
    ["lines that are text", { document: "plan", lines: ["1", "2"] }],
    ["lines that are no list", { document: "plan", lines: 12 }],
    ["lines that are not whole", { document: "plan", lines: [1.5, 2] }],
    ["wording that is a number", { document: "plan", wording: 5 }],
  ])("is never %s", (_, source) => {
    expect(problems({ source })).toEqual(["not_text at 1.source"]);
  });
});
