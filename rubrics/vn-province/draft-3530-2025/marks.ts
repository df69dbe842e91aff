// Which doubts return in several indicators? Other names, missing caps, goals that are no thresholds,
// and thresholds that both branches of a formula claim, or neither.

import type { Text } from "../../../src/index.js";
import type { Mark } from "../../../src/define.js";

/** The main table, or the plan's text, calls the thing by another name than the appendix. */
export const otherName = (printed: Text, used: Text, because: Text): Mark => ({
  id: "name",
  on: "name",
  printed,
  used,
  because,
});

/** The score formula has no cap, though the rate it multiplies may exceed what earns the maximum. */
export const noCap = (printed: Text, because: Text): Mark => ({
  id: "cap",
  on: "formula",
  printed,
  used: { vi: "Không vượt quá điểm tối đa", en: "Never more than the maximum" },
  because,
});

/** The heading states a goal that the score formula does not use. */
export const goalUnused = (goal: string, vi: string, en: string): Mark => ({
  id: "goal",
  on: "formula",
  printed: { vi: `Mục tiêu: ${vi}`, en: `Goal: ${en}` },
  used: {
    vi: `Điểm tối đa * tỷ lệ; ${goal} không phải là ngưỡng tính điểm`,
    en: `Maximum × rate; ${goal} is no scoring threshold`,
  },
  because: {
    vi: "Công thức tính điểm in kèm không nhắc tới mục tiêu",
    en: "The printed score formula does not mention the goal",
  },
});

/** Two branches that overlap, or leave a gap, at the threshold itself. */
export const boundary = (threshold: string, printed: Text): Mark => ({
  id: "boundary",
  on: "formula",
  printed,
  used: {
    vi: `Từ ${threshold} trở lên: điểm tối đa`,
    en: `From ${threshold} upwards: the maximum`,
  },
  because: {
    vi: `Tại đúng ${threshold}, cả hai nhánh đều cho điểm tối đa`,
    en: `At exactly ${threshold} both branches give the maximum`,
  },
});

/** Branches "≥ t" and "≤ t". */
export const overlap = (threshold: string): Mark =>
  boundary(threshold, {
    vi: `Cả hai nhánh, >=${threshold} và <=${threshold}, đều gồm ${threshold}`,
    en: `Both branches, >=${threshold} and <=${threshold}, include ${threshold}`,
  });
