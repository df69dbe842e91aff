// What stands in the transcriptions of the two plans? Their lines, as the sources are cited.

import { readFileSync } from "node:fs";

import type { Lines, PlanDocument } from "@dti/score/rubrics";

/** Lines of a transcription, first and last, counted from 1. */
export type Excerpt = (lines: Lines) => string;

export const transcriptionOf = ({ transcription }: PlanDocument) => {
  const url = new URL(`../../rubrics/vn-province/${transcription}`, import.meta.url);
  const all = readFileSync(url, "utf8").split("\n");
  const excerpt: Excerpt = ([from, to]) => all.slice(from - 1, to).join("\n");
  return { count: all.length, excerpt };
};

/** Whether these are lines of the document, in order. */
export const areLines = ([from, to]: Lines, count: number): boolean =>
  Number.isInteger(from) && Number.isInteger(to) && 1 <= from && from <= to && to <= count;

/** Numerals in a text: `"98,13"`, `"5/7"` gives `"5"` and `"7"`. */
export const numeralsIn = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)?/g) ?? [];

/** Letters that the transcription keeps: without marks, so that few of them differ. */
const plainWords = (text: string): readonly string[] =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .match(/[a-z]{2,}/g) ?? [];

/** How many of the words of a wording stand in an excerpt, from 0 to 1. */
export const likeness = (wording: string, excerpt: string): number => {
  const words = plainWords(wording.replaceAll("đ", "d").replaceAll("Đ", "D"));
  const found = new Set(plainWords(excerpt));
  return words.filter((word) => found.has(word)).length / Math.max(1, words.length);
};
