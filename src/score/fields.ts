// How is untrusted data read? Own fields only, each once: an inherited field is no field, and a
// getter cannot answer twice. A proxy or getter that throws has nothing to give.

const attempt = <T>(read: () => T): T | undefined => {
  try {
    return read();
  } catch {
    return undefined;
  }
};

/** No list that a fact may hold is longer. */
const longest = 1000;

/** A copy of a list, by index; undefined for anything else, and for a list that is longer. */
export const listOf = (value: unknown, most = longest): readonly unknown[] | undefined =>
  attempt(() => {
    if (!Array.isArray(value)) return undefined;
    const list: readonly unknown[] = value;
    // A proxy may answer otherwise each time.
    const length = Math.min(list.length, most + 1);
    return length <= most ? Array.from({ length }, (_, index) => list[index]) : undefined;
  });

/** The own enumerable fields of an object that is no list; undefined for anything else. */
export const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> | undefined =>
  attempt(() => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    const fields = new Map<string, unknown>();
    for (const name of Object.keys(value)) {
      const field = (value as Readonly<Record<string, unknown>>)[name];
      if (field !== undefined) fields.set(name, field);
    }
    return fields;
  });

/** What a method of an object returns, as text. */
export const textFrom = (value: unknown, method: string): string | undefined =>
  attempt(() => String((value as Readonly<Record<string, () => unknown>>)[method]?.()));
