// How are results written down? Tables in Markdown, and numbers with as many digits as they deserve.

import type { Spread } from "./rounds.js";

/** A table; all columns but the first hold numbers. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, index) => (index === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map(line).join("\n");
};

/** Two or three digits: 0.013, 1.25, 12, 1,234. */
export const short = (value: number): string => {
  if (value >= 1000) return Math.round(value).toLocaleString("en");
  if (value >= 10) return String(Math.round(value));
  return String(Number(value.toPrecision(value >= 1 ? 3 : 2)));
};

/** Rates, without a precision that they do not have: 1,230,000. */
export const rough = (value: number): string =>
  Number(value.toPrecision(3)).toLocaleString("en", { maximumFractionDigits: 2 });

export const ratio = ({ median, low, high }: Spread): string =>
  `${short(median)} (${short(low)}–${short(high)})`;
