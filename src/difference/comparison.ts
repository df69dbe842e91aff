// What does a comparison of two rubrics say? Plain data: which nodes are new, dropped, moved or changed,
// and how many points they carry.

import type { RubricData, RubricNode } from "../rubric/types.js";
import type { Text } from "../text.js";
import type { NodeDifference } from "./node-changes.js";
import type { RubricDifference } from "./rubric-changes.js";

/** Which rubric is compared. */
export type ComparedRubric = Pick<
  RubricData,
  "id" | "family" | "version" | "fingerprint" | "name" | "status" | "years" | "max"
>;

/** A group or an indicator. */
export interface ComparedNode {
  readonly kind: RubricNode["kind"];
  readonly key?: string;
  /** As the second rubric has it, where both do. */
  readonly name: Text;
}

/** A node that one of the rubrics does not have. */
export interface ListedNode extends ComparedNode {
  readonly code: string;
  readonly max: number;
  /** The code of the group that it is part of, or `"total"`. */
  readonly parent: string;
}

/** A node that both rubrics have, under its code in either. */
export interface SharedNode extends ComparedNode {
  readonly from: string;
  readonly to: string;
  readonly max: { readonly from: number; readonly to: number };
  /** The code of the group that it is part of, or `"total"`. */
  readonly parent: { readonly from: string; readonly to: string };
}

/** A node of another code, or that is part of another group. */
export interface MovedNode extends ComparedNode {
  readonly from: string;
  readonly to: string;
  /** The groups that it was and is part of, where the one did not become the other. */
  readonly parent?: { readonly from: string; readonly to: string };
}

/** A node in which something else than its place differs. */
export interface ChangedNode extends ComparedNode {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly NodeDifference[];
}

/** How many indicators there are of each sort, and how many points they carry. Groups are not counted. */
export interface ComparisonSummary {
  readonly indicators: {
    readonly from: number;
    readonly to: number;
    readonly shared: number;
    readonly added: number;
    readonly dropped: number;
    /** Shared ones with another maximum. */
    readonly reweighted: number;
    /** Shared ones with another formula. */
    readonly reformulated: number;
  };
  readonly points: {
    /** What the shared indicators carry in either rubric. */
    readonly shared: { readonly from: number; readonly to: number };
    readonly added: number;
    readonly dropped: number;
  };
}

/** What differs between two rubrics. Plain data, which JSON keeps as it is. */
export interface RubricComparison {
  readonly from: ComparedRubric;
  readonly to: ComparedRubric;
  readonly summary: ComparisonSummary;
  /** Only in the second, in its order. */
  readonly added: readonly ListedNode[];
  /** Only in the first, in its order. */
  readonly dropped: readonly ListedNode[];
  /** In both, in the order of the second; so are those that moved or changed, which are among them. */
  readonly shared: readonly SharedNode[];
  readonly moved: readonly MovedNode[];
  readonly changed: readonly ChangedNode[];
  /** What differs in what is said once for all nodes. */
  readonly rubric: readonly RubricDifference[];
}
