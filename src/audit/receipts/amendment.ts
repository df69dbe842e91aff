// What makes a receipt an amended one? Its revision, the digest of the receipt before, and its errata:
// all of them or none.

import { shown, type Issue, type Path } from "../../errors.js";
import { checkErratum } from "../../rubric/check-erratum.js";
import { issue } from "../../rubric/issue.js";
import { differenceAt, valueAt, type Difference } from "./differences.js";

/** Names of the fields that only amended receipts have. */
export const amendmentNames = ["revision", "amends", "errata"] as const;

/** What is wrong with the fields of an amended receipt; nothing where there are none. */
export const amendmentDifferences = (receipt: {
  readonly [Name in (typeof amendmentNames)[number]]?: unknown;
}): readonly Difference[] => {
  if (!amendmentNames.some((name) => Object.hasOwn(receipt, name))) return [];
  const issues: Issue[] = [];
  const refuse = (path: Path, value: unknown, expected: string): void => {
    issues.push(issue("bad_field", path, { value: shown(value), expected }));
  };
  const { revision, amends, errata } = receipt;
  const list: readonly unknown[] = Array.isArray(errata) ? errata : [];
  const count = list.length + 1;
  if (list.length === 0) refuse(["errata"], errata, "a list");
  list.forEach((erratum, index) => {
    checkErratum(erratum, ["errata", index], (found) => issues.push(found));
  });
  if (typeof amends !== "string" || !/^[0-9a-f]{64}$/.test(amends)) {
    refuse(["amends"], amends, "a digest");
  }
  return [
    ...(revision === count ? [] : [differenceAt(["revision"], revision, count)]),
    ...issues.map((one) => differenceAt(one.path, valueAt(receipt, one.path), undefined, one)),
  ];
};
