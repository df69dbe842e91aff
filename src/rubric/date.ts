// Which texts are days? Those of the calendar, written `2026-01-31`.

/** How many days a month has. */
export const lengthOf = (year: number, month: number): number => {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** Whether a text is a day of the calendar, such as `"2026-01-31"`. */
export const isDate = (value: unknown): value is string => {
  const match = typeof value === "string" ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) : null;
  const [year = 0, month = 0, day = 0] = (match ?? []).slice(1).map(Number);
  return 1 <= month && month <= 12 && 1 <= day && day <= lengthOf(year, month);
};
