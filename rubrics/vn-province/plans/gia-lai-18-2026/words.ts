// What do several rows of the plan say alike? When something is done, and that a new indicator has no
// figures of 2024.

/** "Thường xuyên". */
export const regularly = { vi: "Thường xuyên", en: "Regularly" } as const;

/** "Hằng năm". */
export const yearly = { vi: "Hằng năm", en: "Every year" } as const;

/** The line of the main table prints two figures only. */
export const newIndicator = {
  on: "before",
  note: {
    vi: "Bảng chính chỉ in hai số, điểm tối đa theo dự thảo và mục tiêu; ô điểm năm 2024 và ô điểm tối đa theo Quyết định 405 trống (chỉ số mới).",
    en: "The main table prints two figures only, the draft's maximum and the target; the cells of the 2024 points and of Decision 405's maximum are empty (a new indicator).",
  },
} as const;
