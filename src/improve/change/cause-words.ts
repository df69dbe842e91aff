// Which words tell the causes of a change? One table for each language; a cause that a language forgets is
// a compile error that names it.

import type { Locale } from "../../text.js";
import type { Cause } from "./causes.js";

/** The sentences of a language about causes. Numbers arrive written. */
export interface CauseWords {
  readonly labels: {
    readonly causes: string;
    readonly summary: string;
    readonly inseparable: string;
    readonly codeBefore: string;
    readonly rule: string;
  };
  readonly causes: Readonly<Record<Cause, string>>;
  /** The three parts of the summary. */
  readonly parts: { readonly data: string; readonly period: string; readonly rubric: string };
  /** A cause and its points. */
  readonly share: (cause: string, points: string) => string;
  /** What cannot be told apart, and what it counts as. */
  readonly together: (causes: string, counted: string) => string;
  /** How points were attributed. */
  readonly rule: string;
  /** Only where it was so. */
  readonly ruleTogether: string;
}

const english: CauseWords = {
  labels: {
    causes: "Causes",
    summary: "In all",
    inseparable: "Not told apart",
    codeBefore: "Code before",
    rule: "How causes are told apart",
  },
  causes: {
    data: "data",
    period: "period",
    formula: "formula",
    reading: "reading",
    weight: "maximum points",
    added: "new indicator",
    dropped: "indicator dropped",
    moved: "moved from or to another group",
  },
  parts: { data: "data", period: "period", rubric: "rubric" },
  share: (cause, points) => `${cause} ${points}`,
  together: (causes, counted) => `${causes}; counted as ${counted}`,
  rule: "What differs for an indicator is changed one after another, from what was to what is; the share of each is the mean of what it moves over all orders. Shares add up to the difference exactly. Where no cause is named, it is the data.",
  ruleTogether:
    "Where nobody can say what data are worth by the other rule, the two are changed together and count as the rule.",
};

const vietnamese: CauseWords = {
  labels: {
    causes: "Nguyên nhân",
    summary: "Tổng hợp",
    inseparable: "Không tách riêng được",
    codeBefore: "Mã trước đây",
    rule: "Cách tách nguyên nhân",
  },
  causes: {
    data: "số liệu",
    period: "giai đoạn",
    formula: "công thức",
    reading: "cách hiểu",
    weight: "điểm tối đa",
    added: "chỉ số mới",
    dropped: "chỉ số bị bỏ",
    moved: "chuyển nhóm",
  },
  parts: { data: "số liệu", period: "giai đoạn", rubric: "bộ chỉ số" },
  share: (cause, points) => `${cause} ${points}`,
  together: (causes, counted) => `${causes}; tính vào ${counted}`,
  rule: "Với mỗi chỉ số, những gì khác nhau được đổi lần lượt từ trước sang sau; phần của mỗi nguyên nhân là trung bình số điểm thay đổi qua mọi thứ tự đổi. Cộng các phần lại đúng bằng chênh lệch. Chỗ không ghi nguyên nhân là do số liệu.",
  ruleTogether:
    "Khi không xác định được số liệu được bao nhiêu điểm theo quy định kia thì đổi cả hai cùng lúc và tính vào quy định.",
};

/** The sentences of a language. */
export const causeWords = (locale: Locale): CauseWords => (locale === "vi" ? vietnamese : english);
