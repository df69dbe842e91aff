// How is untrusted data read? Own fields only, each once: an inherited field is no field, and a
// getter cannot answer twice. A proxy or getter that throws has nothing to give.

const attempt = <T>(read: () => T): T | undefined => {
  try {
    return read();
  } catch {
    return undefined;
  }
};

/** A copy of a list; undefined for anything else. */
export const listOf = (value: unknown): readonly unknown[] | undefined =>
  attempt(() => (Array.isArray(value) ? Array.from(value as readonly unknown[]) : undefined));

/** The own enumerable fields of an object that is no list; undefined for anything else. */
export const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> | undefined =>
  attempt(() =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? new Map(Object.entries(value).filter(([, field]) => field !== undefined))
      : undefined,
  );

/** What a method of an object returns, as text. */
export const textFrom = (value: unknown, method: string): string | undefined =>
  attempt(() => String((value as Readonly<Record<string, () => unknown>>)[method]?.()));
