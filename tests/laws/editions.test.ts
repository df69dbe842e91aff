// Does a registry answer the same way whatever is asked? Each year is served once, by several editions
// or by none; the rubric of a year is the one that is said to serve it; order means nothing.

import { ScoreError, type Rubric } from "@dti/score";
import {
  awarded,
  defineRubric,
  editionsIn,
  indicator,
  rubricIn,
  type EditionOptions,
  type Editions,
  type RegistryEntry,
} from "@dti/score/define";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { law } from "../support/law.js";

const text = { vi: "Bộ chỉ số", en: "Rubric" };
const family = "law";

interface Drawn {
  readonly version: string;
  readonly revision: number;
  readonly from: number;
  readonly length: number;
  readonly status: Rubric["status"];
  readonly variant: string | null;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  version: fc.constantFrom("a", "b", "c", "d"),
  revision: fc.integer({ min: 1, max: 3 }),
  from: fc.integer({ min: 2018, max: 2032 }),
  length: fc.nat({ max: 4 }),
  status: fc.constantFrom("draft", "in-force", "in-force", "superseded"),
  variant: fc.option(fc.constant("k"), { freq: 5 }),
});

const rubricOf = ({ version, revision, from, length, status, variant }: Drawn): Rubric =>
  defineRubric({
    family,
    version,
    revision,
    status,
    years: [from, from + length],
    max: 1,
    ...(variant === null ? {} : { variant }),
    children: [indicator("1", { name: text, max: 1, formula: awarded() })],
  });

/** Of versions "a" to "d", each may take the place of the one before it. */
const registries: fc.Arbitrary<readonly RegistryEntry[]> = fc
  .tuple(
    fc.uniqueArray(drawn, {
      minLength: 1,
      maxLength: 8,
      selector: ({ version, revision, variant }) => [version, revision, variant].join(),
    }),
    fc.subarray(["b", "c", "d"]),
  )
  .map(([all, following]) => {
    const versions = [...new Set(all.map(({ version }) => version))].sort();
    return all.map((one) => {
      const before = versions[versions.indexOf(one.version) - 1];
      return before !== undefined && following.includes(one.version)
        ? { rubric: rubricOf(one), supersedes: { version: before } }
        : { rubric: rubricOf(one) };
    });
  });

const span = ([from, to]: readonly [number, number]): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** What serves a year, by the answer as a whole. */
const servingIn = ({ served, overlaps, gaps }: Editions, year: number) => ({
  lists: [
    ...[...served, ...overlaps].filter(({ years }) => span(years).includes(year)),
    ...gaps.filter((years) => span(years).includes(year)),
  ].length,
  issued: [...served, ...overlaps].find(({ years }) => span(years).includes(year))?.issued ?? [],
  drafts: [...served, ...overlaps].find(({ years }) => span(years).includes(year))?.drafts ?? [],
});

/** The id of what is found, or the code of what is wrong. */
const answer = (registry: readonly RegistryEntry[], options: EditionOptions): string => {
  try {
    return rubricIn(registry, family, options).id;
  } catch (error) {
    return error instanceof ScoreError ? String(error.code) : "no ScoreError";
  }
};

const expected = (ids: readonly string[]): string =>
  ids.length > 1 ? "many_editions" : (ids[0] ?? "no_edition");

describe("Editions", () => {
  it("share out the years from the first to the last among served, overlaps and gaps", () => {
    law(300, registries, (registry) => {
      const found = editionsIn(registry, family);
      const whole = registry.map(({ rubric }) => rubric).filter(({ variant }) => !variant);
      const current = whole.filter(
        (one) =>
          !whole.some(
            (other) =>
              other.version === one.version &&
              (other.status === "draft") === (one.status === "draft") &&
              other.revision > one.revision,
          ),
      );
      const years = current.flatMap((one) => span(one.years));
      const all = years.length === 0 ? [] : span([Math.min(...years), Math.max(...years)]);
      for (const year of [2010, ...all, 2050]) {
        const ids = (isDraft: boolean) =>
          current
            .filter((one) => (one.status === "draft") === isDraft && span(one.years).includes(year))
            .map(({ id }) => id)
            .sort();
        const { lists, issued, drafts } = servingIn(found, year);
        expect(lists).toBe(all.includes(year) ? 1 : 0);
        expect([[...issued].sort(), [...drafts].sort()]).toEqual([ids(false), ids(true)]);
      }
      const gaps = found.gaps.flatMap(span);
      expect(gaps).toEqual(all.filter((year) => !years.includes(year)));
      const counts = [...found.served, ...found.overlaps].map(
        ({ issued, drafts }) => issued.length + drafts.length,
      );
      expect(counts.slice(0, found.served.length).every((count) => count === 1)).toBe(true);
      expect(counts.slice(found.served.length).every((count) => count > 1)).toBe(true);
    });
  });

  it("are what the rubric of a year is taken from", () => {
    law(150, fc.tuple(registries, fc.integer({ min: 2016, max: 2038 })), ([registry, year]) => {
      const found = editionsIn(registry, family);
      const { issued, drafts } = servingIn(found, year);
      expect(answer(registry, { year })).toBe(expected(issued));
      expect(answer(registry, { year, status: "draft" })).toBe(expected(drafts));
      for (const status of ["in-force", "superseded"] as const) {
        const ofStatus = found.editions.filter((one) => one.status === status).map(({ id }) => id);
        const left = issued.filter((id) => ofStatus.includes(id));
        expect(answer(registry, { year, status })).toBe(expected(left));
      }
      for (const { id, years, revision, status, variant } of found.editions) {
        const named = { year: years[0], revision, status, ...(variant ? { variant } : {}) };
        expect([id, "many_editions"]).toContain(answer(registry, named));
      }
    });
  });

  it("do not depend on the order of the registry, nor on what stands in it twice", () => {
    const shuffled = registries.chain((registry) =>
      fc.tuple(
        fc.constant(registry),
        fc.shuffledSubarray([...registry, ...registry], { minLength: registry.length * 2 }),
      ),
    );
    law(150, shuffled, ([registry, other]) => {
      expect(editionsIn(other, family)).toEqual(editionsIn(registry, family));
    });
  });

  it("chain every version, each link as it was said", () => {
    law(300, registries, (registry) => {
      const { chains, editions } = editionsIn(registry, family);
      expect(new Set(chains.flat())).toEqual(new Set(editions.map(({ version }) => version)));
      for (const chain of chains) {
        chain.forEach((version, index) => {
          const edition = editions.find((one) => one.version === version);
          expect(edition?.supersedes?.version).toBe(chain[index - 1]);
        });
      }
      for (const { version, supersededBy } of editions) {
        const newer = registry.filter(({ supersedes }) => supersedes?.version === version);
        expect(new Set(supersededBy.map((one) => one.version))).toEqual(
          new Set(newer.map(({ rubric }) => rubric.version)),
        );
      }
    });
  });
});

describe("The rubric of a year", () => {
  it("of anything at all is a rubric, or issues", () => {
    law(
      2000,
      fc.tuple(fc.anything(), fc.anything(), fc.anything()),
      ([registry, name, options]) => {
        for (const list of [registry, [registry], [{ rubric: registry, supersedes: name }]]) {
          expect(() => rubricIn(list as never, name as never, options as never)).toThrow(
            ScoreError,
          );
        }
      },
    );
  });
});
