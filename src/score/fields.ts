// How is untrusted data read? Own fields only, each once: an inherited field is no field, and a
// getter cannot answer twice.

/** The own enumerable fields of a plain object; undefined for anything else, or if reading fails. */
export const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> | undefined => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  try {
    return new Map(Object.entries(value).filter(([, field]) => field !== undefined));
  } catch {
    // A proxy or getter that throws has no figures to give.
    return undefined;
  }
};
