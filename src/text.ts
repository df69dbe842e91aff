// In which languages does the library speak? Vietnamese and English, side by side.

/** A text in both languages. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

/** One of the two languages, and the number format that goes with it. */
export type Locale = keyof Text;
