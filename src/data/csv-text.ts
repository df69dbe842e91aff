// What is in a file of a spreadsheet, before it is cut into cells? Text in UTF-8 with line feeds, where
// every quotation mark opens or closes a cell; and nothing beyond what a table may have.

/** What is wrong with a text as a whole. */
export interface TextProblem {
  readonly why: "no text" | "too large" | "stray quote";
  readonly value: string;
  readonly row?: number;
  readonly known?: readonly string[];
}

/** The most that a table may have. */
const most = { characters: 20_000_000, rows: 20_000, columns: 10_000 };

const tooLarge = (name: keyof typeof most, count: number): TextProblem | undefined =>
  count <= most[name]
    ? undefined
    : { why: "too large", value: `${String(count)} ${name}`, known: [String(most[name])] };

declare const TextDecoder: new (label: string) => { decode: (bytes: ArrayBufferView) => string };

const isWide = (bytes: ArrayBufferView): boolean => {
  const mark = new Uint8Array(bytes.buffer, bytes.byteOffset, Math.min(2, bytes.byteLength));
  return mark.length === 2 && mark[0] !== mark[1] && mark.every((byte) => byte >= 254);
};

// An .xlsx file is a ZIP archive.
const isArchive = (start: string): boolean => start.startsWith("PK\u0003\u0004");

/** The text of a file; bytes that are not UTF-8 show as U+FFFD. */
const decoded = (input: unknown): string | TextProblem => {
  const archive = { why: "no text", value: "XLSX" } as const;
  if (typeof input === "string") return isArchive(input) ? archive : input;
  const none = { why: "no text", value: typeof input } as const;
  if (!ArrayBuffer.isView(input)) return none;
  try {
    const problem = tooLarge("characters", Math.ceil(input.byteLength / 4));
    // UTF-16 begins with two bytes that UTF-8 never has.
    if (isWide(input)) return { why: "no text", value: "UTF-16" };
    if (problem !== undefined) return problem;
    const text = new TextDecoder("utf-8").decode(input);
    return isArchive(text) ? archive : text;
  } catch {
    return none;
  }
};

/**
 * The pieces between quotation marks: by turns outside and inside of quotes. Within a quoted cell a
 * doubled mark ends one piece and begins another, with an empty one between them.
 */
const piecesOf = (text: string): readonly string[] => text.split('"');

/** The pieces up to the first line end that is outside of quotes. */
const firstOf = (pieces: readonly string[]): string => {
  const last = pieces.findIndex((piece, index) => index % 2 === 0 && piece.includes("\n"));
  const whole = last === -1 ? pieces : pieces.slice(0, last);
  return [...whole, ...pieces.slice(whole.length, whole.length + 1).map(firstLine)].join('"');
};

const firstLine = (text: string): string => text.split("\n", 1).join("");

const linesIn = (text: string): number => text.split("\n").length - 1;

/** The text without lines at its end that have nothing but separators. */
const withoutBlankEnd = (text: string): string => {
  let end = text.length;
  while (end > 0 && " ;,\t\n".includes(text.charAt(end - 1))) end -= 1;
  const line = text.indexOf("\n", end);
  return line === -1 ? text : text.slice(0, line);
};

/** The text of a file made ready to be cut into cells, or why it is none. */
export const readyText = (input: unknown): string | TextProblem => {
  const text = decoded(input);
  if (typeof text !== "string") return text;
  const problem = tooLarge("characters", text.length);
  if (problem !== undefined) return problem;
  const pieces = piecesOf(text.startsWith("\ufeff") ? text.slice(1) : text)
    // Line ends within a quoted cell are part of what it says.
    .map((piece, index) => (index % 2 === 0 ? piece.replace(/\r\n?/g, "\n") : piece));
  const lines = pieces.reduce(
    (sum, piece, index) => sum + (index % 2 === 0 ? linesIn(piece) : 0),
    1,
  );
  const plain = pieces.join('"');
  const ready = withoutBlankEnd(plain);
  return tooLarge("rows", lines - linesIn(plain.slice(ready.length))) ?? ready;
};

/** What Excel writes before the header to say what separates the cells, and does not show. */
const separatorLine = /^"?sep=([;,\t])"?[;,\t ]*(?:\n|$)/i;

/** The text without such a line, and the separator that it names. */
export const withoutSeparator = (
  text: string,
): { readonly table: string; readonly separator?: string } => {
  const [line = "", separator] = separatorLine.exec(text) ?? [];
  return { table: text.slice(line.length), ...(separator !== undefined && { separator }) };
};

/** The first row, for the separator to be found in; or why there cannot be one. */
export const firstRow = (text: string): string | TextProblem => {
  const line = firstLine(text);
  // A name may be quoted, and have lines of its own.
  const row = line.includes('"') ? firstOf(piecesOf(text)) : line;
  const columns = [";", ",", "\t"].map((one) => row.split(one).length);
  return tooLarge("columns", Math.max(...columns)) ?? row;
};

/** The row in which a quotation mark neither opens nor closes a cell, nor is doubled within one. */
export const strayQuote = (text: string, delimiter: string): TextProblem | undefined => {
  const edges = [delimiter, "\n", ""];
  const pieces = piecesOf(text);
  let row = 1;
  const stray = (): TextProblem => ({ why: "stray quote", value: '"', row });
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 1) continue;
    const [isFirst, isLast] = [index === 0, index === pieces.length - 1];
    if (!isFirst && !edges.includes(piece.charAt(0))) return stray();
    row += linesIn(piece);
    if (!isLast && !edges.includes(piece.slice(-1))) return stray();
  }
  return pieces.length % 2 === 0 ? stray() : undefined;
};
