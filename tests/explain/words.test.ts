// Do both languages say the same, each in its own words? Sentence by sentence of both tables.

import { describe, expect, it } from "vitest";

import type { Words } from "../../src/explain/words.js";
import { english } from "../../src/explain/words-en.js";
import { vietnamese } from "../../src/explain/words-vi.js";

const tables: readonly (readonly [language: string, words: Words])[] = [
  ["Vietnamese", vietnamese],
  ["English", english],
];

/** Every sentence of a table by its place, functions as they are. */
const entries = (value: object, place = ""): readonly (readonly [string, unknown])[] =>
  Object.entries(value).flatMap(([name, part]: [string, unknown]) =>
    typeof part === "object" && part !== null
      ? entries(part, `${place}${name}.`)
      : [[`${place}${name}`, part] as const],
  );

describe.each(tables)("the sentences in %s", (_, words) => {
  it("are all there, and none is empty", () => {
    const texts = entries(words).filter(([, text]) => typeof text === "string");
    expect(texts.length).toBeGreaterThan(30);
    expect(texts.filter(([, text]) => text === "")).toEqual([]);
  });

  it("have labels of their own", () => {
    const labels = Object.values(words.labels);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it.each([
    ["a single line", words.lines(3, 3), [3]],
    ["several lines", words.lines(3, 5), [3, 5]],
    ["a single year", words.years(2026, 2026), [2026]],
    ["several years", words.years(2026, 2028), [2026, 2028]],
    ["several units with equal points", words.units(3, "20"), [3, 20]],
    ["one unit", words.units(1, "20"), [20]],
    ["whole numbers", words.rounding.nearest("20", 0), [20]],
    ["one decimal", words.rounding.nearest("20", 1), [1, 20]],
    ["decimals", words.rounding.nearest("20", 2), [2, 20]],
  ])("name the numbers of %s: %s", (__, text, numbers) => {
    expect(text.match(/\d+/g)?.map(Number)).toEqual(numbers);
  });

  it("tell all and nothing of a part from all and nothing of the maximum", () => {
    const worth = (isAll: boolean, isNone: boolean, isPart: boolean) =>
      words.worth("= 0.5", isAll, isNone, isPart);
    const told = [
      worth(true, false, false),
      worth(true, false, true),
      worth(false, true, false),
      worth(false, true, true),
      worth(false, false, true),
    ];
    expect(new Set(told).size).toBe(5);
    expect(worth(false, false, false)).toBe(told[4]);
  });

  it("have an open end of a span", () => {
    const [closed, open] = [
      words.span({ low: "1", high: "2" }),
      words.span({ low: "1", high: undefined }),
    ];
    expect([closed.includes("2"), open.includes("1"), open.includes("undefined")]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("quote what is quoted within with single marks", () => {
    expect(words.quoted("say “a” and «b»")).toBe("“say ‘a’ and ‘b’”");
  });

  it("end what is doubtful with one stop, in one style of quotation marks", () => {
    const doubt = words.doubt("«a».", "b.", "c");
    expect([doubt.includes("“a”."), doubt.includes(".."), doubt.includes("«")]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each(["", "  "])("give no empty reason in brackets: %j", (reason) => {
    expect(words.state.unevidenced(reason)).not.toMatch(/[()]/);
    expect(words.state.unevidenced("a reason")).toContain("(a reason)");
  });

  it("say why something does not apply, or that its denominator is zero", () => {
    expect(words.state.notApplicable("no ports", "0")).toContain("(no ports)");
    expect(words.state.notApplicable(undefined, "0")).not.toContain("undefined");
  });

  it("name every field, rule and letter that a doubt may be about", () => {
    const fields = ["max", "formula", "name", "rules", "years", "source", "pillars", "children"];
    const rules = ["tie", "rounding", "merge", "missing", "notApplicable"];
    const about = [
      ...fields.map((field) => words.doubtAbout(field, undefined)),
      ...rules.map((rule) => words.doubtAbout("rules", rule)),
      words.doubtAbout("variables", "b"),
      words.doubtAbout("cite", undefined),
    ];
    expect(new Set(about).size).toBe(about.length);
    expect(about.filter((text) => text.includes("undefined"))).toEqual([]);
  });

  it("say what other readings give, or that nobody knows", () => {
    const [known, same, unknown] = [
      words.other("x", "5.00", false),
      words.other("x", "5.00", true),
      words.other("x", undefined, false),
    ];
    expect([known.includes("5.00"), same.startsWith(known), unknown.includes("undefined")]).toEqual(
      [true, true, false],
    );
  });
});

describe("both languages", () => {
  it("have the same sentences", () => {
    const names = tables.map(([, words]) =>
      entries(words)
        .map(([place]) => place)
        .sort(),
    );
    expect(names[0]).toEqual(names[1]);
  });

  it("say none of them alike", () => {
    const [vi, en] = tables.map(([, words]) => new Map(entries(words)));
    const alike = [...vi!].filter(
      ([place, text]) => typeof text === "string" && en!.get(place) === text,
    );
    expect(alike).toEqual([]);
  });
});

describe("a Vietnamese date", () => {
  it.each([
    ["2025-04-03", "ngày 03/4/2025"],
    ["2025-12-31", "ngày 31/12/2025"],
    ["2025-01-05", "ngày 05/01/2025"],
    ["2025-02-10", "ngày 10/02/2025"],
    ["2025-11", "tháng 11/2025"],
    ["2025-01", "tháng 01/2025"],
    ["2025", "năm 2025"],
    ["quý I", "ngày quý I"],
  ])("%s is %s", (date, expected) => {
    expect(vietnamese.dated(date)).toBe(expected);
  });

  it("is left as it is in English", () => {
    expect(english.dated("2025-04-03")).toContain("2025-04-03");
  });
});

describe("a Vietnamese reason that says no more than its sentence", () => {
  it.each(["Không có tài liệu kiểm chứng", "chưa có tài liệu kiểm chứng."])(
    "is left out: %s",
    (reason) => {
      expect(vietnamese.state.unevidenced(reason)).not.toContain("(");
    },
  );
});
