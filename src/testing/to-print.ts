// Does a result print certain figures? Each is compared with as many decimals as it has, and the
// answer is a table.

import { issue } from "../audit/issue.js";
import { nodesOf } from "../audit/nodes.js";
import { printLike, printsAs, readPublished, type Claim } from "../audit/verify/published.js";
import { ScoreError, shown, type Issue } from "../errors.js";
import { readNumeral } from "../numbers/numeral.js";
import { fromExactText, type Rational } from "../numbers/rational.js";
import { fixedText, roundTo } from "../numbers/round.js";
import { fieldsOf } from "../score/fields.js";
import type { AnyNode } from "../score/is-result.js";
import { valueOf } from "../score/leaf.js";
import type { Result, ResultData, RubricIdentity } from "../score/result.js";
import { readResult } from "../score/stored.js";
import type { Locale } from "../text.js";
import { tableOf } from "./table.js";

/** What a matcher found. */
export interface Matched {
  /** Whether it is so, whatever was expected. */
  readonly pass: boolean;
  /** What a test that expected otherwise says. */
  readonly message: () => string;
}

/** One figure, and what the result has in its place. */
interface Row {
  readonly claim: Claim;
  readonly node: AnyNode;
  /** As many decimals of the result as the figure has. */
  readonly prints: string;
  readonly isRight: boolean;
}

/** How many decimals a figure has; a percentage counts as a fraction of 1. */
const placesOf = ({ figure }: Claim): number => {
  const [, decimals = ""] = printLike(figure.value, figure, "half-up").split(/[.%]/);
  return decimals.length + (figure.isPercent ? 2 : 0);
};

/** What a figure is compared with: the printed digits if they are as many, else the exact number. */
const numberFor = (
  claim: Claim,
  { exact, printed, value }: AnyNode,
  { places, valuePlaces }: RubricIdentity,
): Rational => {
  const [own, decided] =
    claim.of === "points" ? [{ exact, printed }, places] : [value, valuePlaces];
  const digits = placesOf(claim) === decided ? readNumeral(own.printed) : undefined;
  return digits ?? fromExactText(own.exact);
};

const rowsOf = (
  result: Result | ResultData,
  figures: unknown,
  locale: Locale | undefined,
): readonly Row[] => {
  const nodes = new Map(
    nodesOf(result).flatMap((node) => (node === result ? [] : [[node.code, node] as const])),
  );
  const issues: Issue[] = [];
  const report = (found: Issue): void => {
    issues.push(found);
  };
  const isCode = (code: string): boolean => code === "total" || nodes.has(code);
  const claims = readPublished(figures, ["figures"], isCode, locale, report);
  if (issues.length === 0 && claims.length === 0) {
    const details = { value: shown(figures), expected: "at least one figure" };
    report(issue("not_published", ["figures"], details));
  }
  if (issues.length > 0) throw new ScoreError(issues);
  const { tie } = result.rubric.rules;
  return claims.map((claim) => {
    const node = nodes.get(claim.code) ?? result;
    const number = numberFor(claim, node, result.rubric);
    const { figure } = claim;
    return {
      claim,
      node,
      prints: printLike(number, figure, tie),
      isRight: printsAs(number, figure, tie),
    };
  });
};

const cellsOf = ({ claim, node, prints }: Row): readonly string[] => {
  const { key, of, text } = claim;
  const places = placesOf(claim) + 2;
  const told = (exact: string): string => {
    const points = fromExactText(exact);
    const number = of === "value" ? valueOf(points, node) : points;
    return fixedText(roundTo(number, places, "half-up"), places);
  };
  const { low, high } = node.range.exact;
  return [
    of === "value" && key !== "value" ? `${key} (value)` : key,
    text,
    prints,
    told(node.exact),
    `${told(low)} to ${told(high)}`,
    node.name.vi,
  ];
};

const heads = ["code", "expected", "prints", "computed", "range", "name"];

/** Reads the notation of the figures. */
const readLocale = (options: unknown): Locale | undefined => {
  const locale = fieldsOf(options)?.get("locale");
  if (locale === undefined || locale === "vi" || locale === "en") return locale;
  const details = { value: shown(locale), expected: '"vi" or "en"' };
  throw new ScoreError([issue("not_published", ["locale"], details)]);
};

/** Compares the figures of a result with those expected; throws what cannot be compared. */
export const toPrint = (received: unknown, figures: unknown, options?: unknown): Matched => {
  const locale = readLocale(options);
  const result = readResult(received);
  if (result === undefined) {
    throw new ScoreError([issue("not_a_result", [], { value: shown(received) })]);
  }
  const rows = rowsOf(result, figures, locale);
  const wrong = rows.filter(({ isRight }) => !isRight);
  const pass = wrong.length === 0;
  const message = (): string => {
    const { rubric, year } = result;
    const title = `expected the result by ${rubric.id} for ${String(year)} ${pass ? "not " : ""}to print`;
    return `${title}\n\n${tableOf([heads, ...(pass ? rows : wrong).map(cellsOf)])}`;
  };
  return { pass, message };
};
