// How are the columns and rows of a table of facts called? In both languages; a reader knows all of
// these names, a writer uses those of one language.

import type { Locale, Text } from "../text.js";
import { tidy } from "./answers.js";

/** The columns before those of the units, in the order in which they are written. */
export const columnNames = {
  code: { vi: "Mã", en: "Code" },
  indicator: { vi: "Chỉ số", en: "Indicator" },
  variable: { vi: "Biến", en: "Variable" },
  label: { vi: "Nội dung", en: "Label" },
  unit: { vi: "Đơn vị tính", en: "Unit of measure" },
} as const satisfies Readonly<Record<string, Text>>;

/** Columns that are no units, and not read: numbers of rows, and remarks, which must be empty. */
const otherNames = {
  ordinal: ["stt", "tt", "số tt", "số thứ tự", "no", "no.", "#"],
  remarks: ["ghi chú", "note", "notes", "remark", "remarks"],
  // Other ways to head the units of measure.
  measure: ["đvt", "đơn vị đo", "unit of measurement"],
  // A sum, or nobody knows what: never the figures of a unit.
  none: [
    ...["tổng", "tổng cộng", "cộng", "tổng số", "total", "totals", "sum", "grand total"],
    ...["đơn vị", "unit", "units"],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What a column is that is no unit and none of the columns that are read. */
export type OtherColumn = keyof typeof otherNames;

/** What a column is besides those that are read; undefined for the column of a unit. */
export const otherColumnOf = (header: string): OtherColumn | undefined => {
  if (header.length > 100) return undefined;
  const name = tidy(header).toLowerCase();
  return (Object.keys(otherNames) as readonly OtherColumn[]).find((column) => {
    const names: readonly string[] = otherNames[column];
    return names.includes(name);
  });
};

/** A column before those of the units. */
export type ColumnName = keyof typeof columnNames;

/** What a column is for; undefined for the column of a unit. */
export const columnOf = (header: string): ColumnName | undefined => {
  if (header.length > 100) return undefined;
  const name = tidy(header).toLowerCase();
  return (Object.keys(columnNames) as readonly ColumnName[]).find((column) => {
    const { vi, en } = columnNames[column];
    return name === vi.toLowerCase() || name === en.toLowerCase();
  });
};

/** The code of the general information. */
export const generalCode = "*";

/** Rows for what is no letter and no measure: how they are called, and what they hold. */
export const rowNames: Readonly<Record<string, { readonly name: Text; readonly label: Text }>> = {
  points: {
    name: { vi: "điểm", en: "points" },
    label: { vi: "Điểm được chấm", en: "Points as awarded" },
  },
  unevidenced: {
    name: { vi: "không có minh chứng", en: "unevidenced" },
    label: {
      vi: "Lý do tài liệu kiểm chứng không được chấp nhận",
      en: "Why the evidence is not accepted",
    },
  },
  notApplicable: {
    name: { vi: "không áp dụng", en: "not applicable" },
    label: { vi: "Lý do không áp dụng", en: "Why it does not apply" },
  },
  note: { name: { vi: "ghi chú", en: "note" }, label: { vi: "Ghi chú", en: "Note" } },
  source: { name: { vi: "nguồn", en: "source" }, label: { vi: "Nguồn số liệu", en: "Source" } },
  evidence: {
    name: { vi: "minh chứng", en: "evidence" },
    label: {
      vi: "Tài liệu kiểm chứng: tên | số hiệu | ngày | địa chỉ",
      en: "Evidence: title | number | date | address",
    },
  },
};

/** How a row is called in a language. */
export const rowName = (name: string, locale: Locale): string =>
  (Object.hasOwn(rowNames, name) ? rowNames[name] : undefined)?.name[locale] ?? name;

/** The name that a word in either language stands for. */
export const rowNamed = (word: string): string => {
  const name = tidy(word).toLowerCase();
  const found = Object.entries(rowNames).find(
    ([
      ,
      {
        name: { vi, en },
      },
    ]) => [vi, en].includes(name),
  );
  return found?.[0] ?? word;
};

/** What a yes/no cell holds. */
export const flagWords = { vi: { yes: "có", no: "không" }, en: { yes: "yes", no: "no" } } as const;
