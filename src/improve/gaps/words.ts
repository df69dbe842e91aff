// Which sentences is a report of lost points made of? One table for each language; a sentence that a
// language forgets is a compile error that names it.

import type { Locale } from "../../text.js";
import type { Needs } from "../open-facts.js";

/** All sentences of a language about lost points. Numbers arrive written, with their units. */
export interface GapWords {
  readonly total: (name: string, lost: string, max: string) => string;
  readonly heading: (title: string, points: string, max: string, lost: string) => string;
  readonly nothing: string;
  /** What a figure is, and each way on from there. */
  readonly now: (value: string) => string;
  readonly one: Readonly<Record<"more" | "less", (step: string, points: string) => string>>;
  readonly stop: Readonly<
    Record<"next" | "full", (to: string, distance: string, points: string) => string>
  >;
  /** Where a stop is: a value, or anything on its other side. */
  readonly at: (value: string) => string;
  readonly beyond: Readonly<Record<"more" | "less", (value: string) => string>>;
  readonly answer: (answer: string, points: string) => string;
  readonly needs: Readonly<Record<Needs, string>>;
  readonly between: (low: string, high: string) => string;
  readonly percentagePoints: (count: string) => string;
}

const english: GapWords = {
  total: (name, lost, max) => `${name}: ${lost} of ${max} points lost`,
  heading: (title, points, max, lost) => `${title}: ${points}/${max} points, ${lost} lost`,
  nothing: "No points were lost",
  now: (value) => `now ${value}`,
  one: {
    more: (step, points) => `${step} more: ${points}`,
    less: (step, points) => `${step} less: ${points}`,
  },
  stop: {
    next: (to, distance, points) => `next ${to}, ${distance} away: ${points}`,
    full: (to, distance, points) => `most ${to}, ${distance} away: ${points}`,
  },
  at: (value) => `at ${value}`,
  beyond: { more: (value) => `above ${value}`, less: (value) => `below ${value}` },
  answer: (answer, points) => `${answer}: ${points}`,
  needs: {
    fact: "Worth of the missing fact",
    evidence: "Worth if the evidence is accepted",
    decision: "Worth once a source decides",
    "exact-figure": "Points by the exact figures",
  },
  between: (low, high) => `from ${low} to ${high} points`,
  percentagePoints: (count) =>
    `${count} ${count === "1" ? "percentage point" : "percentage points"}`,
};

const vietnamese: GapWords = {
  total: (name, lost, max) => `${name}: mất ${lost} trên ${max} điểm`,
  heading: (title, points, max, lost) => `${title}: ${points}/${max} điểm, mất ${lost}`,
  nothing: "Không mất điểm nào",
  now: (value) => `hiện là ${value}`,
  one: {
    more: (step, points) => `thêm ${step}: ${points}`,
    less: (step, points) => `bớt ${step}: ${points}`,
  },
  stop: {
    next: (to, distance, points) => `mốc kế tiếp ${to}, còn cách ${distance}: ${points}`,
    full: (to, distance, points) => `cao nhất ${to}, còn cách ${distance}: ${points}`,
  },
  at: (value) => `ở ${value}`,
  beyond: { more: (value) => `trên ${value}`, less: (value) => `dưới ${value}` },
  answer: (answer, points) => `${answer}: ${points}`,
  needs: {
    fact: "Số liệu còn thiếu đáng giá",
    evidence: "Nếu tài liệu kiểm chứng được chấp nhận",
    decision: "Khi có căn cứ tính điểm",
    "exact-figure": "Theo số liệu chính xác",
  },
  between: (low, high) => `từ ${low} đến ${high} điểm`,
  percentagePoints: (count) => `${count} điểm phần trăm`,
};

/** The sentences of a language. */
export const gapWords = (locale: Locale): GapWords => (locale === "vi" ? vietnamese : english);
