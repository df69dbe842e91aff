// How is one unit under two rubrics shown? As a table in Vietnamese or English: what is without data on
// either side says so, and does not look like 0.

import type { Line } from "../explain/block.js";
import { localized } from "../explain/numerals.js";
import type { Locale } from "../text.js";
import type { Section } from "./document.js";
import { sideBySideWords, type SideBySideWords } from "./side-by-side-words.js";
import { told, type DocumentOptions } from "./telling.js";
import type { NodeOfTwo, RowOfTwo, SideBySide, SideOfTwo } from "./two-sides.js";

const none = "–";

/** Without points of its own, as far as anybody knows. */
const isOpen = ({ state }: NodeOfTwo): boolean => state === "missing" || state === "undecided";

const pointsText = (node: NodeOfTwo | undefined, locale: Locale): string => {
  if (node === undefined || node.max === 0) return "";
  const points = isOpen(node) ? none : localized(node.printed, locale);
  return `${points}/${localized(String(node.max), locale)}`;
};

const valueText = (node: NodeOfTwo | undefined, locale: Locale): string => {
  if (node === undefined || node.max === 0) return "";
  return isOpen(node) ? none : localized(node.value.printed, locale);
};

const differenceText = ({ difference }: RowOfTwo, locale: Locale): string => {
  const printed = difference?.printed ?? "";
  const [sign, digits] = /^[-+]/.test(printed) ? [printed[0], printed.slice(1)] : ["", printed];
  return `${sign === "-" ? "−" : (sign ?? "")}${localized(digits, locale)}`;
};

const cellsOf = (row: RowOfTwo, words: SideBySideWords, locale: Locale): readonly string[] => {
  const { kind, from, to, carried, name } = row;
  const isTotal = kind === "total";
  return [
    isTotal ? "" : (from?.code ?? ""),
    isTotal ? "" : (to?.code ?? ""),
    pointsText(from, locale),
    pointsText(to, locale),
    valueText(from, locale),
    valueText(to, locale),
    differenceText(row, locale),
    carried ? words.facts[carried] : "",
    isTotal ? words.total : name[locale],
  ];
};

const sideLines = (
  label: string,
  { name, rubric, year, missing }: SideOfTwo,
  words: SideBySideWords,
  locale: Locale,
): readonly Line[] => [
  { label, text: words.rubric(name[locale], rubric, year) },
  ...(missing.length === 0
    ? []
    : [{ label: words.missing(label.toLowerCase()), text: missing.join(", ") }]),
];

const sectionOf = ({ from, to, rows }: SideBySide, locale: Locale): Section => {
  const words = sideBySideWords(locale);
  const { columns } = words;
  const number = (title: string) => ({ title, isNumber: true });
  return {
    heading: words.title,
    lines: [
      ...sideLines(words.from, from, words, locale),
      ...sideLines(words.to, to, words, locale),
    ],
    table: {
      columns: [
        { title: columns.from },
        { title: columns.to },
        number(columns.oldPoints),
        number(columns.newPoints),
        number(columns.oldValue),
        number(columns.newValue),
        number(columns.difference),
        { title: columns.facts },
        { title: columns.name },
      ],
      rows: rows.map((row) => cellsOf(row, words, locale)),
    },
    sections: [],
  };
};

/**
 * A table of one unit under two rubrics: codes, points over the maximum and values in both, how far the
 * value moved, and whose facts were carried over.
 *
 * A node without data, or of which no source says what it earns, has a dash for its points, and no difference. Nothing in a result can become markup.
 * What came back from JSON will do.
 *
 * @param table - What `sideBySide` returned.
 * @param options - `locale` is `"vi"` or `"en"`, `format` is `"text"` unless it is `"markdown"`.
 * @throws ScoreError `bad_field` for an option that is none of these, or what is no such table.
 *
 * @example
 * ```ts
 * import { score } from "@dti/score";
 * import { decision405, draft3530 } from "@dti/score/rubrics";
 * import { describeSideBySide, sideBySide } from "@dti/score/schema";
 *
 * const older = score(decision405, { "4.6": { rate: "50%" } }, { year: 2024 });
 * const newer = score(draft3530, { "2.4": { rate: "80%" } }, { year: 2026 });
 * const text = describeSideBySide(sideBySide(older, newer), { locale: "vi" });
 *
 * text.split("\n").find((line) => line.includes("phổ cập"))!.replace(/ +/g, " ").trim() // => "4.6 2.4 5,00/10 16,00/20 0,5000 0,8000 +0,3000 Số lượng người dân được phổ cập kỹ năng số"
 * ```
 */
export const describeSideBySide = (table: SideBySide, options: DocumentOptions): string =>
  told(table, options, "what sideBySide returned", sectionOf);
