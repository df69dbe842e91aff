// What is a registry, and what is known of the editions in it? Plain values: a caller's own list says
// as much as the official one.

import type { Text } from "../text.js";
import type { Erratum, Rubric, Source } from "./types.js";

/** That a version takes the place of an older one of its family, and how that is known. */
export interface Supersession {
  readonly version: string;
  readonly because?: Text;
}

/** A rubric, and which older version it takes the place of. */
export interface RegistryEntry {
  readonly rubric: Rubric;
  readonly supersedes?: Supersession;
}

/** Rubrics of any families, in any order; `[...registry, ours]` is another registry. */
export type Registry = readonly (Rubric | RegistryEntry)[];

/** A version that takes the place of another; while it is a draft, it has not yet. */
export interface Successor {
  readonly version: string;
  readonly status: Rubric["status"];
}

/** One revision of one version of a family. */
export interface Edition {
  readonly id: string;
  readonly version: string;
  readonly revision: number;
  /** Of a derived rubric: what was settled of the published text. */
  readonly variant?: string;
  readonly status: Rubric["status"];
  /** First and last assessment year served. */
  readonly years: readonly [from: number, to: number];
  readonly name: Text;
  readonly source?: Source;
  readonly rubric: Rubric;
  /**
   * Whether it is what its version says now: the latest revision of those that are drafts, or of
   * those that are not.
   */
  readonly current: boolean;
  /** The older version whose place it takes; as a draft, would take. */
  readonly supersedes?: Supersession;
  /** Newer versions that take its place. */
  readonly supersededBy: readonly Successor[];
  /** The revision that it corrects: the one before, where the registry has it. */
  readonly corrects?: string;
  /** What it corrects of that revision; of the published text, where there is none. */
  readonly errata: readonly Erratum[];
}

/** Assessment years in a row that the same editions serve. */
export interface Service {
  readonly years: readonly [from: number, to: number];
  /** Ids of editions in force or superseded; more than one leaves open which to take. */
  readonly issued: readonly string[];
  /** Ids of drafts, which are taken only when asked for. */
  readonly drafts: readonly string[];
}

/** The editions of a family: which one serves which assessment year, and which follows which. */
export interface Editions {
  readonly family: string;
  /** By years, then version, revision and variant. */
  readonly editions: readonly Edition[];
  /** Years that one current edition serves. Here and below, editions with a variant do not count. */
  readonly served: readonly Service[];
  /** Years that two current editions serve or more, drafts included. */
  readonly overlaps: readonly Service[];
  /** Years between the first and the last that none serves. */
  readonly gaps: readonly (readonly [from: number, to: number])[];
  /** Versions, the oldest first: one list for each version that no other takes the place of. */
  readonly chains: readonly (readonly string[])[];
}

/** Which edition is asked for. */
export interface EditionOptions {
  /** The assessment year that it has to serve. */
  readonly year: number;
  /** In force or superseded, unless given. */
  readonly status?: Rubric["status"];
  /** The latest, unless given. */
  readonly revision?: number;
  /** Of derived rubrics; without it, only those without a variant are looked at. */
  readonly variant?: string;
}
