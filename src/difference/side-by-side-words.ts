// Which sentences is a table of one unit under two rubrics made of? One table for each language.

import type { Locale } from "../text.js";
import type { CarriedFact } from "./carried-over.js";

/** All sentences of a language. Numbers arrive written. */
export interface SideBySideWords {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly rubric: (name: string, id: string, year: number) => string;
  readonly missing: (side: string) => string;
  readonly columns: {
    readonly from: string;
    readonly to: string;
    readonly oldPoints: string;
    readonly newPoints: string;
    readonly oldValue: string;
    readonly newValue: string;
    readonly difference: string;
    readonly facts: string;
    readonly name: string;
  };
  readonly total: string;
  readonly facts: Readonly<Record<CarriedFact["facts"], string>>;
}

const english: SideBySideWords = {
  title: "One unit under two rubrics",
  from: "Old rubric",
  to: "New rubric",
  rubric: (name, id, year) => `${name} (${id}), assessment year ${String(year)}`,
  missing: (side) => `No data (${side})`,
  columns: {
    from: "Old",
    to: "New",
    oldPoints: "Old points",
    newPoints: "New points",
    oldValue: "Old value",
    newValue: "New value",
    difference: "Difference",
    facts: "Carried",
    name: "Indicator",
  },
  total: "Total",
  facts: { all: "all", rate: "rate" },
};

const vietnamese: SideBySideWords = {
  title: "Một đơn vị theo hai bộ chỉ số",
  from: "Bộ cũ",
  to: "Bộ mới",
  rubric: (name, id, year) => `${name} (${id}), năm đánh giá ${String(year)}`,
  missing: (side) => `Chưa có số liệu (${side})`,
  columns: {
    from: "Mã cũ",
    to: "Mã mới",
    oldPoints: "Điểm cũ",
    newPoints: "Điểm mới",
    oldValue: "Giá trị cũ",
    newValue: "Giá trị mới",
    difference: "Chênh lệch",
    facts: "Dùng lại",
    name: "Chỉ số",
  },
  total: "Tổng điểm",
  facts: { all: "tất cả", rate: "tỷ lệ" },
};

/** The sentences of a language. */
export const sideBySideWords = (locale: Locale): SideBySideWords =>
  locale === "vi" ? vietnamese : english;
