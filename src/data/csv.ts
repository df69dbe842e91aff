// How are rows and cells told apart? By Papa Parse, which is reached from this file alone: the build
// without workers and Node's streams, bundled, so that nobody has to install it.

// @ts-expect-error The package has no types, and those that others wrote for it bring Node's along.
import papaparse from "papaparse/papaparse.min.js";

interface Format {
  readonly delimiter: string;
  readonly newline: string;
}

type Rows = readonly (readonly string[])[];

interface Csv {
  readonly Parser: new (format: Format) => {
    readonly parse: (text: string) => { readonly data: Rows };
  };
  readonly unparse: (rows: Rows, format: Format) => string;
}

const library: unknown = papaparse;
const { Parser, unparse } = library as Csv;

/** A format and nothing else: what a program added to all objects would be read as further options. */
const format = (delimiter: string, newline: string): Format =>
  Object.assign(Object.create(null) as object, { delimiter, newline });

/** The cells of each row; rows end with a line feed, and quoting is sound. */
export const parseCsv = (text: string, delimiter: string): Rows =>
  text === "" ? [] : new Parser(format(delimiter, "\n")).parse(text).data;

/** Rows as RFC 4180 has them. */
export const writeCsv = (rows: Rows, delimiter: string): string =>
  `${unparse(rows, format(delimiter, "\r\n"))}\r\n`;
