// What do the tests explain? Facts of a commune, one at a time or together.

import type { ResultNode } from "@dti/score";
import type { Rules } from "@dti/score/define";

import { resultOf, type Options } from "../score/sample.js";
import { commune } from "./commune.js";

export { commune };

/** The node of an indicator whose fact is the only one. */
export const nodeOf = (
  code: string,
  fact: unknown,
  { rules, places, ...options }: Options & { rules?: Partial<Rules>; places?: number } = {},
): ResultNode => resultOf(commune(rules, places), { [code]: fact }, options).at(code);

/** Facts of one commune, in many states. */
export const facts = {
  "1.1": { a: 412, source: "Báo cáo 12/BC-UBND" },
  "1.2": { a: 6 },
  "1.4": { a: 600, b: 800 },
  "1.5": { a: 40 },
  "1.6": { a: 9, b: 10 },
  "2.1": { m1: true },
  "2.2": { l: "B" },
  "2.3": { a: 3 },
  "2.6": { points: "25.96" },
  "2.7": { a: 0, b: 0 },
} as const;
