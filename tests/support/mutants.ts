// What happens to files? A value is replaced, a field goes, comes or is called otherwise, one stands in
// another's place: one random change of plain data.

import fc from "fast-check";

type Fields = Record<string, unknown>;
type Step = string | number;

const waysIn = (value: unknown, before: readonly Step[] = []): readonly (readonly Step[])[] => {
  if (typeof value !== "object" || value === null) return [before];
  const entries: readonly (readonly [Step, unknown])[] = Array.isArray(value)
    ? value.map((part: unknown, index) => [index, part] as const)
    : Object.entries(value);
  return [before, ...entries.flatMap(([name, part]) => waysIn(part, [...before, name]))];
};

const strange: readonly unknown[] = [
  ...[null, true, false, 0, 1, -1, 0.5, 2026, 1e21],
  ...["", " ", "1", "x", "80%", "1/3", "1,5", "ratio", "flag", "1.1 "],
  ...[[], {}, [1], { vi: "a", en: "b" }, { kind: "awarded" }],
];

const at = (data: unknown, path: readonly Step[]): unknown =>
  path.reduce<unknown>((part, step) => (part as Fields)[step], data);

/** The data with one change somewhere. */
export const mutants = (original: object): fc.Arbitrary<Fields> => {
  const copy = (): Fields => JSON.parse(JSON.stringify(original)) as Fields;
  const ways = waysIn(copy()).slice(1);
  if (ways.length === 0) return fc.constant(copy());
  return fc
    .record({
      path: fc.constantFrom(...ways),
      other: fc.constantFrom(...ways),
      value: fc.constantFrom(...strange),
      change: fc.constantFrom("replace", "remove", "add", "rename", "exchange"),
      name: fc.constantFrom("a", "kind", "max", "note", "points", "extra", "vi"),
    })
    .map(({ path, other, value, change, name }) => {
      const data = copy();
      const [holder, last] = [at(data, path.slice(0, -1)) as Fields, path.at(-1)!];
      const [place, step] = [at(data, other.slice(0, -1)) as Fields, other.at(-1)!];
      if (change === "add" && typeof holder[last] === "object" && holder[last] !== null) {
        (holder[last] as Fields)[Array.isArray(holder[last]) ? 0 : name] = value;
      } else if (change === "exchange") holder[last] = structuredClone(place[step]);
      else if (change === "remove" || change === "rename") {
        const kept = holder[last];
        if (Array.isArray(holder)) holder.splice(Number(last), 1);
        else {
          Reflect.deleteProperty(holder, last);
          if (change === "rename") holder[name] = kept;
        }
      } else holder[last] = value;
      return data;
    });
};
