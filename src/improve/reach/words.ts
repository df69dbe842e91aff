// Which sentences is a way to a target told in? One table for each language; a sentence that a language
// forgets is a compile error that names it.

import type { Locale } from "../../text.js";

/** All sentences of a language about ways to a target. Numbers arrive written. */
export interface ReachWords {
  readonly total: string;
  readonly heading: (code: string, now: string, target: string) => string;
  readonly way: (place: number, effort: string, points: string) => string;
  readonly proven: string;
  readonly within: (gap: string) => string;
  readonly step: (points: string, effort: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly otherFact: (fact: string) => string;
  readonly nothing: string;
  readonly outOfReach: (most: string, short: string) => string;
  readonly notFound: string;
}

const english: ReachWords = {
  total: "the total",
  heading: (code, now, target) => `To ${target} points for ${code} (now ${now})`,
  way: (place, effort, points) => `Way ${String(place)}: effort ${effort}, ${points} points`,
  proven: "proven: nothing takes less",
  within: (gap) => `nothing can take less by more than ${gap}`,
  step: (points, effort) => `${points} points, effort ${effort}`,
  fromTo: (from, to) => `${from} → ${to}`,
  otherFact: (fact) => `another fact: ${fact}`,
  nothing: "Reached already: nothing has to change",
  outOfReach: (most, short) => `Out of reach: ${most} points at most, ${short} too few`,
  notFound: "No way was found within the limit of the search",
};

const vietnamese: ReachWords = {
  total: "tổng điểm",
  heading: (code, now, target) => `Để ${code} đạt ${target} điểm (hiện ${now})`,
  way: (place, effort, points) => `Cách ${String(place)}: công sức ${effort}, đạt ${points} điểm`,
  proven: "đã chứng minh: không cách nào ít hơn",
  within: (gap) => `không cách nào ít hơn quá ${gap}`,
  step: (points, effort) => `${points} điểm, công sức ${effort}`,
  fromTo: (from, to) => `${from} → ${to}`,
  otherFact: (fact) => `thay bằng số liệu khác: ${fact}`,
  nothing: "Đã đạt, không cần thay đổi gì",
  outOfReach: (most, short) => `Không thể đạt: nhiều nhất ${most} điểm, còn thiếu ${short}`,
  notFound: "Chưa tìm được cách nào trong giới hạn tìm kiếm",
};

/** The sentences of a language. */
export const reachWords = (locale: Locale): ReachWords => (locale === "vi" ? vietnamese : english);
