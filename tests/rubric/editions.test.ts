// Which edition serves which year, of any registry? Overlaps, gaps, drafts, revisions, variants, and
// what follows what.

import type { Rubric } from "@dti/score";
import { applyErratum } from "@dti/score/audit";
import {
  awarded,
  defineRubric,
  editionsIn,
  rubricIn,
  type Edition,
  type Registry,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { leaf, rubricOf, text, type Fields } from "./sample.js";

type Years = readonly [number, number];

const edition = (version: string, years: Years, fields: Fields = {}): Rubric =>
  rubricOf([leaf("1", awarded())], { version, years, status: "in-force", ...fields });

const erratum = (now: string) => ({
  corrections: [{ on: "1", field: ["name", "en"], was: "indicator 1", now }],
  source: text("a letter"),
  date: "2026-02-01",
  reason: text("a misprint"),
});

/** The next revision, as an erratum makes it. */
const corrected = (rubric: Rubric, now = "indicator one"): Rubric =>
  applyErratum(rubric, erratum(now)).rubric;

const find = (registry: Registry, id: string): Edition | undefined =>
  editionsIn(registry, "test").editions.find((one) => one.id === id);

const a = edition("a", [2020, 2021], { status: "superseded" });
const b = edition("b", [2023, 2024]);
const c = edition("c", [2024, 2026], { status: "draft" });

describe("the editions of a family", () => {
  const registry: Registry = [
    { rubric: c, supersedes: { version: "b", because: text("sent out for comments") } },
    a,
    { rubric: b, supersedes: { version: "a" } },
    edition("other", [2010, 2030], { family: "other" }),
  ];
  const found = editionsIn(registry, "test");

  it("are in the order of their years, with what each says of itself", () => {
    const source = { title: text("title"), number: "1/QĐ" };
    const sourced = editionsIn([edition("s", [2020, 2020], { source })], "test").editions[0];
    expect(sourced?.source).toEqual(source);
    expect(found.editions).toEqual([
      {
        id: a.id,
        version: "a",
        revision: 1,
        status: "superseded",
        years: [2020, 2021],
        name: a.name,
        rubric: a,
        current: true,
        supersededBy: [{ version: "b", status: "in-force" }],
        errata: [],
      },
      {
        id: b.id,
        version: "b",
        revision: 1,
        status: "in-force",
        years: [2023, 2024],
        name: b.name,
        rubric: b,
        current: true,
        supersedes: { version: "a" },
        supersededBy: [{ version: "c", status: "draft" }],
        errata: [],
      },
      {
        id: c.id,
        version: "c",
        revision: 1,
        status: "draft",
        years: [2024, 2026],
        name: c.name,
        rubric: c,
        current: true,
        supersedes: { version: "b", because: text("sent out for comments") },
        supersededBy: [],
        errata: [],
      },
    ]);
  });

  it("share out the years: served once, by several, by none", () => {
    expect(found.served).toEqual([
      { years: [2020, 2021], issued: [a.id], drafts: [] },
      { years: [2023, 2023], issued: [b.id], drafts: [] },
      { years: [2025, 2026], issued: [], drafts: [c.id] },
    ]);
    expect(found.overlaps).toEqual([{ years: [2024, 2024], issued: [b.id], drafts: [c.id] }]);
    expect(found.gaps).toEqual([[2022, 2022]]);
  });

  it("are chained by what takes the place of what", () => {
    expect(found.chains).toEqual([["a", "b", "c"]]);
    const drafts = [edition("d", [2027, 2027], { status: "draft" }), edition("e", [2028, 2028])];
    const both = drafts.map((rubric) => ({ rubric, supersedes: { version: "b" } }));
    const forked = editionsIn([...both, { rubric: b, supersedes: { version: "a" } }, a], "test");
    expect(forked.chains).toEqual([
      ["a", "b", "d"],
      ["a", "b", "e"],
    ]);
    expect(forked.editions[1]?.supersededBy).toEqual([
      { version: "d", status: "draft" },
      { version: "e", status: "in-force" },
    ]);
    expect(editionsIn([b, a], "test").chains).toEqual([["a"], ["b"]]);
  });

  it("are frozen in depth, and hold the very rubrics that cannot change", () => {
    expect(found.editions[1]?.rubric).toBe(b);
    const parts = [found, found.editions, found.editions[0], found.served[0], found.chains[0]];
    expect(parts.every((part) => Object.isFrozen(part))).toBe(true);
  });

  it("hold a frozen copy of a rubric that can", () => {
    const open = structuredClone(b);
    const held = find([open], b.id)?.rubric;
    expect(held).not.toBe(open);
    expect(held).toEqual(b);
    expect([Object.isFrozen(held), Object.isFrozen(open)]).toEqual([true, false]);
  });

  it("list the same rubric once, wherever the place that it takes is said", () => {
    const twice = editionsIn([b, a, { rubric: b, supersedes: { version: "a" } }, b], "test");
    expect(twice.editions.map(({ id, supersedes }) => [id, supersedes?.version])).toEqual([
      [a.id, undefined],
      [b.id, "a"],
    ]);
  });

  it("with the same years are in the order of version, revision and variant", () => {
    const years = [2026, 2026] as const;
    const kind = { code: "k", name: text("kind"), max: 20 };
    const ids = [
      edition("y", years),
      edition("x", [2026, 2027]),
      edition("x-2", years, { revision: 2 }),
      edition("x-2", years),
      edition("x-2", years, { variant: "k" }),
      edition("x-2", years, { unitKinds: [kind], revision: 3 }),
      edition("x-2", years, { variant: "j" }),
    ];
    expect(editionsIn(ids, "test").editions.map(({ id }) => id)).toEqual([
      "test/x-2@1",
      "test/x-2@1:j",
      "test/x-2@1:k",
      "test/x-2@2",
      "test/x-2@3",
      "test/y@1",
      "test/x@1",
    ]);
  });
});

describe("revisions of a version", () => {
  const second = corrected(b);
  const third = applyErratum(second, {
    ...erratum("indicator 1."),
    corrections: [{ on: "1", field: ["name", "en"], was: "indicator one", now: "indicator 1." }],
  }).rubric;

  it("each say what they correct of the one before", () => {
    const { editions } = editionsIn([third, b, second], "test");
    expect(
      editions.map(({ id, corrects, errata, current }) => [id, corrects, errata, current]),
    ).toEqual([
      [b.id, undefined, [], false],
      [second.id, b.id, [erratum("indicator one")], false],
      [third.id, second.id, third.errata?.slice(1), true],
    ]);
  });

  it("say what they correct of the nearest one there is", () => {
    expect(find([b, third], third.id)).toMatchObject({ corrects: b.id, errata: third.errata });
    expect(find([third], third.id)).toMatchObject({ errata: third.errata, current: true });
    expect(find([third], third.id)).not.toHaveProperty("corrects");
  });

  it("serve a year together once", () => {
    expect(editionsIn([b, second, third], "test").served).toEqual([
      { years: [2023, 2024], issued: [third.id], drafts: [] },
    ]);
  });

  it("count as drafts beside what is issued", () => {
    const proposed = defineRubric({ ...second, status: "draft" });
    const registry: Registry = [b, proposed, { rubric: c, supersedes: { version: "b" } }];
    expect(editionsIn(registry, "test").overlaps).toEqual([
      { years: [2023, 2023], issued: [b.id], drafts: [proposed.id] },
      { years: [2024, 2024], issued: [b.id], drafts: [proposed.id, c.id] },
    ]);
    expect(rubricIn(registry, "test", { year: 2023 })).toBe(b);
    expect(rubricIn(registry, "test", { year: 2023, status: "draft" })).toBe(proposed);
    const after: Registry = [{ rubric: proposed, supersedes: { version: "a" } }, b, a];
    expect(find(after, a.id)?.supersededBy).toEqual([{ version: "b", status: "in-force" }]);
  });
});

describe("the rubric of a year", () => {
  const second = corrected(b);
  const derived = edition("b", [2023, 2024], { variant: "small" });
  const registry: Registry = [a, b, second, c, derived];
  const ask = (options: object) => rubricIn(registry, "test", options as { year: number }).id;

  it("is the latest revision in force or superseded, without a variant", () => {
    expect([ask({ year: 2020 }), ask({ year: 2023 }), ask({ year: 2024 })]).toEqual([
      "test/a@1",
      "test/b@2",
      "test/b@2",
    ]);
  });

  it("is what was asked for", () => {
    expect(ask({ year: 2024, status: "draft" })).toBe("test/c@1");
    expect(ask({ year: 2024, status: "in-force" })).toBe("test/b@2");
    expect(ask({ year: 2020, status: "superseded" })).toBe("test/a@1");
    expect(ask({ year: 2024, revision: 1 })).toBe("test/b@1");
    expect(ask({ year: 2024, variant: "small" })).toBe("test/b@1:small");
    expect(ask({ year: 2024, status: undefined, revision: undefined })).toBe("test/b@2");
  });

  it("of a version that was superseded later is not taken as in force by an older revision", () => {
    const gone = defineRubric({ ...second, status: "superseded" });
    expect(rubricIn([b, gone], "test", { year: 2023 })).toBe(gone);
    expect(rubricIn([b, gone], "test", { year: 2023, revision: 1, status: "in-force" })).toBe(b);
    expect(() => rubricIn([b, gone], "test", { year: 2023, status: "in-force" })).toThrow(
      "no such edition serves 2023; there is none at all; for this year, only if asked for: " +
        "test/b@1 (in-force), test/b@2 (superseded)",
    );
  });

  it("can be the rubric of a family of derived rubrics alone, by its variant", () => {
    expect(editionsIn([derived], "test")).toMatchObject({ served: [], overlaps: [], gaps: [] });
    expect(find([derived], derived.id)?.variant).toBe("small");
    expect(() => rubricIn([derived], "test", { year: 2023 })).toThrow(
      "no such edition serves 2023",
    );
  });
});
