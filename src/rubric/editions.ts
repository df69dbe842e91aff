// Which rubric serves which assessment year, and which follows which? Asked of a registry, which is a
// plain list: what is in it is all there is.

import { ScoreError, shown, type Issue } from "../errors.js";
import { deepFreeze } from "../freeze.js";
import { issue } from "../messages/any-issue.js";
import {
  chainsOf,
  checkErrata,
  errataSince,
  revisionBefore,
  successionsOf,
  type Successions,
} from "./edition-chains.js";
import type { Report } from "./edition-fields.js";
import { readRegistry, type Registered } from "./edition-registry.js";
import type { Edition, Editions, Registry, Successor } from "./edition-types.js";
import { coverageOf } from "./edition-years.js";
import type { Rubric } from "./types.js";

const byText = (one: string, other: string): number => Number(one > other) - Number(one < other);

/** By years, then version, revision and variant; texts by their code units, the same everywhere. */
const inOrder = (one: Rubric, other: Rubric): number =>
  one.years[0] - other.years[0] ||
  one.years[1] - other.years[1] ||
  byText(one.version, other.version) ||
  one.revision - other.revision ||
  // One without a variant has the shortest id.
  byText(one.id, other.id);

const isDraft = ({ status }: Rubric): boolean => status === "draft";

/** Whether one revision is later than another of the same version, and both are drafts or neither. */
const isLater = (one: Rubric, other: Rubric): boolean =>
  one.version === other.version &&
  one.variant === other.variant &&
  one.revision > other.revision &&
  isDraft(one) === isDraft(other);

/** What of a version counts: its latest revision, drafts only where there is nothing else. */
const statusOf = (version: string, rubrics: readonly Rubric[]): Successor => {
  const all = rubrics.filter((one) => one.version === version);
  const issued = all.filter((one) => !isDraft(one));
  const latest = issued.filter((one) => !issued.some((other) => isLater(other, one)));
  return { version, status: latest[0]?.status ?? "draft" };
};

const editionOf = (
  rubric: Rubric,
  rubrics: readonly Rubric[],
  successions: Successions,
): Edition => {
  const { id, version, revision, variant, status, years, name, source } = rubric;
  const before = revisionBefore(rubric, rubrics);
  const supersedes = successions.get(version);
  const successors = [...successions].filter(([, older]) => older.version === version);
  return {
    id,
    version,
    revision,
    ...(variant === undefined ? {} : { variant }),
    status,
    years,
    name,
    ...(source === undefined ? {} : { source }),
    rubric,
    current: !rubrics.some((one) => isLater(one, rubric)),
    ...(supersedes === undefined ? {} : { supersedes }),
    supersededBy: successors
      .map(([newer]) => statusOf(newer, rubrics))
      .sort((a, b) => byText(a.version, b.version)),
    ...(before === undefined ? {} : { corrects: before.id }),
    errata: errataSince(rubric, before),
  };
};

/** The editions of a family; reports all that is wrong with the registry, or with the question. */
export const readEditions = (registry: unknown, family: unknown, report: Report): Editions => {
  const registered = readRegistry(registry, report);
  const known = [...new Set(registered.map(({ rubric }) => rubric.family))].sort();
  const name = typeof family === "string" ? family : shown(family);
  if (!known.some((one) => one === family)) {
    report(issue("unknown_reference", ["family"], { name, known }));
  }
  // Of the same rubric listed twice, one is an edition.
  const byId = new Map(registered.map(({ rubric }) => [rubric.id, rubric]));
  const inFamily = (one: { readonly family: string }): boolean => one.family === family;
  const members: readonly Registered[] = registered.filter(({ rubric }) => inFamily(rubric));
  const rubrics = [...byId.values()].filter(inFamily).sort(inOrder);
  const successions = successionsOf(members, report);
  checkErrata(members, report);
  const editions = rubrics.map((rubric) => editionOf(rubric, rubrics, successions));
  const versions = [...new Set(rubrics.map(({ version }) => version))];
  return {
    family: name,
    editions,
    ...coverageOf(editions),
    chains: chainsOf(versions, successions),
  };
};

/**
 * The editions of a family in a registry: which rubric serves which assessment year, and which follows
 * which.
 *
 * `editions` are in the order of their years. `served`, `overlaps` and `gaps` share out the years from
 * the first to the last; each names the editions in force or superseded apart from drafts. `chains` say
 * which version takes the place of which, as the registry says it; `errata` of an edition what it
 * corrects of the revision before. Editions with a variant, such as the rubric of a kind of unit, are
 * listed and serve no year of their own. The order of the registry does not matter.
 *
 * Every rubric in the registry is checked whole, each time: keep the answer where it is needed often.
 *
 * @param registry - Rubrics, or `{ rubric, supersedes: { version, because } }`; at most 1000.
 * @param family - A family in the registry, such as `"vn-province"`.
 * @throws ScoreError with all issues, by their path in the registry: `bad_field`, `unknown_variable`,
 * `not_a_rubric` and why; `duplicate` where two rubrics have one id; `unknown_reference` for a family
 * or version that it does not have; `erratum_outdated` where a revision does not repeat the errata of
 * the one before.
 *
 * @example
 * ```ts
 * import { defineRubric, editionsIn } from "@dti/score/define";
 * import { decision405, draft3530 } from "@dti/score/rubrics";
 *
 * const { id, fingerprint, ...text } = draft3530;
 * const later = defineRubric({ ...text, status: "in-force", version: "2027", years: [2027, 2030] });
 * const { served, overlaps, gaps } = editionsIn([decision405, later], "vn-province");
 *
 * served.map(({ years }) => years) // => [[2024, 2025], [2027, 2030]]
 * overlaps // => []
 * gaps // => [[2026, 2026]]
 * ```
 */
export const editionsIn = (registry: Registry, family: string): Editions => {
  const issues: Issue[] = [];
  const found = readEditions(registry, family, (one) => issues.push(one));
  if (issues.length > 0) throw new ScoreError(issues);
  return deepFreeze(found);
};
