// How does an explanation read in English?

import { wordFor, type Words } from "./words.js";

/** In quotation marks, and what is quoted within in single ones. */
const quoted = (text: string): string => `“${text.replace(/[“«]/g, "‘").replace(/[”»]/g, "’")}”`;

/** A sentence of a doubt: one style of quotation marks, and no stop of its own. */
const sentence = (text: string): string =>
  text.replace(/«/g, "“").replace(/»/g, "”").replace(/\.$/, "");

const fields: Readonly<Record<string, string>> = {
  max: "the maximum",
  formula: "the formula",
  name: "the name",
  rules: "the general rules",
  years: "the years served",
  source: "the source",
  pillars: "the pillars",
  children: "the list of indicators",
};

const rules: Readonly<Record<string, string>> = {
  tie: "how ties are rounded",
  rounding: "the rule of sums and rounding",
  merge: "the rule of mergers",
  missing: "the rule for missing data",
  notApplicable: "the rule for what does not apply",
};

export const english: Words = {
  labels: {
    rubric: "Rubric code",
    year: "Assessment year",
    basis: "Legal basis",
    formula: "Formula",
    reading: "Reading chosen",
    data: "Data",
    calculation: "Calculation",
    ifAccepted: "If the evidence is accepted",
    points: "Points",
    value: "Value (points/maximum)",
    range: "Range",
    overReadings: "Range over all readings",
    source: "Source of the data",
    note: "Note",
    evidence: "Evidence",
    warning: "Warning",
    otherReading: "Other reading",
    missing: "Without data",
    unevidenced: "Without evidence",
    undecided: "Scoring not decided",
    notApplicable: "Not applicable",
  },
  heading: (name, points, max) => `${name}: ${points}/${max} points`,
  quoted,
  lines: (from, to) =>
    from === to ? `line ${String(from)}` : `lines ${String(from)}–${String(to)}`,
  numbered: (number) => `no. ${number}`,
  dated: (date) => `dated ${date}`,
  general: "from the general information",
  yes: "yes",
  no: "no",
  span: ({ low, high }) => (high === undefined ? `${low} or more` : `from ${low} to ${high}`),
  rounded: (span) => `(rounded: ${span})`,
  worth: (fraction, isAll, isNone, isPart) =>
    isAll
      ? isPart
        ? "earns all points of this part"
        : "earns the maximum"
      : isNone
        ? isPart
          ? "this part earns 0"
          : "earns 0"
        : `fraction ${fraction}`,
  inProportion: "points in proportion",
  capped: "above 100%, so counted up to the maximum",
  reached: (threshold) => `reaches the threshold of ${threshold}`,
  notReached: (threshold) => `below the threshold of ${threshold}`,
  exceeded: (threshold) => `above the threshold of ${threshold}`,
  notExceeded: (threshold) => `not above the threshold of ${threshold}`,
  inProportionTo: (threshold) => `points in proportion to the threshold of ${threshold}`,
  maybe: (low, high) => `(the fraction may be from ${low} to ${high})`,
  unsure: "this is not certain, since the threshold lies within the range of the data",
  lowEnd: (span, low) => `${span}, counted at the lowest, ${low}`,
  met: (letter) => `${letter} is met`,
  notMet: (letter) => `${letter} is not met`,
  level: (letter, name) => `the level of ${letter} is ${name}`,
  unknownLevel: "no source found says what this level earns, 0 points for now",
  ofBest: (best) => `points in proportion to the best unit (${best})`,
  unknownBest: "it is measured by the best unit, which is not known yet, 0 points for now",
  noBest: "no unit is above 0",
  bestOf: (place) => `Alternative ${String(place)} earns most and counts`,
  alternative: (place) => `Alternative ${String(place)}`,
  step: (at) => `reaches the step from ${at} on`,
  nextStep: (at) => `below the step from ${at} on`,
  part: (place, weight) => `Part ${String(place)} (weight ${weight})`,
  sum: "Sum of the parts",
  period: (year, years) => `${String(year)} takes the formula of ${years}`,
  otherPeriods: (years) => `not that of ${years.join(", ")}`,
  years: (from, to) => (from === to ? String(from) : `${String(from)}–${String(to)}`),
  unknownClause: "no source found gives the formula, 0 points for now",
  emptyDenominator: (value) => `the denominator is 0, so it counts as ${value}`,
  state: {
    missing: (max) =>
      `none yet, so 0 points for now; with data it may earn from 0 to ${max} points`,
    unevidenced: (reason) =>
      `0 points, since there is no accepted evidence${reason.trim() === "" ? "" : ` (${reason})`}`,
    notApplicable: (reason, points) =>
      reason === undefined
        ? `the indicator does not apply, since the denominator is 0, so ${points} points by the rubric's rule`
        : `the indicator does not apply (${reason}), so ${points} points by the rubric's rule`,
    excluded: (reason) =>
      `the indicator does not apply (${reason ?? "the denominator is 0"}), so it is left out of the maximum`,
    awarded: (points) => `${points} points as awarded; no formula was applied`,
  },
  unscored: {
    heading: (name) => `${name}: not scored`,
    missing: "none yet, which changes no points",
    points: "not scored, since the maximum is 0",
  },
  points: (points) => `${points} points`,
  exactly: (fraction) => `exactly ${fraction}`,
  rounding: {
    nearest: (printed, places) =>
      places === 0
        ? `rounded to a whole number: ${printed}`
        : `rounded to ${String(places)} decimal ${places === 1 ? "place" : "places"}: ${printed}`,
    tie: (printed) =>
      `exactly halfway between two figures, rounded by the rubric's rule: ${printed}`,
    rows: (printed) => `the rounded points of the indicators added up: ${printed}`,
  },
  because: {
    rounded: "since the data are rounded",
    ranged: "since the data are known only within a range",
    uncertain: "since the data are rounded or known only within a range",
    awarded: "since the awarded points are known only within a range",
    unevidenced: "depending on whether the evidence is accepted",
    undecided: "since no source found says how it is scored",
    unknownBest: "since the best unit is not known yet",
    sum: "put together from the ranges of its components",
    mean: "mean of the ranges of the units before their merger",
  },
  mean: (units) => `mean of the points of ${String(units)} units before their merger`,
  units: (units, points) => (units === 1 ? points : `${String(units)} units with ${points} each`),
  doubtAbout: (field, part = "") =>
    field === "variables"
      ? `Doubt about the letter ${part}`
      : `Doubt about ${wordFor(rules, part) ?? wordFor(fields, field) ?? "this clause"}`,
  doubt: (printed, used, because) =>
    `The source: ${sentence(printed)}. The rubric uses: ${sentence(used)}. Because: ${sentence(because)}`,
  ownReading: "The rubric's own reading",
  other: (label, points, isSame) =>
    points === undefined
      ? `${quoted(label)}, points cannot be computed from these data`
      : `${quoted(label)}, ${points} points${isSame ? " (the same)" : ""}`,
};
