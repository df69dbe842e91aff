// How does a report on published figures read in English?

import { english } from "../../explain/words-en.js";
import { either, type Counts, type Ends, type ReportWords } from "./words.js";

const title = (counts: Counts, all: number): string => {
  if (all === 0) return "Audit report: no published figures";
  const some = (count: number, one: string, many: string): string =>
    all === 1
      ? `Audit report: the published figure ${one}`
      : `Audit report: ${count === all ? "all" : `${count} of`} ${all} published figures ${count === 1 ? one : many}`;
  if (counts.contradicted > 0) {
    return some(
      counts.contradicted,
      "does not agree with the reported data",
      "do not agree with the reported data",
    );
  }
  if (counts.undetermined > 0) {
    return some(counts.undetermined, "cannot be decided yet", "cannot be decided yet");
  }
  const rounded = counts["within-rounding"];
  if (rounded === 0) {
    return some(all, "agrees with the reported data", "agree with the reported data");
  }
  return rounded === all
    ? some(all, "agrees within rounding", "agree within rounding")
    : `${some(all, "", "agree with the reported data")}, ${rounded} of them within rounding`;
};

const span = (ends: Ends, unit: string): string => {
  const { low, high, isFromZero, isSingle, lowOpen, highOpen } = ends;
  if (high === undefined) return lowOpen ? `above ${low}${unit}` : `${low}${unit} or more`;
  if (isFromZero && highOpen) return `below ${high}${unit}`;
  if (isSingle) return `exactly ${low}${unit}`;
  if (lowOpen) return `above ${low} ${highOpen ? "and below" : "and up to"} ${high}${unit}`;
  return `from ${low} to ${highOpen ? "below " : ""}${high}${unit}`;
};

export const englishReport: ReportWords = {
  locale: "en",
  shared: english,
  title,
  verdict: {
    exact: "agrees",
    "within-rounding": "agrees within rounding",
    undetermined: "cannot be decided yet",
    contradicted: "does not agree",
  },
  labels: {
    rubric: "Rubric",
    count: {
      exact: "Agree",
      "within-rounding": "Agree within rounding",
      undetermined: "Cannot be decided yet",
      contradicted: "Do not agree",
    },
    published: "Published",
    computed: "Recomputed",
    range: "Possible with the reported data",
    gap: "Difference",
    outside: "Distance from what is possible",
    finding: "Finding",
    noRepair: "No single change, of those considered, makes the published figure agree",
    repair: "This change alone makes the published figure agree",
    repairs: "One of these changes alone makes the published figure agree",
    needed: "The published figure agrees if",
    neededEach:
      "For the published figure to agree, each of these indicators has to have (the others may earn anything)",
    free: "Nothing follows about",
  },
  total: "Total points",
  value: "Value (points/maximum)",
  valueOf: (name) => `${name}, value (points/maximum)`,
  item: {
    total: "total",
    value: "value",
    code: (code) => code,
    valueOf: (code) => `value of ${code}`,
  },
  counted: (count, items) => `${count} (${items.join(", ")})`,
  standsFor: (figure, range) => `${figure}, taken as any number ${range}`,
  roundsTo: (number, figure) => `${number}, rounded to ${figure}`,
  openAsZero: "indicators that cannot be scored yet count as 0",
  above: (amount) => `the published figure is higher than the recomputed one by ${amount}`,
  below: (amount) => `the published figure is lower than the recomputed one by ${amount}`,
  about: (number) => `about ${number}`,
  atLeast: (number) => `at least ${number}`,
  exactly: (number, fraction) => `${number} (exactly ${fraction})`,
  percentagePoints: " percentage points",
  pointsUnit: " points",
  span,
  or: (texts) => either(texts, " or "),
  others: (count) => ` or ${count} further ${count === 1 ? "range" : "ranges"}`,
  pieces: (whole, count, nearest) =>
    `${whole}, in ${count} separate ranges; nearest to the published figure: ${nearest}`,
  noWhole: " (no whole number lies in this range)",
  findings: {
    withinRounding:
      "the recomputed figure rounds to another one, but some data that round to what was reported give the published figure",
    contradicted: (hasOpen) =>
      `no accepted data that round to what was reported give the published figure${hasOpen ? ", whatever the indicators that cannot be scored yet may earn" : ""}`,
    exactIfZero: (codes) =>
      `agrees if the indicators that cannot be scored yet earn 0 points: ${codes}`,
  },
  anyPoints: (range) => `anything ${range}`,
  rate: (letters) => (letters === undefined ? "a rate" : `a rate ${letters}`),
  general: (letter, name) => `${letter}, the general figure “${name}”,`,
  insteadOf: (reported) => ` (reported: ${reported})`,
  reading: (labels, used) => `scored by ${either(labels, " or ")} (now by ${used})`,
  possibleReadings: (labels) => `possible by ${either(labels, " or ")}`,
  ownReading: "the rubric's own reading",
  namedReading: (label) => `the reading ${label}`,
  answer: (letter, answers, reported) =>
    `${letter} is ${either(answers, " or ")} (reported: ${reported})`,
  evidence: (earned) => `evidence accepted, earning ${earned} (now 0 points)`,
  applicability: (earned) => `found to apply, earning ${earned} (now found not to apply)`,
  notes: {
    heading: "How to read this report",
    figures:
      "A published figure is taken as any number that rounds to it, both ends included, and so is a rounded figure among the data. No other tolerance is used.",
    inward:
      "The ranges with which a published figure agrees have their ends rounded inwards: every number in a printed range can make it agree.",
    repairs:
      "The single changes considered are: one figure, one flag or level, one reading of a clause, accepted evidence, or one indicator found to apply; all else stays within its rounding. Figures that enter several rates or several indicators are not considered.",
    noFault:
      "The report says where to look, not which figure needs correction; that may be the published figure itself.",
  },
};
