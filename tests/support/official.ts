// The two official rubrics, under the names by which the oracle knows them.

import { score, type Result, type Rubric } from "@dti/score";
import { decision405, draft3530 } from "@dti/score/rubrics";

import type { FactSet } from "../oracle/generate.js";
import type { RubricName } from "../oracle/judge.js";

export const official: Readonly<Record<RubricName, Rubric>> = { decision405, draft3530 };

export const rubricNames: readonly RubricName[] = ["draft3530", "decision405"];

/** The result of a fact set as the oracle draws it. */
export const scoreSet = (name: RubricName, { facts, year, context = {} }: FactSet): Result =>
  score(official[name], facts, { year, context });
