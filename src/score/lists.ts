// Which indicators below a node did not simply earn their points? Codes in the order of the law, by
// the state that holds them back.

/** Codes of the indicators below a node that are in one of these states. */
export interface Lists {
  /** Without a fact. */
  readonly missing: readonly string[];
  /** Without acceptable evidence. */
  readonly unevidenced: readonly string[];
  /** Where no source says what the fact earns. */
  readonly undecided: readonly string[];
  /** What does not apply to the unit. */
  readonly notApplicable: readonly string[];
}

/** The names of the lists. */
export const listNames = ["missing", "unevidenced", "undecided", "notApplicable"] as const;

/** Fills each list, given its name and the state that it is for. */
export const lists = (codesIn: (list: keyof Lists, state: string) => readonly string[]): Lists => ({
  missing: codesIn("missing", "missing"),
  unevidenced: codesIn("unevidenced", "unevidenced"),
  undecided: codesIn("undecided", "undecided"),
  notApplicable: codesIn("notApplicable", "not-applicable"),
});
