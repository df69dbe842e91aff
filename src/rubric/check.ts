// Is a rubric sound? Identity, codes and keys, maxima that add up at every level, pillars and
// general figures; everything that is wrong is reported at once.

import { shown, type Issue, type Path } from "../errors.js";
import { readNumeral } from "../numbers/numeral.js";
import { compare, exactText, sum, zero, type Rational } from "../numbers/rational.js";
import { checkIndicator, checkMarks, type RubricScope } from "./check-indicator.js";
import { checkUnitKinds } from "./check-unit-kinds.js";
import { checkName, checkText, once } from "./names.js";
import type { RubricData, RubricNode, Rules } from "./types.js";
import { issue } from "./issue.js";

type Report = (issue: Issue) => void;

/** A rubric before it has an identity. */
export type Draft = Omit<RubricData, "id" | "fingerprint">;

const exact = (value: unknown): Rational | undefined =>
  typeof value === "number" ? readNumeral(String(value)) : undefined;

const isWhole = (value: unknown, from: number, to: number): boolean =>
  Number.isSafeInteger(value) && Number(value) >= from && Number(value) <= to;

const isYear = (value: unknown): value is number => isWhole(value, 1000, 9999);

const rules: { readonly [Name in keyof Rules]: readonly Rules[Name][] } = {
  tie: ["half-up", "half-even"],
  rounding: ["exact-sum", "sum-of-printed"],
  merge: ["mean"],
  missing: ["zero"],
  notApplicable: ["zero", "full", "excluded"],
};

/** Checks what identifies a rubric; returns the years that it serves, none when they are not sound. */
const checkIdentity = (rubric: Draft, report: Report): readonly number[] => {
  const expect = (isGood: boolean, path: Path, value: unknown, expected: string): void => {
    if (!isGood) report(issue("bad_field", path, { value: shown(value), expected }));
  };
  const { family, version, revision, years, places, valuePlaces, status, errata = [] } = rubric;
  checkName("code", family, ["family"], report);
  checkName("code", version, ["version"], report);
  if (rubric.variant !== undefined) checkName("code", rubric.variant, ["variant"], report);
  checkText(rubric.name, ["name"], report);
  expect(isWhole(revision, 1, 1e6), ["revision"], revision, "a whole number from 1");
  const isInTime = errata.length === 0 || errata.length < revision;
  const atMost = "at most one erratum for each revision after the first";
  expect(isInTime, ["errata"], errata.length, atMost);
  const [from, to] = Array.isArray(years) ? (years as readonly number[]) : [];
  const areYears = isYear(from) && isYear(to) && from <= to && to <= from + 200;
  expect(areYears, ["years"], years, "[first, last]");
  expect(isWhole(places, 0, 20), ["places"], places, "a whole number from 0 to 20");
  expect(isWhole(valuePlaces, 0, 20), ["valuePlaces"], valuePlaces, "a whole number from 0 to 20");
  const statuses = ["draft", "in-force", "superseded"];
  expect(statuses.includes(status), ["status"], status, statuses.join(" | "));
  for (const [name, choices] of Object.entries(rules)) {
    const rule: unknown = (rubric.rules as Rules | undefined)?.[name as keyof Rules];
    expect(
      (choices as readonly unknown[]).includes(rule),
      ["rules", name],
      rule,
      choices.join(" | "),
    );
  }
  return areYears ? Array.from({ length: to - from + 1 }, (_, index) => from + index) : [];
};

const checkMax = (
  max: unknown,
  children: readonly RubricNode[] | undefined,
  path: Path,
  report: Report,
): void => {
  const at = [...path, "max"];
  const points = exact(max);
  // A node may carry no points; a rubric has something to score.
  const [least, expected] = path.length > 0 ? [0, "a number from 0"] : [1, "a number above 0"];
  if (points === undefined || compare(points, zero) < least) {
    report(issue("bad_field", at, { value: shown(max), expected }));
  } else if (children !== undefined) {
    const total = sum(children.map((child) => exact(child.max) ?? zero));
    if (compare(total, points) === 0) return;
    report(issue("maxima_do_not_add_up", at, { sum: exactText(total), max: Number(max) }));
  }
};

const checkTree = (rubric: Draft, scope: RubricScope): ReadonlySet<string> => {
  const { report } = scope;
  const [takeCode, takeKey] = [once(report), once(report)];
  const codes = new Set<string>();
  const seen = new Set<RubricNode>();
  const checkNode = (node: RubricNode, path: Path): void => {
    checkName("code", node.code, [...path, "code"], report);
    takeCode(node.code, [...path, "code"]);
    // A node that stands in two places is a duplicate; walking it again could take forever.
    if (seen.has(node)) return;
    seen.add(node);
    codes.add(node.code);
    if (node.key !== undefined) takeKey(node.key, [...path, "key"]);
    checkText(node.name, [...path, "name"], report);
    if (node.kind === "indicator") {
      checkMax(node.max, undefined, path, report);
      checkIndicator(node, path, scope);
    } else {
      checkMax(node.max, node.children, path, report);
      checkMarks(node.marks ?? [], path, scope);
      checkChildren(node.children, path);
    }
  };
  const checkChildren = (children: readonly RubricNode[], path: Path): void => {
    if (children.length === 0) {
      const details = { value: "[]", expected: "at least one group or indicator" };
      report(issue("bad_field", [...path, "children"], details));
    }
    children.forEach((child, index) => {
      checkNode(child, [...path, "children", index]);
    });
  };
  checkMax(rubric.max, rubric.children, [], report);
  checkChildren(rubric.children, []);
  return codes;
};

const checkPillars = ({ pillars }: Draft, codes: ReadonlySet<string>, report: Report): void => {
  const takeCode = once(report);
  codes.forEach((code) => {
    takeCode(code, []);
  });
  pillars.forEach(({ code, name, groups }, index) => {
    const path = ["pillars", index];
    const takeGroup = once(report);
    checkName("code", code, [...path, "code"], report);
    takeCode(code, [...path, "code"]);
    checkText(name, [...path, "name"], report);
    if (groups.length === 0) {
      const details = { value: "[]", expected: "at least one group" };
      report(issue("bad_field", [...path, "groups"], details));
    }
    groups.forEach((group, place) => {
      const at = [...path, "groups", place];
      takeGroup(group, at);
      if (!codes.has(group)) {
        report(issue("unknown_reference", at, { name: shown(group), known: [...codes] }));
      }
    });
  });
};

/** Reports everything that is wrong with a rubric of the right shape. */
export const checkRubric = (rubric: Draft, report: Report): void => {
  const years = checkIdentity(rubric, report);
  const context = Object.entries(rubric.context);
  for (const [name, { label, kind }] of context) {
    const path = ["context", name];
    checkName("name", name, path, report);
    checkText(label, [...path, "label"], report);
    const known: readonly unknown[] = [undefined, "text"];
    if (known.includes(kind)) continue;
    report(issue("bad_field", [...path, "kind"], { value: shown(kind), expected: '"text"' }));
  }
  const numbers = context.filter(([, { kind }]) => kind !== "text").map(([name]) => name);
  checkMarks(rubric.marks ?? [], [], { years, context: numbers, report });
  const tree = { isSound: true };
  // Told at once, so that who listens can stop a file that is wrong all over.
  const reportTree: Report = (found) => {
    tree.isSound = false;
    report(found);
  };
  const codes = checkTree(rubric, { years, context: numbers, report: reportTree });
  checkPillars(rubric, codes, report);
  // Where the tree itself does not add up, no kind of unit can.
  if (tree.isSound) checkUnitKinds(rubric, report);
};
