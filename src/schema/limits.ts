// How large may a rubric in a file be? Far larger than any that was published, and small enough for a
// file that was made to do harm.

export const limits = {
  /** Levels of lists and objects in each other. */
  depth: 100,
  tooDeep: "at most 100 levels",
  /** Texts, numbers, lists and objects; the largest official rubric has 2,737. */
  values: 50_000,
  tooMany: "at most 50000 values",
  /** Of one indicator; the largest official one has 152. */
  indicator: 1_000,
  tooLarge: "an indicator of at most 1000 values",
  /** Of a rubric without its groups and indicators. */
  head: 10_000,
  tooLong: "at most 10000 values besides groups and indicators",
  /** After so many issues, or so many characters of them, reading stops. */
  issues: 100,
  characters: 1_000_000,
} as const;
