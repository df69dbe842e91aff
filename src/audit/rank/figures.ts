// How much has each unit on the scale that is ranked by? Results, points and values are brought to one
// scale; what says nothing on it is reported.

import { issueWriter, shown, type Issue } from "../../errors.js";
import { resultsInEnglish } from "../../messages/results-en.js";
import { isExact, map } from "../../numbers/interval.js";
import { compare, min, one } from "../../numbers/rational.js";
import { intervalText } from "../../score/context.js";
import { fieldsOf, listOf } from "../../score/fields.js";
import { issue as factIssue } from "../../score/issue.js";
import { valueOf } from "../../score/leaf.js";
import { exactMax } from "../../rubric/walk.js";
import { readQuantity, type Role } from "../../score/quantity.js";
import type { Scale } from "./grades.js";
import type { Kind, Listed } from "./entries.js";
import { isOpenBelow } from "./open.js";
import type { By } from "./options.js";
import type { Placed } from "./order.js";
import { onScale } from "../exclusions.js";
import { findNodes, type Found } from "./results.js";
import { pointsOf, type Which } from "../scope.js";

/** A unit on the scale. */
export interface Unit extends Placed {
  readonly id: string;
  readonly published: number | undefined;
}

type Report = (issue: Issue) => void;

const issue = /* @__PURE__ */ issueWriter(resultsInEnglish);

/** As text a value may be a percentage; a bare number of percent is above 1, and refused as that. */
const roleOf = (figure: unknown, kind: Kind): Role => {
  const fields = fieldsOf(figure);
  const parts = listOf(fields?.get("between")) ?? [figure];
  const isText = parts.every((part) => typeof part === "string") || fields?.has("rounded");
  return kind === "value" && isText ? "quotient" : "count";
};

/** Reads points or a value as reported, up to a maximum where it is known. */
const readFigure = (
  { index, kind, figure }: Listed,
  max: number | undefined,
  report: Report,
): Placed | undefined => {
  const path = [index, kind];
  const read = readQuantity(figure, roleOf(figure, kind), path, (code, where, details) => {
    report(factIssue(code, where, details) as Issue);
  });
  if (read === undefined) return undefined;
  const most = max === undefined ? read.high : exactMax({ max });
  if (max !== undefined && compare(read.low, most) > 0) {
    report(factIssue("points_above_max", path, { value: intervalText(read), max }));
  }
  const isRange = typeof read.written === "object" && "between" in read.written;
  return { ...map((end) => min(end, most), read), isOpen: isRange && !isExact(read) };
};

const placedOf = ({ node, result }: Found, { isValue }: By, which: Which): Placed => {
  const isOpen = isOpenBelow(node, which, result.context);
  return isValue
    ? { ...map((end) => valueOf(end, node), onScale(node, which)), isOpen }
    : { ...pointsOf(node, which), isOpen };
};

/** What entries must be to be ranked by a node, or by its value. */
const expectedBy = ({ code, isValue }: By): string => {
  if (code !== "total") return "a result";
  return isValue ? "a result or a value" : "a result or points";
};

const scaleOf = ({ isValue }: By, max: number | undefined): Scale => {
  if (isValue) return { max: one, takes: "share" };
  // Without a maximum, or of none, there are no percentages.
  return max ? { max: exactMax({ max }), takes: "either" } : { max: one, takes: "points" };
};

/** Reads all units to one scale, and what a bar on it can be. */
export const readUnits = (
  listed: readonly Listed[],
  by: By,
  which: Which,
  report: Report,
): { readonly units: readonly Unit[]; readonly scale: Scale } => {
  const found = findNodes(listed, by, report);
  // Points can be compared only where all are of one rubric: its maximum is that of all.
  const [first] = found.values();
  const max = by.isValue ? 1 : first?.node.max;
  const isTaken = (kind: Kind): boolean =>
    by.code === "total" && kind === (by.isValue ? "value" : "points");
  const units = listed.flatMap((entry): Unit | readonly [] => {
    const { index, id, kind, figure, published } = entry;
    const one = found.get(entry);
    if (one) return { id, published, ...placedOf(one, by, which) };
    if (kind === "result") return [];
    if (isTaken(kind)) {
      const read = readFigure(entry, max, report);
      return read ? { id, published, ...read } : [];
    }
    const details = { value: shown(figure), expected: expectedBy(by) };
    report(issue("not_an_entry", [index, kind], details));
    return [];
  });
  return { units, scale: scaleOf(by, max) };
};
