// What does Decision 405/QĐ-BKHCN (47 indicators, 2024 and 2025) award, as reconstructed from Quảng Trị's plan?
// Each line is written by hand from that plan and the arithmetic on its printed scores, not from the library.

import {
  aOverB,
  aOverBOrNone,
  allOrNothing,
  letter,
  levelOf,
  onlyAwarded,
  proportional,
  rate,
  scaled,
  sumOf,
  when,
} from "./facts.js";
import type { Book, Given } from "./facts.js";
import { add, divide, fraction } from "./fraction.js";
import type { Fraction } from "./fraction.js";

/** A for all of the 20 points, below B for none. What B itself earns no source decides. */
function procedureSystem(given: Given): Fraction {
  const level = levelOf(given);
  if (level === "A") return fraction(20);
  if (level === "below-B") return fraction(0);
  throw new RangeError(`no source decides level ${level}`);
}

export const decision405: Book = {
  indicators: {
    "1.1": (g) => fraction(when(g, "m1", 10)),
    "1.2": (g) => allOrNothing(10, aOverB(g), 100),
    "1.3": (g) => fraction(when(g, "m1", 5) + when(g, "m2", 5)),
    "1.4": (g) => fraction(when(g, "m1", 5) + when(g, "m2", 5)),
    "1.5": (g) => fraction(when(g, "m1", 5) + when(g, "m2", 5)),

    "2.1": (g) => fraction(when(g, "m1", 10)),
    "2.2": (g) => fraction(when(g, "m1", 10)),
    "2.3": (g) => fraction(when(g, "m1", 10)),
    // Plan B reads 30, but only 20 makes group 2 sum to 50.
    "2.4": (g) => fraction(when(g, "m1", 20)),

    "3.1": (g) => allOrNothing(30, aOverB(g, "villages"), 100),
    "3.2": (g) => allOrNothing(30, aOverB(g, "villages"), 100),
    "3.3": (g) => proportional(30, aOverB(g, "population")),
    "3.4": (g) => allOrNothing(30, aOverB(g, "households"), 80),
    "3.5": (g) => add(fraction(when(g, "m1", 15)), proportional(15, aOverB(g))),
    // Seven platforms are required; the seven is the law's, not a letter.
    "3.6": (g) => proportional(30, rate(g) ?? divide(letter(g, "a"), fraction(7))),
    "3.7": (g) => fraction(when(g, "m1", 10) + when(g, "m2", 5) + when(g, "m3", 5)),

    "4.1": (g) => allOrNothing(10, aOverB(g), 100),
    "4.2": (g) => allOrNothing(30, aOverB(g), 10),
    "4.3": (g) => allOrNothing(20, aOverB(g), 1),
    "4.4": (g) => proportional(20, aOverB(g)),
    "4.5": (g) => allOrNothing(10, aOverB(g, "population"), 5),
    "4.6": (g) => proportional(10, aOverB(g)),

    "5.1": (g) => proportional(20, aOverB(g)),
    "5.2": (g) => proportional(20, aOverB(g)),
    "5.3": (g) => proportional(10, aOverB(g)),
    "5.4": (g) => proportional(10, aOverBOrNone(g)),
    "5.5": (g) => proportional(10, aOverBOrNone(g)),
    "5.6": (g) => proportional(10, aOverB(g)),
    "5.7": (g) => fraction(when(g, "m1", 10)),
    "5.8": (g) => fraction(when(g, "m1", 10)),

    "6.1": (g) =>
      fraction(when(g, "m1", 5) + when(g, "m2", 5) + when(g, "m3", 5) + when(g, "m4", 5)),
    "6.2": procedureSystem,
    "6.3": (g) => proportional(20, aOverB(g)),
    "6.4": (g) => allOrNothing(20, aOverB(g), 60),
    "6.5": (g) => scaled(20, aOverB(g), 80),
    "6.6": (g) => scaled(50, aOverB(g), 70),
    "6.7": (g) => proportional(10, aOverB(g)),
    "6.8": (g) => proportional(10, aOverB(g)),
    "6.9": (g) => scaled(30, rate(g) ?? divide(sumOf(g, "a", "b"), letter(g, "c")), 1),

    "7.1": onlyAwarded,
    "7.2": onlyAwarded,
    "7.3": (g) => proportional(20, aOverB(g, "enterprises")),
    "7.4": (g) => proportional(20, aOverB(g)),
    "7.5": onlyAwarded,

    "8.1": (g) => proportional(50, aOverB(g)),
    "8.2": (g) => scaled(50, aOverB(g), 50),
    "8.3": (g) => scaled(50, aOverB(g), 70),
  },
  groups: ["1", "2", "3", "4", "5", "6", "7", "8"],
  // Every pillar counts the foundation of 500 again, then its own activity group.
  foundation: ["1", "2", "3", "4", "5"],
  pillars: [
    { code: "CQS", own: "6", max: 700 },
    { code: "KTS", own: "7", max: 650 },
    { code: "XHS", own: "8", max: 650 },
  ],
  max: 1000,
};
