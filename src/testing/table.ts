// How are figures set side by side in a message? In columns as wide as their widest cell.

/** Rows of cells, set in by two spaces, with none at the end of a line. */
export const tableOf = (rows: readonly (readonly string[])[]): string => {
  const widths = new Map<number, number>();
  for (const [column, { length }] of rows.flatMap((row) => [...row.entries()])) {
    widths.set(column, Math.max(widths.get(column) ?? 0, length));
  }
  return rows
    .map((row) => row.map((cell, column) => cell.padEnd(Number(widths.get(column)))).join("  "))
    .map((line) => `  ${line}`.trimEnd())
    .join("\n");
};
