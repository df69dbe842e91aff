// Do the maxima of each kind of unit add up, and is something left to score? The tree is sound already,
// so only where a kind differs from it is there something to add.

import { shown, type Issue, type Path } from "../errors.js";
import { readNumeral } from "../numbers/numeral.js";
import {
  add,
  compare,
  exactText,
  minus,
  subtract,
  zero,
  type Rational,
} from "../numbers/rational.js";
import { issue } from "./issue.js";
import { checkName, checkText, once } from "./names.js";
import type { RubricData, RubricNode, UnitKind } from "./types.js";

type Report = (issue: Issue) => void;

/** What is looked at of a rubric. */
type Measured = Pick<RubricData, "max" | "children" | "unitKinds">;

/** A node, and the code of the group that it is in; the empty text stands for the rubric itself. */
interface Place {
  readonly max: number;
  /** Children; an indicator has none. */
  readonly count: number;
  readonly parent: string;
}

/** The codes of nodes, and the place of each; that of the rubric itself for any other text. */
interface Places {
  readonly codes: readonly string[];
  readonly of: (code: string) => Place;
}

const whole = "";

const placesBelow = (
  nodes: readonly RubricNode[],
  parent: string,
): readonly (readonly [string, Place])[] =>
  nodes.flatMap((node) => {
    const { code, max } = node;
    const children = node.kind === "group" ? node.children : [];
    return [
      [code, { max, count: children.length, parent }] as const,
      ...placesBelow(children, code),
    ];
  });

const placesIn = ({ max, children }: Measured): Places => {
  const top = { max, count: children.length, parent: whole };
  const nodes = new Map(placesBelow(children, whole));
  return { codes: [...nodes.keys()], of: (code) => nodes.get(code) ?? top };
};

/** What is no number counts as -1, which is no maximum either. */
const exact = (value: unknown): Rational =>
  (typeof value === "number" ? readNumeral(String(value)) : undefined) ?? [-1n, 1n];

/** The nodes that go by themselves: those named, and groups that they leave empty. */
const goneOf = (without: readonly string[], places: Places): ReadonlySet<string> => {
  const gone = new Set(without);
  const taken = new Map<string, number>();
  // A set that grows while it is gone through: each code is met once.
  for (const code of gone) {
    const { parent } = places.of(code);
    const count = (taken.get(parent) ?? 0) + 1;
    taken.set(parent, count);
    if (count === places.of(parent).count) gone.add(parent);
  }
  return gone;
};

/** Whether a node goes, by itself or with a group that it is in. */
const goes = (code: string, gone: ReadonlySet<string>, places: Places): boolean => {
  for (let at = code; at !== whole; at = places.of(at).parent) if (gone.has(at)) return true;
  return false;
};

/** Reports codes that are none, or are named twice, and maxima that are none. */
const checkEntries = (
  { maxima = {}, without = [] }: UnitKind,
  codes: ReadonlySet<string>,
  path: Path,
  report: Report,
): void => {
  const take = once(report);
  const name = (code: string, at: Path): void => {
    take(code, at);
    if (codes.has(code)) return;
    report(issue("unknown_reference", at, { name: code, known: [...codes] }));
  };
  without.forEach((code, index) => {
    name(code, [...path, "without", index]);
  });
  for (const [code, max] of Object.entries(maxima)) {
    const at = [...path, "maxima", code];
    name(code, at);
    if (compare(exact(max), zero) >= 0) continue;
    report(issue("bad_field", at, { value: shown(max), expected: "a number from 0" }));
  }
};

/** Reports maxima that do not add up once some rows are gone and some maxima are others. */
const checkSums = (
  { max, maxima = {}, without = [] }: UnitKind,
  places: Places,
  path: Path,
  report: Report,
): void => {
  const gone = goneOf(without, places);
  if (gone.has(whole)) {
    const details = { value: "[…]", expected: "at least one group or indicator" };
    report(issue("bad_field", [...path, "without"], details));
    return;
  }
  const own = new Map([...Object.entries(maxima), [whole, max]]);
  // By how much the sum of a group's children is another than in the tree.
  const moves = new Map<string, Rational>([[whole, zero]]);
  const move = (code: string, by: Rational): void => {
    moves.set(code, add(moves.get(code) ?? zero, by));
  };
  for (const code of gone) {
    const place = places.of(code);
    move(place.parent, minus(exact(place.max)));
  }
  for (const [code, points] of Object.entries(maxima)) {
    if (goes(code, gone, places)) {
      const known = places.codes.filter((one) => !goes(one, gone, places));
      report(issue("unknown_reference", [...path, "maxima", code], { name: code, known }));
      continue;
    }
    const place = places.of(code);
    move(place.parent, subtract(exact(points), exact(place.max)));
    if (place.count > 0) move(code, zero);
  }
  for (const [code, by] of moves) {
    if (goes(code, gone, places)) continue;
    const place = places.of(code);
    const wanted = own.get(code) ?? place.max;
    const total = add(exact(place.max), by);
    if (compare(total, exact(wanted)) === 0) continue;
    const at = code === whole ? ["max"] : ["maxima", code];
    const details = { sum: exactText(total), max: wanted };
    report(issue("maxima_do_not_add_up", [...path, ...at], details));
  }
};

/** Reports kinds of units that cannot be measured by a rubric whose tree is sound. */
export const checkUnitKinds = (rubric: Measured, report: Report): void => {
  const { unitKinds = [] } = rubric;
  if (unitKinds.length === 0) return;
  const places = placesIn(rubric);
  const codes = new Set(places.codes);
  const takeCode = once(report);
  unitKinds.forEach((kind, index) => {
    const path = ["unitKinds", index];
    const issues: Issue[] = [];
    const refuse: Report = (found) => {
      issues.push(found);
    };
    checkName("code", kind.code, [...path, "code"], refuse);
    takeCode(kind.code, [...path, "code"]);
    checkText(kind.name, [...path, "name"], refuse);
    if (compare(exact(kind.max), zero) <= 0) {
      const details = { value: shown(kind.max), expected: "a number above 0" };
      refuse(issue("bad_field", [...path, "max"], details));
    }
    checkEntries(kind, codes, path, refuse);
    // What does not add up may follow from what is wrong already.
    if (issues.length === 0) checkSums(kind, places, path, refuse);
    issues.forEach(report);
  });
};
