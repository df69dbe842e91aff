// Does docs/errors.md quote the library? Under each code stands an example, and behind it the sentences
// of the issue that the example makes, in English and in Vietnamese.

import { issueMessage, type Issue, type Rubric } from "@dti/score";
import { lint } from "@dti/score/define";
import { describe, expect, test } from "vitest";

import { pageFences } from "./support/fences.js";
import { read } from "./support/repository.js";
import { run } from "./support/snippet.js";

const page = "docs/errors.md";
const lines = read(page).split("\n");

/** Line numbers of the headings of codes. */
const headings = lines.flatMap((line, index) => {
  const [, code] = /^## (\w+)$/.exec(line) ?? [];
  return code === undefined ? [] : [{ code, from: index + 1 }];
});

const sections = headings.map(({ code, from }, index) => {
  const to = headings[index + 1]?.from ?? lines.length;
  const fences = pageFences.filter(({ where }) => {
    const [file, line] = where.split(":");
    return file === page && Number(line) > from && Number(line) < to;
  });
  const inLanguage = (language: string) => fences.find((fence) => fence.language === language);
  return { code, example: inLanguage("ts"), quoted: inLanguage("text")?.text.trim() };
});

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Every issue of a code in a value, however deep; a rubric stands for its findings. */
const issuesIn = (value: unknown, code: string, depth = 0): readonly Issue[] => {
  if (!isObject(value) || depth > 4) return [];
  if ("code" in value && "details" in value && value.code === code) return [value as Issue];
  const own = "fingerprint" in value && "children" in value ? lint(value as Rubric) : [];
  return [...own, ...Object.values(value)].flatMap((part) => issuesIn(part, code, depth + 1));
};

describe("docs/errors.md quotes the sentences of", () => {
  test.each(sections)("$code", async ({ code, example, quoted }) => {
    const heard: unknown[] = [];
    if (example !== undefined) await run(example, (value) => heard.push(value));
    const [found] = issuesIn(heard, code);
    expect(found, "the example makes an issue of its code").toBeDefined();
    const sentences = found && [issueMessage(found, "en"), issueMessage(found, "vi")];
    expect(quoted).toBe(sentences?.join("\n").normalize("NFC"));
  });
});
