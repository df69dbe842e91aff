// How does an explanation read in English?

import type { Words } from "./words.js";

const fields: Readonly<Record<string, string>> = {
  max: "the maximum",
  formula: "the formula",
  name: "the name",
  rules: "the general rules",
  years: "the years served",
  source: "the source",
  pillars: "the pillars",
  children: "the component indicators",
};

export const english: Words = {
  labels: {
    rubric: "Rubric",
    year: "Assessment year",
    basis: "Legal basis",
    formula: "Formula",
    reading: "Reading chosen",
    data: "Data",
    calculation: "Calculation",
    ifAccepted: "If accepted",
    points: "Points",
    value: "Value",
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
  quoted: (text) => `«${text}»`,
  lines: (from, to) =>
    from === to ? `line ${String(from)}` : `lines ${String(from)}–${String(to)}`,
  numbered: (number) => `no. ${number}`,
  dated: (date) => `of ${date}`,
  general: "from the general information",
  yes: "yes",
  no: "no",
  span: ({ low, high }) => (high === undefined ? `${low} or more` : `from ${low} to ${high}`),
  rounded: (span) => `(rounded: ${span})`,
  worth: (fraction, isAll, isNone, isPart) =>
    isAll
      ? isPart
        ? "earns all of this part"
        : "earns the maximum"
      : isNone
        ? isPart
          ? "this part earns 0"
          : "earns 0"
        : `fraction ${fraction}`,
  inProportion: "points in proportion",
  reached: (threshold) => `reaches the threshold of ${threshold}`,
  notReached: (threshold) => `below the threshold of ${threshold}`,
  exceeded: (threshold) => `above the threshold of ${threshold}`,
  notExceeded: (threshold) => `not above the threshold of ${threshold}`,
  inProportionTo: (threshold) => `points in proportion to ${threshold}`,
  maybe: (low, high) => `(may be from ${low} to ${high})`,
  unsure: "not certain, since the threshold lies within the range of the data",
  lowEnd: (span, low) => `${span}, counted at the lowest, ${low}`,
  met: (letter) => `${letter} is met`,
  notMet: (letter) => `${letter} is not met`,
  level: (letter, name) => `${letter} is at level ${name}`,
  unknownLevel: "no source says what this level earns, 0 points for now",
  step: (at) => `reaches the step from ${at} on`,
  nextStep: (at) => `below the step at ${at}`,
  part: (place, weight) => `Part ${String(place)} (weight ${weight})`,
  sum: "Sum of the parts",
  period: (year, years) => `${String(year)} takes the formula of ${years}`,
  otherPeriods: (years) => `not that of ${years.join(", ")}`,
  years: (from, to) => (from === to ? String(from) : `${String(from)}–${String(to)}`),
  unknownClause: "no source gives the formula, 0 points for now",
  emptyDenominator: (value) => `the denominator is 0, so it counts as ${value}`,
  state: {
    missing: (max) => `none yet, 0 points for now; with data it may earn from 0 to ${max} points`,
    unevidenced: (reason) => `earns 0 points without accepted evidence (${reason})`,
    notApplicable: (reason, points) =>
      reason === undefined
        ? `the indicator does not apply, since the denominator is 0; ${points} points by the rubric's rule`
        : `the indicator does not apply (${reason}); ${points} points by the rubric's rule`,
    awarded: (points) => `${points} as awarded; the formula was not applied`,
  },
  points: (points) => `${points} points`,
  exactly: (fraction) => `exactly ${fraction}`,
  rounding: {
    none: (printed) => `printed ${printed}`,
    nearest: (printed, places) =>
      places === 0
        ? `rounded to a whole number: ${printed}`
        : `rounded to ${String(places)} decimals: ${printed}`,
    tie: (printed) => `exactly between two figures, rounded by the rubric's rule: ${printed}`,
    rows: (printed) => `the rounded rows added up: ${printed}`,
  },
  because: {
    scored: "since the data are rounded or known only within a range",
    awarded: "since the awarded points are known only within a range",
    missing: "since there are no data yet",
    unevidenced: "if the evidence is accepted",
    "not-applicable": "",
    undecided: "since no source says how it is scored",
    several: "the ranges of the component indicators added up",
  },
  mean: (units) => `mean of ${String(units)} units before their merger`,
  units: (units, points) => (units === 1 ? points : `${String(units)} units with ${points}`),
  doubtAbout: (field, letter) =>
    letter === undefined
      ? `Doubt about ${fields[field] ?? "this clause"}`
      : `Doubt about the letter ${letter}`,
  doubt: (printed, used, because) => `printed: «${printed}»; used: «${used}»; because: ${because}`,
  ownReading: "The rubric's own reading",
  other: (label, points, isSame) =>
    points === undefined
      ? `«${label}»: points not known`
      : `«${label}»: ${points} points${isSame ? ", the same" : ""}`,
};
