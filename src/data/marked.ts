// How does a cell hold what it cannot say in words? As JSON behind the word `json:`.

/** What such a cell begins with. */
export const mark = "json:";

/** A value as JSON behind the mark. */
export const marked = (value: unknown): string =>
  `${mark}${JSON.stringify(value).replaceAll("\ufffd", String.raw`\ufffd`)}`;

/** JSON behind the mark; undefined where it is none, and the text is just text. */
export const unmarked = (cell: string): unknown => {
  if (!cell.startsWith(mark)) return undefined;
  try {
    return JSON.parse(cell.slice(mark.length)) as unknown;
  } catch {
    return undefined;
  }
};
