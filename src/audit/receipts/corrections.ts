// How is plain JSON corrected? One field after another, each only where it still says what the erratum
// says that it says.

import { ScoreError, shown, type Issue, type Path } from "../../errors.js";
import { checkErratum } from "../../rubric/check-erratum.js";
import { canonical } from "../../rubric/fingerprint.js";
import { issue } from "../../rubric/issue.js";
import { plainCopy } from "../../rubric/plain.js";
import type { Correction, Erratum } from "../../rubric/types.js";
import { partsOf } from "./differences.js";

/** What corrections may be on. */
export interface Places {
  /** The names that a correction may be on, and where each of them is in the data. */
  readonly paths: ReadonlyMap<string, Path>;
  /** Whether one may be corrected as a whole, without a field. */
  readonly isWhole: (on: string) => boolean;
  /** Whether an erratum may touch this field of a name. */
  readonly isOpen: (on: string, field: string | number) => boolean;
}

type Report = (issue: Issue) => void;

/** A correction, the way to it, and to what it corrects in the data. */
interface Change {
  readonly correction: Correction;
  readonly at: Path;
  readonly place: Path;
  readonly report: Report;
}

/** A value as an issue shows it; what is absent is nothing. */
export const spelled = (value: unknown): string => {
  const text = value === undefined ? "nothing" : canonical(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

const areSame = (one: unknown, other: unknown): boolean =>
  one === undefined || other === undefined ? one === other : canonical(one) === canonical(other);

/** The way to the name at a depth: in the field, or else the text that the correction is on. */
const stepAt = ({ correction, at, place }: Change, depth: number): Path => {
  const step = depth - (place.length - correction.field.length);
  return step < 0 ? [...at, "on"] : [...at, "field", step];
};

const changed = (data: unknown, change: Change, depth = 0): unknown => {
  const { correction, at, place, report } = change;
  const { was, now } = correction;
  const name = place[depth];
  if (name === undefined) {
    if (areSame(data, was)) return now;
    const details = { expected: spelled(was), found: spelled(data) };
    report(issue("erratum_outdated", [...at, "was"], details));
    return data;
  }
  const isList = Array.isArray(data);
  const isLast = depth === place.length - 1;
  const parts = partsOf(data) ?? new Map<string | number, unknown>();
  const isKnown = parts.has(name);
  const isNext = isList ? name === parts.size : partsOf(data) && typeof name === "string";
  if (!isKnown && !(isLast && was === undefined && isNext === true)) {
    const details = { name: String(name), known: [...parts.keys()].map(String) };
    report(issue("unknown_reference", stepAt(change, depth), details));
    return data;
  }
  // Whatever comes after a dropped item would move; an erratum could not put it back.
  if (isList && isLast && now === undefined && name !== parts.size - 1) {
    const details = { value: String(name), expected: "the last of the list" };
    report(issue("bad_field", stepAt(change, depth), details));
    return data;
  }
  const entries = [...new Map([...parts, [name, changed(parts.get(name), change, depth + 1)]])];
  const left = entries.filter(([, part]) => part !== undefined);
  return isList ? left.map(([, part]) => part) : Object.fromEntries(left);
};

/** Makes the corrections of an erratum, and reports those that cannot be made. */
const correct = (data: unknown, { corrections }: Erratum, places: Places, report: Report) =>
  corrections.reduce<unknown>((before, correction, index) => {
    const { on, field, was, now } = correction;
    const at = ["corrections", index];
    const path = places.paths.get(on);
    if (path === undefined) {
      const known = [...places.paths.keys()];
      report(issue("unknown_reference", [...at, "on"], { name: on, known }));
    } else if (field.length === 0 && !places.isWhole(on)) {
      const details = { value: "[]", expected: "at least one name" };
      report(issue("bad_field", [...at, "field"], details));
    } else if (field[0] !== undefined && !places.isOpen(on, field[0])) {
      const details = { name: String(field[0]), known: [] };
      report(issue("unknown_reference", [...at, "field", 0], details));
    } else if (areSame(was, now)) {
      const value = now === undefined ? shown(now) : spelled(now);
      const details = { value, expected: "another value than before" };
      report(issue("bad_field", [...at, "now"], details));
    } else {
      return changed(before, { correction, at, place: [...path, ...field], report });
    }
    return before;
  }, data);

/** Data as an erratum corrects it, and a copy of the erratum; throws all that is wrong with it. */
export const corrected = (
  data: unknown,
  given: unknown,
  places: Places,
): { readonly data: unknown; readonly erratum: Erratum } => {
  const issues: Issue[] = [];
  const report: Report = (found) => {
    issues.push(found);
  };
  const erratum = plainCopy(given, report) as Erratum;
  const isPlain = issues.length === 0;
  if (isPlain) checkErratum(erratum, [], report);
  // Corrections that can be read are tried even where the rest is wrong: all issues come at once.
  const isReadable = issues.every(
    ({ path: [name] }) => name !== undefined && name !== "corrections",
  );
  const after = isPlain && isReadable ? correct(data, erratum, places, report) : data;
  if (issues.length > 0) throw new ScoreError(issues);
  return { data: after, erratum };
};
