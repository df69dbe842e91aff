// How are rows and cells told apart? By Papa Parse, which is reached from this file alone: the build
// without workers and Node's streams, bundled, so that nobody has to install it.

// @ts-expect-error The package has no types, and those that others wrote for it bring Node's along.
import papaparse from "papaparse/papaparse.min.js";

interface Format {
  readonly delimiter: string;
  readonly newline: string;
}

interface Csv {
  readonly parse: (
    text: string,
    format: Format,
  ) => { readonly data: readonly (readonly string[])[] };
  readonly unparse: (rows: readonly (readonly string[])[], format: Format) => string;
}

const library: unknown = papaparse;
const { parse, unparse } = library as Csv;

/** The cells of each row; rows end with a line feed, and quoting is sound. */
export const parseCsv = (text: string, delimiter: string): readonly (readonly string[])[] =>
  text === "" ? [] : parse(text, { delimiter, newline: "\n" }).data;

/** Rows as RFC 4180 has them. */
export const writeCsv = (rows: readonly (readonly string[])[], delimiter: string): string =>
  `${unparse(rows, { delimiter, newline: "\r\n" })}\r\n`;
