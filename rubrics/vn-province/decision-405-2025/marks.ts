// Which doubts do many rows share? A printed goal whose effect on points only arithmetic shows,
// a sign of comparison that no figure tests, and a maximum that the transcription lost.

import type { Text } from "../../../src/index.js";
import type { Alternative, Mark } from "../../../src/define.js";

const same = (text: string): Text => ({ vi: text, en: text });

/** The one reason behind most readings: README.md shows the sums. */
export const fits: Text = {
  vi: "Khớp điểm in của hai tỉnh",
  en: "Fits both provinces' printed points",
};

/** The points follow the rate, whatever the printed goal. */
export const inProportion = (goal: string | Text, because: Text = fits): Mark => ({
  id: "threshold",
  on: "formula",
  printed: typeof goal === "string" ? same(goal) : goal,
  used: { vi: "Điểm theo tỷ lệ", en: "Points in proportion" },
  because,
});

/** The printed goal is where the full points begin; below it they follow the rate. */
export const scaledTo = (goal: string, because: Text = fits): Mark => ({
  id: "threshold",
  on: "formula",
  printed: same(goal),
  used: { vi: "Dưới mức này: điểm theo tỷ lệ", en: "Below it: points in proportion" },
  because,
});

/** Nothing is earned below the printed goal. */
export const nothingBelow = (
  goal: string,
  because: Text,
  alternatives?: readonly Alternative[],
): Mark => ({
  id: "threshold",
  on: "formula",
  printed: same(goal),
  used: { vi: "Dưới mức này: 0 điểm", en: "Below it: 0 points" },
  because,
  ...(alternatives === undefined ? {} : { alternatives }),
});

/** The print says "above"; "at least" is used. */
export const notStrict = (goal: string, strict: Alternative["formula"]): Mark => ({
  id: "strictness",
  on: "formula",
  printed: same(`>${goal}`),
  used: same(`>=${goal}`),
  because: { vi: "Chưa có số liệu đúng bằng ngưỡng", en: "No figure equals the threshold" },
  alternatives: [{ name: "strict", label: same(`>${goal}`), formula: strict }],
});

/** The transcription lost the maximum. */
export const lostMax = (max: number): Mark => ({
  id: "max",
  on: "max",
  printed: { vi: "Bản chép không đọc được", en: "Illegible in the transcription" },
  used: same(String(max)),
  because: {
    vi: "Tổng của nhóm; Kế hoạch 18/KH-UBND của Gia Lai in cùng số",
    en: "The group's sum; Gia Lai's plan 18/KH-UBND prints the same",
  },
});

/** The condition counts something else than the name; the name is followed. */
export const asNamed = (on: string, printed: Text, used: Text): Mark => ({
  id: "counted",
  on,
  printed,
  used,
  because: { vi: "Theo tên chỉ số", en: "As in the indicator's name" },
});
