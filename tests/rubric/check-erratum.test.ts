// Which errata may a rubric carry? Those that say what was wrong, where the right figure stands, when and
// why; one for each revision after the first.

import { awarded, lint, type Erratum } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { ofOne, problemsOf, text } from "./sample.js";

const erratum: Erratum = {
  corrections: [
    { on: "1", field: ["max"], was: 10, now: 20 },
    { on: "total", field: ["pillars", 0], now: null },
  ],
  source: text("the printed decision"),
  date: "2026-01-31",
  reason: text("a misprint"),
};

const problems = (errata: unknown, revision = 2): readonly string[] =>
  problemsOf(() =>
    ofOne(awarded(), {}, { revision, ...({ errata } as { errata: readonly Erratum[] }) }),
  );

describe("the errata of a rubric", () => {
  it("stand in it as they were given, and change its fingerprint", () => {
    const plain = ofOne(awarded(), {}, { revision: 2 });
    const corrected = ofOne(awarded(), {}, { revision: 2, errata: [erratum] });
    expect(corrected.errata).toEqual([erratum]);
    expect(corrected.fingerprint).not.toBe(plain.fingerprint);
    expect(Object.isFrozen(corrected.errata?.[0]?.corrections[0]?.field)).toBe(true);
    expect(lint(corrected).map(({ code }) => code)).toEqual(lint(plain).map(({ code }) => code));
  });

  it("may cite where the right figure stands", () => {
    const source = { place: text("appendix, line 3"), wording: "99%", document: "405/QĐ" };
    expect(problems([{ ...erratum, source }])).toEqual([]);
  });

  it.each([
    [1, [erratum], ["bad_field at errata"]],
    [1, [], []],
    [2, [erratum, erratum], ["bad_field at errata"]],
    [3, [erratum, erratum], []],
    [3, [erratum], []],
    ["2", [], ["bad_field at revision"]],
  ])(
    "are at most one for each revision after the first: in revision %s, %#",
    (revision, list, found) => {
      expect(problems(list, revision as number)).toEqual(found);
    },
  );

  it.each([
    ["no list", {}, ["bad_field at errata"]],
    ["null", null, ["bad_field at errata"]],
    ["a text", ["misprint"], ["bad_field at errata.0"]],
  ])("are a list of objects, not %s", (_, errata, found) => {
    expect(problems(errata)).toEqual(found);
  });
});

describe("an erratum", () => {
  it.each([
    ["corrections", undefined, "corrections"],
    ["corrections", [], "corrections"],
    ["corrections", {}, "corrections"],
    ["corrections", [{ field: ["max"] }], "corrections.0.on"],
    ["corrections", [{ on: 1, field: [] }], "corrections.0.on"],
    ["corrections", [{ on: "1" }], "corrections.0.field"],
    ["corrections", [{ on: "1", field: "max" }], "corrections.0.field"],
    ["corrections", [{ on: "1", field: [-1] }], "corrections.0.field"],
    ["corrections", [{ on: "1", field: [1.5] }], "corrections.0.field"],
    ["corrections", [{ on: "1", field: [null] }], "corrections.0.field"],
    ["source", undefined, "source"],
    ["source", "a letter", "source"],
    ["source", { vi: "công văn" }, "source"],
    ["source", { place: "line 3" }, "source.place"],
    ["source", { place: { vi: "", en: "line 3" } }, "source.place"],
    ["reason", undefined, "reason"],
    ["reason", { en: "a misprint" }, "reason"],
  ])("is refused with its %s as %j", (name, value, path) => {
    expect(problems([{ ...erratum, [name]: value }])).toEqual([`bad_field at errata.0.${path}`]);
  });

  it("is refused with a correction that is none", () => {
    expect(problems([{ ...erratum, corrections: [null] }])).toEqual([
      "bad_field at errata.0.corrections.0.on",
      "bad_field at errata.0.corrections.0.field",
    ]);
  });

  it.each(["2026-01-31", "2024-02-29", "2000-02-29", "2026-04-30", "0001-12-31"])(
    "may be of %s",
    (date) => {
      expect(problems([{ ...erratum, date }])).toEqual([]);
    },
  );

  it.each([
    undefined,
    null,
    20_260_131,
    "",
    "31/01/2026",
    "2026-1-31",
    "2026-01-31T00:00Z",
    "2026-00-01",
    "2026-13-01",
    "2026-01-00",
    "2026-01-32",
    "2026-02-29",
    "2100-02-29",
    "2026-04-31",
  ])("cannot be of %s", (date) => {
    expect(problems([{ ...erratum, date }])).toEqual(["bad_field at errata.0.date"]);
  });

  it("is told with all that it lacks at once", () => {
    expect(problems([{}])).toEqual([
      "bad_field at errata.0.corrections",
      "bad_field at errata.0.source",
      "bad_field at errata.0.date",
      "bad_field at errata.0.reason",
    ]);
  });
});
