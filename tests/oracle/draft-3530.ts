// What does the draft of dispatch 3530/CĐSQG-DVS (27 indicators, 2025 to 2030) award?
// Each line is copied by hand from the appendix of Gia Lai's plan 18/KH-UBND, not from the library.

import { aOverB, allOrNothing, letter, proportional, rate, scaled, sumOf, when } from "./facts.js";
import type { Book } from "./facts.js";
import { divide, fraction } from "./fraction.js";

export const draft3530: Book = {
  indicators: {
    "1.1": (g) => proportional(20, aOverB(g)),
    // Printed without a cap: 100 % would earn 20.20 of 20.
    "1.2": (g) => scaled(20, aOverB(g), 99),
    "1.3": (g) => proportional(20, aOverB(g)),
    "1.4": (g) => fraction(when(g, "m1", 10) + when(g, "m2", 10)),
    "1.5": (g) => proportional(80, aOverB(g)),
    "1.6": (g) => fraction(when(g, "m1", 20) + when(g, "m2", 10) + when(g, "m3", 10)),

    "2.1": (g) => allOrNothing(30, aOverB(g), 100),
    "2.2": (g) => scaled(30, rate(g) ?? divide(sumOf(g, "a", "b"), sumOf(g, "c", "d")), 10),
    "2.3": (g) => proportional(20, aOverB(g)),
    "2.4": (g) => proportional(20, aOverB(g)),

    "3.1": (g) => proportional(50, aOverB(g)),
    "3.2": (g) => proportional(50, aOverB(g)),

    "4.1": (g) =>
      fraction(when(g, "m1", 5) + when(g, "m2", 5) + when(g, "m3", 5) + when(g, "m4", 5)),
    "4.2": (g) => proportional(20, aOverB(g)),
    // Printed b/a, but a is the part and b the whole; in 4.4 it is the other way round.
    "4.3": (g) => scaled(50, aOverB(g), 80),
    "4.4": (g) => scaled(50, rate(g) ?? divide(letter(g, "b"), letter(g, "a")), 80),
    // No ratio is printed; a and c took part, b and d of them are satisfied.
    "4.5": (g) =>
      scaled(
        40,
        rate(g) ?? divide(sumOf(g, "b", "d"), sumOf(g, "a", "c")),
        g.year <= 2027 ? 95 : 99,
      ),
    "4.6": (g) => scaled(20, rate(g) ?? divide(sumOf(g, "a", "b"), letter(g, "c")), 1),

    "5.1": (g) => scaled(50, aOverB(g), 30),
    // b counts thousands of people, so one enterprise per thousand is 1.
    "5.2": (g) => proportional(50, aOverB(g)),
    "5.3": (g) => scaled(50, aOverB(g), 20),
    "5.4": (g) => proportional(50, aOverB(g)),

    "6.1": (g) => proportional(40, aOverB(g)),
    "6.2": (g) => scaled(40, aOverB(g), 95),
    "6.3": (g) => scaled(40, aOverB(g), 70),
    "6.4": (g) => scaled(40, aOverB(g), 95),
    "6.5": (g) => scaled(40, aOverB(g), 80),
  },
  groups: ["1", "2", "3", "4", "5", "6"],
  // The draft prints no pillars, hence no shared foundation.
  foundation: [],
  pillars: [],
  max: 1000,
};
