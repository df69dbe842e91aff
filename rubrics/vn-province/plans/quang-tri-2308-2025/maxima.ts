// Which maxima does appendix 2 print? As read; a cell that cannot be read is left out, and has a doubt
// in its row.

/** By code: of the total and the main indices, then of their indicators. */
export const groupMaxima = {
  total: { max: "1000", lines: [625, 625] },
  "1": { max: "50", lines: [626, 626] },
  "2": { max: "50", lines: [687, 687] },
  "3": { max: "200", lines: [721, 721] },
  "4": { max: "100", lines: [815, 815] },
  "5": { max: "100", lines: [909, 910] },
  "6": { max: "200", lines: [1041, 1042] },
  "7": { max: "150", lines: [1164, 1165] },
  "8": { max: "150", lines: [1224, 1225] },
} as const;

/** Of indicators, main index by main index; `null` where the cell cannot be read. */
export const indicatorMaxima: readonly (readonly (string | null)[])[] = [
  ["10", "10", "10", "10", "10"],
  // The sum of 50 asks for 20 in 2.4.
  ["10", "10", "10", "30"],
  ["30", "30", "30", "30", "30", "30", "20"],
  ["10", null, "20", "20", "10", "10"],
  [null, "20", "10", "10", "10", "10", "10", "10"],
  ["20", "20", "20", null, "20", "50", "10", "10", "30"],
  ["50", "30", "20", "20", "30"],
  ["50", "50", "50"],
];
