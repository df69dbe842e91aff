// Where does a grade begin? At points, or at a share of the unit's own maximum; the caller's list is
// read here, for all who ask for grades.

import type { Path } from "../../errors.js";
import { readFraction } from "../../numbers/numeral.js";
import { compare, multiply, one, zero, type Rational } from "../../numbers/rational.js";
import type { ExactNumber } from "../../score/facts.js";
import { fieldsOf, listOf } from "../../score/fields.js";
import { readQuantity } from "../../score/quantity.js";

/** A grade: its name, and the points or the share of the maximum that it begins at. */
export interface Grade {
  readonly name: string;
  readonly from: ExactNumber;
}

/** What bars are measured on. */
export interface Scale {
  /** What `"100%"` stands for; undefined where it is not known. */
  readonly max: Rational | undefined;
  readonly takes: keyof typeof expectedBar;
}

/** A grade as read: it begins at so many points, and ends where the next higher one begins. */
export interface Step {
  readonly name: string;
  readonly from: Rational;
}

/** Takes what cannot be read, and what was expected instead. */
export type Refuse = (path: Path, value: unknown, expected: string) => void;

/** What a bar has to be. */
export const expectedBar = {
  either: 'points such as 650, or a share such as "65%"',
  points: "points such as 650",
  share: 'a share such as "65%"',
} as const;

/** Points, or a share of a maximum; undefined for anything else. */
export const readBar = (value: unknown, { max, takes }: Scale): Rational | undefined => {
  const isShare = typeof value === "string" && value.endsWith("%");
  if (takes === (isShare ? "points" : "share")) return undefined;
  if (isShare) {
    const share = readFraction(value);
    return share && compare(share, zero) >= 0 ? multiply(share, max ?? one) : undefined;
  }
  const read = readQuantity(value, "count", [], () => undefined);
  return read && typeof read.written !== "object" ? read.point : undefined;
};

/** Reads a list of grades: all names in it, and the grades that can be told apart. */
export const readGrades = (
  value: unknown,
  scale: Scale,
  refuse: Refuse,
): { readonly names: ReadonlySet<unknown>; readonly grades: readonly Step[] } => {
  const list = listOf(value) ?? [];
  if (list.length === 0) refuse(["grades"], value, "a list of { name, from }");
  const names = new Set<unknown>();
  const grades: Step[] = [];
  list.forEach((entry, index) => {
    const given = fieldsOf(entry);
    const [name, bar] = [given?.get("name"), given?.get("from")];
    const isName = typeof name === "string" && name !== "" && !names.has(name);
    if (!isName) refuse(["grades", index, "name"], name, "a name that no other grade has");
    names.add(name);
    const from = readBar(bar, scale);
    const isTaken = from && scale.max && grades.some((other) => compare(other.from, from) === 0);
    if (from === undefined) refuse(["grades", index, "from"], bar, expectedBar[scale.takes]);
    else if (isTaken) refuse(["grades", index, "from"], bar, "points where no other grade begins");
    else if (typeof name === "string") grades.push({ name, from });
  });
  return { names, grades };
};

/** The grade of so many points; `null` below the lowest. */
export const gradeAt = (grades: readonly Step[], points: Rational): string | null => {
  const reached = grades.filter(({ from }) => compare(from, points) <= 0);
  return (
    reached.reduce<Step | undefined>(
      (highest, step) => (highest && compare(highest.from, step.from) >= 0 ? highest : step),
      undefined,
    )?.name ?? null
  );
};
