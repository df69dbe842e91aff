// When do two titles name one document? Where they are the same but for spaces and capitals.

/** The same text for titles that name one document. */
export const titleKey = (title: string): string =>
  title.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
