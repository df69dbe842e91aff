// How is a table set in a terminal? Columns as wide as their widest cell, numbers to the right.

type Row = readonly string[];

const width = (text: string): number => text.normalize("NFC").length;

/** Lines of a table: the first column and the last to the left, the others to the right. */
export const table = (head: Row, rows: readonly Row[]): string => {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => width(row[column] ?? ""))),
  );
  const line = (row: Row): string =>
    row
      .map((cell, column) => {
        const space = " ".repeat((widths[column] ?? 0) - width(cell));
        return column === 0 || column === head.length - 1 ? cell + space : space + cell;
      })
      .join("  ")
      .trimEnd();
  const rule = widths.map((size) => "─".repeat(size)).join("──");
  return [line(head), rule, ...rows.map(line)].join("\n");
};
