// How does a report on a table of points read in English?

import { english } from "../../explain/words-en.js";
import type { TableWords } from "./table-words.js";

const kinds = { maxima: "maxima", targets: "targets", points: "points" };

export const englishTable: TableWords = {
  locale: "en",
  shared: english,
  title: (count) =>
    count === 0
      ? "Audit report on a table: all figures agree"
      : `Audit report on a table: ${count} ${count === 1 ? "place" : "places"} where figures do not agree`,
  total: "Total points",
  item: (code) => code,
  totalItem: "the total",
  column: (id, kind, rubric) => {
    const about = [kind && kinds[kind], rubric].filter((text) => text !== undefined).join(", ");
    return `Column “${id}”${about === "" ? "" : ` (${about})`}`;
  },
  finding: {
    sum: "does not agree with the sum of its items",
    remainder: "a remainder is not printed",
    maximum: "does not agree with the rubric's maximum",
    "above-maximum": "above the maximum",
    denominator: "the denominator is not the maximum",
    repeated: "its printings do not agree",
  },
  count: {
    sum: "Not the sum of its items",
    remainder: "A remainder is not printed (no contradiction)",
    maximum: "Not the rubric's maximum",
    "above-maximum": "Above the maximum",
    denominator: "The denominator is not the maximum",
    repeated: "Printings do not agree",
  },
  counted: (count) => String(count),
  about: {
    sum: (item) => `the sum at ${item}`,
    remainder: (item) => `the remainder of ${item}`,
    maximum: (item) => `the maximum of ${item} with the rubric`,
    "above-maximum": (item) => `the points of ${item} with its maximum`,
    denominator: (item) => `the denominator of ${item}`,
    repeated: (item) => `the printings of ${item}`,
  },
  inColumn: (text, column) => `${text} (column “${column}”)`,
  labels: {
    printed: "Printed",
    denominator: "Denominator printed",
    printings: "Printings",
    computed: {
      sum: "Sum of its items",
      remainder: "Sum of the items printed",
      maximum: "The rubric's maximum",
      "above-maximum": "Maximum",
      denominator: "Maximum",
    },
    parts: "Made up of",
    notPrinted: "Not printed",
    gap: "Difference",
    remainder: "The remainder has to be",
    explained: "The printed figure is also",
    change: "This change alone makes it agree",
    changes: "One of these changes alone makes it agree",
    confirmed: "In accord with",
    closes: "Then these agree, too",
    opens: "But then these do not agree",
    note: "Note",
  },
  noteOn: (item, note) => `${item}: ${note}`,
  at: (figure, place) => `${figure}, at ${place}`,
  denominatorOf: (name) => `${name}, denominator`,
  printing: (name, number) => `${name}, printing ${number}`,
  instead: (to, from) => `${to} instead of ${from}`,
  such: (range, figure) => `a figure ${range} (such as ${figure})`,
  possible: (figure, range) => `${figure} (possibly ${range})`,
  maximumOf: (figure, item, rubric) => `the maximum ${figure} of ${item} by ${rubric}`,
  figureOf: (figure, item) => `the figure ${figure} of ${item}`,
  others: (count) => `and ${count} further ${count === 1 ? "change" : "changes"}`,
  noChange: "No single change makes the printed figure agree",
  notes: {
    heading: "How to read this report",
    scope:
      "Printed figures are held against each other and against the rubric's maxima, without the data behind them. Figures in a column of points are taken as rounded to their last digit, those in a column of maxima or targets as exact. No other tolerance is used.",
    order:
      "Changes that settle more come first, then those that unsettle less, those that other figures accord with, and smaller ones.",
    noFault: "The report says where to look, not which figure needs correction.",
  },
};
