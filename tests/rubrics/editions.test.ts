// Which official rubric serves which year? As domain facts say: 1726 for 2020, 922 for 2021 to 2023,
// 405 from 2024 on, and a draft that nobody has issued.

import { ScoreError } from "@dti/score";
import { editionsIn, rubricIn } from "@dti/score/define";
import {
  decision1726,
  decision405,
  decision922,
  draft3530,
  editions,
  registry,
  rubricFor,
} from "@dti/score/rubrics";
import * as official from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

const family = "vn-province";

describe("the official registry", () => {
  it("has every official rubric, itself", () => {
    const exported = Object.values(official).filter(
      (value) => typeof value === "object" && "fingerprint" in value && "children" in value,
    );
    expect(new Set(registry.map(({ rubric }) => rubric))).toEqual(new Set(exported));
    expect(registry.every(({ rubric }) => (exported as readonly unknown[]).includes(rubric))).toBe(
      true,
    );
  });

  it("is a frozen value that can be extended", () => {
    expect(Object.isFrozen(registry) && registry.every((entry) => Object.isFrozen(entry))).toBe(
      true,
    );
    const ours = structuredClone(draft3530);
    expect(editionsIn([...registry, ours], family)).toEqual(editions(family));
  });

  it("says why one takes the place of another, in both languages", () => {
    const reasons = registry.flatMap(({ supersedes }) => (supersedes ? [supersedes.because] : []));
    expect(reasons).toHaveLength(3);
    expect(
      reasons.every((text) => text !== undefined && text.vi === text.vi.normalize("NFC")),
    ).toBe(true);
  });
});

describe("the official editions", () => {
  const found = editions(family);

  it("are four, one after the other", () => {
    expect(found.editions.map(({ rubric }) => rubric)).toEqual([
      decision1726,
      decision922,
      decision405,
      draft3530,
    ]);
    expect(found.chains).toEqual([["1726-2020", "922-2022", "405-2025", "draft-3530-2025"]]);
    expect(
      found.editions.map(({ supersededBy }) => supersededBy.map(({ status }) => status)),
    ).toEqual([["superseded"], ["in-force"], ["draft"], []]);
    expect(found.editions.flatMap(({ errata }) => errata)).toEqual([]);
  });

  it("serve every year from 2020 to 2030, and 2025 as drafted too", () => {
    expect(found.served).toEqual([
      { years: [2020, 2020], issued: [decision1726.id], drafts: [] },
      { years: [2021, 2023], issued: [decision922.id], drafts: [] },
      { years: [2024, 2024], issued: [decision405.id], drafts: [] },
      { years: [2026, 2030], issued: [], drafts: [draft3530.id] },
    ]);
    expect(found.overlaps).toEqual([
      { years: [2025, 2025], issued: [decision405.id], drafts: [draft3530.id] },
    ]);
    expect(found.gaps).toEqual([]);
  });
});

describe("the official rubric of a year", () => {
  it.each([
    [2020, decision1726],
    [2021, decision922],
    [2022, decision922],
    [2023, decision922],
    [2024, decision405],
    [2025, decision405],
  ])("%d is the one that was in force", (year, rubric) => {
    expect(rubricFor(family, { year })).toBe(rubric);
    expect(rubricIn(registry, family, { year })).toBe(rubric);
  });

  it.each([2025, 2026, 2030])("%d is the draft only when it is asked for", (year) => {
    expect(rubricFor(family, { year, status: "draft" })).toBe(draft3530);
  });

  it.each([2019, 2026, 2031])("%d is none", (year) => {
    expect(() => rubricFor(family, { year })).toThrow(ScoreError);
    expect(() => rubricFor(family, { year })).toThrow(`no such edition serves ${String(year)}`);
  });

  it("is of a family that there is", () => {
    expect(() => rubricFor("vn-ministry", { year: 2024 })).toThrow("known here: vn-province");
    expect(() => editions("vn-ministry")).toThrow("known here: vn-province");
  });
});
