// How is a value made immutable? Every object in it is frozen; texts and numbers already are.

/** Freezes plain data in depth and returns it; what is frozen already is taken to be so in depth. */
export const deepFreeze = <T>(value: T): T => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    // Frozen before its parts: a cycle ends here.
    for (const part of Object.values(Object.freeze(value))) deepFreeze(part);
  }
  return value;
};

/** Whether nothing in a value, which is plain data, can ever change. */
export const isSettled = (value: unknown): boolean => {
  if (typeof value !== "object" || value === null) return true;
  const fields = Object.values(Object.getOwnPropertyDescriptors(value));
  const isOpen = fields.some((field) => !("value" in field) || !isSettled(field.value));
  return Object.isFrozen(value) && !isOpen;
};
