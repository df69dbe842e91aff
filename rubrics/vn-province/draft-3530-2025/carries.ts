// What of a fact under Decision 405 says the same here? README.md and the indicators' marks say why.

import type { CarryOver } from "../../../src/define.js";

type Because = NonNullable<CarryOver["because"]>;

/** What of a fact under Decision 405 may be used again. */
const from405 = (facts: CarryOver["facts"], because?: Because): readonly CarryOver[] => [
  { from: "405-2025", facts, ...(because && { because }) },
];

/** The same letters, or letters that say the same; a doubt is told. */
export const all = (because?: Because): readonly CarryOver[] => from405("all", because);

/** The rate alone: its letters count otherwise. */
export const rateAlone = (because: Because): readonly CarryOver[] => from405("rate", because);

/** The same name for something that is measured otherwise. */
export const nothing = (because: Because): readonly CarryOver[] => from405("none", because);

/** a and b changed places. */
export const swapped: readonly CarryOver[] = [
  { from: "405-2025", facts: "all", letters: { a: "b", b: "a" } },
];
