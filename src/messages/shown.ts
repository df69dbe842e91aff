// What was shown of a value? Whether there was one, and whether it was text: sentences say so.

/** Whether nothing was given. */
export const isMissing = (value: string): boolean => value === "undefined";

/** Whether it was text, which is shown in quotes. */
export const isText = (value: string): boolean => value.startsWith('"');
