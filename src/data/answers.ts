// Which answer do words give? Yes or no, or one of the levels that a rubric lists; in either language,
// however composed its letters are, and nothing that is only near.

const yes = ["có", "đạt", "yes", "true"];
const no = ["không", "không đạt", "no", "false"];

/** Text to compare: composed, without outer spaces, inner ones single. */
export const tidy = (text: string): string => text.normalize("NFC").trim().replace(/\s+/g, " ");

/** No answer and no name of a level is longer; a megabyte is not looked through to find one. */
const longest = 1000;

/** `true` for `"Có"`, `false` for `"không đạt"`; undefined for what is neither. */
export const flagOf = (text: string): boolean | undefined => {
  const word = text.length > longest ? "" : tidy(text).toLowerCase();
  return yes.includes(word) || (no.includes(word) ? false : undefined);
};

/** The level of that name, as the rubric writes it; undefined for what is none. */
export const levelOf = (text: string, levels: readonly string[]): string | undefined => {
  if (levels.includes(text)) return text;
  if (text.length > longest) return undefined;
  const name = tidy(text);
  const found = levels.filter((level) => tidy(level) === name);
  return found.length === 1 ? found[0] : undefined;
};
