// How are ways to a target told to those who are to go them? In words, in Vietnamese or English.

import type { Block, Line } from "../../explain/block.js";
import { localized, reportedText, written } from "../../explain/numerals.js";
import { asMarkdown, asText } from "../../explain/render.js";
import { fromExactText } from "../../numbers/rational.js";
import type { FigureData } from "../../score/facts.js";
import { fieldsOf } from "../../score/fields.js";
import { noteNames } from "../../score/notes.js";
import type { Locale } from "../../text.js";
import { differenceText } from "../change/points.js";
import { answerText, titleOf } from "../figure-text.js";
import type { DescribeOptions } from "../gaps/text.js";
import type { Reach } from "./reach.js";
import type { Amount, Route, RouteStep, Turn } from "./route.js";
import { reachWords } from "./words.js";

const amountText = ({ exact }: Amount, locale: Locale): string =>
  written(fromExactText(exact), { locale, places: 2 });

/** A value as a fact gives it, with its unit; a rate that is a fraction as percent, cut the way that it goes. */
const valueOf = (turn: Turn, value: Turn["to"], locale: Locale): string => {
  if (typeof value === "boolean" || (typeof value === "string" && !/^\d/.test(value))) {
    return answerText(value, turn, locale);
  }
  const { unit = "" } = turn;
  const text = String(value).includes("/")
    ? `≈ ${written(fromExactText(String(value)), { locale, isPercent: true, toward: "up" })}`
    : reportedText(value, locale).join("");
  return `${text} ${typeof unit === "string" ? unit : unit[locale]}`.trimEnd();
};

/** What a fact says, its notes apart: `rate = 60%`. */
const factText = (fact: Readonly<Record<string, unknown>>, locale: Locale): string => {
  const inner = fieldsOf(fact["unevidenced"]) ?? new Map(Object.entries(fact));
  return [...inner]
    .filter(([name]) => !noteNames.includes(name) && name !== "reason")
    .map(([name, value]) =>
      typeof value === "boolean"
        ? `${name} = ${answerText(value, {}, locale)}`
        : `${name} = ${reportedText(value as FigureData, locale).join("–")}`,
    )
    .join("; ");
};

const stepBlock = (
  { code, name, turns, points, effort }: RouteStep,
  fact: Readonly<Record<string, unknown>>,
  locale: Locale,
): Block => {
  const words = reachWords(locale);
  const said = words.step(differenceText(points, locale), amountText(effort, locale));
  return {
    heading: `${code}. ${name[locale]}: ${said}`,
    lines:
      turns.length === 0
        ? [{ text: words.otherFact(factText(fact, locale)) }]
        : turns.map((turn) => ({
            label: titleOf(turn, locale),
            text: words.fromTo(valueOf(turn, turn.from, locale), valueOf(turn, turn.to, locale)),
          })),
    blocks: [],
    closing: [],
  };
};

const routeBlock = (
  { effort, points, certificate, steps, changes }: Route,
  index: number,
  locale: Locale,
): Block => {
  const words = reachWords(locale);
  const certain: Line = {
    text: certificate.proven ? words.proven : words.within(amountText(certificate.gap, locale)),
  };
  return {
    heading: words.way(index + 1, amountText(effort, locale), localized(points.printed, locale)),
    lines: [certain],
    blocks: steps.map((step) => stepBlock(step, changes[step.code] ?? {}, locale)),
    closing: [],
  };
};

/**
 * Tells the ways to a target in words: what changes in each indicator, from what to what, the points that
 * it wins, its effort, and how sure it is that nothing takes less.
 *
 * @param found - What `reach` returned.
 *
 * @example
 * ```ts
 * import { describeReach, reach } from "@dti/score/improve";
 * import { draft3530 } from "@dti/score/rubrics";
 *
 * const effort = { "1.1": { figures: { a: { effort: 1, per: 1000 } } } };
 * const facts = { "1.1": { a: 412_000, b: 520_000 } };
 * const found = reach(draft3530, facts, { code: "1.1", fraction: "90%" }, { year: 2026, effort });
 *
 * describeReach(found, { locale: "vi" }).includes("412.000 người → 468.000 người") // => true
 * ```
 */
export const describeReach = (
  found: Reach,
  { locale, format = "text" }: DescribeOptions,
): string => {
  const words = reachWords(locale);
  const { code, now, target } = found;
  const routes = found.reachable && found.steps.length > 0 ? [found, ...found.others] : [];
  const verdict = (): string => {
    if (found.reachable) return words.nothing;
    if (fromExactText(found.short.exact)[0] === 0n) return words.notFound;
    const most = written(fromExactText(found.exact), { locale, places: 2 });
    return words.outOfReach(most, localized(found.short.printed, locale));
  };
  const block: Block = {
    heading: words.heading(
      code === "total" ? words.total : code,
      localized(now.printed, locale),
      localized(target.printed, locale),
    ),
    lines: routes.length === 0 ? [{ text: verdict() }] : [],
    blocks: routes.map((route, index) => routeBlock(route, index, locale)),
    closing: [],
  };
  return format === "markdown" ? `${asMarkdown(block)}\n` : asText(block);
};
