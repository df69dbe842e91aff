// Which case is to be run? One of a list that is data: facts, what was published of them, and what is
// expected of the two.

import { issue } from "../audit/issue.js";
import type { Published } from "../audit/verify/published.js";
import type { Verdict } from "../audit/verify/verification.js";
import { refuseOthers, type Fields } from "../audit/scope.js";
import { shown, type Issue, type Path } from "../errors.js";
import { fieldsOf } from "../score/fields.js";
import { caseFields, verifyOptions } from "./case-fields.js";

/** A verdict. Text of any JSON file is one to the compiler; it is checked when the case is run. */
export type VerdictText = Verdict | (string & Record<never, never>);

/** A case as JSON writes it. */
export interface RubricCase {
  /** What the case is called in the answer; its `id`, its unit or its place unless given. */
  readonly name?: string | undefined;
  readonly year: number;
  /** As for `score`. */
  readonly facts: object;
  readonly context?: object | undefined;
  readonly readings?: object | undefined;
  /** Figures as printed, by code. */
  readonly published: Published;
  /** The notation of the figures, where it is needed. */
  readonly locale?: string | undefined;
  /**
   * The worst of all verdicts; or by code, and then the others hold. Unless given, every figure is to
   * be exact or within rounding.
   */
  readonly expect?: VerdictText | { readonly [Code in string]?: VerdictText } | undefined;
}

/** What is expected of the verdicts: the worst of them, or those of some codes. */
export type Expected =
  | { readonly of: "all"; readonly verdict: Verdict }
  | { readonly of: "each"; readonly verdicts: ReadonlyMap<string, Verdict> };

/** A case as read. */
export interface ReadCase {
  readonly name: string;
  readonly facts: unknown;
  readonly published: unknown;
  /** As `verify` takes them. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly expected: Expected;
}

const verdicts: readonly unknown[] = ["exact", "within-rounding", "undetermined", "contradicted"];

const isVerdict = (value: unknown): value is Verdict => verdicts.includes(value);

const nameOf = (fields: Fields, index: number): string => {
  const unit = fieldsOf(fields.get("unit"))?.get("vi") ?? fields.get("unit");
  const names = [fields.get("name"), fields.get("id"), unit];
  const name = names.find((one) => typeof one === "string" && one !== "");
  return typeof name === "string" ? name : `case ${String(index + 1)}`;
};

type Refuse = (path: Path, value: unknown, expected: string) => void;

/** Reads what is expected of the verdicts on what was published. */
const readExpected = (expect: unknown, published: unknown, refuse: Refuse): Expected => {
  if (isVerdict(expect)) return { of: "all", verdict: expect };
  const byCode = fieldsOf(expect);
  if (expect !== undefined && byCode === undefined) {
    refuse(["expect"], expect, "a verdict, or verdicts by code");
  }
  const codes = fieldsOf(published);
  const verdicts = new Map<string, Verdict>();
  for (const [code, verdict] of byCode ?? []) {
    if (codes && !codes.has(code)) refuse(["expect", code], verdict, "a published code");
    else if (isVerdict(verdict)) verdicts.set(code, verdict);
    else refuse(["expect", code], verdict, "a verdict");
  }
  return { of: "each", verdicts };
};

/** Reads one case; reports what cannot be read. */
export const readCase = (
  given: unknown,
  index: number,
  report: (issue: Issue) => void,
): ReadCase => {
  const refuse: Refuse = (path, value, expected) => {
    report(issue("not_a_case", [index, ...path], { value: shown(value), expected }));
  };
  const own = fieldsOf(given);
  const fields: Fields = own ?? new Map<string, unknown>();
  if (own === undefined) refuse([], given, "{ year, facts, published }");
  else if (!own.has("facts")) refuse(["facts"], undefined, "an object");
  refuseOthers(fields, caseFields, refuse);
  const [facts, published] = [fields.get("facts"), fields.get("published")];
  if (fieldsOf(published)?.size === 0) refuse(["published"], published, "at least one figure");
  return {
    name: nameOf(fields, index),
    facts,
    published,
    options: verifyOptions(fields),
    expected: readExpected(fields.get("expect"), published, refuse),
  };
};
