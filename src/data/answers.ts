// Which answer do words give? Yes or no, or one of the levels that a rubric lists; in either language,
// by name or by label, however composed its letters are, and nothing that is only near.

import type { Text } from "../text.js";

const yes = ["có", "đạt", "yes", "true"];
const no = ["không", "không đạt", "no", "false"];

/** Whether letters have more marks than any has: putting them in order takes the square of their number. */
export const isOverloaded = (text: string): boolean => /\p{M}{30}/u.test(text);

/** Text with its letters composed; as it is where that could take forever. */
export const composed = (text: string): string =>
  isOverloaded(text) ? text : text.normalize("NFC");

/** Text to compare: composed, without outer spaces, inner ones single. */
export const tidy = (text: string): string => composed(text).trim().replace(/\s+/g, " ");

/** No answer and no name of a level is longer; a megabyte is not looked through to find one. */
const longest = 1000;

/** `true` for `"Có"`, `false` for `"không đạt"`; undefined for what is neither. */
export const flagOf = (text: string): boolean | undefined => {
  const word = text.length > longest ? "" : tidy(text).toLowerCase();
  return yes.includes(word) || (no.includes(word) ? false : undefined);
};

/** A level as it may be written: its name, and what it is called in either language. */
export interface Level {
  readonly name: string;
  readonly labels: readonly string[];
}

/** The levels of a variable with their labels. */
export const labelled = (
  levels: readonly string[],
  labels: Readonly<Record<string, Text>> = {},
): readonly Level[] =>
  levels.map((name) => {
    const label = Object.entries(labels).find(([level]) => level === name)?.[1];
    const both = label === undefined ? [] : [label.vi, label.en];
    return { name, labels: [...new Set(both)].filter((one) => one !== name) };
  });

/** A level for people to choose: `B (Khá)`. */
export const levelText = (name: string, labels: readonly string[]): string =>
  labels.length === 0 ? name : `${name} (${labels.join(" / ")})`;

const spellings = ({ name, labels }: Level): readonly string[] => [
  name,
  ...labels,
  ...labels.map((label) => levelText(name, [label])),
  levelText(name, labels),
];

const alike = (text: string): string => tidy(text).toLowerCase();

/** The name of the level that a text stands for; undefined where it is none, or more than one. */
export const levelOf = (text: string, levels: readonly Level[]): string | undefined => {
  if (text.length > longest) return undefined;
  const name = tidy(text);
  // A name is that level, whatever another one is called.
  const named = levels.filter((level) => level.name === text || tidy(level.name) === name);
  const exact = named.find((level) => level.name === text);
  if (exact !== undefined) return exact.name;
  const word = alike(text);
  const found =
    named.length > 0
      ? named
      : levels.filter((level) => spellings(level).some((one) => alike(one) === word));
  return found.length === 1 ? found[0]?.name : undefined;
};
