// Which sentences is a report of a change made of? One table for each language; a sentence that a
// language forgets is a compile error that names it.

import type { Words } from "../../explain/words.js";
import type { State } from "../../score/result.js";
import type { Locale } from "../../text.js";
import type { Both } from "./sides.js";

/** All sentences of a language that explanations do not have. Numbers arrive written. */
export interface ChangeWords {
  readonly sides: { readonly before: string; readonly after: string };
  readonly labels: {
    readonly compared: string;
    readonly units: string;
    readonly general: string;
    readonly pillars: string;
    readonly same: string;
    readonly papers: string;
    readonly state: string;
    readonly reason: string;
    readonly reading: string;
    readonly merged: string;
    readonly sameData: string;
    readonly rounding: string;
  };
  readonly heading: (title: string, points: string, max: string, difference: string) => string;
  /** What was and what is, of anything. */
  readonly fromTo: (from: string, to: string) => string;
  /** What belongs to one of the two results. */
  readonly of: (label: string, side: string) => string;
  readonly units: (side: string, units: number) => string;
  readonly nothing: string;
  readonly noPoints: string;
  readonly same: (count: number, all: number) => string;
  readonly samePoints: string;
  readonly rounded: string;
  readonly states: Readonly<Record<State, string>>;
  readonly awarded: string;
  readonly absent: string;
  readonly roundedFigure: (figure: string) => string;
}

/** What a report is written with. */
export interface ChangeWriting {
  readonly locale: Locale;
  readonly words: ChangeWords;
  /** The sentences of explanations. */
  readonly common: Words;
  /** What the two results are called. */
  readonly sides: Both<string>;
}

const english: ChangeWords = {
  sides: { before: "before", after: "after" },
  labels: {
    compared: "Compared",
    units: "Merged units",
    general: "General information",
    pillars: "Pillars",
    same: "Same points",
    papers: "Only evidence, source or note differ",
    state: "State",
    reason: "Reason",
    reading: "Reading",
    merged: "Points of the units before their merger",
    sameData: "Data (the same)",
    rounding: "Rounding",
  },
  heading: (title, points, max, difference) => `${title}: ${points}/${max} points (${difference})`,
  fromTo: (from, to) => `${from} → ${to}`,
  of: (label, side) => `${label} (${side})`,
  units: (side, units) => `${side}: ${String(units)}`,
  nothing: "Nothing has changed",
  noPoints: "No points have changed",
  same: (count, all) => `${String(count)} of ${String(all)} indicators`,
  samePoints: "Same points, other data",
  rounded:
    "Differences are computed from exact points and then rounded, so that they are not always what the rounded figures give",
  states: {
    scored: "scored by the formula",
    awarded: "points as awarded",
    missing: "no data",
    unevidenced: "no accepted evidence",
    "not-applicable": "not applicable",
    undecided: "scoring not decided",
    partial: "in part without data, or not decided",
  },
  awarded: "awarded points",
  absent: "none",
  roundedFigure: (figure) => `${figure} (rounded)`,
};

const vietnamese: ChangeWords = {
  sides: { before: "trước", after: "sau" },
  labels: {
    compared: "So sánh",
    units: "Số đơn vị sáp nhập",
    general: "Thông tin chung",
    pillars: "Trụ cột",
    same: "Không đổi điểm",
    papers: "Chỉ khác tài liệu kiểm chứng, nguồn hoặc ghi chú",
    state: "Trạng thái",
    reason: "Lý do",
    reading: "Cách hiểu",
    merged: "Điểm của các đơn vị trước sáp nhập",
    sameData: "Số liệu (không đổi)",
    rounding: "Làm tròn",
  },
  heading: (title, points, max, difference) => `${title}: ${points}/${max} điểm (${difference})`,
  fromTo: (from, to) => `${from} → ${to}`,
  of: (label, side) => `${label} (${side})`,
  units: (side, units) => `${side}: ${String(units)}`,
  nothing: "Không có thay đổi",
  noPoints: "Không có thay đổi về điểm",
  same: (count, all) => `${String(count)} trên ${String(all)} chỉ số`,
  samePoints: "Không đổi điểm nhưng khác số liệu",
  rounded:
    "Chênh lệch được tính từ điểm chính xác rồi mới làm tròn, nên có chỗ không bằng hiệu hoặc tổng của các số đã làm tròn",
  states: {
    scored: "chấm theo công thức",
    awarded: "lấy điểm đã chấm",
    missing: "chưa có số liệu",
    unevidenced: "không có tài liệu kiểm chứng được chấp nhận",
    "not-applicable": "không áp dụng",
    undecided: "chưa rõ cách tính điểm",
    partial: "một phần chưa có số liệu hoặc chưa rõ cách tính điểm",
  },
  awarded: "điểm đã chấm",
  absent: "không có",
  roundedFigure: (figure) => `${figure} (đã làm tròn)`,
};

/** The sentences of a language. */
export const changeWords = (locale: Locale): ChangeWords =>
  locale === "vi" ? vietnamese : english;
