// How is a value made immutable? Every object in it is frozen; texts and numbers already are.

/** Freezes plain data in depth and returns it; what is frozen already is taken to be so in depth. */
export const deepFreeze = <T>(value: T): T => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    // Frozen before its parts: a cycle ends here.
    Object.values(Object.freeze(value)).forEach(deepFreeze);
  }
  return value;
};
