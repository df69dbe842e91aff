// What is said of what changed for all nodes? Rules, general figures, pillars: one line for each.

import type { Line } from "../explain/block.js";
import { wordFor } from "../explain/words.js";
import type { Locale, Text } from "../text.js";
import type { RubricComparison } from "./comparison.js";
import { doubtLines, listLines, type ComparisonWriting } from "./comparison-lines.js";
import type { RubricDifference } from "./rubric-changes.js";

/** What an entry of the rubric is called: a general figure, a pillar, a kind of unit. */
const calledIn = ({ name = "", from, to }: RubricDifference, locale: Locale): string => {
  const entry = { ...Object(to ?? from) } as { readonly label?: Text; readonly name?: Text };
  return (entry.label ?? entry.name)?.[locale] ?? name;
};

/** What changed for all nodes; what the heads of the document say is not said again. */
export const rubricLines = (
  { rubric }: RubricComparison,
  writing: ComparisonWriting,
): readonly Line[] => {
  const { locale, words } = writing;
  const { labels } = words;
  const about = (...fields: readonly RubricDifference["on"][]): readonly RubricDifference[] =>
    rubric.filter(({ on }) => fields.includes(on));
  const entries = (field: "context" | "pillars" | "unitKinds", label: string): readonly Line[] =>
    listLines(
      label,
      about(field).map((one) => {
        const called = calledIn(one, locale);
        if (one.from === undefined) return words.added(called);
        return one.to === undefined ? words.dropped(called) : words.changed(called);
      }),
    );
  const text = (value: RubricDifference["from"]): string =>
    typeof value === "object" ? Object.values({ ...value }).join(", ") : String(value);
  const ruleText = (value: RubricDifference["from"]): string =>
    wordFor(words.ruleValues, text(value)) ?? text(value);
  return [
    ...about("rules").map(({ name = "", from, to }) => ({
      label: wordFor(words.rules, name) ?? name,
      text: words.fromTo(ruleText(from), ruleText(to)),
    })),
    ...(["places", "valuePlaces"] as const).flatMap((field) =>
      about(field).map(({ from, to }) => ({
        label: labels[field],
        text: words.fromTo(text(from), text(to)),
      })),
    ),
    ...entries("context", labels.general),
    ...entries("pillars", labels.pillars),
    ...entries("unitKinds", labels.unitKinds),
    ...about("order").map(({ from, to }) => ({
      label: labels.order,
      text: words.fromTo(text(from), text(to)),
    })),
    ...doubtLines(about("marks"), writing),
    ...(["errata", "source"] as const).flatMap((field) =>
      about(field).map(() => ({ label: labels[field], text: words.differs })),
    ),
  ];
};
