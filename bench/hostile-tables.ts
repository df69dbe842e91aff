// Which megabytes would hurt a reader of facts? CSV texts of a million characters and JSON of as many
// values as are looked at: wrong all over, wide, or sound and made to be slow.

const size = 1_000_000;

/** As often as a megabyte holds it, each time otherwise. */
const filled = (part: (index: number) => string): string => {
  const parts: string[] = [];
  for (let left = size, index = 0; left > 0; index += 1) {
    const text = part(index);
    parts.push(text);
    left -= text.length;
  }
  return parts.join("");
};

const head = "Mã;Biến;Gia Lai\n";
const columns = (count: number, cell: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => cell(index)).join(";");

/** Tables of one row with many units, so that there are as many cells as may be. */
const wide = (
  rows: readonly (readonly [code: string, variable: string])[],
  cell: (index: number) => string,
): string => {
  const units = 9_900;
  return [
    `Mã;Biến;${columns(units, (index) => `Xã ${String(index)}`)}`,
    ...rows.map(
      ([code, variable], row) =>
        `${code};${variable};${columns(units, (index) => cell(index + row))}`,
    ),
  ].join("\n");
};

const letters = ["1.1", "1.2", "1.3", "2.1", "2.3"].flatMap(
  (code) =>
    [
      [code, "a"],
      [code, "b"],
    ] as const,
);

export const tables: Readonly<Record<string, () => string>> = {
  "only quotes": () => '"'.repeat(size),
  "only separators": () => ";".repeat(size),
  "empty rows": () => head + "\n".repeat(size),
  "a million columns": () => columns(size / 2, () => "x"),
  "rows without a code": () => head + filled(() => "x;y;z\n").slice(0, 119_000),
  counts: () => wide(letters.slice(0, 9), (index) => String(500 + (index % 400))),
  "cells that cannot be read": () => wide(letters.slice(0, 9), (index) => `x${String(index)}`),
  rates: () =>
    wide(
      [
        ["1.1", "rate"],
        ["1.2", "rate"],
        ["2.3", "rate"],
        ["2.4", "rate"],
      ],
      (index) => `~${String(index % 100)},${String(index)}%`,
    ),
};

const many = (count: number, fact: (index: number) => unknown): string =>
  JSON.stringify(
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`k${String(index)}`, fact(index)]),
    ),
  );

export const files: Readonly<Record<string, () => string>> = {
  "unknown codes": () => many(49_000, () => 1),
  "unknown letters": () => `{"1.1":${many(49_000, () => 1)}}`,
  "long digits": () => `{"1.1":{"a":"${"1".repeat(size)}","b":1}}`,
  "lists in lists": () => `{"1.1":${"[".repeat(size / 2)}${"]".repeat(size / 2)}}`,
  "evidence without end": () =>
    `{"1.1":{"a":1,"b":2,"evidence":${JSON.stringify(Array.from({ length: 24_000 }, () => ({ title: "x".repeat(20) })))}}}`,
};
