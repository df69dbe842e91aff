// Why could a fact not be carried over, and why is one needed? In a code that will not change, and in
// words.

import type { Text } from "../text.js";

/** Why a fact of the older rubric is not carried over. */
export type LeftReason =
  /** The two rubrics are of different families. */
  | "other-family"
  /** The newer rubric has no such indicator. */
  | "dropped"
  /** The newer rubric does not say what of it may be used again. */
  | "no-rule"
  /** The newer rubric says that it measures something else. */
  | "measured-otherwise"
  /** Only points are known, which are of the older maximum and formula. */
  | "points-only"
  /** Only the rate may be used again, and the fact does not settle it. */
  | "no-rate"
  /** The newer rubric refuses it; `issues` say why. */
  | "refused";

/** Why an indicator of the newer rubric still needs a fact. */
export type NeedReason =
  /** The older rubric has no such indicator. */
  | "new"
  /** The older rubric's fact could not be carried over. */
  | "left"
  /** The older rubric has the indicator, but no fact was given. */
  | "not-reported";

const leftTexts: Readonly<Record<LeftReason, Text>> = {
  "other-family": {
    vi: "Hai bộ chỉ số không cùng một họ",
    en: "The two rubrics are of different families",
  },
  dropped: {
    vi: "Bộ chỉ số mới không còn chỉ số này",
    en: "The newer rubric has no such indicator",
  },
  "no-rule": {
    vi: "Bộ chỉ số mới không nói số liệu cũ dùng lại được đến đâu",
    en: "The newer rubric does not say what of it can be used again",
  },
  "measured-otherwise": {
    vi: "Bộ chỉ số mới đo theo cách khác, cần số liệu mới",
    en: "The newer rubric measures it otherwise; new data is needed",
  },
  "points-only": {
    vi: "Chỉ có điểm đã chấm theo điểm tối đa và công thức cũ",
    en: "Only points are known, by the older maximum and formula",
  },
  "no-rate": {
    vi: "Chỉ dùng lại được tỷ lệ, mà số liệu cũ không cho biết tỷ lệ",
    en: "Only the rate can be used again, and the fact does not settle it",
  },
  refused: {
    vi: "Bộ chỉ số mới không nhận số liệu này",
    en: "The newer rubric refuses it",
  },
};

const needTexts: Readonly<Record<NeedReason, Text>> = {
  new: { vi: "Chỉ số mới", en: "New indicator" },
  left: { vi: "Số liệu cũ không dùng lại được", en: "The older fact cannot be used again" },
  "not-reported": { vi: "Chưa có số liệu cũ", en: "There is no older fact" },
};

/** Why a fact is left, in words. */
export const leftText = (reason: LeftReason): Text => leftTexts[reason];

/** Why a fact is needed, in words. */
export const needText = (reason: NeedReason): Text => needTexts[reason];
