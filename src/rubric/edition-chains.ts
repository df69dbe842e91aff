// What follows what? Versions that take the place of older ones, and revisions that correct the one
// before.

import type { Path } from "../errors.js";
import { issue } from "../messages/any-issue.js";
import type { Report } from "./edition-fields.js";
import type { Registered } from "./edition-registry.js";
import type { Supersession } from "./edition-types.js";
import { canonical } from "./fingerprint.js";
import type { Erratum, Rubric } from "./types.js";

/** Which older version each version takes the place of. */
export type Successions = ReadonlyMap<string, Supersession>;

const inShort = (value: unknown): string => {
  const text = value === undefined ? "nothing" : canonical(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

/** The version, and those whose place it takes, the newest first; ends where a circle closes. */
const backFrom = (version: string, successions: Successions): readonly string[] => {
  const chain = new Set<string>();
  let next: string | undefined = version;
  while (next !== undefined && !chain.has(next)) {
    chain.add(next);
    next = successions.get(next)?.version;
  }
  return [...chain];
};

/** Which version of a family takes the place of which; reports what cannot be. */
export const successionsOf = (family: readonly Registered[], report: Report): Successions => {
  const versions = [...new Set(family.map(({ rubric }) => rubric.version))].sort();
  const successions = new Map<string, Supersession>();
  const links: { version: string; older: string; at: Path }[] = [];
  for (const { rubric, supersedes, path } of family) {
    if (supersedes === undefined) continue;
    const at = [...path, "supersedes", "version"];
    const { version } = rubric;
    const said = successions.get(version) ?? supersedes;
    if (!versions.includes(supersedes.version)) {
      const details = { name: supersedes.version, known: versions };
      report(issue("unknown_reference", at, details));
    } else if (canonical(said) !== canonical(supersedes)) {
      const details = { value: inShort(supersedes), expected: inShort(said) };
      report(issue("bad_field", [...path, "supersedes"], details));
    } else {
      successions.set(version, supersedes);
      links.push({ version, older: supersedes.version, at });
    }
  }
  for (const { version, older, at } of links) {
    if (!backFrom(older, successions).includes(version)) continue;
    const expected = "a version that does not follow from this one";
    report(issue("bad_field", at, { value: `"${older}"`, expected }));
  }
  return successions;
};

/** Versions, the oldest first: one chain for each version that no other takes the place of. */
export const chainsOf = (
  versions: readonly string[],
  successions: Successions,
): readonly (readonly string[])[] => {
  const superseded = new Set([...successions.values()].map(({ version }) => version));
  return versions
    .filter((version) => !superseded.has(version))
    .map((version) => [...backFrom(version, successions)].reverse());
};

/** The nearest earlier revision of the same version and variant. */
export const revisionBefore = (
  { version, revision, variant }: Rubric,
  rubrics: readonly Rubric[],
): Rubric | undefined =>
  rubrics
    .filter((one) => one.version === version && one.variant === variant)
    .filter((one) => one.revision < revision)
    .reduce<Rubric | undefined>(
      (latest, one) => (latest !== undefined && latest.revision > one.revision ? latest : one),
      undefined,
    );

/** What a revision corrects of another, or of the published text. */
export const errataSince = (rubric: Rubric, before: Rubric | undefined): readonly Erratum[] =>
  (rubric.errata ?? []).slice(before?.errata?.length ?? 0);

/** Reports a revision that does not repeat the errata of the one before it. */
export const checkErrata = (family: readonly Registered[], report: Report): void => {
  const rubrics = family.map(({ rubric }) => rubric);
  for (const { rubric, path } of family) {
    const { errata = [] } = rubric;
    revisionBefore(rubric, rubrics)?.errata?.forEach((erratum, index) => {
      const found = errata[index];
      if (found !== undefined && canonical(found) === canonical(erratum)) return;
      const details = { expected: inShort(erratum), found: inShort(found) };
      report(issue("erratum_outdated", [...path, "rubric", "errata", index], details));
    });
  }
};
